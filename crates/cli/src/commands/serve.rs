//! `packdesk serve`

use super::Outcome;
use crate::output::{Output, say};
use model::Problem;
use station::Station;
use std::path::Path;
use tokio::net::TcpListener;

pub(super) fn run(station: Station, port: u16, page: &Path, output: &Output) -> Result<Outcome, Problem> {
    let failed = |error: std::io::Error| Problem::new("serve-port").with("port", i64::from(port)).because(error);
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(failed)?;
    runtime.block_on(async {
        let listener = TcpListener::bind(("127.0.0.1", port)).await.map_err(failed)?;
        let address = format!("http://{}", listener.local_addr().map_err(failed)?);
        output.answer(&serde_json::json!({ "address": address }), |words| {
            println!("{}", say(words, "cli-serving", &[("address", address.as_str().into())]));
        });
        server::serve(station, page, listener).await.map_err(failed)
    })?;
    Ok(Outcome::Done)
}
