//! Calls about the manager's PIN.

pub use crate::manager::{ManagerView, TypedPin};

use crate::Station;
use model::Problem;

/// Whether a PIN is asked for before settings, and whether who asks gave it.
///
/// # Errors
/// When the database cannot be read.
pub(super) fn manager(station: &Station, (): ()) -> Result<ManagerView, Problem> {
    station.parts.manager.view(&station.asker)
}

/// Lets who asks change settings for a while, by the PIN.
///
/// # Errors
/// `manager-pin-wrong`, and `manager-pin-waits` after too many.
pub(super) fn manager_open(station: &Station, TypedPin(pin): TypedPin) -> Result<ManagerView, Problem> {
    station.parts.manager.open(&station.asker, &pin)?;
    manager(station, ())
}

/// Asks for the PIN again from now on.
///
/// # Errors
/// When the database cannot be read.
pub(super) fn manager_close(station: &Station, (): ()) -> Result<ManagerView, Problem> {
    station.parts.manager.close(&station.asker);
    manager(station, ())
}

/// Keeps another PIN; an empty one takes it away.
///
/// # Errors
/// `manager-pin-odd`, `only-at-the-desk` for the first one from a browser, or when the database cannot be written.
pub(super) fn manager_pin_save(station: &Station, TypedPin(pin): TypedPin) -> Result<ManagerView, Problem> {
    station.parts.manager.save(&station.asker, &pin)?;
    manager(station, ())
}
