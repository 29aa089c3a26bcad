//! Printing through a real CUPS of the test's own, with a raw queue to the practice printer.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use devices::{Doubt, Fault, TakenBack, connect, probe, take_back};
use ipp::operation::IppOperation as _;
use ipp::prelude::*;
use model::{
    Dpi, Evidence, LabelSize, Printer, PrinterConnection, PrinterId, PrinterLanguage, PrinterSetup, Proof, Takes,
};
use sandbox::printer::PracticePrinter;
use std::fs;
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

const PATIENCE: Duration = Duration::from_secs(30);

/// A CUPS of our own: its port, folders and queues, apart from the system's.
struct Cups {
    server: Child,
    port: u16,
    _folder: tempfile::TempDir,
}

impl Cups {
    fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        for name in ["spool", "cache", "run", "log", "spool/tmp"] {
            fs::create_dir_all(root.join(name)).unwrap();
        }
        configure(root, port);
        let server = program("cupsd")
            .args(["-f", "-c"])
            .arg(root.join("cupsd.conf"))
            .arg("-s")
            .arg(root.join("cups-files.conf"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("cupsd cannot be started: sudo apt install cups cups-client");
        let started = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(started.elapsed() < PATIENCE, "cupsd does not listen");
            std::thread::yield_now();
        }
        Self { server, port, _folder: folder }
    }

    fn add_raw_queue(&self, name: &str, printer: u16) {
        self.run("lpadmin", &["-p", name, "-E", "-v", &format!("socket://127.0.0.1:{printer}"), "-m", "raw"]);
    }

    /// A queue of an office printer with several papers and trays. It stands still, so that what is sent can be looked at.
    fn add_office_queue(&self, name: &str) {
        self.run("lpadmin", &["-p", name, "-v", "socket://127.0.0.1:9", "-m", "drv:///sample.drv/generpcl.ppd"]);
        self.run("cupsaccept", &[name]);
    }

    /// What a job asks for. CUPS leaves `media-col` out unless it is asked for by name.
    fn job(&self, queue: &str, job: &str) -> IppAttributes {
        let address: Uri = self.address(queue).parse().unwrap();
        let question = IppOperationBuilder::get_job_attributes(address.clone(), job.parse().unwrap()).build().unwrap();
        let mut question = question.into_ipp_request();
        let wanted = ["media", "media-col"].map(|name| IppValue::Keyword(name.try_into().unwrap())).to_vec();
        let wanted = IppAttribute::with_name("requested-attributes", IppValue::Array(wanted)).unwrap();
        question.attributes_mut().add(DelimiterTag::OperationAttributes, wanted);
        IppClient::new(address).send(question).unwrap().attributes().clone()
    }

    /// Runs one of CUPS's own programs against this CUPS.
    fn run(&self, program: &str, arguments: &[&str]) {
        let ran = self::program(program)
            .args(["-h", &format!("127.0.0.1:{}", self.port)])
            .args(arguments)
            .status()
            .unwrap_or_else(|error| panic!("{program} cannot be started ({error}): sudo apt install cups-client"));
        assert!(ran.success(), "{program} {arguments:?}");
    }

    fn address(&self, queue: &str) -> String {
        format!("ipp://127.0.0.1:{}/printers/{queue}", self.port)
    }
}

/// One of CUPS's programs; a normal user's search path often lacks the folder some are in.
fn program(name: &str) -> Command {
    let mut program = Command::new(name);
    program.env("PATH", format!("{}:/usr/sbin", std::env::var("PATH").unwrap_or_default()));
    program
}

fn configure(root: &Path, port: u16) {
    let place = |name: &str| root.join(name).display().to_string();
    fs::write(
        root.join("cupsd.conf"),
        format!(
            "Listen 127.0.0.1:{port}\nBrowsing Off\nDefaultAuthType None\nLogLevel error\n\
             <Location />\nOrder allow,deny\nAllow all\n</Location>\n\
             <Policy default>\n<Limit All>\nOrder deny,allow\nAllow all\n</Limit>\n</Policy>\n"
        ),
    )
    .unwrap();
    fs::write(
        root.join("cups-files.conf"),
        format!(
            "ServerRoot {root}\nRequestRoot {spool}\nTempDir {spool}/tmp\nCacheDir {cache}\nStateDir {run}\n\
             AccessLog {log}/access\nErrorLog {log}/error\nPageLog {log}/page\nSystemGroup root lpadmin\n",
            root = root.display(),
            spool = place("spool"),
            cache = place("cache"),
            run = place("run"),
            log = place("log"),
        ),
    )
    .unwrap();
}

impl Drop for Cups {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
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
    assert_eq!(error.problem(&printer).code, "printer-queue");
}

#[test]
fn an_office_queue_tells_its_papers_and_trays() {
    let cups = Cups::start();
    cups.add_office_queue("Office");
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
    cups.add_office_queue("Office");
    let asks = |paper: &str, tray: &str, attribute: &str| {
        let setup = PrinterSetup { paper: paper.to_owned(), tray: tray.to_owned(), ..PrinterSetup::default() };
        let printer = Printer { language: PrinterLanguage::Pdf, setup, ..queue(cups.address("Office")) };
        let mut session = connect(&printer).unwrap();
        session.send(b"%PDF-1.4\n%%EOF\n", "packdesk-packing-slip-1").unwrap();
        let Ok(Evidence::HandedOver { queue_job }) = session.confirm(None, PATIENCE, &mut |_| ()) else { panic!() };
        let job = cups.job("Office", &queue_job);
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
    assert_eq!(error.problem(&printer).code, "printer-queue");
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
    assert_eq!(doubt.problem(&printer).code, "printer-queue");
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
