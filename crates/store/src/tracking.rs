//! Where parcels are, as their carriers say: what is asked next and when, what was heard, and what is in trouble.

use crate::column::Word;
use crate::journal::{self, About};
use crate::{Result, Snapshot, Store, forgotten, orders, outbox, shipments};
use model::{
    Message, OrderId, OutboxMessage, OutboxTarget, Shipment, ShipmentId, Sighting, TrackedParcel, TrackingState,
    UtcDateTime,
};
use rusqlite::{Connection, OptionalExtension, Row, params};

/// What was heard of a parcel.
#[derive(Debug, Clone, PartialEq)]
pub struct Heard {
    /// Its shipment.
    pub shipment: ShipmentId,
    /// Which of the shipment's parcels it is, from 1.
    pub place: u32,
    /// Where it is.
    pub sighting: Sighting,
    /// Whether the shop is told of it.
    pub tell_shop: bool,
}

/// When the carrier of a shipment is asked again where its parcels are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NextLook {
    /// The shipment.
    pub shipment: ShipmentId,
    /// When; `None`: never.
    pub at: Option<UtcDateTime>,
}

/// A parcel that does not get on, which nobody has looked at.
#[derive(Debug, Clone, PartialEq)]
pub struct ParcelInTrouble {
    /// Its order.
    pub order: OrderId,
    /// Its shipment.
    pub shipment: Shipment,
    /// Which of the shipment's parcels it is, from 1.
    pub place: u32,
}

impl Snapshot {
    /// The shipments whose carriers are asked now where the parcels are, at most so many, the longest due first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn tracking_due(&self, now: UtcDateTime, most: u32) -> Result<Vec<Shipment>> {
        shipments::select(
            self.connection(),
            "s.id IN (SELECT shipment FROM tracking_due WHERE due_at <= ? ORDER BY due_at LIMIT ?) ORDER BY s.id",
            params![now.millis(), most],
        )
    }

    /// The parcels of an order's shipments that were not taken back, each with everything that was heard of it.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn tracked_parcels(&self, order: OrderId) -> Result<Vec<TrackedParcel>> {
        let mut steps = self.connection().prepare_cached(
            "SELECT state, word, at FROM tracking_steps WHERE shipment = ? AND place = ? ORDER BY at, word",
        )?;
        let sighting = |row: &Row<'_>| -> Result<Sighting> {
            let at = UtcDateTime::from_millis(row.get(2)?);
            Ok(Sighting { state: row.get::<_, Word<_>>(0)?.0, word: row.get(1)?, at })
        };
        let mut tracked = Vec::new();
        for shipment in shipments::of_order(self.connection(), order)?.into_iter().filter(|it| it.state.is_live()) {
            for parcel in shipment.parcels.into_iter().filter(|parcel| !parcel.number.is_empty()) {
                let sightings = steps.query_and_then(params![shipment.id.0, parcel.place], sighting)?;
                tracked.push(TrackedParcel {
                    shipment: shipment.id,
                    place: parcel.place,
                    number: parcel.number,
                    sightings: sightings.collect::<Result<_>>()?,
                });
            }
        }
        Ok(tracked)
    }

    /// The parcels in trouble nobody has looked at.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn parcels_in_trouble(&self) -> Result<Vec<ParcelInTrouble>> {
        let connection = self.connection();
        let mut found = connection.prepare_cached(
            "SELECT t.shipment, t.place FROM tracked_parcels t JOIN shipments s ON s.id = t.shipment
             WHERE t.state = 'trouble' AND t.seen = 0 AND s.state NOT IN ('failed', 'voided', 'kept') ORDER BY t.since",
        )?;
        let places = found.query_map([], |row| Ok((ShipmentId(row.get(0)?), row.get(1)?)))?;
        let places: Vec<(ShipmentId, u32)> = places.collect::<rusqlite::Result<_>>()?;
        let in_trouble = |(id, place): (ShipmentId, u32)| {
            let shipment = shipments::existing(connection, id)?;
            Ok(ParcelInTrouble { order: shipment.order, shipment, place })
        };
        places.into_iter().map(in_trouble).collect()
    }
}

impl Store {
    /// Keeps what was heard of parcels, and when their carriers are asked again; answers with the orders of which something
    /// new was heard. A state older than the one that is kept stays a step of the way. What the shop is told stands in the
    /// outbox, in the same commit.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn keep_heard(&self, heard: Vec<Heard>, next: Vec<NextLook>, at: UtcDateTime) -> Result<Vec<OrderId>> {
        self.write(move |transaction| {
            let mut changed = Vec::new();
            for heard in &heard {
                if let Some(order) = hear(transaction, heard, at)? {
                    changed.push(order);
                }
            }
            for NextLook { shipment, at } in &next {
                match at {
                    Some(at) => transaction
                        .prepare_cached("UPDATE tracking_due SET due_at = ? WHERE shipment = ?")?
                        .execute(params![at.millis(), shipment.0])?,
                    None => transaction
                        .prepare_cached("DELETE FROM tracking_due WHERE shipment = ?")?
                        .execute([shipment.0])?,
                };
            }
            changed.dedup();
            Ok(changed)
        })
    }

    /// A person has seen that a parcel is in trouble.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn see_trouble(&self, shipment: ShipmentId, place: u32) -> Result<()> {
        self.write(move |transaction| {
            transaction
                .prepare_cached("UPDATE tracked_parcels SET seen = 1 WHERE shipment = ? AND place = ?")?
                .execute(params![shipment.0, place])?;
            Ok(())
        })
    }
}

/// The carrier of a shipment that has its labels is asked from now on.
pub(crate) fn begin(connection: &Connection, shipment: ShipmentId, at: UtcDateTime) -> Result<()> {
    connection
        .prepare_cached("INSERT INTO tracking_due (shipment, due_at) VALUES (?, ?) ON CONFLICT (shipment) DO NOTHING")?
        .execute(params![shipment.0, at.millis()])?;
    Ok(())
}

/// Nobody is asked about a shipment any more.
pub(crate) fn end(connection: &Connection, shipment: ShipmentId) -> Result<()> {
    connection.prepare_cached("DELETE FROM tracking_due WHERE shipment = ?")?.execute([shipment.0])?;
    Ok(())
}

/// Keeps what was heard of one parcel; its order, where that is new.
fn hear(connection: &Connection, heard: &Heard, at: UtcDateTime) -> Result<Option<OrderId>> {
    let Heard { shipment, place, sighting, tell_shop } = heard;
    let shipment = shipments::existing(connection, *shipment)?;
    // A carrier's words may name who took the parcel.
    let is_erased = forgotten::erased_at(connection, shipment.order)?.is_some();
    let word = if is_erased { "" } else { sighting.word.as_str() };
    let known: Option<(Word<TrackingState>, String, i64)> = connection
        .prepare_cached("SELECT state, word, since FROM tracked_parcels WHERE shipment = ? AND place = ?")?
        .query_row(params![shipment.id.0, place], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .optional()?;
    let same = |(state, known, _): &(Word<TrackingState>, String, i64)| state.0 == sighting.state && known == word;
    if known.as_ref().is_some_and(same) {
        return Ok(None);
    }
    connection
        .prepare_cached(
            "INSERT INTO tracking_steps (shipment, place, at, state, word) VALUES (?, ?, ?, ?, ?)
             ON CONFLICT (shipment, place, at, word) DO NOTHING",
        )?
        .execute(params![shipment.id.0, place, sighting.at.millis(), Word(sighting.state), word])?;
    if known.as_ref().is_some_and(|(_, _, since)| *since > sighting.at.millis()) {
        return Ok(None);
    }
    connection
        .prepare_cached(
            "INSERT INTO tracked_parcels (shipment, place, state, word, since, seen) VALUES (?, ?, ?, ?, ?, 0)
             ON CONFLICT (shipment, place) DO UPDATE SET state = excluded.state, word = excluded.word,
                 since = excluded.since, seen = 0",
        )?
        .execute(params![shipment.id.0, place, Word(sighting.state), word, sighting.at.millis()])?;
    let number = shipment.parcels.iter().find(|parcel| parcel.place == *place).map(|parcel| parcel.number.clone());
    if known.is_none_or(|(state, ..)| state.0 != sighting.state) {
        let message = Message::new("journal-parcel-tracked")
            .with("number", number.unwrap_or_default())
            .with("state", sighting.state.as_str())
            .with("carrier", &shipment.carrier);
        journal::write(connection, at, &message, About::shipment(shipment.order, shipment.id))?;
        if *tell_shop {
            tell(connection, &shipment, *place, sighting, at)?;
        }
    }
    Ok(Some(shipment.order))
}

/// Tells the shop of every order whose goods are in the parcel. That the carrier knows of it says no more than that its label is out.
fn tell(connection: &Connection, shipment: &Shipment, place: u32, sighting: &Sighting, at: UtcDateTime) -> Result<()> {
    if sighting.state == TrackingState::Announced || !shipment.state.is_live() {
        return Ok(());
    }
    let order = orders::existing(connection, shipment.order)?;
    let shop = OutboxTarget::Shop(order.shop.clone());
    let message = OutboxMessage::Tracked { place, state: sighting.state, since: sighting.at, at };
    for held in shipments::holds(shipment, &order) {
        outbox::add(connection, &shop, shipment, held, &message, at)?;
    }
    Ok(())
}
