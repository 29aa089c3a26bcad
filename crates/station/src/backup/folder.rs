//! The folder of the backups: their names, and which are there.

use super::not_written;
use model::{Problem, UtcDateTime};
use serde::Serialize;
use std::io::ErrorKind;
use std::path::Path;
#[cfg(feature = "export")]
use ts_rs::TS;

/// A backup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct BackupFile {
    /// Its file.
    pub file: String,
    /// When it was made, by its name.
    pub at: UtcDateTime,
    /// How large it is.
    #[cfg_attr(feature = "export", ts(type = "number"))]
    pub bytes: u64,
    /// Whether it was made by itself: those are thinned out, others are kept until a person takes them away.
    pub by_itself: bool,
}

const BY_HAND: &str = "packdesk-";
const BY_ITSELF: &str = "packdesk-auto-";

/// The name of a backup of a moment, as `packdesk-2026-11-28T20-31-05Z.zip`.
pub(super) fn name(at: UtcDateTime, by_itself: bool) -> String {
    format!("{}{}.zip", if by_itself { BY_ITSELF } else { BY_HAND }, stamp(at))
}

/// A moment as it stands in names of files.
pub(super) fn stamp(at: UtcDateTime) -> String {
    at.0.strftime("%Y-%m-%dT%H-%M-%SZ").to_string()
}

/// The moment and the kind of a backup of that name; none where it is another file.
fn read_name(name: &str) -> Option<(UtcDateTime, bool)> {
    let rest = name.strip_suffix(".zip")?;
    let (rest, by_itself) = match rest.strip_prefix(BY_ITSELF) {
        Some(rest) => (rest, true),
        None => (rest.strip_prefix(BY_HAND)?, false),
    };
    let (day, time) = rest.split_once('T')?;
    let at = format!("{day}T{}", time.replace('-', ":")).parse().ok()?;
    (stamp(at) == rest).then_some((at, by_itself))
}

/// The backups in a folder, the newest first.
pub(super) fn list(folder: &Path) -> Result<Vec<BackupFile>, Problem> {
    let entries = match std::fs::read_dir(folder) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries.map_err(not_written(folder))?,
    };
    let mut backups = Vec::new();
    for entry in entries.flatten() {
        let Some((at, by_itself)) = read_name(&entry.file_name().to_string_lossy()) else { continue };
        let Ok(about) = entry.metadata() else { continue };
        if about.is_file() {
            backups.push(BackupFile { file: entry.path().display().to_string(), at, bytes: about.len(), by_itself });
        }
    }
    backups.sort_by_key(|backup| std::cmp::Reverse(backup.at));
    Ok(backups)
}

/// Makes the folder where there is none.
pub(super) fn make(folder: &Path) -> Result<(), Problem> {
    store::private::create_folder(folder).map_err(not_written(folder))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_says_when_and_how() {
        let at: UtcDateTime = "2026-11-28T20:31:05Z".parse().unwrap();
        for by_itself in [true, false] {
            assert_eq!(read_name(&name(at, by_itself)), Some((at, by_itself)));
        }
        for other in [
            "packdesk-support-2026-11-28T2031.zip",
            "packdesk-.zip",
            "packdesk-auto.zip",
            "x.zip",
            "packdesk-2026-11-28T20-31-05Z.zip.new",
        ] {
            assert_eq!(read_name(other), None, "{other}");
        }
    }
}
