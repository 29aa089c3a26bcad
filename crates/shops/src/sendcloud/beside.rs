//! What is asked besides the orders of a page: what API v2 says of them, which has the choice made at checkout.

use super::Sendcloud;
use super::answers::{WireOrder, WireShipment};
use super::requests::{AT_ONCE, shipments};
use crate::ShopError;
use model::{Message, OrderStatus};
use serde::Deserialize;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// What API v2 says of orders.
#[derive(Debug, Default)]
pub(super) struct Beside {
    /// By integration and the shop's own key.
    shipments: HashMap<(u64, String), WireShipment>,
    /// The integrations nothing could be read of.
    unread: BTreeSet<u64>,
}

impl Beside {
    pub(super) fn of(&self, order: &WireOrder) -> Option<&WireShipment> {
        self.shipments.get(&(integration(order), order.order_id.clone()))
    }

    /// What has to be known of an order whose choice could not be read.
    pub(super) fn remark(&self, order: &WireOrder) -> Option<Message> {
        let unread = || Message::new("remark-resource-unread").with("resource", "shipments");
        self.unread.contains(&integration(order)).then(unread)
    }
}

fn integration(order: &WireOrder) -> u64 {
    order.order_details.integration.as_ref().map_or(0, |integration| integration.id)
}

impl Sendcloud {
    /// Asks about those of these orders that leave something to do. Orders can be read without, and say so; only a connection that
    /// breaks and a pause that is asked for are errors.
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
                    Err(_) => {
                        beside.unread.insert(integration);
                        break;
                    }
                };
                let found: Value = answer.json().unwrap_or_default();
                let Some(rows) = found.get("results").and_then(Value::as_array) else {
                    beside.unread.insert(integration);
                    break;
                };
                let rows = rows.iter().filter_map(|row| WireShipment::deserialize(row).ok());
                beside.shipments.extend(rows.map(|row| ((integration, row.external_order_id.clone()), row)));
            }
        }
        Ok(beside)
    }
}
