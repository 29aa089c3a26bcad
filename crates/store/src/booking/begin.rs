//! Beginning a booking: its shipment, its parcels, own serials and the booking itself, in one commit.

use super::number_taken;
use crate::journal::{self, About};
use crate::marks::{BegunCount, Marks};
use crate::writer::Flush;
use crate::{Pending, Result, SpentSerial, Store, StoreError, orders, parts, photos, ranges, shipments, stages};
use model::{
    BookingKey, BookingState, CarrierId, ContractId, Decision, Direction, Grams, LabelSource, Message, MethodId,
    NumberRange, OrderId, Parcel, ParcelItem, ParcelSize, ParcelState, Shipment, ShipmentId, ShipmentState, ShopOrder,
    Stage, UtcDateTime,
};
use rusqlite::{Connection, Transaction, params};
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
    let message = Message::new("journal-shipment-planned").with("carrier", &shipment.carrier);
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
