//! Shipping many orders; each stands for itself.

use super::context::ShippingContext;
use super::plan::Plan;
use super::road::{Beginning, BegunBooking, Made};
use super::{ShipAnswer, Shipping};
use crate::checks::{checking, must_be_checked};
use crate::weighing::must_be_weighed;
use crate::{Event, TaskId};
use carriers::{Booked, CarrierError};
use model::*;
use serde::Serialize;
use std::sync::mpsc;
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

/// A booking whose carrier answered.
type Answered = (OrderId, BegunBooking, Result<Booked, CarrierError>);

impl Shipping {
    /// Ships many orders; each stands for itself. A carrier over a network is asked for as many at once as it allows.
    pub(crate) fn ship_many(&self, orders: &[OrderId]) -> Result<BatchAnswer, Problem> {
        {
            // Nothing at all can ship without a printer.
            let snapshot = self.store.snapshot()?;
            ShippingContext::of(self, &snapshot)?;
        }
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
        let (answered, answers) = mpsc::channel::<Answered>();
        let mut under_way = 0_u32;
        let mut count = |answer: &mut BatchAnswer, order: OrderId, shipped: Result<ShipAnswer, Problem>| {
            self.count(answer, order, shipped);
            done += 1;
            self.events.tell(progress(done, false));
        };
        for order in orders {
            if task.stopped() {
                answer.stopped = true;
            }
            if answer.stopped {
                break;
            }
            let begun = match self.begin_unattended(*order, scale.as_ref(), |_, _| Ok(())) {
                Ok(Beginning::Begun(begun)) => *begun,
                Ok(Beginning::Used(made)) => {
                    count(&mut answer, *order, made.answer());
                    continue;
                }
                Err(problem) => {
                    count(&mut answer, *order, Err(problem));
                    continue;
                }
            };
            if begun.shipment.labels == LabelSource::Drawn {
                let booked = self.network.block_on(self.ask(&begun));
                count(&mut answer, *order, self.end(begun, booked).and_then(Made::answer));
                continue;
            }
            let most = begun.connector.capabilities().in_flight.max(1);
            while under_way >= most {
                let Ok((order, begun, booked)) = answers.recv() else { break };
                under_way -= 1;
                count(&mut answer, order, self.end(begun, booked).and_then(Made::answer));
            }
            under_way += 1;
            let (answered, shipping, order) = (answered.clone(), self.me.upgrade(), *order);
            self.network.spawn(async move {
                let Some(shipping) = shipping else { return };
                let booked = shipping.ask(&begun).await;
                let _ = answered.send((order, begun, booked));
            });
        }
        drop(answered);
        for (order, begun, booked) in answers {
            count(&mut answer, order, self.end(begun, booked).and_then(Made::answer));
        }
        self.events.tell(progress(total, true));
        self.events.tell(Event::Orders { order: None });
        Ok(answer)
    }

    /// Plans and begins the shipment of an order while nobody stands at the desk with it: what has to be weighed or checked there
    /// is refused. `look` has the last word on the plan.
    pub(super) fn begin_unattended(
        &self,
        id: OrderId,
        scale: Option<&Scale>,
        look: impl Fn(&ShippingContext<'_>, &mut Plan) -> Result<(), Problem>,
    ) -> Result<Beginning, Problem> {
        let decided = self.deciding.decide_as_of_now(id)?;
        // Nobody lays these parcels on the scale.
        scale.map_or(Ok(()), |scale| must_be_weighed(&decided, scale))?;
        self.begin(|snapshot| {
            let context = ShippingContext::of(self, snapshot)?;
            let order = crate::existing::existing_order(snapshot, id)?;
            if order.stage == Stage::Ready {
                must_be_checked(snapshot, &order, &checking(snapshot)?)?;
            }
            let mut plan = context.plan(order)?;
            look(&context, &mut plan)?;
            Ok(plan)
        })
    }

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
