//! Calls of scan to check.

use crate::Station;
pub use crate::checks::Checked;
use model::*;
use serde::Deserialize;
#[cfg(feature = "export")]
use ts_rs::TS;

/// Items for an order.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct CheckItem {
    /// The order.
    pub order: OrderId,
    /// The items.
    pub item: Item,
}

/// Counts items of an order.
///
/// # Errors
/// Why they do not count: not of this order, more than ordered, counted already, not to be packed now.
pub(super) fn check(station: &Station, check: CheckItem) -> Result<Checked, Problem> {
    station.parts.checks.count(check.order, check.item)
}

/// Takes the last scan of an order back.
///
/// # Errors
/// When nothing is counted, or the order has its label.
pub(super) fn uncheck(station: &Station, order: OrderId) -> Result<OrderCheck, Problem> {
    station.parts.checks.uncount(order)
}

/// How this desk checks.
///
/// # Errors
/// When the database cannot be read.
pub(super) fn checking(station: &Station, (): ()) -> Result<Checking, Problem> {
    station.parts.checks.checking()
}

/// Changes how this desk checks.
///
/// # Errors
/// When the database cannot be written.
pub(super) fn checking_save(station: &Station, checking: Checking) -> Result<(), Problem> {
    station.parts.checks.save_checking(&checking)
}
