//! Shipments as they lie in the database, and the one function that moves them.

use crate::column::{Json, Word};
use crate::journal::{self, About};
use crate::{Result, Store, StoreError, orders};
use model::{CarrierId, Message, MethodId, OrderId, Shipment, ShipmentId, ShipmentState, UtcDateTime};
use rusqlite::{Connection, Row, params};

pub(crate) const COLUMNS: &str =
    "id, order_id, reference, carrier, method, tracking_number, state, decision, booked_at";

impl Store {
    /// A shipment.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn shipment(&self, id: ShipmentId) -> Result<Option<Shipment>> {
        self.read(|connection| load(connection, id))
    }

    /// The shipment an order goes with, or went with last.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn shipment_of(&self, order: OrderId) -> Result<Option<Shipment>> {
        self.read(|connection| {
            let mut found = connection.prepare_cached(&format!(
                "SELECT {COLUMNS} FROM shipments WHERE order_id = ? ORDER BY id DESC LIMIT 1"
            ))?;
            found.query_and_then([order.0], shipment)?.next().transpose()
        })
    }

    /// Moves a shipment on, and its order with it.
    ///
    /// # Errors
    ///
    /// [`StoreError::ForbiddenShipmentMove`] when [`ShipmentState::may_become`] says no.
    pub fn move_shipment(&self, id: ShipmentId, to: ShipmentState, at: UtcDateTime) -> Result<Shipment> {
        self.write(move |transaction| {
            let mut shipment = load(transaction, id)?.ok_or_else(|| StoreError::missing("shipment", &id.0))?;
            advance(transaction, &mut shipment, to, at)?;
            let mut order = orders::existing(transaction, shipment.order)?;
            orders::restage(transaction, &mut order, to)?;
            Ok(shipment)
        })
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
    let message = Message::new(format!("journal-shipment-{}", to.as_str()))
        .with("carrier", shipment.carrier.0.as_str())
        .with("number", shipment.tracking_number.as_str());
    journal::write(connection, at, &message, About::shipment(shipment.order, shipment.id))
}

/// Writes a new shipment as it stands.
pub(crate) fn insert(connection: &Connection, shipment: &Shipment) -> Result<()> {
    connection
        .prepare_cached(&format!("INSERT INTO shipments ({COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"))?
        .execute(params![
            shipment.id.0,
            shipment.order.0,
            shipment.reference,
            shipment.carrier.0,
            shipment.method.0,
            shipment.tracking_number,
            Word(shipment.state),
            Json(&shipment.decision),
            shipment.booked_at.millis()
        ])?;
    Ok(())
}

pub(crate) fn load(connection: &Connection, id: ShipmentId) -> Result<Option<Shipment>> {
    let mut found = connection.prepare_cached(&format!("SELECT {COLUMNS} FROM shipments WHERE id = ?"))?;
    found.query_and_then([id.0], shipment)?.next().transpose()
}

/// The shipment that stands for an order's parcel now, if there is one.
pub(crate) fn live(connection: &Connection, order: OrderId) -> Result<Option<Shipment>> {
    let mut found = connection.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM shipments WHERE order_id = ? AND state NOT IN ('failed', 'voided')"
    ))?;
    found.query_and_then([order.0], shipment)?.next().transpose()
}

pub(crate) fn shipment(row: &Row<'_>) -> Result<Shipment> {
    Ok(Shipment {
        id: ShipmentId(row.get(0)?),
        order: OrderId(row.get(1)?),
        reference: row.get(2)?,
        carrier: CarrierId(row.get(3)?),
        method: MethodId(row.get(4)?),
        tracking_number: row.get(5)?,
        state: row.get::<_, Word<_>>(6)?.0,
        decision: row.get::<_, Json<_>>(7)?.0,
        booked_at: UtcDateTime::from_millis(row.get(8)?),
    })
}
