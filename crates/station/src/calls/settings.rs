//! Calls about what the station is set to.

pub use crate::carriers::AddNumbers;

use crate::Station;
use crate::deciding::Saved;
use model::*;
use serde::{Deserialize, Serialize};
#[cfg(feature = "export")]
use ts_rs::TS;

/// Settings and the version they are, or were changed from.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct VersionedSettings {
    /// The version's number; 0 while nothing was ever set.
    #[cfg_attr(feature = "export", ts(type = "number"))]
    pub version: i64,
    /// What they say.
    pub settings: Settings,
}

/// What became of a change of settings.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum SettingsSaved {
    /// The change was kept.
    Saved {
        /// The version it is.
        #[cfg_attr(feature = "export", ts(type = "number"))]
        version: i64,
        /// How many orders ship differently now.
        changed_orders: u32,
    },
    /// Somebody changed the settings since the version it was made from: nothing was kept.
    Conflict {
        /// The version there is.
        #[cfg_attr(feature = "export", ts(type = "number"))]
        version: i64,
        /// Who made it.
        who: String,
        /// What they changed since the version this change was made from.
        theirs: Vec<rulebook::Change>,
        /// What this change would have changed of that version.
        yours: Vec<rulebook::Change>,
        /// The settings as they are.
        settings: Box<Settings>,
    },
}

impl SettingsSaved {
    /// How many orders ship differently now.
    ///
    /// # Errors
    /// `settings-conflict` when somebody changed them meanwhile.
    pub fn changed_orders(&self) -> Result<u32, Problem> {
        match self {
            Self::Saved { changed_orders, .. } => Ok(*changed_orders),
            Self::Conflict { who, .. } => Err(Problem::new(ProblemCode::SettingsConflict).with("who", who.as_str())),
        }
    }
}

/// An earlier version to go back to.
#[derive(Debug, Clone, Copy, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct RestoreSettings {
    /// Its number.
    #[cfg_attr(feature = "export", ts(type = "number"))]
    pub version: i64,
    /// The version there is now, as the person saw it.
    #[cfg_attr(feature = "export", ts(type = "number"))]
    pub from: i64,
}

/// Defaults, checkout names, rules and catalogue, and the version they are.
///
/// # Errors
/// When the database cannot be read.
pub(super) fn settings(station: &Station, (): ()) -> Result<VersionedSettings, Problem> {
    let current = station.parts.deciding.now()?;
    Ok(VersionedSettings { version: current.version, settings: current.settings.clone() })
}

/// Changes them from a version and decides every order anew that has no label yet; or says who changed them since.
///
/// # Errors
/// When the database cannot be written.
pub(super) fn settings_save(station: &Station, save: VersionedSettings) -> Result<SettingsSaved, Problem> {
    let saved = station.parts.deciding.save_settings(&save.settings, save.version)?;
    answer(station, saved, save.version, &save.settings)
}

/// Makes the settings what they were at an earlier version.
///
/// # Errors
/// When there is none of that number.
pub(super) fn settings_restore(station: &Station, restore: RestoreSettings) -> Result<SettingsSaved, Problem> {
    let saved = station.parts.deciding.restore_settings(restore.version, restore.from)?;
    let earlier = station.parts.store.snapshot()?.settings_version(restore.version)?;
    answer(station, saved, restore.from, &earlier)
}

/// What became of a change that was made from a version; in a conflict, what each side changed of it.
pub(super) fn answer(station: &Station, saved: Saved, from: i64, yours: &Settings) -> Result<SettingsSaved, Problem> {
    Ok(match saved {
        Saved::Done { version, changed_orders } => SettingsSaved::Saved { version, changed_orders },
        Saved::Conflict { version, theirs, who } => {
            let base = station.parts.store.snapshot()?.settings_version(from).unwrap_or_default();
            SettingsSaved::Conflict {
                version,
                who,
                yours: rulebook::diff(&base, yours),
                theirs: rulebook::diff(&base, &theirs),
                settings: theirs,
            }
        }
    })
}

/// The number ranges.
///
/// # Errors
/// When the database cannot be read.
pub(super) fn ranges(station: &Station, (): ()) -> Result<Vec<NumberRange>, Problem> {
    Ok(station.parts.store.snapshot()?.ranges()?)
}

/// Adds a range or changes one.
///
/// # Errors
/// When a form has a part that is none, a block does not fit its form or the carrier, or it would give a number twice.
pub(super) fn range_save(station: &Station, range: NumberRange) -> Result<(), Problem> {
    station.parts.carriers.save_range(&range)
}

/// Puts blocks of numbers behind those a carrier has.
///
/// # Errors
/// `range-file` names the line that is no block; else as [`range_save`].
pub(super) fn range_add(station: &Station, add: AddNumbers) -> Result<NumberRange, Problem> {
    station.parts.carriers.add_numbers(&add)
}
