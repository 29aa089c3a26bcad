//! What came of comparing carriers' lists with what is here, a row for each carrier, and the labels that are paid and not used.

use crate::column::{Json, Word};
use crate::void::{self, Voided};
use crate::{Result, Snapshot, Store, outbox, shipments};
use model::{
    BookingState, CarrierId, Direction, ListComparison, Problem, Shipment, ShipmentId, ShipmentState, Unused,
    UtcDateTime,
};
use rusqlite::{Connection, Row, params};

/// Of `shipments s`: labels of a carrier's that are booked here and never came out. Its first part is that of the index.
const UNUSED: &str = "s.labels = 'document' AND s.state IN ('booked', 'kept', 'labelled')
    AND (s.state <> 'labelled' OR NOT EXISTS (SELECT 1 FROM jobs j WHERE j.shipment = s.id AND j.state <> 'failed'))";

/// A shipment as far as a carrier's list is compared with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BookedHere {
    /// The station's number for it.
    pub id: ShipmentId,
    /// The key its carrier was asked with.
    pub reference: String,
    /// The carrier's own key of it; empty where it is not known.
    pub remote_id: String,
    /// Whether it goes to the customer or comes back.
    pub direction: Direction,
    /// Where it stands.
    pub state: ShipmentState,
    /// How far the carrier was asked for it.
    pub booking: BookingState,
    /// When it was planned.
    pub booked_at: UtcDateTime,
    /// The numbers of its parcels.
    pub numbers: Vec<String>,
    /// Whether the carrier is being told that it is taken back.
    pub is_being_voided: bool,
}

impl Snapshot {
    /// What came of comparing, by carrier.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn comparisons(&self) -> Result<Vec<ListComparison>> {
        let mut found = self.connection().prepare_cached(
            "SELECT carrier, asked_at, heard_at, differences, problem, seen FROM comparisons ORDER BY carrier",
        )?;
        found.query_and_then([], comparison)?.collect()
    }

    /// The labels of a carrier's that are booked here and never came out, the oldest first. One whose label is on its way to
    /// a printer is none of them.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn unused_shipments(&self, carrier: &CarrierId) -> Result<Vec<(Shipment, Unused)>> {
        let condition = format!("s.carrier = ? AND {UNUSED} ORDER BY s.id");
        let unused = shipments::select(self.connection(), &condition, [&carrier.0])?;
        let with_reason = |shipment: Shipment| why(&shipment).map(|why| (shipment, why));
        Ok(unused.into_iter().filter_map(with_reason).collect())
    }

    /// What was planned with a carrier since a moment, what failed or was taken back as well.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn booked_since(&self, carrier: &CarrierId, since: UtcDateTime) -> Result<Vec<BookedHere>> {
        let mut found = self.connection().prepare_cached(
            "SELECT s.id, s.reference, s.remote_id, s.direction, s.state, b.state, s.booked_at,
                    EXISTS (SELECT 1 FROM outbox e WHERE e.order_id = s.order_id AND e.shipment = s.id
                            AND e.state IN ('due', 'trying') AND e.message ->> '$.kind' = 'void_booking')
             FROM shipments s JOIN bookings b ON b.shipment = s.id
             WHERE s.carrier = ? AND s.labels = 'document' AND s.booked_at >= ? ORDER BY s.id",
        )?;
        let mut numbers = self
            .connection()
            .prepare_cached("SELECT number FROM parcels WHERE shipment = ? AND number <> '' ORDER BY place")?;
        let mut booked =
            found.query_and_then(params![carrier.0, since.millis()], booked_here)?.collect::<Result<Vec<_>>>()?;
        for shipment in &mut booked {
            let of = numbers.query_map([shipment.id.0], |row| row.get(0))?;
            shipment.numbers = of.collect::<rusqlite::Result<_>>()?;
        }
        Ok(booked)
    }
}

impl Store {
    /// Keeps what came of comparing a carrier's list, in the place of what came of it before. Of what a person has seen stays what still
    /// differs. A carrier whose account was taken away meanwhile keeps nothing.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn keep_comparison(&self, comparison: ListComparison) -> Result<()> {
        self.write(move |transaction| {
            let ListComparison { carrier, asked_at, heard_at, differences, problem, seen: _ } = &comparison;
            let mut seen = known(transaction, carrier)?.map(|known| known.seen).unwrap_or_default();
            seen.retain(|seen| differences.shipments().any(|shipment| shipment == *seen));
            transaction
                .prepare_cached(
                    "INSERT OR REPLACE INTO comparisons (carrier, asked_at, heard_at, differences, problem, seen)
                     SELECT carrier, ?2, ?3, ?4, ?5, ?6 FROM carrier_accounts WHERE carrier = ?1",
                )?
                .execute(params![
                    carrier.0,
                    asked_at.millis(),
                    heard_at.map(UtcDateTime::millis),
                    Json(differences),
                    problem.as_ref().map(Json),
                    Json(seen)
                ])?;
            Ok(())
        })
    }

    /// A person has seen what differs.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn see_differences(&self, carrier: &CarrierId) -> Result<()> {
        let carrier = carrier.clone();
        self.write(move |transaction| {
            let Some(known) = known(transaction, &carrier)? else { return Ok(()) };
            let seen: Vec<ShipmentId> = known.differences.shipments().collect();
            transaction
                .prepare_cached("UPDATE comparisons SET seen = ? WHERE carrier = ?")?
                .execute(params![Json(seen), carrier.0])?;
            Ok(())
        })
    }

    /// Takes a label back that is paid and not used. Nothing where it was used or taken back meanwhile, or its carrier was told
    /// already: looked at in the same commit.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn void_unused(&self, id: ShipmentId, reason: &str, at: UtcDateTime) -> Result<Option<Voided>> {
        let reason = reason.to_owned();
        self.write(move |transaction| {
            if let Some(shipment) = shipments::select(transaction, &format!("s.id = ? AND {UNUSED}"), [id.0])?.pop() {
                return void::void(transaction, shipment, &reason, at).map(Some);
            }
            let shipment = shipments::existing(transaction, id)?;
            if !take_spare(transaction, &shipment)? || !outbox::void_again(transaction, &shipment, at)? {
                return Ok(None);
            }
            Ok(Some(Voided { shipment, cancelled: Vec::new() }))
        })
    }
}

/// Why a shipment is not used, as far as it is known here.
fn why(shipment: &Shipment) -> Option<Unused> {
    match shipment.state {
        ShipmentState::Kept => Some(Unused::Kept),
        ShipmentState::Booked => Some(Unused::NoLabel),
        ShipmentState::Labelled => Some(Unused::NotPrinted),
        ShipmentState::Planned | ShipmentState::Shipped | ShipmentState::Failed | ShipmentState::Voided => None,
    }
}

/// Takes a shipment off the list of those a carrier has though they were taken back or refused here; false where it is not on it.
fn take_spare(connection: &Connection, shipment: &Shipment) -> Result<bool> {
    let Some(mut known) = known(connection, &shipment.carrier)? else { return Ok(false) };
    let before = known.differences.spare.len();
    known.differences.spare.retain(|spare| *spare != shipment.id);
    connection
        .prepare_cached("UPDATE comparisons SET differences = ? WHERE carrier = ?")?
        .execute(params![Json(&known.differences), shipment.carrier.0])?;
    Ok(known.differences.spare.len() < before)
}

/// What came of comparing a carrier's list last.
fn known(connection: &Connection, carrier: &CarrierId) -> Result<Option<ListComparison>> {
    let mut found = connection.prepare_cached(
        "SELECT carrier, asked_at, heard_at, differences, problem, seen FROM comparisons WHERE carrier = ?",
    )?;
    found.query_and_then([&carrier.0], comparison)?.next().transpose()
}

fn booked_here(row: &Row<'_>) -> Result<BookedHere> {
    Ok(BookedHere {
        id: ShipmentId(row.get(0)?),
        reference: row.get(1)?,
        remote_id: row.get(2)?,
        direction: row.get::<_, Word<_>>(3)?.0,
        state: row.get::<_, Word<_>>(4)?.0,
        booking: row.get::<_, Word<_>>(5)?.0,
        booked_at: UtcDateTime::from_millis(row.get(6)?),
        is_being_voided: row.get(7)?,
        numbers: Vec::new(),
    })
}

fn comparison(row: &Row<'_>) -> Result<ListComparison> {
    Ok(ListComparison {
        carrier: CarrierId(row.get(0)?),
        asked_at: UtcDateTime::from_millis(row.get(1)?),
        heard_at: row.get::<_, Option<i64>>(2)?.map(UtcDateTime::from_millis),
        differences: row.get::<_, Json<_>>(3)?.0,
        problem: row.get::<_, Option<Json<Problem>>>(4)?.map(|Json(problem)| problem),
        seen: row.get::<_, Json<_>>(5)?.0,
    })
}
