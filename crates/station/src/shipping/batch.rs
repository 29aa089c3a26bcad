//! Shipping many orders; each stands for itself.

use super::begin::{Beginning, BegunBooking, Planned, Step};
use super::beside::{Ended, Line};
use super::context::ShippingContext;
use super::made::Made;
use super::plan::Plan;
use super::{ShipAnswer, Shipping};
use crate::printing::printers;
use crate::weighing::must_be_weighed;
use crate::{Event, TaskId, spans};
use carriers::CarrierError;
use model::*;
use serde::Serialize;
use std::collections::HashMap;
use std::sync::mpsc;
use std::{mem, thread};
use store::{BeginError, PendingBooking, Snapshot};
use tracing::Span;
#[cfg(feature = "export")]
use ts_rs::TS;

/// What became of many orders.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct BatchAnswer {
    /// The number of the work, as in its `progress` events.
    pub task: TaskId,
    /// The orders that got their label.
    pub shipped: Vec<ShippedOrder>,
    /// The orders that did not, and why; they are as they were.
    pub refused: Vec<RefusedOrder>,
    /// Whether a person stopped it before the end.
    pub stopped: bool,
}

/// An order that got its label.
#[derive(Debug, Clone, Copy, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct ShippedOrder {
    /// Its id.
    pub order: OrderId,
    /// The job that prints its label.
    pub job: JobId,
}

/// An order that could not ship.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct RefusedOrder {
    /// Its id.
    pub order: OrderId,
    /// The number people use.
    pub number: String,
    /// What is in the way.
    pub problem: Problem,
}

/// How many bookings whose labels the station draws are begun, drawn and kept together: the first label waits for so many plans.
const TOGETHER: usize = 8;

/// An order whose label the station draws, before its booking is begun.
type ToBegin = (OrderId, Box<Plan>, Span);

impl Shipping {
    /// Ships many orders; each stands for itself. Labels the station draws come out in the order that was asked for. A carrier
    /// over a network is asked for as many at once as it allows, and its labels come out as it answers.
    pub(crate) fn ship_many(&self, orders: &[OrderId]) -> Result<BatchAnswer, Problem> {
        // Nothing at all can ship without a printer.
        printers::preferred(&self.store.snapshot()?)?;
        let scale = self.store.snapshot()?.scale()?;
        let task = self.tasks.start();
        let total = u32::try_from(orders.len()).unwrap_or(u32::MAX);
        let progress = |done: u32, finished: bool| Event::Progress {
            task: task.id,
            title: Message::new("task-ship").with("total", i64::from(total)),
            done,
            total,
            finished,
        };
        let mut answer = BatchAnswer { task: task.id, shipped: Vec::new(), refused: Vec::new(), stopped: false };
        let mut done = 0_u32;
        let mut count = |answer: &mut BatchAnswer, (order, shipped): Ended| {
            self.count(answer, order, shipped);
            done += 1;
            self.events.tell(progress(done, false));
        };
        let (end, ends) = mpsc::channel::<Ended>();
        thread::scope(|scope| {
            // While some are drawn and kept the next are planned and begun.
            let (draw, drawing) = mpsc::sync_channel::<Vec<(OrderId, BegunBooking)>>(0);
            let drawn = end.clone();
            scope.spawn(move || drawing.into_iter().for_each(|begun| self.draw_together(begun, &drawn)));
            let mut lines = HashMap::new();
            let mut planned: Vec<ToBegin> = Vec::new();
            for order in orders {
                ends.try_iter().for_each(|end| count(&mut answer, end));
                answer.stopped |= task.stopped();
                if answer.stopped {
                    planned.clear();
                    break;
                }
                match self.plan_unattended(*order, scale.as_ref()) {
                    Ok((Step::Begin(plan), span)) if plan.booking.labels == LabelSource::Drawn => {
                        planned.push((*order, plan, span));
                        if planned.len() >= TOGETHER {
                            let _ = draw.send(self.begin_together(mem::take(&mut planned), scale.as_ref(), &end));
                        }
                    }
                    Ok((Step::Begin(plan), span)) => {
                        let given_up = lines.get(&plan.booking.carrier).and_then(Line::given_up);
                        if let Some(why) = given_up {
                            let problem = self.not_asked(&plan, &why);
                            count(&mut answer, (*order, Err(problem)));
                            continue;
                        }
                        let begun = self.begin_together(vec![(*order, plan, span)], scale.as_ref(), &end);
                        for (order, begun) in begun {
                            let most = begun.connector.capabilities().in_flight;
                            let line = lines.entry(begun.shipment.carrier.clone()).or_insert_with(|| Line::of(most));
                            self.ask_beside(order, begun, line, end.clone());
                        }
                    }
                    Ok((Step::Used(made), _)) => count(&mut answer, (*order, made.answer())),
                    Err(problem) => count(&mut answer, (*order, Err(problem))),
                }
            }
            let _ = draw.send(self.begin_together(planned, scale.as_ref(), &end));
            drop((draw, end));
            ends.iter().for_each(|end| count(&mut answer, end));
        });
        self.events.tell(progress(total, true));
        self.events.tell(Event::Orders { order: None });
        Ok(answer)
    }

    /// Why an order is left as it is whose carrier is not asked any more.
    fn not_asked(&self, plan: &Plan, why: &CarrierError) -> Problem {
        why.problem(&plan.booking.carrier, self.clock.now()).with("order", plan.order.facts.number.as_str())
    }

    /// Begins bookings, and tells of those that are not begun or need nobody any more.
    fn begin_together(
        &self,
        planned: Vec<ToBegin>,
        scale: Option<&Scale>,
        end: &mpsc::Sender<Ended>,
    ) -> Vec<(OrderId, BegunBooking)> {
        let begun = {
            let _beginning = self.under_way.beginning();
            let pending = planned.into_iter().map(|(order, plan, span)| {
                let (planned, booking) = Planned::of(*plan);
                (order, planned, self.store.begin_booking_soon(booking, self.clock.now()), span)
            });
            let pending: Vec<_> = pending.collect();
            let begun = pending.into_iter().map(|(order, planned, pending, span)| {
                match pending.map_err(BeginError::Store).and_then(PendingBooking::wait) {
                    Err(BeginError::Changed) => (order, None),
                    begun => (order, Some(spans::begun(&span, self.begun(planned, begun, &span)))),
                }
            });
            begun.collect::<Vec<_>>()
        };
        let begun = begun.into_iter().filter_map(|(order, begun)| {
            let begun = match begun {
                Some(begun) => begun.map(|begun| Beginning::Begun(Box::new(begun))),
                // It was decided otherwise since it was planned.
                None => self.begin_unattended(order, scale, |_, _| Ok(())),
            };
            let ended = match begun {
                Ok(Beginning::Begun(begun)) => return Some((order, *begun)),
                Ok(Beginning::Used(made)) => made.answer(),
                Err(problem) => Err(problem),
            };
            let _ = end.send((order, ended));
            None
        });
        begun.collect()
    }

    /// Draws labels and keeps them, in that order.
    fn draw_together(&self, begun: Vec<(OrderId, BegunBooking)>, end: &mpsc::Sender<Ended>) {
        let drawn = begun.into_iter().map(|(order, begun)| {
            let booked = self.network.block_on(self.ask(&begun));
            let drawn = self.draw_booked(&begun, booked);
            (order, begun, drawn)
        });
        let drawn: Vec<_> = drawn.collect();
        let keeping = drawn.into_iter().map(|(order, begun, drawn)| (order, self.keep_soon(begun, drawn)));
        let keeping: Vec<_> = keeping.collect();
        for (order, keeping) in keeping {
            let _ = end.send((order, self.wait_kept(keeping).and_then(Made::answer)));
        }
    }

    /// Plans and begins the shipment of an order while nobody stands at the desk with it: what has to be weighed or checked there
    /// is refused. `look` has the last word on the plan.
    pub(super) fn begin_unattended(
        &self,
        id: OrderId,
        scale: Option<&Scale>,
        look: impl Fn(&ShippingContext<'_>, &mut Plan) -> Result<(), Problem>,
    ) -> Result<Beginning, Problem> {
        self.decide_unattended(id, scale)?;
        self.begin(|snapshot| self.unattended_plan(snapshot, id, &look))
    }

    /// The plan alone.
    fn plan_unattended(&self, id: OrderId, scale: Option<&Scale>) -> Result<(Step, Span), Problem> {
        self.decide_unattended(id, scale)?;
        let span = spans::booking("book");
        let plan = |snapshot: &Snapshot| self.unattended_plan(snapshot, id, &|_, _| Ok(()));
        let step = spans::begun(&span, span.in_scope(|| self.planned(plan, true, &span)))?;
        Ok((step, span))
    }

    fn decide_unattended(&self, id: OrderId, scale: Option<&Scale>) -> Result<(), Problem> {
        let decided = self.deciding.decide_as_of_now(id)?;
        // Nobody lays these parcels on the scale.
        scale.map_or(Ok(()), |scale| must_be_weighed(&decided, scale))
    }

    fn unattended_plan(
        &self,
        snapshot: &Snapshot,
        id: OrderId,
        look: &impl Fn(&ShippingContext<'_>, &mut Plan) -> Result<(), Problem>,
    ) -> Result<Plan, Problem> {
        let context = ShippingContext::of(self, snapshot)?;
        let order = crate::existing::existing_order(snapshot, id)?;
        if order.stage.can_be_packed() {
            self.before_label.is_done(snapshot, &order)?;
        }
        let mut plan = context.plan(order)?;
        look(&context, &mut plan)?;
        Ok(plan)
    }

    /// Notes what became of an order.
    fn count(&self, answer: &mut BatchAnswer, order: OrderId, shipped: Result<ShipAnswer, Problem>) {
        match shipped {
            Ok(shipped) => answer.shipped.push(ShippedOrder { order, job: shipped.job.id }),
            Err(problem) => {
                // What is left would meet the same end; say it once, for the order it met first.
                answer.stopped |= problem.code == ProblemCode::DiskFull || problem.code == ProblemCode::RangeEmpty;
                let found = self.store.snapshot().and_then(|snapshot| snapshot.order(order));
                let number = found.ok().flatten().map(|order| order.facts.number).unwrap_or_default();
                answer.refused.push(RefusedOrder { order, number, problem });
            }
        }
    }
}
