//! Scales: asking one what lies on it, and taking only a weight that is beyond doubt.
//!
//! ```text
//!              ┌▶ line ─▶ protocol (mt_sics, toledo, nci) ─┐
//! serial, TCP ─┤                                           ├─▶ Heard ─▶ Watcher ─▶ ScaleState, a weight
//!              ├▶ listen ─▶ stream ─▶ continuous ──────────┤
//! USB ─────────┴▶ hid ─────────────────────────────────────┘
//! ```
//!
//! [`connect`] opens a scale; its [`Pan`] is asked again and again, and a [`Watcher`] hears every answer. What an answer
//! means is decided by pure functions, one file a protocol; the weight itself is exact (`weight`).

mod comma;
mod continuous;
mod discover;
mod fixed_places;
mod heard;
mod hid;
mod line;
mod listen;
mod mt_sics;
mod nci;
mod protocol;
mod speaks;
mod stream;
mod toledo;
mod toledo_continuous;
mod trial;
mod watcher;
mod weight;

pub use discover::find_scales;
pub use heard::{Heard, Said};
pub(crate) use hid::device_of as hid_device_of;
pub use hid::read as read_report;
pub use speaks::read as read_answer;
pub use trial::{TrialError, Tried, try_scale};
pub use watcher::{NotNow, Watcher};

use crate::error::is_denied;
use crate::wire::{Wire, serial, tcp};
use model::{Problem, ProblemCode, Scale, ScaleConnection, ScaleProtocol};
use speaks::Speaks;
use std::io;
use std::time::Duration;

/// An open scale.
pub trait Pan: Send {
    /// Asks what lies on it, or listens to what it says by itself. No answer once is no reason to worry.
    ///
    /// # Errors
    /// When its wire broke.
    fn read(&mut self) -> io::Result<Heard>;

    /// How often it speaks, where it does so by itself and that is known.
    fn rhythm(&self) -> Option<Duration> {
        None
    }

    /// Makes what lies on it its zero; says whether it did.
    ///
    /// # Errors
    /// `Unsupported` when this scale only has a key for it; else when its wire broke.
    fn zero(&mut self) -> io::Result<bool>;
}

/// Opens a scale.
///
/// # Errors
/// When it cannot be reached.
pub fn connect(connection: &ScaleConnection) -> Result<Box<dyn Pan>, ScaleError> {
    let pan = match connection {
        ScaleConnection::Serial { path, baud, character, protocol } => {
            serial::open_scale(path, *baud, *character).map(|wire| speaking(wire, *protocol))
        }
        ScaleConnection::Tcp { host, port, protocol } => tcp::open(host, *port).map(|wire| speaking(wire, *protocol)),
        ScaleConnection::Hid { vendor, product, serial } => hid::open(*vendor, *product, serial),
    };
    pan.map_err(ScaleError::of)
}

fn speaking(wire: Box<dyn Wire>, protocol: ScaleProtocol) -> Box<dyn Pan> {
    match speaks::of(protocol) {
        Speaks::Asked(protocol) => line::over(wire, protocol),
        Speaks::Unasked(unit) => listen::over(wire, unit),
    }
}

/// A scale that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ScaleError {
    /// It is off, unplugged, or its address is wrong.
    #[error("cannot be reached: {0}")]
    Offline(#[source] io::Error),
    /// The system does not let this user use it.
    #[error("may not be used: {0}")]
    Denied(#[source] io::Error),
    /// Another program has it.
    #[error("is in use: {0}")]
    Busy(#[source] io::Error),
}

impl ScaleError {
    /// What an error of its wire means.
    #[must_use]
    pub fn of(error: io::Error) -> Self {
        match error.kind() {
            _ if is_denied(&error) => Self::Denied(error),
            io::ErrorKind::ResourceBusy => Self::Busy(error),
            _ => Self::Offline(error),
        }
    }

    /// For a person.
    #[must_use]
    pub fn problem(&self, scale: &Scale) -> Problem {
        let problem = match self {
            Self::Offline(_) => Problem::new(ProblemCode::ScaleOffline),
            Self::Denied(_) => Problem::new(ProblemCode::ScaleDenied),
            Self::Busy(_) => Problem::new(ProblemCode::ScaleBusy),
        };
        problem.with("scale", scale.name.as_str()).because(self)
    }
}
