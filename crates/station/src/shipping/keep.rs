//! The second half of the road: what a carrier booked is drawn, and kept.

use super::begin::BegunBooking;
use super::context::ShippingContext;
use super::{ShipAnswer, Shipping};
use crate::spans;
use carriers::{Booked, CarrierError};
use model::*;
use store::{KeptBooking, Pending};

/// What is kept of a booking, and what is in the way of its labels where it is kept without them.
pub(super) struct Drawn {
    kept: KeptBooking,
    undrawn: Option<Problem>,
}

/// A booking in the queue of what is written.
pub(super) struct Keeping {
    begun: BegunBooking,
    kept: Result<(Pending<(Shipment, Vec<Job>)>, Option<Problem>), Problem>,
}

/// A shipment its carrier has, with the jobs that print it: none where a label is still missing or kept for later.
pub(super) struct Made {
    pub(super) shipment: Shipment,
    jobs: Vec<Job>,
    /// The number of its order.
    order: String,
}

impl Made {
    pub(super) fn of(order: &Order, shipment: Shipment, jobs: Vec<Job>) -> Self {
        Self { shipment, jobs, order: order.facts.number.clone() }
    }

    /// The same as an order that got its label.
    ///
    /// # Errors
    /// [`ProblemCode::LabelStillMissing`] where no label prints.
    pub(super) fn answer(self) -> Result<ShipAnswer, Problem> {
        let Self { shipment, jobs, order } = self;
        let is_label = |job: &Job| matches!(job.document, Document::Label { .. });
        match jobs.into_iter().rfind(is_label) {
            Some(job) => Ok(ShipAnswer { shipment, job }),
            None => Err(Problem::new(ProblemCode::LabelStillMissing)
                .with("order", order)
                .with("carrier", shipment.carrier.0.as_str())),
        }
    }
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
        let kept = drawn.and_then(|Drawn { kept, undrawn }| {
            Ok((self.store.keep_booking_soon(begun.shipment.id, kept, self.clock.now())?, undrawn))
        });
        Keeping { begun, kept }
    }

    /// What became of it.
    pub(super) fn wait_kept(&self, Keeping { begun, kept }: Keeping) -> Result<Made, Problem> {
        let BegunBooking { order, at_it: _at_it, span, .. } = begun;
        spans::within(&span, || {
            let (pending, undrawn) = kept?;
            self.kept(&order, pending.wait()?, undrawn)
        })
    }

    /// Draws the labels of a booked shipment and keeps it.
    pub(super) fn keep(&self, order: &Order, shipment: &Shipment, booked: Booked) -> Result<Made, Problem> {
        let Drawn { kept, undrawn } = self.draw(order, shipment, booked)?;
        self.kept(order, self.store.keep_booking(shipment.id, kept, self.clock.now())?, undrawn)
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
            self.customs_documents(order, shipment, &booked.remote_id, numbers.clone()).unwrap_or_else(|problem| {
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
        // A label that cannot be read is fetched again or printed by hand: what was paid for is kept first.
        let drawn =
            if complete && !shipment.ahead { context.jobs(order, shipment, &booked, &customs) } else { Ok(Vec::new()) };
        let (jobs, undrawn) = match drawn {
            Ok(jobs) => (jobs, None),
            Err(problem) if shipment.labels == LabelSource::Document => (Vec::new(), Some(problem)),
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
            documents: if complete { booked.labels } else { Vec::new() },
            customs,
            jobs,
        };
        Ok(Drawn { kept, undrawn })
    }

    /// A booking as it is kept: its printers are told.
    fn kept(
        &self,
        order: &Order,
        (shipment, jobs): (Shipment, Vec<Job>),
        undrawn: Option<Problem>,
    ) -> Result<Made, Problem> {
        self.wake(&jobs);
        if let Some(problem) = undrawn {
            return Err(problem);
        }
        if shipment.ahead {
            self.kept_now(&shipment)?;
        }
        Ok(Made::of(order, shipment, jobs))
    }
}
