//! What a shop can be asked and told. Each connector offers what its shop can do; the rest is not offered.

use crate::ShopError;
use model::{Message, Notice, ParcelNotice, Problem, ProblemCode, ServicePoint, ShopOrder, ShopSeen, UtcDateTime};
use std::future::ready;
use std::time::Duration;
use wire::{BoxFuture, backoff};

/// How many orders a shop is asked for by name at once.
pub const MOST_NAMED: u32 = 100;

/// A shop at the other end of its connector.
pub trait Shop: Send + Sync {
    /// Pulls everything that changed since the cursor of the last pull, oldest change first, page by page. The first
    /// pull (`since` is `None`) leaves out what is over: orders that mean `Cancelled` or `Completed`. `now` keeps an
    /// order dated in the future from moving the cursor there. A cursor from long ago brings a shop's history.
    ///
    /// Answers with the first error that the shop did not recover from; pages handed over before stay good.
    fn pull<'a>(
        &'a self,
        since: Option<UtcDateTime>,
        now: UtcDateTime,
        pages: &'a mut dyn Pages,
    ) -> BoxFuture<'a, Result<Pulled, ShopError>> {
        let _ = (since, now, pages);
        Box::pin(ready(Err(ShopError::NotOffered)))
    }

    /// Looks at these orders once more, whatever the shop's dates say of them, and hands them over as a pull does; the cursor
    /// of its pages says nothing. Answers with those the shop has no more.
    fn look<'a>(
        &'a self,
        references: &'a [String],
        now: UtcDateTime,
        pages: &'a mut dyn Pages,
    ) -> BoxFuture<'a, Result<Vec<String>, ShopError>> {
        let _ = (references, now, pages);
        Box::pin(ready(Err(ShopError::NotOffered)))
    }

    /// Asks for a few orders by the shop's keys, at most [`MOST_NAMED`], as one page without a cursor. Those that are in
    /// neither of its lists have nothing to send, or are not there any more.
    ///
    /// Answers with `NotOffered` where the shop cannot be asked so.
    fn pull_named<'a>(
        &'a self,
        references: &'a [String],
        now: UtcDateTime,
    ) -> BoxFuture<'a, Result<PulledPage, ShopError>> {
        let _ = (references, now);
        Box::pin(ready(Err(ShopError::NotOffered)))
    }

    /// The service points customers chose for orders of another shop, as far as this one has those orders, too: one answer an order, in
    /// their sequence. `part` says which part of this one that shop is, in this one's own words; empty for any.
    fn points_of<'a>(
        &'a self,
        part: &'a str,
        orders: &'a [OtherOrder],
        now: UtcDateTime,
    ) -> BoxFuture<'a, Result<Vec<Option<ServicePoint>>, ShopError>> {
        let _ = (part, orders, now);
        Box::pin(ready(Err(ShopError::NotOffered)))
    }

    /// Asks the shop what it is, what waits in it, and what the key may do. Changes nothing: what may be written is found by
    /// writing to an order that nobody has.
    ///
    /// Answers with why nothing comes of the connection; rights that are missing are part of the answer.
    fn test(&self) -> BoxFuture<'_, Result<ShopSeen, ShopError>> {
        Box::pin(ready(Err(ShopError::NotOffered)))
    }

    /// Tells the shop. Told again, it asks first and changes nothing that is there.
    ///
    /// Answers with an error when the shop could not be told, or nobody knows whether it was (`TimedOut`): push again.
    fn push<'a>(&'a self, notice: &'a Notice) -> BoxFuture<'a, Result<Pushed, ShopError>> {
        let _ = notice;
        Box::pin(ready(Err(ShopError::NotOffered)))
    }

    /// Tells the shop of a step of parcels, of returns as well: where it hears of every step of its parcels. Told again, it hears the
    /// same.
    fn hear<'a>(&'a self, notice: &'a ParcelNotice) -> BoxFuture<'a, Result<Pushed, ShopError>> {
        let _ = notice;
        Box::pin(ready(Err(ShopError::NotOffered)))
    }

    /// How long what it could not be told waits before it is told again, tried so often before; `None` where it is not told again by
    /// itself. The seed spreads what failed together.
    fn tells_again_after(&self, tried_before: u32, seed: u64) -> Option<Duration> {
        Some(backoff(tried_before, seed))
    }
}

/// Who takes the pages of a pull. The next page is asked for when this one is kept.
pub trait Pages: Send {
    /// Hears how many orders the whole pull has, as the shop said it; not where it does not say.
    fn expect(&mut self, orders: u64) {
        let _ = orders;
    }

    /// Whether only old orders are wanted, and what is to do comes by another pull: what a connector remembers to have handed over is
    /// that pull's alone.
    fn is_history(&self) -> bool {
        false
    }

    /// Keeps a page. [`ShopError::NotKept`] ends the pull.
    fn keep(&mut self, page: PulledPage) -> BoxFuture<'_, Result<(), ShopError>>;
}

impl<F: FnMut(PulledPage) + Send> Pages for F {
    fn keep(&mut self, page: PulledPage) -> BoxFuture<'_, Result<(), ShopError>> {
        self(page);
        Box::pin(ready(Ok(())))
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
        let order = if self.reference.is_empty() { "none" } else { self.reference.as_str() };
        Problem::new(ProblemCode::OrderSetAside).with("order", order).with("why", self.why.clone())
    }
}

/// An order of another shop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherOrder {
    /// That shop's key of it.
    pub reference: String,
    /// The number people use.
    pub number: String,
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
