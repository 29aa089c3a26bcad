//! A copy of the database, whole and as of one moment, while the desk works.

use crate::{Result, Store, StoreError, connection, migrations, private};
use rusqlite::{Connection, OpenFlags};
use std::path::Path;
use std::time::Duration;

/// What a copy of the database says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Copied {
    /// The version of its form.
    pub version: usize,
    /// Who the station is; empty where it was never marked.
    pub station: String,
    /// The highest serial that was spent of each range: prefix, extension digit, serial.
    pub highest: Vec<(String, u8, u64)>,
}

/// What is wrong with a copy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CopyProblem {
    /// Pages do not fit together.
    Damaged,
    /// A newer Packdesk made it.
    Newer {
        /// Its version.
        found: usize,
    },
}

impl Store {
    /// Writes a copy of the database to a file that is not there yet, readable by this account alone, and checks it. The copy
    /// knows that it is one: a station that is opened from it asks first.
    ///
    /// # Errors
    /// [`StoreError::Full`], [`StoreError::Folder`]; [`StoreError::Damaged`] when the database, and so the copy, is.
    pub fn copy_to(&self, file: &Path) -> Result<Copied> {
        copy(self.folder(), file)
    }

    /// Looks whether the pages of the database fit, for so long at most: of a big one at a part. From then on a damaged one begins
    /// no booking.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] when something does not fit.
    pub fn check_quickly(&self, limit: Duration) -> Result<()> {
        let checked = crate::connection::check_quickly(self.snapshot()?.connection(), limit);
        if matches!(checked, Err(StoreError::Damaged(_))) {
            self.inner.marks.note_damage();
        }
        checked
    }

    /// Looks at every page of the database and at every reference. Takes long for a big one.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] when something does not fit.
    pub fn check_deeply(&self) -> Result<()> {
        if fits(self.snapshot()?.connection())? {
            return Ok(());
        }
        Err(StoreError::Damaged("its pages do not fit together".to_owned()))
    }
}

/// Writes a copy of the database in a folder, as [`Store::copy_to`] says.
pub(crate) fn copy(folder: &Path, file: &Path) -> Result<Copied> {
    let unusable = |cause| StoreError::folder(file, cause);
    private::open_file(file).map_err(unusable)?;
    let target = file.to_str().ok_or_else(|| unusable(std::io::ErrorKind::InvalidFilename.into()))?;
    // A connection of its own: readers may not write, and this takes a while.
    let source = Connection::open_with_flags(
        folder.join(crate::FILE),
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?;
    connection::keep_log(&source)?;
    source.busy_timeout(connection::PATIENCE)?;
    source.execute("VACUUM INTO ?", [target])?;
    drop(source);
    let copy = Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    copy.pragma_update(None, "journal_mode", "DELETE")?;
    // Before it had a mark, a station did not know which of its lives it is in.
    if migrations::version(&copy)? >= migrations::MARKED {
        copy.execute("UPDATE station SET instance = ''", [])?;
    }
    drop(copy);
    match check_copy(file)? {
        Ok(copied) => Ok(copied),
        Err(_) => Err(StoreError::Damaged("the copy of it does not fit together".to_owned())),
    }
}

/// Looks at every page of a copy; what it says of itself.
///
/// # Errors
/// When the file is no database or cannot be read.
pub fn check_copy(file: &Path) -> Result<std::result::Result<Copied, CopyProblem>> {
    let copy = Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let found = migrations::version(&copy)?;
    if found > migrations::newest() {
        return Ok(Err(CopyProblem::Newer { found }));
    }
    if !fits(&copy)? {
        return Ok(Err(CopyProblem::Damaged));
    }
    let marked = found >= migrations::MARKED;
    let station =
        if marked { copy.query_row("SELECT mark FROM station", [], |row| row.get(0))? } else { String::new() };
    let highest = if found >= migrations::COUNTS_SERIALS { highest_serials(&copy)? } else { Vec::new() };
    Ok(Ok(Copied { version: found, station, highest }))
}

fn highest_serials(copy: &Connection) -> Result<Vec<(String, u8, u64)>> {
    let mut highest =
        copy.prepare("SELECT prefix, extension, max(serial) FROM spent_serials GROUP BY prefix, extension")?;
    let highest = highest.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get::<_, i64>(2)?.unsigned_abs())))?;
    Ok(highest.collect::<rusqlite::Result<_>>()?)
}

fn fits(connection: &Connection) -> Result<bool> {
    let found: String = connection.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    let orphans = connection.prepare("PRAGMA foreign_key_check")?.exists([])?;
    Ok(found == "ok" && !orphans)
}
