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
use crate::problem::wrong_rates;
use crate::tasks::Tasks;
use decide::{Decider, Sheets};
use model::{Problem, Settings};
use rates::Sheet;
use std::sync::{Arc, PoisonError, RwLock, Weak};
use store::{KeptSheet, SheetsState, Snapshot, Store};

/// What deciding may touch.
pub(crate) struct Deciding {
    me: Weak<Self>,
    store: Store,
    clock: Clock,
    events: Events,
    tasks: Arc<Tasks>,
    current: RwLock<Arc<Current>>,
}

/// The settings of one version and the price sheets, read once, and what decides by them.
pub(crate) struct Current {
    pub(crate) version: i64,
    /// The state of the price sheets.
    sheets: SheetsState,
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
                let sheets = SheetsState::default();
                Arc::new(Current { version, sheets, decider: Decider::new(&settings), settings })
            }
            current => current?,
        };
        drop(snapshot);
        let current = RwLock::new(current);
        Ok(Arc::new_cyclic(|me| Self { me: me.clone(), store, clock, events, tasks, current }))
    }

    /// The settings as they are at a moment of the database. They are read anew only where their version or the price sheets
    /// are others.
    pub(crate) fn current(&self, snapshot: &Snapshot) -> Result<Arc<Current>, Problem> {
        let kept = Arc::clone(&self.current.read().unwrap_or_else(PoisonError::into_inner));
        if snapshot.settings_version_number()? == kept.version && snapshot.rate_sheets_state()? == kept.sheets {
            return Ok(kept);
        }
        let fresh = read(snapshot)?;
        let mut current = self.current.write().unwrap_or_else(PoisonError::into_inner);
        // A snapshot of before may be slower than one of after.
        if fresh.version >= current.version {
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
    let decider = Decider::new(&settings).with_sheets(Sheets::new(price_sheets(snapshot)?));
    Ok(Arc::new(Current { version, sheets: snapshot.rate_sheets_state()?, settings, decider }))
}

/// The price sheets that are kept. One that this program does not understand is told by its carrier.
fn price_sheets(snapshot: &Snapshot) -> Result<Vec<Sheet>, Problem> {
    let read = |kept: KeptSheet| {
        rates::read(kept.sheet.as_bytes()).map_err(|faults| wrong_rates(&faults).with("carrier", &kept.carrier))
    };
    Ok(snapshot.rate_sheets()?.into_iter().map(read).collect::<Result<Vec<_>, _>>()?.concat())
}
