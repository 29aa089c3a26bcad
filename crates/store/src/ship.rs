//! Shipping with a shop's own numbers: serial, shipment, label and print job in one commit.

use crate::{NewJob, Result, Store, StoreError, codes, orders, ranges, shipments, spool};
use model::{
    CarrierId, Document, Job, NumberRange, Order, OrderId, PrinterId, PrinterLanguage, Problem, Shipment, ShipmentId,
    ShipmentState, Stage, UtcDateTime,
};
use rusqlite::{Connection, Transaction, params};

/// One parcel of an order, when its label is made.
#[derive(Debug, Clone, Copy)]
pub struct NewParcel<'a> {
    /// The order.
    pub order: &'a Order,
    /// The range its number is of.
    pub range: &'a NumberRange,
    /// The serial it gets.
    pub serial: u64,
    /// Which of the order's parcels it is, from 1.
    pub place: u32,
    /// How many there are.
    pub of: u32,
}

/// A label as its carrier made it.
#[derive(Debug, Clone)]
pub struct NewLabel {
    /// The number on the parcel.
    pub tracking_number: String,
    /// The printer it goes to.
    pub printer: PrinterId,
    /// The language of its bytes.
    pub language: PrinterLanguage,
    /// What the printer is sent.
    pub bytes: Vec<u8>,
    /// What is printed beside it.
    pub papers: Vec<NewJob>,
}

/// What became of an order that was to be shipped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shipped {
    /// It has its number, and its label stands in the spool.
    New {
        /// The shipment.
        shipment: Box<Shipment>,
        /// The print job: of several, the last.
        job: Box<Job>,
    },
    /// It had its shipment before; nothing was done.
    Already(Box<Shipment>),
}

/// Why an order was not shipped. No number was spent.
#[derive(Debug, thiserror::Error)]
pub enum ShipError<E> {
    /// The database said no.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The order is not to be packed now.
    #[error("the order is {}", .0.as_str())]
    NotReady(Stage),
    /// There is no such order.
    #[error("there is no such order")]
    NoSuchOrder,
    /// Every number of the range is spent.
    #[error("the range of numbers is spent")]
    RangeEmpty,
    /// The carrier has no range of numbers.
    #[error("the carrier has no range of numbers")]
    NoRange,
    /// The label could not be made.
    #[error("the label could not be made")]
    Make(#[source] E),
}

impl<E: Into<Problem>> From<ShipError<E>> for Problem {
    fn from(error: ShipError<E>) -> Self {
        match error {
            ShipError::Store(error) => error.into(),
            ShipError::NotReady(stage) => Self::new("order-not-ready").with("stage", stage.as_str()),
            ShipError::NoSuchOrder => Self::new("not-found"),
            ShipError::RangeEmpty => Self::new("range-empty"),
            ShipError::NoRange => Self::new("range-missing"),
            ShipError::Make(error) => error.into(),
        }
    }
}

impl Store {
    /// Ships an order with the next numbers of `carrier`'s range, one for each of its parcels. `make` gets each parcel and
    /// answers with its tracking number and label. Serials, shipment, jobs (those of papers too) and journal are one commit: a serial is either
    /// on a parcel for ever or was never taken.
    ///
    /// # Errors
    ///
    /// See [`ShipError`].
    pub fn ship_own<E: Send + 'static>(
        &self,
        order: OrderId,
        carrier: &CarrierId,
        at: UtcDateTime,
        make: impl Fn(NewParcel<'_>) -> Result<NewLabel, E> + Send + 'static,
    ) -> Result<Shipped, ShipError<E>> {
        let carrier = carrier.clone();
        self.write(move |transaction| {
            if let Some(shipment) = shipments::live(transaction, order)? {
                return Ok(Shipped::Already(Box::new(shipment)));
            }
            let order = orders::load(transaction, order)?.ok_or(ShipError::NoSuchOrder)?;
            if order.stage != Stage::Ready {
                return Err(ShipError::NotReady(order.stage));
            }
            let range = ranges::of_carrier(transaction, &carrier)?.ok_or(ShipError::NoRange)?;
            let of = order.decision.parcels();
            if range.left() < u64::from(of) {
                return Err(ShipError::RangeEmpty);
            }
            let parcel = |place: u32| {
                let serial = range.next + u64::from(place) - 1;
                make(NewParcel { order: &order, range: &range, serial, place, of })
            };
            let labels: Vec<NewLabel> = (1..=of).map(parcel).collect::<Result<_, E>>().map_err(ShipError::Make)?;
            let (shipment, job) = keep(transaction, order, &range, labels, at)?;
            Ok(Shipped::New { shipment: Box::new(shipment), job: Box::new(job) })
        })
    }
}

fn keep(
    transaction: &Transaction<'_>,
    mut order: Order,
    range: &NumberRange,
    labels: Vec<NewLabel>,
    at: UtcDateTime,
) -> Result<(Shipment, Job)> {
    let no_label = || StoreError::Damaged("an order ships in no parcel".to_owned());
    let first = labels.first().ok_or_else(no_label)?;
    let (id, reference) = next_reference(transaction)?;
    let mut shipment = Shipment {
        id,
        order: order.id,
        reference,
        carrier: range.carrier.clone(),
        // Ready orders have a method; without one the Decision holds the order.
        method: order
            .decision
            .method
            .value
            .clone()
            .ok_or_else(|| StoreError::Damaged("a ready order has no method".to_owned()))?,
        tracking_number: first.tracking_number.clone(),
        state: ShipmentState::Planned,
        decision: order.decision.clone(),
        booked_at: at,
    };
    shipments::insert(transaction, &shipment).map_err(number_taken)?;
    for (place, serial) in (1..).zip(range.next..).take(labels.len()) {
        spend(transaction, range, serial, id, place)?;
    }
    for state in [ShipmentState::Booking, ShipmentState::Booked, ShipmentState::Labelled] {
        shipments::advance(transaction, &mut shipment, state, at)?;
    }
    orders::restage(transaction, &mut order, shipment.state)?;
    let numbers: Vec<&str> = labels.iter().map(|label| label.tracking_number.as_str()).collect();
    orders::index(transaction, order.id, &order.facts, &numbers.join(" "))?;
    let document = Document::Label { shipment: id, order: order.id, reprint: false };
    let mut job = None;
    for (parcel, label) in (1..).zip(labels) {
        codes::add(transaction, order.id, &codes::code_key(&label.tracking_number))?;
        let new = NewJob {
            document,
            title: String::new(),
            parcel,
            printer: label.printer,
            language: label.language,
            bytes: label.bytes,
        };
        for _ in 0..order.decision.label_count() {
            job = Some(spool::add(transaction, &new, at)?);
        }
        for paper in &label.papers {
            spool::add(transaction, paper, at)?;
        }
    }
    Ok((shipment, job.ok_or_else(no_label)?))
}

/// The next shipment's id and our own reference for it, which no other station gives.
fn next_reference(connection: &Connection) -> Result<(ShipmentId, String)> {
    let mut next =
        connection.prepare_cached("SELECT coalesce((SELECT max(id) FROM shipments), 0) + 1, reference FROM station")?;
    let (id, station): (i64, String) = next.query_row([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok((ShipmentId(id), format!("pd-{station}-{id}")))
}

fn spend(connection: &Connection, range: &NumberRange, serial: u64, shipment: ShipmentId, parcel: u32) -> Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO spent_serials (prefix, extension, serial, shipment, parcel) VALUES (?, ?, ?, ?, ?)",
        )?
        .execute(params![range.prefix, range.extension, serial.cast_signed(), shipment.0, parcel])
        .map_err(|error| number_taken(error.into()))?;
    ranges::spend(connection, &range.carrier)
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
