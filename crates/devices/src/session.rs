//! One conversation with a printer: is it ready, here is the document, did it come out?

mod ask;
mod pace;
#[cfg(test)]
mod tests;

use crate::dialogue::{ANSWER, Dialogue};
use crate::error::{DeviceError, Doubt, Fault, NotReady, SendError};
use crate::folder::Folder;
use crate::health::Answer;
use crate::queue::Queue;
use crate::tally::Tally;
use crate::wire;
use ask::{Asking, counted};
use model::{Evidence, Printer, PrinterConnection, Proof};
use pace::Pace;
use std::time::{Duration, Instant};

/// A conversation with one printer.
pub struct Session {
    kind: Kind,
    pace: Pace,
    /// When the last document went out.
    sent: Instant,
}

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
            let dialogue =
                Dialogue::new(wire::open(connection, printer.language).map_err(DeviceError::of)?, printer.language);
            match printer.proof {
                proof @ (Proof::Odometer | Proof::HostStatus) => {
                    Kind::TwoWay { dialogue, connection: connection.clone(), counts: proof == Proof::Odometer }
                }
                Proof::HandOver => Kind::OneWay(dialogue),
            }
        }
    };
    Ok(Session::of(kind))
}

impl Session {
    fn of(kind: Kind) -> Self {
        Self { kind, pace: Pace::default(), sent: Instant::now() }
    }

    /// Whether the printer can print now, and its count of labels where that is the proof. Where nothing answers
    /// questions, it can as far as anybody knows.
    ///
    /// Evidence from [`Session::confirm`] says as much: the printer is empty and well, and its count is what the document
    /// brought it to. So a document that follows at once need not ask.
    ///
    /// # Errors
    /// What keeps it from printing.
    pub fn ready(&mut self) -> Result<Option<u64>, NotReady> {
        let faults = match &mut self.kind {
            Kind::TwoWay { dialogue, connection, counts } => match keeps_from_printing(dialogue, connection, *counts) {
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
        self.sent = Instant::now();
        match &mut self.kind {
            Kind::TwoWay { dialogue, .. } | Kind::OneWay(dialogue) => dialogue.send(document),
            Kind::Queue(queue) => queue.send(document, name),
            Kind::Folder(folder) => folder.send(document, name),
        }
    }

    /// Waits for evidence that the document came out. `tally` starts from the count of labels [`Session::ready`] gave.
    /// `on_fault` hears of what the printer says is wrong meanwhile, and of its being put right. As long as the printer
    /// tells of a fault it is waited for.
    ///
    /// # Errors
    /// When for as long as `patience` the printer says nothing or its work does not move, or when it is gone.
    pub fn confirm(
        &mut self,
        tally: Option<Tally>,
        patience: Duration,
        on_fault: &mut dyn FnMut(Option<&NotReady>),
    ) -> Result<Evidence, Doubt> {
        match &mut self.kind {
            Kind::TwoWay { dialogue, .. } => {
                let mut held_up = false;
                let on_fault = &mut |fault: Option<&NotReady>| {
                    held_up = true;
                    on_fault(fault);
                };
                let (pace, since) = (self.pace, self.sent);
                let evidence = Asking { dialogue, patience, pace, since, on_fault }.confirm(tally)?;
                if !held_up {
                    self.pace.learn(since.elapsed());
                }
                Ok(evidence)
            }
            Kind::OneWay(dialogue) => {
                dialogue.finish().map_err(|error| Doubt::Gone(error.to_string()))?;
                Ok(Evidence::HandedOver { queue_job: String::new() })
            }
            Kind::Queue(queue) => queue.confirm(patience),
            Kind::Folder(folder) => Ok(Evidence::File { path: folder.file() }),
        }
    }

    /// What became of a document whose confirmation was cut off, from the count of labels before its first byte: the count
    /// moved by the document's labels, so it came out; it stands still while the printer is done and well for as long as
    /// `waits.settle`, so it did not. `on_fault` as for [`Session::confirm`].
    ///
    /// # Errors
    /// When the count says neither, the printer has none, or the printer does not get done.
    pub fn settle(
        &mut self,
        tally: Tally,
        waits: Waits,
        on_fault: &mut dyn FnMut(Option<&NotReady>),
    ) -> Result<Settled, Doubt> {
        match &mut self.kind {
            Kind::TwoWay { dialogue, .. } => {
                let (patience, pace, since) = (waits.patience, Pace::default(), Instant::now());
                Asking { dialogue, patience, pace, since, on_fault }.settle(tally, waits)
            }
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

/// What a two-way printer says is wrong before it is sent anything. One that counts its labels knows `~HQES` as well; an
/// imitation that knows only `~HS` would be waited for in vain each time.
fn keeps_from_printing(dialogue: &mut Dialogue, connection: &PrinterConnection, counts: bool) -> Vec<Fault> {
    let health = dialogue.health(ANSWER).or_else(|_| {
        // A printer may hang up between two labels. Nothing was under way, so a new wire is as good as the old one.
        *dialogue = Dialogue::new(wire::open(connection, dialogue.language)?, dialogue.language);
        dialogue.health(ANSWER)
    });
    match health {
        Ok(Answer::Status(report) | Answer::Stale(report)) => {
            let (is_partial, is_busy) = (report.is_partial, !report.is_empty());
            let mut faults = report.faults;
            if faults.is_empty() && counts {
                faults = dialogue.errors(ANSWER).ok().flatten().unwrap_or_default();
            }
            if is_partial {
                faults.push(Fault::HalfLabel);
            } else if is_busy {
                faults.push(Fault::Busy);
            }
            faults
        }
        Ok(Answer::Faults(faults)) => faults,
        Ok(Answer::Nothing) => vec![Fault::Silent],
        Err(_) => vec![Fault::Offline],
    }
}
