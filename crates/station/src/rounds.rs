//! What comes round: the work of the process at the desk, and seeing what other processes do to the same station.

use crate::fonts::LabelFonts;
use crate::parts::Parts;
use crate::{Event, every::every};
use model::Problem;
use std::sync::Arc;
use std::time::Duration;

/// What one process leaves for the one at the desk, to bring its window to the front.
pub(crate) const RAISE: &str = "raise";

/// How often to look whether another process put something in the spool.
const WATCH: Duration = Duration::from_millis(200);

/// Starts what only the process at the desk does: carries on after a crash, prints, tells shops and carriers.
pub(crate) fn start_work(parts: &Parts) -> Result<(), Problem> {
    parts.store.recover(parts.clock.now())?;
    warm(parts.fonts.clone());
    parts.printing.wake_all()?;
    parts.weighing.wake_scale();
    parts.scanning.listen_to_scanners();
    parts.shipping.start_recovery()?;
    parts.outbox.start();
    parts.intake.start_sync();
    parts.deciding.carry_on()?;
    parts.personal_data.start()?;
    parts.deciding.start_clock()
}

/// Loads fonts, words and layouts of labels beside the start, so that the first one does not wait for them.
fn warm(fonts: LabelFonts) {
    // Where no thread can start, the first label loads them.
    let _ = std::thread::Builder::new().name("fonts".to_owned()).spawn(move || {
        fonts.get();
        crate::papers::warm();
    });
}

/// Sees what other processes do to the same station.
pub(crate) fn start_watch(parts: &Arc<Parts>) -> Result<(), Problem> {
    let mut seen = None;
    every(Arc::downgrade(parts), WATCH, "watch", move |parts| {
        let Ok(version) = parts.store.foreign_version() else { return };
        if seen.replace(version).is_none_or(|seen| seen != version) {
            take_up(parts);
        }
    })
}

/// Takes up what another process may have changed.
fn take_up(parts: &Parts) {
    if parts.holds_desk() {
        obey(parts);
    }
    // A database that is busy now is looked at again with the next change.
    let _ = parts.printing.wake_all();
    parts.weighing.wake_scale();
    parts.outbox_bell.ring();
    parts.events.tell(Event::Orders { order: None });
}

/// Does what other processes asked of the one at the desk.
fn obey(parts: &Parts) {
    for ask in parts.store.take_asks().unwrap_or_default() {
        if ask == RAISE {
            parts.events.tell(Event::Raise);
        } else {
            crate::practice::obey(parts, &ask);
        }
    }
}
