//! From a request to the operation it asks for. Every other of Sendcloud's is answered by name: 501.

use crate::Served;
use crate::asked::Asked;
use crate::fault::Refusal;
use crate::operation::Run;
use crate::query::Params;
use axum::http::Method;
use axum::http::request::Parts;
use axum::response::Response;
use model::ApiAccess;
use percent_encoding::percent_decode_str;
use station::ApiClient;

/// The longest path that is named back, in characters.
const LONGEST: usize = 200;

/// Whether a method changes something.
pub(crate) fn writes(method: &Method) -> bool {
    *method != Method::GET && *method != Method::HEAD
}

/// Runs the operation a request asks for. Waits for the disk.
pub(crate) fn run(served: &Served, client: &ApiClient, parts: &Parts, body: &[u8]) -> Result<Response, Refusal> {
    let params = Params::of(&parts.uri)?;
    let asked = Asked { shared: &served.shared, base: &served.base, client, headers: &parts.headers, params, body };
    // Who asks for the head alone is sent no more than it.
    let method = if parts.method == Method::HEAD { Method::GET.as_str() } else { parts.method.as_str() };
    let path: Vec<String> = parts.uri.path().split('/').skip(1).map(decoded).collect();
    let path: Vec<&str> = path.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    let operations = served.version.operations();
    let found = operations.iter().find_map(|operation| Some((operation, operation.open_parts(method, &path)?)));
    let Some((operation, open)) = found else {
        let path: String = path.join("/").chars().filter(|it| !it.is_control()).take(LONGEST).collect();
        return Err(Refusal::not_offered(format!("{method} /{path}")));
    };
    if operation.changes && client.access != ApiAccess::Write {
        return Err(Refusal::only_reads());
    }
    asked.params.only(&format!("{method} {}", operation.path), operation.query)?;
    match (&operation.run, open.as_slice()) {
        (Run::None(run), []) => run(&asked),
        (Run::One(run), [one]) => run(&asked, one),
        (Run::Two(run), [one, two]) => run(&asked, one, two),
        _ => Err(Refusal::internal(&"an operation has other open parts in its path than its function takes")),
    }
}

fn decoded(part: &str) -> String {
    percent_decode_str(part).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::version::Version;
    use std::collections::BTreeSet;

    #[test]
    fn every_function_takes_the_open_parts_of_its_path_and_no_path_hides_another() {
        for version in Version::ALL {
            let mut seen = BTreeSet::new();
            for operation in version.operations() {
                let open = operation.path.matches('{').count();
                let taken = match operation.run {
                    Run::None(_) => 0,
                    Run::One(_) => 1,
                    Run::Two(_) => 2,
                };
                assert_eq!(open, taken, "{}", operation.path);
                assert!(seen.insert((operation.method, operation.path)), "{} twice", operation.path);
                let path: Vec<&str> = operation.path.split('/').skip(1).collect();
                let first =
                    version.operations().iter().find(|other| other.open_parts(operation.method, &path).is_some());
                assert_eq!(first.map(|first| first.path), Some(operation.path));
            }
        }
    }
}
