//! Calls about the practice station.

use crate::Station;
pub use crate::practice::PracticeDeed;
use model::*;

/// Does something to the practice printer.
///
/// # Errors
/// When this is not the practice station, or nobody is at its desk.
pub(super) fn practice_printer(station: &Station, deed: PracticeDeed) -> Result<(), Problem> {
    crate::practice::do_to_printer(&station.parts, deed)
}
