//! Taking a shipment back: its labels count for nothing, its numbers stay spent, its order can be packed again.

use crate::journal::{self, About};
use crate::{JobMove, Result, Store, StoreError, merge, orders, outbox, shipments, spool, tracking};
use model::{
    BookingState, Document, Job, JobState, LabelSource, Message, OrderId, OutboxMessage, OutboxTarget, ParcelState,
    Problem, Shipment, ShipmentId, ShipmentState, ShopId, UtcDateTime,
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
        self.write(move |transaction| void(transaction, shipments::existing(transaction, id)?, &reason, at))
    }

    /// The same for what was booked ahead and is not used: never for a shipment whose order shipped with it meanwhile.
    ///
    /// # Errors
    /// [`StoreError::ForbiddenShipmentMove`] when it is not kept any more.
    pub fn void_kept(&self, id: ShipmentId, reason: &str, at: UtcDateTime) -> Result<Voided> {
        let reason = reason.to_owned();
        self.write(move |transaction| {
            let shipment = shipments::existing(transaction, id)?;
            if shipment.state != ShipmentState::Kept {
                return Err(StoreError::ForbiddenShipmentMove { from: shipment.state, to: ShipmentState::Voided });
            }
            void(transaction, shipment, &reason, at)
        })
    }
}

/// Takes a shipment back.
pub(crate) fn void(connection: &Connection, mut shipment: Shipment, reason: &str, at: UtcDateTime) -> Result<Voided> {
    let was_kept = shipment.state == ShipmentState::Kept;
    shipments::advance(connection, &mut shipment, ShipmentState::Voided, at)?;
    for place in (1..).take(shipment.parcels.len()) {
        shipments::advance_parcel(connection, &mut shipment, place, ParcelState::Voided)?;
    }
    tracking::end(connection, shipment.id)?;
    let message = Message::new("journal-shipment-void-reason").with("reason", reason);
    journal::write(connection, at, &message, About::shipment(shipment.order, shipment.id))?;
    match shipment.labels {
        LabelSource::Drawn => {
            shipments::advance_booking(connection, &mut shipment, BookingState::Voided, None, at)?;
        }
        LabelSource::Document => {
            let carrier = OutboxTarget::Carrier(shipment.carrier.clone());
            outbox::add(connection, &carrier, &shipment, shipment.order, &OutboxMessage::VoidBooking { at }, at)?;
        }
    }
    let mut order = orders::existing(connection, shipment.order)?;
    for held in shipments::holds(&shipment, &order) {
        withdraw(connection, &shipment, held, &order.shop, at)?;
    }
    merge::settle(connection, &mut order, at)?;
    // Nothing was printed of what was only kept: papers that wait are the order's.
    let cancelled = if was_kept { Vec::new() } else { cancel_jobs(connection, &shipment, at)? };
    Ok(Voided { shipment, cancelled })
}

/// Tells the shop that a shipment with an order's goods was taken back, if it may have heard of it; drops what it has not heard
/// yet.
fn withdraw(
    connection: &Connection,
    shipment: &Shipment,
    order: OrderId,
    shop: &ShopId,
    at: UtcDateTime,
) -> Result<()> {
    if outbox::drop_untold(connection, shipment, order, at)? || !outbox::is_told(connection, shipment, order)? {
        return Ok(());
    }
    let message = OutboxMessage::Withdrawn { at };
    outbox::add(connection, &OutboxTarget::Shop(shop.clone()), shipment, order, &message, at)
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
