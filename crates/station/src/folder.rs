//! Where a station lives on the disk.

use directories::ProjectDirs;
use model::{Problem, ProblemCode};
use std::path::PathBuf;

/// The folder of the real station: as given, else `PACKDESK_DATA`, else the platform's place for program data that stay on this
/// machine: on Windows a profile may be copied to the next one a person logs in at, and with it the station.
///
/// # Errors
/// When no folder was given and the system names none.
pub fn station_folder(given: Option<PathBuf>) -> Result<PathBuf, Problem> {
    given
        .or_else(|| std::env::var_os("PACKDESK_DATA").filter(|folder| !folder.is_empty()).map(PathBuf::from))
        .or_else(|| ProjectDirs::from("io", "Packdesk", "packdesk").map(|dirs| dirs.data_local_dir().to_owned()))
        .ok_or_else(|| Problem::new(ProblemCode::NoFolder))
}

/// The account's folder for what is known of its stations outside their own folders: `PACKDESK_STATE`, else the platform's place
/// for a program's state. None where the system names none.
#[must_use]
pub fn state_folder() -> Option<PathBuf> {
    let named = std::env::var_os("PACKDESK_STATE").filter(|folder| !folder.is_empty()).map(PathBuf::from);
    let platform = || {
        let dirs = ProjectDirs::from("io", "Packdesk", "packdesk")?;
        // Where the platform knows no state, it goes where settings of this machine go: beside no station's data.
        let settings = if cfg!(windows) { dirs.config_local_dir() } else { dirs.preference_dir() };
        Some(dirs.state_dir().unwrap_or(settings).to_owned())
    };
    named.or_else(platform)
}

/// The folder of the practice station that stands beside the real one.
#[must_use]
pub fn practice_folder(station: &std::path::Path) -> PathBuf {
    station.join("practice")
}
