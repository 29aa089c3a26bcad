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

/// The same for whoever closes it. A program that is started at this moment has a copy of every lock until it has become
/// another program.
const LAST_TRIES: u32 = 4;
const LAST_PAUSE: Duration = Duration::from_millis(5);

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
        Self::alone_within(folder, TRIES, PAUSE)
    }

    /// The same for whoever closed it: nobody else has it open.
    pub(crate) fn last(folder: &Path) -> io::Result<Option<Self>> {
        Self::alone_within(folder, LAST_TRIES, LAST_PAUSE)
    }

    fn alone_within(folder: &Path, tries: u32, pause: Duration) -> io::Result<Option<Self>> {
        for _ in 0..tries {
            if let Some(alone) = Self::try_alone(folder)? {
                return Ok(Some(alone));
            }
            std::thread::sleep(pause);
        }
        Self::try_alone(folder)
    }

    fn try_alone(folder: &Path) -> io::Result<Option<Self>> {
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
