//! Bookings: an order's shipment from its plan to its labels, in two commits with nothing but the carrier and the drawing
//! between them.
//!
//! ```text
//! begin: shipment, parcels, own serials, booking ── carrier ── drawing ── keep: numbers, documents, jobs
//! ```
//!
//! A booking that was begun is on the disk with the process that is at it; when that process ends before its booking
//! does, another takes it up ([`Store::take_up_bookings`]).

mod begin;
mod keep;
mod open;

pub(crate) use begin::note_by;
pub use begin::{BeginError, Begun, By, NewBooking, PendingBooking, PlannedParcel};
pub(crate) use keep::label;
pub use keep::{KeptBooking, KeptDocuments};
pub use open::OpenBooking;

use crate::{Result, Store, StoreError, merge, orders, shipments};
use model::{BookingState, Problem, Shipment, ShipmentId, ShipmentState, UtcDateTime};

impl Store {
    /// Moves a booking: before its carrier is asked, and when the answer is a refusal, is lost, or says that there is no such
    /// booking. A shipment that is refused or absent has failed, and its order is where it was before.
    ///
    /// # Errors
    /// [`StoreError::ForbiddenBookingMove`] when [`BookingState::may_become`] says no.
    pub fn move_booking(
        &self,
        shipment: ShipmentId,
        to: BookingState,
        problem: Option<Problem>,
        at: UtcDateTime,
    ) -> Result<Shipment> {
        self.share(move |transaction| {
            let mut shipment = shipments::existing(transaction, shipment)?;
            shipments::advance_booking(transaction, &mut shipment, to, problem, at)?;
            if matches!(to, BookingState::Refused | BookingState::Absent) {
                shipments::advance(transaction, &mut shipment, ShipmentState::Failed, at)?;
                merge::settle(transaction, &mut orders::existing(transaction, shipment.order)?, at)?;
            }
            Ok(shipment)
        })?
        .wait()
    }
}

/// The unique indexes are the last guard of "each number once".
fn number_taken(error: StoreError) -> StoreError {
    match &error {
        StoreError::Sqlite(cause) if cause.sqlite_error_code() == Some(rusqlite::ErrorCode::ConstraintViolation) => {
            StoreError::NumberTaken
        }
        _ => error,
    }
}
