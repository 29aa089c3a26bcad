//! Whether somebody has a station open: every process that has holds a shared lock on one file.

use crate::private;
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

const FILE: &str = "in-use.lock";

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

    /// Takes a station that nobody has open; none while somebody has.
    pub(crate) fn alone(folder: &Path) -> io::Result<Option<Self>> {
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
    folder.join(FILE).exists() && matches!(InUse::alone(folder), Ok(None))
}
