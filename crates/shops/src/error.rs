//! What can go wrong between the station and a shop.

use model::{FieldKind, Message, Problem, ProblemCode, ShopId, ShopKindInfo};
use std::time::Duration;
use wire::{Nonsense, WireError};

/// Why a shop could not be asked or told. Holds no secret, no query string and nothing of a customer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ShopError {
    /// The address is not `http://…` or `https://…`, or carries a user name, a query or a fragment.
    #[error("not the address of a shop")]
    BadAddress,
    /// There is no such shop, or it has nobody to ask.
    #[error("the shop has no connection")]
    NotConnected,
    /// Its kind cannot do this.
    #[error("this kind of shop does not offer that")]
    NotOffered,
    /// There is no connector for its kind.
    #[error("there is no connector for shops of kind {0}")]
    UnknownKind(String),
    /// The keyring has no key for it.
    #[error("there is no key for the shop")]
    NoKey,
    /// Nobody answers at that address, or there is no network.
    #[error("the shop cannot be reached: {0}")]
    Offline(String),
    /// Somebody answers who cannot prove to be the shop.
    #[error("the shop's certificate is not trusted: {0}")]
    Certificate(String),
    /// No whole answer in time. What was asked may have been done.
    #[error("the shop did not answer in time")]
    TimedOut,
    /// The shop lives elsewhere. It is not followed: a key goes only where a person sent it.
    #[error("the shop has moved to {to}")]
    Moved {
        /// Where to, without query.
        to: String,
    },
    /// The key is wrong, or may not do this (401, 403).
    #[error("the shop refuses the key ({status} {code})")]
    Refused {
        /// The HTTP status.
        status: u16,
        /// The shop's own word for it.
        code: String,
    },
    /// The clocks of shop and station are so far apart that the shop takes no signature, which has the time in it.
    #[error("the shop's clock is {ahead} seconds ahead")]
    ClockApart {
        /// How many seconds the shop's is ahead; below zero where it is behind.
        ahead: i64,
    },
    /// The web server keeps the key from the shop's programs.
    #[error("the web server keeps the key from the shop")]
    KeyKeptBack,
    /// The key is right and lacks one of the rights Packdesk needs.
    #[error("the shop's key has no right to {right}")]
    NoRight {
        /// The right in the shop's own words, as `order_histories (POST)`.
        right: String,
    },
    /// Something before the shop answers with a page of its own and lets nobody through: a firewall, a security plugin, the
    /// web server's password (401, 403, 406).
    #[error("something before the shop lets nobody through ({status})")]
    Guarded {
        /// The HTTP status.
        status: u16,
    },
    /// The shop does not know a status it was asked for, or an order was to get.
    #[error("the shop has no status {status}")]
    UnknownStatus {
        /// The status.
        status: String,
    },
    /// The shop's software cannot be asked for what changed.
    #[error("the shop's software is too old")]
    TooOld,
    /// Somebody threw the order away in the shop.
    #[error("order {reference} is in the shop's trash")]
    ThrownAway {
        /// The order asked for.
        reference: String,
    },
    /// Asked too often (429).
    #[error("the shop wants fewer requests")]
    RateLimited {
        /// How long the shop wants to be left alone.
        retry_after: Option<Duration>,
    },
    /// The shop has trouble of its own (5xx).
    #[error("the shop has trouble of its own ({status})")]
    Server {
        /// The HTTP status.
        status: u16,
        /// How long the shop wants to be left alone.
        retry_after: Option<Duration>,
    },
    /// The shop knows no such order.
    #[error("the shop has no order {reference}")]
    NotFound {
        /// The order asked for.
        reference: String,
    },
    /// There is a web site but not the shop's interface for programs (404), or it is switched off.
    #[error("no interface of the shop at this address")]
    NoApi,
    /// The shop does not accept the request (another 4xx).
    #[error("the shop does not accept the request ({status} {code})")]
    Rejected {
        /// The HTTP status.
        status: u16,
        /// The shop's own word for it.
        code: String,
    },
    /// A page could not be kept; whoever was to keep it knows why.
    #[error("what the shop sent could not be kept")]
    NotKept,
    /// The answer makes no sense.
    #[error("the shop's answer makes no sense: {0}")]
    Nonsense(Nonsense),
}

impl ShopError {
    /// Whether the same request can succeed later: the network comes back, the shop recovers, a person mends address,
    /// certificate or key. Otherwise the request itself is the trouble.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        !matches!(
            self,
            Self::NotConnected
                | Self::NotOffered
                | Self::UnknownKind(_)
                | Self::BadAddress
                | Self::NotFound { .. }
                | Self::ThrownAway { .. }
                | Self::Rejected { .. }
        )
    }

    /// How long the shop asked to be left alone.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::RateLimited { retry_after } | Self::Server { retry_after, .. } => *retry_after,
            _ => None,
        }
    }

    /// The problem to show of a shop that never answered at its address as one of its kind does. An address that is written wrongly
    /// looks like a network that is away, and whatever stands there like a shop in trouble.
    #[must_use]
    pub fn problem_at_first(&self, shop: &ShopId, kind: &ShopKindInfo) -> Problem {
        match self {
            Self::Offline(_) | Self::TimedOut => {
                Problem::new(ProblemCode::ShopNeverReached).with("shop", shop).because(self)
            }
            Self::NoApi
            | Self::Nonsense(Nonsense::Empty | Nonsense::WebPage | Nonsense::NotJson | Nonsense::Unexpected(_)) => {
                let address = kind.fields.iter().find(|field| field.kind == FieldKind::Address);
                let help = address.map(|field| field.help.clone()).unwrap_or_default();
                Problem::new(ProblemCode::ShopNotRecognised)
                    .with("shop", shop)
                    .with("kind", Message::new(kind.name.clone()))
                    .with("address", Message::new(help))
                    .because(self)
            }
            _ => self.problem(shop),
        }
    }

    /// The problem to show, naming the shop.
    #[must_use]
    pub fn problem(&self, shop: &ShopId) -> Problem {
        let problem = |code: ProblemCode| Problem::new(code).with("shop", shop);
        match self {
            Self::BadAddress => problem(ProblemCode::ShopBadAddress),
            Self::NotConnected => problem(ProblemCode::ShopNotConnected),
            Self::NotOffered => problem(ProblemCode::ShopNotOffered),
            Self::UnknownKind(kind) => problem(ProblemCode::ShopUnknownKind).with("kind", kind.as_str()),
            Self::NotKept => problem(ProblemCode::ShopNotKept),
            Self::NoKey => problem(ProblemCode::ShopNoKey),
            Self::Offline(detail) => problem(ProblemCode::ShopOffline).because(detail),
            Self::Certificate(detail) => problem(ProblemCode::ShopCertificate).because(detail),
            Self::TimedOut => problem(ProblemCode::ShopTimedOut),
            Self::Moved { to } => problem(ProblemCode::ShopMoved).with("to", to.as_str()),
            Self::Refused { .. } => problem(ProblemCode::ShopRefusedKey).because(self),
            Self::ClockApart { ahead } => problem(ProblemCode::ShopClockApart).with("minutes", minutes(*ahead)),
            Self::KeyKeptBack => problem(ProblemCode::ShopKeyKeptBack),
            Self::NoRight { right } => problem(ProblemCode::ShopNoRight).with("right", right.as_str()),
            Self::Guarded { status } => problem(ProblemCode::ShopGuarded).with("status", i64::from(*status)),
            Self::UnknownStatus { status } => problem(ProblemCode::ShopUnknownStatus).with("status", status.as_str()),
            Self::TooOld => problem(ProblemCode::ShopTooOld),
            Self::ThrownAway { reference } => {
                problem(ProblemCode::ShopOrderThrownAway).with("order", reference.as_str())
            }
            Self::RateLimited { .. } => problem(ProblemCode::ShopBusy),
            Self::Server { status, .. } => problem(ProblemCode::ShopServerError).with("status", i64::from(*status)),
            Self::NotFound { reference } => problem(ProblemCode::ShopOrderMissing).with("order", reference.as_str()),
            Self::NoApi => problem(ProblemCode::ShopNoApi),
            Self::Rejected { status, .. } => {
                problem(ProblemCode::ShopRejected).with("status", i64::from(*status)).because(self)
            }
            Self::Nonsense(what) => problem(ProblemCode::ShopNonsense).with("what", what.message()).because(what),
        }
    }
}

/// So many seconds in whole minutes, ahead or behind; at least one.
fn minutes(seconds: i64) -> i64 {
    (seconds.saturating_abs().saturating_add(30) / 60).max(1)
}

/// Without the shop's own word for it; a connector that knows where it stands reads it from the answer.
impl From<WireError> for ShopError {
    fn from(error: WireError) -> Self {
        let code = String::new();
        match error {
            WireError::BadAddress => Self::BadAddress,
            WireError::Offline(detail) | WireError::Broken(detail) => Self::Offline(detail),
            WireError::Certificate(detail) => Self::Certificate(detail),
            WireError::TimedOut => Self::TimedOut,
            WireError::Moved { to } => Self::Moved { to },
            WireError::Refused(answer) => Self::Refused { status: answer.status(), code },
            WireError::RateLimited { retry_after } => Self::RateLimited { retry_after },
            WireError::Rejected(answer) => Self::Rejected { status: answer.status(), code },
            WireError::Server { answer, retry_after } => Self::Server { status: answer.status(), retry_after },
            WireError::Nonsense(nonsense) => Self::Nonsense(nonsense),
        }
    }
}

impl From<Nonsense> for ShopError {
    fn from(nonsense: Nonsense) -> Self {
        Self::Nonsense(nonsense)
    }
}
