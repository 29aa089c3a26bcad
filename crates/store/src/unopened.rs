//! A station as it lies in its folder before a program opens it.

use crate::{Copied, FILE, Result, StoreError, connection, copy, migrations};
use rusqlite::{Connection, OpenFlags, OptionalExtension as _};
use std::path::Path;

/// What is done with a station before it is opened.
pub type BeforeOpening<'o> = &'o dyn Fn(&Unopened<'_>) -> Result<()>;

/// A station that no program has changed yet. Programs that open it wait meanwhile.
pub struct Unopened<'u> {
    folder: &'u Path,
    connection: &'u Connection,
    form: usize,
}

impl<'u> Unopened<'u> {
    pub(crate) fn new(folder: &'u Path, connection: &'u Connection) -> Result<Self> {
        Ok(Self { folder, connection, form: migrations::version(connection)? })
    }

    /// Whether anything was ever kept in it, in a form this program knows.
    pub(crate) const fn is_known(&self) -> bool {
        self.form > 0 && self.form <= newest_form()
    }

    /// Whether it is to be brought to a newer form.
    #[must_use]
    pub const fn is_older(&self) -> bool {
        self.form > 0 && self.form < newest_form()
    }

    /// Its folder.
    #[must_use]
    pub const fn folder(&self) -> &Path {
        self.folder
    }

    /// A preference of the desk.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn preference(&self, key: &str) -> Result<Option<String>> {
        let value = "SELECT value FROM preferences WHERE key = ?";
        Ok(self.connection.query_row(value, [key], |row| row.get(0)).optional()?)
    }

    /// Writes a copy of its database to a file, in the form it has, as [`Store::copy_to`](crate::Store::copy_to) does.
    ///
    /// # Errors
    /// As [`Store::copy_to`](crate::Store::copy_to).
    pub fn copy_to(&self, file: &Path) -> Result<Copied> {
        copy::copy(self.folder, file)
    }
}

/// The newest form of a database this program knows.
#[must_use]
pub const fn newest_form() -> usize {
    migrations::newest()
}

/// The form of the database in a folder; none where there is no database.
///
/// # Errors
/// When it cannot be read.
pub fn form_of(folder: &Path) -> Result<Option<usize>> {
    let file = folder.join(FILE);
    if !file.is_file() {
        return Ok(None);
    }
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(file, flags).map_err(StoreError::from)?;
    connection::keep_log(&connection)?;
    Ok(Some(migrations::version(&connection)?))
}
