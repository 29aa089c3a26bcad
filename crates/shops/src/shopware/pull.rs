//! Pulling: everything that changed. The shop cannot sort by the time of the last change, which may be a delivery's or a payment's; so
//! a pull goes through what changed by the number the database gave each order. That number never changes, and an order that does
//! loses no place. The cursor moves once all of it is in, and not past the moment the first page was answered at; so what is a lot is
//! gone through stretch by stretch ([`Stretch`]).

use super::Shopware;
use super::answers::WireOrder;
use super::order::{changed_at, understand};
use super::requests::{PER_PAGE, is_id, next_orders, these_orders};
use crate::json_text::read_fields;
use crate::understood;
use crate::walk::{Stretch, same_again};
use crate::{Nonsense, Pages, Pulled, PulledPage, ShopError};
use model::{Message, OrderStatus, UtcDateTime};
use serde_json::Value;
use std::collections::BTreeSet;
use wire::{Answer, Request};

/// What a stretch holds at most, as long as it can be shorter.
const MOST_IN_STRETCH: u64 = 500;

impl Shopware {
    pub(super) async fn pull_changes(
        &self,
        since: Option<UtcDateTime>,
        now: UtcDateTime,
        pages: &mut dyn Pages,
    ) -> Result<Pulled, ShopError> {
        let mut budget = self.wire.pages();
        let mut stretch = Stretch::since(since);
        let (mut after, mut begun_at, mut cursor, mut last_change, mut in_stretch) = (0, None, since, since, 0);
        loop {
            budget.take()?;
            let answer = self.ask(&next_orders(stretch, since.is_none(), after)).await?;
            let begun_at = *begun_at.get_or_insert_with(|| answered_at(&answer).map_or(now, |at| at.min(now)));
            let (orders, in_all) = orders(&answer)?;
            if after == 0 {
                in_stretch = in_all;
                if let Some(half) = stretch.halved(begun_at).filter(|_| in_all > MOST_IN_STRETCH) {
                    stretch = half;
                    continue;
                }
            }
            let more = orders.len() == PER_PAGE;
            if more {
                let number = orders.last().and_then(|order| order.get("autoIncrement")?.as_u64());
                let unexpected = || Nonsense::Unexpected("data.autoIncrement".to_owned());
                let number = number.ok_or_else(unexpected)?;
                if number <= after {
                    return Err(same_again().into());
                }
                after = number;
            } else {
                cursor = cursor.max(stretch.until);
            }
            let mut read = read(&orders);
            // What changed once more behind the stretch comes with a later one.
            let changed = |order: &Result<WireOrder, Message>| changed_at(order.as_ref().ok()?);
            read.retain(|(_, order)| stretch.until.is_none_or(|until| changed(order).is_none_or(|at| at <= until)));
            let changes = read.iter().filter_map(|(_, order)| changed_at(order.as_ref().ok()?)).max();
            last_change = last_change.max(changes.map(|at| at.min(begun_at)));
            if !read.is_empty() {
                let mut page = self.page(read);
                page.cursor = cursor;
                if since.is_none() {
                    page.orders.retain(|order| matches!(order.status, OrderStatus::Open | OrderStatus::Waiting));
                }
                pages.keep(page).await?;
            }
            if more {
                continue;
            }
            match stretch.next(begun_at, in_stretch * 2 < MOST_IN_STRETCH) {
                Some(next) => (stretch, after) = (next, 0),
                None => return Ok(Pulled { cursor: last_change }),
            }
        }
    }

    /// These orders, whatever the shop's dates say of them; answers with those it has no more.
    pub(super) async fn look_through(
        &self,
        references: &[String],
        _: UtcDateTime,
        pages: &mut dyn Pages,
    ) -> Result<Vec<String>, ShopError> {
        let mut missing: BTreeSet<&str> = references.iter().map(String::as_str).filter(|id| is_id(id)).collect();
        let all: Vec<&str> = missing.iter().copied().collect();
        for ids in all.chunks(PER_PAGE) {
            let mut read = self.these(&these_orders(ids)).await?;
            read.retain(|(id, _)| missing.remove(id.as_str()));
            if !read.is_empty() {
                pages.keep(self.page(read)).await?;
            }
        }
        Ok(missing.into_iter().map(str::to_owned).collect())
    }

    /// Asks for orders by their keys, as one page. Shopware's are ids; another has no order here.
    pub(super) async fn pull_orders(&self, references: &[String], _: UtcDateTime) -> Result<PulledPage, ShopError> {
        let ids: BTreeSet<&str> = references.iter().map(String::as_str).filter(|id| is_id(id)).collect();
        let ids: Vec<&str> = ids.into_iter().collect();
        let mut all = Vec::new();
        for ids in ids.chunks(PER_PAGE) {
            all.extend(self.these(&these_orders(ids)).await?);
        }
        Ok(self.page(all))
    }

    async fn these(&self, request: &Request) -> Result<Vec<Read>, ShopError> {
        Ok(read(&orders(&self.ask(request).await?)?.0))
    }

    /// One order; nothing where the shop has none of this id.
    pub(super) async fn find(&self, id: &str) -> Result<Option<WireOrder>, ShopError> {
        let found = self.these(&these_orders(&[id])).await?.into_iter().find(|(own, _)| own == id);
        let unreadable = |_| ShopError::Nonsense(Nonsense::Unexpected("data".to_owned()));
        found.map(|(_, order)| order.map_err(unreadable)).transpose()
    }

    fn page(&self, orders: Vec<Read>) -> PulledPage {
        let understood = orders
            .into_iter()
            .map(|(reference, order)| (reference, order.and_then(|order| understand(&order, &self.rules))));
        understood::page(understood, None)
    }
}

/// An order's id, and what it was read as.
type Read = (String, Result<WireOrder, Message>);

fn read(orders: &[Value]) -> Vec<Read> {
    let id = |order: &Value| order.get("id").and_then(Value::as_str).unwrap_or_default().to_owned();
    orders.iter().map(|order| (id(order), read_fields(order))).collect()
}

/// The orders of an answer, and how many there are in all where that was asked.
/// Where the header that says in which form is lost on the way, they come in another.
fn orders(answer: &Answer) -> Result<(Vec<Value>, u64), Nonsense> {
    let mut body: Value = answer.json()?;
    let unexpected = |place: &str| Nonsense::Unexpected(place.to_owned());
    let Some(Value::Array(orders)) = body.get_mut("data").map(Value::take) else { return Err(unexpected("data")) };
    if orders.len() > PER_PAGE {
        return Err(Nonsense::LongPage);
    }
    if orders.iter().any(|order| order.get("attributes").is_some()) {
        return Err(unexpected("data.attributes: the header Accept was lost on the way"));
    }
    let in_all = body.get("total").and_then(Value::as_u64).unwrap_or_default();
    Ok((orders, in_all))
}

/// When the shop answered, by its own clock.
fn answered_at(answer: &Answer) -> Option<UtcDateTime> {
    let date = jiff::fmt::rfc2822::parse(answer.header("date")?).ok()?;
    Some(UtcDateTime(date.timestamp()))
}
