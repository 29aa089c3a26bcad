//! What came is taken in, and everybody it concerns hears of it.

use super::Intake;
use crate::Event;
use model::*;
use store::{Arrived, Parted, TakenIn};

impl Intake {
    /// Takes in what came of a shop. Labels of orders the shop called off are stopped in the same commit.
    pub(super) fn take_in(&self, shop: &ShopId, arrived: Arrived) -> Result<TakenIn, Problem> {
        let taken = self.store.take_in_all(shop, arrived, &self.deciding.judge()?, self.clock.now())?;
        self.tell(&taken)?;
        Ok(taken)
    }

    /// Tells those it concerns: printers whose jobs were stopped, the outbox, faces.
    pub(super) fn tell(&self, taken: &TakenIn) -> Result<(), Problem> {
        for job in &taken.jobs {
            self.events.tell(Event::Job { job: Box::new(job.clone()) });
            if job.problem.is_none() {
                self.printing.wake_spool(&job.printer);
            }
        }
        if !taken.jobs.is_empty() {
            self.outbox.ring();
        }
        for order in &taken.cancelled_too_late {
            self.events.tell(Event::Orders { order: Some(*order) });
            let number = crate::existing::existing_order(&self.store.snapshot()?, *order)?.facts.number;
            let problem = Problem::new(ProblemCode::OrderCancelledTooLate).with("order", number);
            self.events.tell(Event::Trouble { problem });
        }
        for Parted { order, numbers: (number, main) } in &taken.parted {
            self.events.tell(Event::Orders { order: Some(*order) });
            let problem =
                Problem::new(ProblemCode::OrderParted).with("order", number.as_str()).with("main", main.as_str());
            self.events.tell(Event::Trouble { problem });
        }
        if taken.look {
            self.events.tell(Event::Look);
        }
        Ok(())
    }
}
