//! What left: a row for each shipment whose labels are all out, written and taken away in the commit that moves the shipment.

use crate::column::Word;
use crate::{Result, Snapshot};
use model::{Currency, Direction, LocalDateTime, Money, Shipment, ShipmentId, UtcDateTime};
use rusqlite::{Connection, Row, params};

/// A shipment whose labels are all out, as it is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Departure<'a> {
    /// When the last of its labels came out.
    pub at: UtcDateTime,
    /// Which way it goes.
    pub direction: Direction,
    /// The id of the carrier that has it.
    pub carrier: &'a str,
    /// How many parcels it has.
    pub parcels: u32,
    /// What it costs: as its carrier said, else as it was decided.
    pub cost: Option<Money>,
    /// By when it had to be handed over, by the station's clock; for the first outgoing shipment of an order alone.
    pub due: Option<LocalDateTime>,
    /// Who packed it, where somebody said.
    pub packer: Option<&'a str>,
}

impl Snapshot {
    /// Shows what left from one moment on until before another, in the order it left.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn each_departure(
        &self,
        from: UtcDateTime,
        until: UtcDateTime,
        each: &mut dyn FnMut(&Departure<'_>),
    ) -> Result<()> {
        let mut left = self.connection().prepare_cached(
            "SELECT at, direction, carrier, parcels, minor, currency, due, packer FROM departures
             WHERE at >= ? AND at < ? ORDER BY at, shipment",
        )?;
        let mut rows = left.query(params![from.millis(), until.millis()])?;
        while let Some(row) = rows.next()? {
            each(&departure(row)?);
        }
        Ok(())
    }
}

fn departure<'a>(row: &'a Row<'_>) -> Result<Departure<'a>> {
    let text = |column: usize| -> Result<Option<&'a str>> {
        Ok(row.get_ref(column)?.as_str_or_null().map_err(rusqlite::Error::from)?)
    };
    let currency = text(5)?.and_then(|code| code.parse::<Currency>().ok());
    let money = |(minor, currency)| Money { minor, currency };
    Ok(Departure {
        at: UtcDateTime::from_millis(row.get(0)?),
        direction: row.get::<_, Word<Direction>>(1)?.0,
        carrier: text(2)?.unwrap_or_default(),
        parcels: row.get(3)?,
        cost: row.get::<_, Option<i64>>(4)?.zip(currency).map(money),
        due: text(6)?.and_then(|due| due.parse().ok()).map(LocalDateTime),
        packer: text(7)?,
    })
}

/// Counts a shipment as one that left.
pub(crate) fn add(connection: &Connection, shipment: &Shipment, at: UtcDateTime) -> Result<()> {
    let parcels = u32::try_from(shipment.parcels.len()).unwrap_or(u32::MAX).max(1);
    let cost = shipment.cost.or(shipment.decision.price);
    let is_first = shipment.direction == Direction::Outgoing && shipment.sequence == 1;
    let due = shipment.decision.ship_by.filter(|_| is_first).map(|LocalDateTime(moment)| moment.to_string());
    connection
        .prepare_cached(
            "INSERT INTO departures (at, shipment, direction, carrier, parcels, minor, currency, due, packer)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, (SELECT packer FROM shipments WHERE id = ?2))",
        )?
        .execute(params![
            at.millis(),
            shipment.id.0,
            Word(shipment.direction),
            shipment.carrier.0,
            parcels,
            cost.map(|cost| cost.minor),
            cost.map(|cost| cost.currency.code()),
            due
        ])?;
    Ok(())
}

/// Counts it no more: it was taken back.
pub(crate) fn remove(connection: &Connection, shipment: ShipmentId) -> Result<()> {
    connection.prepare_cached("DELETE FROM departures WHERE shipment = ?")?.execute([shipment.0])?;
    Ok(())
}
