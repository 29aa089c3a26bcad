//! Pulling: everything that changed, oldest change first.
//!
//! Lists come by number, the newest first, and cannot be sorted. So a list is read to its end before its orders are handed over, the
//! least recently changed first; then a pull that breaks off goes on from there. A long list
//! is read stretch by stretch ([`Stretch`]). An order keeps its place in such a list when it
//! changes, and new ones only push others back: none is lost between two pages.

use super::Lightspeed;
use super::answers::WireOrder;
use super::order::{Understood, meaning, understand};
use super::requests::{OrderAt, PER_PAGE, list_orders};
use crate::json_text::read_fields;
use crate::walk::Stretch;
use crate::{Nonsense, Pages, Pulled, PulledPage, SetAside, ShopError};
use model::{Currency, Message, OrderStatus, UtcDateTime};
use serde_json::Value;
use std::collections::HashSet;
use wire::PageBudget;

/// How many pages a list has at most, as long as its stretch can be shorter.
const MOST_PAGES: u32 = 4;

/// How many orders are handed over at once: each costs a request.
const AT_ONCE: usize = 50;

/// An order not yet understood, with what the walk needs to know of it.
pub(super) struct Found {
    pub(super) id: u64,
    /// As the shop writes it.
    changed: String,
    changed_at: Option<UtcDateTime>,
    content: Result<Box<WireOrder>, Message>,
}

impl Found {
    pub(super) fn new(content: &Value) -> Self {
        let id = content.get("id").and_then(Value::as_u64).unwrap_or_default();
        let changed = content.get("updatedAt").and_then(Value::as_str).unwrap_or_default().to_owned();
        Self { id, changed_at: changed.parse().ok(), changed, content: read_fields(content).map(Box::new) }
    }
}

/// What a stretch has.
struct List {
    orders: Vec<Found>,
    had_little: bool,
}

impl Lightspeed {
    pub(super) async fn pull_changes(
        &self,
        since: Option<UtcDateTime>,
        now: UtcDateTime,
        pages: &mut dyn Pages,
    ) -> Result<Pulled, ShopError> {
        let currency = self.currency().await?;
        let (mut stretch, mut cursor, mut seen) = (Stretch::since(since), since, HashSet::new());
        let mut newest = since;
        let mut budget = self.clusters.pages();
        loop {
            let Some(List { mut orders, had_little }) = self.list(stretch, since, now, &mut budget).await? else {
                stretch = stretch.halved(now).unwrap_or(stretch);
                continue;
            };
            orders.retain(|order| order.id == 0 || seen.insert((order.id, order.changed.clone())));
            orders.sort_by_key(|order| order.changed_at);
            while !orders.is_empty() {
                let rest = orders.split_off(orders.len().min(AT_ONCE));
                let part = std::mem::replace(&mut orders, rest);
                let last = part.iter().filter_map(|order| order.changed_at).max().map(|last| last.min(now));
                newest = newest.max(last);
                // A list reaches beyond its stretch, and has not all that changed there.
                cursor = cursor.max(last.map(|last| stretch.until.map_or(last, |until| last.min(until))));
                let named = part.iter().map(|order| (order.id, order.changed.clone())).collect();
                let mut page = self.page(part, currency).await?;
                page.cursor = cursor;
                if since.is_none() {
                    page.orders.retain(|order| leaves_something_to_do(order.status));
                }
                pages.keep(page).await?;
                if !pages.is_history() {
                    self.kept().hand_over(named);
                }
            }
            cursor = cursor.max(stretch.until);
            match stretch.next(now, had_little) {
                Some(next) => stretch = next,
                None => return Ok(Pulled { cursor: newest.max(cursor) }),
            }
        }
    }

    /// The orders that changed in a stretch and were not handed over as they are; of a pull without a cursor, those that leave something
    /// to do. Nothing where the list is too long, and the stretch can be halved.
    async fn list(
        &self,
        stretch: Stretch,
        since: Option<UtcDateTime>,
        now: UtcDateTime,
        budget: &mut PageBudget,
    ) -> Result<Option<List>, ShopError> {
        let (mut all, mut ids) = (Vec::new(), HashSet::new());
        for number in 1.. {
            budget.take()?;
            let page = self.orders(stretch, number).await?;
            if page.is_empty() {
                break;
            }
            if number > MOST_PAGES && stretch.halved(now).is_some() {
                return Ok(None);
            }
            let before = ids.len();
            for order in page {
                let is_new = order.id == 0 || ids.insert(order.id);
                if is_new && self.is_wanted(&order, since) {
                    all.push(order);
                }
            }
            if ids.len() == before {
                return Err(Nonsense::Unexpected("the same page again".to_owned()).into());
            }
        }
        Ok(Some(List { orders: all, had_little: ids.len() <= PER_PAGE }))
    }

    fn is_wanted(&self, order: &Found, since: Option<UtcDateTime>) -> bool {
        let Some(since) = since else { return self.is_open(order) };
        let is_old = order.changed_at.is_some_and(|changed_at| changed_at <= since);
        !(is_old && self.kept().was_handed_over(order.id, &order.changed))
    }

    /// Whether an order leaves something to do, as its status says. One that cannot be read does.
    pub(super) fn is_open(&self, order: &Found) -> bool {
        let to_do = |order: &WireOrder| meaning(order, &self.rules).is_some_and(leaves_something_to_do);
        order.content.as_ref().map_or(true, |order| to_do(order))
    }

    /// A page of a list.
    pub(super) async fn orders(&self, stretch: Stretch, number: u32) -> Result<Vec<Found>, ShopError> {
        let orders = self.ask(&list_orders(stretch, number), "orders").await?;
        let orders = match orders {
            Value::Array(orders) => orders,
            Value::Bool(false) | Value::Null => Vec::new(),
            _ => return Err(Nonsense::Unexpected("orders".to_owned()).into()),
        };
        if orders.len() > PER_PAGE {
            return Err(Nonsense::LongPage.into());
        }
        Ok(orders.iter().map(Found::new).collect())
    }

    /// One order; nothing where the shop has none of this number.
    pub(super) async fn one(&self, id: u64) -> Result<Option<Found>, ShopError> {
        match self.ask(&OrderAt(id).read(), "order").await {
            Ok(order) => Ok(Some(Found::new(&order))),
            Err(ShopError::NotFound { .. }) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Orders as a page for the desk, without a cursor.
    pub(super) async fn page(&self, orders: Vec<Found>, currency: Currency) -> Result<PulledPage, ShopError> {
        let mut page = PulledPage { orders: vec![], set_aside: vec![], out_of_reach: vec![], cursor: None };
        for Found { id, changed, content, .. } in orders {
            let reference = if id == 0 { String::new() } else { id.to_string() };
            let understood = match content {
                Ok(order) if meaning(&order, &self.rules).is_none() => Ok(Understood::OutOfReach),
                Ok(order) => {
                    let lines = self.lines(id, &changed).await?;
                    lines.and_then(|lines| understand(&order, &lines, &self.rules, currency))
                }
                Err(why) => Err(why),
            };
            match understood {
                Ok(Understood::Order(order)) => page.orders.push(*order),
                Ok(Understood::OutOfReach) => page.out_of_reach.push(reference),
                Err(why) => page.set_aside.push(SetAside { reference, why }),
            }
        }
        Ok(page)
    }
}

fn leaves_something_to_do(status: OrderStatus) -> bool {
    matches!(status, OrderStatus::Open | OrderStatus::Waiting)
}
