//! What can be wrong with a printer, and how it is told to a person.

use model::{Printer, Problem, ProblemCode};
use std::io;

/// A printer that cannot be reached. Not one byte left.
#[derive(Debug, thiserror::Error)]
pub enum DeviceError {
    /// It is off, unplugged, or its address is wrong.
    #[error("cannot be reached: {0}")]
    Offline(#[source] io::Error),
    /// The system does not let this user use it.
    #[error("may not be used: {0}")]
    Denied(#[source] io::Error),
    /// What is at its address is no printer.
    #[error("is no printer: {0}")]
    NoPrinter(#[source] io::Error),
    /// It is there, and takes no more: it is out of paper, paused, or full.
    #[error("takes no more: {0}")]
    Holds(#[source] io::Error),
    /// The system's queue refuses.
    #[error("the queue refuses: {0}")]
    Queue(String),
    /// Its folder cannot be written.
    #[error("the folder cannot be written: {0}")]
    Folder(#[source] io::Error),
}

impl DeviceError {
    pub(crate) fn of(error: io::Error) -> Self {
        match error.kind() {
            _ if is_denied(&error) => Self::Denied(error),
            io::ErrorKind::InvalidInput | io::ErrorKind::InvalidData => Self::NoPrinter(error),
            _ => Self::Offline(error),
        }
    }

    /// What ended a document on its way. A wire that waited in vain for the printer to take more is whole.
    pub(crate) fn of_sending(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::TimedOut | io::ErrorKind::WouldBlock => Self::Holds(error),
            _ => Self::of(error),
        }
    }

    /// For a person.
    #[must_use]
    pub fn problem(&self, printer: &Printer) -> Problem {
        let code = match self {
            Self::Offline(_) => ProblemCode::PrinterOffline,
            Self::Denied(_) => ProblemCode::PrinterDenied,
            Self::NoPrinter(_) => ProblemCode::PrinterNoPrinter,
            Self::Holds(_) => ProblemCode::PrinterBufferFull,
            Self::Queue(_) => ProblemCode::PrinterQueue,
            Self::Folder(_) => ProblemCode::PrinterFolder,
        };
        Problem::new(code).with("printer", printer.name.as_str()).because(self)
    }
}

/// Whether the account lacks a right. Windows asks for none: it denies a port that another program has, or that is gone.
pub(crate) fn is_denied(error: &io::Error) -> bool {
    cfg!(unix) && error.kind() == io::ErrorKind::PermissionDenied
}

/// What a printer says is wrong with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Fault {
    /// No labels left, or they are not fed.
    PaperOut,
    /// No ribbon left.
    RibbonOut,
    /// The head is open.
    HeadOpen,
    /// Somebody pressed pause.
    Paused,
    /// The head is too hot.
    TooHot,
    /// The head is too cold.
    TooCold,
    /// Its memory is full of what came before.
    BufferFull,
    /// It still prints what came before.
    Busy,
    /// It holds the beginning of a label whose end never came.
    HalfLabel,
    /// It peels labels, and the last one has not been taken.
    LabelWaiting,
    /// Its memory is damaged.
    MemoryLost,
    /// The cutter is stuck.
    Cutter,
    /// Labels are jammed or not fed.
    Jam,
    /// It does not find where a label begins.
    Mark,
    /// It says that something is wrong, and not what.
    Other,
    /// Its wire broke and cannot be opened again.
    Offline,
    /// It says nothing at all. Zebra printers may do so while paper is out or the head is open.
    Silent,
}

impl Fault {
    /// The code of its problem.
    const fn code(self) -> ProblemCode {
        match self {
            Self::PaperOut => ProblemCode::PrinterPaperOut,
            Self::RibbonOut => ProblemCode::PrinterRibbonOut,
            Self::HeadOpen => ProblemCode::PrinterHeadOpen,
            Self::Paused => ProblemCode::PrinterPaused,
            Self::TooHot => ProblemCode::PrinterTooHot,
            Self::TooCold => ProblemCode::PrinterTooCold,
            Self::BufferFull => ProblemCode::PrinterBufferFull,
            Self::Busy => ProblemCode::PrinterBusy,
            Self::HalfLabel => ProblemCode::PrinterHalfLabel,
            Self::LabelWaiting => ProblemCode::PrinterLabelWaiting,
            Self::MemoryLost => ProblemCode::PrinterMemoryLost,
            Self::Cutter => ProblemCode::PrinterCutter,
            Self::Jam => ProblemCode::PrinterJam,
            Self::Mark => ProblemCode::PrinterMark,
            Self::Other => ProblemCode::PrinterFault,
            Self::Offline => ProblemCode::PrinterOffline,
            Self::Silent => ProblemCode::PrinterNoAnswer,
        }
    }
}

/// Why a printer cannot print now.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not ready: {faults:?}")]
pub struct NotReady {
    /// What it says, the most telling first; never empty.
    pub faults: Vec<Fault>,
}

impl NotReady {
    /// For a person: the most telling fault.
    #[must_use]
    pub fn problem(&self, printer: &Printer) -> Problem {
        let fault = self.faults.first().copied().unwrap_or(Fault::Silent);
        Problem::new(fault.code()).with("printer", printer.name.as_str())
    }

    /// Whether it is only at work on something else, and will be free by itself.
    #[must_use]
    pub fn is_at_work(&self) -> bool {
        self.faults.iter().all(|fault| matches!(fault, Fault::Busy | Fault::BufferFull | Fault::LabelWaiting))
    }
}

/// Whether anything of a document has left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SentBytes {
    /// It is certain that not one byte left.
    None,
    /// Some may have.
    Some,
}

/// A document that could not be handed over whole.
#[derive(Debug, thiserror::Error)]
#[error("not sent whole: {source}")]
pub struct SendError {
    /// Whether anything of it has left.
    pub sent: SentBytes,
    /// What the device or the connection answered.
    pub source: DeviceError,
}

impl SendError {
    /// For a person.
    #[must_use]
    pub fn problem(&self, printer: &Printer) -> Problem {
        match self.sent {
            SentBytes::None => self.source.problem(printer),
            SentBytes::Some => {
                let held = matches!(self.source, DeviceError::Holds(_));
                let code = if held { ProblemCode::PrinterHolds } else { ProblemCode::PrinterVanished };
                Problem::new(code).with("printer", printer.name.as_str()).because(&self.source)
            }
        }
    }
}

/// Why nobody knows whether a document came out.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Doubt {
    /// The printer took everything and then said nothing, or hung up.
    #[error("the printer does not answer")]
    Silent,
    /// It answers that nothing is wrong, and yet does not get the document done.
    #[error("the printer does not get done")]
    Unfinished,
    /// It is well and says that nothing is in its buffer, and was never seen to have anything there.
    #[error("it never showed the document in its buffer")]
    NeverBusy,
    /// It is done and well, and its count of labels did not move.
    #[error("the count of labels stayed at {0}")]
    NotCounted(u64),
    /// It is done and well, and counted only some of the document's labels.
    #[error("the count of labels went from {before} to {after}, and {labels} were sent")]
    CountedSome {
        /// Before the first byte.
        before: u64,
        /// Now.
        after: u64,
        /// How many the document makes.
        labels: u64,
    },
    /// Its count of labels moved otherwise than by this label: another program prints there, or another printer stands
    /// there.
    #[error("the count of labels went from {before} to {after}")]
    CountedOtherwise {
        /// Before the first byte.
        before: u64,
        /// Now.
        after: u64,
    },
    /// The connection broke before the printer answered.
    #[error("the connection broke: {0}")]
    Gone(String),
    /// The system's queue took the document over and then gave it up.
    #[error("the queue gave up: {0}")]
    GivenUp(String),
}

impl Doubt {
    /// For a person.
    #[must_use]
    pub fn problem(&self, printer: &Printer) -> Problem {
        let code = match self {
            Self::Silent => return silent(printer),
            Self::Unfinished => ProblemCode::PrinterUnfinished,
            Self::NeverBusy => ProblemCode::PrinterNeverBusy,
            Self::NotCounted(_) => ProblemCode::PrinterNotCounted,
            Self::CountedSome { before, after, labels } => {
                let number = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
                return Problem::new(ProblemCode::PrinterCountedSome)
                    .with("printer", printer.name.as_str())
                    .with("counted", number(after.saturating_sub(*before)))
                    .with("labels", number(*labels))
                    .because(self);
            }
            Self::CountedOtherwise { .. } => ProblemCode::PrinterCountedOtherwise,
            Self::Gone(_) => ProblemCode::PrinterVanished,
            Self::GivenUp(_) => ProblemCode::PrinterQueue,
        };
        Problem::new(code).with("printer", printer.name.as_str()).because(self)
    }
}

/// A printer that went silent: nobody knows what became of the label.
fn silent(printer: &Printer) -> Problem {
    Problem::new(ProblemCode::PrinterSilent).with("printer", printer.name.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_where_accounts_have_rights_one_can_lack() {
        let denied = || io::Error::from(io::ErrorKind::PermissionDenied);
        assert_eq!(matches!(DeviceError::of(denied()), DeviceError::Denied(_)), cfg!(unix));
        assert!(matches!(DeviceError::of(io::ErrorKind::NotFound.into()), DeviceError::Offline(_)));
    }
}
