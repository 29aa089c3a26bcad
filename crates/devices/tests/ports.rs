//! Printing over a serial port: a pseudo-terminal with a printer at its other end. What is no printer's device is refused.
#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use devices::{Doubt, Fault, Rights, SentBytes, Session, connect, probe, rights};
use model::{
    Dpi, Evidence, LabelSize, Printer, PrinterConnection, PrinterId, PrinterLanguage, PrinterSetup, ProblemCode, Proof,
    Takes,
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

fn serial(path: &str) -> PrinterConnection {
    PrinterConnection::Serial { path: path.to_owned(), baud: 115_200 }
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
    let (end, _port, path) = wire();
    let printed = attach(end, usize::MAX);
    let mut session = open(serial(&path));
    for _ in 0..2 {
        session.ready().unwrap();
        session.send(&label, "label").unwrap();
        assert_eq!(session.confirm(None, PATIENCE, &mut |_| ()), Ok(Evidence::HostStatus));
        assert_eq!(printed.recv_timeout(PATIENCE).unwrap(), label);
    }
}

#[test]
fn an_answer_left_over_from_an_earlier_program_is_not_believed() {
    let (mut end, _port, path) = wire();
    end.write_all(STATUS).unwrap();
    let mut session = open(serial(&path));
    session.send(b"^XA^XZ", "label").unwrap();
    assert_eq!(session.confirm(None, Duration::from_millis(50), &mut |_| ()), Err(Doubt::Silent));
    drop(end);
}

#[test]
fn a_cable_pulled_mid_label_leaves_doubt() {
    let long = [b"^XA^FD".as_slice(), &[b'x'; 1_000_000], b"^FS^XZ"].concat();
    let (end, port, path) = wire();
    attach(end, 1000);
    let mut session = open(serial(&path));
    drop(port);
    let error = session.send(&long, "label").unwrap_err();
    assert_eq!(error.sent, SentBytes::Some);
}

#[test]
fn a_printer_tells_what_it_is_when_asked() {
    let (end, _port, path) = wire();
    attach(end, usize::MAX);
    let identity = probe(&serial(&path), PrinterLanguage::Zpl).unwrap();
    assert_eq!(identity.model.as_deref(), Some("ZD621-300dpi"));
    assert_eq!((identity.dpi, identity.proof()), (Some(Dpi::D300), Proof::HostStatus));
}

#[test]
fn a_port_that_is_not_there_is_offline() {
    let path = "/dev/ttyNOTHERE7";
    for connection in [serial(path), PrinterConnection::UsbDevice { path: path.to_owned() }] {
        assert_eq!(rights(&connection), Rights::Missing { device: "/dev/ttyNOTHERE7".to_owned() });
        let printer = printer(connection);
        let Err(error) = connect(&printer) else { panic!("there is no such port") };
        assert_eq!(error.problem(&printer).code, ProblemCode::PrinterOffline);
    }
}

#[test]
fn a_port_that_is_there_may_be_used() {
    let (_end, _port, path) = wire();
    assert_eq!(rights(&serial(&path)), Rights::Fine);
}

#[test]
#[cfg(target_os = "linux")]
fn what_is_no_printers_device_is_refused_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("settings");
    std::fs::write(&file, "kept").unwrap();
    let (_end, _port, terminal) = wire();
    for path in ["/dev/null", "/dev/zero", "/dev/full", &terminal, file.to_str().unwrap()] {
        let printer = printer(PrinterConnection::UsbDevice { path: path.to_owned() });
        let Err(error) = connect(&printer) else { panic!("{path} is no printer") };
        assert_eq!(error.problem(&printer).code, ProblemCode::PrinterNoPrinter, "{path}: {error}");
        assert!(probe(&printer.connection, PrinterLanguage::Zpl).is_err());
    }
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "kept");
}

#[test]
fn what_is_no_port_ends_at_once() {
    for path in ["/dev/null", "/dev/zero"] {
        let printer = printer(serial(path));
        assert!(connect(&printer).is_err(), "{path} is no port");
    }
}

/// A TSPL printer whose status is told by bytes that are XON and XOFF as well. It says each of these once.
fn attach_tspl(mut wire: TTYPort, mut statuses: Vec<u8>) {
    std::thread::spawn(move || {
        let (mut heard, mut byte) = (Vec::new(), [0]);
        while wire.read_exact(&mut byte).is_ok() {
            heard.push(byte[0]);
            let answer = if heard.ends_with(b"\x1B!?") {
                vec![if statuses.is_empty() { 0 } else { statuses.remove(0) }]
            } else if heard.ends_with(b"~!T\r\n") {
                b"TTP-244 Plus\r\n".to_vec()
            } else {
                continue;
            };
            heard.clear();
            if wire.write_all(&answer).is_err() {
                return;
            }
        }
    });
}

fn tspl(path: &str) -> Printer {
    Printer { language: PrinterLanguage::Tspl, ..printer(serial(path)) }
}

#[test]
fn a_status_that_looks_like_flow_control_is_an_answer() {
    for (status, faults) in
        [(0x11, vec![Fault::HeadOpen, Fault::Paused]), (0x13, vec![Fault::HeadOpen, Fault::Jam, Fault::Paused])]
    {
        let (end, _port, path) = wire();
        attach_tspl(end, vec![status; 2]);
        let mut session = connect(&tspl(&path)).unwrap();
        assert_eq!(session.ready().unwrap_err().faults, faults, "{status:02x}");
        // Whatever it said does not hold up what comes next.
        assert_eq!(session.ready(), Ok(None));
    }
    // A printer that says XON once is well.
    let (end, _port, path) = wire();
    attach_tspl(end, vec![0x11, 0]);
    assert_eq!(connect(&tspl(&path)).unwrap().ready(), Ok(None));
}

#[test]
fn a_printer_holds_up_its_document_all_the_same() {
    const LENGTH: usize = 300_000;
    let (mut end, _port, path) = wire();
    let (held, holds) = channel();
    let reads = std::thread::spawn(move || {
        let mut buffer = vec![0; 4096];
        let mut before = end.read(&mut buffer).unwrap();
        end.write_all(&[0x13]).unwrap();
        // What had left by then comes, and then nothing.
        end.set_timeout(Duration::from_millis(300)).unwrap();
        while let Ok(read @ 1..) = end.read(&mut buffer) {
            before += read;
        }
        held.send(before).unwrap();
        end.set_timeout(PATIENCE).unwrap();
        end.write_all(&[0x11]).unwrap();
        let mut after = 0;
        while before + after < LENGTH {
            after += end.read(&mut buffer).unwrap();
        }
        (before + after, end)
    });
    let mut session = connect(&Printer { proof: Proof::HandOver, ..tspl(&path) }).unwrap();
    session.send(&vec![b'x'; LENGTH], "label").unwrap();
    assert!(holds.recv_timeout(PATIENCE).unwrap() < LENGTH, "XOFF was not heard");
    assert_eq!(reads.join().unwrap().0, LENGTH);
}
