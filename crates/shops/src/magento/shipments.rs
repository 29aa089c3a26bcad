//! The shipments of orders. The interface takes none back: one whose label was taken back stays, with its pieces counted out. A comment
//! in it, for the shop's own people, says that it was not sent, and another that it was sent after all.

use super::Magento;
use super::answers::{WirePage, WireShipment};
use super::quantity::Quantity;
use super::requests::{AT_ONCE, SHIPMENTS_AT_ONCE, shipments_of};
use crate::{Nonsense, ShopError};
use std::collections::BTreeMap;

/// What the comment says, and what the other says.
pub(super) const NOT_SENT: &str = "Packdesk: not sent";
pub(super) const SENT: &str = "Packdesk: sent";

impl WireShipment {
    /// Whether its label was taken back, and nobody has sent its pieces since.
    pub(super) fn is_unsent(&self) -> bool {
        let said = |what: &str| self.comments.iter().filter(|comment| comment.comment.trim() == what).count();
        said(NOT_SENT) > said(SENT)
    }

    /// Whether its label was ever taken back.
    pub(super) fn was_taken_back(&self) -> bool {
        self.comments.iter().any(|comment| comment.comment.trim() == NOT_SENT)
    }

    /// What is in it, by the order's rows.
    pub(super) fn contents(&self) -> impl Iterator<Item = (u64, Quantity)> {
        self.items.iter().filter_map(|item| Some((item.order_item_id, Quantity::parse(&item.qty)?)))
    }
}

/// What of orders counts as shipped and was not sent, by their rows.
#[derive(Debug, Default)]
pub(super) struct Unsent(BTreeMap<u64, Quantity>);

impl Unsent {
    pub(super) fn of(shipments: &[WireShipment]) -> Self {
        let mut rows = Self::default();
        for (row, quantity) in shipments.iter().filter(|it| it.is_unsent()).flat_map(WireShipment::contents) {
            let sum = rows.0.entry(row).or_default();
            *sum = sum.and(quantity);
        }
        rows
    }

    /// How much of a row.
    pub(super) fn row(&self, row: u64) -> Quantity {
        self.0.get(&row).copied().unwrap_or_default()
    }
}

impl Magento {
    /// Every shipment of these orders, the oldest first.
    pub(super) async fn shipments(&self, orders: &[u64]) -> Result<Vec<WireShipment>, ShopError> {
        let mut shipments: Vec<WireShipment> = Vec::new();
        let mut budget = self.wire.pages();
        for orders in orders.chunks(AT_ONCE) {
            for number in 1.. {
                budget.take()?;
                let page: WirePage<WireShipment> = self.ask(&shipments_of(orders, number)).await?.json()?;
                if page.items.len() > SHIPMENTS_AT_ONCE {
                    return Err(Nonsense::LongPage.into());
                }
                let is_last = page.items.is_empty() || number * SHIPMENTS_AT_ONCE >= page.total_count;
                shipments.extend(page.items);
                if is_last {
                    break;
                }
            }
        }
        Ok(shipments)
    }
}
