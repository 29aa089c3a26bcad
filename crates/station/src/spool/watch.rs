//! Seeing what other processes do to the same station.

use crate::{Event, Inner, Station};
use model::Problem;
use std::sync::{Arc, Weak};
use std::time::Duration;

/// What one process leaves for the one at the desk, to bring its window to the front.
pub(crate) const RAISE: &str = "raise";

/// How often to look whether another process put something in the spool.
const WATCH: Duration = Duration::from_millis(200);

impl Station {
    /// Sees what other processes do to the same station.
    pub(crate) fn start_watch(&self) -> Result<(), Problem> {
        let station = Arc::downgrade(&self.0);
        std::thread::Builder::new()
            .name("watch".to_owned())
            .spawn(move || watch(&station))
            .map(|_| ())
            .map_err(|error| Problem::new("internal").because(error))
    }

    /// Does what other processes asked of the one at the desk.
    fn obey(&self) {
        for ask in self.store().take_asks().unwrap_or_default() {
            if ask == RAISE {
                self.tell(Event::Raise);
            } else {
                self.obey_practice(&ask);
            }
        }
    }
}

fn watch(station: &Weak<Inner>) {
    let mut seen = None;
    loop {
        std::thread::sleep(WATCH);
        let Some(station) = station.upgrade().map(Station) else { return };
        let Ok(version) = station.store().foreign_version() else { continue };
        if seen.replace(version).is_some_and(|seen| seen == version) {
            continue;
        }
        if station.holds_desk() {
            station.obey();
        }
        for printer in station.store().printers().unwrap_or_default() {
            station.wake_spool(&printer.id);
        }
        station.wake_scale();
        station.reload_decider();
        station.wake_outbox();
        station.tell(Event::Orders { order: None });
    }
}
