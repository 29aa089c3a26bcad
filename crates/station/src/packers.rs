//! Who packs: the packers of this desk by their names, and who of them stands there now. What ships from then on is theirs, in
//! the journal and in the figures.

use crate::Event;
use crate::events::Events;
use crate::habits::{change_habit, habit};
use model::{Problem, ProblemCode, check_short_name};
use serde::{Deserialize, Serialize};
use std::collections::HashSet;
use store::{Snapshot, Store};
#[cfg(feature = "export")]
use ts_rs::TS;

/// Where the store keeps them.
const PACKERS: &str = "packers";
/// The most packers of a desk.
const MOST: usize = 100;

/// The packers of this desk.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct Packers {
    /// Their names.
    pub names: Vec<String>,
    /// Who packs now; none: nobody said.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub now: Option<String>,
}

/// The packers of this desk.
pub(crate) fn packers(snapshot: &Snapshot) -> Result<Packers, Problem> {
    habit(snapshot, PACKERS)
}

/// Keeps their names, in place of those there were. Who is not among them any more does not pack now.
pub(crate) fn save(store: &Store, events: &Events, names: Vec<String>) -> Result<Packers, Problem> {
    let bad = |why: &str| Err(Problem::new(ProblemCode::BadArguments).because(why));
    if names.len() > MOST {
        return bad("too many packers");
    }
    let names: Vec<String> = names.iter().map(|name| name.trim().to_owned()).collect();
    let mut known = HashSet::new();
    for name in &names {
        check_short_name(name)?;
        if !known.insert(name.to_lowercase()) {
            return bad("two packers have one name");
        }
    }
    change(store, events, |packers| {
        packers.now = packers.now.take().filter(|now| names.contains(now));
        packers.names = names;
        Ok(())
    })
}

/// Says who packs from now on: one of them, or nobody.
pub(crate) fn take_over(store: &Store, events: &Events, now: Option<String>) -> Result<Packers, Problem> {
    change(store, events, |packers| {
        if let Some(name) = now.as_ref().filter(|name| !packers.names.contains(name)) {
            return Err(Problem::new(ProblemCode::NoSuchPacker).with("packer", name.as_str()));
        }
        packers.now = now;
        Ok(())
    })
}

fn change(
    store: &Store,
    events: &Events,
    change: impl FnOnce(&mut Packers) -> Result<(), Problem> + Send + 'static,
) -> Result<Packers, Problem> {
    let packers = change_habit(store, PACKERS, |packers: &mut Packers| {
        change(packers)?;
        Ok(packers.clone())
    })?;
    events.tell(Event::Settings);
    Ok(packers)
}
