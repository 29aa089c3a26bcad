//! A shop that speaks the WooCommerce REST API v3: what changed is pulled, what shipped is pushed.

use crate::ShopError;
use model::{Credentials, Message, OrderStatus, Problem, ShipmentNotice, ShopOrder, UtcDateTime};
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
pub struct WooCommerce {}

impl WooCommerce {
    /// A client for the shop at this address (`https://shop.example`, a folder below it, or `http://` in the local
    /// network). `statuses` says what each of the shop's statuses means; those it does not name are not pulled.
    /// `shipped_status` is what an order becomes once it has shipped.
    ///
    /// # Errors
    /// `BadAddress`.
    pub fn new(
        url: &str,
        _credentials: Credentials,
        _statuses: BTreeMap<String, OrderStatus>,
        _shipped_status: String,
    ) -> Result<Self, ShopError> {
        check_address(url)?;
        Ok(Self {})
    }

    /// Pulls everything that changed since the cursor of the last pull, oldest change first, page by page. The first
    /// pull (`since` is `None`) leaves out what is over: orders whose status means `Cancelled` or `Completed`.
    ///
    /// # Errors
    /// The first that the shop did not recover from; pages handed over before stay good.
    pub async fn pull(
        &self,
        _since: Option<UtcDateTime>,
        _now: UtcDateTime,
        _on_page: &mut (dyn FnMut(PulledPage) + Send),
    ) -> Result<Pulled, ShopError> {
        Err(ShopError::NotConnected)
    }

    /// Tells the shop that an order has shipped: status, tracking item, and a note to the customer. Told again, it
    /// asks first and changes nothing that is there.
    ///
    /// # Errors
    /// When the shop could not be told, or nobody knows whether it was (`TimedOut`): push again.
    pub async fn push(&self, _notice: &ShipmentNotice) -> Result<Pushed, ShopError> {
        Err(ShopError::NotConnected)
    }
}

/// Whether this can be a shop's address.
///
/// # Errors
/// `BadAddress`.
pub fn check_address(url: &str) -> Result<(), ShopError> {
    if url.starts_with("http") { Ok(()) } else { Err(ShopError::BadAddress) }
}

/// What WooCommerce's own statuses usually mean.
#[must_use]
pub fn usual_statuses() -> BTreeMap<String, OrderStatus> {
    BTreeMap::new()
}
