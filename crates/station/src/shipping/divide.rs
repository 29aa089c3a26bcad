//! Shipping some of an order's items now, and the others later.

use super::begin::not_ready;
use super::context::ShippingContext;
use super::part::in_order;
use super::plan::Purpose;
use super::{ShipAnswer, Shipping};
use crate::existing::existing_order;
use model::*;
use serde::Deserialize;
#[cfg(feature = "export")]
use ts_rs::TS;

/// Some of an order's items that ship now, the others later.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct PartShipment {
    /// The order.
    pub order: OrderId,
    /// What ships now, of what is left of it.
    pub items: Vec<ParcelItem>,
}

impl Shipping {
    /// Ships some of an order's items, as they are decided by themselves; what is left stays to be packed. All that is left ships as
    /// the order does.
    pub(crate) fn ship_part(&self, part: &PartShipment) -> Result<ShipAnswer, Problem> {
        self.papers.fonts();
        let order = self.deciding.decide_as_of_now(part.order)?;
        let items = in_order(&order, &part.items)?;
        if items == order.facts.pieces() {
            return self.ship(part.order);
        }
        let snapshot = self.store.snapshot()?;
        let weighed = ShippingContext::of(self, &snapshot)?.part_of(order, &items)?;
        drop(snapshot);
        self.weight_is_right(weighed)?;
        let answer = self.along_the_road(|snapshot| {
            let context = ShippingContext::of(self, snapshot)?;
            let order = existing_order(snapshot, part.order)?;
            let (whole, part) = (order.facts.clone(), context.part_of(order, &items)?);
            if part.stage.can_be_packed() {
                self.before_label.is_done(snapshot, &part)?;
            }
            context.plan_as_part(part, whole, Purpose::ORDER)
        })?;
        self.has_shipped(part.order, &answer);
        Ok(answer)
    }

    /// An order as it ships: all of it, or nothing but these items where there are some.
    pub(crate) fn what_ships(&self, order: OrderId, items: &[ParcelItem]) -> Result<Order, Problem> {
        let snapshot = self.store.snapshot()?;
        let order = existing_order(&snapshot, order)?;
        if items.is_empty() {
            return Ok(order);
        }
        ShippingContext::of(self, &snapshot)?.part_of(order, items)
    }
}

impl ShippingContext<'_> {
    /// An order with nothing but these items in it, decided anew. What was said by hand of the weight of all of it counts for nothing.
    pub(super) fn part_of(&self, order: Order, items: &[ParcelItem]) -> Result<Order, Problem> {
        in_order(&order, items)?;
        if !order.merged.is_empty() {
            return Err(Problem::new(ProblemCode::PartOfMerged).with("order", order.facts.number.as_str()));
        }
        let overrides = Overrides { weight: None, parcel_weights: Vec::new(), ..order.overrides };
        let part = Order { facts: order.facts.holding(items), overrides, ..order };
        let decider = &self.current.decider;
        let decision = self.shipping.deciding.asking(self.snapshot, &part, |asked| decider.decide(asked))?;
        let part = Order { decision, ..part };
        match part.decision.hold.value {
            Some(_) if part.stage.can_be_packed() => Err(not_ready(&part, Stage::Held)),
            _ => Ok(part),
        }
    }
}
