//! Pulling: everything that changed.
//!
//! Parts of a list are counted, and no sequence is documented. So each part begins a few orders before the end of the one before it:
//! an order that is deleted meanwhile moves none past unseen. How far all is in is known only at the end of a list, and no further than
//! where the store's clock stood at the beginning: what changes while a list is read may stand in a part that was read. So a long list
//! is read stretch by stretch ([`Stretch`]).

use super::Ecwid;
use super::answers::{Listed, WireOrder, listed, moment, reference};
use super::order::understand;
use super::requests::{PER_PAGE, Which, part_of};
use crate::json_text::{read_fields, text_of};
use crate::walk::{Stretch, earlier, same_again};
use crate::{Pages, Pulled, PulledPage, ShopError, clocks, understood};
use model::{OrderStatus, UtcDateTime};
use serde_json::Value;
use std::collections::HashSet;
use wire::Answer;

/// What a stretch holds at most, as long as it can be shorter.
const MOST_IN_STRETCH: u64 = 500;

/// How many orders of a part the next one begins with.
const STEP_BACK: usize = 10;

/// An order not yet understood, with what the walk needs to know of it.
pub(super) struct Found {
    pub(super) id: String,
    changed_at: Option<UtcDateTime>,
    content: Value,
}

impl Found {
    pub(super) fn new(content: Value) -> Self {
        let changed = content.get("updateTimestamp").map(text_of).and_then(|seconds| seconds.parse().ok());
        Self { id: reference(&content), changed_at: changed.and_then(moment), content }
    }
}

impl Ecwid {
    pub(super) async fn pull_changes(
        &self,
        since: Option<UtcDateTime>,
        now: UtcDateTime,
        pages: &mut dyn Pages,
    ) -> Result<Pulled, ShopError> {
        let to_do = self.meanings.to_do();
        if since.is_none() && to_do.is_empty() {
            return Ok(Pulled { cursor: None });
        }
        let statuses: &[&'static str] = if since.is_none() { &to_do } else { &[] };
        let mut budget = self.wire.pages();
        let mut begun: Option<UtcDateTime> = None;
        let mut stretch = Stretch::since(since);
        let (mut offset, mut cursor, mut newest, mut seen) = (0, since, since, HashSet::new());
        loop {
            budget.take()?;
            let answer = self.ask(&part_of(&Which { statuses, stretch }, offset)).await?;
            let bound = *begun.get_or_insert_with(|| self.store_time(&answer, now));
            let Listed { orders, in_all } = listed(&answer, PER_PAGE)?;
            if let Some(half) = stretch.halved(bound).filter(|_| offset == 0 && in_all > MOST_IN_STRETCH) {
                stretch = half;
                continue;
            }
            let count = orders.len();
            let is_last = count == 0 || (offset + count) as u64 >= in_all;
            let mut orders: Vec<Found> = orders.into_iter().map(Found::new).collect();
            let last = orders.iter().filter_map(|order| order.changed_at).max();
            newest = newest.max(last.map(|last| last.min(bound)));
            orders.retain(|order| order.id.is_empty() || seen.insert((order.id.clone(), order.changed_at)));
            // Of the last part all may have been seen where what stood behind it was deleted, but no more than it began with; and where a
            // stretch begins, what the one before it reached.
            if orders.is_empty() && offset > 0 && (!is_last || count > STEP_BACK) {
                return Err(same_again().into());
            }
            if is_last {
                cursor = cursor.max(stretch.until);
            }
            if !orders.is_empty() {
                let mut page = self.page(orders, now).await?;
                page.cursor = cursor;
                if since.is_none() {
                    page.orders.retain(|order| matches!(order.status, OrderStatus::Open | OrderStatus::Waiting));
                }
                pages.keep(page).await?;
            }
            if !is_last {
                offset += count.saturating_sub(STEP_BACK).max(1);
                continue;
            }
            match stretch.next(bound, in_all * 2 < MOST_IN_STRETCH) {
                Some(next) => (stretch, offset) = (next, 0),
                None => return Ok(Pulled { cursor: newest }),
            }
        }
    }

    /// What the store's clock shows when the station's shows this; the same where it does not say.
    fn store_time(&self, answer: &Answer, now: UtcDateTime) -> UtcDateTime {
        let ahead = clocks::ahead(answer, self.wire.now()).unwrap_or_default();
        earlier(now, ahead.saturating_mul(-1000))
    }

    /// Orders as a page for the desk, the least recently changed first, without a cursor.
    pub(super) async fn page(&self, mut orders: Vec<Found>, now: UtcDateTime) -> Result<PulledPage, ShopError> {
        let store = self.store(now).await?;
        orders.sort_by_key(|order| order.changed_at);
        let understood = orders.into_iter().map(|Found { id, content, .. }| {
            let order = read_fields::<WireOrder>(&content);
            let understood = order.and_then(|order| understand(&id, &order, &self.meanings, &store));
            (id, understood)
        });
        Ok(understood::page(understood, None))
    }
}
