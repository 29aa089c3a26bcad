//! The second half of the road: what a carrier booked is drawn, and kept.

use super::Shipping;
use super::begin::BegunBooking;
use super::context::ShippingContext;
use super::labels::LabelJobs;
use super::made::Made;
use crate::spans;
use carriers::{Booked, CarrierError};
use model::*;
use store::{KeptBooking, Pending, StoreError};

/// What is kept of a booking, and why its labels do not print where they do not.
pub(super) struct Drawn {
    kept: KeptBooking,
    unprinted: Option<Problem>,
}

/// A booking in the queue of what is written.
pub(super) struct Keeping {
    begun: BegunBooking,
    kept: Result<Queued, Problem>,
}

/// What stands in that queue.
struct Queued {
    pending: Pending<(Shipment, Vec<Job>)>,
    numbers: Vec<String>,
    unprinted: Option<Problem>,
}

impl Shipping {
    /// Draws what the carrier booked, or notes what became of it instead.
    pub(super) fn draw_booked(
        &self,
        begun: &BegunBooking,
        booked: Result<Booked, CarrierError>,
    ) -> Result<Drawn, Problem> {
        let BegunBooking { order, shipment, span, .. } = begun;
        if shipment.labels == LabelSource::Document {
            self.carriers.heard(&shipment.carrier, &booked);
        }
        span.in_scope(|| match booked {
            Ok(booked) => self.draw(order, shipment, booked),
            Err(error) => Err(self.not_booked(shipment, order, &error)),
        })
    }

    /// Puts what was drawn into the queue of what is written: shipments are kept in that order.
    pub(super) fn keep_soon(&self, begun: BegunBooking, drawn: Result<Drawn, Problem>) -> Keeping {
        let kept = drawn.and_then(|Drawn { kept, unprinted }| {
            let numbers = kept.numbers.clone();
            let pending = self.store.keep_booking_soon(begun.shipment.id, kept, self.clock.now())?;
            Ok(Queued { pending, numbers, unprinted })
        });
        Keeping { begun, kept }
    }

    /// What became of it.
    pub(super) fn wait_kept(&self, Keeping { begun, kept }: Keeping) -> Result<Made, Problem> {
        let BegunBooking { order, shipment, at_it: _at_it, span, .. } = begun;
        spans::within(&span, || {
            let Queued { pending, numbers, unprinted } = kept?;
            let kept = pending.wait().map_err(|error| self.not_kept(&order, &shipment, &numbers, error))?;
            self.kept(&order, kept, unprinted)
        })
    }

    /// Draws the labels of a booked shipment and keeps it.
    pub(super) fn keep(&self, order: &Order, shipment: &Shipment, booked: Booked) -> Result<Made, Problem> {
        let Drawn { kept, unprinted } = self.draw(order, shipment, booked)?;
        let numbers = kept.numbers.clone();
        let kept = self.store.keep_booking(shipment.id, kept, self.clock.now());
        self.kept(order, kept.map_err(|error| self.not_kept(order, shipment, &numbers, error))?, unprinted)
    }

    /// Draws the labels of a booked shipment. Of what is booked ahead nothing is drawn before its order ships.
    fn draw(&self, order: &Order, shipment: &Shipment, booked: Booked) -> Result<Drawn, Problem> {
        let booked = match booked.checked(shipment.parcels.len()) {
            Ok(booked) => booked,
            Err(error) => return Err(self.not_booked(shipment, order, &error)),
        };
        let complete = shipment.labels == LabelSource::Drawn || booked.labels.len() >= shipment.parcels.len();
        let numbers: Vec<String> = booked.parcels.iter().map(|parcel| parcel.number.clone()).collect();
        // No label is kept without its declaration: both are fetched again.
        let customs = if complete {
            let asked = self.customs_documents(order, shipment, &booked.customs, &booked.remote_id, numbers.clone());
            asked.unwrap_or_else(|problem| {
                tracing::debug!(code = problem.code.as_str(), "a customs declaration is still missing");
                None
            })
        } else {
            None
        };
        let complete = customs.is_some();
        let customs = customs.unwrap_or_default();
        let snapshot = self.store.snapshot()?;
        let context = ShippingContext::of(self, &snapshot)?;
        context.tell_one_weight(order, shipment);
        // What was paid for is kept first: a label that cannot be printed is fetched once more.
        let drawn = if complete && !shipment.ahead {
            context.jobs(order, shipment, &booked, &customs)
        } else {
            Ok(LabelJobs::Print(Vec::new()))
        };
        let mut waits = None;
        let (jobs, undrawn) = match drawn {
            Ok(LabelJobs::Print(jobs)) => (jobs, None),
            Ok(LabelJobs::Wait(problem)) => {
                waits = Some(problem);
                (Vec::new(), None)
            }
            Err(problem) if shipment.labels == LabelSource::Document => {
                (Vec::new(), Some(unprintable(order, shipment, &problem)))
            }
            Err(problem) => {
                // Its serials stay spent; the order can be shipped again once the label can be drawn.
                self.store.move_booking(shipment.id, BookingState::Absent, Some(problem.clone()), self.clock.now())?;
                return Err(problem);
            }
        };
        let kept = KeptBooking {
            remote_id: booked.remote_id,
            cost: booked.cost,
            numbers,
            documents: if complete && undrawn.is_none() { booked.labels } else { Vec::new() },
            // What came with the booking may never come again.
            customs: if complete && undrawn.is_none() { customs } else { booked.customs },
            jobs,
        };
        Ok(Drawn { kept, unprinted: undrawn.or(waits) })
    }

    /// Why a booking is not kept. What a carrier on a network has booked all the same is told with its numbers: nobody else knows them.
    fn not_kept(&self, order: &Order, shipment: &Shipment, numbers: &[String], error: StoreError) -> Problem {
        match error {
            // What was begun is taken up again by itself.
            error @ (StoreError::Full | StoreError::Busy) if shipment.labels == LabelSource::Drawn => {
                Problem::new(ProblemCode::LabelNotKept).with("order", order.facts.number.as_str()).because(error)
            }
            error if shipment.labels == LabelSource::Drawn => error.into(),
            StoreError::NumberTaken => {
                let problem = Problem::new(ProblemCode::CarrierNumberTaken)
                    .with("carrier", &shipment.carrier)
                    .with("order", order.facts.number.as_str())
                    .with("count", i64::try_from(numbers.len()).unwrap_or(i64::MAX))
                    .with("numbers", numbers.join(", "));
                self.note_not_booked(shipment, order, problem, true)
            }
            error => Problem::new(ProblemCode::BookingNotKept)
                .with("carrier", &shipment.carrier)
                .with("order", order.facts.number.as_str())
                .with("numbers", numbers.join(", "))
                .because(error),
        }
    }

    /// A booking as it is kept: its printers are told.
    fn kept(
        &self,
        order: &Order,
        (shipment, jobs): (Shipment, Vec<Job>),
        unprinted: Option<Problem>,
    ) -> Result<Made, Problem> {
        self.wake(&jobs);
        if let Some(problem) = unprinted {
            return Err(problem);
        }
        if shipment.ahead {
            self.kept_now(&shipment)?;
        }
        Ok(Made::of(order, shipment, jobs))
    }
}

/// That a carrier booked an order, and sent no label that can be printed.
pub(super) fn unprintable(order: &Order, shipment: &Shipment, why: &Problem) -> Problem {
    let problem = Problem::new(ProblemCode::CarrierLabelUnprintable)
        .with("carrier", &shipment.carrier)
        .with("order", order.facts.number.as_str())
        .with("why", why.message());
    Problem { detail: why.detail.clone(), ..problem }
}
