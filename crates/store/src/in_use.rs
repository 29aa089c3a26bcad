//! Whether somebody has a station open: every process that has holds a shared lock on one file.

use crate::private;
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

const FILE: &str = "in-use.lock";

/// How often, and after what pauses, a station is tried for before it counts as open.
const TRIES: u32 = 20;
const PAUSE: Duration = Duration::from_millis(50);

/// One process that has the station open. The system takes its lock back when the process ends, however it ends.
pub(crate) struct InUse {
    folder: PathBuf,
    _lock: File,
}

impl InUse {
    pub(crate) fn share(folder: &Path) -> io::Result<Self> {
        let lock = private::open_file(&folder.join(FILE))?;
        lock.lock_shared()?;
        Ok(Self { folder: folder.to_owned(), _lock: lock })
    }

    /// Takes a station that nobody has open; none while somebody has, and goes on having it.
    pub(crate) fn alone(folder: &Path) -> io::Result<Option<Self>> {
        // A program that is closing has it a moment longer.
        for _ in 0..TRIES {
            if let Some(alone) = Self::try_alone(folder)? {
                return Ok(Some(alone));
            }
            std::thread::sleep(PAUSE);
        }
        Self::try_alone(folder)
    }

    /// The same without waiting.
    pub(crate) fn try_alone(folder: &Path) -> io::Result<Option<Self>> {
        let lock = private::open_file(&folder.join(FILE))?;
        match lock.try_lock() {
            Ok(()) => Ok(Some(Self { folder: folder.to_owned(), _lock: lock })),
            Err(std::fs::TryLockError::WouldBlock) => Ok(None),
            Err(std::fs::TryLockError::Error(error)) => Err(error),
        }
    }

    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }
}

/// Whether somebody has the station in a folder open. A folder that is not there is not open.
pub(crate) fn is_open(folder: &Path) -> bool {
    folder.join(FILE).exists() && matches!(InUse::try_alone(folder), Ok(None))
}
