//! Printing over a serial port and over a kernel device: a pseudo-terminal with a printer at its other end.
#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use devices::{Doubt, Rights, SentBytes, Session, connect, probe, rights};
use model::{
    Dpi, Evidence, LabelSize, Printer, PrinterConnection, PrinterId, PrinterLanguage, PrinterSetup, Proof, Takes,
};
use serialport::{SerialPort as _, TTYPort};
use std::io::{Read as _, Write as _};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

const PATIENCE: Duration = Duration::from_secs(10);
const STATUS: &[u8] =
    b"\x02030,0,0,1218,000,0,0,0,000,0,0,0\x03\r\n\x02001,0,0,0,0,2,4,0,00000000,1,000\x03\r\n\x020000,0\x03\r\n";
/// The same with a label in its buffer.
const AT_WORK: &[u8] =
    b"\x02030,0,0,1218,001,0,0,0,000,0,0,0\x03\r\n\x02001,0,0,0,0,2,4,0,00000000,1,000\x03\r\n\x020000,0\x03\r\n";
const IDENTIFICATION: &[u8] = b"\x02ZD621-300dpi,V93.21.33Z,12,8192KB\x03\r\n";

/// The kinds of connection whose path may be a pseudo-terminal's.
fn connections(path: &str) -> [PrinterConnection; 2] {
    [
        PrinterConnection::Serial { path: path.to_owned(), baud: 115_200 },
        PrinterConnection::UsbDevice { path: path.to_owned() },
    ]
}

fn printer(connection: PrinterConnection) -> Printer {
    Printer {
        id: PrinterId("port".to_owned()),
        name: "Port".to_owned(),
        connection,
        language: PrinterLanguage::Zpl,
        dpi: Dpi::D203,
        label: LabelSize::A6,
        proof: Proof::HostStatus,
        setup: PrinterSetup::default(),
        takes: Takes::default(),
        fallback: None,
    }
}

/// A wire with nothing at its end yet; `port` keeps the path there.
fn wire() -> (TTYPort, TTYPort, String) {
    let (mut wire, port) = TTYPort::pair().unwrap();
    wire.set_timeout(PATIENCE).unwrap();
    let path = port.name().unwrap();
    (wire, port, path)
}

/// Lets a printer answer at the wire's end; what it prints can be waited for. It is gone after so many bytes.
fn attach(mut wire: TTYPort, vanishes_after: usize) -> Receiver<Vec<u8>> {
    let (labels, printed) = channel();
    std::thread::spawn(move || {
        let mut heard: Vec<u8> = Vec::new();
        let mut byte = [0];
        let mut at_work = false;
        while heard.len() < vanishes_after && wire.read_exact(&mut byte).is_ok() {
            heard.push(byte[0]);
            for (question, answer) in [(b"~HS", if at_work { AT_WORK } else { STATUS }), (b"~HI", IDENTIFICATION)] {
                if heard.ends_with(question) {
                    at_work &= question != b"~HS";
                    heard.truncate(heard.len() - question.len());
                    wire.write_all(answer).unwrap();
                }
            }
            if heard.ends_with(b"^XZ") {
                at_work = true;
                labels.send(std::mem::take(&mut heard)).unwrap();
            }
        }
    });
    printed
}

fn open(connection: PrinterConnection) -> Session {
    connect(&printer(connection)).map_err(|error| error.to_string()).unwrap()
}

#[test]
fn a_label_goes_out_and_its_evidence_comes_back() {
    let label = [b"^XA^FD".as_slice(), "é東".repeat(2_000).as_bytes(), b"^FS^XZ"].concat();
    for kind in 0..2 {
        let (end, _port, path) = wire();
        let printed = attach(end, usize::MAX);
        let mut session = open(connections(&path)[kind].clone());
        for _ in 0..2 {
            session.ready().unwrap();
            session.send(&label, "label").unwrap();
            assert_eq!(session.confirm(None, PATIENCE, &mut |_| ()), Ok(Evidence::HostStatus));
            assert_eq!(printed.recv_timeout(PATIENCE).unwrap(), label);
        }
    }
}

#[test]
fn an_answer_left_over_from_an_earlier_program_is_not_believed() {
    for kind in 0..2 {
        let (mut end, _port, path) = wire();
        end.write_all(STATUS).unwrap();
        let mut session = open(connections(&path)[kind].clone());
        session.send(b"^XA^XZ", "label").unwrap();
        assert_eq!(session.confirm(None, Duration::from_millis(50), &mut |_| ()), Err(Doubt::Silent));
        drop(end);
    }
}

#[test]
fn a_cable_pulled_mid_label_leaves_doubt() {
    let long = [b"^XA^FD".as_slice(), &[b'x'; 1_000_000], b"^FS^XZ"].concat();
    for kind in 0..2 {
        let (end, port, path) = wire();
        attach(end, 1000);
        let mut session = open(connections(&path)[kind].clone());
        drop(port);
        let error = session.send(&long, "label").unwrap_err();
        assert_eq!(error.sent, SentBytes::Some);
    }
}

#[test]
fn a_printer_tells_what_it_is_when_asked() {
    for kind in 0..2 {
        let (end, _port, path) = wire();
        attach(end, usize::MAX);
        let identity = probe(&connections(&path)[kind], PrinterLanguage::Zpl).unwrap();
        assert_eq!(identity.model.as_deref(), Some("ZD621-300dpi"));
        assert_eq!((identity.dpi, identity.proof()), (Some(Dpi::D300), Proof::HostStatus));
    }
}

#[test]
fn a_port_that_is_not_there_is_offline() {
    for connection in connections("/dev/ttyNOTHERE7") {
        assert_eq!(rights(&connection), Rights::Missing { device: "/dev/ttyNOTHERE7".to_owned() });
        let printer = printer(connection);
        let Err(error) = connect(&printer) else { panic!("there is no such port") };
        assert_eq!(error.problem(&printer).code, "printer-offline");
    }
}

#[test]
fn a_port_that_is_there_may_be_used() {
    let (_end, _port, path) = wire();
    for connection in connections(&path) {
        assert_eq!(rights(&connection), Rights::Fine);
    }
}
