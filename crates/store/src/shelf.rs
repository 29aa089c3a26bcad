//! The shelf: packed parcels whose label could not be made, under the code of their station label. A row goes when the labels of
//! its order stand in the spool, or when a person takes the parcel back.

use crate::column::Json;
use crate::journal::{self, About};
use crate::{NewJob, Result, Snapshot, Store, codes, orders, spool};
use model::{CarrierId, Job, Message, OrderId, Problem, Shelved, UtcDateTime};
use rusqlite::{Connection, Row, params};

/// What every code of a station label begins with: neither a command, which begins with `PD:`, nor a number of GS1 or a carrier.
const MARK: &str = "PDS";

impl Snapshot {
    /// What stands on the shelf, the oldest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn shelf(&self) -> Result<Vec<Shelved>> {
        let mut found = self
            .connection()
            .prepare_cached("SELECT order_id, code, carrier, why, since FROM shelf ORDER BY since, order_id")?;
        found.query_and_then([], shelved)?.collect()
    }

    /// How an order stands on the shelf; none where it does not.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn shelved(&self, order: OrderId) -> Result<Option<Shelved>> {
        let mut found = self
            .connection()
            .prepare_cached("SELECT order_id, code, carrier, why, since FROM shelf WHERE order_id = ?")?;
        found.query_and_then([order.0], shelved)?.next().transpose()
    }

    /// The code of an order's station labels: of this station and this order alone, the same however often they are printed.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn station_code(&self, order: OrderId) -> Result<String> {
        let mut station = self.connection().prepare_cached("SELECT upper(reference) FROM station")?;
        let station: String = station.query_row([], |row| row.get(0))?;
        Ok(format!("{MARK}-{station}-{}", order.0))
    }
}

impl Store {
    /// Puts an order on the shelf, with the jobs that print its station labels. One that stands there keeps its moment. A booking
    /// that is open keeps its labels from now on, as one that was booked ahead.
    ///
    /// # Errors
    /// When there is no such order, or the database cannot be written.
    pub fn shelve(&self, shelved: Shelved, jobs: Vec<NewJob>) -> Result<(Shelved, Vec<Job>)> {
        self.write(move |transaction| {
            let Shelved { order: id, code, carrier, why, since } = &shelved;
            let order = orders::existing(transaction, *id)?;
            transaction
                .prepare_cached(
                    "INSERT INTO shelf (order_id, code, carrier, why, since) VALUES (?, ?, ?, ?, ?)
                     ON CONFLICT (order_id) DO UPDATE SET carrier = excluded.carrier, why = excluded.why",
                )?
                .execute(params![id.0, code, carrier.0, Json(why), since.millis()])?;
            codes::add(transaction, *id, &codes::code_key(code))?;
            // A label that turns up is kept until the parcel is scanned: nobody waits for it at the printer.
            transaction
                .prepare_cached(
                    "UPDATE shipments SET ahead = 1 WHERE order_id = ? AND direction = 'outgoing'
                     AND (sequence = 1 OR part <> '[]') AND labels = 'document' AND state IN ('planned', 'booked')",
                )?
                .execute([id.0])?;
            let line =
                Message::new("journal-order-shelved").with("order", order.facts.number).with("why", why.message());
            journal::write(transaction, *since, &line, About::order(*id))?;
            let jobs = jobs.iter().map(|job| spool::add(transaction, job, *since)).collect::<Result<_>>()?;
            let mut kept = transaction.prepare_cached("SELECT since FROM shelf WHERE order_id = ?")?;
            let since = UtcDateTime::from_millis(kept.query_row([id.0], |row| row.get(0))?);
            Ok((Shelved { since, ..shelved.clone() }, jobs))
        })
    }

    /// Takes an order off the shelf without a label; whether it stood there.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn unshelve(&self, order: OrderId, at: UtcDateTime) -> Result<bool> {
        self.write(move |transaction| {
            let stood = leave(transaction, order)?;
            if stood {
                let number = orders::existing(transaction, order)?.facts.number;
                let line = Message::new("journal-order-unshelved").with("order", number);
                journal::write(transaction, at, &line, About::order(order))?;
            }
            Ok(stood)
        })
    }
}

/// Takes an order's row away, once its labels are made; whether there was one.
pub(crate) fn leave(connection: &Connection, order: OrderId) -> Result<bool> {
    if !stands(connection, order)? {
        return Ok(false);
    }
    connection.prepare_cached("DELETE FROM shelf WHERE order_id = ?")?.execute([order.0])?;
    Ok(true)
}

/// Whether an order stands there.
pub(crate) fn stands(connection: &Connection, order: OrderId) -> Result<bool> {
    let mut stands = connection.prepare_cached("SELECT EXISTS (SELECT 1 FROM shelf WHERE order_id = ?)")?;
    Ok(stands.query_row([order.0], |row| row.get(0))?)
}

fn shelved(row: &Row<'_>) -> Result<Shelved> {
    Ok(Shelved {
        order: OrderId(row.get(0)?),
        code: row.get(1)?,
        carrier: CarrierId(row.get(2)?),
        why: row.get::<_, Json<Problem>>(3)?.0,
        since: UtcDateTime::from_millis(row.get(4)?),
    })
}
