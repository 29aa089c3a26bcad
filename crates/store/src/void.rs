//! Taking a shipment back: its labels count for nothing, its numbers stay spent, its order can be packed again.

use crate::journal::{self, About};
use crate::{JobMove, Result, Store, orders, outbox, shipments, spool, tracking};
use model::{
    BookingState, Document, Job, JobState, LabelSource, Message, OutboxMessage, OutboxTarget, ParcelState, Problem,
    Shipment, ShipmentId, ShipmentState, ShopId, UtcDateTime,
};
use rusqlite::Connection;

/// A shipment that was taken back.
#[derive(Debug, Clone, PartialEq)]
pub struct Voided {
    /// The shipment.
    pub shipment: Shipment,
    /// The jobs that were taken out of their queues.
    pub cancelled: Vec<Job>,
}

impl Store {
    /// Takes a shipment back, before or after its label came out: its parcels count for nothing, what waits in queues for it
    /// is taken out, its order is where it was before, a shop that heard of it hears that it was taken back, and a carrier
    /// that has it is asked to void it. One commit.
    ///
    /// # Errors
    /// [`crate::StoreError::ForbiddenShipmentMove`] when it was taken back or failed already, or while its booking is under way.
    pub fn void_shipment(&self, id: ShipmentId, reason: &str, at: UtcDateTime) -> Result<Voided> {
        let reason = reason.to_owned();
        self.write(move |transaction| {
            let mut shipment = shipments::existing(transaction, id)?;
            shipments::advance(transaction, &mut shipment, ShipmentState::Voided, at)?;
            for place in (1..).take(shipment.parcels.len()) {
                shipments::advance_parcel(transaction, &mut shipment, place, ParcelState::Voided)?;
            }
            tracking::end(transaction, shipment.id)?;
            let message = Message::new("journal-shipment-void-reason").with("reason", reason.as_str());
            journal::write(transaction, at, &message, About::shipment(shipment.order, shipment.id))?;
            match shipment.labels {
                LabelSource::Drawn => {
                    shipments::advance_booking(transaction, &mut shipment, BookingState::Voided, None, at)?;
                }
                LabelSource::Document => {
                    let carrier = OutboxTarget::Carrier(shipment.carrier.clone());
                    outbox::add(transaction, &carrier, &shipment, &OutboxMessage::VoidBooking { at }, at)?;
                }
            }
            let mut order = orders::existing(transaction, shipment.order)?;
            orders::restage(transaction, &mut order)?;
            withdraw(transaction, &shipment, &order.shop, at)?;
            let cancelled = cancel_jobs(transaction, &shipment, at)?;
            Ok(Voided { shipment, cancelled })
        })
    }
}

/// Tells the shop that a shipment was taken back, if it may have heard of it; drops what it has not heard yet.
fn withdraw(connection: &Connection, shipment: &Shipment, shop: &ShopId, at: UtcDateTime) -> Result<()> {
    if outbox::drop_untold(connection, shipment, at)? || !outbox::is_told(connection, shipment)? {
        return Ok(());
    }
    outbox::add(connection, &OutboxTarget::Shop(shop.clone()), shipment, &OutboxMessage::Withdrawn { at }, at)
}

/// Takes the labels of a shipment and the papers of its order that nobody began to print out of their queues.
fn cancel_jobs(connection: &Connection, shipment: &Shipment, at: UtcDateTime) -> Result<Vec<Job>> {
    let waiting = spool::select(connection, "j.order_id = ? AND j.state = 'queued' ORDER BY j.id", [shipment.order.0])?;
    let ours = |job: &Job| match job.document {
        Document::Label { shipment: of, .. } => of == shipment.id,
        Document::Paper { .. } => true,
        _ => false,
    };
    let cancel = |job: Job| {
        let problem = Some(Problem::new(spool::CANCELLED));
        spool::advance(connection, job.id, JobState::Failed, &JobMove { problem, ..JobMove::at(at) })
    };
    waiting.into_iter().filter(ours).map(cancel).collect()
}
