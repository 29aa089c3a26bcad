//! What can go wrong between the station and a shop.

use model::{Message, Problem, ShopId};
use std::time::Duration;

/// Why a shop could not be asked or told. Holds no secret, no query string and nothing of a customer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ShopError {
    /// The address is not `http://…` or `https://…`, or carries a user name, a query or a fragment.
    #[error("not the address of a shop")]
    BadAddress,
    /// The shop is only files: there is nobody to ask.
    #[error("the shop has no connection")]
    NotConnected,
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
    /// There is a web site but no WooCommerce REST API v3 (404).
    #[error("no WooCommerce at this address")]
    NoApi,
    /// The shop does not accept the request (another 4xx).
    #[error("the shop does not accept the request ({status} {code})")]
    Rejected {
        /// The HTTP status.
        status: u16,
        /// The shop's own word for it.
        code: String,
    },
    /// The answer makes no sense.
    #[error("the shop's answer makes no sense: {0}")]
    Nonsense(Nonsense),
}

/// What came instead of an answer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Nonsense {
    /// Nothing at all.
    #[error("it is empty")]
    Empty,
    /// A web page: maintenance, a login, a firewall.
    #[error("it is a web page")]
    WebPage,
    /// JSON with something else before it, as PHP warnings are.
    #[error("there is other text before the data")]
    TextBefore,
    /// No JSON, or JSON that breaks off.
    #[error("it is not JSON")]
    NotJson,
    /// More than anybody would send.
    #[error("it is too large")]
    TooLarge,
    /// JSON of another form; says where.
    #[error("it has another form: {0}")]
    Unexpected(String),
}

impl ShopError {
    /// Whether the same request can succeed later: the network comes back, the shop recovers, a person mends address,
    /// certificate or key. Otherwise the request itself is the trouble.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        !matches!(self, Self::NotConnected | Self::BadAddress | Self::NotFound { .. } | Self::Rejected { .. })
    }

    /// Whether it is worth asking again within the same call.
    pub(crate) fn may_pass_soon(&self) -> bool {
        matches!(self, Self::TimedOut | Self::RateLimited { .. } | Self::Server { .. })
    }

    /// How long the shop asked to be left alone.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::RateLimited { retry_after } | Self::Server { retry_after, .. } => *retry_after,
            _ => None,
        }
    }

    /// The problem to show, naming the shop.
    #[must_use]
    pub fn problem(&self, shop: &ShopId) -> Problem {
        let problem = |code: &str| Problem::new(code).with("shop", shop.0.as_str());
        match self {
            Self::BadAddress => problem("shop-bad-address"),
            Self::NotConnected => problem("shop-not-connected"),
            Self::NoKey => problem("shop-no-key"),
            Self::Offline(detail) => problem("shop-offline").because(detail),
            Self::Certificate(detail) => problem("shop-certificate").because(detail),
            Self::TimedOut => problem("shop-timed-out"),
            Self::Moved { to } => problem("shop-moved").with("to", to.as_str()),
            Self::Refused { .. } => problem("shop-refused-key").because(self),
            Self::RateLimited { .. } => problem("shop-busy"),
            Self::Server { status, .. } => problem("shop-server-error").with("status", i64::from(*status)),
            Self::NotFound { reference } => problem("shop-order-missing").with("order", reference.as_str()),
            Self::NoApi => problem("shop-no-api"),
            Self::Rejected { status, .. } => problem("shop-rejected").with("status", i64::from(*status)).because(self),
            Self::Nonsense(what) => problem("shop-nonsense").with("what", what.message()).because(what),
        }
    }
}

impl Nonsense {
    fn message(&self) -> Message {
        Message::new(match self {
            Self::Empty => "nonsense-empty",
            Self::WebPage => "nonsense-web-page",
            Self::TextBefore => "nonsense-text-before",
            Self::NotJson => "nonsense-not-json",
            Self::TooLarge => "nonsense-too-large",
            Self::Unexpected(_) => "nonsense-unexpected",
        })
    }
}
