//! The outbox: what shops still have to be told, in order per order.

use crate::column::{Json, Word};
use crate::journal::{self, About};
use crate::{Result, Store, StoreError};
use model::{
    Message, Order, OrderId, OutboxEntry, OutboxId, OutboxState, Problem, Shipment, ShipmentId, ShipmentNotice, ShopId,
    UtcDateTime,
};
use rusqlite::{Connection, Params, Row, params};

/// How much stands in the outbox.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct OutboxCounts {
    /// Entries that are still tried.
    pub due: u32,
    /// Entries a person has to look at.
    pub set_aside: u32,
}

/// Of `outbox e`: the first of its order that is not done. Later ones wait for it, whatever holds it up, so that a
/// shop never hears an older word after a newer one.
const FIRST_OF_ORDER: &str = "NOT EXISTS (SELECT 1 FROM outbox earlier WHERE earlier.order_id = e.order_id
                              AND earlier.id < e.id AND earlier.state <> 'done')";

impl Store {
    /// The entries to try now, the longest due first; at most one an order.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn outbox_due(&self, at: UtcDateTime) -> Result<Vec<OutboxEntry>> {
        let due = format!("e.state = 'due' AND e.due_at <= ? AND {FIRST_OF_ORDER} ORDER BY e.due_at, e.id");
        self.read(|connection| select(connection, &due, [at.millis()]))
    }

    /// When the next entry is due.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn next_due_at(&self) -> Result<Option<UtcDateTime>> {
        self.read(|connection| {
            let sql = format!("SELECT min(e.due_at) FROM outbox e WHERE e.state = 'due' AND {FIRST_OF_ORDER}");
            let next: Option<i64> = connection.prepare_cached(&sql)?.query_row([], |row| row.get(0))?;
            Ok(next.map(UtcDateTime::from_millis))
        })
    }

    /// The latest entries, newest first.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn outbox(&self, limit: u32) -> Result<Vec<OutboxEntry>> {
        self.read(|connection| select(connection, "true ORDER BY e.id DESC LIMIT ?", [limit]))
    }

    /// How much stands in the outbox.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn outbox_counts(&self) -> Result<OutboxCounts> {
        self.read(|connection| {
            let mut counts = connection.prepare_cached(
                "SELECT count(*) FILTER (WHERE state <> 'set_aside'), count(*) FILTER (WHERE state = 'set_aside')
                 FROM outbox WHERE state IN ('due', 'trying', 'set_aside')",
            )?;
            Ok(counts.query_row([], |row| Ok(OutboxCounts { due: row.get(0)?, set_aside: row.get(1)? }))?)
        })
    }

    /// Moves an entry. `due_at` is when it is tried next, where it goes back to being due.
    ///
    /// # Errors
    ///
    /// [`StoreError::ForbiddenOutboxMove`] when [`OutboxState::may_become`] says no.
    pub fn move_outbox(
        &self,
        id: OutboxId,
        to: OutboxState,
        due_at: UtcDateTime,
        problem: Option<Problem>,
        at: UtcDateTime,
    ) -> Result<OutboxEntry> {
        self.write(move |transaction| advance(transaction, id, to, due_at, problem, at))
    }
}

/// Writes that a shop is to be told of a shipment, if that was never written before.
pub(crate) fn add(
    connection: &Connection,
    order: &Order,
    shipment: &Shipment,
    notice: &ShipmentNotice,
    at: UtcDateTime,
) -> Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO outbox (shop, order_id, shipment, notice, state, attempts, due_at)
             VALUES (?, ?, ?, ?, 'due', 0, ?) ON CONFLICT (shipment) DO NOTHING",
        )?
        .execute(params![order.shop.0, order.id.0, shipment.id.0, Json(notice), at.millis()])?;
    Ok(())
}

pub(crate) fn advance(
    connection: &Connection,
    id: OutboxId,
    to: OutboxState,
    due_at: UtcDateTime,
    problem: Option<Problem>,
    at: UtcDateTime,
) -> Result<OutboxEntry> {
    let found = select(connection, "e.id = ?", [id.0])?.pop();
    let mut entry = found.ok_or_else(|| StoreError::missing("outbox entry", &id.0))?;
    if !entry.state.may_become(to) {
        return Err(StoreError::ForbiddenOutboxMove { from: entry.state, to });
    }
    if to == OutboxState::Trying {
        entry.attempts += 1;
    }
    entry.state = to;
    entry.due_at = due_at;
    entry.problem = problem;
    connection
        .prepare_cached("UPDATE outbox SET state = ?, attempts = ?, due_at = ?, problem = ? WHERE id = ?")?
        .execute(params![Word(to), entry.attempts, due_at.millis(), entry.problem.as_ref().map(Json), id.0])?;
    let message = Message::new(format!("journal-outbox-{}", to.as_str().replace('_', "-")))
        .with("shop", entry.shop.0.as_str())
        .with("attempts", i64::from(entry.attempts));
    journal::write(connection, at, &message, About::shipment(entry.order, entry.shipment))?;
    Ok(entry)
}

pub(crate) fn select(connection: &Connection, filter: &str, values: impl Params) -> Result<Vec<OutboxEntry>> {
    let mut entries = connection.prepare_cached(&format!(
        "SELECT e.id, e.shop, e.order_id, e.shipment, e.notice, e.state, e.attempts, e.due_at, e.problem
         FROM outbox e WHERE {filter}"
    ))?;
    entries.query_and_then(values, entry)?.collect()
}

fn entry(row: &Row<'_>) -> Result<OutboxEntry> {
    Ok(OutboxEntry {
        id: OutboxId(row.get(0)?),
        shop: ShopId(row.get(1)?),
        order: OrderId(row.get(2)?),
        shipment: ShipmentId(row.get(3)?),
        notice: row.get::<_, Json<_>>(4)?.0,
        state: row.get::<_, Word<_>>(5)?.0,
        attempts: row.get(6)?,
        due_at: UtcDateTime::from_millis(row.get(7)?),
        problem: row.get::<_, Option<Json<_>>>(8)?.map(|Json(problem)| problem),
    })
}
