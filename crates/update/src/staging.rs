//! The folder in which a newer version is made ready. One program at a time does so.

use crate::Fault;
use sha2::{Digest as _, Sha256};
use std::fs::{self, DirBuilder, File, OpenOptions, TryLockError};
use std::io::Read as _;
use std::path::{Path, PathBuf};

/// Who makes a version ready holds this file locked; the system lets go of it when the process ends, however it ends.
const LOCK: &str = "lock";
/// What was fetched.
const FETCHED: &str = "fetched";
/// What was unpacked; the version that was replaced, once they were exchanged.
const NEXT: &str = "next";

/// A folder in which a newer version is made ready, held by this process.
#[derive(Debug)]
pub struct Staging {
    folder: PathBuf,
    _lock: File,
}

impl Staging {
    /// Takes the folder, and makes it where there is none. What an earlier process left in it stays.
    ///
    /// # Errors
    /// [`Fault::UnderWay`] while another process has it; [`Fault::Disk`].
    pub fn take(folder: PathBuf) -> Result<Self, Fault> {
        let mut builder = DirBuilder::new();
        builder.recursive(true);
        // A program that others could write would be theirs.
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(&folder).map_err(Fault::disk(&folder))?;
        let lock = OpenOptions::new().create(true).truncate(false).write(true).open(folder.join(LOCK));
        let lock = lock.map_err(Fault::disk(&folder))?;
        match lock.try_lock() {
            Ok(()) => Ok(Self { folder, _lock: lock }),
            Err(TryLockError::WouldBlock) => Err(Fault::UnderWay),
            Err(TryLockError::Error(cause)) => Err(Fault::disk(&folder)(cause)),
        }
    }

    /// The folder.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Where the version that is made ready lies.
    #[must_use]
    pub fn next(&self) -> PathBuf {
        self.folder.join(NEXT)
    }

    /// Takes away what an earlier process left.
    ///
    /// # Errors
    /// [`Fault::Disk`].
    pub fn clear(&self) -> Result<(), Fault> {
        for entry in fs::read_dir(&self.folder).map_err(Fault::disk(&self.folder))? {
            let path = entry.map_err(Fault::disk(&self.folder))?.path();
            if path.file_name().is_some_and(|name| name == LOCK) {
                continue;
            }
            let removed = if path.is_dir() { fs::remove_dir_all(&path) } else { fs::remove_file(&path) };
            removed.map_err(Fault::disk(&path))?;
        }
        Ok(())
    }

    /// Gives what was fetched a name of its own; its path.
    ///
    /// # Errors
    /// [`Fault::Disk`].
    pub fn keep_as(&self, name: &str) -> Result<PathBuf, Fault> {
        let file = self.folder.join(name);
        fs::rename(self.folder.join(FETCHED), &file).map_err(Fault::disk(&file))?;
        Ok(file)
    }

    /// An empty file for what is fetched, and its name.
    ///
    /// # Errors
    /// [`Fault::Disk`].
    pub fn file(&self) -> Result<(File, PathBuf), Fault> {
        let name = self.folder.join(FETCHED);
        let file = OpenOptions::new().create(true).truncate(true).read(true).write(true).open(&name);
        Ok((file.map_err(Fault::disk(&name))?, name))
    }
}

/// The SHA-256 of a program's file, by which one version is told from another.
///
/// # Errors
/// [`Fault::Disk`].
pub fn program_hash(file: &Path) -> Result<String, Fault> {
    let mut content = File::open(file).map_err(Fault::disk(file))?;
    let mut hash = Sha256::new();
    let mut buffer = vec![0; 64 << 10];
    loop {
        let read = content.read(&mut buffer).map_err(Fault::disk(file))?;
        if read == 0 {
            return Ok(hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect());
        }
        hash.update(&buffer[..read]);
    }
}
