//! Deciding how orders ship: by the settings as they are, as of now.

mod as_of_now;
mod judgement;
mod rules;
mod settings;

pub use rules::{
    BringMethods, BroughtRules, CheckedFile, TestRules, TestedRules, Trial, TrialExample, TrialMethod, TrialMove,
    TrialPart,
};
pub(crate) use settings::{Saved, person};

use crate::clock::Clock;
use crate::events::Events;
use crate::tasks::Tasks;
use decide::Decider;
use model::{Problem, Settings};
use std::sync::{Arc, PoisonError, RwLock, Weak};
use store::{Snapshot, Store};

/// What deciding may touch.
pub(crate) struct Deciding {
    me: Weak<Self>,
    store: Store,
    clock: Clock,
    events: Events,
    tasks: Arc<Tasks>,
    current: RwLock<Arc<Current>>,
}

/// The settings of one version, read once, and what decides by them.
pub(crate) struct Current {
    pub(crate) version: i64,
    pub(crate) settings: Settings,
    pub(crate) decider: Decider,
}

impl Deciding {
    /// Where it is safe, settings that cannot be read are those of a new station until somebody makes others.
    pub(crate) fn new(
        store: Store,
        clock: Clock,
        events: Events,
        tasks: Arc<Tasks>,
        safe: bool,
    ) -> Result<Arc<Self>, Problem> {
        let snapshot = store.snapshot()?;
        let current = match read(&snapshot) {
            Err(problem) if safe => {
                tracing::warn!(code = problem.code.as_str(), "the settings cannot be read");
                let (version, settings) = (snapshot.settings_version_number()?, Settings::default());
                Arc::new(Current { version, decider: Decider::new(&settings), settings })
            }
            current => current?,
        };
        drop(snapshot);
        let current = RwLock::new(current);
        Ok(Arc::new_cyclic(|me| Self { me: me.clone(), store, clock, events, tasks, current }))
    }

    /// The settings as they are at a moment of the database. They are read anew only where their version is another one.
    pub(crate) fn current(&self, snapshot: &Snapshot) -> Result<Arc<Current>, Problem> {
        let kept = Arc::clone(&self.current.read().unwrap_or_else(PoisonError::into_inner));
        if snapshot.settings_version_number()? == kept.version {
            return Ok(kept);
        }
        let fresh = read(snapshot)?;
        let mut current = self.current.write().unwrap_or_else(PoisonError::into_inner);
        // A snapshot of before may be slower than one of after.
        if fresh.version > current.version {
            *current = Arc::clone(&fresh);
        }
        Ok(fresh)
    }

    /// The settings as they are now.
    pub(crate) fn now(&self) -> Result<Arc<Current>, Problem> {
        self.current(&self.store.snapshot()?)
    }
}

fn read(snapshot: &Snapshot) -> Result<Arc<Current>, Problem> {
    let version = snapshot.settings_version_number()?;
    let settings = snapshot.settings()?;
    let decider = Decider::new(&settings);
    Ok(Arc::new(Current { version, settings, decider }))
}
