//! Printing over TCP, against the practice printer on loopback, on good days and bad ones.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use devices::{Doubt, Fault, SentBytes, connect};
use model::{Dpi, Evidence, LabelSize, Printer, PrinterConnection, PrinterId, PrinterLanguage, Proof};
use sandbox::printer::{Behaviour, PracticePrinter};
use std::net::TcpListener;
use std::time::Duration;

const PATIENCE: Duration = Duration::from_secs(10);
const LABEL: &[u8] = b"^XA^FO10,10^FDhello^FS^XZ";

fn printer(port: u16, proof: Proof) -> Printer {
    Printer {
        id: PrinterId("bench".to_owned()),
        name: "Bench".to_owned(),
        connection: PrinterConnection::Tcp { host: "127.0.0.1".to_owned(), port },
        language: PrinterLanguage::Zpl,
        dpi: Dpi::D203,
        label: LabelSize::FourBySix,
        proof,
    }
}

#[test]
fn a_label_counts_as_printed_once_the_printer_says_its_buffer_is_empty() {
    let practice = PracticePrinter::start(None).unwrap();
    let mut session = connect(&printer(practice.port(), Proof::HostStatus)).unwrap();
    for label in 1..=3 {
        session.ready().unwrap();
        session.send(LABEL, "label").unwrap();
        assert_eq!(session.confirm(PATIENCE, &mut |_| ()).unwrap(), Evidence::HostStatus);
        assert_eq!(practice.printed().len(), label);
    }
    assert_eq!(practice.printed()[0].zpl, LABEL);
}

#[test]
fn a_printer_that_is_off_is_known_before_a_byte_leaves() {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let printer = printer(port, Proof::HostStatus);
    let Err(error) = connect(&printer) else { panic!("nobody listens there") };
    assert_eq!(error.problem(&printer).code, "printer-offline");
}

#[test]
fn paper_out_is_told_in_words_and_printing_goes_on_when_it_is_put_right() {
    let practice = PracticePrinter::start(None).unwrap();
    let bench = printer(practice.port(), Proof::HostStatus);
    let mut session = connect(&bench).unwrap();
    session.ready().unwrap();
    practice.behave(Behaviour::PaperOut);
    session.send(LABEL, "label").unwrap();
    let mut told = Vec::new();
    let evidence = session.confirm(PATIENCE, &mut |faults| {
        told.push(faults.map(|not_ready| not_ready.problem(&bench).code));
        practice.behave(Behaviour::Normal);
    });
    assert_eq!(evidence.unwrap(), Evidence::HostStatus);
    assert_eq!(told[0].as_deref(), Some("printer-paper-out"));
    assert_eq!(practice.printed().len(), 1);
}

#[test]
fn what_is_wrong_is_known_before_a_label_is_sent() {
    let practice = PracticePrinter::start(None).unwrap();
    let mut session = connect(&printer(practice.port(), Proof::HostStatus)).unwrap();
    for (behaviour, fault) in [
        (Behaviour::HeadOpen, Fault::HeadOpen),
        (Behaviour::Paused, Fault::Paused),
        (Behaviour::PaperOut, Fault::PaperOut),
        (Behaviour::NeverAnswers, Fault::Silent),
        (Behaviour::AnswersGarbage, Fault::Silent),
    ] {
        practice.behave(behaviour);
        assert_eq!(session.ready().unwrap_err().faults, [fault]);
    }
    assert!(practice.printed().is_empty());
}

#[test]
fn silence_is_doubt_never_a_printed_label() {
    let practice = PracticePrinter::start(None).unwrap();
    let mut session = connect(&printer(practice.port(), Proof::HostStatus)).unwrap();
    session.ready().unwrap();
    practice.behave(Behaviour::NeverAnswers);
    session.send(LABEL, "label").unwrap();
    assert_eq!(session.confirm(Duration::from_millis(50), &mut |_| ()).unwrap_err(), Doubt::Silent);
}

#[test]
fn a_printer_gone_mid_label_leaves_doubt() {
    let practice = PracticePrinter::start(None).unwrap();
    let mut session = connect(&printer(practice.port(), Proof::HostStatus)).unwrap();
    session.ready().unwrap();
    practice.behave(Behaviour::VanishesAfter(10));
    let long = [b"^XA^FD".as_slice(), &[b'x'; 4_000_000], b"^FS^XZ"].concat();
    match session.send(&long, "label") {
        Err(error) => assert_eq!(error.sent, SentBytes::Some),
        Ok(()) => assert!(matches!(session.confirm(PATIENCE, &mut |_| ()), Err(Doubt::Gone(_)))),
    }
    assert!(practice.printed().is_empty());
}

#[test]
fn a_printer_that_cannot_answer_is_only_handed_the_label() {
    let practice = PracticePrinter::start(None).unwrap();
    practice.behave(Behaviour::NeverAnswers);
    let mut session = connect(&printer(practice.port(), Proof::HandOver)).unwrap();
    session.ready().unwrap();
    session.send(LABEL, "label").unwrap();
    let evidence = session.confirm(PATIENCE, &mut |_| ()).unwrap();
    assert_eq!(evidence, Evidence::HandedOver { queue_job: String::new() });
    assert!(practice.wait_for(1, PATIENCE));
}
