//! Shipments and their parcels as they lie in the database, and the functions that move them.

use crate::column::{Json, Word};
use crate::journal::{self, About};
use crate::{Result, Snapshot, StoreError, departures};
use model::{
    BookingState, CarrierId, ContractId, Decision, Direction, Grams, Message, MethodId, Order, OrderId, Parcel,
    ParcelState, Problem, Shipment, ShipmentId, ShipmentState, Sighting, UtcDateTime,
};
use rusqlite::{Connection, Params, Row, params};

impl Snapshot {
    /// A shipment.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn shipment(&self, id: ShipmentId) -> Result<Option<Shipment>> {
        load(self.connection(), id)
    }

    /// The shipments that hold goods of an order, in the order they were planned; those that failed or were taken back as well.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn shipments_of(&self, order: OrderId) -> Result<Vec<Shipment>> {
        of_order(self.connection(), order)
    }

    /// The outgoing shipment an order goes with, or went with last; none where all failed, were taken back or are only kept, and none
    /// of those that left while something of the order is left.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn shipment_of(&self, order: OrderId) -> Result<Option<Shipment>> {
        Ok(standing(self.connection(), order)?.pop())
    }
}

/// Moves a shipment on and journals it; the order's stage is the caller's to set.
pub(crate) fn advance(
    connection: &Connection,
    shipment: &mut Shipment,
    to: ShipmentState,
    at: UtcDateTime,
) -> Result<()> {
    if !shipment.state.may_become(to) {
        return Err(StoreError::ForbiddenShipmentMove { from: shipment.state, to });
    }
    shipment.state = to;
    connection
        .prepare_cached("UPDATE shipments SET state = ? WHERE id = ?")?
        .execute(params![Word(to), shipment.id.0])?;
    match to {
        ShipmentState::Shipped => departures::add(connection, shipment, at)?,
        ShipmentState::Voided => departures::remove(connection, shipment.id)?,
        _ => {}
    }
    let message = Message::new(format!("journal-shipment-{}", to.as_str()))
        .with("carrier", &shipment.carrier)
        .with("number", shipment.numbers_text());
    journal::write(connection, at, &message, About::shipment(shipment.order, shipment.id))
}

/// Makes a kept shipment one that was decided now; its state is the caller's to set.
pub(crate) fn use_kept(connection: &Connection, shipment: &mut Shipment, decision: Decision) -> Result<()> {
    connection
        .prepare_cached("UPDATE shipments SET ahead = 0, decision = ? WHERE id = ?")?
        .execute(params![Json(&decision), shipment.id.0])?;
    (shipment.ahead, shipment.decision) = (false, decision);
    Ok(())
}

/// Moves a parcel of a shipment on.
pub(crate) fn advance_parcel(
    connection: &Connection,
    shipment: &mut Shipment,
    place: u32,
    to: ParcelState,
) -> Result<()> {
    let missing = || StoreError::missing("parcel", &place);
    let parcel = shipment.parcels.iter_mut().find(|parcel| parcel.place == place).ok_or_else(missing)?;
    if !parcel.state.may_become(to) {
        return Err(StoreError::ForbiddenParcelMove { from: parcel.state, to });
    }
    parcel.state = to;
    connection.prepare_cached("UPDATE parcels SET state = ? WHERE shipment = ? AND place = ?")?.execute(params![
        Word(to),
        shipment.id.0,
        place
    ])?;
    Ok(())
}

/// Writes a new shipment with its parcels as they stand.
pub(crate) fn insert(connection: &Connection, shipment: &Shipment) -> Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO shipments (id, order_id, direction, sequence, reference, carrier, contract, method, remote_id,
                                    cost, labels, state, decision, booked_at, ahead, part)
             VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        )?
        .execute(params![
            shipment.id.0,
            shipment.order.0,
            Word(shipment.direction),
            shipment.sequence,
            shipment.reference,
            shipment.carrier.0,
            shipment.contract.as_ref().map(|contract| &contract.0),
            shipment.method.0,
            shipment.remote_id,
            shipment.cost.map(Json),
            Word(shipment.labels),
            Word(shipment.state),
            Json(&shipment.decision),
            shipment.booked_at.millis(),
            shipment.ahead,
            Json(&shipment.part)
        ])?;
    let mut insert = connection.prepare_cached(
        "INSERT INTO parcels (shipment, place, number, weight, size, items, state) VALUES (?, ?, ?, ?, ?, ?, ?)",
    )?;
    for parcel in &shipment.parcels {
        let Parcel { place, number, weight, size, items, state, tracked: _ } = parcel;
        insert.execute(params![shipment.id.0, place, number, weight.0, size.map(Json), Json(items), Word(*state)])?;
    }
    Ok(())
}

pub(crate) fn load(connection: &Connection, id: ShipmentId) -> Result<Option<Shipment>> {
    Ok(select(connection, "s.id = ?", [id.0])?.pop())
}

pub(crate) fn existing(connection: &Connection, id: ShipmentId) -> Result<Shipment> {
    load(connection, id)?.ok_or_else(|| StoreError::missing("shipment", &id.0))
}

/// Of `shipments s`: it holds goods of order `?1`, as its own shipment, or as the first one to the customer of the order in whose
/// parcel it goes.
const HOLDS: &str = "(s.order_id = ?1 OR (s.direction = 'outgoing' AND s.sequence = 1
    AND s.order_id = (SELECT m.main FROM merged_orders m WHERE m.order_id = ?1)))";

/// The shipments that hold goods of an order, in the order they were planned.
pub(crate) fn of_order(connection: &Connection, order: OrderId) -> Result<Vec<Shipment>> {
    select(connection, &format!("{HOLDS} ORDER BY s.id"), [order.0])
}

/// An order's own shipments, in the order they were planned.
pub(crate) fn own(connection: &Connection, order: OrderId) -> Result<Vec<Shipment>> {
    select(connection, "s.order_id = ? ORDER BY s.id", [order.0])
}

/// The orders whose goods a shipment of `order` holds: its own, and where it is the first one to the customer those that go in its
/// parcel.
pub(crate) fn holds(shipment: &Shipment, order: &Order) -> Vec<OrderId> {
    let is_first = shipment.direction == Direction::Outgoing && shipment.sequence == 1;
    let merged = order.merged.iter().filter(|_| is_first).map(|merged| merged.id);
    std::iter::once(order.id).chain(merged).collect()
}

/// Which of an order's outgoing shipments its next part is.
pub(crate) fn next_part(connection: &Connection, order: OrderId) -> Result<u32> {
    let mut next = connection.prepare_cached(
        "SELECT coalesce(max(sequence), 0) + 1 FROM shipments
         WHERE order_id = ? AND direction = 'outgoing' AND state NOT IN ('failed', 'voided')",
    )?;
    Ok(next.query_row([order.0], |row| row.get(0))?)
}

/// Which shipment of an order in its direction the next one is.
pub(crate) fn next_sequence(connection: &Connection, order: OrderId, direction: Direction) -> Result<u32> {
    let mut next = connection.prepare_cached(&format!(
        "SELECT coalesce(max(s.sequence), 0) + 1 FROM shipments s WHERE {HOLDS} AND s.direction = ?2"
    ))?;
    Ok(next.query_row(params![order.0, Word(direction)], |row| row.get(0))?)
}

/// Of `shipments s`: it stands for parcels of order `?1` that go to the customer.
const LIVE: &str = "s.direction = 'outgoing' AND s.state NOT IN ('failed', 'voided', 'kept')";

/// Of those: it stands for what is to be packed of order `?1`. While something of an order is left, what left stands for nothing.
const STANDS: &str = "NOT (s.state = 'shipped' AND (SELECT o.rest FROM orders o WHERE o.id = ?1) = 1)";

/// The outgoing shipments of an order that exist or may come to exist.
pub(crate) fn live(connection: &Connection, order: OrderId) -> Result<Vec<Shipment>> {
    select(connection, &format!("{HOLDS} AND {LIVE} ORDER BY s.id"), [order.0])
}

/// The outgoing shipments that stand for what is to be packed of an order, the latest last.
pub(crate) fn standing(connection: &Connection, order: OrderId) -> Result<Vec<Shipment>> {
    select(connection, &format!("{HOLDS} AND {LIVE} AND {STANDS} ORDER BY s.id"), [order.0])
}

/// The shipment that was booked ahead for an order and is not used yet.
pub(crate) fn kept(connection: &Connection, order: OrderId) -> Result<Option<Shipment>> {
    Ok(select(connection, "s.order_id = ? AND s.state = 'kept'", [order.0])?.pop())
}

/// Where the same shipments are.
pub(crate) fn standing_states(connection: &Connection, order: OrderId) -> Result<Vec<ShipmentState>> {
    let mut found =
        connection.prepare_cached(&format!("SELECT s.state FROM shipments s WHERE {HOLDS} AND {LIVE} AND {STANDS}"))?;
    found.query_and_then([order.0], |row| Ok(row.get::<_, Word<ShipmentState>>(0)?.0))?.collect()
}

/// Every number that was ever on a parcel with goods of an order, of returns and of shipments that were taken back as well.
pub(crate) fn numbers_of_order(connection: &Connection, order: OrderId) -> Result<Vec<String>> {
    let mut found = connection.prepare_cached(&format!(
        "SELECT p.number FROM shipments s JOIN parcels p ON p.shipment = s.id
         WHERE {HOLDS} AND p.number <> '' ORDER BY s.id, p.place"
    ))?;
    Ok(found.query_map([order.0], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
}

/// The shipments `s` with their bookings `b` that a condition holds for.
pub(crate) fn select(connection: &Connection, condition: &str, values: impl Params) -> Result<Vec<Shipment>> {
    let mut found = connection.prepare_cached(&format!(
        "SELECT s.id, s.order_id, s.direction, s.sequence, s.reference, s.carrier, s.contract, s.method, s.remote_id,
                s.cost, s.labels, s.state, s.decision, s.booked_at, b.state, s.ahead, s.part
         FROM shipments s JOIN bookings b ON b.shipment = s.id WHERE {condition}"
    ))?;
    let mut shipments = found.query_and_then(values, shipment)?.collect::<Result<Vec<_>>>()?;
    for shipment in &mut shipments {
        shipment.parcels = parcels(connection, shipment.id)?;
    }
    Ok(shipments)
}

fn shipment(row: &Row<'_>) -> Result<Shipment> {
    Ok(Shipment {
        id: ShipmentId(row.get(0)?),
        order: OrderId(row.get(1)?),
        direction: row.get::<_, Word<Direction>>(2)?.0,
        sequence: row.get(3)?,
        reference: row.get(4)?,
        carrier: CarrierId(row.get(5)?),
        contract: row.get::<_, Option<String>>(6)?.map(ContractId),
        method: MethodId(row.get(7)?),
        remote_id: row.get(8)?,
        cost: row.get::<_, Option<Json<_>>>(9)?.map(|Json(cost)| cost),
        labels: row.get::<_, Word<_>>(10)?.0,
        state: row.get::<_, Word<_>>(11)?.0,
        decision: row.get::<_, Json<_>>(12)?.0,
        booked_at: UtcDateTime::from_millis(row.get(13)?),
        booking: row.get::<_, Word<_>>(14)?.0,
        ahead: row.get(15)?,
        part: row.get::<_, Json<_>>(16)?.0,
        parcels: Vec::new(),
    })
}

fn parcels(connection: &Connection, shipment: ShipmentId) -> Result<Vec<Parcel>> {
    let mut found = connection.prepare_cached(
        "SELECT p.place, p.number, p.weight, p.size, p.items, p.state, t.state, t.word, t.since
         FROM parcels p LEFT JOIN tracked_parcels t ON t.shipment = p.shipment AND t.place = p.place
         WHERE p.shipment = ? ORDER BY p.place",
    )?;
    let parcel = |row: &Row<'_>| {
        let tracked = match row.get::<_, Option<Word<_>>>(6)? {
            Some(Word(state)) => Some(Sighting { state, word: row.get(7)?, at: UtcDateTime::from_millis(row.get(8)?) }),
            None => None,
        };
        Ok(Parcel {
            place: row.get(0)?,
            number: row.get(1)?,
            weight: Grams(row.get(2)?),
            size: row.get::<_, Option<Json<_>>>(3)?.map(|Json(size)| size),
            items: row.get::<_, Json<_>>(4)?.0,
            state: row.get::<_, Word<_>>(5)?.0,
            tracked,
        })
    };
    found.query_and_then([shipment.0], parcel)?.collect()
}

/// Moves the booking of a shipment on.
pub(crate) fn advance_booking(
    connection: &Connection,
    shipment: &mut Shipment,
    to: BookingState,
    problem: Option<Problem>,
    at: UtcDateTime,
) -> Result<()> {
    if !shipment.booking.may_become(to) {
        return Err(StoreError::ForbiddenBookingMove { from: shipment.booking, to });
    }
    shipment.booking = to;
    connection
        .prepare_cached(
            "UPDATE bookings SET state = ?1, attempts = attempts + (?1 = 'sent'), problem = ?2, changed_at = ?3
             WHERE shipment = ?4",
        )?
        .execute(params![Word(to), problem.as_ref().map(Json), at.millis(), shipment.id.0])?;
    if !matches!(to, BookingState::Planned | BookingState::Booked) {
        let message = Message::new(format!("journal-booking-{}", to.as_str()))
            .with("carrier", &shipment.carrier)
            .with("reference", shipment.reference.as_str());
        let message = match problem {
            Some(problem) => message.with("why", problem.message()),
            None => message,
        };
        journal::write(connection, at, &message, About::shipment(shipment.order, shipment.id))?;
    }
    Ok(())
}
