//! Which orders name nobody any more.

use crate::Result;
use model::{OrderId, UtcDateTime};
use rusqlite::{Connection, OptionalExtension};

/// Since when an order names nobody.
pub(crate) fn erased_at(connection: &Connection, order: OrderId) -> Result<Option<UtcDateTime>> {
    let mut found = connection.prepare_cached("SELECT person_at FROM forgotten WHERE order_id = ?")?;
    let at: Option<Option<i64>> = found.query_row([order.0], |row| row.get(0)).optional()?;
    Ok(at.flatten().map(UtcDateTime::from_millis))
}
