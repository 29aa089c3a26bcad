//! The mark in the station's folder, and how a folder shows that a station lived in it.

use crate::private;
use serde::{Deserialize, Serialize};
use std::fs;
use std::io;
use std::path::Path;

/// The mark's name in the station's folder.
pub(crate) const FILE: &str = "station.mark";

/// What beside the database only a station leaves.
const LEFT: [&str; 5] = [FILE, "station.db-wal", "desk.lock", "secrets.bin", "restore.next"];

/// The mark in the station's folder: a database alone, put in another folder, has none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct FolderMark {
    pub(super) id: String,
    pub(super) instance: String,
}

/// Reads the mark; one that cannot be read is none.
pub(super) fn read(folder: &Path) -> Option<FolderMark> {
    serde_json::from_slice(&fs::read(folder.join(FILE)).ok()?).ok()
}

pub(super) fn write(folder: &Path, mark: &FolderMark) -> io::Result<()> {
    private::replace(folder, FILE, &serde_json::to_vec(mark)?)
}

/// Whether a station lived in the folder, by what lies beside its database.
pub(crate) fn shows_life(folder: &Path) -> bool {
    LEFT.iter().any(|name| folder.join(name).exists())
}
