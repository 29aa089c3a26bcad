//! Peers that hold on to connections: half requests, unread answers, too many at once.

use crate::served;
use crate::served::{LIMITS, Served, served};
use station::calls;
use std::time::Duration;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpSocket, TcpStream};
use tokio::time::timeout;

/// Longer than any limit of these tests.
const LONG: Duration = Duration::from_secs(10);

async fn connect(served: &Served) -> TcpStream {
    TcpStream::connect(&served.host).await.unwrap()
}

/// Everything the server says until it ends the connection.
async fn said(stream: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    // A connection that is reset has ended, too.
    let _ = timeout(LONG, stream.read_to_end(&mut bytes)).await.expect("the server ends the connection");
    String::from_utf8_lossy(&bytes).into_owned()
}

#[tokio::test]
async fn half_a_head_ends() {
    let served = served().await;
    for half in ["", "GET", "GET / HTTP/1.1\r\n", "GET / HTTP/1.1\r\nHost: x\r\n"] {
        let mut stream = connect(&served).await;
        stream.write_all(half.as_bytes()).await.unwrap();
        let said = said(&mut stream).await;
        assert!(!said.contains("200"), "{said}");
    }
}

#[tokio::test]
async fn half_a_body_ends_with_408() {
    let served = served().await.let_in().await;
    let head = |path: &str, kind: &str, more: &str| {
        let (host, cookie) = (&served.host, served.cookie());
        format!("POST {path} HTTP/1.1\r\nHost: {host}\r\nCookie: {cookie}\r\nContent-Type: {kind}\r\n{more}\r\n")
    };
    for (path, kind) in [
        ("/api/call/status", "application/json"),
        ("/api/content/import_content?name=a", "application/octet-stream"),
        ("/pair", "application/x-www-form-urlencoded"),
    ] {
        for (more, body) in [("Content-Length: 100\r\n", "nu"), ("Transfer-Encoding: chunked\r\n", "5\r\nnu")] {
            let mut stream = connect(&served).await;
            stream.write_all(head(path, kind, more).as_bytes()).await.unwrap();
            stream.write_all(body.as_bytes()).await.unwrap();
            let said = said(&mut stream).await;
            assert!(said.starts_with("HTTP/1.1 408"), "{path}: {said}");
            assert!(said.contains("x-content-type-options: nosniff"), "{said}");
        }
    }
}

#[tokio::test]
async fn a_head_that_is_too_large_is_refused() {
    let served = served().await;
    let large = [
        format!("GET /{} HTTP/1.1\r\nHost: {}\r\n\r\n", "a".repeat(100_000), served.host),
        format!("GET / HTTP/1.1\r\nHost: {}\r\nX: {}\r\n\r\n", served.host, "a".repeat(100_000)),
        format!("GET / HTTP/1.1\r\nHost: {}\r\n{}\r\n", served.host, "X: a\r\n".repeat(1000)),
    ];
    for request in large {
        let mut stream = connect(&served).await;
        let _ = stream.write_all(request.as_bytes()).await;
        let said = said(&mut stream).await;
        assert!(said.is_empty() || said.starts_with("HTTP/1.1 4"), "{said}");
    }
}

#[tokio::test]
async fn what_is_meant_for_others_or_is_no_request_gets_nothing() {
    let served = served().await.let_in().await;
    let (host, cookie) = (&served.host, served.cookie());
    let good = format!("Host: {host}\r\nCookie: {cookie}\r\nConnection: close\r\n");
    let requests = [
        format!("GET /secret.js HTTP/1.0\r\nCookie: {cookie}\r\n\r\n"),
        format!("GET http://evil.example/secret.js HTTP/1.1\r\n{good}\r\n"),
        format!("GET /secret.js HTTP/1.1\r\n{good}Host: evil.example\r\n\r\n"),
        format!("GET /secret.js HTTP/1.1\r\n{good}Cookie: {cookie}\r\n\r\n"),
        format!("GET /..%2fstation%2fstation.db HTTP/1.1\r\n{good}\r\n"),
        format!("GET /../station/station.db HTTP/1.1\r\n{good}\r\n"),
        format!("GET /%00 HTTP/1.1\r\n{good}\r\n"),
        format!("TRACE /secret.js HTTP/1.1\r\n{good}\r\n"),
        format!("CONNECT evil.example:80 HTTP/1.1\r\n{good}\r\n"),
        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".to_owned(),
        "\u{16}\u{3}\u{1}\r\n\r\n".to_owned(),
        // A second request within the body of the first.
        format!(
            "POST /pair HTTP/1.1\r\nHost: {host}\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n\
             GET /secret.js HTTP/1.1\r\nHost: evil.example\r\nCookie: {cookie}\r\n\r\n"
        ),
    ];
    for request in requests {
        let mut stream = connect(&served).await;
        stream.write_all(request.as_bytes()).await.unwrap();
        let said = said(&mut stream).await;
        assert!(
            !said.contains(served::CONTENT) && !said.contains("SQLite") && !said.contains(" 200 "),
            "{request}: {said}"
        );
    }
}

#[tokio::test]
async fn one_peer_has_so_many_connections_and_no_more() {
    let served = served().await.let_in().await;
    let mut held = Vec::new();
    for _ in 0..LIMITS.of_one_peer {
        held.push(connect(&served).await);
    }
    let mut more = connect(&served).await;
    assert_eq!(said(&mut more).await, "", "one too many is closed");
    drop(held);
    // The places are free again once the server has seen the others go.
    let answered = async {
        loop {
            let asked = served.request(reqwest::Method::GET, "/").send().await;
            if asked.is_ok_and(|answer| answer.status() == 200) {
                return;
            }
            tokio::task::yield_now().await;
        }
    };
    timeout(LONG, answered).await.unwrap();
}

/// A WebSocket that was let in; its receive buffer is small, so that it is soon full.
async fn listening(served: &Served) -> TcpStream {
    let socket = TcpSocket::new_v4().unwrap();
    socket.set_recv_buffer_size(4096).unwrap();
    let mut stream = socket.connect(served.host.parse().unwrap()).await.unwrap();
    let (host, cookie) = (&served.host, served.cookie());
    let request = format!(
        "GET /api/events HTTP/1.1\r\nHost: {host}\r\nOrigin: http://{host}\r\nCookie: {cookie}\r\nConnection: Upgrade\r\n\
         Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
    );
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut head = [0; 12];
    stream.read_exact(&mut head).await.unwrap();
    assert_eq!(&head, b"HTTP/1.1 101");
    stream
}

#[tokio::test]
async fn a_websocket_that_answers_no_ping_is_dropped() {
    let served = served().await.let_in().await;
    let mut stream = listening(&served).await;
    said(&mut stream).await;
}

#[tokio::test]
async fn a_websocket_is_dropped_when_its_session_ends() {
    let served = served().await.let_in().await;
    let mut stream = listening(&served).await;
    served.desk(|station| calls::session_end(station, 1).unwrap()).await;
    said(&mut stream).await;
}

#[tokio::test]
async fn a_websocket_that_says_too_much_is_dropped() {
    let served = served().await.let_in().await;
    let mut stream = listening(&served).await;
    // A text frame of 64 KiB, masked with zeros.
    let mut frame = vec![0x81, 0x80 | 126, 0xff, 0xff, 0, 0, 0, 0];
    frame.resize(frame.len() + 0xffff, b'a');
    let _ = stream.write_all(&frame).await;
    said(&mut stream).await;
}

#[tokio::test]
async fn an_answer_that_nobody_reads_ends() {
    let served = served().await.let_in().await;
    // More than the system keeps for a connection.
    std::fs::write(served.folder().join("../page/large.js"), vec![b' '; 16 << 20]).unwrap();
    let socket = TcpSocket::new_v4().unwrap();
    socket.set_recv_buffer_size(4096).unwrap();
    let mut stream = socket.connect(served.host.parse().unwrap()).await.unwrap();
    let (host, cookie) = (&served.host, served.cookie());
    let request = format!("GET /large.js HTTP/1.1\r\nHost: {host}\r\nCookie: {cookie}\r\n\r\n");
    // Requests without end, and not one answer read: the server stops taking them, and then ends the connection.
    let ended = async { while stream.write_all(request.as_bytes()).await.is_ok() {} };
    timeout(LONG, ended).await.expect("the server ends the connection");
}
