//! Passing time is a fact, too: what rules for a weekday, an hour or certain days say is asked again when the hour turns,
//! when an order is pulled up, and when its label is made.

use crate::{Event, Station};
use model::{Order, OrderId, Problem};
use std::time::Duration;

/// How often to look at the clock.
const LOOK: Duration = Duration::from_millis(500);

impl Station {
    /// An order, decided as of now where it has no label yet.
    pub(crate) fn decide_as_of_now(&self, order: OrderId) -> Result<Order, Problem> {
        let redecided = self.store().redecide_one(order, &self.judge(), self.now())?;
        let redecided = redecided.ok_or_else(|| Problem::new("no-such-order"))?;
        if redecided.changed {
            self.tell(Event::Orders { order: Some(order) });
        }
        Ok(redecided.order)
    }

    /// Decides the queue anew whenever the hour turns, where rules ask the clock; also now, for the hours nobody was here.
    pub(crate) fn start_clock(&self) -> Result<(), Problem> {
        let mut seen = None;
        self.every(LOOK, "clock", move |station| {
            let now = station.local_now();
            let hour = Some((now.date(), now.hour()));
            if seen != hour && station.decider().asks_the_clock() {
                station.decide_queue_as_of_now();
            }
            seen = hour;
        })
    }

    fn decide_queue_as_of_now(&self) {
        match self.store().redecide(&self.judge(), self.now(), &mut |_, _| {}) {
            Ok(0) => {}
            Ok(_) => self.tell(Event::Orders { order: None }),
            Err(error) => tracing::error!(%error, "the queue could not be decided anew"),
        }
    }
}
