//! `packdesk serve`

use super::Outcome;
use crate::arguments::Serve;
use crate::output::{Output, say};
use model::{Problem, ProblemCode};
use server::{Accounts, Beside, Limits, Origin, Server, Settings, Tls};
use station::Station;
use std::net::SocketAddr;
use tokio::net::TcpListener;

pub(super) fn run(station: &Station, serve: Serve, output: &Output) -> Result<Outcome, Problem> {
    let failed =
        |error: std::io::Error| Problem::new(ProblemCode::ServePort).with("port", u32::from(serve.port)).because(error);
    let tls = match (&serve.cert, &serve.key) {
        (Some(cert), Some(key)) => Some(
            Tls::from_files(cert, key).map_err(|error| Problem::new(ProblemCode::ServeCertificate).because(error))?,
        ),
        _ => None,
    };
    // Over plain HTTP everybody on the way reads the cookie.
    if tls.is_none() && !serve.listen.is_loopback() {
        return Err(Problem::new(ProblemCode::ServeNeedsCertificate).with("address", serve.listen.to_string()));
    }
    if serve.listen.is_unspecified() && serve.name.is_none() {
        return Err(Problem::new(ProblemCode::ServeNeedsName));
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(failed)?;
    runtime.block_on(async {
        let listener = TcpListener::bind(SocketAddr::new(serve.listen, serve.port)).await.map_err(failed)?;
        let origin = Origin::new(listener.local_addr().map_err(failed)?, serve.name.as_deref(), tls.is_some());
        let shops = api::routes(station.clone(), &origin.url(), api::Limits::default());
        let mut beside = vec![Beside { path: api::PATH, routes: shops, shown_by: Vec::new() }];
        if !serve.picker_for.is_empty() {
            let routes = api::picker::routes(station.clone(), api::Limits::default());
            beside.push(Beside { path: api::picker::PATH, routes, shown_by: serve.picker_for });
        }
        let server = Server::new(
            station.clone(),
            Settings {
                page: serve.page,
                origin,
                tls,
                accounts: if serve.any_account { Accounts::All } else { Accounts::Own },
                limits: Limits::default(),
                beside,
            },
        )?;
        output.event(&serde_json::json!({ "address": server.address() }), |words| {
            println!("{}", say(words, "cli-serving", &[("address", server.address().into())]));
            println!("{}", words.word("cli-serving-more"));
        });
        server.serve(listener).await;
        Ok(Outcome::Done)
    })
}
