//! Calls about service points.

pub use crate::points::{
    AskPointsBrought, AskPointsNear, PointBrought, PointsBrought, PointsFound, PointsImported, PointsOfOrder,
    PointsView, ReadStreets, Streets, StreetsRead,
};

use super::OrderView;
use crate::Station;
use model::*;
use serde::Deserialize;
#[cfg(feature = "export")]
use ts_rs::TS;

/// A file of service points to bring in.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct ImportPoints {
    /// Its name, for the report.
    pub name: String,
    /// What it holds.
    pub text: String,
    /// Whether it has all points of its carriers in its countries.
    #[serde(default)]
    pub whole: bool,
}

/// A carrier's points in a country, switched on for a shop or off.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct SwitchPoints {
    /// Whose orders may go to which.
    pub switch: PointSwitch,
    /// Whether they may.
    pub on: bool,
}

/// A point, by a name it answers to.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct AskPoint {
    /// Its code, or its number at a platform.
    pub code: String,
    /// Its country, where that is known.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub country: Option<Country>,
    /// Its carrier, where that is known.
    #[serde(default)]
    pub carrier: String,
}

/// What is kept of service points, and what is switched on for shops.
///
/// # Errors
/// When the database cannot be read.
pub(super) fn points(station: &Station, (): ()) -> Result<PointsView, Problem> {
    station.parts.points.view()
}

/// Brings a file of service points in.
///
/// # Errors
/// When it is no such file, or the database cannot be written.
pub(super) fn points_import(station: &Station, import: ImportPoints) -> Result<PointsImported, Problem> {
    station.parts.points.import(&import.name, &import.text, import.whole)
}

/// Asks the carrier for all points that are switched on. Waits for the network.
///
/// # Errors
/// When no account tells of service points, or its carrier cannot be reached; what was told before that is kept.
pub(super) fn points_fetch(station: &Station, (): ()) -> Result<PointsView, Problem> {
    station.parts.points.fetch()
}

/// Switches a carrier's points in a country on for a shop, or off.
///
/// # Errors
/// When there is no such shop.
pub(super) fn points_switch(station: &Station, switch: SwitchPoints) -> Result<(), Problem> {
    station.parts.points.switch(&switch.switch, switch.on)
}

/// The points near a place.
///
/// # Errors
/// When the database cannot be read.
pub(super) fn points_near(station: &Station, ask: AskPointsNear) -> Result<PointsFound, Problem> {
    station.parts.points.near(ask)
}

/// The points a shop asks for, of carriers that are switched on for it.
///
/// # Errors
/// When the database cannot be read.
pub(super) fn points_brought(station: &Station, ask: AskPointsBrought) -> Result<PointsBrought, Problem> {
    station.parts.points.brought(ask)
}

/// The point of a number: its platform's, or its own.
///
/// # Errors
/// When the database cannot be read.
pub(super) fn point_brought(station: &Station, number: String) -> Result<Option<PointBrought>, Problem> {
    station.parts.points.one_brought(&number)
}

/// The points of a code, or of a number at a platform.
///
/// # Errors
/// When the database cannot be read.
pub(super) fn point(station: &Station, ask: AskPoint) -> Result<Vec<ServicePointRecord>, Problem> {
    let snapshot = station.parts.store.snapshot()?;
    Ok(snapshot.points_named(ask.country, &ask.carrier.to_lowercase(), &ask.code)?)
}

/// The service point of an order, and those it may go to.
///
/// # Errors
/// When there is no such order.
pub(super) fn points_of_order(station: &Station, order: OrderId) -> Result<PointsOfOrder, Problem> {
    station.parts.points.of_order(order)
}

/// Sends an order to a point from now on, or to the one its shop says again.
///
/// # Errors
/// When there is no such point, it is not told apart, or its carrier is not switched on; when the order has its label already.
pub(super) fn point_choose(station: &Station, choose: ChoosePoint) -> Result<OrderView, Problem> {
    station.parts.points.choose(&choose)
}

/// The file that streets of the map are drawn from.
///
/// # Errors
/// When the database cannot be read.
pub(super) fn streets(station: &Station, (): ()) -> Result<Streets, Problem> {
    station.parts.points.streets()
}

/// Draws streets of the map from another file, or none.
///
/// # Errors
/// `file-unreadable`; `streets-unlike` where it holds no vector tiles as PMTiles has them.
pub(super) fn streets_save(station: &Station, streets: Streets) -> Result<(), Problem> {
    station.parts.points.save_streets(&streets)
}

/// A piece of the file of streets.
///
/// # Errors
/// `streets-none` where no file is set; else as [`streets_save`].
pub(super) fn streets_read(station: &Station, read: ReadStreets) -> Result<StreetsRead, Problem> {
    station.parts.points.read_streets(&read)
}
