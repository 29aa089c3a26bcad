//! Calls about batches.

use crate::Station;
pub use crate::batches::{BatchOrder, BatchView};
use model::*;
use serde::Deserialize;
#[cfg(feature = "export")]
use ts_rs::TS;

/// A batch to make.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct MakeBatch {
    /// Its name.
    pub name: String,
    /// The orders, in the sequence they are packed in.
    pub orders: Vec<OrderId>,
}

/// The batches, the newest first.
///
/// # Errors
/// When the database cannot be read.
pub(super) fn batches(station: &Station, (): ()) -> Result<Vec<BatchView>, Problem> {
    station.parts.batches.all()
}

/// One batch.
///
/// # Errors
/// `no-such-batch`.
pub(super) fn batch(station: &Station, id: BatchId) -> Result<BatchView, Problem> {
    station.parts.batches.one(id)
}

/// Makes a batch of orders.
///
/// # Errors
/// When it has no name or too long a one, no orders or too many; when one of them does not exist.
pub(super) fn batch_make(station: &Station, make: MakeBatch) -> Result<BatchView, Problem> {
    station.parts.batches.make(&make.name, make.orders)
}

/// Forgets a batch; its orders stay.
///
/// # Errors
/// `no-such-batch`.
pub(super) fn batch_remove(station: &Station, id: BatchId) -> Result<(), Problem> {
    station.parts.batches.remove(id)
}
