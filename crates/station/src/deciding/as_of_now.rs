//! Passing time is a fact, too: what rules for a weekday, an hour or certain days say is asked again when the hour turns,
//! when an order is pulled up, and when its label is made.

use super::Deciding;
use crate::Event;
use crate::every::every;
use model::{Order, OrderId, Problem, ProblemCode};
use std::time::Duration;

/// How often to look at the clock.
const LOOK: Duration = Duration::from_millis(500);

impl Deciding {
    /// An order, decided as of now where it has no label yet.
    pub(crate) fn decide_as_of_now(&self, order: OrderId) -> Result<Order, Problem> {
        let seen = self.store.snapshot()?;
        let redecided =
            self.store.redecide_one(&seen, order, &self.judge_by(self.current(&seen)?), self.clock.now())?;
        let redecided = redecided.ok_or_else(|| Problem::new(ProblemCode::NoSuchOrder))?;
        if redecided.changed {
            self.events.tell(Event::Orders { order: Some(order) });
        }
        Ok(redecided.order)
    }

    /// Decides the queue anew whenever the hour turns, where rules ask the clock; also now, for the hours nobody was here.
    pub(crate) fn start_clock(&self) -> Result<(), Problem> {
        let mut seen = None;
        every(self.me.clone(), LOOK, "clock", move |deciding| {
            let now = deciding.clock.local_now();
            let hour = Some((now.date(), now.hour()));
            if seen != hour && deciding.now().is_ok_and(|current| current.decider.asks_the_clock()) {
                deciding.decide_queue_as_of_now();
            }
            seen = hour;
        })
    }

    /// Decides anew every order that has no label yet; faces hear of it where one comes out otherwise.
    pub(crate) fn decide_queue_as_of_now(&self) {
        let decided =
            self.judge().and_then(|judge| Ok(self.store.redecide(&judge, self.clock.now(), &mut |_, _| {})?));
        match decided {
            Ok(0) => {}
            Ok(_) => self.events.tell(Event::Orders { order: None }),
            Err(problem) => tracing::error!(code = problem.code.as_str(), "the queue could not be decided anew"),
        }
    }
}
