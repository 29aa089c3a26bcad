//! Pushing: the store is told once, however often it is tried.
//!
//! BigCommerce knows no key by which it would see that the same thing is told again. So it is asked first, before every try, and
//! only what is missing is written; a write whose answer got lost is found there by its numbers.

use super::BigCommerce;
use super::answers::{WireOrder, WireShipment, rows};
use super::requests::OrderAt;
use super::told::Step;
use super::{shipped, withdrawn};
use crate::{Nonsense, Pushed, ShopError};
use model::Notice;
use wire::Answer;

impl BigCommerce {
    /// What somebody cancelled or keeps waiting in the shop stays as it is.
    pub(super) async fn tell(&self, notice: &Notice) -> Result<Pushed, ShopError> {
        let at = OrderAt::new(notice.order_reference())?;
        let order: WireOrder = self.ask(&at.read()).await?.json()?;
        let unread = |_| ShopError::Nonsense(Nonsense::Unexpected("products".to_owned()));
        let order = self.with_lines(order).await?.map_err(unread)?;
        let shipments = rows(&self.ask(&at.shipments()).await?)?;
        let shipments: Vec<WireShipment> =
            serde_json::from_value(shipments.into()).map_err(|_| Nonsense::Unexpected("shipments".to_owned()))?;
        let steps = match notice {
            Notice::Shipped(notice) => shipped::steps(&order, &shipments, notice, &self.meanings)?,
            Notice::Withdrawn(notice) => withdrawn::steps(&order, &shipments, notice),
        };
        for step in &steps {
            self.take(at, step).await?;
        }
        Ok(if steps.is_empty() { Pushed::Already } else { Pushed::Told })
    }

    async fn take(&self, at: OrderAt, step: &Step) -> Result<(), ShopError> {
        let request = match step {
            Step::Ship(shipment) => at.ship(shipment),
            Step::Renumber(shipment, change) => at.renumber(*shipment, change),
            Step::Delete(shipment) => at.delete(*shipment),
            Step::Status(status) => at.change_status(*status),
        };
        let answer: Answer = self.ask(&request).await?;
        // A page of somebody before the store comes with status 200, too.
        if answer.body().trim_ascii().is_empty() {
            return Ok(());
        }
        answer.json::<serde::de::IgnoredAny>()?;
        Ok(())
    }
}
