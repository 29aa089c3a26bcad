//! The printer's count of labels decides what became of a label whose evidence was cut off: at every byte where a cable
//! may be pulled, never two copies and never a lost label.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use devices::{Doubt, Fault, Settled, Tally, Waits, connect};
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
        session.confirm(Some(one(before)), Duration::from_millis(500), &mut |_| ()).map_err(|doubt| doubt.to_string())
    });
    (before, evidence)
}

fn one(before: u64) -> Tally {
    Tally { before, labels: 1 }
}

fn settle(bench: &Printer, before: u64) -> Result<Settled, Doubt> {
    connect(bench).unwrap().settle(one(before), WAITS, &mut |_| ())
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
    let settled = connect(&bench).unwrap().settle(one(before), WAITS, &mut |fault| {
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
        session.confirm(Some(one(before)), PATIENCE, &mut |_| practice.switch_off()),
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

#[test]
fn a_document_of_several_labels_is_printed_once_all_were_counted() {
    let (practice, bench) = practice();
    let several = [LABEL, b"^XA^FDb^FS^PQ3^XZ"].concat();
    let tally = Tally { before: 0, labels: 4 };
    let mut session = connect(&bench).unwrap();
    assert_eq!(session.ready().unwrap(), Some(0));
    session.send(&several, "labels").unwrap();
    let evidence = Evidence::Odometer { before: 0, after: 4 };
    assert_eq!(session.confirm(Some(tally), PATIENCE, &mut |_| ()), Ok(evidence.clone()));
    assert_eq!(practice.printed().len(), 4);
    assert_eq!(connect(&bench).unwrap().settle(tally, WAITS, &mut |_| ()), Ok(Settled::Printed(evidence)));
}

#[test]
fn a_document_of_which_only_some_labels_came_out_is_left_to_a_person() {
    let (practice, bench) = practice();
    let tally = Tally { before: 0, labels: 2 };
    practice.behave(Behaviour::VanishesAfter(LABEL.len()));
    let mut session = connect(&bench).unwrap();
    session.ready().unwrap();
    let _broken = session.send(&[LABEL, LABEL].concat(), "labels");
    assert!(practice.wait_for(1, PATIENCE));
    let waits = Waits { patience: Duration::from_millis(100), ..WAITS };
    let doubt = connect(&bench).unwrap().settle(tally, waits, &mut |_| ());
    assert_eq!(doubt, Err(Doubt::CountedSome { before: 0, after: 1, labels: 2 }));
    assert_eq!(practice.printed().len(), 1);
}

#[test]
fn a_printer_shared_with_another_program_is_left_to_a_person() {
    let (practice, bench) = practice();
    practice.behave(Behaviour::Shared);
    let (before, evidence) = print(&bench);
    assert!(evidence.unwrap_err().contains("from 0 to 2"));
    assert_eq!(settle(&bench, before), Err(Doubt::CountedOtherwise { before: 0, after: 2 }));
}

#[test]
fn a_label_that_was_interrupted_and_repeated_by_the_printer_is_never_sent_again() {
    let (practice, bench) = practice();
    practice.behave(Behaviour::PaperOutMidLabel);
    let mut session = connect(&bench).unwrap();
    session.ready().unwrap();
    session.send(LABEL, "label").unwrap();
    let doubt = session.confirm(Some(one(0)), PATIENCE, &mut |_| practice.behave(Behaviour::Normal));
    assert_eq!(doubt, Err(Doubt::CountedOtherwise { before: 0, after: 2 }));
    assert_eq!(practice.printed().len(), 2, "half a label, and the whole one after it");
}

#[test]
fn a_half_label_left_in_the_printer_is_told_and_sent_again_once_it_is_gone() {
    let (practice, bench) = practice();
    practice.behave(Behaviour::KeepsHalfAfter(20));
    let (before, evidence) = print(&bench);
    assert!(evidence.is_err());
    let waits = Waits { patience: Duration::from_millis(100), ..WAITS };
    let mut told = Vec::new();
    let settled = connect(&bench).unwrap().settle(one(before), waits, &mut |fault| {
        told.extend(fault.map(|not_ready| not_ready.faults.clone()));
        practice.behave(Behaviour::Normal);
    });
    assert_eq!(settled, Ok(Settled::NotPrinted));
    assert_eq!(told, [[Fault::HalfLabel]]);
}

#[test]
fn a_peeled_label_is_told_and_counts_once_it_was_taken() {
    let (practice, bench) = practice();
    practice.behave(Behaviour::Peels);
    let mut session = connect(&bench).unwrap();
    session.ready().unwrap();
    session.send(LABEL, "label").unwrap();
    let mut told = Vec::new();
    let evidence = session.confirm(Some(one(0)), PATIENCE, &mut |fault| {
        told.extend(fault.map(|not_ready| not_ready.faults.clone()));
        practice.take_label();
    });
    assert_eq!(evidence, Ok(Evidence::Odometer { before: 0, after: 1 }));
    assert_eq!(told, [[Fault::LabelWaiting]]);
}

#[test]
fn what_only_the_extended_status_tells_is_told() {
    for (behaviour, fault) in [
        (Behaviour::CutterStuck, Fault::Cutter),
        (Behaviour::Jammed, Fault::Jam),
        (Behaviour::MarkNotFound, Fault::Mark),
    ] {
        let (practice, bench) = practice();
        let mut session = connect(&bench).unwrap();
        session.ready().unwrap();
        practice.behave(behaviour);
        assert_eq!(connect(&bench).unwrap().ready().unwrap_err().faults, [fault]);
        session.send(LABEL, "label").unwrap();
        let mut told = Vec::new();
        let evidence = session.confirm(Some(one(0)), Duration::from_secs(1), &mut |faults| {
            told.extend(faults.map(|not_ready| not_ready.faults.clone()));
            practice.behave(Behaviour::Normal);
        });
        assert_eq!(evidence, Ok(Evidence::Odometer { before: 0, after: 1 }), "{behaviour:?}");
        assert_eq!(told, [[fault]]);
    }
}
