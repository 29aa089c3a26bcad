//! Printing over TCP, against the practice printer on loopback, on good days and bad ones.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use devices::{Doubt, Fault, Identity, SentBytes, Session, connect, probe};
use model::{
    Dpi, Evidence, LabelSize, Printer, PrinterConnection, PrinterId, PrinterLanguage, PrinterSetup, ProblemCode, Proof,
    Takes,
};
use sandbox::printer::{Behaviour, PracticePrinter};
use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::time::{Duration, Instant};

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
        setup: PrinterSetup::default(),
        takes: Takes::default(),
        fallback: None,
    }
}

fn practice() -> (PracticePrinter, Printer) {
    let practice = PracticePrinter::start(None).unwrap();
    let printer = printer(practice.port(), Proof::HostStatus);
    (practice, printer)
}

fn print(session: &mut Session) -> Result<Evidence, Doubt> {
    session.ready().unwrap();
    session.send(LABEL, "label").unwrap();
    session.confirm(None, PATIENCE, &mut |_| ())
}

#[test]
fn a_label_counts_as_printed_once_the_printer_says_its_buffer_is_empty() {
    let (practice, bench) = practice();
    let mut session = connect(&bench).unwrap();
    for label in 1..=3 {
        assert_eq!(print(&mut session), Ok(Evidence::HostStatus));
        assert_eq!(practice.printed().len(), label);
    }
    assert_eq!(practice.printed()[0].zpl, LABEL);
}

#[test]
fn a_label_is_not_printed_while_the_printer_still_works_on_it() {
    let (practice, bench) = practice();
    let mut session = connect(&bench).unwrap();
    let label = Duration::from_millis(300);
    practice.set_pace(label);
    let sent = Instant::now();
    assert_eq!(print(&mut session), Ok(Evidence::HostStatus));
    assert!(sent.elapsed() >= label);
    assert_eq!(practice.printed().len(), 1);
}

#[test]
fn a_quick_printer_gives_evidence_of_every_label() {
    let (practice, bench) = practice();
    for label in 1..=20 {
        assert_eq!(print(&mut connect(&bench).unwrap()), Ok(Evidence::HostStatus));
        assert_eq!(practice.printed().len(), label);
    }
}

#[test]
fn a_printer_that_is_off_is_known_before_a_byte_leaves() {
    let (practice, bench) = practice();
    practice.switch_off();
    let Err(error) = connect(&bench) else { panic!("nobody listens there") };
    assert_eq!(error.problem(&bench).code, ProblemCode::PrinterOffline);
    practice.switch_on().unwrap();
    assert_eq!(print(&mut connect(&bench).unwrap()), Ok(Evidence::HostStatus));
}

#[test]
fn a_printer_switched_off_and_on_between_labels_is_spoken_to_again() {
    let (practice, bench) = practice();
    let mut session = connect(&bench).unwrap();
    assert_eq!(print(&mut session), Ok(Evidence::HostStatus));
    practice.switch_off();
    assert_eq!(session.ready().unwrap_err().faults, [Fault::Offline]);
    practice.switch_on().unwrap();
    assert_eq!(print(&mut session), Ok(Evidence::HostStatus));
    assert_eq!(practice.printed().len(), 2);
}

#[test]
fn power_cut_before_the_label_came_out_leaves_doubt() {
    let (practice, bench) = practice();
    let mut session = connect(&bench).unwrap();
    session.ready().unwrap();
    practice.behave(Behaviour::PaperOut);
    session.send(LABEL, "label").unwrap();
    let doubt = session.confirm(None, PATIENCE, &mut |_| practice.switch_off()).unwrap_err();
    assert!(matches!(doubt, Doubt::Gone(_) | Doubt::Silent), "{doubt:?}");
    practice.behave(Behaviour::Normal);
    assert!(practice.printed().is_empty());
}

#[test]
fn what_is_wrong_is_told_in_words_and_printing_goes_on_when_it_is_put_right() {
    for (behaviour, code) in [
        (Behaviour::PaperOut, ProblemCode::PrinterPaperOut),
        (Behaviour::PaperOutSilently, ProblemCode::PrinterPaperOut),
        (Behaviour::RibbonOut, ProblemCode::PrinterRibbonOut),
        (Behaviour::HeadOpen, ProblemCode::PrinterHeadOpen),
        (Behaviour::Paused, ProblemCode::PrinterPaused),
    ] {
        let (practice, bench) = practice();
        let mut session = connect(&bench).unwrap();
        session.ready().unwrap();
        practice.behave(behaviour);
        session.send(LABEL, "label").unwrap();
        let mut told = Vec::new();
        let evidence = session.confirm(None, PATIENCE, &mut |faults| {
            told.push(faults.map(|not_ready| not_ready.problem(&bench).code));
            practice.behave(Behaviour::Normal);
        });
        assert_eq!(evidence, Ok(Evidence::HostStatus), "{behaviour:?}");
        assert_eq!(told[0], Some(code));
        assert_eq!(practice.printed().len(), 1, "{behaviour:?}");
    }
}

#[test]
fn what_is_wrong_is_known_before_a_label_is_sent() {
    let (practice, bench) = practice();
    let mut session = connect(&bench).unwrap();
    for (behaviour, fault) in [
        (Behaviour::HeadOpen, Fault::HeadOpen),
        (Behaviour::Paused, Fault::Paused),
        (Behaviour::PaperOut, Fault::PaperOut),
        (Behaviour::PaperOutSilently, Fault::PaperOut),
        (Behaviour::NeverAnswers, Fault::Silent),
        (Behaviour::AnswersGarbage, Fault::Silent),
    ] {
        practice.behave(behaviour);
        assert_eq!(session.ready().unwrap_err().faults, [fault]);
    }
    assert!(practice.printed().is_empty());
}

#[test]
fn a_label_behind_anothers_is_not_sent() {
    let (practice, bench) = practice();
    practice.set_pace(Duration::from_secs(3600));
    let mut other = connect(&printer(practice.port(), Proof::HandOver)).unwrap();
    other.send(LABEL, "label").unwrap();
    other.confirm(None, PATIENCE, &mut |_| ()).unwrap();
    assert_eq!(connect(&bench).unwrap().ready().unwrap_err().faults, [Fault::Busy]);
}

#[test]
fn silence_and_noise_are_doubt_never_a_printed_label() {
    for behaviour in [Behaviour::NeverAnswers, Behaviour::AnswersGarbage, Behaviour::HangsUp] {
        let (practice, bench) = practice();
        let mut session = connect(&bench).unwrap();
        session.ready().unwrap();
        practice.behave(behaviour);
        session.send(LABEL, "label").unwrap();
        let doubt = session.confirm(None, Duration::from_millis(50), &mut |_| ()).unwrap_err();
        assert_eq!(doubt, Doubt::Silent, "{behaviour:?}");
        assert!(practice.wait_for(1, PATIENCE), "{behaviour:?}");
    }
}

#[test]
fn a_late_answer_is_waited_for() {
    let (practice, bench) = practice();
    let mut session = connect(&bench).unwrap();
    practice.behave(Behaviour::AnswersLate(Duration::from_millis(700)));
    assert_eq!(print(&mut session), Ok(Evidence::HostStatus));
}

#[test]
fn a_printer_gone_mid_label_leaves_doubt() {
    let (practice, bench) = practice();
    let mut session = connect(&bench).unwrap();
    session.ready().unwrap();
    practice.behave(Behaviour::VanishesAfter(10));
    let long = [b"^XA^FD".as_slice(), &[b'x'; 4_000_000], b"^FS^XZ"].concat();
    match session.send(&long, "label") {
        Err(error) => {
            assert_eq!(error.sent, SentBytes::Some);
            assert_eq!(error.problem(&bench).code, ProblemCode::PrinterVanished);
        }
        Ok(()) => assert!(matches!(session.confirm(None, PATIENCE, &mut |_| ()), Err(Doubt::Gone(_) | Doubt::Silent))),
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
    let evidence = session.confirm(None, PATIENCE, &mut |_| ()).unwrap();
    assert_eq!(evidence, Evidence::HandedOver { queue_job: String::new() });
    assert!(practice.wait_for(1, PATIENCE));
}

#[test]
fn a_connection_broken_under_a_label_is_not_handed_over() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let breaking = std::thread::spawn(move || {
        // Closing with the label half read breaks the connection.
        let (mut connection, _) = listener.accept().unwrap();
        connection.read_exact(&mut [0; 4]).unwrap();
    });
    let mut session = connect(&printer(port, Proof::HandOver)).unwrap();
    session.send(LABEL, "label").unwrap();
    breaking.join().unwrap();
    assert!(matches!(session.confirm(None, PATIENCE, &mut |_| ()), Err(Doubt::Gone(_))));
}

#[test]
fn a_printer_that_talks_without_end_does_not_hold_us_up() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    std::thread::spawn(move || {
        let (mut connection, _) = listener.accept().unwrap();
        while connection.write_all(b"hello ").is_ok() {}
    });
    let mut session = connect(&printer(port, Proof::HandOver)).unwrap();
    session.send(LABEL, "label").unwrap();
    let started = Instant::now();
    assert!(session.confirm(None, PATIENCE, &mut |_| ()).is_ok());
    assert!(started.elapsed() < PATIENCE);
}

/// A device that talks all the time is no printer that could be asked: neither its bytes nor the time are without end.
#[test]
fn a_printer_that_talks_without_end_is_not_ready() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    std::thread::spawn(move || {
        for mut connection in listener.incoming().flatten() {
            std::thread::spawn(move || while connection.write_all(&[b' '; 4096]).is_ok() {});
        }
    });
    let started = Instant::now();
    let bench = printer(port, Proof::HostStatus);
    assert!(connect(&bench).unwrap().ready().is_err());
    let asked = [PrinterLanguage::Zpl, PrinterLanguage::Epl2].map(|language| probe(&bench.connection, language));
    assert!(asked.into_iter().all(|asked| asked.is_err() || asked.is_ok_and(|it| it == Identity::default())));
    assert!(started.elapsed() < PATIENCE * 2);
}

#[test]
fn a_printer_tells_what_it_is_when_asked() {
    let (practice, bench) = practice();
    let expected = Identity {
        model: Some("PRACTICE-203dpi".to_owned()),
        dpi: Some(Dpi::D203),
        language: Some(PrinterLanguage::Zpl),
        status_answers: true,
        counts: true,
        ..Identity::default()
    };
    assert_eq!(probe(&bench.connection, PrinterLanguage::Zpl).unwrap(), expected);
    practice.behave(Behaviour::NeverAnswers);
    assert_eq!(probe(&bench.connection, PrinterLanguage::Zpl).unwrap(), Identity::default());
    practice.switch_off();
    assert!(probe(&bench.connection, PrinterLanguage::Zpl).is_err());
}
