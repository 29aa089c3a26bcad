//! Keeping a booking its carrier has: numbers, documents and jobs, in one commit.

use super::number_taken;
use crate::column::Json;
use crate::{
    NewJob, Pending, Result, Store, StoreError, codes, documents, orders, shelf, shipments, spool, stages, tracking,
};
use model::{
    BookingState, CustomsDocument, Direction, Job, LabelDocument, LabelSource, Money, Order, ParcelState, Shipment,
    ShipmentId, ShipmentState, UtcDateTime,
};
use rusqlite::{Transaction, params};

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

impl Store {
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
