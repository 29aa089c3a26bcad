//! Calls about backups, and whether this is the station.

use crate::Station;
pub use crate::backup::{BackupFile, BackupRhythm, BackupsView, MakeBackup, RestoreBackup, Restored};
pub use crate::identity::{AnswerStation, PassedSerials, StationAnswered, StationQuestion};
use model::*;

/// Makes a backup.
///
/// # Errors
/// When the file cannot be written, or the database is damaged.
pub(super) fn backup_make(station: &Station, wanted: MakeBackup) -> Result<BackupFile, Problem> {
    station.parts.backups.make(&wanted)
}

/// The backups there are, and how they are made by themselves.
///
/// # Errors
/// When the folder cannot be read.
pub(super) fn backups(station: &Station, (): ()) -> Result<BackupsView, Problem> {
    station.parts.backups.view()
}

/// Changes how backups are made by themselves.
///
/// # Errors
/// When the folder cannot be made.
pub(super) fn backup_rhythm_save(station: &Station, rhythm: BackupRhythm) -> Result<(), Problem> {
    station.parts.backups.save_rhythm(&rhythm)
}

/// Gets a backup ready: the next start puts it in the station's place.
///
/// # Errors
/// When it is no backup, is damaged, or its secrets do not open.
pub(super) fn backup_restore(station: &Station, wanted: RestoreBackup) -> Result<Restored, Problem> {
    station.parts.backups.prepare_restore(&wanted)
}

/// What a person is asked before the next label.
///
/// # Errors
/// When the database cannot be read.
pub(super) fn station_question(station: &Station, (): ()) -> Result<Option<StationQuestion>, Problem> {
    crate::identity::question(&station.parts)
}

/// A person's answer to it.
///
/// # Errors
/// `station-is-itself` when nothing is asked; `station-open` while the station is open where it lay before.
pub(super) fn station_answer(station: &Station, answer: AnswerStation) -> Result<StationAnswered, Problem> {
    crate::identity::answer(&station.parts, answer)
}
