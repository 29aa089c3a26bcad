//! One conversation with a printer: is it ready, here is the document, did it come out?

use crate::dialogue::{ANSWER, Dialogue};
use crate::error::{DeviceError, Doubt, Fault, NotReady, SendError};
use crate::folder::Folder;
use crate::health::Answer;
use crate::queue::Queue;
use crate::watch::{Verdict, Watch};
use crate::wire;
use crate::zpl::ODOMETER;
use model::{Evidence, Printer, PrinterConnection, Proof};
use std::io;
use std::time::{Duration, Instant};

/// The first pause between two questions; it doubles up to [`LONGEST_PAUSE`].
const FIRST_PAUSE: Duration = Duration::from_millis(2);
const LONGEST_PAUSE: Duration = Duration::from_millis(200);

/// A conversation with one printer.
pub struct Session(Kind);

/// The kinds of connection, told apart by what they can prove.
enum Kind {
    /// Questions and answers go over the same wire as the document.
    TwoWay { dialogue: Dialogue, connection: PrinterConnection, counts: bool },
    /// The wire takes the document, and nothing tells that it came out.
    OneWay(Dialogue),
    /// The system takes the document over and says no more.
    Queue(Queue),
    /// The document is a file, and the file is the proof.
    Folder(Folder),
}

/// Opens a conversation with a printer.
///
/// # Errors
/// When the printer cannot be reached. Not one byte left.
pub fn connect(printer: &Printer) -> Result<Session, DeviceError> {
    let kind = match &printer.connection {
        PrinterConnection::Queue { name } => Kind::Queue(Queue::open(name, printer)?),
        PrinterConnection::Folder { path } => Kind::Folder(Folder::new(path, printer.language)),
        connection => {
            let dialogue = Dialogue::new(wire::open(connection).map_err(DeviceError::of)?, printer.language);
            match printer.proof {
                proof @ (Proof::Odometer | Proof::HostStatus) => {
                    Kind::TwoWay { dialogue, connection: connection.clone(), counts: proof == Proof::Odometer }
                }
                Proof::HandOver => Kind::OneWay(dialogue),
            }
        }
    };
    Ok(Session(kind))
}

impl Session {
    /// Whether the printer can print now, and its count of labels where that is the proof. Where nothing answers
    /// questions, it can as far as anybody knows.
    ///
    /// # Errors
    /// What keeps it from printing.
    pub fn ready(&mut self) -> Result<Option<u64>, NotReady> {
        let faults = match &mut self.0 {
            Kind::TwoWay { dialogue, connection, counts } => match keeps_from_printing(dialogue, connection) {
                faults if faults.is_empty() && *counts => return count(dialogue).map(Some),
                faults => faults,
            },
            Kind::Queue(queue) => queue.faults(),
            Kind::OneWay(dialogue) => dialogue.complaints().unwrap_or_else(|_| vec![Fault::Offline]),
            Kind::Folder(_) => Vec::new(),
        };
        if faults.is_empty() { Ok(None) } else { Err(NotReady { faults }) }
    }

    /// Hands a document over, whole. The name shows in queues and folders.
    ///
    /// # Errors
    /// When it could not be handed over whole; the error says whether anything of it may have left.
    pub fn send(&mut self, document: &[u8], name: &str) -> Result<(), SendError> {
        match &mut self.0 {
            Kind::TwoWay { dialogue, .. } | Kind::OneWay(dialogue) => dialogue.send(document),
            Kind::Queue(queue) => queue.send(document, name),
            Kind::Folder(folder) => folder.send(document, name),
        }
    }

    /// Waits for evidence that the document came out. `before` is the count of labels [`Session::ready`] gave. `on_fault`
    /// hears of what the printer says is wrong meanwhile, and of its being put right. As long as the printer tells of a
    /// fault it is waited for.
    ///
    /// # Errors
    /// When for as long as `patience` the printer says nothing or its work does not move, or when it is gone.
    pub fn confirm(
        &mut self,
        before: Option<u64>,
        patience: Duration,
        on_fault: &mut dyn FnMut(Option<&NotReady>),
    ) -> Result<Evidence, Doubt> {
        match &mut self.0 {
            Kind::TwoWay { dialogue, .. } => confirm(dialogue, before, patience, on_fault),
            Kind::OneWay(dialogue) => {
                dialogue.finish().map_err(|error| Doubt::Gone(error.to_string()))?;
                Ok(Evidence::HandedOver { queue_job: String::new() })
            }
            Kind::Queue(queue) => queue.confirm(patience),
            Kind::Folder(folder) => Ok(Evidence::File { path: folder.file() }),
        }
    }

    /// What became of a document whose confirmation was cut off, from the count of labels `before` its first byte: the
    /// count moved by one, so it came out; it stands still while the printer is done and well for as long as
    /// `waits.settle`, so it did not. `on_fault` as for [`Session::confirm`].
    ///
    /// # Errors
    /// When the count says neither, the printer has none, or the printer does not get done.
    pub fn settle(
        &mut self,
        before: u64,
        waits: Waits,
        on_fault: &mut dyn FnMut(Option<&NotReady>),
    ) -> Result<Settled, Doubt> {
        match &mut self.0 {
            Kind::TwoWay { dialogue, .. } => settle(dialogue, before, waits, on_fault),
            Kind::OneWay(_) | Kind::Queue(_) | Kind::Folder(_) => Err(Doubt::Silent),
        }
    }
}

/// How long a printer is waited for.
#[derive(Debug, Clone, Copy)]
pub struct Waits {
    /// How long it may say nothing, or stand still without a reason.
    pub patience: Duration,
    /// How long its count has to stand still before it counts as unmoved.
    pub settle: Duration,
}

/// What became of a document whose confirmation was cut off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Settled {
    /// It came out.
    Printed(Evidence),
    /// It did not come out, and will not: it may be sent again.
    NotPrinted,
}

/// The count of labels of a printer that is done and well.
fn count(dialogue: &mut Dialogue) -> Result<u64, NotReady> {
    counted(dialogue, ANSWER).ok().flatten().ok_or_else(|| NotReady { faults: vec![Fault::Silent] })
}

/// What a two-way printer says is wrong before it is sent anything.
fn keeps_from_printing(dialogue: &mut Dialogue, connection: &PrinterConnection) -> Vec<Fault> {
    let health = dialogue.health(ANSWER).or_else(|_| {
        // A printer may hang up between two labels. Nothing was under way, so a new wire is as good as the old one.
        *dialogue = Dialogue::new(wire::open(connection)?, dialogue.language);
        dialogue.health(ANSWER)
    });
    match health {
        Ok(Answer::Status(report) | Answer::Stale(report)) => {
            let is_busy = !report.is_empty();
            report.faults.into_iter().chain(is_busy.then_some(Fault::Busy)).collect()
        }
        Ok(Answer::Faults(faults)) => faults,
        Ok(Answer::Nothing) => vec![Fault::Silent],
        Err(_) => vec![Fault::Offline],
    }
}

fn confirm(
    dialogue: &mut Dialogue,
    before: Option<u64>,
    patience: Duration,
    on_fault: &mut dyn FnMut(Option<&NotReady>),
) -> Result<Evidence, Doubt> {
    until(dialogue, patience, on_fault, |dialogue, watch| {
        let Some(before) = before else { return Ok(Some(Evidence::HostStatus)) };
        match watch.judge_count(before, counted(dialogue, patience)?, Instant::now()) {
            Verdict::Done => Ok(Some(Evidence::Odometer { before, after: before + 1 })),
            Verdict::Doubt(doubt) => Err(doubt),
            Verdict::Wait(_) => Ok(None),
        }
    })
}

fn settle(
    dialogue: &mut Dialogue,
    before: u64,
    waits: Waits,
    on_fault: &mut dyn FnMut(Option<&NotReady>),
) -> Result<Settled, Doubt> {
    let mut unmoved_since = None;
    until(dialogue, waits.patience, on_fault, |dialogue, watch| {
        let count = counted(dialogue, waits.patience)?;
        if count != Some(before) {
            return match watch.judge_count(before, count, Instant::now()) {
                Verdict::Done => Ok(Some(Settled::Printed(Evidence::Odometer { before, after: before + 1 }))),
                Verdict::Doubt(doubt) => Err(doubt),
                Verdict::Wait(_) => Ok(None),
            };
        }
        let since: Instant = *unmoved_since.get_or_insert_with(Instant::now);
        Ok((since.elapsed() >= waits.settle).then_some(Settled::NotPrinted))
    })
}

/// Asks the printer how it is until it is done and well, and `done` has its answer.
fn until<T>(
    dialogue: &mut Dialogue,
    patience: Duration,
    on_fault: &mut dyn FnMut(Option<&NotReady>),
    mut done: impl FnMut(&mut Dialogue, &Watch) -> Result<Option<T>, Doubt>,
) -> Result<T, Doubt> {
    let mut watch = Watch::new(patience, Instant::now());
    let mut pause = FIRST_PAUSE;
    let mut told = None;
    loop {
        let answer = dialogue.health(ANSWER.min(patience)).map_err(|error| lost(&error))?;
        match watch.judge(answer, Instant::now()) {
            Verdict::Done => {
                if let Some(answer) = done(dialogue, &watch)? {
                    return Ok(answer);
                }
            }
            Verdict::Doubt(doubt) => return Err(doubt),
            Verdict::Wait(faults) => {
                let now = (!faults.is_empty()).then_some(NotReady { faults });
                if now != told {
                    on_fault(now.as_ref());
                    told = now;
                }
            }
        }
        std::thread::sleep(pause);
        pause = (pause * 2).min(LONGEST_PAUSE);
    }
}

/// The count of labels, where the printer tells it.
fn counted(dialogue: &mut Dialogue, patience: Duration) -> Result<Option<u64>, Doubt> {
    dialogue.ask(&ODOMETER, ANSWER.min(patience)).map(Option::flatten).map_err(|error| lost(&error))
}

fn lost(error: &io::Error) -> Doubt {
    match error.kind() {
        io::ErrorKind::UnexpectedEof => Doubt::Silent,
        _ => Doubt::Gone(error.to_string()),
    }
}

#[cfg(test)]
mod tests;
