//! Seeing what other processes do to the same station.

use crate::{Event, Station};
use model::Problem;
use std::time::Duration;

/// What one process leaves for the one at the desk, to bring its window to the front.
pub(crate) const RAISE: &str = "raise";

/// How often to look whether another process put something in the spool.
const WATCH: Duration = Duration::from_millis(200);

impl Station {
    /// Sees what other processes do to the same station.
    pub(crate) fn start_watch(&self) -> Result<(), Problem> {
        let mut seen = None;
        self.every(WATCH, "watch", move |station| {
            let Ok(version) = station.store().foreign_version() else { return };
            if seen.replace(version).is_none_or(|seen| seen != version) {
                station.take_up();
            }
        })
    }

    /// Takes up what another process may have changed.
    fn take_up(&self) {
        if self.holds_desk() {
            self.obey();
        }
        for printer in self.store().printers().unwrap_or_default() {
            self.wake_spool(&printer.id);
        }
        self.wake_scale();
        self.reload_decider();
        self.wake_outbox();
        self.tell(Event::Orders { order: None });
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
