//! Whether anybody did anything at a station yet.

use crate::{FILE, Result};
use rusqlite::{Connection, OpenFlags, params};
use std::path::Path;

/// Whether the station in a folder is as its first opening left it, with that preference alone. One that cannot be read is not.
pub(crate) fn is_untouched(folder: &Path, preference: &str) -> bool {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let opened = Connection::open_with_flags(folder.join(FILE), flags);
    opened.is_ok_and(|connection| is_empty(&connection, preference).unwrap_or(false))
}

fn is_empty(connection: &Connection, preference: &str) -> Result<bool> {
    // Opening it writes the table `station`, its mark.
    let mut named = connection.prepare(
        "SELECT name FROM pragma_table_list
         WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT IN ('station', 'preferences')",
    )?;
    let tables = named.query_map([], |row| row.get::<_, String>(0))?.collect::<rusqlite::Result<Vec<String>>>()?;
    for table in tables {
        if connection.query_row(&format!("SELECT EXISTS (SELECT 1 FROM \"{table}\")"), [], |row| row.get(0))? {
            return Ok(false);
        }
    }
    let only = "SELECT NOT EXISTS (SELECT 1 FROM preferences WHERE key <> ?)";
    Ok(connection.query_row(only, params![preference], |row| row.get(0))?)
}
