//! Why a carrier did not do what was asked.

use model::{Message, Problem};
use std::time::Duration;

/// Why a carrier did not do what was asked. What matters most is whether it may have done it all the same.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum CarrierError {
    /// Nothing was asked: no byte of the request can have arrived. It may be asked again.
    #[error("the carrier was not reached: {0}")]
    NotSent(String),
    /// The carrier has to be left alone for a while. Nothing was done.
    #[error("the carrier asks to wait")]
    Busy {
        /// How long, where it says.
        retry_after: Option<Duration>,
    },
    /// The carrier said no. Nothing was done, and nothing will be.
    #[error("the carrier refused")]
    Refused {
        /// Why, in a sentence of the catalogue.
        why: Message,
        /// The field of the request it speaks of, as `recipient.postal_code`; empty where it names none.
        field: String,
    },
    /// The request may have arrived, and no answer came that says what became of it.
    #[error("the carrier's answer was lost: {0}")]
    Lost(String),
    /// The account's key was not accepted. Nothing was done.
    #[error("the carrier does not accept the key")]
    Unauthorised,
    /// The answer says something that cannot be.
    #[error("the carrier's answer makes no sense: {0}")]
    Nonsense(String),
    /// The carrier does not offer this.
    #[error("the carrier does not offer this: {0}")]
    NotOffered(&'static str),
}

impl CarrierError {
    /// Whether the request may have been carried out although no answer says so.
    #[must_use]
    pub const fn may_be_done(&self) -> bool {
        matches!(self, Self::Lost(_) | Self::Nonsense(_))
    }

    /// Whether the same may be asked again later.
    #[must_use]
    pub const fn is_transient(&self) -> bool {
        matches!(self, Self::NotSent(_) | Self::Busy { .. } | Self::Lost(_))
    }

    /// How long the carrier wants to be left alone.
    #[must_use]
    pub const fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Busy { retry_after } => *retry_after,
            _ => None,
        }
    }

    /// The same for a person.
    #[must_use]
    pub fn problem(&self, carrier: &str) -> Problem {
        let problem = match self {
            Self::NotSent(_) => Problem::new("carrier-unreachable"),
            Self::Busy { .. } => Problem::new("carrier-busy"),
            Self::Refused { why, .. } => Problem::new("carrier-refused").with("why", why.clone()),
            Self::Lost(_) => Problem::new("carrier-silent"),
            Self::Unauthorised => Problem::new("carrier-key"),
            Self::Nonsense(_) => Problem::new("carrier-nonsense"),
            Self::NotOffered(what) => Problem::new("carrier-not-offered").with("what", *what),
        };
        let problem = problem.with("carrier", carrier);
        match self {
            Self::NotSent(detail) | Self::Lost(detail) | Self::Nonsense(detail) => problem.because(detail),
            _ => problem,
        }
    }
}
