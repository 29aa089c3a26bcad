//! The practice shop: a WooCommerce REST API v3.

use model::{Credentials, UtcDateTime};
use std::io;
use std::time::Duration;

/// How the shop misbehaves, once each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// Answers after this long.
    Slow(Duration),
    /// 429 with `Retry-After` in seconds.
    TooMany(u64),
    /// 503.
    Unavailable,
    /// 200 with a web page.
    WebPage,
    /// Does what was asked and never says so.
    SilentAfterAccepting,
    /// Breaks off within the JSON.
    Truncated,
}

/// What the shop was told about an order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Push {
    /// The order was changed (status, meta).
    Order(u64),
    /// A note was written.
    Note(u64),
}

/// A shop on loopback. Ends when dropped.
#[derive(Debug)]
pub struct PracticeShop {}

impl PracticeShop {
    /// Opens with its orders of the morning of `now`.
    ///
    /// # Errors
    /// When loopback has no port to give.
    pub async fn start(_now: UtcDateTime) -> io::Result<Self> {
        Ok(Self {})
    }

    /// Its address.
    #[must_use]
    pub fn url(&self) -> String {
        String::new()
    }

    /// The key it accepts.
    #[must_use]
    pub fn credentials(&self) -> Credentials {
        Credentials { key: String::new(), secret: String::new() }
    }
}
