//! What is noted of a version that was put in place and has not opened its station yet.

use model::{Problem, ProblemCode};
use serde::{Deserialize, Serialize};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// The note's name in the station's folder.
const FILE: &str = "update.json";

/// The longest note that is read, in bytes.
const LONGEST: u64 = 64 << 10;

/// A version that was put in place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Note {
    /// The version it replaced.
    pub(super) from: String,
    /// The version.
    pub(super) to: String,
    /// Its command line, or itself where it is one file.
    pub(super) program: PathBuf,
    /// SHA-256 of that, by which it is known whether it is in its place.
    pub(super) hash: String,
    /// What was replaced.
    pub(super) place: PathBuf,
    /// Where it was made ready, and where the version it replaced lies since.
    pub(super) aside: PathBuf,
    /// The form of the database that the version it replaced knows.
    pub(super) form: usize,
    /// Whether it has begun to open the station.
    pub(super) begun: bool,
    /// The backup that was made before it changed anything.
    pub(super) backup: Option<PathBuf>,
}

impl Note {
    /// Whether there is one.
    pub(super) fn is_there(folder: &Path) -> bool {
        folder.join(FILE).exists()
    }

    /// The note in a station's folder. One that cannot be read says nothing, and is left for a person to look at.
    pub(super) fn read(folder: &Path) -> Option<Self> {
        let file = folder.join(FILE);
        let length = file.metadata().ok()?.len();
        let read = (length <= LONGEST).then(|| std::fs::read(&file).ok()).flatten();
        let note = read.and_then(|text| serde_json::from_slice(&text).ok());
        if note.is_none() {
            tracing::error!("what is noted of an update cannot be read");
        }
        note
    }

    /// Keeps it; it is on the disk when this returns.
    pub(super) fn keep(&self, folder: &Path) -> Result<(), Problem> {
        let text =
            serde_json::to_vec_pretty(self).map_err(|error| Problem::new(ProblemCode::Internal).because(error))?;
        store::private::replace(folder, FILE, &text).map_err(|error| not_written(&folder.join(FILE), error))
    }

    /// Takes it away.
    pub(super) fn remove(folder: &Path) -> Result<(), Problem> {
        let file = folder.join(FILE);
        match std::fs::remove_file(&file) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(not_written(&file, error)),
            _ => Ok(()),
        }
    }

    /// Whether the version is in its place.
    pub(super) fn is_in_place(&self) -> bool {
        update::program_hash(&self.program).is_ok_and(|hash| hash == self.hash)
    }
}

pub(super) fn not_written(file: &Path, error: io::Error) -> Problem {
    match error.kind() {
        ErrorKind::StorageFull => Problem::new(ProblemCode::DiskFull),
        _ => Problem::new(ProblemCode::FileUnwritable).with("file", file.display().to_string()).because(error),
    }
}
