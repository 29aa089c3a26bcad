//! One line of the log.

use model::UtcDateTime;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
#[cfg(feature = "export")]
use ts_rs::TS;

/// One line of the log: JSON in the file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(deny_unknown_fields)]
pub struct LogLine {
    /// When it began.
    pub at: UtcDateTime,
    /// How much it matters.
    pub level: LogLevel,
    /// Which program wrote it.
    pub program: Program,
    /// The number of its process.
    pub process: u32,
    /// What it was.
    pub what: LogKind,
    /// Its name: of a call, a request, a kind of message; of a note its words.
    pub name: String,
    /// How it ended: `ok`, or a problem's code. A note has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub outcome: Option<String>,
    /// How long it took, in milliseconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub ms: Option<f64>,
    /// The call it happened in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub call: Option<String>,
    /// The station's own numbers of what it was about, and figures.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    #[cfg_attr(feature = "export", ts(as = "BTreeMap<String, LogValue>"))]
    pub about: BTreeMap<String, LogValue>,
}

/// A figure, a word of the station's own, or an alias.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(untagged)]
pub enum LogValue {
    /// A number.
    Number(#[cfg_attr(feature = "export", ts(type = "number"))] i64),
    /// A word.
    Word(String),
}

/// What a line tells of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum LogKind {
    /// A face asked something of the station.
    Call,
    /// A shipment went along the road to its label.
    Booking,
    /// A document went to a printer.
    Job,
    /// A message to a shop or carrier was tried.
    Outbox,
    /// A shop was pulled.
    Sync,
    /// A service was asked over HTTP, with every try.
    Request,
    /// Something was noted.
    Note,
}

impl LogKind {
    /// Every kind.
    pub const ALL: [Self; 7] =
        [Self::Call, Self::Booking, Self::Job, Self::Outbox, Self::Sync, Self::Request, Self::Note];

    /// Its name in files and on the command line; that of its spans as well.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Call => "call",
            Self::Booking => "booking",
            Self::Job => "job",
            Self::Outbox => "outbox",
            Self::Sync => "sync",
            Self::Request => "request",
            Self::Note => "note",
        }
    }

    /// The kind of a span by its name.
    pub(crate) fn of_span(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == name && *kind != Self::Note)
    }
}

/// How much a line matters, the most first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum LogLevel {
    /// The station could not do what it has to.
    Error,
    /// It ended with a problem.
    Warn,
    /// Something happened as it should.
    Info,
}

impl LogLevel {
    /// Its name in files and on the command line.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warn => "warn",
            Self::Info => "info",
        }
    }
}

/// A program that works on a station.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum Program {
    /// The window.
    Window,
    /// `packdesk serve`.
    Server,
    /// Another command.
    Command,
}

impl Program {
    /// Its name in files.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Window => "window",
            Self::Server => "server",
            Self::Command => "command",
        }
    }
}
