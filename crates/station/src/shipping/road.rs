//! The road: plan, begin, carrier, draw, keep. Labels that were booked ahead are used instead, where they still are what would be
//! asked for: nobody is asked then.

use super::context::ShippingContext;
use super::late::not_stopped;
use super::plan::{Plan, asked};
use super::under_way::AtIt;
use super::{ShipAnswer, Shipping};
use crate::spans;
use carriers::{Booked, BookingRequest, Carrier, CarrierError, Found, Service};
use model::*;
use std::pin::pin;
use std::sync::Arc;
use store::{BeginError, Begun, KeptBooking, NewBooking, Pending, Snapshot};
use tracing::{Instrument as _, Span};

/// How often an order is planned anew when it changes while it is planned.
const PLANS: u32 = 3;

/// A booking on the disk, and everything its carrier is asked with.
pub(super) struct BegunBooking {
    pub(super) order: Order,
    pub(super) shipment: Shipment,
    pub(super) request: BookingRequest,
    pub(super) connector: Arc<dyn Carrier>,
    /// Held as long as this process is at it.
    pub(super) at_it: AtIt,
    /// Its way in the log.
    pub(super) span: Span,
}

/// How a shipment begins.
pub(super) enum Beginning {
    /// A booking is on the disk, and its carrier is asked next.
    Begun(Box<BegunBooking>),
    /// The order ships with what was booked ahead.
    Used(Box<Made>),
}

/// What follows a plan.
pub(super) enum Step {
    /// The order ships with what was booked ahead.
    Used(Made),
    /// Its booking is begun.
    Begin(Box<Plan>),
}

/// What a carrier is asked once the booking is begun.
pub(super) struct Planned {
    order: Order,
    carrier: CarrierId,
    request: BookingRequest,
    connector: Arc<dyn Carrier>,
}

impl Planned {
    pub(super) fn of(plan: Plan) -> (Self, NewBooking) {
        let Plan { order, booking, request, connector } = plan;
        (Self { order, carrier: booking.carrier.clone(), request, connector }, booking)
    }
}

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
    shipment: Shipment,
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
    /// Takes one shipment along the road: what `plan` plans is begun, asked for, drawn and kept.
    pub(super) fn along_the_road(
        &self,
        plan: impl Fn(&Snapshot) -> Result<Plan, Problem>,
    ) -> Result<ShipAnswer, Problem> {
        match self.begin(plan)? {
            Beginning::Used(made) => made.answer(),
            Beginning::Begun(begun) => {
                let booked = self.network.block_on(self.ask_priced(&begun));
                self.end(*begun, booked)?.answer()
            }
        }
    }

    /// Plans and begins a booking, or uses what was booked ahead; an order that is decided otherwise meanwhile is planned anew.
    pub(super) fn begin(&self, plan: impl Fn(&Snapshot) -> Result<Plan, Problem>) -> Result<Beginning, Problem> {
        let span = spans::booking("book");
        spans::begun(&span, span.in_scope(|| self.planned_and_begun(plan, &span)))
    }

    fn planned_and_begun(
        &self,
        plan: impl Fn(&Snapshot) -> Result<Plan, Problem>,
        span: &Span,
    ) -> Result<Beginning, Problem> {
        let mut tries = 0;
        loop {
            let plan = match self.planned(&plan, tries == 0, span)? {
                Step::Used(made) => return Ok(Beginning::Used(Box::new(made))),
                Step::Begin(plan) => plan,
            };
            tries += 1;
            let (planned, booking) = Planned::of(*plan);
            match self.store.begin_booking(booking, self.clock.now()) {
                Err(BeginError::Changed) if tries < PLANS => {}
                begun => return Ok(Beginning::Begun(Box::new(self.begun(planned, begun, span)?))),
            }
        }
    }

    /// The first step: a plan that is to be begun, or what was booked ahead, used.
    pub(super) fn planned(
        &self,
        plan: impl Fn(&Snapshot) -> Result<Plan, Problem>,
        asks_point: bool,
        span: &Span,
    ) -> Result<Step, Problem> {
        let plan = plan(&self.store.snapshot()?)?;
        if let Some(made) = self.used_kept(&plan)? {
            spans::of_shipment(span, &made.shipment);
            spans::end(span, &Ok::<_, Problem>(()));
            return Ok(Step::Used(made));
        }
        if asks_point {
            self.point_takes_parcels(&plan)?;
        }
        Ok(Step::Begin(Box::new(plan)))
    }

    /// What became of a plan that was to be begun.
    pub(super) fn begun(
        &self,
        planned: Planned,
        begun: Result<Begun, BeginError>,
        span: &Span,
    ) -> Result<BegunBooking, Problem> {
        let Planned { order, carrier, request, connector } = planned;
        match begun {
            Ok(Begun::New { shipment, serials }) => {
                let at_it = self.under_way.begin(shipment.id);
                spans::of_shipment(span, &shipment);
                let request = asked(request, &shipment, &serials);
                let span = span.clone();
                Ok(BegunBooking { order, shipment: *shipment, request, connector, at_it, span })
            }
            Ok(Begun::Already(shipment)) => {
                not_stopped(&self.store.snapshot()?, &order)?;
                Err(already(&order, &shipment))
            }
            Err(error) => Err(not_begun(error, &order, &carrier)),
        }
    }

    /// Asks the carrier. A booking that is asked over a network is on the disk as sent before its first byte leaves.
    pub(super) async fn ask(&self, begun: &BegunBooking) -> Result<Booked, CarrierError> {
        if begun.shipment.labels == LabelSource::Document {
            let (store, id, now) = (self.store.clone(), begun.shipment.id, self.clock.now());
            let sent = move || store.move_booking(id, BookingState::Sent, None, now);
            let sent = tokio::task::spawn_blocking(sent).await;
            // Without its mark on the disk nothing is asked.
            let sent = sent.map_err(|error| CarrierError::NotSent(error.to_string()))?;
            sent.map_err(|error| CarrierError::NotSent(error.to_string()))?;
        }
        begun.connector.book(&begun.request).instrument(begun.span.clone()).await
    }

    /// The same, and beside it what the shipment costs, where the carrier tells and does so no later than it books.
    pub(super) async fn ask_priced(&self, begun: &BegunBooking) -> Result<Booked, CarrierError> {
        let (mut booked, mut price) = (pin!(self.ask(begun)), pin!(price_of(begun)));
        let mut told = None;
        loop {
            tokio::select! {
                biased;
                booked = &mut booked => {
                    let told = told.flatten();
                    return booked.map(|booked| Booked { cost: booked.cost.or(told), ..booked });
                }
                price = &mut price, if told.is_none() => told = Some(price),
            }
        }
    }

    /// Draws and keeps what the carrier booked, or notes what became of it instead.
    pub(super) fn end(&self, begun: BegunBooking, booked: Result<Booked, CarrierError>) -> Result<Made, Problem> {
        let drawn = self.draw_booked(&begun, booked);
        self.wait_kept(self.keep_soon(begun, drawn))
    }

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

    /// Notes that a carrier did not book, and whether it may have.
    pub(super) fn not_booked(&self, shipment: &Shipment, order: &Order, error: &CarrierError) -> Problem {
        let problem = error.problem(&shipment.carrier.0).with("order", order.facts.number.as_str());
        let state = self.store.snapshot().and_then(|snapshot| snapshot.booking(shipment.id));
        let was_sent = state.ok().flatten().is_some_and(|booking| booking.state == BookingState::Sent);
        let to = match (was_sent, error.may_be_done()) {
            (false, _) => BookingState::Absent,
            (true, true) => BookingState::Unclear,
            (true, false) => BookingState::Refused,
        };
        if let Err(error) = self.store.move_booking(shipment.id, to, Some(problem.clone()), self.clock.now()) {
            tracing::error!(code = Problem::from(error).code.as_str(), "what became of a booking could not be noted");
        }
        self.events.tell(crate::Event::Orders { order: Some(order.id) });
        if to == BookingState::Unclear {
            self.events.tell(crate::Event::Look);
        }
        problem
    }

    /// Settles a booking of which nobody knows: the carrier is asked by its key.
    pub(super) async fn find(
        &self,
        connector: &dyn Carrier,
        direction: Direction,
        key: &BookingKey,
    ) -> Result<Found, CarrierError> {
        let capabilities = connector.capabilities();
        if capabilities.finds_by_key && (direction == Direction::Outgoing || capabilities.finds_returns) {
            connector.find(key).await
        } else {
            Err(CarrierError::NotOffered(Service::Find))
        }
    }
}

/// What a shipment costs by the carrier's list; none where it does not tell, or tells with the booking.
async fn price_of(begun: &BegunBooking) -> Option<Money> {
    let capabilities = begun.connector.capabilities();
    if !capabilities.lists_services || capabilities.prices_bookings {
        return None;
    }
    let services = begun.connector.services(&begun.request.price_query()).await.ok()?;
    services.into_iter().find(|service| service.code == begun.request.service)?.price
}

fn already(order: &Order, shipment: &Shipment) -> Problem {
    let number = order.facts.number.as_str();
    if shipment.state == ShipmentState::Planned {
        return Problem::new(ProblemCode::BookingUnderWay)
            .with("order", number)
            .with("carrier", shipment.carrier.0.as_str());
    }
    Problem::new(ProblemCode::AlreadyShipped)
        .with("order", number)
        .with("tracking", shipment.numbers_text())
        .with("at", shipment.booked_at)
}

pub(super) fn not_begun(error: BeginError, order: &Order, carrier: &CarrierId) -> Problem {
    match error {
        BeginError::Store(error) => error.into(),
        BeginError::NoSuchOrder => Problem::new(ProblemCode::NoSuchOrder),
        BeginError::NoRange => Problem::new(ProblemCode::NoRange).with("carrier", carrier.0.clone()),
        BeginError::RangeEmpty => Problem::new(ProblemCode::RangeEmpty).with("carrier", carrier.0.clone()),
        BeginError::Changed => Problem::new(ProblemCode::MovedMeanwhile),
        BeginError::NotReady(stage) => not_ready(order, stage),
    }
}

/// Why an order at a stage does not ship now.
pub(super) fn not_ready(order: &Order, stage: Stage) -> Problem {
    let number = order.facts.number.as_str();
    match stage {
        Stage::Held => {
            let why = order.decision.hold.value.clone().unwrap_or_else(|| Message::new("hold-unknown"));
            Problem::new(ProblemCode::OrderHeld).with("order", number).with("why", why)
        }
        Stage::Merged => {
            let main = order.main.as_ref().map_or("", |main| &main.number);
            Problem::new(ProblemCode::OrderMerged).with("order", number).with("main", main)
        }
        stage => Problem::new(ProblemCode::OrderNotReady)
            .with("order", number)
            .with("stage", Message::new(format!("stage-{}", stage.as_str()))),
    }
}
