//! Printers that speak TSPL, ESC/POS and EPL2, played by the smallest thing that answers as they do: what a language answers
//! at once and what it answers in its turn, and how a label's coming out is told from that.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use devices::{Doubt, Fault, Identity, NotReady, connect, probe, run};
use model::{
    Dpi, Errand, Evidence, LabelSize, Media, Printer, PrinterConnection, PrinterId, PrinterLanguage, PrinterSetup,
    ProblemCode, Proof, Takes,
};
use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::sync::{Arc, Mutex};
use std::time::Duration;

const PATIENCE: Duration = Duration::from_secs(10);

/// What a printer is asked, and what it says.
type Lines = &'static [(&'static [u8], fn(&State) -> Vec<u8>)];

/// How a language behaves.
struct Speech {
    language: PrinterLanguage,
    at_once: Lines,
    in_turn: Lines,
    /// How a label ends.
    end: &'static [u8],
    label: &'static [u8],
    /// What its status says when paper is out.
    paper_out: u8,
}

const TSPL: Speech = Speech {
    language: PrinterLanguage::Tspl,
    at_once: &[
        (b"\x1B!?", |state| vec![state.status | if state.is_printing { 0x20 } else { 0 }]),
        (b"\x1B!S", |_| b"\x02E@H@\x03\r\n".to_vec()),
    ],
    in_turn: &[(b"~!T\r\n", |_| b"TTP-244 Plus\r\n".to_vec())],
    end: b"PRINT 1,1\r\n",
    label: b"SIZE 101.6 mm,152.4 mm\r\nCLS\r\nPRINT 1,1\r\n",
    paper_out: 0x04,
};
const ESC_POS: Speech = Speech {
    language: PrinterLanguage::EscPos,
    at_once: &[
        (&[0x10, 0x04, 2], |state| vec![0x12 | state.status]),
        (&[0x10, 0x04, 3], |_| vec![0x1A]),
        (&[0x10, 0x04, 4], |_| vec![0x12]),
    ],
    in_turn: &[
        (&[0x1D, b'r', 1], |_| vec![0x00]),
        (&[0x1D, b'I', 66], |_| b"_EPSON\0".to_vec()),
        (&[0x1D, b'I', 67], |_| b"_TM-T88V\0".to_vec()),
    ],
    end: &[0x1B, b'd', 4],
    label: b"\x1B@hello\x1Bd\x04",
    paper_out: 0x20,
};
const EPL2: Speech = Speech {
    language: PrinterLanguage::Epl2,
    at_once: &[(b"\r\n^ee\r\n", |state| format!("{:02}\r\n", state.status).into_bytes())],
    in_turn: &[(b"\r\nUQ\r\n", |_| b"UKQ1935HLU     V4.29\r\nS/N: 42A000000000\r\nq832 Q934,24\r\n".to_vec())],
    end: b"P1\r\n",
    label: b"N\r\nP1\r\n",
    paper_out: 7,
};

/// How the printer is, and what became of it.
#[derive(Default)]
struct State {
    status: u8,
    is_printing: bool,
    /// Leaves everything unread until it was asked so often how it is.
    sleeps_for: usize,
    is_mute: bool,
    asked: usize,
    printed: usize,
    heard: Vec<u8>,
}

/// Lets a printer listen on loopback.
fn play(speech: &'static Speech) -> (Arc<Mutex<State>>, Printer) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let state = Arc::<Mutex<State>>::default();
    let theirs = Arc::clone(&state);
    std::thread::spawn(move || {
        for mut wire in listener.incoming().flatten() {
            let mut buffer = [0; 4096];
            let mut heard = Vec::new();
            while let Ok(read @ 1..) = wire.read(&mut buffer) {
                heard.extend_from_slice(&buffer[..read]);
                let mut state = theirs.lock().unwrap();
                state.heard.extend_from_slice(&buffer[..read]);
                for answer in hear(speech, &mut state, &mut heard) {
                    wire.write_all(&answer).unwrap();
                }
            }
        }
    });
    let printer = Printer {
        id: PrinterId("bench".to_owned()),
        name: "Bench".to_owned(),
        connection: PrinterConnection::Tcp { host: "127.0.0.1".to_owned(), port },
        language: speech.language,
        dpi: Dpi::D203,
        label: LabelSize::FourBySix,
        proof: speech.language.proofs()[0],
        setup: PrinterSetup::default(),
        takes: Takes::default(),
        fallback: None,
    };
    (state, printer)
}

/// What is answered to what was heard so far.
fn hear(speech: &Speech, state: &mut State, heard: &mut Vec<u8>) -> Vec<Vec<u8>> {
    let mut answers = Vec::new();
    for (question, answer) in speech.at_once {
        while let Some(at) = find(heard, question) {
            heard.drain(at..at + question.len());
            state.asked += 1;
            answers.push(answer(state));
        }
    }
    while state.status == 0 && state.asked >= state.sleeps_for {
        let ends = speech.in_turn.iter().map(|(question, _)| *question).chain([speech.end]);
        let next = ends.filter_map(|end| Some((find(heard, end)? + end.len(), end))).min();
        let Some((until, end)) = next else { break };
        heard.drain(..until);
        match speech.in_turn.iter().find(|(question, _)| *question == end) {
            Some((_, answer)) => answers.push(answer(state)),
            None => state.printed += 1,
        }
    }
    if state.is_mute { Vec::new() } else { answers }
}

fn find(bytes: &[u8], part: &[u8]) -> Option<usize> {
    bytes.windows(part.len()).position(|window| window == part)
}

fn faults(printer: &Printer) -> Vec<Fault> {
    connect(printer).unwrap().ready().map_or_else(|NotReady { faults }| faults, |_| Vec::new())
}

#[test]
fn a_label_counts_as_printed_once_the_printer_has_read_it_and_is_idle() {
    for speech in [&TSPL, &ESC_POS] {
        let (state, printer) = play(speech);
        let mut session = connect(&printer).unwrap();
        for labels in 1..=3 {
            session.ready().unwrap();
            session.send(speech.label, "label").unwrap();
            assert_eq!(session.confirm(None, PATIENCE, &mut |_| ()), Ok(Evidence::HostStatus));
            assert_eq!(state.lock().unwrap().printed, labels);
        }
    }
}

#[test]
fn an_idle_printer_that_has_not_read_the_label_yet_is_waited_for() {
    for speech in [&TSPL, &ESC_POS] {
        let (state, printer) = play(speech);
        let mut session = connect(&printer).unwrap();
        session.ready().unwrap();
        state.lock().unwrap().sleeps_for = 6;
        session.send(speech.label, "label").unwrap();
        assert_eq!(session.confirm(None, PATIENCE, &mut |_| ()), Ok(Evidence::HostStatus));
        let state = state.lock().unwrap();
        assert!(state.asked >= 6 && state.printed == 1, "{:?}", speech.language);
    }
}

#[test]
fn paper_out_is_told_and_printing_goes_on_when_it_is_put_right() {
    for speech in [&TSPL, &ESC_POS] {
        let (state, printer) = play(speech);
        let mut session = connect(&printer).unwrap();
        session.ready().unwrap();
        state.lock().unwrap().status = speech.paper_out;
        session.send(speech.label, "label").unwrap();
        let mut told = Vec::new();
        let evidence = session.confirm(None, PATIENCE, &mut |faults| {
            told.push(faults.map(|not_ready| not_ready.faults.clone()));
            state.lock().unwrap().status = 0;
        });
        assert_eq!(evidence, Ok(Evidence::HostStatus));
        assert_eq!(told[0], Some(vec![Fault::PaperOut]));
        assert_eq!(state.lock().unwrap().printed, 1);
    }
}

#[test]
fn what_is_wrong_is_known_before_a_label_is_sent() {
    for (speech, status, fault) in [
        (&TSPL, 0x01, Fault::HeadOpen),
        (&TSPL, 0x08, Fault::RibbonOut),
        (&TSPL, 0x10, Fault::Paused),
        // It has no bit for this and is asked at length.
        (&TSPL, 0x80, Fault::Cutter),
        (&ESC_POS, 0x04, Fault::HeadOpen),
        (&ESC_POS, 0x20, Fault::PaperOut),
        (&ESC_POS, 0x40, Fault::Cutter),
        (&EPL2, 11, Fault::HeadOpen),
        (&EPL2, 7, Fault::PaperOut),
    ] {
        let (state, printer) = play(speech);
        state.lock().unwrap().status = status;
        assert_eq!(faults(&printer), [fault], "{:?} {status:02x}", speech.language);
        assert_eq!(state.lock().unwrap().printed, 0);
    }
}

#[test]
fn a_printer_that_prints_something_else_is_busy() {
    let (state, printer) = play(&TSPL);
    state.lock().unwrap().is_printing = true;
    assert_eq!(faults(&printer), [Fault::Busy]);
}

#[test]
fn silence_is_doubt_never_a_printed_label() {
    for speech in [&TSPL, &ESC_POS] {
        let (state, printer) = play(speech);
        let mut session = connect(&printer).unwrap();
        session.ready().unwrap();
        state.lock().unwrap().is_mute = true;
        session.send(speech.label, "label").unwrap();
        assert_eq!(session.confirm(None, Duration::from_millis(50), &mut |_| ()), Err(Doubt::Silent));
        assert_eq!(faults(&printer), [Fault::Silent]);
    }
}

#[test]
fn an_epl2_printer_is_asked_what_is_wrong_and_then_only_handed_the_label() {
    let (state, printer) = play(&EPL2);
    for is_mute in [false, true] {
        state.lock().unwrap().is_mute = is_mute;
        let mut session = connect(&printer).unwrap();
        session.ready().unwrap();
        session.send(EPL2.label, "label").unwrap();
        let evidence = session.confirm(None, PATIENCE, &mut |_| ());
        assert_eq!(evidence, Ok(Evidence::HandedOver { queue_job: String::new() }));
    }
    assert_eq!(state.lock().unwrap().printed, 2);
}

#[test]
fn each_tells_what_it_is_in_its_language() {
    let told = |model: &str, language| Identity {
        model: Some(model.to_owned()),
        language: Some(language),
        status_answers: true,
        ..Identity::default()
    };
    for (speech, identity) in [
        (&TSPL, Identity { dpi: Some(Dpi::D203), ..told("TTP-244 Plus", PrinterLanguage::Tspl) }),
        (&ESC_POS, told("EPSON TM-T88V", PrinterLanguage::EscPos)),
        (&EPL2, Identity { width: Some(832), status_answers: false, ..told("UKQ1935HLU", PrinterLanguage::Epl2) }),
    ] {
        let (state, printer) = play(speech);
        assert_eq!(probe(&printer.connection, speech.language).unwrap(), identity);
        assert_eq!(identity.proof(), printer.proof);
        state.lock().unwrap().is_mute = true;
        assert_eq!(probe(&printer.connection, speech.language).unwrap(), Identity::default());
    }
}

#[test]
fn an_errand_is_told_in_the_printers_language() {
    for (speech, errand, command) in [
        (&TSPL, Errand::Calibrate, b"GAPDETECT\r\n".as_slice()),
        (&TSPL, Errand::Feed, b"FORMFEED\r\n"),
        (&EPL2, Errand::Calibrate, b"\r\nxa\r\n"),
        (&ESC_POS, Errand::SelfTest, b"\x1D(A\x02\x00\x00\x02"),
    ] {
        let (state, printer) = play(speech);
        run(&printer, errand).unwrap();
        assert_eq!(state.lock().unwrap().heard, command);
    }
    let (state, mut printer) = play(&TSPL);
    printer.setup.media = Some(Media::Mark);
    run(&printer, Errand::Calibrate).unwrap();
    assert_eq!(state.lock().unwrap().heard, b"BLINEDETECT\r\n");
}

#[test]
fn an_errand_a_printer_has_no_word_for_is_refused_before_a_byte_leaves() {
    let (state, printer) = play(&ESC_POS);
    let error = run(&printer, Errand::Calibrate).unwrap_err();
    assert_eq!(error.problem(&printer).code, ProblemCode::ErrandUnknown);
    assert!(state.lock().unwrap().heard.is_empty());
    let folder = Printer { connection: PrinterConnection::Folder { path: "labels".to_owned() }, ..printer };
    assert!(run(&Printer { language: PrinterLanguage::Zpl, proof: Proof::HandOver, ..folder }, Errand::Feed).is_err());
}
