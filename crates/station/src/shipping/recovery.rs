//! Carrying on with bookings that came to no end: their process ended, or their answer was lost.

use super::Shipping;
use super::begin::BegunBooking;
use super::context::ShippingContext;
use super::keep::unprintable;
use super::labels::LabelJobs;
use super::part;
use super::plan::asked;
use crate::every::{Looking, every};
use crate::existing::existing_order;
use crate::remarks::remark;
use crate::spans;
use carriers::{Booked, BookedParcel, CarrierError, Found, LabelRequest};
use model::*;
use std::collections::{BTreeMap, HashSet};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use store::{KeptDocuments, OpenBooking};

/// What has to be carried on with at one carrier.
#[derive(Default)]
struct Left {
    bookings: Vec<OpenBooking>,
    without_labels: Vec<Shipment>,
}

/// How often bookings are looked for that nobody is at.
const LOOK: Duration = Duration::from_secs(5);

impl Shipping {
    /// Carries on with what other processes left, now and every so often. For the process at the desk.
    pub(crate) fn start_recovery(&self) -> Result<(), Problem> {
        if let Some(shipping) = self.me.upgrade() {
            shipping.look();
        }
        every(self.me.clone(), LOOK, "bookings", Self::look)
    }

    /// Carries on beside whatever else is done, each carrier by itself; not where that is under way.
    fn look(self: &Arc<Self>) {
        for (carrier, left) in self.left() {
            let shipping = Arc::clone(self);
            let looking = Looking::begin();
            let carry_on = move || {
                let _looking = looking;
                if let Ok(mut undrawn) = shipping.line(&carrier).try_lock() {
                    shipping.carry_on_at(left, &mut undrawn);
                }
            };
            if let Err(error) = std::thread::Builder::new().name("bookings".to_owned()).spawn(carry_on) {
                tracing::error!(kind = %error.kind(), "no thread for a carrier");
            }
        }
    }

    /// Carries on with every booking nobody is at, and waits for all carriers.
    pub(crate) fn carry_on(&self) {
        std::thread::scope(|scope| {
            for (carrier, left) in self.left() {
                scope.spawn(move || {
                    let line = self.line(&carrier);
                    let mut undrawn = line.lock().unwrap_or_else(PoisonError::into_inner);
                    undrawn.clear();
                    self.carry_on_at(left, &mut undrawn);
                });
            }
        });
    }

    /// What nobody is at, carrier by carrier.
    fn left(&self) -> BTreeMap<CarrierId, Left> {
        let mut all: BTreeMap<CarrierId, Left> = BTreeMap::new();
        let open = self.store.take_up_bookings(self.clock.now()).and_then(|_| self.store.own_open_bookings());
        match open {
            Ok(open) => {
                open.into_iter().for_each(|it| all.entry(it.shipment.carrier.clone()).or_default().bookings.push(it));
            }
            Err(error) => {
                tracing::warn!(code = Problem::from(error).code.as_str(), "open bookings could not be looked at");
            }
        }
        let missing = self.store.snapshot().and_then(|snapshot| snapshot.without_labels());
        for shipment in missing.unwrap_or_default() {
            all.entry(shipment.carrier.clone()).or_default().without_labels.push(shipment);
        }
        all
    }

    /// The line to a carrier; its holder knows the shipments whose labels could not be drawn.
    fn line(&self, carrier: &CarrierId) -> Arc<Mutex<HashSet<ShipmentId>>> {
        let mut lines = self.recovering.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(lines.entry(carrier.clone()).or_default())
    }

    fn carry_on_at(&self, left: Left, undrawn: &mut HashSet<ShipmentId>) {
        for open in left.bookings {
            // What goes wrong stands with the booking.
            let _ = self.carry_on_with(open);
        }
        for shipment in left.without_labels {
            if undrawn.contains(&shipment.id) {
                continue;
            }
            if let Err(problem) = self.fetch_labels(&shipment, undrawn) {
                tracing::debug!(code = problem.code.as_str(), "labels are still missing");
            }
        }
    }

    /// Asks for the labels of a shipment that was booked without them, and puts them in the spool. Those that cannot be drawn
    /// are not drawn again until a person asks for it.
    fn fetch_labels(&self, shipment: &Shipment, undrawn: &mut HashSet<ShipmentId>) -> Result<(), Problem> {
        let Some(_at_it) = self.under_way.take_up(shipment.id) else { return Ok(()) };
        let snapshot = self.store.snapshot()?;
        let connector = self.carriers.of(&snapshot, &shipment.carrier)?;
        let kept = snapshot.label_documents(shipment.id)?;
        let came = snapshot.customs_documents(shipment.id)?;
        let asked = LabelRequest {
            remote_id: shipment.remote_id.clone(),
            numbers: shipment.numbers().map(str::to_owned).collect(),
            label: ShippingContext::of(self, &snapshot)?
                .wanted_label(&shipment.decision, connector.capabilities().formats)?,
        };
        drop(snapshot);
        let documents = if kept.len() >= shipment.parcels.len() {
            kept
        } else {
            let fetched = self.network.block_on(connector.labels(&asked));
            let mut fetched =
                fetched.map_err(|error| error.problem_of_question(&shipment.carrier, self.clock.now()))?;
            fetched.sort_by_key(|label| label.parcel);
            if fetched.len() < shipment.parcels.len() {
                return Ok(());
            }
            fetched
        };
        let snapshot = self.store.snapshot()?;
        let order = part::order_in(&snapshot, existing_order(&snapshot, shipment.order)?, shipment)?;
        drop(snapshot);
        let numbers = shipment.numbers().map(str::to_owned).collect();
        let Some(customs) = self.customs_documents(&order, shipment, &came, &shipment.remote_id, numbers)? else {
            return Ok(());
        };
        let snapshot = self.store.snapshot()?;
        let context = ShippingContext::of(self, &snapshot)?;
        let drawn = if shipment.ahead {
            Ok(LabelJobs::Print(Vec::new()))
        } else {
            self.store.labels_come_anew(shipment.id)?;
            context.jobs_of_documents(&order, shipment, &documents, &customs)
        };
        let jobs = drawn.map_err(|problem| {
            undrawn.insert(shipment.id);
            let unprintable = unprintable(&order, shipment, &problem);
            remark(&self.store, &self.events, self.clock.now(), shipment.id, unprintable.clone());
            unprintable
        })?;
        let jobs = match jobs {
            LabelJobs::Print(jobs) => jobs,
            LabelJobs::Wait(_) => Vec::new(),
        };
        drop(context);
        drop(snapshot);
        let kept = KeptDocuments { documents, customs, jobs };
        let (shipment, jobs) = self.store.keep_documents(shipment.id, kept, self.clock.now())?;
        self.wake(&jobs);
        if shipment.ahead {
            self.kept_now(&shipment)?;
        }
        self.events.tell(crate::Event::Orders { order: Some(shipment.order) });
        Ok(())
    }

    /// Carries on with one booking: what was never sent is sent, what may have been sent is asked for by its key.
    pub(super) fn carry_on_with(&self, open: OpenBooking) -> Result<(), Problem> {
        let Some(at_it) = self.under_way.take_up(open.shipment.id) else { return Ok(()) };
        let snapshot = self.store.snapshot()?;
        // It may have come to its end since it was looked at.
        let Some(booking) = snapshot.booking(open.shipment.id)? else { return Ok(()) };
        let shipment = snapshot.shipment(open.shipment.id)?.unwrap_or(open.shipment);
        let order = existing_order(&snapshot, shipment.order)?;
        match booking.state {
            BookingState::Planned => {
                let context = ShippingContext::of(self, &snapshot)?;
                let plan = context.plan_again(order, &shipment)?;
                let request = asked(plan.request, &shipment, &snapshot.serials_of(shipment.id)?);
                if !booking.request_hash.is_empty() && request.hash() != booking.request_hash {
                    // The same key never goes out with other data.
                    let changed = Problem::new(ProblemCode::MovedMeanwhile);
                    self.store.move_booking(shipment.id, BookingState::Absent, Some(changed), self.clock.now())?;
                    return Ok(());
                }
                let span = spans::booking("carry on");
                spans::of_shipment(&span, &shipment);
                let begun =
                    BegunBooking { order: plan.order, shipment, request, connector: plan.connector, at_it, span };
                drop(context);
                drop(snapshot);
                let booked = self.network.block_on(self.ask_priced(&begun));
                self.end(begun, booked).map(drop)
            }
            BookingState::Sent => {
                let lost = Problem::new(ProblemCode::BookingInterrupted);
                self.store.move_booking(shipment.id, BookingState::Unclear, Some(lost), self.clock.now())?;
                self.events.tell(crate::Event::Look);
                Ok(())
            }
            BookingState::Unclear => {
                let connector = self.carriers.of(&snapshot, &shipment.carrier)?;
                let order = part::order_in(&snapshot, order, &shipment)?;
                drop(snapshot);
                let found = self.network.block_on(self.find(connector.as_ref(), shipment.direction, &booking.key));
                self.carriers.heard(&shipment.carrier, &found);
                match found {
                    Ok(Found::Booked(booked)) => {
                        self.absences.forget(shipment.id);
                        let kept = self.keep(&order, &shipment, booked).map(drop);
                        self.events.tell(crate::Event::Look);
                        kept
                    }
                    // What a carrier shows may lag behind what it has: asked again later.
                    Ok(Found::Absent) => {
                        let believed = self.absences.heard_for(shipment.id, connector.capabilities().absent_after);
                        if believed { self.absent(&shipment) } else { Ok(()) }
                    }
                    // Asked again later, or answered by a person.
                    Err(CarrierError::NotOffered(_)) => Ok(()),
                    Err(error) => Err(error.problem_of_question(&shipment.carrier, self.clock.now())),
                }
            }
            BookingState::Booked | BookingState::Refused | BookingState::Absent | BookingState::Voided => Ok(()),
        }
    }

    /// The carrier does not have a booking: its order can be shipped again.
    fn absent(&self, shipment: &Shipment) -> Result<(), Problem> {
        self.absences.forget(shipment.id);
        self.store.move_booking(shipment.id, BookingState::Absent, None, self.clock.now())?;
        self.deciding.decide_as_of_now(shipment.order)?;
        self.events.tell(crate::Event::Orders { order: Some(shipment.order) });
        if shipment.ahead {
            self.events.tell(crate::Event::Labels);
        }
        self.events.tell(crate::Event::Look);
        Ok(())
    }

    /// A person's answer about a booking of which nobody knows: it was made, with these numbers, or it is not there.
    pub(crate) fn answer_booking(&self, id: ShipmentId, numbers: Option<Vec<String>>) -> Result<Shipment, Problem> {
        let snapshot = self.store.snapshot()?;
        let missing = || Problem::new(ProblemCode::NoSuchShipment);
        let shipment = snapshot.shipment(id)?.ok_or_else(missing)?;
        if shipment.booking != BookingState::Unclear {
            return Err(Problem::new(ProblemCode::BookingNotAsked));
        }
        match numbers {
            None => self.absent(&shipment)?,
            Some(numbers) => {
                let told = as_told(&numbers).checked(shipment.parcels.len()).map_err(|error| {
                    Problem::new(ProblemCode::BookingNumbers)
                        .with("parcels", shipment.parcels.len() as i64)
                        .because(error)
                })?;
                let numbers = told.parcels.into_iter().map(|parcel| parcel.number).collect();
                let kept = store::KeptBooking { numbers, ..store::KeptBooking::default() };
                self.store.keep_booking(id, kept, self.clock.now())?;
                self.events.tell(crate::Event::Look);
                self.events.tell(crate::Event::Orders { order: Some(shipment.order) });
            }
        }
        self.store.snapshot()?.shipment(id)?.ok_or_else(missing)
    }
}

/// A shipment as a person tells of it who read its numbers off the carrier's portal: without the spaces people write in them.
fn as_told(numbers: &[String]) -> Booked {
    let parcel = |number: &String| BookedParcel { number: number.split_whitespace().collect() };
    let parcels = numbers.iter().map(parcel).collect();
    Booked { remote_id: String::new(), cost: None, parcels, labels: Vec::new(), customs: Vec::new() }
}
