//! The station's log: where it lies, and where it begins.

use logs::{Log, LogPage, LogQuery, Program};
use model::{Problem, ProblemCode, UtcDateTime};
use std::path::{Path, PathBuf};

/// The folder of the log in a station's folder.
fn folder(station: &Path) -> PathBuf {
    station.join("log")
}

/// Begins the log of a program that works on the station in a folder; without one it only shows on standard error what
/// `PACKDESK_LOG` asks for. Once a process.
///
/// # Errors
/// `log-not-started` when no thread can be started, or the process has a log already.
pub fn start_log(program: Program, station: Option<&Path>) -> Result<Log, Problem> {
    logs::start(program, station.map(folder)).map_err(|error| Problem::new(ProblemCode::LogNotStarted).because(error))
}

/// Throws away the files of the log whose last line is older, or counts them.
pub(crate) fn purge(station: &Path, before: UtcDateTime, dry_run: bool) -> Result<u32, Problem> {
    logs::purge(&folder(station), before, dry_run)
        .map_err(|error| Problem::new(ProblemCode::LogUnreadable).because(error.kind()))
}

/// Reads lines of the log of the station in a folder, whether or not that station can be opened.
///
/// # Errors
/// `log-unreadable` when a file of it cannot be read.
pub fn read_log(station: &Path, query: &LogQuery) -> Result<LogPage, Problem> {
    logs::read(&folder(station), query).map_err(|error| Problem::new(ProblemCode::LogUnreadable).because(error.kind()))
}
