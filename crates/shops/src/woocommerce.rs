//! A shop that speaks the WooCommerce REST API v3: what changed is pulled, what shipped is pushed.

mod connection;
mod oauth;
mod order;
mod pull;
mod push;
mod service_point;
mod wire;

use self::connection::Connection;
use crate::ShopError;
use model::{Credentials, Message, OrderStatus, Problem, ShopOrder, UtcDateTime};
use std::collections::BTreeMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

/// How to wait between two tries of the same request; tests do not.
pub type Sleep = Arc<dyn Fn(Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> + Send + Sync>;

/// How patient the client is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// For a connection to come about.
    pub connect: Duration,
    /// For one request and its whole answer.
    pub total: Duration,
    /// The largest answer taken in, in bytes.
    pub largest_answer: usize,
    /// How often a request that only reads is tried in all while the shop is busy or in trouble.
    pub tries: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self { connect: Duration::from_secs(10), total: Duration::from_secs(60), largest_answer: 64 << 20, tries: 4 }
    }
}

/// One page of a pull.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PulledPage {
    /// The orders, the least recently changed first.
    pub orders: Vec<ShopOrder>,
    /// Orders that make no sense, each by itself.
    pub set_aside: Vec<SetAside>,
    /// The shop's keys of orders whose status has no meaning here. An order pulled before that is among them has left
    /// the statuses the desk knows: it is not to be shipped.
    pub out_of_reach: Vec<String>,
    /// Everything up to here is in this page and those before it; a pull that breaks off can go on from here.
    pub cursor: Option<UtcDateTime>,
}

/// An order of the shop that could not be understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetAside {
    /// The shop's key of the order; empty when it has none.
    pub reference: String,
    /// What is wrong with it.
    pub why: Message,
}

impl SetAside {
    /// The problem to show.
    #[must_use]
    pub fn problem(&self) -> Problem {
        Problem::new("order-set-aside").with("order", self.reference.as_str()).with("why", self.why.clone())
    }
}

/// A whole pull.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pulled {
    /// Where the next pull begins; `None` when the shop has no order yet.
    pub cursor: Option<UtcDateTime>,
}

/// How a push ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pushed {
    /// The shop was told now.
    Told,
    /// The shop had been told before; nothing was changed.
    Already,
}

/// A client for one shop.
#[derive(Clone)]
pub struct WooCommerce {
    connection: Connection,
    statuses: BTreeMap<String, OrderStatus>,
    shipped_status: String,
}

impl WooCommerce {
    /// A client for the shop at this address (`https://shop.example`, a folder below it, or `http://` in the local
    /// network, where requests are signed instead of encrypted). `statuses` says what each of the shop's statuses
    /// means; those it does not name are not pulled. `shipped_status` is what an order becomes once it has shipped.
    ///
    /// # Errors
    /// `BadAddress`.
    pub fn new(
        url: &str,
        credentials: Credentials,
        statuses: BTreeMap<String, OrderStatus>,
        shipped_status: String,
    ) -> Result<Self, ShopError> {
        let sleep: Sleep = Arc::new(|wait| Box::pin(tokio::time::sleep(wait)));
        Self::with_limits(url, credentials, statuses, shipped_status, Limits::default(), sleep)
    }

    /// The same with another patience.
    ///
    /// # Errors
    /// `BadAddress`.
    pub fn with_limits(
        url: &str,
        credentials: Credentials,
        statuses: BTreeMap<String, OrderStatus>,
        shipped_status: String,
        limits: Limits,
        sleep: Sleep,
    ) -> Result<Self, ShopError> {
        Ok(Self { connection: Connection::new(url, credentials, limits, sleep)?, statuses, shipped_status })
    }
}

/// Whether this can be a shop's address: `http://` or `https://`, without user name, query or fragment.
///
/// # Errors
/// `BadAddress`.
pub fn check_address(url: &str) -> Result<(), ShopError> {
    connection::api_of(url).map(|_| ()).ok_or(ShopError::BadAddress)
}

/// What WooCommerce's own statuses usually mean at a desk.
#[must_use]
pub fn usual_statuses() -> BTreeMap<String, OrderStatus> {
    use OrderStatus::{Cancelled, Completed, Open, Waiting};
    let meanings = [
        ("pending", Waiting),
        ("on-hold", Waiting),
        ("processing", Open),
        ("completed", Completed),
        ("cancelled", Cancelled),
        ("refunded", Cancelled),
        ("failed", Cancelled),
    ];
    meanings.map(|(status, meaning)| (status.to_owned(), meaning)).into()
}
