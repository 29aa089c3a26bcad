//! Pulling: everything that changed, oldest change first.
//!
//! Pages are not counted but cut by time and number: after a full page the second it ended in is asked for by the numbers that
//! come next, then what changed later. Counted pages would shift whenever an order changes between two of them, and lose what
//! slips from one into the other.

use super::BigCommerce;
use super::answers::{WireLine, WireOrder, moment, rows};
use super::order::{Understood, understand};
use super::requests::{MOST_ROWS, OrderAt, PER_PAGE, Place, Which, newest_order, next_orders};
use crate::json_text::read_fields;
use crate::walk::{Cursor, later};
use crate::{Nonsense, Pages, Pulled, PulledPage, SetAside, ShopError};
use model::{Message, OrderStatus, UtcDateTime};
use serde_json::Value;
use std::collections::HashSet;

/// How far before the cursor a pull begins. A change gets its time before it is in the store's database, so one may turn up
/// behind others that are later.
const OVERLAP_MILLIS: i64 = 120_000;

/// An order not yet understood, with what the walk needs to know of it.
pub(super) struct Found {
    pub(super) id: u64,
    changed_at: Option<UtcDateTime>,
    content: Value,
}

impl Found {
    pub(super) fn new(content: Value) -> Self {
        let id = content.get("id").and_then(Value::as_u64).unwrap_or_default();
        let changed_at = content.get("date_modified").and_then(Value::as_str).and_then(moment);
        Self { id, changed_at, content }
    }
}

impl BigCommerce {
    pub(super) async fn pull_changes(
        &self,
        since: Option<UtcDateTime>,
        now: UtcDateTime,
        pages: &mut dyn Pages,
    ) -> Result<Pulled, ShopError> {
        let Some(since) = since else { return self.pull_what_is_to_do(now, pages).await };
        // What was archived or deleted is not in this list: it is seen where orders are looked through.
        let cursor = self.walk(Which::All, Some(since), Cursor::Moves, now, pages).await?;
        Ok(Pulled { cursor })
    }

    /// Everything in the statuses that leave something to do: a list has one status or all, so these lists are walked through beside each
    /// other, the one that is behind first, and handed over as far as all of them are in. Changes from here on are for the next pull,
    /// whatever list they happen in.
    async fn pull_what_is_to_do(&self, now: UtcDateTime, pages: &mut dyn Pages) -> Result<Pulled, ShopError> {
        let newest = rows(&self.ask(&newest_order()).await?)?.into_iter().next();
        let cursor = newest.and_then(|order| Found::new(order).changed_at).map(|changed_at| changed_at.min(now));
        let mut budget = self.wire.pages();
        let mut lists: Vec<(u64, Place)> = self.meanings.to_do().map(|status| (status, Place::First)).collect();
        let (mut waiting, mut seen) = (Vec::new(), HashSet::new());
        while let Some(behind) = (0..lists.len()).min_by_key(|list| lists[*list].1.all_before()) {
            budget.take()?;
            let (status, here) = lists[behind];
            let orders = rows(&self.ask(&next_orders(here, Which::Status(status))).await?)?;
            let orders: Vec<Found> = orders.into_iter().map(Found::new).collect();
            match next(here, &orders)? {
                Some(place) => lists[behind].1 = place,
                None => _ = lists.swap_remove(behind),
            }
            waiting
                .extend(orders.into_iter().filter(|order| order.id == 0 || seen.insert((order.id, order.changed_at))));
            let reached = lists.iter().map(|(_, place)| place.all_before()).min();
            let is_in = |order: &Found| reached.is_none_or(|reached| order.changed_at < reached);
            let (ready, rest): (Vec<Found>, Vec<Found>) = waiting.into_iter().partition(is_in);
            waiting = rest;
            if !ready.is_empty() {
                let mut page = self.page(sorted(ready), now).await?;
                page.cursor = reached.map_or(cursor, |reached| reached.min(cursor));
                page.orders.retain(|order| matches!(order.status, OrderStatus::Open | OrderStatus::Waiting));
                pages.keep(page).await?;
            }
        }
        Ok(Pulled { cursor })
    }

    /// Hands over every page of these orders; answers with the moment of the last change.
    async fn walk(
        &self,
        which: Which,
        since: Option<UtcDateTime>,
        cursor: Cursor,
        now: UtcDateTime,
        pages: &mut dyn Pages,
    ) -> Result<Option<UtcDateTime>, ShopError> {
        let mut budget = self.wire.pages();
        let mut reached = since;
        let mut seen = HashSet::new();
        let mut place = Some(since.map_or(Place::First, |since| Place::From(later(since, -OVERLAP_MILLIS))));
        while let Some(here) = place {
            budget.take()?;
            let orders = rows(&self.ask(&next_orders(here, which)).await?)?;
            let mut orders: Vec<Found> = orders.into_iter().map(Found::new).collect();
            place = next(here, &orders)?;
            let last = orders.iter().filter_map(|order| order.changed_at).max();
            reached = reached.max(last.map(|last| last.min(now)));
            orders.retain(|order| order.id == 0 || seen.insert((order.id, order.changed_at)));
            if orders.is_empty() {
                continue;
            }
            let mut page = self.page(orders, now).await?;
            page.cursor = cursor.at(reached);
            if since.is_none() {
                page.orders.retain(|order| matches!(order.status, OrderStatus::Open | OrderStatus::Waiting));
            }
            pages.keep(page).await?;
        }
        Ok(reached)
    }

    /// Orders as a page for the desk, without a cursor.
    pub(super) async fn page(&self, orders: Vec<Found>, now: UtcDateTime) -> Result<PulledPage, ShopError> {
        let store = self.store(now).await?;
        let mut page = PulledPage { orders: vec![], set_aside: vec![], out_of_reach: vec![], cursor: None };
        for Found { id, content, .. } in orders {
            let reference = if id == 0 { String::new() } else { id.to_string() };
            let order = match read_fields::<WireOrder>(&content) {
                Ok(order) => self.with_lines(order).await?,
                Err(why) => Err(why),
            };
            match order.and_then(|order| understand(&order, &self.meanings, &store)) {
                Ok(Understood::Order(order)) => page.orders.push(*order),
                Ok(Understood::OutOfReach) => page.out_of_reach.push(reference),
                Ok(Understood::NothingToSend) => {}
                Err(why) => page.set_aside.push(SetAside { reference, why }),
            }
        }
        Ok(page)
    }

    /// An order with all its lines: those that did not come with it are listed apart.
    pub(super) async fn with_lines(&self, mut order: WireOrder) -> Result<Result<WireOrder, Message>, ShopError> {
        if !order.lacks_lines() {
            return Ok(Ok(order));
        }
        let Ok(at) = OrderAt::new(&order.id.to_string()) else {
            return Ok(Err(Message::new("order-bad-field").with("field", "id")));
        };
        let mut budget = self.wire.pages();
        let (mut lines, mut ids): (Vec<WireLine>, HashSet<u64>) = (Vec::new(), HashSet::new());
        for number in 1.. {
            budget.take()?;
            let page = rows(&self.ask(&at.lines(number)).await?)?;
            let is_last = (page.len() as u64) < MOST_ROWS;
            let before = lines.len();
            for line in page {
                let Ok(line) = serde_json::from_value::<WireLine>(line) else {
                    return Ok(Err(Message::new("order-bad-field").with("field", "products")));
                };
                if line.id == 0 || ids.insert(line.id) {
                    lines.push(line);
                }
            }
            if is_last {
                break;
            }
            if lines.len() == before {
                return Err(Nonsense::Unexpected("the same page again".to_owned()).into());
            }
        }
        order.take_lines(lines);
        Ok(Ok(order))
    }
}

/// The least recently changed first.
fn sorted(mut orders: Vec<Found>) -> Vec<Found> {
    orders.sort_by_key(|order| order.changed_at);
    orders
}

/// Where the walk goes on after a page; nowhere at its end. A store that does not go on, or gives more than it was asked for,
/// makes no sense.
fn next(here: Place, page: &[Found]) -> Result<Option<Place>, Nonsense> {
    if page.len() > PER_PAGE {
        return Err(Nonsense::LongPage);
    }
    let again = || Nonsense::Unexpected("the same page again".to_owned());
    let Some(last) = page.last().filter(|_| page.len() == PER_PAGE) else {
        return Ok(match here {
            Place::First | Place::From(_) => None,
            Place::Within(moment, _) => Some(Place::From(later(moment, 1000))),
        });
    };
    match here {
        Place::Within(moment, before) if last.id > before => Ok(Some(Place::Within(moment, last.id))),
        Place::Within(..) => Err(again()),
        Place::First | Place::From(_) => {
            let changed_at = last.changed_at.ok_or_else(|| Nonsense::Unexpected("orders.date_modified".to_owned()))?;
            let goes_on = !matches!(here, Place::From(before) if changed_at < before);
            if goes_on { Ok(Some(Place::Within(changed_at, 0))) } else { Err(again()) }
        }
    }
}
