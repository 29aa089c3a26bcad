//! Pulling: everything that changed, oldest change first.
//!
//! Pages are not counted but cut by time: after each page the next is asked for *from the last change seen on*, leaving
//! out the orders of that very second that are here already. Counted pages would shift whenever an order changes
//! between two of them, and lose what slips from one into the other.

use super::answers::WireOrder;
use super::beside::lock;
use super::order::{Beside, moment, understand};
use super::requests::{PER_PAGE, list_orders, list_these};
use super::{PLUGIN_STATUSES, Rules, WooCommerce, refusal};
use crate::json_text::{self, Unread};
use crate::understood;
use crate::walk::{Cursor, earlier, same_again};
use crate::{Nonsense, Pages, Pulled, PulledPage, ShopError};
use model::{Message, OrderStatus, UtcDateTime};
use serde_json::Value;
use wire::{Answer, Request};

/// How far before the cursor a pull begins. A change gets its time before it is in the shop's database, so one may
/// turn up behind others that are later.
const OVERLAP_MILLIS: i64 = 120_000;

/// How many orders of one second are left out by name; more would make the address too long for some servers.
const MOST_LEFT_OUT: usize = 500;

impl WooCommerce {
    pub(super) async fn pull_changes(
        &self,
        since: Option<UtcDateTime>,
        now: UtcDateTime,
        pages: &mut dyn Pages,
    ) -> Result<Pulled, ShopError> {
        let Some(since) = since else {
            return self.pull_what_is_to_do(now, pages).await;
        };
        // What was thrown away is not part of "any": it is seen where orders are looked through.
        let cursor = self.walk("any", Some(since), Cursor::Moves, now, pages).await?;
        Ok(Pulled { cursor })
    }

    /// Everything in the statuses that leave something to do. Those of plugins are asked for by themselves: a shop without the
    /// plugin does not know them. They come first: a pull that breaks off behind them goes on by the cursor of the others, which says
    /// nothing of them. A status that somebody entered and the shop does not know is told.
    async fn pull_what_is_to_do(&self, now: UtcDateTime, pages: &mut dyn Pages) -> Result<Pulled, ShopError> {
        let (of_plugins, statuses) = statuses_to_do(&self.rules);
        let status = if statuses.is_empty() { "any".to_owned() } else { statuses.join(",") };
        for status in of_plugins {
            match self.walk(status, None, Cursor::Stays(None), now, pages).await {
                Ok(_) | Err(ShopError::UnknownStatus { .. }) => {}
                // What says so behind a warning of PHP is not understood; the others will say what is wrong.
                Err(ShopError::Rejected { status: 400, .. }) => {}
                Err(error) => return Err(error),
            }
        }
        let cursor = self.walk(&status, None, Cursor::Moves, now, pages).await?;
        Ok(Pulled { cursor })
    }

    /// A list of orders; a status in it that the shop does not know is named.
    pub(super) async fn list(&self, status: &str, request: &Request) -> Result<Answer, ShopError> {
        self.send(request).await.map_err(|error| {
            match refusal::unknown_status(&error).and_then(|place| status.split(',').nth(place)) {
                Some(status) => ShopError::UnknownStatus { status: status.to_owned() },
                None => self.named(error, request.target()),
            }
        })
    }

    /// Asks for orders by their keys. WooCommerce's are numbers; another has no order here.
    pub(super) async fn pull_orders(&self, references: &[String], now: UtcDateTime) -> Result<PulledPage, ShopError> {
        let ids: Vec<u64> = references.iter().filter_map(|reference| reference.parse().ok()).collect();
        if ids.is_empty() {
            return self.page(Vec::new(), None, now).await;
        }
        let answer = self.ask(&list_these("any", &ids)).await?;
        self.page(Stamped::all(&answer)?, None, now).await
    }

    /// Hands over every page of orders in this status; answers with the moment of the last change.
    async fn walk(
        &self,
        status: &str,
        since: Option<UtcDateTime>,
        cursor: Cursor,
        now: UtcDateTime,
        pages: &mut dyn Pages,
    ) -> Result<Option<UtcDateTime>, ShopError> {
        let mut budget = self.wire.pages();
        let (mut come, mut expected) = (since, None);
        let mut after = since.map(|since| earlier(since, OVERLAP_MILLIS));
        let mut left_out: Vec<u64> = Vec::new();
        let mut number = 1;
        loop {
            budget.take()?;
            let answer = self.list(status, &list_orders(status, after, &left_out, number)).await?;
            let orders = Stamped::all(&answer)?;
            let count = orders.len();
            if count > PER_PAGE as usize {
                return Err(ShopError::Nonsense(Nonsense::LongPage));
            }
            if let (None, Cursor::Moves, Some(orders)) = (expected, cursor, in_all(&answer)) {
                expected = Some(orders);
                pages.expect(orders);
            }
            let last_page: Option<u32> = answer.header("x-wp-totalpages").and_then(|pages| pages.parse().ok());
            let more = last_page.map_or(count >= PER_PAGE as usize, |pages| pages > number);
            let last = orders.iter().rev().find_map(|order| order.modified_at);
            let ids: Vec<(u64, Option<UtcDateTime>)> =
                orders.iter().map(|order| (order.id, order.modified_at)).collect();
            if let Some(last) = last {
                come = come.max(Some(last.min(now)));
            }
            if count > 0 {
                pages.keep(self.page(orders, cursor.at(come), now).await?).await?;
            }
            if !more || count == 0 {
                return Ok(come);
            }
            let from = last.map(|last| earlier(last, 1000));
            let fresh: Vec<u64> =
                ids.iter().map(|(id, _)| *id).filter(|id| *id > 0 && !left_out.contains(id)).collect();
            if from > after {
                after = from;
                left_out = ids.into_iter().filter(|(_, modified_at)| *modified_at == last).map(|(id, _)| id).collect();
                number = 1;
            } else if fresh.is_empty() {
                return Err(same_again().into());
            } else if left_out.len() + fresh.len() <= MOST_LEFT_OUT {
                left_out.extend(fresh);
            } else {
                number += 1;
            }
        }
    }
}

impl WooCommerce {
    /// Orders as a page for the desk, with what is asked besides.
    pub(super) async fn page(
        &self,
        orders: Vec<Stamped>,
        cursor: Option<UtcDateTime>,
        now: UtcDateTime,
    ) -> Result<PulledPage, ShopError> {
        self.ask_beside(&orders.iter().filter_map(|it| it.order.as_ref().ok()).collect::<Vec<_>>(), now).await?;
        let (goods, refunds) = (lock(&self.goods), lock(&self.refunds));
        let understood = orders.into_iter().map(|Stamped { id, order, .. }| {
            let understood = order.and_then(|order| {
                let refunds = refunds.get(&id).map(|(_, refunds)| refunds).filter(|_| !order.refunds.is_empty());
                understand(&order, &Beside { statuses: &self.rules.statuses, goods: &goods, refunds })
            });
            (reference(id), understood)
        });
        Ok(understood::page(understood, cursor))
    }
}

/// How many orders a list has on all its pages.
fn in_all(answer: &Answer) -> Option<u64> {
    answer.header("x-wp-total")?.parse().ok()
}

fn reference(id: u64) -> String {
    if id == 0 { String::new() } else { id.to_string() }
}

/// The shop's statuses that leave something to do: those that only shops with a plugin have, and the others.
pub(super) fn statuses_to_do(rules: &Rules) -> (Vec<&str>, Vec<&str>) {
    let to_do =
        rules.statuses.iter().filter(|(_, meaning)| matches!(meaning, OrderStatus::Open | OrderStatus::Waiting));
    to_do.map(|(status, _)| status.as_str()).partition(|status| PLUGIN_STATUSES.contains(status))
}

/// An order not yet understood, with what the walk needs to know of it.
pub(super) struct Stamped {
    pub(super) id: u64,
    modified_at: Option<UtcDateTime>,
    order: Result<WireOrder, Message>,
}

impl Stamped {
    /// The orders of a list.
    pub(super) fn all(answer: &Answer) -> Result<Vec<Self>, Nonsense> {
        Ok(json_text::orders(answer)?.into_iter().map(Self::new).collect())
    }

    fn new(read: Result<WireOrder, Unread>) -> Self {
        match read {
            Ok(order) => Self { id: order.id, modified_at: moment(&order.date_modified_gmt), order: Ok(order) },
            Err(Unread { content, reason }) => {
                let id = content.get("id").and_then(Value::as_u64).unwrap_or_default();
                let modified_at = content.get("date_modified_gmt").and_then(Value::as_str).and_then(moment);
                Self { id, modified_at, order: Err(reason) }
            }
        }
    }
}
