//! Connections to the database: how they are opened, and the few that read.

use crate::{Closing, StoreError};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// How long one process waits for another's transaction.
pub(crate) const PATIENCE: Duration = Duration::from_secs(5);

/// How many readers are kept open while nobody reads.
const IDLE_READERS: usize = 4;

/// Opens the database for writing and makes it what the store relies on: every commit is on the disk, and a reader
/// never waits for a writer.
pub(crate) fn open(file: &Path) -> Result<Connection, StoreError> {
    let connection = Connection::open(file)?;
    keep_log(&connection)?;
    connection.busy_timeout(PATIENCE)?;
    connection.pragma_update(None, "journal_mode", "WAL")?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "foreign_keys", true)?;
    // What is deleted is overwritten: it may have been about a person.
    connection.pragma_update(None, "secure_delete", true)?;
    connection.pragma_update(None, "cache_size", -64_000)?;
    connection.pragma_update(None, "mmap_size", 256 << 20)?;
    // The writer brings the log into the database when it rests. Where it never does, as in a long import, a big log writes a
    // hot page once instead of many times; it shrinks back after the burst.
    connection.pragma_update(None, "wal_autocheckpoint", 16_000)?;
    connection.pragma_update(None, "journal_size_limit", 32 << 20)?;
    connection.set_prepared_statement_cache_capacity(128);
    Ok(connection)
}

/// Leaves the log where it is when the last connection is closed: without this SQLite deletes it, and whether it was taken away
/// by somebody else could not be told (SQLite, *sqlite3_db_config*, `SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE`).
pub(crate) fn keep_log(connection: &Connection) -> rusqlite::Result<()> {
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true).map(drop)
}

/// Brings the log of a database that nobody has open into it, all of it: the file alone is the whole database then.
pub(crate) fn empty_log(file: &Path) -> Result<(), StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(file, flags)?;
    keep_log(&connection)?;
    let is_busy: bool = connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
    if is_busy { Err(StoreError::Busy) } else { Ok(()) }
}

/// How many of SQLite's steps pass between two looks at the clock.
const STEPS: i32 = 10_000;

/// Looks whether the pages of the database fit, for as long as it may take: of a big one at a part.
pub(crate) fn check_quickly(connection: &Connection, limit: Duration) -> Result<(), StoreError> {
    let begun = Instant::now();
    connection.progress_handler(STEPS, Some(move || begun.elapsed() > limit))?;
    let found = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get::<_, String>(0));
    connection.progress_handler(0, None::<fn() -> bool>)?;
    match found {
        Ok(found) if found == "ok" => Ok(()),
        Ok(_) => Err(StoreError::Damaged("a look at its pages found some that do not fit".to_owned())),
        Err(error) if error.sqlite_error_code() == Some(rusqlite::ErrorCode::OperationInterrupted) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

/// Whether the database in a file is damaged; all of it is looked at.
pub(crate) fn is_damaged(file: &Path) -> bool {
    let found = open_reader(file)
        .and_then(|connection| Ok(connection.query_row("PRAGMA quick_check(1)", [], |row| row.get::<_, String>(0))?));
    match found {
        Ok(found) => found != "ok",
        Err(error) => matches!(error, StoreError::Damaged(_)),
    }
}

fn open_reader(file: &Path) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(file, flags)?;
    keep_log(&connection)?;
    connection.busy_timeout(PATIENCE)?;
    connection.pragma_update(None, "query_only", true)?;
    connection.pragma_update(None, "cache_size", -16_000)?;
    // Not mapped into memory: after every commit a reader would map the whole database anew.
    connection.pragma_update(None, "mmap_size", 0)?;
    connection.set_prepared_statement_cache_capacity(64);
    Ok(connection)
}

/// The connections that read.
pub(crate) struct Readers {
    file: PathBuf,
    idle: Mutex<Vec<Connection>>,
    /// Goes last: a snapshot may outlive its store.
    _closing: Arc<Closing>,
}

impl Readers {
    pub(crate) fn new(file: PathBuf, closing: Arc<Closing>) -> Self {
        Self { file, idle: Mutex::default(), _closing: closing }
    }

    /// One moment of the database.
    pub(crate) fn snapshot(self: &Arc<Self>) -> Result<Snapshot, StoreError> {
        let idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let connection = match idle {
            Some(connection) => connection,
            None => open_reader(&self.file)?,
        };
        connection.prepare_cached("BEGIN DEFERRED")?.execute([])?;
        Ok(Snapshot { connection: Some(connection), readers: Arc::clone(self) })
    }
}

/// The database as it was at one moment: whatever is read from it belongs together. The moment is that of the first
/// read.
pub struct Snapshot {
    /// There until the snapshot is dropped.
    connection: Option<Connection>,
    readers: Arc<Readers>,
}

impl Snapshot {
    pub(crate) fn connection(&self) -> &Connection {
        self.connection.as_ref().unwrap_or_else(|| unreachable!("taken by `drop` alone"))
    }
}

impl Drop for Snapshot {
    fn drop(&mut self) {
        let Some(connection) = self.connection.take() else { return };
        // A connection that cannot end its transaction is closed.
        if connection.prepare_cached("COMMIT").and_then(|mut end| end.execute([])).is_err() {
            return;
        }
        let mut idle = self.readers.idle.lock().unwrap_or_else(PoisonError::into_inner);
        if idle.len() < IDLE_READERS {
            idle.push(connection);
        }
    }
}
