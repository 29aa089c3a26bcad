//! Calls about who packs at this desk.

pub use crate::packers::Packers;

use crate::Station;
use model::Problem;

/// The packers of this desk, and who packs now.
///
/// # Errors
/// When the database cannot be read.
pub(super) fn packers(station: &Station, (): ()) -> Result<Packers, Problem> {
    crate::packers::packers(&station.parts.store.snapshot()?)
}

/// Keeps their names.
///
/// # Errors
/// `name-odd`, or when two are the same, or the database cannot be written.
pub(super) fn packers_save(station: &Station, names: Vec<String>) -> Result<Packers, Problem> {
    crate::packers::save(&station.parts.store, &station.parts.events, names)
}

/// Says who packs from now on.
///
/// # Errors
/// `no-such-packer`, or when the database cannot be written.
pub(super) fn packer_now(station: &Station, now: Option<String>) -> Result<Packers, Problem> {
    crate::packers::take_over(&station.parts.store, &station.parts.events, now)
}
