//! Calls about the keys of this desk.

use crate::habits::{habit, keep_habit};
use crate::{Event, Station};
use model::{Problem, ProblemCode, Shortcuts};

/// Where the store keeps the keys.
const SHORTCUTS: &str = "shortcuts";
/// More keys than any screen has acts.
const MOST: usize = 500;
/// Longer than any act's name and any key's.
const LONGEST: usize = 60;

/// The keys of this desk.
///
/// # Errors
/// When the database cannot be read.
pub(super) fn shortcuts(station: &Station, (): ()) -> Result<Shortcuts, Problem> {
    habit(&station.parts.store.snapshot()?, SHORTCUTS)
}

/// Changes the keys of this desk.
///
/// # Errors
/// When there are more than any page has, or the database cannot be written.
pub(super) fn shortcuts_save(station: &Station, shortcuts: Shortcuts) -> Result<(), Problem> {
    let fits = |text: &String| !text.is_empty() && text.len() <= LONGEST;
    let sane = shortcuts.keys.iter().all(|(act, keys)| fits(act) && keys.len() <= MOST && keys.iter().all(fits));
    if !sane || shortcuts.keys.len() > MOST {
        return Err(Problem::new(ProblemCode::ShortcutOdd));
    }
    keep_habit(&station.parts.store, SHORTCUTS, &shortcuts)?;
    station.parts.events.tell(Event::Settings);
    Ok(())
}
