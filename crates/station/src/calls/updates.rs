//! Calls about newer versions of the program.

use crate::Station;
pub use crate::updates::{FoundUpdate, InstallUpdate, UpdateOutcome, UpdateSource, UpdatesView};
use model::*;

/// The version that runs, and whether there is a newer one.
///
/// # Errors
/// When the database cannot be read.
pub(super) fn updates(station: &Station, (): ()) -> Result<UpdatesView, Problem> {
    station.parts.updates.view()
}

/// Changes where newer versions come from.
///
/// # Errors
/// `update-address`, `update-key`.
pub(super) fn updates_save(station: &Station, source: UpdateSource) -> Result<(), Problem> {
    station.parts.updates.save_source(&source)
}

/// Asks for a newer version now.
///
/// # Errors
/// `update-not-set-up`; when nobody answers, or not in a way that is understood.
pub(super) fn update_check(station: &Station, (): ()) -> Result<UpdatesView, Problem> {
    station.parts.updates.check()
}

/// Puts a newer version in place.
///
/// # Errors
/// Why nothing was replaced.
pub(super) fn update_install(station: &Station, wanted: InstallUpdate) -> Result<UpdateOutcome, Problem> {
    station.parts.updates.install(&wanted)
}
