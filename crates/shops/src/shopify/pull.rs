//! Pulling: everything that changed, oldest change first.
//!
//! A page ends with a cursor that says after which order, by time and id, the next one begins: an order that changes between
//! two pages comes again behind them, and none is lost. How many orders a page has follows from what the shop reckons a page to
//! cost.

use super::answers::number_of;
use super::order::understand;
use super::requests::{Part, changed_since, list_heads, list_orders, read_order};
use super::rights::Rights;
use super::{Shopify, whole};
use crate::json_text::read_fields;
use crate::understood;
use crate::walk::{earlier, same_again};
use crate::{Nonsense, Pages, Pulled, PulledPage, ShopError};
use model::{Message, OrderStatus, UtcDateTime};
use serde_json::Value;
use std::sync::atomic::Ordering::Relaxed;

/// How far before the cursor a pull begins: the list comes from an index that is written some time after the orders.
const OVERLAP_MILLIS: i64 = 300_000;

/// How many orders the first page has.
pub(super) const FIRST_PAGE: u32 = 10;

/// No page has more orders.
const LARGEST_PAGE: u32 = 50;

/// What a page may cost; a single question that costs more than 1000 is not answered.
const DEAREST_PAGE: u32 = 800;

/// A part of a list of orders.
pub(super) struct Listed {
    pub(super) orders: Vec<Found>,
    /// Where the next part begins, where there is one.
    pub(super) next: Option<String>,
}

/// An order not yet understood, with what the walk needs to know of it.
pub(super) struct Found {
    pub(super) id: String,
    changed_at: Option<UtcDateTime>,
    /// The order, or why the shop did not hand it over whole.
    content: Result<Value, Message>,
}

impl Found {
    pub(super) fn new(content: Value, fault: Option<Message>) -> Self {
        let text = |name: &str| content.get(name).and_then(Value::as_str).unwrap_or_default();
        let (id, changed_at) = (text("id").to_owned(), text("updatedAt").parse().ok());
        Self { id, changed_at, content: fault.map_or(Ok(content), Err) }
    }
}

impl Shopify {
    pub(super) async fn pull_changes(
        &self,
        since: Option<UtcDateTime>,
        now: UtcDateTime,
        pages: &mut dyn Pages,
    ) -> Result<Pulled, ShopError> {
        let rights = self.rights_now().await?;
        let query = changed_since(since.map(|since| earlier(since, OVERLAP_MILLIS)));
        let mut budget = self.wire.pages();
        let mut cursor = since;
        let mut after: Option<String> = None;
        loop {
            budget.take()?;
            let Listed { orders, next } = self.list(&query, after.as_deref(), rights).await?;
            let last = orders.iter().filter_map(|order| order.changed_at).max();
            cursor = cursor.max(last.map(|last| last.min(now)));
            if !orders.is_empty() {
                let mut page = self.page(orders, rights).await?;
                page.cursor = cursor;
                if since.is_none() {
                    page.orders.retain(|order| matches!(order.status, OrderStatus::Open | OrderStatus::Waiting));
                }
                pages.keep(page).await?;
            }
            match next {
                None => return Ok(Pulled { cursor }),
                Some(next) if after.as_ref() == Some(&next) => return Err(same_again().into()),
                Some(next) => after = Some(next),
            }
        }
    }

    /// Asks for orders by their references, one by one: what the shop's index does not have yet is seen so. Shopify's
    /// references are numbers; another has no order here.
    pub(super) async fn pull_orders(&self, references: &[String], _: UtcDateTime) -> Result<PulledPage, ShopError> {
        let rights = self.rights().await?;
        let mut orders = Vec::new();
        for id in references.iter().filter_map(|reference| id_of(reference).ok()) {
            orders.extend(self.find(&id, rights).await?);
        }
        self.page(orders, rights).await
    }

    /// A part of a list, smaller where the shop reckons that it would cost too much. Where the whole of it fails because of
    /// one order, its orders are asked for one by one.
    pub(super) async fn list(&self, query: &str, after: Option<&str>, rights: Rights) -> Result<Listed, ShopError> {
        const ORDERS: [&str; 2] = ["orders", "nodes"];
        loop {
            let first = self.page_size.load(Relaxed);
            let part = Part { query, first, after };
            let mut reply = self.ask(&list_orders(part, rights)).await?;
            if reply.is_too_costly() && first > 1 {
                self.page_size.store(first / 2, Relaxed);
                continue;
            }
            self.page_size.store(next_size(first, reply.cost), Relaxed);
            if reply.has_fault_beside(&ORDERS) {
                return Err(reply.refusal());
            }
            let Some(Value::Array(nodes)) = reply.data.pointer_mut("/orders/nodes").map(Value::take) else {
                let is_of_an_order = reply.fault_below(&ORDERS).is_some();
                return if is_of_an_order { self.one_by_one(part, rights).await } else { Err(reply.refusal()) };
            };
            if nodes.len() > first as usize {
                return Err(ShopError::Nonsense(Nonsense::LongPage));
            }
            let next = next_part(&reply.data)?;
            let found = nodes.into_iter().enumerate().map(|(place, node)| {
                let place = place.to_string();
                Found::new(node, reply.fault_below(&["orders", "nodes", &place]))
            });
            return Ok(Listed { orders: found.collect(), next });
        }
    }

    async fn one_by_one(&self, part: Part<'_>, rights: Rights) -> Result<Listed, ShopError> {
        let data = self.ask(&list_heads(part)).await?.whole()?;
        let next = next_part(&data)?;
        let heads = data.pointer("/orders/nodes").and_then(Value::as_array);
        let mut orders = Vec::new();
        for head in heads.into_iter().flatten() {
            let head = Found::new(head.clone(), None);
            orders
                .extend(self.find(&head.id, rights).await?.map(|found| Found { changed_at: head.changed_at, ..found }));
        }
        Ok(Listed { orders, next })
    }

    /// One order; nothing where the shop has none of this id, or keeps it back for its age.
    pub(super) async fn find(&self, id: &str, rights: Rights) -> Result<Option<Found>, ShopError> {
        let mut reply = self.ask(&read_order(id, rights)).await?;
        let order = reply.data.get_mut("order").map(Value::take).unwrap_or_default();
        let Some(why) = reply.fault_below(&["order"]) else {
            return if reply.has_fault_beside(&["order"]) {
                Err(reply.refusal())
            } else {
                Ok((!order.is_null()).then(|| Found::new(order, None)))
            };
        };
        Ok(Some(Found { id: id.to_owned(), ..Found::new(order, Some(why)) }))
    }

    /// Orders as a page for the desk, without a cursor.
    pub(super) async fn page(&self, found: Vec<Found>, rights: Rights) -> Result<PulledPage, ShopError> {
        let mut orders = Vec::with_capacity(found.len());
        for Found { id, content, .. } in found {
            let reference = number_of(&id).to_owned();
            let content = match content {
                Ok(content) => self.complete(content, rights).await?,
                Err(why) => Err(why),
            };
            let understood = content.and_then(|content| understand(&read_fields(&content)?, &self.rules));
            orders.push((reference, understood));
        }
        Ok(understood::page(orders, None))
    }
}

/// The id of the order of this reference. Nothing but numbers goes into it.
pub(super) fn id_of(reference: &str) -> Result<String, ShopError> {
    let is_number = !reference.is_empty() && reference.bytes().all(|byte| byte.is_ascii_digit());
    let missing = || ShopError::NotFound { reference: reference.to_owned() };
    is_number.then(|| format!("gid://shopify/Order/{reference}")).ok_or_else(missing)
}

/// How many orders the next page has, where this one, of so many, was reckoned to cost so much.
fn next_size(size: u32, cost: Option<u32>) -> u32 {
    let fits = |cost: u32| size.saturating_mul(DEAREST_PAGE) / cost.max(1);
    cost.map_or(size, fits).clamp(1, size.saturating_mul(2).min(LARGEST_PAGE))
}

/// Where the next part of a list of orders begins.
fn next_part(data: &Value) -> Result<Option<String>, ShopError> {
    let unexpected = || ShopError::Nonsense(Nonsense::Unexpected("orders.pageInfo".to_owned()));
    let connection = data.get("orders").ok_or_else(unexpected)?;
    whole::next_cursor(connection).ok_or_else(unexpected)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_as_long_as_its_cost_allows() {
        assert_eq!(next_size(10, Some(400)), 20);
        assert_eq!(next_size(10, Some(40)), 20, "twice as long at most");
        assert_eq!(next_size(40, Some(40)), 50);
        assert_eq!(next_size(10, Some(1600)), 5);
        assert_eq!(next_size(1, Some(5000)), 1);
        assert_eq!(next_size(10, None), 10);
        assert_eq!(next_size(10, Some(0)), 20);
    }

    #[test]
    fn only_numbers_go_into_an_id() {
        assert_eq!(id_of("42").unwrap(), "gid://shopify/Order/42");
        for bad in ["", "#1001", "42/../43", "4 2"] {
            assert!(matches!(id_of(bad), Err(ShopError::NotFound { .. })), "{bad}");
        }
    }
}
