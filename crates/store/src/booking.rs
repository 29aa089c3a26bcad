//! Bookings: an order's shipment from its plan to its labels, in two commits with nothing but the carrier and the drawing
//! between them.
//!
//! ```text
//! begin: shipment, parcels, own serials, booking ── carrier ── drawing ── keep: numbers, documents, jobs
//! ```
//!
//! A booking that was begun is on the disk with the process that is at it; when that process ends before its booking
//! does, another takes it up ([`Store::take_up_bookings`]).

use crate::column::{Json, Word};
use crate::journal::{self, About};
use crate::marks::{BegunCount, Marks};
use crate::writer::Flush;
use crate::{
    NewJob, Pending, Result, Snapshot, SpentSerial, Store, StoreError, codes, documents, merge, orders, owner, parts,
    photos, ranges, shelf, shipments, spool, stages, tracking,
};
use model::{
    Booking, BookingKey, BookingState, CarrierId, ContractId, CustomsDocument, Decision, Direction, Grams, Job,
    LabelDocument, LabelSource, Message, MethodId, Money, NumberRange, Order, OrderId, Parcel, ParcelItem, ParcelSize,
    ParcelState, Problem, ProblemCode, Shipment, ShipmentId, ShipmentState, ShopOrder, Stage, UtcDateTime,
};
use rusqlite::{Connection, Row, Transaction, params};
use std::sync::Arc;

/// What is to be booked, as it was planned from one moment of the database.
#[derive(Debug, Clone, PartialEq)]
pub struct NewBooking {
    /// The order.
    pub order: OrderId,
    /// Which way it goes.
    pub direction: Direction,
    /// A shipment beside those the order has: a replacement or a part. Otherwise an order that has one gets no other.
    pub further: bool,
    /// The carrier account.
    pub carrier: CarrierId,
    /// The contract, where the account has several.
    pub contract: Option<ContractId>,
    /// The shipping method.
    pub method: MethodId,
    /// Where its labels come from. Labels the station draws carry numbers of the carrier's own range.
    pub labels: LabelSource,
    /// The decision it was planned by. An order that was decided otherwise since is not begun.
    pub decision: Decision,
    /// The order's facts as it was planned. One that is another since, by its shop's word or by what goes with it, is not begun.
    pub facts: ShopOrder,
    /// What it holds of an order that ships in parts; empty where it holds all of it, or is no part.
    pub part: Vec<ParcelItem>,
    /// Its parcels.
    pub parcels: Vec<PlannedParcel>,
    /// A hash of what the carrier is asked; empty where nobody is asked.
    pub request_hash: String,
    /// The booking this one is tried in place of.
    pub replaces: Option<BookingKey>,
    /// Whether it is booked before its order is packed: its labels are kept, and print when the order ships.
    pub ahead: bool,
    /// Who has it made, for the journal and the figures.
    pub by: By,
}

/// Who has a shipment made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum By {
    /// The desk, with the name of whoever packs there; none where nobody said, or where it is made before its order is packed.
    Desk(Option<String>),
    /// Its shop, by the public part of the key it asked with.
    Key(String),
}

/// A parcel before it has a number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedParcel {
    /// Its weight.
    pub weight: Grams,
    /// Its outer size.
    pub size: Option<ParcelSize>,
    /// What lies in it.
    pub items: Vec<ParcelItem>,
}

/// What became of an order that was to be booked.
#[derive(Debug, Clone, PartialEq)]
pub enum Begun {
    /// Its booking is begun.
    New {
        /// The shipment, planned.
        shipment: Box<Shipment>,
        /// The serials of its parcels, the first parcel's first; none where the carrier numbers them.
        serials: Vec<SpentSerial>,
    },
    /// It has its shipment already; nothing was done.
    Already(Box<Shipment>),
}

/// A booking that is about to be begun.
#[must_use = "whether it was begun is known once it was waited for"]
pub struct PendingBooking {
    pending: Pending<(Begun, Option<BegunCount>), BeginError>,
    marks: Arc<Marks>,
}

impl PendingBooking {
    /// What became of it.
    ///
    /// # Errors
    /// As [`Store::begin_booking`].
    pub fn wait(self) -> Result<Begun, BeginError> {
        let (begun, count) = self.pending.wait()?;
        if let Some(count) = count {
            self.marks.begun(&count);
        }
        Ok(begun)
    }
}

/// Why a booking was not begun. No number was spent.
#[derive(Debug, thiserror::Error)]
pub enum BeginError {
    /// The database said no.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The order is not to be packed now.
    #[error("the order is {}", .0.as_str())]
    NotReady(Stage),
    /// There is no such order.
    #[error("there is no such order")]
    NoSuchOrder,
    /// The order is another, or was decided otherwise, since it was planned.
    #[error("the order changed meanwhile")]
    Changed,
    /// Every number of the range is spent.
    #[error("the range of numbers is spent")]
    RangeEmpty,
    /// The carrier has no range of numbers.
    #[error("the carrier has no range of numbers")]
    NoRange,
}

/// What is kept of a booking its carrier has.
#[derive(Debug, Clone, Default)]
pub struct KeptBooking {
    /// The carrier's own key of it.
    pub remote_id: String,
    /// Its price.
    pub cost: Option<Money>,
    /// The number of each parcel, the first one's first.
    pub numbers: Vec<String>,
    /// The labels the carrier sent; none where the station draws them, or where they are still missing.
    pub documents: Vec<LabelDocument>,
    /// What the carrier made for customs.
    pub customs: Vec<CustomsDocument>,
    /// The jobs that print its labels and papers.
    pub jobs: Vec<NewJob>,
}

/// What is kept of a booking once its labels came.
#[derive(Debug, Clone, Default)]
pub struct KeptDocuments {
    /// The labels the carrier sent.
    pub documents: Vec<LabelDocument>,
    /// What the carrier made for customs.
    pub customs: Vec<CustomsDocument>,
    /// The jobs that print its labels and papers.
    pub jobs: Vec<NewJob>,
}

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
    /// Begins a booking: its shipment, its parcels, the serials of its carrier's own range and the booking itself are one
    /// commit. A booking whose labels the station draws is not flushed by itself, because nothing of it has left the house
    /// before [`Store::keep_booking`] is; every other is on the disk when this returns.
    ///
    /// # Errors
    /// See [`BeginError`]; [`StoreError::NotItself`] where a person has to say first whether this is the station.
    pub fn begin_booking(&self, new: NewBooking, at: UtcDateTime) -> Result<Begun, BeginError> {
        self.begin_booking_soon(new, at)?.wait()
    }

    /// The same, put into the queue of what is written: serials are spent in the order bookings stand there.
    ///
    /// # Errors
    /// [`StoreError::Full`] where the station only reads; the others when it is waited for.
    pub fn begin_booking_soon(&self, new: NewBooking, at: UtcDateTime) -> Result<PendingBooking> {
        let owner = self.owner()?.name.clone();
        let flush = if new.labels == LabelSource::Drawn { Flush::Later } else { Flush::Now };
        let marks = Arc::clone(&self.inner.marks);
        let work = move |transaction: &Transaction<'_>| -> Result<_, BeginError> {
            marks.may_begin(transaction)?;
            let begun = begin(transaction, new, &owner, at)?;
            let count = match &begun {
                Begun::New { shipment, serials } => {
                    Some(BegunCount::one_more(transaction, &shipment.carrier, serials)?)
                }
                Begun::Already(_) => None,
            };
            Ok((begun, count))
        };
        self.writes()?;
        let pending = self.inner.writer.share(flush, work);
        Ok(PendingBooking { pending, marks: Arc::clone(&self.inner.marks) })
    }

    /// Moves a booking: before its carrier is asked, and when the answer is a refusal, is lost, or says that there is no such
    /// booking. A shipment that is refused or absent has failed, and its order is where it was before.
    ///
    /// # Errors
    /// [`StoreError::ForbiddenBookingMove`] when [`BookingState::may_become`] says no.
    pub fn move_booking(
        &self,
        shipment: ShipmentId,
        to: BookingState,
        problem: Option<Problem>,
        at: UtcDateTime,
    ) -> Result<Shipment> {
        self.share(move |transaction| {
            let mut shipment = shipments::existing(transaction, shipment)?;
            shipments::advance_booking(transaction, &mut shipment, to, problem, at)?;
            if matches!(to, BookingState::Refused | BookingState::Absent) {
                shipments::advance(transaction, &mut shipment, ShipmentState::Failed, at)?;
                merge::settle(transaction, &mut orders::existing(transaction, shipment.order)?, at)?;
            }
            Ok(shipment)
        })?
        .wait()
    }

    /// Keeps a booking its carrier has: the numbers, what the carrier sent, and the jobs that print it, in one commit. Where
    /// labels are still missing the shipment stays booked, and no job is kept; nor is one where it is booked ahead.
    ///
    /// # Errors
    /// [`StoreError::ForbiddenBookingMove`] when it was kept before; [`StoreError::NumberTaken`] when a number is on another
    /// parcel.
    pub fn keep_booking(
        &self,
        shipment: ShipmentId,
        kept: KeptBooking,
        at: UtcDateTime,
    ) -> Result<(Shipment, Vec<Job>)> {
        self.keep_booking_soon(shipment, kept, at)?.wait()
    }

    /// The same, put into the queue of what is written: bookings are kept in the order they stand there.
    ///
    /// # Errors
    /// [`StoreError::Full`] where the station only reads; the others when it is waited for.
    pub fn keep_booking_soon(
        &self,
        shipment: ShipmentId,
        kept: KeptBooking,
        at: UtcDateTime,
    ) -> Result<Pending<(Shipment, Vec<Job>)>> {
        self.share(move |transaction| keep(transaction, shipment, kept, at))
    }

    /// Keeps the labels of a booking that was kept without them.
    ///
    /// # Errors
    /// [`StoreError::ForbiddenShipmentMove`] when it has its labels.
    pub fn keep_documents(
        &self,
        shipment: ShipmentId,
        kept: KeptDocuments,
        at: UtcDateTime,
    ) -> Result<(Shipment, Vec<Job>)> {
        self.write(move |transaction| {
            let mut shipment = shipments::existing(transaction, shipment)?;
            let mut order = orders::existing(transaction, shipment.order)?;
            let jobs = label(transaction, &mut order, &mut shipment, &kept, at)?;
            Ok((shipment, jobs))
        })
    }

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

fn begin(transaction: &Transaction<'_>, new: NewBooking, owner: &str, at: UtcDateTime) -> Result<Begun, BeginError> {
    let mut order = orders::load(transaction, new.order)?.ok_or(BeginError::NoSuchOrder)?;
    let sequence = match (new.further, new.part.is_empty()) {
        (true, _) => shipments::next_sequence(transaction, order.id, new.direction)?,
        (false, true) => 1,
        (false, false) => shipments::next_part(transaction, order.id)?,
    };
    if new.direction == Direction::Outgoing && !new.further {
        if let Some(shipment) = shipments::standing(transaction, order.id)?.pop() {
            return Ok(Begun::Already(Box::new(shipment)));
        }
        if !order.stage.can_be_packed() {
            return Err(BeginError::NotReady(order.stage));
        }
        // Some of its pieces are decided by themselves; what is left of an order ships as a part of it.
        let is_some = !new.part.is_empty() && new.part != order.facts.pieces();
        let is_as_planned = order.facts == new.facts && (is_some || order.decision == new.decision);
        // What is kept is used or taken back first: nobody pays twice for one parcel.
        let changed = !is_as_planned || (order.rest && new.part.is_empty());
        if changed || shipments::kept(transaction, order.id)?.is_some() {
            return Err(BeginError::Changed);
        }
    }
    let count = u64::try_from(new.parcels.len()).unwrap_or(u64::MAX);
    let range = match new.labels {
        LabelSource::Document => None,
        LabelSource::Drawn => {
            let range = ranges::of_carrier(transaction, &new.carrier)?.ok_or(BeginError::NoRange)?;
            if range.left() < count {
                return Err(BeginError::RangeEmpty);
            }
            Some(range)
        }
    };
    if !new.part.is_empty() {
        parts::begin(transaction, order.id)?;
    }
    let (id, reference) = next_reference(transaction)?;
    let parcel = |(place, planned): (u32, PlannedParcel)| Parcel {
        place,
        number: String::new(),
        weight: planned.weight,
        size: planned.size,
        items: planned.items,
        state: ParcelState::Planned,
        tracked: None,
    };
    let shipment = Shipment {
        id,
        order: order.id,
        direction: new.direction,
        sequence,
        reference,
        carrier: new.carrier,
        contract: new.contract,
        method: new.method,
        remote_id: String::new(),
        cost: None,
        labels: new.labels,
        state: ShipmentState::Planned,
        booking: BookingState::Planned,
        parcels: (1..).zip(new.parcels).map(parcel).collect(),
        decision: new.decision,
        booked_at: at,
        ahead: new.ahead,
        part: new.part,
    };
    if shipment.parcels.is_empty() {
        return Err(StoreError::Damaged("an order ships in no parcel".to_owned()).into());
    }
    shipments::insert(transaction, &shipment)?;
    if shipment.direction == Direction::Outgoing && !shipment.ahead {
        photos::belong_to(transaction, order.id, id)?;
    }
    transaction
        .prepare_cached(
            "INSERT INTO bookings (shipment, key, request_hash, replaces, state, owner, attempts, changed_at)
             VALUES (?, ?, ?, ?, 'planned', ?, 0, ?)",
        )
        .map_err(StoreError::from)?
        .execute(params![
            id.0,
            shipment.reference,
            new.request_hash,
            new.replaces.as_ref().map(|key| &key.0),
            owner,
            at.millis()
        ])
        .map_err(StoreError::from)?;
    let message = Message::new("journal-shipment-planned").with("carrier", shipment.carrier.0.as_str());
    journal::write(transaction, at, &message, About::shipment(shipment.order, shipment.id))?;
    note_by(transaction, &shipment, &new.by, at)?;
    let serials = range.map_or_else(|| Ok(Vec::new()), |range| spend(transaction, &range, &shipment))?;
    stages::restage(transaction, &mut order)?;
    Ok(Begun::New { shipment: Box::new(shipment), serials })
}

/// Notes who has a shipment made.
pub(crate) fn note_by(connection: &Connection, shipment: &Shipment, by: &By, at: UtcDateTime) -> Result<()> {
    let message = match by {
        By::Desk(None) => return Ok(()),
        By::Desk(Some(packer)) => {
            connection
                .prepare_cached("UPDATE shipments SET packer = ? WHERE id = ?")?
                .execute(params![packer, shipment.id.0])?;
            Message::new("journal-shipment-packer").with("packer", packer.as_str())
        }
        By::Key(key) => Message::new("journal-shipment-by-key").with("key", key.as_str()),
    };
    journal::write(connection, at, &message, About::shipment(shipment.order, shipment.id))
}

fn keep(
    transaction: &Transaction<'_>,
    shipment: ShipmentId,
    kept: KeptBooking,
    at: UtcDateTime,
) -> Result<(Shipment, Vec<Job>)> {
    let mut shipment = shipments::existing(transaction, shipment)?;
    if kept.numbers.len() != shipment.parcels.len() {
        return Err(StoreError::Damaged("a booking has another count of numbers than of parcels".to_owned()));
    }
    shipments::advance_booking(transaction, &mut shipment, BookingState::Booked, None, at)?;
    shipment.remote_id = kept.remote_id;
    shipment.cost = kept.cost;
    transaction.prepare_cached("UPDATE shipments SET remote_id = ?, cost = ? WHERE id = ?")?.execute(params![
        shipment.remote_id,
        shipment.cost.map(Json),
        shipment.id.0
    ])?;
    for (parcel, number) in shipment.parcels.iter_mut().zip(kept.numbers) {
        transaction
            .prepare_cached("UPDATE parcels SET number = ? WHERE shipment = ? AND place = ?")?
            .execute(params![number, shipment.id.0, parcel.place])
            .map_err(|error| number_taken(error.into()))?;
        codes::add(transaction, shipment.order, &codes::code_key(&number))?;
        parcel.number = number;
    }
    shipments::advance(transaction, &mut shipment, ShipmentState::Booked, at)?;
    let mut order = orders::existing(transaction, shipment.order)?;
    for held in shipments::holds(&shipment, &order) {
        orders::index(transaction, held, &orders::existing(transaction, held)?.facts)?;
    }
    let KeptBooking { documents, customs, jobs, .. } = kept;
    let kept = KeptDocuments { documents, customs, jobs };
    let jobs = label(transaction, &mut order, &mut shipment, &kept, at)?;
    Ok((shipment, jobs))
}

/// Gives a booked shipment its labels, where all of them are there. What is booked ahead keeps them, and no job is added.
pub(crate) fn label(
    transaction: &Transaction<'_>,
    order: &mut Order,
    shipment: &mut Shipment,
    kept: &KeptDocuments,
    at: UtcDateTime,
) -> Result<Vec<Job>> {
    for document in &kept.documents {
        documents::insert(transaction, shipment.id, document)?;
    }
    documents::insert_customs(transaction, shipment.id, &kept.customs)?;
    let complete = match shipment.labels {
        LabelSource::Drawn => true,
        LabelSource::Document => documents::count(transaction, shipment.id)? >= shipment.parcels.len() as u64,
    };
    if complete && shipment.ahead {
        shipments::advance(transaction, shipment, ShipmentState::Kept, at)?;
    } else if complete {
        for place in (1..).take(shipment.parcels.len()) {
            shipments::advance_parcel(transaction, shipment, place, ParcelState::Labelled)?;
        }
        shipments::advance(transaction, shipment, ShipmentState::Labelled, at)?;
        if shipment.labels == LabelSource::Document {
            tracking::begin(transaction, shipment.id, at)?;
        }
        if shipment.direction == Direction::Outgoing {
            shelf::leave(transaction, order.id)?;
        }
    }
    stages::restage(transaction, order)?;
    let jobs: &[NewJob] = if complete && !shipment.ahead { &kept.jobs } else { &[] };
    jobs.iter().map(|job| spool::add(transaction, job, at)).collect()
}

/// The next shipment's id and our own reference for it, which no other station gives.
fn next_reference(connection: &Connection) -> Result<(ShipmentId, String)> {
    let mut next =
        connection.prepare_cached("SELECT coalesce((SELECT max(id) FROM shipments), 0) + 1, reference FROM station")?;
    let (id, station): (i64, String) = next.query_row([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok((ShipmentId(id), format!("pd-{station}-{id}")))
}

/// Spends the next serials of a range on the parcels of a shipment.
fn spend(connection: &Connection, range: &NumberRange, shipment: &Shipment) -> Result<Vec<SpentSerial>> {
    let mut spent = Vec::with_capacity(shipment.parcels.len());
    for (parcel, (place, block, serial)) in shipment.parcels.iter().zip(range.upcoming()) {
        let (prefix, extension) = block.form.space();
        connection
            .prepare_cached(
                "INSERT INTO spent_serials (prefix, extension, serial, shipment, parcel) VALUES (?, ?, ?, ?, ?)",
            )?
            .execute(params![prefix, extension, serial.cast_signed(), shipment.id.0, parcel.place])
            .map_err(|error| number_taken(error.into()))?;
        ranges::spend_to(connection, &range.carrier, place, serial)?;
        spent.push(SpentSerial { form: block.form.clone(), serial });
    }
    Ok(spent)
}

/// The unique indexes are the last guard of "each number once".
fn number_taken(error: StoreError) -> StoreError {
    match &error {
        StoreError::Sqlite(cause) if cause.sqlite_error_code() == Some(rusqlite::ErrorCode::ConstraintViolation) => {
            StoreError::NumberTaken
        }
        _ => error,
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
