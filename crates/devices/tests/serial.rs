//! Printing over a serial port: a pseudo-terminal pair with a printer at its other end.

#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use devices::connect;
use model::{Dpi, Evidence, LabelSize, Printer, PrinterConnection, PrinterId, PrinterLanguage, Proof};
use serialport::{SerialPort as _, TTYPort};
use std::io::{Read as _, Write as _};
use std::sync::mpsc::channel;
use std::time::Duration;

const ANSWER: &[u8] =
    b"\x02030,0,0,1218,000,0,0,0,000,0,0,0\x03\r\n\x02001,0,0,0,0,2,4,0,00000000,1,000\x03\r\n\x020000,0\x03\r\n";

#[test]
fn a_label_goes_out_and_its_evidence_comes_back() {
    let (mut wire, port) = TTYPort::pair().unwrap();
    let path = port.name().unwrap();
    wire.set_timeout(Duration::from_secs(10)).unwrap();
    let (labels, printed) = channel();
    std::thread::spawn(move || {
        let mut heard: Vec<u8> = Vec::new();
        let mut byte = [0];
        while wire.read_exact(&mut byte).is_ok() {
            heard.push(byte[0]);
            if heard.ends_with(b"~HS") {
                heard.truncate(heard.len() - 3);
                wire.write_all(ANSWER).unwrap();
            }
            if heard.ends_with(b"^XZ") {
                labels.send(std::mem::take(&mut heard)).unwrap();
            }
        }
    });
    let printer = Printer {
        id: PrinterId("serial".to_owned()),
        name: "Serial".to_owned(),
        connection: PrinterConnection::Serial { path, baud: 115_200 },
        language: PrinterLanguage::Zpl,
        dpi: Dpi::D203,
        label: LabelSize::A6,
        proof: Proof::HostStatus,
    };
    let label = [b"^XA^FD".as_slice(), "é東".repeat(2_000).as_bytes(), b"^FS^XZ"].concat();
    let mut session = connect(&printer).unwrap();
    session.ready().unwrap();
    session.send(&label, "label").unwrap();
    assert_eq!(session.confirm(Duration::from_secs(10), &mut |_| ()).unwrap(), Evidence::HostStatus);
    assert_eq!(printed.recv_timeout(Duration::from_secs(10)).unwrap(), label);
    drop(port);
}

#[test]
fn a_port_that_is_not_there_is_offline() {
    let connection = PrinterConnection::Serial { path: "/dev/ttyNOTHERE7".to_owned(), baud: 9600 };
    assert_eq!(devices::rights(&connection), devices::Rights::Missing { device: "/dev/ttyNOTHERE7".to_owned() });
    let printer = Printer {
        id: PrinterId("serial".to_owned()),
        name: "Serial".to_owned(),
        connection,
        language: PrinterLanguage::Zpl,
        dpi: Dpi::D203,
        label: LabelSize::A6,
        proof: Proof::HostStatus,
    };
    let Err(error) = connect(&printer) else { panic!("there is no such port") };
    assert_eq!(error.problem(&printer).code, "printer-offline");
}
