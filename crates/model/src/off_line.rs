//! What goes on while the network is away, and what waits for it.

use crate::{CarrierId, Money, OrderId, Problem, UtcDateTime};
use serde::{Deserialize, Serialize};
#[cfg(feature = "export")]
use ts_rs::TS;

/// A carrier that could not be reached when it was asked last.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct AwayCarrier {
    /// The carrier.
    pub carrier: CarrierId,
    /// Since when.
    pub since: UtcDateTime,
}

/// The labels of a carrier that were booked ahead and are not used yet; those that are being booked count as well.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct UnusedLabels {
    /// The carrier.
    pub carrier: CarrierId,
    /// How many there are.
    pub count: u32,
    /// What they cost, by currency, as far as the carrier said.
    pub cost: Vec<Money>,
    /// For how many the carrier named no price.
    pub without_price: u32,
}

/// An order whose parcels are packed and stand on the shelf, because their label could not be made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct Shelved {
    /// The order.
    pub order: OrderId,
    /// What the barcode on its station label says.
    pub code: String,
    /// The carrier whose label is missing.
    pub carrier: CarrierId,
    /// Why the label could not be made when it was put there.
    pub why: Problem,
    /// Since when it stands there.
    pub since: UtcDateTime,
}
