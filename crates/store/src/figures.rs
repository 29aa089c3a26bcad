//! The database in figures.

use crate::{Result, Snapshot};
use std::collections::BTreeMap;

/// The database in figures: nothing of what is in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figures {
    /// The version of its form.
    pub version: i64,
    /// How many bytes it has.
    pub bytes: i64,
    /// How many rows each table has.
    pub rows: BTreeMap<String, i64>,
}

impl Snapshot {
    /// The database in figures.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn figures(&self) -> Result<Figures> {
        let connection = self.connection();
        let number = |pragma: &str| connection.pragma_query_value(None, pragma, |row| row.get::<_, i64>(0));
        let bytes = number("page_count")? * number("page_size")?;
        let version = number("user_version")?;
        let mut names = connection.prepare(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
        )?;
        let names: Vec<String> = names.query_map([], |row| row.get(0))?.collect::<std::result::Result<_, _>>()?;
        let mut rows = BTreeMap::new();
        for name in names {
            let count = connection.query_row(&format!("SELECT count(*) FROM \"{name}\""), [], |row| row.get(0))?;
            rows.insert(name, count);
        }
        Ok(Figures { version, bytes, rows })
    }
}
