//! A scanner on a serial port: a pseudo-terminal with a scanner at its other end.
#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use devices::{Scanner, ScannerRead, scanner_problem};
use model::{CodeEnd, CodeFrame, ProblemCode, SerialScanner};
use serialport::{SerialPort as _, TTYPort};
use std::io::Write as _;

fn scanner(path: &str) -> SerialScanner {
    SerialScanner { name: "Bench".to_owned(), path: path.to_owned(), baud: 9600, frame: CodeFrame::default() }
}

/// The next code, waiting until there is one.
fn code(scanner: &mut Scanner) -> String {
    loop {
        match scanner.next_code().unwrap() {
            Some(ScannerRead::Code(code)) => return code,
            Some(ScannerRead::Part) => panic!("a code was not read whole"),
            None => {}
        }
    }
}

#[test]
fn codes_come_whole_and_exactly_as_they_were_sent() {
    let (mut gun, port) = TTYPort::pair().unwrap();
    gun.write_all(b"scanned while nobody listened\r").unwrap();
    let mut listening = Scanner::open(&scanner(&port.name().unwrap())).unwrap();
    assert_eq!(listening.next_code().unwrap(), None);
    gun.write_all(b"]C1001061414").unwrap();
    gun.flush().unwrap();
    gun.write_all(b"12345678908\r\n]C1PD:PRINT\r").unwrap();
    assert_eq!(code(&mut listening), "]C100106141412345678908");
    assert_eq!(code(&mut listening), "]C1PD:PRINT");
    gun.write_all(b"]d20109501101530003\x1d21A7\r").unwrap();
    assert_eq!(code(&mut listening), "]d20109501101530003\u{1d}21A7");
}

#[test]
fn silence_ends_a_code_where_that_is_set_and_is_a_part_of_one_where_it_is_not() {
    let (mut gun, port) = TTYPort::pair().unwrap();
    let mut listening = Scanner::open(&scanner(&port.name().unwrap())).unwrap();
    gun.write_all(b"1001").unwrap();
    let read = std::iter::from_fn(|| Some(listening.next_code().unwrap())).flatten().next();
    assert_eq!(read, Some(ScannerRead::Part));
    drop(listening);
    let frame = CodeFrame { ends: CodeEnd::Silence, ..CodeFrame::default() };
    let mut listening = Scanner::open(&SerialScanner { frame, ..scanner(&port.name().unwrap()) }).unwrap();
    gun.write_all(b"1001").unwrap();
    assert_eq!(code(&mut listening), "1001");
}

#[test]
fn a_scanner_that_is_unplugged_is_gone_and_one_that_is_not_there_is_named() {
    let (gun, port) = TTYPort::pair().unwrap();
    let mut listening = Scanner::open(&scanner(&port.name().unwrap())).unwrap();
    drop((gun, port));
    let gone = std::iter::from_fn(|| Some(listening.next_code())).take(50).find_map(Result::err);
    assert!(gone.is_some(), "nobody noticed");
    let missing = scanner("/dev/ttyNOTHERE7");
    let Err(error) = Scanner::open(&missing) else { panic!("there is no such port") };
    assert_eq!(scanner_problem(&error, &missing).code, ProblemCode::ScannerOffline);
}
