//! Scan to check: the items of an order that were found to be right, each on the disk before it counts.

use crate::journal::{self, About};
use crate::{Result, Snapshot, Store, StoreError, orders};
use model::{CheckedItem, Message, Order, OrderId, OrderLine, ShopOrder, Stage, UtcDateTime};
use rusqlite::{Connection, Row, params};

/// Items that count, and what the journal says of them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NewItems {
    /// Those of one scan.
    pub items: Vec<CheckedItem>,
    /// Lines of the order's journal.
    pub journal: Vec<Message>,
}

/// Why items did not count. Nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum CountError<E> {
    /// The database said no.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// There is no such order.
    #[error("there is no such order")]
    NoSuchOrder,
    /// The very item lies in the parcel of another order that has not been sent.
    #[error("that serial number is in order {order}")]
    SerialElsewhere {
        /// The number people use.
        order: String,
        /// The serial number.
        serial: String,
    },
    /// The judgement said no.
    #[error("the items do not count")]
    Refused(#[source] E),
}

impl Snapshot {
    /// The items of an order that were counted, in the order they came.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn checked_items(&self, order: OrderId) -> Result<Vec<CheckedItem>> {
        load(self.connection(), order)
    }
}

impl Store {
    /// Counts items of an order. `judge` gets the order and what was counted before, and says what counts now; two scans
    /// at once are judged one after the other.
    ///
    /// # Errors
    ///
    /// See [`CountError`].
    pub fn count_items<E: Send + 'static>(
        &self,
        order: OrderId,
        at: UtcDateTime,
        judge: impl FnOnce(&Order, &[CheckedItem]) -> Result<NewItems, E> + Send + 'static,
    ) -> Result<Vec<CheckedItem>, CountError<E>> {
        self.write(move |transaction| {
            let order = orders::load(transaction, order)?.ok_or(CountError::NoSuchOrder)?;
            let mut counted = load(transaction, order.id)?;
            let new = judge(&order, &counted).map_err(CountError::Refused)?;
            for item in new.items.iter().filter(|item| !item.serial.is_empty()) {
                if let Some(elsewhere) = elsewhere(transaction, &order, item)? {
                    return Err(CountError::SerialElsewhere { order: elsewhere, serial: item.serial.clone() });
                }
            }
            add(transaction, order.id, &new.items)?;
            for message in &new.journal {
                journal::write(transaction, at, message, About::order(order.id))?;
            }
            counted.extend(new.items);
            Ok(counted)
        })
    }

    /// Takes the last scan of an order back and journals `message`; answers what is left, `None` where there was none.
    ///
    /// # Errors
    ///
    /// When the database cannot be written.
    pub fn uncount_last(&self, order: OrderId, message: Message, at: UtcDateTime) -> Result<Option<Vec<CheckedItem>>> {
        self.write(move |transaction| {
            let taken = transaction
                .prepare_cached(
                    "DELETE FROM checked_items WHERE order_id = ?1
                     AND scan = (SELECT max(scan) FROM checked_items WHERE order_id = ?1)",
                )?
                .execute([order.0])?;
            if taken == 0 {
                return Ok(None);
            }
            journal::write(transaction, at, &message, About::order(order))?;
            Ok(Some(load(transaction, order)?))
        })
    }

    /// Adds a line to an order's journal.
    ///
    /// # Errors
    ///
    /// When the database cannot be written.
    pub fn note(&self, order: OrderId, message: Message, at: UtcDateTime) -> Result<()> {
        self.write(move |transaction| journal::write(transaction, at, &message, About::order(order)))
    }
}

/// Forgets what was counted of an order whose lines are others now: the parcel has to be looked through again.
pub(crate) fn forget(connection: &Connection, order: OrderId, facts: &ShopOrder, at: UtcDateTime) -> Result<()> {
    if clear(connection, order)? > 0 {
        let message = Message::new("journal-check-forgotten").with("order", facts.number.as_str());
        journal::write(connection, at, &message, About::order(order))?;
    }
    Ok(())
}

/// Takes away what was counted of an order; how many items that were.
pub(crate) fn clear(connection: &Connection, order: OrderId) -> Result<usize> {
    Ok(connection.prepare_cached("DELETE FROM checked_items WHERE order_id = ?")?.execute([order.0])?)
}

fn load(connection: &Connection, order: OrderId) -> Result<Vec<CheckedItem>> {
    let mut items = connection.prepare_cached(
        "SELECT line, count, code, lot, serial, at FROM checked_items WHERE order_id = ? ORDER BY scan, id",
    )?;
    items.query_and_then([order.0], item)?.collect()
}

fn item(row: &Row<'_>) -> Result<CheckedItem> {
    Ok(CheckedItem {
        line: row.get(0)?,
        count: row.get(1)?,
        code: row.get(2)?,
        lot: row.get(3)?,
        serial: row.get(4)?,
        at: UtcDateTime::from_millis(row.get(5)?),
    })
}

fn add(connection: &Connection, order: OrderId, items: &[CheckedItem]) -> Result<()> {
    let scan: i64 = connection
        .prepare_cached("SELECT coalesce(max(scan), 0) + 1 FROM checked_items WHERE order_id = ?")?
        .query_row([order.0], |row| row.get(0))?;
    let mut insert = connection.prepare_cached(
        "INSERT INTO checked_items (order_id, scan, line, count, code, lot, serial, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
    )?;
    for item in items {
        let CheckedItem { line, count, code, lot, serial, at } = item;
        insert.execute(params![order.0, scan, line, count, code, lot, serial, at.millis()])?;
    }
    Ok(())
}

/// The number of another order that has the very item and has not been sent. One that was sent is no hindrance: what is
/// in a hand again has come back.
fn elsewhere(connection: &Connection, order: &Order, item: &CheckedItem) -> Result<Option<String>> {
    let Some(own) = line_of(order, item.line) else { return Ok(None) };
    let mut others = connection
        .prepare_cached("SELECT DISTINCT order_id, line FROM checked_items WHERE serial = ? AND order_id <> ?")?;
    let others: Vec<(i64, u32)> = others
        .query_map(params![item.serial, order.id.0], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    for (id, line) in others {
        let Some(other) = orders::load(connection, OrderId(id))? else { continue };
        let is_here = !matches!(other.stage, Stage::Shipped | Stage::Cancelled | Stage::Closed | Stage::PutAway);
        if is_here && line_of(&other, line).is_some_and(|line| line.sku == own.sku) {
            return Ok(Some(other.facts.number));
        }
    }
    Ok(None)
}

fn line_of(order: &Order, line: u32) -> Option<&OrderLine> {
    order.facts.lines.get(usize::try_from(line).ok()?)
}
