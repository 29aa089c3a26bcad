//! Whether a station is itself: why it may not be, and what a person can answer.

use crate::Message;
use serde::{Deserialize, Serialize};
#[cfg(feature = "export")]
use ts_rs::TS;

/// Why a station may not be the one that printed its last label.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum Doubt {
    /// Its database is a backup, or an older one that was put in its place.
    Restored,
    /// It lies in another folder than before: it was moved, or it is a copy.
    Copied,
    /// This account has no notes of it: it comes from another machine or account.
    Elsewhere,
    /// It has begun fewer bookings than this account's notes say.
    Behind,
    /// It was not closed in order, and the database's log is gone.
    LogLost,
}

impl Doubt {
    /// Every doubt.
    pub const ALL: [Self; 5] = [Self::Restored, Self::Copied, Self::Elsewhere, Self::Behind, Self::LogLost];

    /// The word for it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Restored => "restored",
            Self::Copied => "copied",
            Self::Elsewhere => "elsewhere",
            Self::Behind => "behind",
            Self::LogLost => "log-lost",
        }
    }

    /// What a person is told of it.
    #[must_use]
    pub fn message(self) -> Message {
        Message::new(format!("doubt-{}", self.as_str()))
    }
}

/// What a person answers when a station may not be itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum StationAnswer {
    /// It goes on as the station; no other one of it is used any more. Its ranges go on past whatever may have been spent.
    GoesOn,
    /// It is a copy beside the station, which goes on: it becomes a station of its own, and needs ranges of its own.
    IsCopy,
}
