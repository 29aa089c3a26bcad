//! Bookings whose end is not known, and who carries on with them.

use crate::column::{Json, Word};
use crate::{Result, Snapshot, SpentSerial, Store, owner, ranges, shipments};
use model::{Booking, BookingKey, BookingState, Problem, ProblemCode, Shipment, ShipmentId, UtcDateTime};
use rusqlite::{Connection, Row, params};

/// A booking somebody has to carry on with.
#[derive(Debug, Clone, PartialEq)]
pub struct OpenBooking {
    /// How far it came.
    pub booking: Booking,
    /// Its shipment.
    pub shipment: Shipment,
}

impl Snapshot {
    /// The serials of a carrier's own range that are spent on a shipment, the first parcel's first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn serials_of(&self, shipment: ShipmentId) -> Result<Vec<SpentSerial>> {
        let mut serials = self
            .connection()
            .prepare_cached("SELECT prefix, extension, serial FROM spent_serials WHERE shipment = ? ORDER BY parcel")?;
        let serial = |row: &Row<'_>| {
            let serial: i64 = row.get(2)?;
            let form = ranges::form(&row.get::<_, String>(0)?, row.get(1)?)?;
            Ok(SpentSerial { form, serial: serial.unsigned_abs() })
        };
        serials.query_and_then([shipment.0], serial)?.collect()
    }

    /// The booking of a shipment.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn booking(&self, shipment: ShipmentId) -> Result<Option<Booking>> {
        Ok(select(self.connection(), "shipment = ?", [shipment.0])?.pop())
    }

    /// The shipments their carriers booked without giving all of their labels yet, the oldest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn without_labels(&self) -> Result<Vec<Shipment>> {
        shipments::select(self.connection(), "s.state = 'booked' AND s.labels = 'document' ORDER BY s.id", [])
    }

    /// The bookings whose end is not known, the oldest first: planned, sent and unclear ones.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn open_bookings(&self) -> Result<Vec<OpenBooking>> {
        let connection = self.connection();
        let open = select(connection, "state IN ('planned', 'sent', 'unclear') ORDER BY shipment", [])?;
        with_shipments(connection, open)
    }
}

impl Store {
    /// The bookings this process is at, or took up, whose end is not known.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn own_open_bookings(&self) -> Result<Vec<OpenBooking>> {
        let me = self.owner()?.name.clone();
        let snapshot = self.snapshot()?;
        let open = "state IN ('planned', 'sent', 'unclear') AND owner = ? ORDER BY shipment";
        with_shipments(snapshot.connection(), select(snapshot.connection(), open, [me])?)
    }

    /// Takes up the bookings whose process has ended. What was being asked then is unclear from now on: the carrier has to be
    /// asked by the key. For the process at the desk.
    ///
    /// # Errors
    /// When the database cannot be read or written.
    pub fn take_up_bookings(&self, at: UtcDateTime) -> Result<Vec<OpenBooking>> {
        let owners: Vec<String> = {
            let snapshot = self.snapshot()?;
            let mut found = snapshot
                .connection()
                .prepare_cached("SELECT DISTINCT owner FROM bookings WHERE state IN ('planned', 'sent', 'unclear')")?;
            found.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?
        };
        let me = self.owner()?.name.clone();
        let dead = |name: &String| *name != me && !owner::lives(self.folder(), name);
        let dead: Vec<String> = owners.into_iter().filter(dead).collect();
        if dead.is_empty() {
            return Ok(Vec::new());
        }
        self.write(move |transaction| {
            let mut taken = Vec::new();
            for owner in &dead {
                let left = "state IN ('planned', 'sent', 'unclear') AND owner = ? ORDER BY shipment";
                for mut booking in select(transaction, left, [owner])? {
                    let mut shipment = shipments::existing(transaction, booking.shipment)?;
                    if booking.state == BookingState::Sent {
                        let lost = Problem::new(ProblemCode::BookingInterrupted);
                        shipments::advance_booking(
                            transaction,
                            &mut shipment,
                            BookingState::Unclear,
                            Some(lost.clone()),
                            at,
                        )?;
                        (booking.state, booking.problem) = (BookingState::Unclear, Some(lost));
                    }
                    transaction
                        .prepare_cached("UPDATE bookings SET owner = ? WHERE shipment = ?")?
                        .execute(params![me, shipment.id.0])?;
                    taken.push(OpenBooking { booking, shipment });
                }
            }
            Ok(taken)
        })
    }
}

fn with_shipments(connection: &Connection, bookings: Vec<Booking>) -> Result<Vec<OpenBooking>> {
    let with_shipment = |booking: Booking| {
        let shipment = shipments::existing(connection, booking.shipment)?;
        Ok(OpenBooking { booking, shipment })
    };
    bookings.into_iter().map(with_shipment).collect()
}

fn select(connection: &Connection, condition: &str, values: impl rusqlite::Params) -> Result<Vec<Booking>> {
    let mut found = connection.prepare_cached(&format!(
        "SELECT shipment, key, request_hash, replaces, state, attempts, problem, changed_at FROM bookings
         WHERE {condition}"
    ))?;
    let booking = |row: &Row<'_>| {
        Ok(Booking {
            shipment: ShipmentId(row.get(0)?),
            key: BookingKey(row.get(1)?),
            request_hash: row.get(2)?,
            replaces: row.get::<_, Option<String>>(3)?.map(BookingKey),
            state: row.get::<_, Word<_>>(4)?.0,
            attempts: row.get(5)?,
            problem: row.get::<_, Option<Json<_>>>(6)?.map(|Json(problem)| problem),
            changed_at: UtcDateTime::from_millis(row.get(7)?),
        })
    };
    found.query_and_then(values, booking)?.collect()
}
