//! Calls of shops that come by themselves: their orders, and what became of them.

pub use crate::intake::{Brought, RefusedOrderBrought};
pub use crate::prices::{AskOptions, OptionsBrought};
pub use crate::shipping::{
    AskCustomsPapers, AskParcelLabel, AskParcelLabels, BroughtParcel, BroughtShipment, LabelsFile, MOST_LABELS,
    ShipBrought, ShippedBrought,
};

use super::LabelFile;
use crate::Station;
use crate::existing::existing_order;
use model::*;
use serde::Deserialize;
#[cfg(feature = "export")]
use ts_rs::TS;

/// Orders a shop brings.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct BringOrders {
    /// Whose they are.
    pub shop: ShopId,
    /// The orders.
    pub orders: Vec<ShopOrder>,
    /// By which key, for the journal: its public part.
    pub by: String,
}

/// Takes in orders a shop brings itself, all of them or none.
///
/// # Errors
/// When there is no such shop, or the database cannot be written.
pub(super) fn orders_bring(station: &Station, bring: BringOrders) -> Result<Brought, Problem> {
    station.parts.intake.take_brought(&bring.shop, bring.orders, &bring.by)
}

/// A page of a shop's own orders, and one more where the list goes on.
///
/// # Errors
/// When the database cannot be read.
pub(super) fn orders_brought(station: &Station, query: BroughtQuery) -> Result<Vec<Order>, Problem> {
    Ok(station.parts.store.snapshot()?.orders_brought(&query)?)
}

/// A shop's own shipments, the latest first, and one more where the list goes on.
///
/// # Errors
/// When the database cannot be read.
pub(super) fn shipments_brought(station: &Station, query: BroughtShipments) -> Result<Vec<BroughtShipment>, Problem> {
    station.parts.shipping.brought(&query)
}

/// The label of a parcel of a shop's own, as it was made.
///
/// # Errors
/// `no-such-label` where there is none, or it was taken back; `order-erased`; when it cannot be drawn.
pub(super) fn parcel_label(station: &Station, ask: AskParcelLabel) -> Result<LabelFile, Problem> {
    station.parts.shipping.parcel_label(&ask)
}

/// The labels of several parcels of a shop's own in one file, as they were made.
///
/// # Errors
/// `bad-arguments` without a parcel or with more than [`MOST_LABELS`]; as [`parcel_label`] for each.
pub(super) fn parcel_labels(station: &Station, ask: AskParcelLabels) -> Result<LabelFile, Problem> {
    station.parts.shipping.parcel_labels(&ask)
}

/// What customs need of parcels of a shop's own, in one file.
///
/// # Errors
/// `bad-arguments` without a parcel or with more than [`MOST_LABELS`]; `no-such-label` where they need nothing of one, or it was
/// taken back; `order-erased`; when it cannot be drawn.
pub(super) fn customs_papers(station: &Station, ask: AskCustomsPapers) -> Result<LabelFile, Problem> {
    station.parts.shipping.customs_papers(&ask)
}

/// What carriers said of an order's parcels that have a number and were not taken back.
///
/// # Errors
/// When there is no such order, or the database cannot be read.
pub(super) fn sightings(station: &Station, order: OrderId) -> Result<Vec<TrackedParcel>, Problem> {
    let snapshot = station.parts.store.snapshot()?;
    existing_order(&snapshot, order)?;
    Ok(snapshot.tracked_parcels(order)?)
}

/// What a shop's parcels can ship with.
///
/// # Errors
/// When the database cannot be read. A carrier that does not answer leaves its prices out.
pub(super) fn options_brought(station: &Station, ask: AskOptions) -> Result<OptionsBrought, Problem> {
    station.parts.prices.options(&ask)
}

/// Ships an order at the word of its shop, while nobody stands at the desk with it.
///
/// # Errors
/// What keeps it from shipping at the desk; `ships-otherwise` where it is decided otherwise than the shop asks.
pub(super) fn order_ship_brought(station: &Station, ask: ShipBrought) -> Result<ShippedBrought, Problem> {
    station.parts.shipping.ship_brought(&ask)
}
