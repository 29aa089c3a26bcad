//! Whether the service point of a shipment takes parcels, asked of its carrier before anything is begun.

use super::Shipping;
use super::plan::Plan;
use crate::Event;
use carriers::PointsOf;
use model::*;
use std::time::Duration;

/// How long its answer is waited for: the carrier refuses the booking itself where it comes later.
const PATIENCE: Duration = Duration::from_secs(5);

impl Shipping {
    /// Refuses a shipment to a point that takes no parcels. The point is noted as gone, so that its orders are held and others are
    /// offered. Without an answer it goes on.
    pub(super) fn point_takes_parcels(&self, plan: &Plan) -> Result<(), Problem> {
        let Plan { order, request, connector, .. } = plan;
        let Some(point) =
            request.service_point.as_ref().filter(|_| connector.capabilities().points != PointsOf::Nobody)
        else {
            return Ok(());
        };
        // What is held is not begun, and says why by itself.
        if request.direction == Direction::Return || order.stage == Stage::Held {
            return Ok(());
        }
        let asked =
            self.network.block_on(async { tokio::time::timeout(PATIENCE, connector.point_is_available(point)).await });
        if !matches!(asked, Ok(Ok(false))) {
            return Ok(());
        }
        if let Some(known) = &point.known {
            self.store.point_is_gone(known, self.clock.now())?;
            self.deciding.decide_as_of_now(order.id)?;
            self.events.tell(Event::Orders { order: Some(order.id) });
        }
        let named = &point.named;
        let name = if named.name.is_empty() { &named.id } else { &named.name };
        let problem = Problem::new(ProblemCode::PointUnavailable).with("order", order.facts.number.as_str());
        Err(problem.with("point", name.as_str()))
    }
}
