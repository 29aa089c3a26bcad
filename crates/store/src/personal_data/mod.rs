//! What the station knows about people: how long it is kept, and how it goes.
//!
//! ```text
//! purge ──▶ portions of orders that are done with ─┐
//! erase ──▶ the orders of one customer ────────────┴─▶ without_person ─▶ sweep: index of words, log, what is left in pages
//! ```
//!
//! Numbers stay spent and found, and the journal says what happened and when. An order that was emptied stays empty: what its
//! shop sends of it from then on is emptied as it comes in.

mod again;
mod cutoffs;
mod erase;
mod find;
mod purge;
mod sweep;
mod without_person;

pub use cutoffs::Cutoffs;
pub use purge::Purged;
pub use sweep::{Gone, Swept};

pub(crate) use without_person::{facts as facts_without_person, message as message_without_words};

use crate::Result;
use model::{OrderId, UtcDateTime};
use rusqlite::{Connection, OptionalExtension};

/// Since when an order names nobody.
pub(crate) fn erased_at(connection: &Connection, order: OrderId) -> Result<Option<UtcDateTime>> {
    let mut found = connection.prepare_cached("SELECT person_at FROM forgotten WHERE order_id = ?")?;
    let at: Option<Option<i64>> = found.query_row([order.0], |row| row.get(0)).optional()?;
    Ok(at.flatten().map(UtcDateTime::from_millis))
}
