//! The printer's count of labels decides what became of a label whose evidence was cut off: at every byte where a cable
//! may be pulled, never two copies and never a lost label.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use devices::{Doubt, Settled, Waits, connect};
use model::{
    Dpi, Evidence, LabelSize, Printer, PrinterConnection, PrinterId, PrinterLanguage, PrinterSetup, Proof, Takes,
};
use sandbox::printer::{Behaviour, PracticePrinter};
use std::time::Duration;

const PATIENCE: Duration = Duration::from_secs(10);
const WAITS: Waits = Waits { patience: PATIENCE, settle: Duration::from_millis(5) };
const LABEL: &[u8] = b"^XA^FO10,10^BCN,80^FD00340433836442636597^FS^PQ1^XZ";

fn practice() -> (PracticePrinter, Printer) {
    let practice = PracticePrinter::start(None).unwrap();
    let printer = Printer {
        id: PrinterId("bench".to_owned()),
        name: "Bench".to_owned(),
        connection: PrinterConnection::Tcp { host: "127.0.0.1".to_owned(), port: practice.port() },
        language: PrinterLanguage::Zpl,
        dpi: Dpi::D203,
        label: LabelSize::FourBySix,
        proof: Proof::Odometer,
        setup: PrinterSetup::default(),
        takes: Takes::default(),
        fallback: None,
    };
    (practice, printer)
}

/// Sends a label and waits for evidence; whatever comes of it, the count from before.
fn print(bench: &Printer) -> (u64, Result<Evidence, String>) {
    let mut session = connect(bench).unwrap();
    let before = session.ready().unwrap().unwrap();
    let sent = session.send(LABEL, "label").map_err(|error| error.to_string());
    let evidence = sent.and_then(|()| {
        session.confirm(Some(before), Duration::from_millis(500), &mut |_| ()).map_err(|doubt| doubt.to_string())
    });
    (before, evidence)
}

fn settle(bench: &Printer, before: u64) -> Result<Settled, Doubt> {
    connect(bench).unwrap().settle(before, WAITS, &mut |_| ())
}

#[test]
fn a_label_counts_as_printed_once_the_count_moved() {
    let (practice, bench) = practice();
    for count in 0..3 {
        assert_eq!(print(&bench), (count, Ok(Evidence::Odometer { before: count, after: count + 1 })));
    }
    assert_eq!(practice.printed().len(), 3);
}

#[test]
fn a_cable_pulled_at_any_byte_neither_loses_nor_doubles_a_label() {
    let (practice, bench) = practice();
    for (at, labels) in (1..LABEL.len()).zip(1..) {
        practice.behave(Behaviour::VanishesAfter(at));
        let (before, evidence) = print(&bench);
        assert!(evidence.is_err(), "byte {at}: {evidence:?}");
        practice.behave(Behaviour::Normal);
        assert_eq!(settle(&bench, before), Ok(Settled::NotPrinted), "byte {at}");
        assert!(print(&bench).1.is_ok(), "byte {at}");
        assert_eq!(practice.printed().len(), labels, "byte {at}");
    }
}

#[test]
fn a_label_that_came_out_after_the_cable_was_pulled_is_not_sent_again() {
    let (practice, bench) = practice();
    practice.behave(Behaviour::HangsUp);
    let (before, evidence) = print(&bench);
    assert!(evidence.is_err(), "{evidence:?}");
    practice.behave(Behaviour::Normal);
    assert_eq!(settle(&bench, before), Ok(Settled::Printed(Evidence::Odometer { before: 0, after: 1 })));
    assert_eq!(practice.printed().len(), 1);
}

#[test]
fn a_label_that_waits_for_paper_is_waited_for_and_not_sent_again() {
    let (practice, bench) = practice();
    let mut session = connect(&bench).unwrap();
    let before = session.ready().unwrap().unwrap();
    practice.behave(Behaviour::PaperOut);
    session.send(LABEL, "label").unwrap();
    drop(session);
    let settled = connect(&bench).unwrap().settle(before, WAITS, &mut |fault| {
        if fault.is_some() {
            practice.behave(Behaviour::Normal);
        }
    });
    assert_eq!(settled, Ok(Settled::Printed(Evidence::Odometer { before: 0, after: 1 })));
    assert_eq!(practice.printed().len(), 1);
}

#[test]
fn a_label_lost_in_a_power_cut_is_sent_again() {
    let (practice, bench) = practice();
    let mut session = connect(&bench).unwrap();
    let before = session.ready().unwrap().unwrap();
    practice.behave(Behaviour::HeadOpen);
    session.send(LABEL, "label").unwrap();
    assert!(matches!(
        session.confirm(Some(before), PATIENCE, &mut |_| practice.switch_off()),
        Err(Doubt::Gone(_) | Doubt::Silent)
    ));
    practice.behave(Behaviour::Normal);
    practice.switch_on().unwrap();
    assert_eq!(settle(&bench, before), Ok(Settled::NotPrinted));
}

#[test]
fn a_count_that_moved_otherwise_is_left_to_a_person() {
    let (practice, bench) = practice();
    practice.behave(Behaviour::PrintsTwice);
    let (before, evidence) = print(&bench);
    assert!(evidence.unwrap_err().contains("from 0 to 2"));
    assert_eq!(settle(&bench, before), Err(Doubt::CountedOtherwise { before: 0, after: 2 }));
    // Another printer stands there now, with a lower count.
    assert_eq!(settle(&bench, 1000), Err(Doubt::CountedOtherwise { before: 1000, after: 2 }));
}

#[test]
fn a_label_the_printer_swallows_is_left_to_a_person() {
    let (practice, bench) = practice();
    practice.behave(Behaviour::Swallows);
    let (_, evidence) = print(&bench);
    assert!(evidence.unwrap_err().contains("stayed at 0"));
}

#[test]
fn a_printer_without_a_count_is_not_ready_to_prove_by_it() {
    let (practice, bench) = practice();
    practice.behave(Behaviour::CountsNothing);
    assert!(connect(&bench).unwrap().ready().is_err());
}
