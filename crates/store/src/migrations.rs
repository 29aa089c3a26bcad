//! The database's forms, oldest first: one numbered SQL file for each step from one to the next.
//!
//! A file that a released Packdesk has run never changes again; a new form is a new file. A database of a newer
//! Packdesk is left alone.

use crate::StoreError;
use rusqlite::Connection;
use rusqlite_migration::{M, Migrations};

const STEPS: &[M<'static>] = &[
    M::up(include_str!("migrations/0001-desk.sql")),
    M::up(include_str!("migrations/0002-orders.sql")),
    M::up(include_str!("migrations/0003-shipments.sql")),
    M::up(include_str!("migrations/0004-journal.sql")),
];

/// Brings the database to the newest form this program knows. One process at a time may do so.
pub(crate) fn migrate(connection: &mut Connection) -> Result<(), StoreError> {
    let found = version(connection)?;
    if found > STEPS.len() {
        return Err(StoreError::NewerVersion { found, known: STEPS.len() });
    }
    to_version(connection, STEPS.len())
}

fn version(connection: &Connection) -> Result<usize, StoreError> {
    Ok(connection.pragma_query_value(None, "user_version", |row| row.get::<_, u32>(0))? as usize)
}

fn to_version(connection: &mut Connection, version: usize) -> Result<(), StoreError> {
    Migrations::from_slice(STEPS).to_version(connection, version).map_err(|error| match error {
        rusqlite_migration::Error::RusqliteError { err, .. } => err.into(),
        other => StoreError::Damaged(other.to_string()),
    })
}
