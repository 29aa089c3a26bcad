//! Pushing: the shop is told once, however often it is tried. It is asked first, before every try, and only what is missing is
//! written; a change whose answer got lost is found there by its numbers.

use super::Lightspeed;
use super::answers::{WireOrder, WireShipment};
use super::order::meaning;
use super::requests::{OrderAt, change_shipment};
use super::told;
use crate::{Nonsense, Pushed, ShopError};
use model::{Notice, OrderStatus};

impl Lightspeed {
    /// An order the shop has cancelled, or that waits there, is not shipped.
    pub(super) async fn tell(&self, notice: &Notice) -> Result<Pushed, ShopError> {
        let at = OrderAt::new(notice.order_reference())?;
        let unexpected = |place: &str| Nonsense::Unexpected(place.to_owned());
        let order = self.ask(&at.read(), "order").await?;
        let order: WireOrder = serde_json::from_value(order).map_err(|_| unexpected("order"))?;
        let shipments = self.ask(&at.shipments(), "shipments").await?;
        let shipments: Vec<WireShipment> = serde_json::from_value(shipments).map_err(|_| unexpected("shipments"))?;
        let changes = match notice {
            Notice::Withdrawn(notice) => told::withdrawn(&shipments, notice),
            Notice::Shipped(notice) => {
                let changes = told::shipped(&shipments, notice, &self.rules)?;
                let may_ship = match meaning(&order, &self.rules) {
                    Some(OrderStatus::Open | OrderStatus::Completed) => true,
                    Some(OrderStatus::Waiting) => notice.let_go,
                    Some(OrderStatus::Cancelled) | None => false,
                };
                if !may_ship && !changes.is_empty() {
                    return Err(ShopError::Rejected { status: 200, code: format!("status: {}", order.status) });
                }
                changes
            }
        };
        for (id, change) in &changes {
            self.ask(&change_shipment(*id, change), "shipment").await?;
        }
        Ok(if changes.is_empty() { Pushed::Already } else { Pushed::Told })
    }
}
