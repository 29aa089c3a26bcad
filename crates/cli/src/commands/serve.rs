//! `packdesk serve`

use super::Outcome;
use crate::arguments::Serve;
use crate::output::{Output, say};
use jiff::ZonedDateTime;
use model::{Day, Problem, ProblemCode};
use serde_json::json;
use server::{Accounts, Beside, Limits, Origin, OwnCertificate, Server, Settings, Tls, TlsError};
use station::Station;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use tokio::net::TcpListener;

pub(super) fn run(station: &Station, serve: Serve, output: &Output) -> Result<Outcome, Problem> {
    let failed =
        |error: std::io::Error| Problem::new(ProblemCode::ServePort).with("port", u32::from(serve.port)).because(error);
    if serve.listen.is_unspecified() && serve.name.is_none() {
        return Err(Problem::new(ProblemCode::ServeNeedsName));
    }
    let unusable = |error: TlsError| Problem::new(ProblemCode::ServeCertificate).because(error);
    let mut own = None;
    let tls = match (&serve.cert, &serve.key) {
        (Some(cert), Some(key)) => Some(Tls::from_files(cert, key).map_err(unusable)?),
        _ if serve.own_certificate => {
            let today = Day(ZonedDateTime::now().date());
            let made = OwnCertificate::of(station.folder(), &names(&serve), today).map_err(unusable)?;
            let tls = made.tls.clone();
            own = Some(made);
            Some(tls)
        }
        _ => None,
    };
    // Over plain HTTP everybody on the way reads the cookie.
    if tls.is_none() && !serve.listen.is_loopback() {
        return Err(Problem::new(ProblemCode::ServeNeedsCertificate).with("address", serve.listen.to_string()));
    }
    let page = page(serve.page)?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(failed)?;
    runtime.block_on(async {
        let listener = TcpListener::bind(SocketAddr::new(serve.listen, serve.port)).await.map_err(failed)?;
        let origin = Origin::new(listener.local_addr().map_err(failed)?, serve.name.as_deref(), tls.is_some());
        let shops = api::routes(station.clone(), &origin.url(), api::Limits::default());
        let shops = shops.map(|(version, routes)| Beside { path: version.path(), routes, shown_by: Vec::new() });
        let mut beside = Vec::from(shops);
        if !serve.picker_for.is_empty() {
            let routes = api::picker::routes(station.clone(), api::Limits::default());
            beside.push(Beside { path: api::picker::PATH, routes, shown_by: serve.picker_for });
        }
        let server = Server::new(
            station.clone(),
            Settings {
                page,
                origin,
                tls,
                accounts: if serve.any_account { Accounts::All } else { Accounts::Own },
                limits: Limits::default(),
                beside,
            },
        )?;
        let mut told = json!({ "address": server.address() });
        if let Some(OwnCertificate { fingerprint, file, .. }) = &own {
            told["certificate"] = json!({ "file": file.display().to_string(), "fingerprint": fingerprint });
        }
        output.event(&told, |words| {
            println!("{}", say(words, "cli-serving", &[("address", server.address().into())]));
            if let Some(OwnCertificate { fingerprint, file, .. }) = &own {
                println!("{}", say(words, "cli-serving-own", &[("file", file.display().to_string().into())]));
                println!("{}", say(words, "cli-serving-fingerprint", &[("fingerprint", fingerprint.as_str().into())]));
                println!("{}", words.word("cli-serving-compare"));
            }
            println!("{}", words.word("cli-serving-more"));
        });
        server.serve(listener).await;
        Ok(Outcome::Done)
    })
}

/// What the station is reached under, as a certificate of its own says it.
fn names(serve: &Serve) -> Vec<String> {
    let address = (!serve.listen.is_unspecified()).then(|| serve.listen.to_string());
    let here = serve.listen.is_loopback().then(|| "localhost".to_owned());
    serve.name.iter().map(|name| name.to_ascii_lowercase()).chain(address).chain(here).collect()
}

/// Where a package puts the page, below the folder whose `bin` has the program.
const PACKED: &str = "share/packdesk/page";
/// Where the page is built, below the folder of the sources.
const BUILT: &str = "ui/dist";

/// The folder of the page: the one that is named, else the one of this program, from whichever folder it is started.
fn page(named: Option<PathBuf>) -> Result<PathBuf, Problem> {
    let is_page = |folder: &Path| folder.join("index.html").is_file();
    let missing = |folder: &str| Problem::new(ProblemCode::ServeNoPage).with("folder", folder);
    if let Some(folder) = named {
        let name = folder.display().to_string();
        return if is_page(&folder) { Ok(folder) } else { Err(missing(&name)) };
    }
    let program = std::env::current_exe().and_then(std::fs::canonicalize).unwrap_or_default();
    let here = std::env::current_dir().unwrap_or_default();
    places(&program, &here).into_iter().find(|folder| is_page(folder)).ok_or_else(|| missing(PACKED))
}

/// Where the page of a program may be, the likeliest place first.
fn places(program: &Path, here: &Path) -> Vec<PathBuf> {
    let packed = program.ancestors().skip(2).take(1).map(|folder| folder.join(PACKED));
    let built = program.ancestors().skip(1).chain(here.ancestors()).map(|folder| folder.join(BUILT));
    packed.chain(built).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_is_looked_for_beside_the_program_and_above_it() {
        let places = |program: &str, here: &str| places(Path::new(program), Path::new(here));
        assert_eq!(places("/usr/bin/packdesk", "/tmp")[0], Path::new("/usr/share/packdesk/page"));
        let built = places("/home/ada/packdesk/target/release/packdesk", "/");
        assert!(built.contains(&PathBuf::from("/home/ada/packdesk/ui/dist")));
        let elsewhere = places("/build/release/packdesk", "/home/ada/packdesk/crates");
        assert!(elsewhere.contains(&PathBuf::from("/home/ada/packdesk/ui/dist")));
        assert!(places("", "").iter().all(|place| place.ends_with(BUILT) || place.ends_with(PACKED)));
    }
}
