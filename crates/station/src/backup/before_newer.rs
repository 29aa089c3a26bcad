//! The backup that is made before a newer version of the program opens the station for the first time.

use super::{BackupRhythm, FOLDER, HABIT, folder, write};
use model::{Problem, UtcDateTime};
use std::path::PathBuf;
use store::{Store, Unopened};
use update::Version;

/// Where the store keeps the newest version of the program that had the station open.
pub(crate) const PROGRAM: &str = "program-version";

/// Makes a backup of a station that only older versions have opened; none where this version, or a newer one, has. It is kept until a
/// person takes it away.
pub(crate) fn make_before_newer(
    unopened: &Unopened<'_>,
    version: &Version,
    now: UtcDateTime,
) -> Result<Option<PathBuf>, Problem> {
    if !unopened.is_older() && !is_newer(version, unopened.preference(PROGRAM)?) {
        return Ok(None);
    }
    // A rhythm that cannot be read is no reason to go without.
    let rhythm = unopened.preference(HABIT)?.and_then(|kept| serde_json::from_str::<BackupRhythm>(&kept).ok());
    let own = unopened.folder().join(FOLDER);
    let name = folder::name(now, false);
    let mut to = rhythm.and_then(|rhythm| rhythm.folder).unwrap_or_else(|| own.clone()).join(&name);
    let write = |to: &PathBuf| write::write(unopened.folder(), |file| unopened.copy_to(file), to, now, None);
    if let Err(problem) = write(&to) {
        // The other disk may not be there today.
        tracing::warn!(code = problem.code.as_str(), "no backup could be made in the folder that is set");
        to = own.join(name);
        write(&to)?;
    }
    Ok(Some(to))
}

/// Notes that this version has the station open.
pub(crate) fn note_program(store: &Store, version: &Version) -> Result<(), Problem> {
    if is_newer(version, store.snapshot()?.preference(PROGRAM)?) {
        store.set_preference(PROGRAM, &version.to_string())?;
    }
    Ok(())
}

fn is_newer(version: &Version, noted: Option<String>) -> bool {
    let noted = noted.and_then(|noted| Version::parse(&noted).ok());
    noted.is_none_or(|noted| version.cmp_precedence(&noted).is_gt())
}
