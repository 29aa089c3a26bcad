//! Calls about the station itself.

use crate::Station;
pub use crate::doctor::{Check, Verdict};
use crate::habits::{self, keep_language};
pub use crate::status::{OutboxStatus, RangeStatus, StageCount, StationStatus};
use model::*;

/// How the station is.
///
/// # Errors
/// When the database cannot be read.
pub(super) fn status(station: &Station, (): ()) -> Result<StationStatus, Problem> {
    crate::status::status(&station.parts)
}

/// The queue in figures, stage by stage.
///
/// # Errors
/// When the database cannot be read.
pub(super) fn stages(station: &Station, (): ()) -> Result<Vec<StageCount>, Problem> {
    crate::status::stages(&station.parts.store.snapshot()?)
}

/// What waits to be told to shops and carriers, in figures.
///
/// # Errors
/// When the database cannot be read.
pub(super) fn outbox_status(station: &Station, (): ()) -> Result<OutboxStatus, Problem> {
    crate::status::outbox(&station.parts.store.snapshot()?)
}

/// How many numbers each range has left.
///
/// # Errors
/// When the database cannot be read.
pub(super) fn ranges_status(station: &Station, (): ()) -> Result<Vec<RangeStatus>, Problem> {
    crate::status::ranges(&station.parts.store.snapshot()?)
}

/// Checks the machine.
///
/// # Errors
/// Never; what cannot be checked is a finding.
pub(super) fn doctor(station: &Station, (): ()) -> Result<Vec<Check>, Problem> {
    Ok(crate::doctor::check(&station.parts))
}

/// Looks at every page of the database.
///
/// # Errors
/// When the database cannot be read.
pub(super) fn doctor_deep(station: &Station, (): ()) -> Result<Vec<Check>, Problem> {
    crate::doctor::check_deeply(&station.parts)
}

/// The language a person chose for the desk; none means the system's. Keeps it when one is given.
///
/// # Errors
/// When the database cannot be read or written.
pub(super) fn language(station: &Station, language: Option<Language>) -> Result<Option<Language>, Problem> {
    if let Some(language) = language {
        keep_language(&station.parts.store, language)?;
    }
    habits::language(&station.parts.store.snapshot()?)
}

/// Leaves the practice station: the next start opens the real one.
///
/// # Errors
/// When this is not the practice station, or the real one cannot be made.
pub(super) fn practice_leave(station: &Station, (): ()) -> Result<(), Problem> {
    crate::practice::leave(&station.parts)
}
