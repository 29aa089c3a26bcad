//! Where a station lives on the disk.

use directories::ProjectDirs;
use model::{Problem, ProblemCode};
use std::path::PathBuf;

/// The folder of the real station: as given, else `PACKDESK_DATA`, else the platform's place for program data.
///
/// # Errors
/// When no folder was given and the system names none.
pub fn station_folder(given: Option<PathBuf>) -> Result<PathBuf, Problem> {
    given
        .or_else(|| std::env::var_os("PACKDESK_DATA").filter(|folder| !folder.is_empty()).map(PathBuf::from))
        .or_else(|| ProjectDirs::from("io", "Packdesk", "packdesk").map(|dirs| dirs.data_dir().to_owned()))
        .ok_or_else(|| Problem::new(ProblemCode::NoFolder))
}

/// The folder of the practice station that stands beside the real one.
#[must_use]
pub fn practice_folder(station: &std::path::Path) -> PathBuf {
    station.join("practice")
}
