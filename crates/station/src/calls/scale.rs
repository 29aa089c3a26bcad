//! Calls about the desk's scale.

pub use crate::weighing::{KeepWeight, ParcelToWeigh};
pub use crate::weighing::{Tare, TriedScale};
pub use model::ScaleView;

use super::OrderView;
use crate::Station;
use crate::weighing::TakenParcel;
use model::*;
use serde::Serialize;
#[cfg(feature = "export")]
use ts_rs::TS;

/// A parcel of an order that was weighed.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct WeighAnswer {
    /// Which of the order's parcels it is, from 1.
    pub parcel: u32,
    /// How many the order ships in.
    pub of: u32,
    /// What it weighs.
    pub weight: Grams,
    /// What it was expected to weigh.
    pub expected: Grams,
    /// How its shipping method changed by that, as a sentence.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub change: Option<Message>,
    /// The order as it ships now.
    pub view: Box<OrderView>,
}

/// The desk's scale and what it shows.
///
/// # Errors
/// When the database cannot be read.
pub(super) fn scale(station: &Station, (): ()) -> Result<Option<ScaleView>, Problem> {
    station.parts.weighing.scale()
}

/// Looks for scales on the machine's ports. Asks none of them anything.
///
/// # Errors
/// Never; a place that cannot be searched is left out.
pub(super) fn scales_find(_: &Station, (): ()) -> Result<Vec<FoundScale>, Problem> {
    Ok(devices::scale::find_scales())
}

/// Asks what may be a scale, in every language.
///
/// # Errors
/// When nothing can be reached there.
pub(super) fn scale_try(station: &Station, connection: ScaleConnection) -> Result<Option<TriedScale>, Problem> {
    station.parts.weighing.try_scale(&connection)
}

/// Gives the desk a scale, or changes it.
///
/// # Errors
/// When it has no name, or the database cannot be written.
pub(super) fn scale_save(station: &Station, scale: Scale) -> Result<(), Problem> {
    station.parts.weighing.save_scale(&scale)
}

/// Takes the scale away.
///
/// # Errors
/// When the database cannot be written.
pub(super) fn scale_remove(station: &Station, (): ()) -> Result<(), Problem> {
    station.parts.weighing.remove_scale()
}

/// Makes what lies on the scale its zero.
///
/// # Errors
/// When there is no scale, it cannot be reached, or it has only a key for that.
pub(super) fn scale_zero(station: &Station, (): ()) -> Result<(), Problem> {
    station.parts.weighing.zero_scale()
}

/// Leaves something out of every weight: a tote that stands under the parcels and does not ship.
///
/// # Errors
/// When there is no scale, nothing lies still on it, or there is no such box.
pub(super) fn scale_tare(station: &Station, tare: Tare) -> Result<Scale, Problem> {
    station.parts.weighing.tare_scale(&tare)
}

/// Says that what lies on the scale is another parcel than the one whose weight was taken, though the scale was not seen
/// empty in between.
///
/// # Errors
/// When there is no scale here.
pub(super) fn scale_another(station: &Station, (): ()) -> Result<(), Problem> {
    station.parts.weighing.another_parcel()
}

/// Takes the weight of the parcel on the scale for an order, and decides anew how it ships. Of several parcels it is the
/// next one's, until the scale was empty.
///
/// # Errors
/// When no parcel lies still on the scale, it is another order's, or the order cannot be weighed any more; also when it weighs
/// what the parcel before it did whose weight another process took: [`scale_another`] says that it is the next.
pub(super) fn weigh(station: &Station, order: OrderId) -> Result<WeighAnswer, Problem> {
    let TakenParcel { parcel, of, weight, expected, change } = station.parts.weighing.weigh(order)?;
    let view = Box::new(station.parts.orders.view_now(order)?);
    Ok(WeighAnswer { parcel, of, weight, expected, change, view })
}

/// What a parcel is kept to weigh.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct KeptWeight {
    /// What was expected and stays: of the parcel on the scale, or of all of the order.
    pub expected: Grams,
    /// The order as it is now.
    pub view: Box<OrderView>,
}

/// Keeps what a parcel was expected to weigh though the scale shows another weight, or was not asked at all.
///
/// # Errors
/// When no parcel lies still on the scale, it is another order's, or the order has its label already.
pub(super) fn weight_keep(station: &Station, keep: KeepWeight) -> Result<KeptWeight, Problem> {
    let order = station.parts.shipping.what_ships(keep.order, &keep.items)?;
    let expected = station.parts.weighing.keep_weight(order, keep.rest)?;
    Ok(KeptWeight { expected, view: Box::new(station.parts.orders.view_now(keep.order)?) })
}
