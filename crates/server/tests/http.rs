//! The calls over HTTP: for pages of this machine, and for nobody else.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use serde_json::{Value, json};
use station::{Options, Station};
use std::net::SocketAddr;
use tokio::net::TcpListener;

/// A station in a folder of its own, served on loopback.
async fn served() -> (tempfile::TempDir, SocketAddr) {
    let folder = tempfile::tempdir().unwrap();
    let options = Options { desk: false, ..Options::new(folder.path().to_owned()) };
    let station = tokio::task::spawn_blocking(move || Station::open(options).unwrap()).await.unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let page = folder.path().to_owned();
    tokio::spawn(async move { server::serve(station, &page, listener).await });
    (folder, address)
}

async fn call(address: SocketAddr, name: &str, args: &Value, headers: &[(&str, &str)]) -> (u16, Value) {
    let mut request = reqwest::Client::new().post(format!("http://{address}/api/call/{name}")).json(args);
    for (header, value) in headers {
        request = request.header(*header, *value);
    }
    let response = request.send().await.unwrap();
    (response.status().as_u16(), response.json().await.unwrap_or(Value::Null))
}

#[tokio::test]
async fn a_call_gets_its_answer_and_a_problem_its_code() {
    let (_folder, address) = served().await;
    let (status, answer) = call(address, "status", &Value::Null, &[]).await;
    assert_eq!((status, &answer["practice"]), (200, &json!(false)));
    let (status, problem) = call(address, "order_open", &json!(7), &[]).await;
    assert_eq!((status, &problem["code"]), (422, &json!("no-such-order")));
    let (status, problem) = call(address, "no_such_call", &Value::Null, &[]).await;
    assert_eq!((status, &problem["code"]), (422, &json!("unknown-call")));
    let (status, problem) = call(address, "order_open", &json!("seven"), &[]).await;
    assert_eq!((status, &problem["code"]), (422, &json!("bad-arguments")));
}

#[tokio::test]
async fn other_sites_and_other_names_are_refused() {
    let (_folder, address) = served().await;
    for (header, value) in [("origin", "https://evil.example"), ("host", "evil.example"), ("origin", "null")] {
        let (status, _) = call(address, "status", &Value::Null, &[(header, value)]).await;
        assert_eq!(status, 403, "{header}: {value}");
    }
    let own = format!("http://{address}");
    assert_eq!(call(address, "status", &Value::Null, &[("origin", &own)]).await.0, 200);
}
