//! Newer versions of the program: asked for once a day, told of, and put in place when a person says so and no label is under way.
//!
//! ```text
//! rhythm ──once a day──▶ found ──a person's yes──▶ install: fetch, check, unpack, start once ── quiet? ──▶ note, exchange
//! next start: first_opening ─┬─ the station opens: the old version goes
//!                            └─ it does not: the old version and the backup come back
//! ```
//!
//! Nobody is asked before a person has set the address of releases and their publisher's key.

mod first_opening;
mod install;
mod note;
mod quiet;
mod rhythm;

pub(crate) use first_opening::FirstOpening;
pub use install::{InstallUpdate, UpdateOutcome};

use crate::Event;
use crate::clock::Clock;
use crate::events::Events;
use crate::habits::{change_habit, habit, keep_habit};
use crate::tasks::Tasks;
use install::Staged;
use model::{Problem, ProblemCode, UtcDateTime};
use serde::{Deserialize, Serialize};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use store::Store;
use tokio::runtime::Handle;
#[cfg(feature = "export")]
use ts_rs::TS;
use update::{Bounds, Fault, Key, Offer, Running, release_address};
use wire::Url;

/// Where newer versions come from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct UpdateSource {
    /// Whether they are asked for once a day.
    pub on: bool,
    /// The address of the list of releases; none: nobody is asked.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub address: Option<String>,
    /// The public key their publisher signs with, as minisign writes it.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub key: Option<String>,
}

impl Default for UpdateSource {
    fn default() -> Self {
        Self { on: true, address: None, key: None }
    }
}

/// A newer version there is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct FoundUpdate {
    /// Its version.
    pub version: String,
    /// What its publisher says of it.
    pub notes: String,
    /// When it was published.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub published: Option<UtcDateTime>,
}

/// The program's version, and whether there is a newer one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct UpdatesView {
    /// The version that runs.
    pub version: String,
    /// The form of package it was installed from, as `deb`; none where it was built, or nobody knows.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub form: Option<String>,
    /// Where newer ones come from.
    pub source: UpdateSource,
    /// When they were asked for last.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub asked_at: Option<UtcDateTime>,
    /// The newer version that was found.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub found: Option<FoundUpdate>,
    /// Why the last asking came to nothing.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub problem: Option<Problem>,
}

/// What came of asking last, as the store keeps it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
struct Asked {
    at: Option<UtcDateTime>,
    found: Option<FoundUpdate>,
    problem: Option<Problem>,
}

/// Where the store keeps the source.
const SOURCE: &str = "update-source";
/// Where it keeps what came of asking.
const ASKED: &str = "update-asked";

/// What updates may touch.
pub(crate) struct Updates {
    me: Weak<Self>,
    store: Store,
    clock: Clock,
    events: Events,
    tasks: Arc<Tasks>,
    network: Handle,
    running: Running,
    bounds: Bounds,
    at_desk: bool,
    /// The version that was made ready and waits for the labels under way; held by whoever makes one ready.
    staged: Mutex<Option<Staged>>,
}

/// What [`Updates`] are made of.
pub(crate) struct UpdatesParts {
    pub(crate) store: Store,
    pub(crate) clock: Clock,
    pub(crate) events: Events,
    pub(crate) tasks: Arc<Tasks>,
    pub(crate) network: Handle,
    pub(crate) running: Running,
    pub(crate) bounds: Bounds,
    pub(crate) at_desk: bool,
}

impl Updates {
    pub(crate) fn new(parts: UpdatesParts) -> Arc<Self> {
        let UpdatesParts { store, clock, events, tasks, network, running, bounds, at_desk } = parts;
        Arc::new_cyclic(|me| Self {
            me: me.clone(),
            store,
            clock,
            events,
            tasks,
            network,
            running,
            bounds,
            at_desk,
            staged: Mutex::default(),
        })
    }

    /// How it stands.
    pub(crate) fn view(&self) -> Result<UpdatesView, Problem> {
        let snapshot = self.store.snapshot()?;
        let (source, asked): (UpdateSource, Asked) = (habit(&snapshot, SOURCE)?, habit(&snapshot, ASKED)?);
        Ok(UpdatesView {
            version: self.running.version.to_string(),
            form: self.running.installation.form().map(|form| form.as_str().to_owned()),
            source,
            asked_at: asked.at,
            found: asked.found.filter(|found| self.is_newer(found)),
            problem: asked.problem,
        })
    }

    /// The newer version that was found.
    pub(crate) fn found(&self) -> Result<Option<String>, Problem> {
        let asked: Asked = habit(&self.store.snapshot()?, ASKED)?;
        Ok(asked.found.filter(|found| self.is_newer(found)).map(|found| found.version))
    }

    /// One that was found before this version was installed is none any more.
    fn is_newer(&self, found: &FoundUpdate) -> bool {
        found.version.parse().is_ok_and(|version| self.running.version.cmp_precedence(&version).is_lt())
    }

    /// Changes where newer versions come from. What was found elsewhere counts no more.
    pub(crate) fn save_source(&self, source: &UpdateSource) -> Result<(), Problem> {
        let filled =
            |text: &Option<String>| text.as_deref().map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned);
        let source = UpdateSource { on: source.on, address: filled(&source.address), key: filled(&source.key) };
        if let Some(address) = &source.address {
            release_address(address).ok_or_else(|| Fault::Address(address.clone()))?;
        }
        if let Some(key) = &source.key {
            Key::read(key)?;
        }
        let before: UpdateSource = habit(&self.store.snapshot()?, SOURCE)?;
        if (&before.address, &before.key) != (&source.address, &source.key) {
            keep_habit(&self.store, ASKED, &Asked::default())?;
        }
        keep_habit(&self.store, SOURCE, &source)?;
        self.events.tell(Event::Settings);
        Ok(())
    }

    /// Asks for a newer version now, and keeps what came of it. Waits for the network.
    pub(crate) fn check(&self) -> Result<UpdatesView, Problem> {
        let (address, _) = self.source()?;
        self.ask(&address)?;
        self.view()
    }

    /// The address of releases and their publisher's key, once both are set.
    fn source(&self) -> Result<(Url, Key), Problem> {
        let source: UpdateSource = habit(&self.store.snapshot()?, SOURCE)?;
        let (Some(address), Some(key)) = (source.address, source.key) else {
            return Err(Problem::new(ProblemCode::UpdateNotSetUp));
        };
        Ok((release_address(&address).ok_or(Fault::Address(address))?, Key::read(&key)?))
    }

    /// Asks, and keeps what came of it; the newer version, if there is one.
    fn ask(&self, address: &Url) -> Result<Option<Offer>, Problem> {
        let answer = self.network.block_on(update::ask(address, &self.running, &self.bounds)).map_err(Problem::from);
        let found = |offer: &Offer| FoundUpdate {
            version: offer.version.to_string(),
            notes: offer.notes.clone(),
            published: offer.published,
        };
        let (at, heard) = (Some(self.clock.now()), answer.clone().map(|offer| offer.as_ref().map(found)));
        change_habit(&self.store, ASKED, move |asked: &mut Asked| {
            *asked = match heard {
                Ok(found) => Asked { at, found, problem: None },
                // Somebody who cannot be reached takes back nothing of what was found before.
                Err(problem) => Asked { at, problem: Some(problem), ..std::mem::take(asked) },
            };
            Ok(())
        })?;
        self.events.tell(Event::Settings);
        answer
    }

    fn staged(&self) -> std::sync::MutexGuard<'_, Option<Staged>> {
        self.staged.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
