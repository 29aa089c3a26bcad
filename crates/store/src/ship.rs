//! Shipping with a shop's own numbers: serial, shipment, label and print job in one commit.

use crate::{Result, Store, StoreError, codes, orders, ranges, shipments, spool};
use model::{
    CarrierId, Document, Job, NumberRange, Order, OrderId, PrinterId, PrinterLanguage, Problem, Shipment, ShipmentId,
    ShipmentState, Stage, UtcDateTime,
};
use rusqlite::{Connection, Transaction, params};

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
}

/// What became of an order that was to be shipped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shipped {
    /// It has its number, and its label stands in the spool.
    New {
        /// The shipment.
        shipment: Box<Shipment>,
        /// The print job.
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
    /// Ships an order with the next number of `carrier`'s range. `make` gets the order, the range as it stands and the
    /// serial, and answers with tracking number and label. Serial, shipment, job and journal are one commit: a serial
    /// is either on a parcel for ever or was never taken.
    ///
    /// # Errors
    ///
    /// See [`ShipError`].
    pub fn ship_own<E: Send + 'static>(
        &self,
        order: OrderId,
        carrier: &CarrierId,
        at: UtcDateTime,
        make: impl FnOnce(&Order, &NumberRange, u64) -> Result<NewLabel, E> + Send + 'static,
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
            if range.left() == 0 {
                return Err(ShipError::RangeEmpty);
            }
            let label = make(&order, &range, range.next).map_err(ShipError::Make)?;
            let (shipment, job) = keep(transaction, order, &range, &label, at)?;
            Ok(Shipped::New { shipment: Box::new(shipment), job: Box::new(job) })
        })
    }
}

fn keep(
    transaction: &Transaction<'_>,
    mut order: Order,
    range: &NumberRange,
    label: &NewLabel,
    at: UtcDateTime,
) -> Result<(Shipment, Job)> {
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
        tracking_number: label.tracking_number.clone(),
        state: ShipmentState::Planned,
        decision: order.decision.clone(),
        booked_at: at,
    };
    shipments::insert(transaction, &shipment).map_err(number_taken)?;
    spend(transaction, range, id)?;
    for state in [ShipmentState::Booking, ShipmentState::Booked, ShipmentState::Labelled] {
        shipments::advance(transaction, &mut shipment, state, at)?;
    }
    orders::restage(transaction, &mut order, shipment.state)?;
    orders::index(transaction, order.id, &order.facts, &label.tracking_number)?;
    codes::add(transaction, order.id, &codes::code_key(&label.tracking_number))?;
    let document = Document::Label { shipment: id, order: order.id, reprint: false };
    let job = spool::add(transaction, document, &label.printer, label.language, &label.bytes, at)?;
    Ok((shipment, job))
}

/// The next shipment's id and our own reference for it, which no other station gives.
fn next_reference(connection: &Connection) -> Result<(ShipmentId, String)> {
    let mut next =
        connection.prepare_cached("SELECT coalesce((SELECT max(id) FROM shipments), 0) + 1, reference FROM station")?;
    let (id, station): (i64, String) = next.query_row([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok((ShipmentId(id), format!("pd-{station}-{id}")))
}

fn spend(connection: &Connection, range: &NumberRange, shipment: ShipmentId) -> Result<()> {
    connection
        .prepare_cached("INSERT INTO spent_serials (prefix, extension, serial, shipment) VALUES (?, ?, ?, ?)")?
        .execute(params![range.prefix, range.extension, range.next.cast_signed(), shipment.0])
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
