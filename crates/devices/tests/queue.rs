//! Printing through a real CUPS of the test's own, with a raw queue to the practice printer.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod cups;

use cups::Cups;
use devices::{Doubt, Fault, TakenBack, connect, find_job, probe, take_back};
use ipp::operation::IppOperation as _;
use ipp::prelude::*;
use model::{
    Dpi, Evidence, LabelSize, Printer, PrinterConnection, PrinterId, PrinterLanguage, PrinterSetup, ProblemCode, Proof,
    Takes,
};
use sandbox::printer::PracticePrinter;
use std::time::{Duration, Instant};

const PATIENCE: Duration = Duration::from_secs(30);

/// A queue of an office printer with several papers and trays. It stands still, so that what is sent can be looked at.
fn add_office_queue(cups: &Cups, name: &str) {
    cups.run("lpadmin", &["-p", name, "-v", "socket://127.0.0.1:9", "-m", "drv:///sample.drv/generpcl.ppd"]);
    cups.run("cupsaccept", &[name]);
}

/// What a job asks for. CUPS leaves `media-col` out unless it is asked for by name.
fn job(cups: &Cups, queue: &str, job: &str) -> IppAttributes {
    let address: Uri = cups.address(queue).parse().unwrap();
    let question = IppOperationBuilder::get_job_attributes(address.clone(), job.parse().unwrap()).build().unwrap();
    let mut question = question.into_ipp_request();
    let wanted = ["media", "media-col"].map(|name| IppValue::Keyword(name.try_into().unwrap())).to_vec();
    let wanted = IppAttribute::with_name("requested-attributes", IppValue::Array(wanted)).unwrap();
    question.attributes_mut().add(DelimiterTag::OperationAttributes, wanted);
    IppClient::new(address).send(question).unwrap().attributes().clone()
}

fn queue(name: String) -> Printer {
    Printer {
        id: PrinterId("queue".to_owned()),
        name: "Queue".to_owned(),
        connection: PrinterConnection::Queue { name },
        language: PrinterLanguage::Zpl,
        dpi: Dpi::D203,
        label: LabelSize::FourBySix,
        proof: Proof::HandOver,
        setup: PrinterSetup::default(),
        takes: Takes::default(),
        fallback: None,
    }
}

#[test]
fn a_label_goes_through_a_real_queue_untouched_and_is_told_as_handed_over() {
    let practice = PracticePrinter::start(None).unwrap();
    let cups = Cups::start();
    cups.add_raw_queue("Labels", practice.port());
    let label = "^XA^CI28^FO10,10^FDé東 hello^FS^XZ".as_bytes();
    let mut session = connect(&queue(cups.address("Labels"))).map_err(|error| error.to_string()).unwrap();
    session.ready().unwrap();
    session.send(label, "packdesk-label-1").unwrap();
    let evidence = session.confirm(None, PATIENCE, &mut |_| ()).unwrap();
    assert!(
        matches!(&evidence, Evidence::HandedOver { queue_job } if queue_job.parse::<u32>().is_ok()),
        "{evidence:?}"
    );
    assert!(practice.wait_for(1, PATIENCE));
    assert_eq!(practice.printed()[0].zpl, label);
}

#[test]
fn a_queue_that_is_not_there_is_refused_before_a_byte_leaves() {
    let cups = Cups::start();
    let printer = queue(cups.address("Nowhere"));
    let Err(error) = connect(&printer) else { panic!("there is no such queue") };
    assert_eq!(error.problem(&printer).code, ProblemCode::PrinterQueue);
}

#[test]
fn an_office_queue_tells_its_papers_and_trays() {
    let cups = Cups::start();
    add_office_queue(&cups, "Office");
    let told = probe(&PrinterConnection::Queue { name: cups.address("Office") }, PrinterLanguage::default()).unwrap();
    assert_eq!((told.language, told.dpi), (Some(PrinterLanguage::Pdf), Some(Dpi::D300)));
    assert_eq!(told.model.as_deref(), Some("Generic PCL Laser Printer"));
    assert!(told.papers.iter().any(|paper| paper == "iso_a4_210x297mm"), "{:?}", told.papers);
    assert!(told.trays.iter().any(|tray| tray == "tray-2"), "{:?}", told.trays);
    assert_eq!(told.proof(), Proof::HandOver);
}

#[test]
fn a_raw_queue_does_not_tell_what_its_printer_speaks() {
    let cups = Cups::start();
    cups.add_raw_queue("Labels", 9);
    let told = probe(&PrinterConnection::Queue { name: cups.address("Labels") }, PrinterLanguage::default()).unwrap();
    assert_eq!(told.language, None);
}

#[test]
fn a_paper_asks_for_its_size_and_tray() {
    let cups = Cups::start();
    add_office_queue(&cups, "Office");
    let asks = |paper: &str, tray: &str, attribute: &str| {
        let setup = PrinterSetup { paper: paper.to_owned(), tray: tray.to_owned(), ..PrinterSetup::default() };
        let printer = Printer { language: PrinterLanguage::Pdf, setup, ..queue(cups.address("Office")) };
        let mut session = connect(&printer).unwrap();
        session.send(b"%PDF-1.4\n%%EOF\n", "packdesk-packing-slip-1").unwrap();
        let Ok(Evidence::HandedOver { queue_job }) = session.confirm(None, PATIENCE, &mut |_| ()) else { panic!() };
        let job = job(&cups, "Office", &queue_job);
        let found = job.groups_of(DelimiterTag::JobAttributes).find_map(|group| group.get(attribute).cloned());
        found.map(|attribute| format!("{:?}", attribute.value())).unwrap_or_default()
    };
    assert!(asks("iso_a5_148x210mm", "", "media").contains("iso_a5_148x210mm"));
    let both = asks("iso_a5_148x210mm", "tray-2", "media-col");
    assert!(both.contains("tray-2") && both.contains("14800") && both.contains("21000"), "{both}");
    assert_eq!(asks("", "", "media-col"), "");
}

#[test]
fn a_queue_that_takes_no_jobs_is_told_before_a_byte_leaves() {
    let practice = PracticePrinter::start(None).unwrap();
    let cups = Cups::start();
    cups.add_raw_queue("Labels", practice.port());
    cups.run("cupsreject", &["Labels"]);
    let printer = queue(cups.address("Labels"));
    let Err(error) = connect(&printer) else { panic!("it rejects jobs") };
    assert_eq!(error.problem(&printer).code, ProblemCode::PrinterQueue);
}

#[test]
fn a_queue_that_stands_still_is_not_ready_until_it_goes_on() {
    let practice = PracticePrinter::start(None).unwrap();
    let cups = Cups::start();
    cups.add_raw_queue("Labels", practice.port());
    let mut session = connect(&queue(cups.address("Labels"))).unwrap();
    cups.run("cupsdisable", &["Labels"]);
    assert_eq!(session.ready().unwrap_err().faults, [Fault::Paused]);
    cups.run("cupsenable", &["Labels"]);
    session.ready().unwrap();
}

#[test]
fn a_job_taken_out_of_its_queue_is_not_handed_over() {
    let practice = PracticePrinter::start(None).unwrap();
    let cups = Cups::start();
    cups.add_raw_queue("Labels", practice.port());
    let printer = queue(cups.address("Labels"));
    let mut session = connect(&printer).unwrap();
    cups.run("cupsdisable", &["Labels"]);
    session.send(b"^XA^XZ", "packdesk-label-1").unwrap();
    cups.run("cancel", &["-a", "Labels"]);
    let doubt = session.confirm(None, PATIENCE, &mut |_| ()).unwrap_err();
    assert!(matches!(doubt, Doubt::GivenUp(_)), "{doubt:?}");
    assert_eq!(doubt.problem(&printer).code, ProblemCode::PrinterQueue);
}

#[test]
fn a_job_that_waits_in_its_queue_is_handed_over_without_long_waiting() {
    let practice = PracticePrinter::start(None).unwrap();
    let cups = Cups::start();
    cups.add_raw_queue("Labels", practice.port());
    let mut session = connect(&queue(cups.address("Labels"))).unwrap();
    cups.run("cupsdisable", &["Labels"]);
    session.send(b"^XA^XZ", "packdesk-label-1").unwrap();
    let asked = Instant::now();
    assert!(matches!(session.confirm(None, PATIENCE, &mut |_| ()), Ok(Evidence::HandedOver { .. })));
    assert!(asked.elapsed() < PATIENCE / 2);
}

#[test]
fn a_job_is_found_again_by_its_name_unless_it_was_taken_out() {
    let practice = PracticePrinter::start(None).unwrap();
    let cups = Cups::start();
    cups.add_raw_queue("Labels", practice.port());
    let printer = queue(cups.address("Labels"));
    assert_eq!(find_job(&printer, "packdesk-label-1").unwrap(), None);
    cups.run("cupsdisable", &["Labels"]);
    let hand_over = |title: &str| {
        let mut session = connect(&printer).unwrap();
        session.send(b"^XA^XZ", title).unwrap();
        match session.confirm(None, PATIENCE, &mut |_| ()).unwrap() {
            Evidence::HandedOver { queue_job } => queue_job,
            other => panic!("{other:?}"),
        }
    };
    let (first, second) = (hand_over("packdesk-label-1"), hand_over("packdesk-label-2"));
    assert_eq!(find_job(&printer, "packdesk-label-2").unwrap(), Some(second.clone()));
    assert_eq!(take_back(&printer, &second).unwrap(), TakenBack::Yes);
    assert_eq!(find_job(&printer, "packdesk-label-2").unwrap(), None);
    cups.run("cupsenable", &["Labels"]);
    assert!(practice.wait_for(1, PATIENCE));
    assert_eq!(find_job(&printer, "packdesk-label-1").unwrap(), Some(first));
    assert_eq!(find_job(&queue(cups.address("Gone")), "packdesk-label-1").unwrap(), None);
    drop(cups);
    assert!(find_job(&printer, "packdesk-label-1").is_err());
}

#[test]
fn a_job_whose_printer_cannot_be_reached_is_taken_back_and_never_prints() {
    let practice = PracticePrinter::start(None).unwrap();
    let cups = Cups::start();
    cups.add_raw_queue("Labels", practice.port());
    let printer = queue(cups.address("Labels"));
    practice.switch_off();
    let hand_over = |label: &[u8]| {
        let mut session = connect(&printer).unwrap();
        session.send(label, "packdesk-label-1").unwrap();
        match session.confirm(None, PATIENCE, &mut |_| ()).unwrap() {
            Evidence::HandedOver { queue_job } => queue_job,
            other => panic!("{other:?}"),
        }
    };
    let stuck = hand_over(b"^XA^FDfirst^FS^XZ");
    assert_eq!(take_back(&printer, &stuck).unwrap(), TakenBack::Yes);
    practice.switch_on().unwrap();
    let second = b"^XA^FDsecond^FS^XZ";
    let done = hand_over(second);
    assert!(practice.wait_for(1, PATIENCE));
    let printed: Vec<_> = practice.printed().into_iter().map(|label| label.zpl).collect();
    assert_eq!(printed, [second]);
    let started = Instant::now();
    while take_back(&printer, &done).unwrap() != TakenBack::TooLate {
        assert!(started.elapsed() < PATIENCE, "what was printed is not there to be taken back");
    }
}
