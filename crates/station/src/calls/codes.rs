//! Calls about codes: what a scanned one is.

use crate::Station;
pub use crate::scanning::codes::{CodeElement, CodeMeaning, CodeRead};
use model::*;

/// Says what a code is: its symbol, its kind, its parts, whether its check digit is right.
///
/// # Errors
/// Never; what is nothing else is plain text.
pub(super) fn code_read(station: &Station, code: String) -> Result<CodeRead, Problem> {
    Ok(crate::scanning::codes::read(&code, station.parts.clock.local_now().year()))
}
