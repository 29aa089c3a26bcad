//! Calls of scan to check.

use crate::Station;
use model::*;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Items for an order.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct CheckItem {
    /// The order.
    pub order: OrderId,
    /// The items.
    pub item: Item,
}

/// What became of items that are right.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "checked", rename_all = "snake_case")]
pub enum Checked {
    /// They count.
    Counted {
        /// How far the check has come.
        check: OrderCheck,
    },
    /// They count once their number is known.
    Asks {
        /// The line they are of, from 0.
        line: u32,
        /// Which number.
        number: ItemNumber,
        /// They, as they are known so far.
        item: Item,
    },
}

/// Counts items of an order.
///
/// # Errors
/// Why they do not count: not of this order, more than ordered, counted already, not to be packed now.
pub fn check(station: &Station, check: CheckItem) -> Result<Checked, Problem> {
    station.count(check.order, check.item)
}

/// Takes the last scan of an order back.
///
/// # Errors
/// When nothing is counted, or the order has its label.
pub fn uncheck(station: &Station, order: OrderId) -> Result<OrderCheck, Problem> {
    station.uncount(order)
}

/// How this desk checks.
///
/// # Errors
/// When the database cannot be read.
pub fn checking(station: &Station, (): ()) -> Result<Checking, Problem> {
    station.checking()
}

/// Changes how this desk checks.
///
/// # Errors
/// When the database cannot be written.
pub fn checking_save(station: &Station, checking: Checking) -> Result<(), Problem> {
    station.save_checking(&checking)
}
