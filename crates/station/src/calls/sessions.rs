//! Calls about the browsers that may use the station over HTTP.

pub use crate::sessions::{BrowserSession, PairingCode};

use crate::Station;
use crate::sessions;
use model::Problem;

/// The browsers that are let in.
///
/// # Errors
/// When the file of sessions cannot be read.
pub(super) fn sessions(station: &Station, (): ()) -> Result<Vec<BrowserSession>, Problem> {
    sessions::live(&station.parts)
}

/// Ends a browser's session: it has to be let in anew.
///
/// # Errors
/// When there is no such session, or the file of sessions cannot be written.
pub(super) fn session_end(station: &Station, session: u32) -> Result<(), Problem> {
    sessions::end(&station.parts, session)
}

/// Makes the code that lets the next browser in, in the place of the one before.
///
/// # Errors
/// When the file of sessions cannot be written.
pub(super) fn session_pair(station: &Station, (): ()) -> Result<PairingCode, Problem> {
    sessions::begin_pairing(&station.parts)
}
