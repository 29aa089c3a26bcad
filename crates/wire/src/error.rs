//! Every way a request can end without an answer.

use crate::{Answer, Nonsense};
use std::time::Duration;

/// Why a service gave no answer that is one. Holds no secret, no query string and nothing of a customer in what it
/// prints; the answers of a refusal are for the connector to read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WireError {
    /// The address is not `http://…` or `https://…`, or carries a user name, a query or a fragment.
    #[error("not the address of a service")]
    BadAddress,
    /// Nobody answers at that address, or there is no network. Nothing was asked.
    #[error("the service cannot be reached: {0}")]
    Offline(String),
    /// The connection broke before the whole answer was there. What was asked may have been done.
    #[error("the connection broke: {0}")]
    Broken(String),
    /// Somebody answers who cannot prove to be the service. Nothing was asked.
    #[error("the service's certificate is not trusted: {0}")]
    Certificate(String),
    /// No whole answer in time. What was asked may have been done.
    #[error("the service did not answer in time")]
    TimedOut,
    /// The service lives elsewhere (3xx). It is not followed: a secret goes only where a person sent it.
    #[error("the service has moved to {to}")]
    Moved {
        /// Where to, without query.
        to: String,
    },
    /// The key is wrong, or may not do this (401, 403).
    #[error("the service refuses the key ({})", .0.status())]
    Refused(Answer),
    /// Asked too often (429).
    #[error("the service wants fewer requests")]
    RateLimited {
        /// How long the service wants to be left alone.
        retry_after: Option<Duration>,
    },
    /// The service does not accept the request (another 4xx); its answer says why.
    #[error("the service does not accept the request ({})", .0.status())]
    Rejected(Answer),
    /// The service has trouble of its own (5xx).
    #[error("the service has trouble of its own ({})", .answer.status())]
    Server {
        /// What it says; some put the reason of a refusal there.
        answer: Answer,
        /// How long the service wants to be left alone.
        retry_after: Option<Duration>,
    },
    /// The answer makes no sense.
    #[error("the answer makes no sense: {0}")]
    Nonsense(Nonsense),
}

impl WireError {
    /// Whether it is worth asking again within the same call.
    pub(crate) fn may_pass_soon(&self) -> bool {
        matches!(self, Self::TimedOut | Self::RateLimited { .. } | Self::Server { .. })
    }

    /// Whether this try, taken by itself, brought nothing about.
    pub(crate) fn is_certainly_undone(&self) -> bool {
        matches!(self, Self::BadAddress | Self::Offline(_) | Self::Certificate(_) | Self::RateLimited { .. })
    }

    /// The same of a request that was not asked because what comes before it ended so: nothing was brought about.
    pub(crate) fn before_asking(self) -> Self {
        match self {
            Self::Broken(_) | Self::TimedOut | Self::Moved { .. } | Self::Server { .. } | Self::Nonsense(_) => {
                Self::Offline(format!("no token: {self}"))
            }
            told => told,
        }
    }

    /// How long the service asked to be left alone.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::RateLimited { retry_after } | Self::Server { retry_after, .. } => *retry_after,
            _ => None,
        }
    }

    /// The error's name in a log.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::BadAddress => "bad address",
            Self::Offline(_) => "offline",
            Self::Broken(_) => "broken",
            Self::Certificate(_) => "certificate",
            Self::TimedOut => "timed out",
            Self::Moved { .. } => "moved",
            Self::Refused(_) => "refused",
            Self::RateLimited { .. } => "rate limited",
            Self::Rejected(_) => "rejected",
            Self::Server { .. } => "server error",
            Self::Nonsense(_) => "nonsense",
        }
    }
}

impl From<Nonsense> for WireError {
    fn from(nonsense: Nonsense) -> Self {
        Self::Nonsense(nonsense)
    }
}
