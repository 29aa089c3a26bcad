//! Taking a label back, before or after it printed.

use super::Shipping;
use crate::Event;
use model::*;
use serde::{Deserialize, Serialize};
#[cfg(feature = "export")]
use ts_rs::TS;

/// A label to take back.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct VoidShipment {
    /// Its shipment.
    pub shipment: ShipmentId,
    /// Why, in a person's words; kept in the journal.
    pub reason: String,
}

/// A label that was taken back.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct VoidedShipment {
    /// The shipment, taken back.
    pub shipment: Shipment,
    /// How many jobs were taken out of their queues.
    pub cancelled: u32,
    /// Whether a label is out, or may still come out: it has to be thrown away.
    pub label_is_out: bool,
}

impl Shipping {
    /// Takes a shipment back: its order can be packed again, its numbers stay spent, what waits for a printer is taken out,
    /// who was told hears it.
    pub(crate) fn void(&self, void: &VoidShipment) -> Result<VoidedShipment, Problem> {
        let snapshot = self.store.snapshot()?;
        let shipment = snapshot.shipment(void.shipment)?.ok_or_else(|| Problem::new(ProblemCode::NoSuchShipment))?;
        let order = crate::existing::existing_order(&snapshot, shipment.order)?;
        let orders: Vec<OrderId> = order.merged.iter().map(|merged| merged.id).chain([order.id]).collect();
        let number = order.facts.number;
        let may_be = match shipment.state {
            ShipmentState::Planned => Err(ProblemCode::BookingUnderWay),
            ShipmentState::Failed | ShipmentState::Voided => Err(ProblemCode::ShipmentTakenBack),
            ShipmentState::Booked | ShipmentState::Kept | ShipmentState::Labelled | ShipmentState::Shipped => Ok(()),
        };
        may_be.map_err(|code| Problem::new(code).with("order", number.as_str()).with("carrier", &shipment.carrier))?;
        let jobs = snapshot.jobs_of(shipment.order)?;
        drop(snapshot);
        // A system queue that keeps its job would print it after all.
        self.printing.take_back(&shipment)?;
        let voided = self.store.void_shipment(shipment.id, void.reason.trim(), self.clock.now())?;
        let left = |job: &&Job| {
            matches!(job.document, Document::Label { shipment: of, .. } if of == shipment.id)
                && !matches!(job.state, JobState::Queued | JobState::Failed)
        };
        let label_is_out = jobs.iter().any(|job| left(&job));
        for job in &voided.cancelled {
            self.printing.wake_spool(&job.printer);
            self.events.tell(Event::Job { job: Box::new(job.clone()) });
        }
        self.outbox.ring();
        self.events.tell(Event::Outbox);
        self.events.tell(Event::Look);
        self.events.tell(Event::Labels);
        // The orders may have changed since their label was made.
        for order in orders {
            self.deciding.decide_as_of_now(order)?;
            self.events.tell(Event::Orders { order: Some(order) });
        }
        let cancelled = u32::try_from(voided.cancelled.len()).unwrap_or(u32::MAX);
        Ok(VoidedShipment { shipment: voided.shipment, cancelled, label_is_out })
    }
}
