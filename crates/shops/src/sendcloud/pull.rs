//! Pulling: everything that changed, oldest change first.
//!
//! Sendcloud filters by days, so that a pull reads the days since the cursor again. What was handed over as it is is not handed over
//! once more. A page is found by the address that stands in the answer before it. A sequence it does not know Sendcloud leaves out
//! without a word: so how far all is in is known as long as what comes is in sequence, else at the end.

use super::Sendcloud;
use super::answers::{Listed, WireOrder, listed};
use super::order::{changed_at, place, understand};
use super::requests::{PER_PAGE, changed_since, page_at, read_order};
use crate::json_text::{read_fields, text_of};
use crate::understood;
use crate::walk::{earlier, same_again};
use crate::{Pages, Pulled, PulledPage, ShopError};
use model::{Message, OrderStatus, UtcDateTime};
use serde_json::Value;
use std::collections::HashMap;
use std::sync::PoisonError;
use wire::Request;

/// How far before the cursor a pull begins: the shop's own clock may be in any zone, and Sendcloud fetches orders minutes after they
/// changed.
const OVERLAP_MILLIS: i64 = 24 * 60 * 60_000;

/// More orders are kept of no account; beyond that all are handed over anew.
const MOST_KEPT: usize = 20_000;

/// The change each order was handed over as of, by the order's id.
pub(super) type Kept = HashMap<String, String>;

/// An order not yet understood, with what the walk needs to know of it.
pub(super) struct Found {
    pub(super) id: String,
    /// Both dates of its last change, as Sendcloud writes them.
    changed: String,
    changed_at: Option<UtcDateTime>,
    /// Where it stands in a list by its last change in the shop, with its number for those of one moment.
    place: Option<(UtcDateTime, u64)>,
    content: Result<Box<WireOrder>, Message>,
}

impl Found {
    pub(super) fn new(raw: &Value) -> Self {
        let content: Result<Box<WireOrder>, Message> = read_fields(raw).map(Box::new);
        let order = content.as_ref().ok();
        let changed = order.map(|order| format!("{} {}", order.order_details.order_updated_at, order.modified_at));
        Self {
            id: raw.get("id").map(text_of).unwrap_or_default(),
            changed: changed.unwrap_or_default(),
            changed_at: order.and_then(|order| changed_at(order).ok()),
            place: order.and_then(|order| place(order)),
            content,
        }
    }

    pub(super) fn order(&self) -> Option<&WireOrder> {
        self.content.as_deref().ok()
    }
}

/// Whether a list comes in the sequence that was asked for, the least recently changed first.
struct Sequence {
    last: Option<(UtcDateTime, u64)>,
    holds: bool,
}

impl Sequence {
    fn begin() -> Self {
        Self { last: None, holds: true }
    }

    /// Up to when all is in with this page; nothing where the sequence does not hold, and never again then.
    fn goes_on(&mut self, orders: &[Found]) -> Option<UtcDateTime> {
        for order in orders {
            self.holds &= order.place.is_some() && order.place >= self.last;
            self.last = order.place;
        }
        self.last.filter(|_| self.holds && orders.len() > 1).map(|(changed_at, _)| changed_at)
    }
}

impl Sendcloud {
    pub(super) async fn pull_changes(
        &self,
        since: Option<UtcDateTime>,
        now: UtcDateTime,
        pages: &mut dyn Pages,
    ) -> Result<Pulled, ShopError> {
        if !self.brings_orders {
            return Ok(Pulled { cursor: since });
        }
        let begin = since.map(|since| earlier(since, OVERLAP_MILLIS));
        let mut budget = self.wire.pages();
        let mut cursor = since;
        let mut sequence = Sequence::begin();
        let remembers = !pages.is_history();
        let mut request = changed_since(begin, &self.integrations);
        let mut before: Option<String> = None;
        loop {
            budget.take()?;
            let (mut orders, next) = self.list(&request, PER_PAGE).await?;
            let newest = orders.iter().filter_map(|order| order.changed_at).max();
            let reached = cursor.max(newest.map(|newest| newest.min(now)));
            let in_sequence = sequence.goes_on(&orders);
            orders.retain(|order| since.is_none() || !remembers || !self.was_handed_over(order));
            if !orders.is_empty() {
                let named: Vec<(String, String)> =
                    orders.iter().map(|order| (order.id.clone(), order.changed.clone())).collect();
                let mut page = self.page(orders).await?;
                page.cursor = since.max(in_sequence.map(|in_sequence| in_sequence.min(now)));
                if since.is_none() {
                    page.orders.retain(|order| matches!(order.status, OrderStatus::Open | OrderStatus::Waiting));
                }
                pages.keep(page).await?;
                if remembers {
                    self.hand_over(named);
                }
            }
            cursor = reached;
            match next {
                None => return Ok(Pulled { cursor }),
                Some(next) if before.as_ref() == Some(&next) => return Err(same_again().into()),
                Some(next) => {
                    request = page_at(&next);
                    before = Some(next);
                }
            }
        }
    }

    /// A page of a list, and where the next one is. A list of nothing may be a 404.
    pub(super) async fn list(&self, request: &Request, most: usize) -> Result<(Vec<Found>, Option<String>), ShopError> {
        let answer = match self.ask(request).await {
            Err(ShopError::Rejected { status: 404, .. }) => return Ok((Vec::new(), None)),
            answer => answer?,
        };
        let Listed { orders, next } = listed(&answer, most, &self.service)?;
        Ok((orders.iter().map(Found::new).collect(), next))
    }

    /// One order; nothing where there is none of this reference.
    pub(super) async fn one(&self, reference: &str) -> Result<Option<Found>, ShopError> {
        let Ok(request) = read_order(reference) else { return Ok(None) };
        let answer = match self.ask(&request).await {
            Err(ShopError::NotFound { .. }) => return Ok(None),
            answer => answer?,
        };
        let order: Value = answer.json()?;
        // By itself it comes as it is, or under one key as a list does.
        Ok(Some(Found::new(order.get("data").unwrap_or(&order))))
    }

    /// Asks for orders by their keys, as one page.
    pub(super) async fn pull_orders(&self, references: &[String]) -> Result<PulledPage, ShopError> {
        let mut orders = Vec::new();
        for reference in references {
            orders.extend(self.one(reference).await?);
        }
        self.page(orders).await
    }

    /// Orders as a page for the desk, without a cursor.
    pub(super) async fn page(&self, orders: Vec<Found>) -> Result<PulledPage, ShopError> {
        let beside = self.ask_beside(&orders.iter().filter_map(Found::order).collect::<Vec<_>>()).await?;
        let understood = orders.into_iter().map(|Found { id, content, .. }| {
            (id, content.and_then(|order| understand(&order, &beside, &self.meanings)))
        });
        Ok(understood::page(understood, None))
    }

    fn was_handed_over(&self, order: &Found) -> bool {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.get(&order.id).is_some_and(|changed| *changed == order.changed)
    }

    fn hand_over(&self, orders: Vec<(String, String)>) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() > MOST_KEPT {
            kept.clear();
        }
        kept.extend(orders.into_iter().filter(|(id, _)| !id.is_empty()));
    }
}
