//! Pulling: everything that changed, oldest change first.
//!
//! A list can be cut by the time orders changed, and within one moment by counting only ([`Part`]). What was seen is not handed over
//! again.

use super::Medusa;
use super::answers::{Listed, WireOrder, listed};
use super::order::understand;
use super::requests::{PER_PAGE, Which, part_of};
use crate::json_text::{read_fields, text_of};
use crate::walk::{Part, earlier, same_again};
use crate::{Pages, Pulled, PulledPage, ShopError, clocks, understood};
use model::{OrderStatus, UtcDateTime};
use serde_json::Value;
use std::collections::HashSet;

/// How far before the cursor a pull begins. A change gets its time before it is in the shop's database, so one may turn up behind
/// others that are later.
const OVERLAP_MILLIS: i64 = 60_000;

/// An order not yet understood, with what the walk needs to know of it.
pub(super) struct Found {
    pub(super) id: String,
    changed_at: Option<UtcDateTime>,
    content: Value,
}

impl Found {
    pub(super) fn new(content: Value) -> Self {
        let changed_at = content.get("updated_at").and_then(Value::as_str).and_then(|text| text.parse().ok());
        Self { id: content.get("id").map(text_of).unwrap_or_default(), changed_at, content }
    }
}

impl Medusa {
    pub(super) async fn pull_changes(
        &self,
        since: Option<UtcDateTime>,
        now: UtcDateTime,
        pages: &mut dyn Pages,
    ) -> Result<Pulled, ShopError> {
        let mut budget = self.wire.pages();
        let (mut cursor, mut seen) = (since, HashSet::new());
        let mut part = Part { from: since.map(|since| earlier(since, OVERLAP_MILLIS)), skip: 0 };
        loop {
            budget.take()?;
            let which = match (since, part.from) {
                (Some(_), Some(from)) => Which::ChangedFrom(from),
                (_, from) => Which::Alive(from),
            };
            let answer = self.ask(&part_of(which, part.skip)).await?;
            // What the shop's clock shows when the station's shows this.
            let ahead = clocks::ahead(&answer, self.wire.now()).unwrap_or_default();
            let bound = earlier(now, ahead.saturating_mul(-1000));
            let Listed { orders, in_all } = listed(&answer, PER_PAGE)?;
            let count = orders.len();
            let is_last = count == 0 || (part.skip + count) as u64 >= in_all;
            let mut orders: Vec<Found> = orders.into_iter().map(Found::new).collect();
            let newest = orders.iter().filter_map(|order| order.changed_at).max();
            orders.retain(|order| order.id.is_empty() || seen.insert((order.id.clone(), order.changed_at)));
            if orders.is_empty() && !is_last && part.skip > 0 {
                return Err(same_again().into());
            }
            cursor = cursor.max(newest.map(|newest| newest.min(bound)));
            if !orders.is_empty() {
                let mut page = self.page(orders);
                page.cursor = cursor;
                if since.is_none() {
                    page.orders.retain(|order| matches!(order.status, OrderStatus::Open | OrderStatus::Waiting));
                }
                pages.keep(page).await?;
            }
            if is_last {
                return Ok(Pulled { cursor });
            }
            part = part.behind(count, newest);
        }
    }

    /// Orders as a page for the desk, without a cursor.
    pub(super) fn page(&self, orders: Vec<Found>) -> PulledPage {
        let understood = orders.into_iter().map(|Found { id, content, .. }| {
            let order = read_fields::<WireOrder>(&content);
            let understood = order.and_then(|order| understand(&order, &self.rules));
            (id, understood)
        });
        understood::page(understood, None)
    }
}
