//! Pulling: what is to be dispatched, of which the list is read whole every time, and of it what changed.
//!
//! Pages are counted, and a fulfilment that leaves the list moves the others up. So a list of several pages is read again until a
//! reading finds nothing new.

use super::LightspeedX;
use super::answers::{WireFulfilment, fulfilments};
use super::gather::OfSale;
use super::kept::Open;
use super::requests::{PER_PAGE, open};
use crate::walk::{earlier, same_again};
use crate::{Pages, Pulled, ShopError, clocks};
use model::{OrderStatus, UtcDateTime};
use std::collections::BTreeMap;

/// How far before the cursor a pull begins.
const OVERLAP_MILLIS: i64 = 60_000;

/// How many sales are handed over together.
const TOGETHER: usize = 20;

impl LightspeedX {
    pub(super) async fn pull_changes(
        &self,
        since: Option<UtcDateTime>,
        now: UtcDateTime,
        pages: &mut dyn Pages,
    ) -> Result<Pulled, ShopError> {
        let (open, bound) = self.open(now).await?;
        self.kept.set_open(now, &open);
        let changed = |fulfilment: &WireFulfilment| fulfilment.updated_at.parse::<UtcDateTime>().ok();
        let from = since.map(|since| earlier(since, OVERLAP_MILLIS));
        let newest = open.values().filter_map(changed).max();
        let mut sales: BTreeMap<String, Vec<WireFulfilment>> = BTreeMap::new();
        for fulfilment in open.into_values() {
            sales.entry(fulfilment.sale_id.clone()).or_default().push(fulfilment);
        }
        // A moment that cannot be read is as good as now.
        sales.retain(|_, parts| {
            parts.iter().any(|part| from.is_none() || changed(part).is_none_or(|at| Some(at) >= from))
        });
        let mut sales: Vec<OfSale> = sales.into_iter().collect();
        sales.sort_by_key(|(_, parts)| parts.iter().filter_map(changed).max());
        let mut cursor = since;
        while !sales.is_empty() {
            let rest = sales.split_off(sales.len().min(TOGETHER));
            let last = sales.iter().flat_map(|(_, parts)| parts).filter_map(changed).max();
            cursor = cursor.max(last.map(|last| last.min(bound)));
            let mut page = self.page(sales).await?;
            page.cursor = cursor;
            if since.is_none() {
                page.orders.retain(|order| matches!(order.status, OrderStatus::Open | OrderStatus::Waiting));
            }
            pages.keep(page).await?;
            sales = rest;
        }
        Ok(Pulled { cursor: since.max(newest.map(|newest| newest.min(bound))) })
    }

    /// All that is to be dispatched, by its ids, and what the retailer's clock showed when the station's showed this.
    async fn open(&self, now: UtcDateTime) -> Result<(Open, UtcDateTime), ShopError> {
        let mut budget = self.wire.pages();
        let (mut found, mut bound) = (BTreeMap::new(), None);
        loop {
            let (before, mut page) = (found.len(), 1);
            let mut read: BTreeMap<String, WireFulfilment> = BTreeMap::new();
            loop {
                budget.take()?;
                let answer = self.ask(&open(page)).await?;
                let ahead = clocks::ahead(&answer, self.wire.now()).unwrap_or_default();
                bound.get_or_insert_with(|| earlier(now, ahead.saturating_mul(-1000)));
                let (list, count) = fulfilments(&answer, PER_PAGE)?;
                let known = read.len();
                let is_some = !list.is_empty();
                read.extend(list.into_iter().map(|fulfilment| (fulfilment.id.clone(), fulfilment)));
                if is_some && read.len() == known {
                    return Err(same_again().into());
                }
                if count < PER_PAGE {
                    break;
                }
                page += 1;
            }
            found.extend(read);
            if page == 1 || found.len() == before {
                return Ok((found, bound.unwrap_or(now)));
            }
        }
    }
}
