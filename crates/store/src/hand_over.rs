//! Lists of what carriers took: every shipped shipment is on one list, once.

use crate::column::Json;
use crate::journal::{self, About};
use crate::shipments::{COLUMNS, shipment};
use crate::{NewJob, Result, Store, StoreError, spool};
use model::{CarrierId, Decision, Grams, HandOver, HandOverDue, HandOverId, Job, Message, Shipment, UtcDateTime};
use rusqlite::{Connection, Params, Row, params};

/// Shipments whose labels came out and that are on no list.
const DUE: &str = "state = 'shipped' AND hand_over IS NULL";

/// From when on a carrier's parcels are on lists, by the moment of its first one, if there was one: what was booked before
/// the lists began was handed over without.
pub(crate) type Begin<'a> = &'a (dyn Fn(Option<UtcDateTime>) -> UtcDateTime + Sync);

impl Store {
    /// What waits for each carrier's next list.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn hand_overs_due(&self, begin: Begin<'_>) -> Result<Vec<HandOverDue>> {
        self.read(|connection| {
            let mut found = connection.prepare_cached(&format!(
                "SELECT carrier, decision, booked_at FROM shipments WHERE {DUE} ORDER BY carrier, id"
            ))?;
            let mut rows = found.query([])?;
            let mut due: Vec<HandOverDue> = Vec::new();
            let (mut first, mut begins) = (None, UtcDateTime::from_millis(0));
            while let Some(row) = rows.next()? {
                let carrier = CarrierId(row.get(0)?);
                if due.last().is_none_or(|it| it.carrier != carrier) {
                    first = first_list(connection, &carrier)?;
                    begins = begin(first);
                    due.push(HandOverDue { carrier, shipments: 0, weight: Grams(0), earlier: 0 });
                }
                let Some(it) = due.last_mut() else { continue };
                let (Json(decision), booked): (Json<Decision>, i64) = (row.get(1)?, row.get(2)?);
                if booked >= begins.millis() {
                    it.shipments += 1;
                    it.weight = Grams(it.weight.0.saturating_add(decision.weight.value.0));
                } else if first.is_none() {
                    it.earlier += 1;
                }
            }
            due.retain(|it| it.shipments + it.earlier > 0);
            Ok(due)
        })
    }

    /// The shipments that wait for a carrier's next list, in the order they were booked.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn to_hand_over(&self, carrier: &CarrierId, begin: Begin<'_>) -> Result<Vec<Shipment>> {
        self.read(|connection| due(connection, carrier, begin))
    }

    /// The lists there are, the newest first.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn hand_overs(&self, limit: u32) -> Result<Vec<HandOver>> {
        self.read(|connection| lists(connection, "true ORDER BY h.id DESC LIMIT ?", [limit]))
    }

    /// A list and what is on it, in the order it was booked.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn hand_over_list(&self, id: HandOverId) -> Result<Option<(HandOver, Vec<Shipment>)>> {
        self.read(|connection| {
            let Some(list) = lists(connection, "h.id = ?", [id.0])?.pop() else { return Ok(None) };
            Ok(Some((list, select(connection, "hand_over = ? ORDER BY id", [id.0])?)))
        })
    }

    /// Closes a carrier's list: everything that waits for it is on it from now on, and on no other. `make` gets the list and
    /// answers with what is printed; list, jobs and journal are one commit. `None` when nothing waits.
    ///
    /// # Errors
    ///
    /// When the database cannot be written, or as `make` says.
    pub fn hand_over<E: From<StoreError> + Send + 'static>(
        &self,
        carrier: &CarrierId,
        at: UtcDateTime,
        begin: impl Fn(Option<UtcDateTime>) -> UtcDateTime + Send + Sync + 'static,
        make: impl FnOnce(&HandOver, &[Shipment]) -> Result<Vec<NewJob>, E> + Send + 'static,
    ) -> Result<Option<(HandOver, Vec<Job>)>, E> {
        let carrier = carrier.clone();
        self.write(move |transaction| {
            let shipments = due(transaction, &carrier, &begin)?;
            if shipments.is_empty() {
                return Ok(None);
            }
            let list = close(transaction, carrier, &shipments, at)?;
            let mut jobs = Vec::new();
            for job in make(&list, &shipments)? {
                jobs.push(spool::add(transaction, &job, at)?);
            }
            Ok(Some((list, jobs)))
        })
    }
}

fn close(connection: &Connection, carrier: CarrierId, shipments: &[Shipment], at: UtcDateTime) -> Result<HandOver> {
    connection
        .prepare_cached("INSERT INTO hand_overs (carrier, at) VALUES (?, ?)")?
        .execute(params![carrier.0, at.millis()])?;
    let id = HandOverId(connection.last_insert_rowid());
    let mut listed = connection.prepare_cached("UPDATE shipments SET hand_over = ? WHERE id = ?")?;
    for shipment in shipments {
        listed.execute([id.0, shipment.id.0])?;
        let line = Message::new("journal-handed-over").with("list", id.0);
        journal::write(connection, at, &line, About::shipment(shipment.order, shipment.id))?;
    }
    let count = u32::try_from(shipments.len()).unwrap_or(u32::MAX);
    let line =
        Message::new("journal-hand-over").with("list", id.0).with("count", count).with("carrier", carrier.0.as_str());
    journal::write(connection, at, &line, About::DESK)?;
    Ok(HandOver { id, carrier, at, shipments: count })
}

fn due(connection: &Connection, carrier: &CarrierId, begin: Begin<'_>) -> Result<Vec<Shipment>> {
    let begins = begin(first_list(connection, carrier)?).millis();
    select(connection, &format!("{DUE} AND carrier = ? AND booked_at >= ? ORDER BY id"), params![carrier.0, begins])
}

fn first_list(connection: &Connection, carrier: &CarrierId) -> Result<Option<UtcDateTime>> {
    let mut found = connection.prepare_cached("SELECT min(at) FROM hand_overs WHERE carrier = ?")?;
    let first: Option<i64> = found.query_row([&carrier.0], |row| row.get(0))?;
    Ok(first.map(UtcDateTime::from_millis))
}

fn select(connection: &Connection, filter: &str, values: impl Params) -> Result<Vec<Shipment>> {
    let mut found = connection.prepare_cached(&format!("SELECT {COLUMNS} FROM shipments WHERE {filter}"))?;
    found.query_and_then(values, shipment)?.collect()
}

fn lists(connection: &Connection, filter: &str, values: impl Params) -> Result<Vec<HandOver>> {
    let mut found = connection.prepare_cached(&format!(
        "SELECT h.id, h.carrier, h.at, (SELECT count(*) FROM shipments s WHERE s.hand_over = h.id)
         FROM hand_overs h WHERE {filter}"
    ))?;
    let list = |row: &Row<'_>| {
        Ok(HandOver {
            id: HandOverId(row.get(0)?),
            carrier: CarrierId(row.get(1)?),
            at: UtcDateTime::from_millis(row.get(2)?),
            shipments: row.get(3)?,
        })
    };
    found.query_and_then(values, list)?.collect()
}
