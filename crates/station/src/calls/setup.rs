//! Calls about setting the station up.

use crate::Station;
pub use crate::setup::{Setup, SetupState, SetupStepView};
use model::*;

/// How far the station is set up, and where a person was when they left.
///
/// # Errors
/// When the database cannot be read.
pub(super) fn setup(station: &Station, (): ()) -> Result<Setup, Problem> {
    crate::setup::setup(&station.parts)
}

/// Keeps where a person is in setting the station up, and what they said.
///
/// # Errors
/// When the database cannot be written.
pub(super) fn setup_save(station: &Station, place: SetupPlace) -> Result<Setup, Problem> {
    crate::setup::keep_place(&station.parts, &place)
}
