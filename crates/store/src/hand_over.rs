//! Lists of what carriers took: every shipped shipment is on one list, once.

use crate::column::Json;
use crate::journal::{self, About};
use crate::{NewJob, Result, Snapshot, Store, StoreError, shipments, spool};
use model::{
    CarrierId, Decision, Grams, HandOver, HandOverDue, HandOverId, Job, Message, OrderId, Shipment, ShipmentId,
    UtcDateTime,
};
use rusqlite::{Connection, OptionalExtension, Params, Row, params};

/// Shipments whose labels came out and that are on no list; not what has to be stopped.
const DUE: &str = "s.state = 'shipped' AND s.direction = 'outgoing' AND s.hand_over IS NULL
                   AND NOT EXISTS (SELECT 1 FROM late_changes l WHERE l.order_id = s.order_id AND l.cancelled = 1)";

/// From when on a carrier's parcels are on lists, by the moment of its first one, if there was one: what was booked before
/// the lists began was handed over without.
pub(crate) type Begin<'a> = &'a (dyn Fn(Option<UtcDateTime>) -> UtcDateTime + Sync);

impl Snapshot {
    /// What waits for each carrier's next list.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn hand_overs_due(&self, begin: Begin<'_>) -> Result<Vec<HandOverDue>> {
        let connection = self.connection();
        let mut found = connection.prepare_cached(&format!(
            "SELECT carrier, decision, booked_at FROM shipments s WHERE {DUE} ORDER BY carrier, id"
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
    }

    /// The shipments that wait for a carrier's next list, in the order they were booked.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn to_hand_over(&self, carrier: &CarrierId, begin: Begin<'_>) -> Result<Vec<Shipment>> {
        due(self.connection(), carrier, begin)
    }

    /// The number the next list gets.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn next_hand_over(&self) -> Result<HandOverId> {
        next_list(self.connection())
    }

    /// The lists there are, the newest first.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn hand_overs(&self, limit: u32) -> Result<Vec<HandOver>> {
        lists(self.connection(), "true ORDER BY h.id DESC LIMIT ?", [limit])
    }

    /// A list and what is on it, in the order it was booked.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn hand_over_list(&self, id: HandOverId) -> Result<Option<(HandOver, Vec<Shipment>)>> {
        let connection = self.connection();
        let Some(list) = lists(connection, "h.id = ?", [id.0])?.pop() else { return Ok(None) };
        Ok(Some((list, shipments::select(connection, "s.hand_over = ? ORDER BY s.id", [id.0])?)))
    }
}

impl Store {
    /// Closes a carrier's list: the shipments are on it from now on, and on no other. List, jobs and journal are one commit.
    ///
    /// # Errors
    /// [`StoreError::ListChanged`] when another list was closed since, or one of the shipments waits for a list no more.
    pub fn close_hand_over(
        &self,
        list: HandOver,
        shipments: Vec<ShipmentId>,
        jobs: Vec<NewJob>,
        at: UtcDateTime,
    ) -> Result<Vec<Job>> {
        self.write(move |transaction| {
            if next_list(transaction)? != list.id {
                return Err(StoreError::ListChanged);
            }
            close(transaction, &list, &shipments, at)?;
            jobs.iter().map(|job| spool::add(transaction, job, at)).collect()
        })
    }
}

fn close(connection: &Connection, list: &HandOver, shipments: &[ShipmentId], at: UtcDateTime) -> Result<()> {
    connection.prepare_cached("INSERT INTO hand_overs (id, carrier, at) VALUES (?, ?, ?)")?.execute(params![
        list.id.0,
        list.carrier.0,
        list.at.millis()
    ])?;
    let mut listed = connection.prepare_cached(&format!(
        "UPDATE shipments AS s SET hand_over = ? WHERE s.id = ? AND {DUE} RETURNING order_id"
    ))?;
    for shipment in shipments {
        let order: Option<i64> = listed.query_row([list.id.0, shipment.0], |row| row.get(0)).optional()?;
        let order = order.ok_or(StoreError::ListChanged)?;
        let line = Message::new("journal-handed-over").with("list", list.id.0);
        journal::write(connection, at, &line, About::shipment(OrderId(order), *shipment))?;
    }
    let line = Message::new("journal-hand-over")
        .with("list", list.id.0)
        .with("count", list.shipments)
        .with("carrier", &list.carrier);
    journal::write(connection, at, &line, About::DESK)
}

/// The number the next list gets.
fn next_list(connection: &Connection) -> Result<HandOverId> {
    let mut next = connection.prepare_cached("SELECT coalesce(max(id), 0) + 1 FROM hand_overs")?;
    Ok(HandOverId(next.query_row([], |row| row.get(0))?))
}

fn due(connection: &Connection, carrier: &CarrierId, begin: Begin<'_>) -> Result<Vec<Shipment>> {
    let begins = begin(first_list(connection, carrier)?).millis();
    shipments::select(
        connection,
        &format!("{DUE} AND s.carrier = ? AND s.booked_at >= ? ORDER BY s.id"),
        params![carrier.0, begins],
    )
}

fn first_list(connection: &Connection, carrier: &CarrierId) -> Result<Option<UtcDateTime>> {
    let mut found = connection.prepare_cached("SELECT min(at) FROM hand_overs WHERE carrier = ?")?;
    let first: Option<i64> = found.query_row([&carrier.0], |row| row.get(0))?;
    Ok(first.map(UtcDateTime::from_millis))
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
