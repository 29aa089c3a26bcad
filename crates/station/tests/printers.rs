//! The desk's printers: what may be set, which one prints what, and what they do by themselves.

use model::*;
use station::calls::{self, RunErrand};
use station::{Options, Station};

/// A station nobody works at, so that what is queued stays.
fn station() -> (tempfile::TempDir, Station) {
    let folder = tempfile::tempdir().unwrap();
    let station = Station::open(Options { desk: false, ..Options::new(folder.path().to_owned()) }).unwrap();
    (folder, station)
}

fn printer(id: &str) -> Printer {
    Printer {
        id: PrinterId(id.to_owned()),
        name: id.to_owned(),
        // Nobody listens there.
        connection: PrinterConnection::Tcp { host: "127.0.0.1".to_owned(), port: 1 },
        language: PrinterLanguage::Tspl,
        dpi: Dpi::D203,
        label: LabelSize::FourBySix,
        proof: Proof::HostStatus,
        setup: PrinterSetup::default(),
        takes: Takes::Labels,
        fallback: None,
    }
}

fn refused(station: &Station, printer: Printer) -> ProblemCode {
    calls::printer_save(station, printer).unwrap_err().code
}

#[test]
fn a_proof_a_printer_cannot_give_is_refused() {
    let (_folder, station) = station();
    let queue = PrinterConnection::Queue { name: "office".to_owned() };
    for wrong in [
        Printer { proof: Proof::Odometer, ..printer("tsc") },
        Printer { language: PrinterLanguage::Epl2, ..printer("eltron") },
        Printer { language: PrinterLanguage::Zpl, connection: queue.clone(), ..printer("queue") },
    ] {
        assert_eq!(refused(&station, wrong), ProblemCode::ProofImpossible);
    }
    let told =
        Printer { language: PrinterLanguage::Pdf, connection: queue, proof: Proof::HandOver, ..printer("office") };
    calls::printer_save(&station, told).unwrap();
}

#[test]
fn only_a_printer_of_the_same_kind_may_stand_in() {
    let (_folder, station) = station();
    calls::printer_save(&station, printer("bench-1")).unwrap();
    calls::printer_save(&station, Printer { dpi: Dpi::D300, ..printer("fine") }).unwrap();
    let behind = |fallback: &str| Printer { fallback: Some(PrinterId(fallback.to_owned())), ..printer("bench-2") };
    calls::printer_save(&station, behind("bench-1")).unwrap();
    assert_eq!(refused(&station, behind("fine")), ProblemCode::FallbackUnlike);
    assert_eq!(refused(&station, behind("bench-2")), ProblemCode::FallbackUnlike);
    assert_eq!(refused(&station, behind("nobody")), ProblemCode::NoSuchPrinter);
}

#[test]
fn labels_go_to_the_first_printer_that_is_for_them() {
    let (_folder, station) = station();
    for (id, takes) in [("papers", Takes::Papers), ("bench", Takes::Labels)] {
        calls::printer_save(&station, Printer { takes, ..printer(id) }).unwrap();
    }
    let preferred: Vec<bool> = calls::printers(&station, ()).unwrap().iter().map(|view| view.preferred).collect();
    assert_eq!(preferred, [false, true]);
}

#[test]
fn an_errand_waits_for_the_labels_before_it() {
    let (_folder, station) = station();
    let bench = PrinterId("bench".to_owned());
    calls::printer_save(&station, printer("bench")).unwrap();
    let feed = || {
        calls::printer_errand(&station, RunErrand { printer: bench.clone(), errand: Errand::Feed }).unwrap_err().code
    };
    assert_eq!(feed(), ProblemCode::PrinterOffline);
    calls::printer_test(&station, bench.clone()).unwrap();
    assert_eq!(feed(), ProblemCode::PrinterAtWork);
}
