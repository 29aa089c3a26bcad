//! The first half of the road: a shipment is planned, and its booking begun. Labels that were booked ahead are used instead, where
//! they still are what would be asked for: nobody is asked then.

use super::Shipping;
use super::late::not_stopped;
use super::made::Made;
use super::plan::{Plan, asked};
use super::under_way::AtIt;
use crate::spans;
use carriers::{BookingRequest, Carrier};
use model::*;
use std::sync::Arc;
use store::{BeginError, Begun, NewBooking, Snapshot};
use tracing::Span;

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
    Used(Box<Made>),
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

impl Shipping {
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
                Step::Used(made) => return Ok(Beginning::Used(made)),
                Step::Begin(plan) => plan,
            };
            tries += 1;
            let (planned, booking) = Planned::of(*plan);
            let _beginning = self.under_way.beginning();
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
        let snapshot = self.store.snapshot()?;
        let plan = plan(&snapshot)?;
        if let Some(made) = self.used_kept(&plan)? {
            spans::of_shipment(span, &made.shipment);
            spans::end(span, &Ok::<_, Problem>(()));
            return Ok(Step::Used(Box::new(made)));
        }
        if let Some(rests) = self.rests(&snapshot, &plan)? {
            return Err(rests);
        }
        drop(snapshot);
        if asks_point {
            self.point_takes_parcels(&plan)?;
        }
        Ok(Step::Begin(Box::new(plan)))
    }

    /// Why a carrier is not asked now that asked to be left alone. Whose labels are drawn here is asked nothing.
    fn rests(&self, snapshot: &Snapshot, plan: &Plan) -> Result<Option<Problem>, Problem> {
        let Plan { order, booking, .. } = plan;
        if booking.labels == LabelSource::Drawn {
            return Ok(None);
        }
        let until = self.carriers.rests(snapshot, &booking.carrier)?;
        Ok(until.map(|until| {
            let rests = Problem::new(ProblemCode::CarrierRests).with("carrier", &booking.carrier);
            rests.with("until", until).with("order", order.facts.number.as_str())
        }))
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
}

fn already(order: &Order, shipment: &Shipment) -> Problem {
    let number = order.facts.number.as_str();
    if shipment.state == ShipmentState::Planned {
        return Problem::new(ProblemCode::BookingUnderWay).with("order", number).with("carrier", &shipment.carrier);
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
        BeginError::NoRange => Problem::new(ProblemCode::NoRange).with("carrier", carrier),
        BeginError::RangeEmpty => Problem::new(ProblemCode::RangeEmpty).with("carrier", carrier),
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
        Stage::PutAway => {
            let reason = order.overrides.put_away.as_ref().map_or("", |it| &it.reason);
            Problem::new(ProblemCode::OrderPutAway).with("order", number).with("reason", reason)
        }
        stage => Problem::new(ProblemCode::OrderNotReady)
            .with("order", number)
            .with("stage", Message::new(format!("stage-{}", stage.as_str()))),
    }
}
