//! Calls of the packing desk: an order gets its label.

pub use crate::shipping::{
    BatchAnswer, FurtherShipment, PartShipment, RefusedOrder, ShipAnswer, ShippedOrder, VoidShipment, VoidedShipment,
};

use crate::{Station, TaskId};
use model::*;
use serde::{Deserialize, Serialize};
#[cfg(feature = "export")]
use ts_rs::TS;

/// Books the order, makes its label and puts it in the spool.
///
/// # Errors
/// When the order cannot ship now: held, shipped already, no printer, no numbers; `weight-differs` when the parcel on the
/// scale is not what it was expected to weigh, `not-weighed` when another has to be laid there first. [`super::weigh`] or
/// [`super::weight_keep`] answers both.
pub(super) fn ship(station: &Station, order: OrderId) -> Result<ShipAnswer, Problem> {
    station.parts.shipping.ship(order)
}

/// Ships some of an order's items: they are decided by themselves, and the others stay to be packed.
///
/// # Errors
/// `items-not-in-order` where the order has not so many of them left, `part-of-merged` where other orders go with it; else as [`ship`].
pub(super) fn ship_part(station: &Station, part: PartShipment) -> Result<ShipAnswer, Problem> {
    station.parts.shipping.ship_part(&part)
}

/// Ships many orders. None of them lies on the scale, so that no weight is asked about; those that have to be weighed
/// first are left out: where the desk weighs all, or some parcels of the order were weighed.
///
/// # Errors
/// When nothing at all can ship: no printer, a disk that is full.
pub(super) fn ship_many(station: &Station, orders: Vec<OrderId>) -> Result<BatchAnswer, Problem> {
    station.parts.shipping.ship_many(&orders)
}

/// Ships an order once more: a replacement or a return, with its own number and label.
///
/// # Errors
/// `further-needs-first` when nothing of it was shipped yet; else as [`ship`].
pub(super) fn ship_further(station: &Station, further: FurtherShipment) -> Result<ShipAnswer, Problem> {
    station.parts.shipping.ship_further(further)
}

/// Takes a label back, before or after it printed: the order can be packed again, the number stays spent, what waits for
/// a printer is taken out, and a shop that heard of it hears that it was taken back.
///
/// # Errors
/// When there is no such shipment, it was taken back already, its booking is under way, or a system queue keeps its label.
pub(super) fn void(station: &Station, void: VoidShipment) -> Result<VoidedShipment, Problem> {
    station.parts.shipping.void(&void)
}

/// A booking of which nobody knows yet what became.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct OpenBookingView {
    /// How far the carrier was asked.
    pub booking: Booking,
    /// The shipment it is to bring about.
    pub shipment: Shipment,
    /// The number of its order.
    pub order: String,
}

/// The bookings of which nobody knows yet what became, the oldest first.
///
/// # Errors
/// When the database cannot be read.
pub(super) fn bookings_open(station: &Station, (): ()) -> Result<Vec<OpenBookingView>, Problem> {
    let snapshot = station.parts.store.snapshot()?;
    let view = |open: store::OpenBooking| {
        let order = crate::existing::existing_order(&snapshot, open.shipment.order)?.facts.number;
        Ok(OpenBookingView { booking: open.booking, shipment: open.shipment, order })
    };
    snapshot.open_bookings()?.into_iter().map(view).collect()
}

/// Asks carriers now about the bookings of which nobody knows, instead of in a few seconds; answers with those that stay open.
/// Waits for the network.
///
/// # Errors
/// When the database cannot be read.
pub(super) fn bookings_ask(station: &Station, (): ()) -> Result<Vec<OpenBookingView>, Problem> {
    station.parts.shipping.carry_on();
    bookings_open(station, ())
}

/// A person's answer about a booking of which nobody knows what became.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct AnswerBooking {
    /// Its shipment.
    pub shipment: ShipmentId,
    /// The numbers on its parcels, where it was made; none where the carrier does not have it.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub numbers: Option<Vec<String>>,
}

/// The answer to "was this booking made?".
///
/// # Errors
/// When the booking is not waiting for an answer, or the numbers are not one for each parcel.
pub(super) fn booking_answer(station: &Station, answer: AnswerBooking) -> Result<Shipment, Problem> {
    station.parts.shipping.answer_booking(answer.shipment, answer.numbers)
}

/// Stops a long work after the step it is at.
///
/// # Errors
/// Never; a work that has ended is not there to be stopped.
pub(super) fn stop(station: &Station, task: TaskId) -> Result<(), Problem> {
    station.parts.tasks.stop(task);
    Ok(())
}
