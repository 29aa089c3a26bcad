//! Shipments beside the one an order has: replacements, parts, and returns.

use super::context::ShippingContext;
use super::late::not_stopped;
use super::plan::Purpose;
use super::{ShipAnswer, Shipping};
use crate::Event;
use crate::existing::addressed_order;
use model::*;
use serde::Deserialize;
#[cfg(feature = "export")]
use ts_rs::TS;

/// A further shipment of an order.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct FurtherShipment {
    /// The order.
    pub order: OrderId,
    /// Whether it goes to the customer as well, or comes back.
    pub direction: Direction,
    /// What lies in it; all of the order where nothing is said.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(as = "Option<Vec<ParcelItem>>", optional))]
    pub items: Vec<ParcelItem>,
}

impl Shipping {
    /// Ships an order, or some of its items, once more: a replacement, a part, or a return, with its own number and label. Of an order
    /// that others go with, its own goods.
    pub(crate) fn ship_further(&self, further: FurtherShipment) -> Result<ShipAnswer, Problem> {
        let purpose = Purpose { direction: further.direction, further: true, ahead: false };
        let answer = self.along_the_road(|snapshot| {
            let order = addressed_order(snapshot, further.order)?;
            not_stopped(snapshot, &order)?;
            let context = ShippingContext::of(self, snapshot)?;
            let shipments = snapshot.shipments_of(order.id)?;
            let mut same_way = shipments.iter().rev().filter(|made| made.direction == further.direction);
            if let Some(open) = same_way.find_map(|made| context.not_ended(&order, made)) {
                return Err(open);
            }
            let ships = shipments.iter().any(|shipment| shipment.state.is_live());
            if !ships || order.facts.status == OrderStatus::Cancelled {
                let stage = Message::new(format!("stage-{}", order.stage.as_str()));
                let number = order.facts.number.as_str();
                return Err(Problem::new(ProblemCode::FurtherNeedsFirst).with("order", number).with("stage", stage));
            }
            let told = snapshot.order_as_told(order.id)?.ok_or_else(|| Problem::new(ProblemCode::NoSuchOrder))?;
            if order.rest {
                // What is left of it has not left: only what did can be lost or come back.
                let sent = told.facts.holding(&pieces_sent(&snapshot.shipments_of(order.id)?));
                let items = if further.items.is_empty() { sent.pieces() } else { further.items.clone() };
                let part = context.part_of(Order { facts: sent, ..told }, &items)?;
                return context.plan_further(part, purpose, &items);
            }
            if further.items.is_empty() {
                return context.plan_for(order, purpose);
            }
            context.plan_further(told, purpose, &further.items)
        })?;
        self.events.tell(Event::Orders { order: Some(further.order) });
        self.events.tell(Event::Job { job: Box::new(answer.job.clone()) });
        Ok(answer)
    }
}

impl ShippingContext<'_> {
    /// What is said of a shipment that has no label yet: another one beside it that goes the same way would most likely be the same,
    /// paid twice. A doubt that no carrier ends stays until a person has judged, who may have it labelled meanwhile.
    fn not_ended(&self, order: &Order, made: &Shipment) -> Option<Problem> {
        let finds = || self.connector(&made.carrier).is_ok_and(|carrier| carrier.capabilities().finds_by_key);
        let code = match made.state {
            ShipmentState::Planned if made.booking == BookingState::Unclear && !finds() => return None,
            ShipmentState::Planned => ProblemCode::BookingUnderWay,
            ShipmentState::Booked => ProblemCode::LabelStillMissing,
            _ => return None,
        };
        Some(Problem::new(code).with("carrier", &made.carrier).with("order", order.facts.number.as_str()))
    }
}
