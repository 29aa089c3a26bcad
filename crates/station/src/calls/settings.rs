//! Calls about what the station is set to.

use crate::Station;
use model::*;
use serde::Serialize;
use ts_rs::TS;

/// What a change of settings did.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SettingsSaved {
    /// How many orders ship differently now.
    pub changed_orders: u32,
}

/// Defaults, checkout names, rules and catalogue.
///
/// # Errors
/// When the database cannot be read.
pub fn settings(station: &Station, (): ()) -> Result<Settings, Problem> {
    Ok(station.store().settings()?)
}

/// Changes them and decides every order anew that has no label yet.
///
/// # Errors
/// When the database cannot be written.
pub fn settings_save(station: &Station, settings: Settings) -> Result<SettingsSaved, Problem> {
    let changed_orders = station.save_settings(&settings)?;
    Ok(SettingsSaved { changed_orders })
}

/// The number ranges.
///
/// # Errors
/// When the database cannot be read.
pub fn ranges(station: &Station, (): ()) -> Result<Vec<NumberRange>, Problem> {
    Ok(station.store().ranges()?)
}

/// Adds a range or changes one.
///
/// # Errors
/// When the prefix is no GS1 prefix, the range does not fit it, or it would give a number twice.
pub fn range_save(station: &Station, range: NumberRange) -> Result<(), Problem> {
    station.save_range(&range)
}
