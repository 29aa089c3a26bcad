//! Which process is at work on a booking, and whether it still lives.

use crate::{StoreError, private};
use std::fs::{self, File, TryLockError};
use std::hash::{BuildHasher as _, RandomState};
use std::path::{Path, PathBuf};
use std::process;

/// The folder of the lock files, one a process that books.
const FOLDER: &str = "at-work";

/// This process, as bookings name it. The system takes its lock back when the process ends, however it ends.
pub(crate) struct Owner {
    pub(crate) name: String,
    file: PathBuf,
    _lock: File,
}

impl Owner {
    pub(crate) fn new(folder: &Path) -> Result<Self, StoreError> {
        let name = format!("{}-{:016x}", process::id(), RandomState::new().hash_one(process::id()));
        let at_work = folder.join(FOLDER);
        let unusable = |cause| StoreError::folder(folder, cause);
        private::create_folder(&at_work).map_err(unusable)?;
        let file = at_work.join(&name);
        let lock = private::open_file(&file).map_err(unusable)?;
        lock.lock().map_err(unusable)?;
        Ok(Self { name, file, _lock: lock })
    }
}

impl Drop for Owner {
    fn drop(&mut self) {
        // One that stays behind is unlocked, and found to be dead.
        let _ = fs::remove_file(&self.file);
    }
}

/// Whether the process of that name still lives. One whose file is gone or unlocked has ended.
pub(crate) fn lives(folder: &Path, name: &str) -> bool {
    let file = folder.join(FOLDER).join(name);
    let Ok(lock) = File::open(&file) else { return false };
    match lock.try_lock() {
        Ok(()) => {
            let _ = fs::remove_file(&file);
            false
        }
        Err(TryLockError::WouldBlock) => true,
        // Where nobody can tell, it is left alone.
        Err(TryLockError::Error(_)) => true,
    }
}
