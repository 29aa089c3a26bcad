//! Backups: the whole station in one file, made by hand or by itself, and put back.
//!
//! ```text
//! manifest.json    version, form of the database, station, moment, highest serial of each range, every file's hash
//! station.db       as of one moment
//! layouts/ logos/  the shop's own files
//! secrets.sealed   only when asked for, under a passphrase
//! ```
//!
//! A backup is written beside its place, read again, and only then gets its name. What is put back asks first whether it is the
//! station before it prints (`identity`).

mod before_newer;
mod folder;
mod hashed;
mod manifest;
mod restore;
mod rhythm;
mod write;

pub(crate) use before_newer::{PROGRAM, make_before_newer, note_program};
pub use folder::BackupFile;
pub(crate) use restore::ASIDE;
pub use restore::{Restored, restore};
pub use rhythm::BackupRhythm;

use crate::clock::Clock;
use crate::events::Events;
use crate::{Event, carriers, habits, shops};
use model::{Problem, ProblemCode, UtcDateTime};
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use store::{Secrets, Snapshot, Store};
#[cfg(feature = "export")]
use ts_rs::TS;

/// What backups may touch.
pub(crate) struct Backups {
    me: Weak<Self>,
    store: Store,
    secrets: Arc<Secrets>,
    clock: Clock,
    events: Events,
    /// Why the last one that was to be made by itself was not.
    problem: Mutex<Option<Problem>>,
    /// One is made at a time: each takes a copy of the database, and where secrets go along much memory.
    turn: Mutex<()>,
}

/// A backup to make.
#[derive(Clone, Default, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct MakeBackup {
    /// The file, or the folder it goes to; none: the folder that is set.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub to: Option<PathBuf>,
    /// The passphrase under which shops' and carriers' secrets go with it; none: they do not.
    #[cfg_attr(feature = "export", ts(optional = nullable, type = "string"))]
    pub passphrase: Option<SecretString>,
}

/// The backups of this station.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct BackupsView {
    /// How they are made by themselves.
    pub rhythm: BackupRhythm,
    /// The folder they go to.
    pub folder: String,
    /// Those in it, the newest first.
    pub backups: Vec<BackupFile>,
    /// Why the last one that was to be made by itself was not.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub problem: Option<Problem>,
}

/// The backups for a station that cannot be opened, the newest first: those in its own folder for them, or in another one. Which
/// folder is set, its database would know.
///
/// # Errors
/// `file-unwritable` when the folder cannot be read.
pub fn backups_for(station: &Path, folder: Option<&Path>) -> Result<Vec<BackupFile>, Problem> {
    folder::list(&folder.map_or_else(|| station.join(FOLDER), Path::to_owned))
}

/// A backup to put in the station's place.
#[derive(Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct RestoreBackup {
    /// Its file.
    pub file: PathBuf,
    /// The passphrase of the secrets in it; none: they stay as they are.
    #[cfg_attr(feature = "export", ts(optional = nullable, type = "string"))]
    pub passphrase: Option<SecretString>,
}

impl Backups {
    pub(crate) fn new(store: Store, secrets: Arc<Secrets>, clock: Clock, events: Events) -> Arc<Self> {
        Arc::new_cyclic(|me| Self {
            me: me.clone(),
            store,
            secrets,
            clock,
            events,
            problem: Mutex::default(),
            turn: Mutex::default(),
        })
    }

    /// Makes a backup.
    pub(crate) fn make(&self, wanted: &MakeBackup) -> Result<BackupFile, Problem> {
        let _turn = self.turn.lock().unwrap_or_else(PoisonError::into_inner);
        let secrets = match &wanted.passphrase {
            Some(passphrase) => Some(self.secrets.sealed(&secret_names(&self.store.snapshot()?)?, passphrase)?),
            None => None,
        };
        let now = self.clock.now();
        let to = match &wanted.to {
            Some(folder) if folder.is_dir() => folder.join(folder::name(now, false)),
            Some(file) => file.clone(),
            None => self.folder()?.join(folder::name(now, false)),
        };
        let made = self.write(&to, now, secrets)?;
        self.events.tell(Event::Settings);
        Ok(made)
    }

    fn write(&self, to: &Path, now: UtcDateTime, secrets: Option<Vec<u8>>) -> Result<BackupFile, Problem> {
        write::write(self.store.folder(), |file| self.store.copy_to(file), to, now, secrets)
    }

    /// The backups there are.
    pub(crate) fn view(&self) -> Result<BackupsView, Problem> {
        let folder = self.folder()?;
        Ok(BackupsView {
            rhythm: self.rhythm()?,
            backups: folder::list(&folder)?,
            folder: folder.display().to_string(),
            problem: self.problem.lock().unwrap_or_else(PoisonError::into_inner).clone(),
        })
    }

    /// Gets a backup ready to be put in this station's place by the next start.
    pub(crate) fn prepare_restore(&self, wanted: &RestoreBackup) -> Result<Restored, Problem> {
        let passphrase = wanted.passphrase.as_ref();
        restore::prepare(self.store.folder(), &wanted.file, &self.secrets, passphrase, self.clock.now())
    }

    fn rhythm(&self) -> Result<BackupRhythm, Problem> {
        habits::habit(&self.store.snapshot()?, HABIT)
    }

    /// Changes how backups are made by themselves.
    pub(crate) fn save_rhythm(&self, rhythm: &BackupRhythm) -> Result<(), Problem> {
        if let Some(folder) = &rhythm.folder {
            if !folder.is_absolute() {
                return Err(unwritable(folder, "not an absolute path"));
            }
            folder::make(folder)?;
        }
        habits::keep_habit(&self.store, HABIT, rhythm)?;
        self.events.tell(Event::Settings);
        Ok(())
    }

    /// The folder backups go to.
    fn folder(&self) -> Result<PathBuf, Problem> {
        Ok(self.rhythm()?.folder.unwrap_or_else(|| self.store.folder().join(FOLDER)))
    }
}

/// Where backups go when no folder is set: into one in the station's own.
const FOLDER: &str = "backups";

/// Where the store keeps the rhythm.
const HABIT: &str = "backups";

/// The names of the secrets of all shops and carriers.
fn secret_names(snapshot: &Snapshot) -> Result<Vec<String>, Problem> {
    let shops = snapshot.shops()?.into_iter().map(|shop| shops::secret_name(&shop.id));
    let carriers = snapshot.carrier_accounts()?.into_iter().map(|account| carriers::secret_name(&account.carrier));
    Ok(shops.chain(carriers).collect())
}

fn unwritable(file: &Path, why: impl std::fmt::Display) -> Problem {
    Problem::new(ProblemCode::FileUnwritable).with("file", file.display().to_string()).because(why)
}

/// A backup that is not what it should be.
fn damaged(file: &Path, why: &str) -> Problem {
    Problem::new(ProblemCode::BackupDamaged).with("file", file.display().to_string()).because(why)
}

/// What the system says of a file that was to be written; a full disk by its own code.
fn not_written(file: &Path) -> impl FnOnce(std::io::Error) -> Problem {
    let file = file.to_owned();
    move |error| match error.kind() {
        std::io::ErrorKind::StorageFull => Problem::new(ProblemCode::DiskFull),
        _ => unwritable(&file, error),
    }
}
