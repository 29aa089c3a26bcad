//! Calls about the browsers that may use the station over HTTP.

use crate::Station;
use model::*;
use serde::Serialize;
use ts_rs::TS;

/// A browser that was let in.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BrowserSession {
    /// Its number.
    pub id: u32,
    /// What the browser calls itself.
    pub name: String,
    /// When it was let in.
    pub made: UtcDateTime,
    /// When it was used last, to the minute.
    pub used: UtcDateTime,
}

/// A code that lets one browser in.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PairingCode {
    /// Six digits.
    pub code: String,
    /// Until when it is good.
    pub until: UtcDateTime,
}

/// The browsers that are let in.
///
/// # Errors
/// When the file of sessions cannot be read.
pub fn sessions(station: &Station, (): ()) -> Result<Vec<BrowserSession>, Problem> {
    station.browser_sessions()
}

/// Ends a browser's session: it has to be let in anew.
///
/// # Errors
/// When there is no such session, or the file of sessions cannot be written.
pub fn session_end(station: &Station, session: u32) -> Result<(), Problem> {
    station.end_session(session)
}

/// Makes the code that lets the next browser in, in the place of the one before.
///
/// # Errors
/// When the file of sessions cannot be written.
pub fn session_pair(station: &Station, (): ()) -> Result<PairingCode, Problem> {
    station.begin_pairing()
}
