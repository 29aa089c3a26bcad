//! Passing time is a fact, too: what rules for a weekday, an hour or certain days say is asked again when the hour turns,
//! when an order is pulled up, and when its label is made.

use crate::{Event, Inner, Station};
use model::{OrderId, Problem};
use std::sync::{Arc, Weak};
use std::time::Duration;

/// How often to look at the clock.
const LOOK: Duration = Duration::from_millis(500);

impl Station {
    /// Decides an order as of now, where it has no label yet.
    pub(crate) fn decide_as_of_now(&self, order: OrderId) -> Result<(), Problem> {
        if self.store().redecide_one(order, &self.judge(), self.now())? {
            self.tell(Event::Orders { order: Some(order) });
        }
        Ok(())
    }

    /// Decides the queue anew whenever the hour turns, where rules ask the clock; also now, for the hours nobody was here.
    pub(crate) fn start_clock(&self) -> Result<(), Problem> {
        let station = Arc::downgrade(&self.0);
        std::thread::Builder::new()
            .name("clock".to_owned())
            .spawn(move || watch(&station))
            .map(|_| ())
            .map_err(|error| Problem::new("internal").because(error))
    }

    fn decide_queue_as_of_now(&self) {
        match self.store().redecide(&self.judge(), self.now(), &mut |_, _| {}) {
            Ok(0) => {}
            Ok(_) => self.tell(Event::Orders { order: None }),
            Err(error) => tracing::error!(%error, "the queue could not be decided anew"),
        }
    }
}

fn watch(station: &Weak<Inner>) {
    let mut seen = None;
    while let Some(station) = station.upgrade().map(Station) {
        let now = station.local_now();
        let hour = Some((now.date(), now.hour()));
        if seen != hour && station.decider().asks_the_clock() {
            station.decide_queue_as_of_now();
        }
        seen = hour;
        drop(station);
        std::thread::sleep(LOOK);
    }
}
