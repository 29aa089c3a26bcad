//! What comes round: the work of the process at the desk, and seeing what other processes do to the same station.

use crate::Event;
use crate::begin::begin;
use crate::events::Events;
use crate::every::{every, wait_until_nobody_looks};
use crate::fonts::LabelFonts;
use crate::parts::Parts;
use drawing::Drawer;
use model::Problem;
use std::sync::atomic::Ordering;
use std::sync::{Arc, Weak};
use std::time::Duration;
use store::Store;

/// What one process leaves for the one at the desk, to bring its window to the front.
pub(crate) const RAISE: &str = "raise";

/// How often to look whether another process put something in the spool.
const WATCH: Duration = Duration::from_millis(200);

/// Starts the work of the process at the desk, once, where the station is itself; what can wait for a window, once it is there.
pub(crate) fn start_work_where_it_may(parts: &Parts) -> Result<(), Problem> {
    if !parts.may_work() || parts.goes_round.load(Ordering::Relaxed) {
        return Ok(());
    }
    if !parts.works.load(Ordering::Relaxed) {
        if parts.store.doubt()?.is_some() {
            return Ok(());
        }
        if !parts.works.swap(true, Ordering::Relaxed) {
            start_work(parts)?;
        }
    }
    if parts.window.comes() || parts.goes_round.swap(true, Ordering::Relaxed) { Ok(()) } else { start_rounds(parts) }
}

/// The same; what does not begin is told.
pub(crate) fn start_or_tell(parts: &Parts) {
    if let Err(problem) = start_work_where_it_may(parts) {
        parts.events.tell(Event::Trouble { problem });
    }
}

/// Starts what only the process at the desk does: carries on after a crash, prints, tells shops and carriers.
fn start_work(parts: &Parts) -> Result<(), Problem> {
    begin("recovery", || Ok(parts.store.recover(parts.clock.now()).map(|_| ())?))?;
    begin("printers", || parts.printing.wake_all())?;
    begin("scale", || {
        parts.weighing.wake_scale();
        Ok(())
    })?;
    begin("scanners", || {
        parts.scanning.listen_to_scanners();
        Ok(())
    })?;
    begin("bookings", || parts.shipping.start_recovery())?;
    parts.outbox.start();
    begin("orders", || parts.deciding.carry_on().and_then(|()| parts.deciding.start_clock()))
}

/// Starts what comes round, and what is looked at and loaded once beside the work.
fn start_rounds(parts: &Parts) -> Result<(), Problem> {
    warm(parts.fonts.clone(), parts.drawer.clone());
    check_database(parts.store.clone(), parts.events.clone());
    begin("labels-ahead", || parts.shipping.start_ahead())?;
    parts.intake.read_again_what_another_program_could_not();
    begin("tracking", || parts.tracking.start())?;
    begin("comparing", || parts.comparing.start())?;
    if parts.pulls {
        parts.intake.start_sync();
        begin("order-folders", || parts.intake.start_watching())?;
        begin("pictures", || parts.pictures.start())?;
    }
    if !parts.is_practice {
        begin("backups", || parts.backups.start_rhythm())?;
        begin("updates", || parts.updates.start())?;
    }
    begin("personal-data", || parts.personal_data.start())?;
    if parts.pulls {
        begin("points", || parts.points.start())?;
    }
    Ok(())
}

/// Loads fonts, words and layouts of labels beside the work, and what draws those from outside, so that the first one does
/// not wait for them.
fn warm(fonts: LabelFonts, drawer: Drawer) {
    // Where no thread can start, the first label loads them.
    let _ = std::thread::Builder::new().name("fonts".to_owned()).spawn(move || {
        fonts.get();
        crate::papers::warm();
        drawer.warm();
    });
}

/// How long a start looks whether the database is whole.
const CHECK: Duration = Duration::from_secs(5);

/// Looks beside the start whether the database is whole; where it is not, a person hears of it and no label is made.
fn check_database(store: Store, events: Events) {
    let look = move || {
        if let Err(error) = store.check_quickly(CHECK) {
            events.tell(Event::Trouble { problem: error.into() });
        }
    };
    // Where no thread can start, the next backup finds it.
    let _ = std::thread::Builder::new().name("check".to_owned()).spawn(look);
}

/// The watch over what other processes do. Dropping it waits until its thread has let go of the station, which it holds while it
/// looks: the desk is free then.
pub(crate) struct Watched(Weak<Parts>);

impl Drop for Watched {
    fn drop(&mut self) {
        wait_until_nobody_looks(&self.0);
    }
}

/// Sees what other processes do to the same station.
pub(crate) fn start_watch(parts: &Arc<Parts>) -> Result<Watched, Problem> {
    let (mut seen, mut set) = (None, None);
    every(Arc::downgrade(parts), WATCH, "watch", move |parts| {
        // Another process may have answered whether this is the station; a window that never came is not waited for.
        start_or_tell(parts);
        let Ok(version) = parts.store.foreign_version() else { return };
        if seen.replace(version).is_some_and(|seen| seen == version) {
            return;
        }
        take_up(parts);
        // Settings of a database that is busy now are looked at again with the next change.
        let Ok(mark) = parts.store.snapshot().and_then(|snapshot| snapshot.settings_mark()) else { return };
        if set.replace(mark).is_some_and(|set| set != mark) {
            take_up_settings(parts);
        }
    })?;
    Ok(Watched(Arc::downgrade(parts)))
}

/// Takes up what another process may have changed.
fn take_up(parts: &Parts) {
    if parts.holds_desk() && !parts.closes.load(Ordering::Relaxed) {
        obey(parts);
    }
    // A database that is busy now is looked at again with the next change.
    let _ = parts.printing.wake_all();
    parts.weighing.wake_scale();
    parts.outbox_bell.ring();
    parts.events.tell(Event::Orders { order: None });
    parts.events.tell(Event::Labels);
    parts.events.tell(Event::Look);
}

/// Takes up what another process set, or this one did meanwhile.
fn take_up_settings(parts: &Parts) {
    if parts.works.load(Ordering::Relaxed) {
        parts.scanning.listen_to_scanners();
    }
    parts.events.tell(Event::Settings);
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
