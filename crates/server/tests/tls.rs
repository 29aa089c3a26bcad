//! Over TLS: the cookie is the server's host's alone, and nothing goes in the clear.

use crate::served;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use model::Day;
use rcgen::{CertifiedKey, generate_simple_self_signed};
use reqwest::{Client, redirect};
use server::{Accounts, Origin, OwnCertificate, Server, Settings, Tls};
use station::{Options, Station};
use std::net::SocketAddr;
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

/// A station in that folder, served with that certificate: where it listens, and the address that lets a browser in.
async fn serve(folder: &Path, tls: Tls) -> (SocketAddr, String) {
    let options = Options { desk: false, ..Options::new(folder.join("station")) };
    let station = tokio::task::spawn_blocking(move || Station::open(options).unwrap()).await.unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let origin = Origin::new(address, Some(NAME), true);
    let page = folder.to_owned();
    let settings =
        Settings { page, origin, tls: Some(tls), accounts: Accounts::Own, limits: served::LIMITS, beside: Vec::new() };
    let server = Server::new(station, settings).unwrap();
    let printed = server.address().to_owned();
    tokio::spawn(server.serve(listener));
    (address, printed)
}

/// A client that trusts one certificate and no other.
fn trusting(certificate: reqwest::Certificate, address: SocketAddr) -> Client {
    Client::builder()
        .resolve(NAME, address)
        .tls_certs_only([certificate])
        .redirect(redirect::Policy::none())
        .no_proxy()
        .build()
        .unwrap()
}

#[tokio::test]
async fn the_session_stays_with_its_host_and_nothing_goes_in_the_clear() {
    let folder = tempfile::tempdir().unwrap();
    let authority = certificate(folder.path(), NAME);
    let file = |ending: &str| folder.path().join(format!("{NAME}.{ending}"));
    let (address, printed) = serve(folder.path(), Tls::from_files(&file("pem"), &file("key")).unwrap()).await;
    assert!(printed.starts_with(&format!("https://{NAME}:{}/?ticket=", address.port())), "{printed}");

    let client = trusting(reqwest::Certificate::from_der(&authority).unwrap(), address);
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

/// The own certificate in a folder for these names on a day: its fingerprint.
fn own(folder: &Path, names: &[&str], today: &str) -> String {
    let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
    OwnCertificate::of(folder, &names, Day(today.parse().unwrap())).unwrap().fingerprint
}

#[test]
fn an_own_certificate_stays_until_it_is_about_to_end_or_is_for_other_names() {
    let folder = tempfile::tempdir().unwrap();
    let at = |names: &[&str], today: &str| own(folder.path(), names, today);
    let first = at(&[NAME, "192.168.1.20"], "2026-11-30");
    assert_eq!(first.split(':').count(), 32, "{first}");
    assert_eq!(at(&[NAME, "192.168.1.20"], "2027-12-31"), first);
    assert_ne!(at(&[NAME, "192.168.1.20"], "2029-02-20"), first, "it ends on 2029-03-04");
    let of_both = at(&[NAME, "192.168.1.20"], "2026-11-30");
    assert_ne!(at(&["packing.example"], "2026-11-30"), of_both);
    // One whose making broke off has a key that is another's.
    let before = at(&["packing.example"], "2026-11-30");
    certificate(folder.path(), "other.example");
    std::fs::copy(folder.path().join("other.example.key"), folder.path().join("own-certificate.key")).unwrap();
    assert_ne!(at(&["packing.example"], "2026-11-30"), before);
    let names = ["tisch-ö.example".to_owned()];
    assert!(OwnCertificate::of(folder.path(), &names, Day("2026-11-30".parse().unwrap())).is_err());
}

#[cfg(unix)]
#[test]
fn the_key_of_an_own_certificate_is_its_owners_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    own(folder.path(), &[NAME], "2026-11-30");
    let mode = std::fs::metadata(folder.path().join("own-certificate.key")).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[tokio::test]
async fn whoever_trusts_the_own_certificate_is_served_and_no_other_name_is() {
    let folder = tempfile::tempdir().unwrap();
    // Good on the day the test runs, whichever that is.
    let today = jiff::ZonedDateTime::now().date();
    let made = OwnCertificate::of(folder.path(), &[NAME.to_owned(), "127.0.0.1".to_owned()], Day(today)).unwrap();
    let trusted = reqwest::Certificate::from_pem(&std::fs::read(&made.file).unwrap()).unwrap();
    let (address, printed) = serve(folder.path(), made.tls).await;
    let client = trusting(trusted, address);
    assert_eq!(client.get(&printed).send().await.unwrap().status(), 303);
    let by_address = client.get(format!("https://{address}/")).send().await;
    assert!(by_address.is_ok(), "{by_address:?}");
    let by_name = client.get(format!("https://localhost:{}/", address.port())).send().await;
    assert!(by_name.is_err(), "the certificate is not for that name");
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
