//! Sessions over a wire within the test: what no real end can be made to do at the right moment.

use super::*;
use crate::wire::Wire;
use model::{Dpi, LabelSize, PrinterId, PrinterLanguage, PrinterSetup, ProblemCode, Takes};
use std::collections::VecDeque;
use std::io;

const READY: &str =
    "\x02030,0,0,1218,000,0,0,0,000,0,0,0\x03\r\n\x02001,0,0,0,0,2,4,0,00000000,1,000\x03\r\n\x020000,0\x03\r\n";
const BUSY: &str =
    "\x02030,0,0,1218,001,0,0,0,000,0,0,0\x03\r\n\x02001,0,0,0,0,2,4,0,00000000,1,000\x03\r\n\x020000,0\x03\r\n";
const NOTHING_WRONG: &str = "PRINTER STATUS\r\nERRORS: 0 00000000 00000000\r\nWARNINGS: 0 00000000 00000000\r\n";
const PAPER_OUT: &str = "PRINTER STATUS\r\nERRORS: 1 00000000 00000001\r\nWARNINGS: 0 00000000 00000000\r\n";

/// A USB printer that answers as the script says, one entry for each question asked; `Late` answers come only when the
/// host status is asked for again, before that one's own.
struct Script {
    answers: VecDeque<Reply>,
    late: String,
    to_read: VecDeque<u8>,
    taken: usize,
    breaks_after: usize,
    /// How it breaks.
    end: io::ErrorKind,
}

enum Reply {
    Now(&'static str),
    Late(&'static str),
    Never,
}
use Reply::{Late, Never, Now};

impl Wire for Script {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if bytes.starts_with(b"~H") {
            if bytes == b"~HS" {
                self.to_read.extend(std::mem::take(&mut self.late).bytes());
            }
            match self.answers.pop_front() {
                Some(Now(answer)) => self.to_read.extend(answer.bytes()),
                Some(Late(answer)) => self.late = answer.to_owned(),
                Some(Never) => {}
                None => return Err(io::ErrorKind::BrokenPipe.into()),
            }
            return Ok(bytes.len());
        }
        let room = self.breaks_after - self.taken;
        if room == 0 {
            return Err(self.end.into());
        }
        let taken = bytes.len().min(room);
        self.taken += taken;
        Ok(taken)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }

    fn read(&mut self, buffer: &mut [u8], wait: Duration) -> io::Result<usize> {
        if self.to_read.is_empty() {
            std::thread::sleep(wait);
        }
        let read = self.to_read.len().min(buffer.len());
        for (place, byte) in buffer.iter_mut().zip(self.to_read.drain(..read)) {
            *place = byte;
        }
        Ok(read)
    }
}

fn session(answers: impl IntoIterator<Item = Reply>, breaks_after: usize) -> Session {
    ending(answers, breaks_after, io::ErrorKind::NotConnected)
}

fn ending(answers: impl IntoIterator<Item = Reply>, breaks_after: usize, end: io::ErrorKind) -> Session {
    let answers = answers.into_iter().collect();
    let script = Script { answers, late: String::new(), to_read: VecDeque::new(), taken: 0, breaks_after, end };
    let connection = PrinterConnection::Usb { vendor: 0, product: 0, serial: String::new() };
    Session::of(Kind::TwoWay {
        dialogue: Dialogue::new(Box::new(script), PrinterLanguage::Zpl),
        connection,
        counts: false,
    })
}

const PATIENCE: Duration = Duration::from_millis(100);
const LABEL: &[u8] = b"^XA^FDhello^FS^XZ";

#[test]
fn a_late_answer_from_before_the_label_is_no_evidence() {
    // The first question is answered when the second is asked: `ready` believes it, and the second's own answer
    // lies on the wire when the label goes out.
    let answers = [Late(READY), Now(NOTHING_WRONG), Late(READY)];
    let mut session = session(answers.into_iter().chain(std::iter::repeat_with(|| Never).take(100)), usize::MAX);
    assert_eq!(session.ready().unwrap_err().faults, [Fault::Silent]);
    session.ready().unwrap();
    session.send(LABEL, "label").unwrap();
    assert_eq!(session.confirm(None, PATIENCE, &mut |_| ()), Err(Doubt::Silent));
}

#[test]
fn a_question_that_was_never_answered_does_not_keep_evidence_away() {
    let mut session = session([Never, Now(NOTHING_WRONG), Now(READY), Now(READY), Now(BUSY), Now(READY)], usize::MAX);
    assert_eq!(session.ready().unwrap_err().faults, [Fault::Silent]);
    session.ready().unwrap();
    session.send(LABEL, "label").unwrap();
    assert_eq!(session.confirm(None, PATIENCE, &mut |_| ()), Ok(Evidence::HostStatus));
}

#[test]
fn a_printer_that_was_never_seen_at_work_proves_nothing_by_being_well() {
    let mut session = session(std::iter::repeat_with(|| Now(READY)).take(100), usize::MAX);
    session.ready().unwrap();
    session.send(LABEL, "label").unwrap();
    assert_eq!(session.confirm(None, PATIENCE, &mut |_| ()), Err(Doubt::NeverBusy));
}

#[test]
fn a_printer_silent_to_one_question_tells_its_fault_to_the_other() {
    let mut session = session([Now(READY), Never, Now(PAPER_OUT), Never, Now(PAPER_OUT), Now(READY)], usize::MAX);
    session.ready().unwrap();
    session.send(LABEL, "label").unwrap();
    let mut told = Vec::new();
    let evidence =
        session.confirm(None, PATIENCE, &mut |faults| told.push(faults.map(|not_ready| not_ready.faults.clone())));
    assert_eq!(evidence, Ok(Evidence::HostStatus));
    assert_eq!(told, [Some(vec![Fault::PaperOut]), None]);
}

#[test]
fn a_printer_that_takes_no_more_is_not_said_to_be_gone() {
    let bench = Printer {
        id: PrinterId("bench".to_owned()),
        name: "Bench".to_owned(),
        connection: PrinterConnection::Serial { path: String::new(), baud: 9600 },
        language: PrinterLanguage::Zpl,
        dpi: Dpi::D203,
        label: LabelSize::A6,
        proof: Proof::HandOver,
        setup: PrinterSetup::default(),
        takes: Takes::default(),
        fallback: None,
    };
    let told = |end, taken| ending([], taken, end).send(LABEL, "label").unwrap_err().problem(&bench).code;
    for end in [io::ErrorKind::TimedOut, io::ErrorKind::WouldBlock] {
        assert_eq!(told(end, 5), ProblemCode::PrinterHolds);
        assert_eq!(told(end, 0), ProblemCode::PrinterBufferFull);
    }
    assert_eq!(told(io::ErrorKind::BrokenPipe, 5), ProblemCode::PrinterVanished);
}

#[test]
fn a_cable_pulled_at_any_byte_is_told_for_what_it_is() {
    for broken in 0..LABEL.len() {
        let error = session([], broken).send(LABEL, "label").unwrap_err();
        assert_eq!(error.sent, if broken == 0 { crate::SentBytes::None } else { crate::SentBytes::Some }, "{broken}");
    }
}

#[test]
fn a_cable_pulled_after_the_label_leaves_doubt() {
    let mut session = session([Now(READY)], usize::MAX);
    session.ready().unwrap();
    session.send(LABEL, "label").unwrap();
    assert!(matches!(session.confirm(None, PATIENCE, &mut |_| ()), Err(Doubt::Gone(_))));
}

#[test]
fn a_wire_that_broke_between_labels_and_cannot_be_opened_again_is_offline() {
    assert_eq!(session([], 0).ready().unwrap_err().faults, [Fault::Offline]);
}
