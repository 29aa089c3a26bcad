//! What stands at a queue's address answers: whatever a printer, or somebody in its place, sends over IPP.

#![no_main]

use devices::{find_job, probe};
use libfuzzer_sys::fuzz_target;
use model::{Printer, PrinterConnection, PrinterLanguage};
use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpListener};
use std::sync::{LazyLock, Mutex};

static ANSWER: Mutex<Vec<u8>> = Mutex::new(Vec::new());

/// Where everything is answered with [`ANSWER`].
static QUEUE: LazyLock<SocketAddr> = LazyLock::new(|| {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("its address");
    std::thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let mut question = [0; 4096];
            let _ = stream.read(&mut question);
            let answer = ANSWER.lock().expect("nobody fell").clone();
            let head = format!("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: {}\r\n\r\n", answer.len());
            let _ = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(&answer));
        }
    });
    address
});

fuzz_target!(|bytes: &[u8]| {
    let name = format!("ipp://{}/printers/x", *QUEUE);
    *ANSWER.lock().expect("nobody fell") = bytes.to_vec();
    let connection = PrinterConnection::Queue { name };
    let _ = probe(&connection, PrinterLanguage::Pdf);
    let printer: Printer = serde_json::from_value(serde_json::json!({
        "id": "x", "name": "x", "connection": connection, "language": "pdf", "dpi": 203, "label": "a6",
        "proof": "hand_over"
    }))
    .expect("a printer");
    let _ = find_job(&printer, "label");
});
