//! Over TLS: the cookie is the server's host's alone, and nothing goes in the clear.

use crate::served;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use rcgen::{CertifiedKey, generate_simple_self_signed};
use reqwest::{Client, redirect};
use server::{Accounts, Origin, Server, Settings, Tls};
use station::{Options, Station};
use std::path::Path;
use std::time::Duration;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::timeout;

const NAME: &str = "desk.example";

fn pem(file: &Path, kind: &str, der: &[u8]) {
    std::fs::write(file, format!("-----BEGIN {kind}-----\n{}\n-----END {kind}-----\n", BASE64.encode(der))).unwrap();
}

fn certificate(folder: &Path, name: &str) -> Vec<u8> {
    let CertifiedKey { cert, signing_key } = generate_simple_self_signed(vec![name.to_owned()]).unwrap();
    pem(&folder.join(format!("{name}.pem")), "CERTIFICATE", cert.der());
    pem(&folder.join(format!("{name}.key")), "PRIVATE KEY", &signing_key.serialize_der());
    cert.der().to_vec()
}

#[tokio::test]
async fn the_session_stays_with_its_host_and_nothing_goes_in_the_clear() {
    let folder = tempfile::tempdir().unwrap();
    let authority = certificate(folder.path(), NAME);
    let file = |ending: &str| folder.path().join(format!("{NAME}.{ending}"));
    let tls = Tls::from_files(&file("pem"), &file("key")).unwrap();
    let options = Options { desk: false, ..Options::new(folder.path().join("station")) };
    let station = tokio::task::spawn_blocking(move || Station::open(options).unwrap()).await.unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let origin = Origin::new(address, Some(NAME), true);
    let page = folder.path().to_owned();
    let settings =
        Settings { page, origin, tls: Some(tls), accounts: Accounts::Own, limits: served::LIMITS, beside: Vec::new() };
    let server = Server::new(station, settings).unwrap();
    let printed = server.address().to_owned();
    assert!(printed.starts_with(&format!("https://{NAME}:{}/?ticket=", address.port())), "{printed}");
    tokio::spawn(server.serve(listener));

    let client = Client::builder()
        .resolve(NAME, address)
        .tls_certs_only([reqwest::Certificate::from_der(&authority).unwrap()])
        .redirect(redirect::Policy::none())
        .no_proxy()
        .build()
        .unwrap();
    let answer = client.get(&printed).send().await.unwrap();
    served::has_headers(&answer);
    assert_eq!(answer.status(), 303);
    assert!(answer.headers()["strict-transport-security"].to_str().unwrap().starts_with("max-age=31536000"));
    let cookie = answer.headers()["set-cookie"].to_str().unwrap();
    assert!(cookie.starts_with("__Host-packdesk-") && cookie.contains("; Secure"), "{cookie}");

    for sent in ["GET / HTTP/1.1\r\nHost: desk.example\r\n\r\n", "\u{16}\u{3}\u{1}", ""] {
        let mut stream = TcpStream::connect(address).await.unwrap();
        stream.write_all(sent.as_bytes()).await.unwrap();
        let mut said = Vec::new();
        let _ = timeout(Duration::from_secs(10), stream.read_to_end(&mut said)).await.expect("the server ends it");
        assert!(!String::from_utf8_lossy(&said).contains("HTTP"), "{said:?}");
    }
}

#[test]
fn a_certificate_that_cannot_be_used_is_named() {
    let folder = tempfile::tempdir().unwrap();
    certificate(folder.path(), "one.example");
    certificate(folder.path(), "two.example");
    let file = |name: &str| folder.path().join(name);
    for (cert, key) in [
        ("one.example.pem", "two.example.key"),
        ("one.example.key", "one.example.key"),
        ("one.example.pem", "one.example.pem"),
        ("none.pem", "one.example.key"),
        ("one.example.pem", "none.key"),
    ] {
        let error = Tls::from_files(&file(cert), &file(key)).err().map(|error| error.to_string());
        assert!(error.as_ref().is_some_and(|it| it.contains(cert) || it.contains(key)), "{cert} {key}: {error:?}");
    }
}
