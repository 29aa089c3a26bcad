//! Files a browser sends: streamed to a folder of their own, handed to the call, and gone with its answer.

use crate::body::Pieces;
use crate::{Shared, api};
use axum::extract::{Path, Query, Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use model::{Problem, ProblemCode, is_device_name};
use serde_json::{Value, json};
use station::Station;
use station::calls::{self, Face};
use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::Arc;
use tempfile::TempDir;
use tokio::fs::File;
use tokio::io::AsyncWriteExt as _;

/// How long a file's name may be, in bytes: what every file system takes.
const NAME: usize = 200;

/// A file that was sent: its folder goes when it does.
struct Sent {
    _folder: TempDir,
    path: PathBuf,
}

/// Runs one call with the request's body as its file: `import_content` with `shop` and `choices`, or one of `document_look`,
/// `document_convert`, `document_print` with everything but `document`. The query has the file's `name`, and the other
/// arguments as JSON in `args`. Answers as [`api::call`].
pub(crate) async fn call(
    State(shared): State<Arc<Shared>>,
    Path(call): Path<String>,
    Query(query): Query<HashMap<String, String>>,
    request: Request,
) -> Response {
    if !is_content(request.headers()) {
        return StatusCode::UNSUPPORTED_MEDIA_TYPE.into_response();
    }
    let args = query.get("args").map_or("{}", String::as_str);
    let args = match serde_json::from_str(args) {
        Ok(Value::Object(args)) if takes_content(&call) => args,
        Ok(_) => return api::answer(Err(Problem::new(ProblemCode::UnknownCall).because(call))),
        Err(error) => return api::answer(Err(Problem::new(ProblemCode::BadArguments).because(error))),
    };
    let station = shared.station_for(request.headers());
    let mut pieces = Pieces::new(request.into_body(), shared.limits.content, &shared.limits);
    let name = file_name(query.get("name").map_or("", String::as_str));
    let sent = match keep(&mut pieces, &name).await {
        Ok(sent) => sent,
        Err(refused) => return refused,
    };
    let outcome = tokio::task::spawn_blocking(move || run(&station, &call, args, &sent)).await;
    api::answer(outcome.unwrap_or_else(|error| Err(Problem::new(ProblemCode::Internal).because(error))))
}

fn takes_content(call: &str) -> bool {
    matches!(call, "import_content" | "document_look" | "document_convert" | "document_print")
}

/// Runs the call by the file's path. The path is the server's own, so the call is the desk's; the arguments have no other
/// place for one, and what they say of the document is overwritten.
fn run(station: &Station, call: &str, mut args: serde_json::Map<String, Value>, sent: &Sent) -> Result<Value, Problem> {
    if call == "import_content" {
        args.insert("path".to_owned(), json!(sent.path));
        return calls::call(station, Face::Desk, "import_file", Value::Object(args));
    }
    args.insert("document".to_owned(), json!({ "kind": "file", "path": sent.path }));
    calls::call(station, Face::Desk, call, Value::Object(args))
}

async fn keep(pieces: &mut Pieces, name: &str) -> Result<Sent, Response> {
    let unkept = |error: std::io::Error| {
        api::answer(Err(Problem::new(ProblemCode::FileUnwritable).with("file", name).because(error)))
    };
    // A folder of tempfile's has mode 0700.
    let folder = TempDir::new().map_err(unkept)?;
    let path = folder.path().join(name);
    let mut file = File::create_new(&path).await.map_err(unkept)?;
    while let Some(piece) = pieces.next().await? {
        file.write_all(&piece).await.map_err(unkept)?;
    }
    file.flush().await.map_err(unkept)?;
    Ok(Sent { _folder: folder, path })
}

/// A name that names a file in its folder and nothing else.
fn file_name(given: &str) -> String {
    let mut name = String::new();
    for it in given.chars() {
        let kept = if it.is_control() || "/\\:*?\"<>|".contains(it) { '_' } else { it };
        if name.len() + kept.len_utf8() > NAME {
            break;
        }
        name.push(kept);
    }
    match name.trim_matches(['.', ' ']) {
        "" => "file".to_owned(),
        device if is_device_name(device) => format!("_{device}"),
        name => name.to_owned(),
    }
}

fn is_content(headers: &HeaderMap) -> bool {
    headers.get(header::CONTENT_TYPE).is_some_and(|kind| kind == "application/octet-stream")
}

#[cfg(test)]
mod tests {
    use super::file_name;

    #[test]
    fn a_name_stays_in_its_folder() {
        assert_eq!(file_name("label 1.pdf"), "label 1.pdf");
        assert_eq!(file_name("Étiquette.pdf"), "Étiquette.pdf");
        assert_eq!(file_name("../../etc/passwd"), "_.._etc_passwd");
        assert_eq!(file_name("C:\\x\0.pdf"), "C__x_.pdf");
        for nothing in ["", ".", "..", " . "] {
            assert_eq!(file_name(nothing), "file");
        }
        assert_eq!((file_name("nul.pdf"), file_name("COM7. ")), ("_nul.pdf".to_owned(), "_COM7".to_owned()));
        assert!(file_name(&"é".repeat(1000)).len() <= 200);
    }
}
