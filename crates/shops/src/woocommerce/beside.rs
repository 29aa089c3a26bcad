//! What is asked besides the orders of a page: their refunds, and what is known of their products.
//!
//! Each is asked once for a whole page. Where the shop does not say it, the orders come in all the same and carry a remark;
//! only what passes by itself breaks the pull off.

use super::WooCommerce;
use super::answers::WireOrder;
use super::goods::WireProduct;
use super::order::meaning;
use super::refunds::{self, Refunds, WireRefund};
use super::requests::{OrderAt, list_products, list_variations, weight_unit};
use crate::ShopError;
use model::{OrderStatus, UtcDateTime};
use serde_json::Value;
use std::collections::{BTreeSet, HashMap};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// How many products are asked for at once; the API gives no more than 100.
const AT_ONCE: usize = 100;

/// The refunds of how many orders are kept.
const MOST_KEPT: usize = 10_000;

/// The refunds of orders, by the order's id, each as good as the list of its refunds is the same.
pub(super) type KeptRefunds = HashMap<u64, (Vec<u64>, Refunds)>;

impl WooCommerce {
    /// Asks what these orders are read with, as far as it is not known.
    pub(super) async fn ask_beside(&self, orders: &[&WireOrder], now: UtcDateTime) -> Result<(), ShopError> {
        self.ask_refunds(orders).await?;
        match self.ask_products(orders, now).await {
            Err(error) if passes(&error) => Err(error),
            // The orders carry a remark.
            _ => Ok(()),
        }
    }

    async fn ask_refunds(&self, orders: &[&WireOrder]) -> Result<(), ShopError> {
        for order in orders.iter().filter(|order| !order.refunds.is_empty()) {
            let over = matches!(meaning(&order.status, &self.rules.statuses), Some(OrderStatus::Cancelled) | None);
            let keys = refunds::keys(order);
            if over || lock(&self.refunds).get(&order.id).is_some_and(|(known, _)| *known == keys) {
                continue;
            }
            let reference = order.id.to_string();
            let asked = match OrderAt::new(&reference) {
                Ok(at) => self.ask(&at.refunds()).await,
                Err(error) => Err(error),
            };
            let read = asked.and_then(|answer| Ok(answer.json::<Vec<WireRefund>>()?));
            let refunds = match read {
                Ok(refunds) => Refunds::of(&refunds, order),
                Err(error) if passes(&error) => return Err(error),
                Err(_) => Refunds::unclear(),
            };
            let mut kept = lock(&self.refunds);
            if kept.len() >= MOST_KEPT {
                kept.clear();
            }
            // What was not understood is asked again.
            let keys = if refunds.is_unclear() { Vec::new() } else { keys };
            kept.insert(order.id, (keys, refunds));
        }
        Ok(())
    }

    async fn ask_products(&self, orders: &[&WireOrder], now: UtcDateTime) -> Result<(), ShopError> {
        let lines = orders.iter().flat_map(|order| &order.line_items);
        let wanted = lock(&self.goods).wanted(lines.map(|line| (line.product_id, line.variation_id)), now);
        if wanted.products.is_empty() && wanted.variations.is_empty() {
            return Ok(());
        }
        if lock(&self.goods).unit.is_none() {
            let answer: Value = self.ask(&weight_unit()).await?.json()?;
            lock(&self.goods).unit = answer.get("value").and_then(Value::as_str).map(str::to_owned);
        }
        for ids in in_parts(&wanted.products) {
            let products: Vec<WireProduct> = self.ask(&list_products(&ids)).await?.json()?;
            lock(&self.goods).keep(&ids, products, now);
        }
        for (product, ids) in &wanted.variations {
            for ids in in_parts(ids) {
                let variations = match self.ask(&list_variations(*product, &ids)).await {
                    Ok(answer) => answer.json::<Vec<WireProduct>>()?,
                    // A product that is deleted has no variations any more.
                    Err(ShopError::NotFound { .. } | ShopError::NoApi) => Vec::new(),
                    Err(error) => return Err(error),
                };
                lock(&self.goods).keep(&ids, variations, now);
            }
        }
        Ok(())
    }
}

fn in_parts(ids: &BTreeSet<u64>) -> Vec<BTreeSet<u64>> {
    let ids: Vec<u64> = ids.iter().copied().collect();
    ids.chunks(AT_ONCE).map(|part| part.iter().copied().collect()).collect()
}

/// Whether it passes by itself: the pull is tried again, and nothing is lost by it.
fn passes(error: &ShopError) -> bool {
    matches!(error, ShopError::Offline(_) | ShopError::TimedOut | ShopError::RateLimited { .. })
}

pub(super) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
