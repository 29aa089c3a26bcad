//! A station on a disk so full that not even the index of SQLite's log fits: it is read from memory, and nothing is written.

use crate::connection::{self, Readers};
use crate::in_use::InUse;
use crate::marks::{Before, Marks};
use crate::writer::Writer;
use crate::{Closing, FILE, Inner, Result, Store, StoreError, migrations};
use rusqlite::backup::Backup;
use rusqlite::{Connection, OpenFlags};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

/// Pages that are read at once.
const PAGES: i32 = 4096;

/// Tells the stations in this process's memory apart.
static OPENED: AtomicU32 = AtomicU32::new(0);

impl Store {
    /// Opens a station as it is now, to be looked at: every write is answered with [`StoreError::Full`]. No other program may
    /// have it open.
    ///
    /// # Errors
    ///
    /// [`StoreError::Busy`], [`StoreError::Damaged`], [`StoreError::Folder`].
    pub fn open_to_read(folder: &Path) -> Result<Self> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let disk = Connection::open_with_flags(folder.join(FILE), flags)?;
        connection::keep_log(&disk)?;
        // A log that one program keeps for itself needs no index on the disk (SQLite, *Write-Ahead Logging*, “Use of WAL Without
        // Shared-Memory”).
        disk.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
        let number = OPENED.fetch_add(1, Ordering::Relaxed);
        let memory = PathBuf::from(format!("file:packdesk-{number}?mode=memory&cache=shared"));
        let mut kept = Connection::open(&memory)?;
        Backup::new(&disk, &mut kept)?.run_to_completion(PAGES, Duration::ZERO, None)?;
        drop(disk);
        // One of an older form is brought up to date in memory alone.
        migrations::migrate(&mut kept)?;
        let unusable = |cause| StoreError::folder(folder, cause);
        let in_use = InUse::share(folder).map_err(unusable)?;
        let marks = Arc::new(Marks::open(folder, None, &Before::look(folder), &kept)?);
        let closing = Closing::new(&marks, in_use);
        let readers = Arc::new(Readers::new(memory, Arc::clone(&closing)));
        let writer = Writer::start(kept).map_err(unusable)?;
        let (folder, owner) = (folder.to_owned(), OnceLock::new());
        let inner = Inner { folder, writer, readers, owner, marks, only_reads: true, _closing: closing };
        Ok(Self { inner: Arc::new(inner) })
    }

    /// Whether nothing can be written, because the disk was full when it was opened.
    #[must_use]
    pub fn only_reads(&self) -> bool {
        self.inner.only_reads
    }

    /// That something may be written.
    pub(crate) fn writes(&self) -> Result<()> {
        if self.inner.only_reads { Err(StoreError::Full) } else { Ok(()) }
    }
}
