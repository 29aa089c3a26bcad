//! Calls about what goes on without the network: labels that are booked ahead, and the shelf.

pub use crate::off_line::{AheadStatus, LabelsStatus};
pub use crate::shipping::{ShelfPlace, Shelving};

use crate::Station;
use model::*;

/// How labels go on without the network.
///
/// # Errors
/// When the database cannot be read.
pub(super) fn labels_status(station: &Station, (): ()) -> Result<LabelsStatus, Problem> {
    crate::off_line::labels(&station.parts, &station.parts.store.snapshot()?)
}

/// Looks after what is booked ahead now, instead of in a few seconds. Waits for the network.
///
/// # Errors
/// When the database cannot be read or written.
pub(super) fn labels_prepare(station: &Station, (): ()) -> Result<LabelsStatus, Problem> {
    station.parts.shipping.prepare()?;
    crate::off_line::labels(&station.parts, &station.parts.store.snapshot()?)
}

/// What stands on the shelf, the oldest first.
///
/// # Errors
/// When the database cannot be read.
pub(super) fn shelf(station: &Station, (): ()) -> Result<Vec<ShelfPlace>, Problem> {
    station.parts.shipping.shelf(&station.parts.store.snapshot()?)
}

/// Puts an order on the shelf whose label cannot be made now, and prints its station labels.
///
/// # Errors
/// `shelf-not-needed` where the label can be made now; when the order is not to be packed, or its items have to be checked first.
pub(super) fn shelve(station: &Station, order: OrderId) -> Result<Shelving, Problem> {
    station.parts.shipping.shelve(order)
}

/// Takes an order off the shelf without its label.
///
/// # Errors
/// `not-on-shelf` where it does not stand there.
pub(super) fn unshelve(station: &Station, order: OrderId) -> Result<(), Problem> {
    station.parts.shipping.unshelve(order)
}
