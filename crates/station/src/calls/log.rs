//! Calls about the log, and the bundle for an engineer.

use crate::Station;
pub use crate::support::{SupportBundle, SupportRequest};
pub use ::logs::{LogKind, LogLevel, LogLine, LogPage, LogPlace, LogQuery, LogValue, Program};
use model::*;

/// The most lines of one answer.
const MOST_LINES: u32 = 10_000;

/// Lines of the station's log; 10,000 at most.
///
/// # Errors
/// `log-unreadable` when a file of it cannot be read.
pub(super) fn log(station: &Station, query: LogQuery) -> Result<LogPage, Problem> {
    let query = LogQuery { limit: query.limit.min(MOST_LINES), ..query };
    crate::read_log(station.parts.store.folder(), &query)
}

/// What an engineer needs to help with this desk, without customer data.
///
/// # Errors
/// When the database or the log cannot be read.
pub(super) fn support(station: &Station, request: SupportRequest) -> Result<SupportBundle, Problem> {
    crate::support::bundle(&station.parts, request)
}
