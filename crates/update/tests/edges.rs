//! Where a newer version meets a full disk and another program.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use model::{Problem, ProblemCode};
use std::fs::OpenOptions;
use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::path::Path;
use update::{Bounds, Fault, Offer, Staging, release_address};

/// Answers one request with so many bytes; its address.
fn server(bytes: usize) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}/package", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let _ = stream.read(&mut [0; 4096]);
        let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {bytes}\r\n\r\n");
        let _ = stream.write_all(&[head.into_bytes(), vec![7; bytes]].concat());
    });
    address
}

#[tokio::test]
async fn a_disk_that_is_full_is_told_as_that() {
    let offer = Offer {
        version: "9.0.0".parse().unwrap(),
        notes: String::new(),
        published: None,
        target: String::new(),
        address: release_address(&server(1_000_000)).unwrap(),
        signature: String::new(),
    };
    // Every write to it is answered with ENOSPC (full(4)).
    let name = Path::new("/dev/full");
    let mut full = OpenOptions::new().write(true).open(name).unwrap();
    let fetched = update::fetch(&offer, &mut full, name, &Bounds::default(), &mut |_, _| {}).await;
    let problem = Problem::from(fetched.unwrap_err());
    assert_eq!(problem.code, ProblemCode::DiskFull, "{problem}");
}

#[test]
fn one_program_at_a_time_makes_a_version_ready() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("packdesk.update");
    let first = Staging::take(place.clone()).unwrap();
    assert!(matches!(Staging::take(place.clone()), Err(Fault::UnderWay)));
    std::fs::create_dir_all(first.next().join("bin")).unwrap();
    drop(first);
    let second = Staging::take(place).unwrap();
    assert!(second.next().exists(), "what the first left may be the version that was replaced");
    second.clear().unwrap();
    assert!(!second.next().exists());
}
