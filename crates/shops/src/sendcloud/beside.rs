//! What is asked besides the orders of a page: what API v2 says of them, which has the choice made at checkout.

use super::Sendcloud;
use super::answers::{WireOrder, WireShipment};
use super::requests::{AT_ONCE, shipments};
use crate::ShopError;
use model::OrderStatus;
use serde::Deserialize;
use serde_json::Value;
use std::collections::{BTreeMap, HashMap};

/// What API v2 says of orders, by integration and the shop's own key.
#[derive(Debug, Default)]
pub(super) struct Beside(HashMap<(u64, String), WireShipment>);

impl Beside {
    pub(super) fn of(&self, order: &WireOrder) -> Option<&WireShipment> {
        self.0.get(&(integration(order), order.order_id.clone()))
    }
}

fn integration(order: &WireOrder) -> u64 {
    order.order_details.integration.as_ref().map_or(0, |integration| integration.id)
}

impl Sendcloud {
    /// Asks about those of these orders that leave something to do. Orders can be read without: where the keys may not see it,
    /// nothing comes; only what passes by itself is an error.
    pub(super) async fn ask_beside(&self, orders: &[&WireOrder]) -> Result<Beside, ShopError> {
        let leaves_something =
            |order: &WireOrder| matches!(self.meanings.of(order), Ok(OrderStatus::Open | OrderStatus::Waiting));
        let mut wanted: BTreeMap<u64, Vec<&str>> = BTreeMap::new();
        for order in orders.iter().filter(|order| !order.order_id.is_empty() && leaves_something(order)) {
            wanted.entry(integration(order)).or_default().push(&order.order_id);
        }
        let mut beside = Beside::default();
        for (integration, orders) in wanted.into_iter().filter(|(integration, _)| *integration > 0) {
            for orders in orders.chunks(AT_ONCE) {
                let answer = match self.ask(&shipments(integration, orders)).await {
                    Ok(answer) => answer,
                    Err(error @ (ShopError::Offline(_) | ShopError::TimedOut | ShopError::RateLimited { .. })) => {
                        return Err(error);
                    }
                    Err(_) => break,
                };
                let found: Value = answer.json().unwrap_or_default();
                let rows = found.get("results").and_then(Value::as_array).into_iter().flatten();
                let rows = rows.filter_map(|row| WireShipment::deserialize(row).ok());
                beside.0.extend(rows.map(|row| ((integration, row.external_order_id.clone()), row)));
            }
        }
        Ok(beside)
    }
}
