//! Changing the settings: each change says which version it changes, and decides anew what has no label yet.

use super::Deciding;
use crate::Event;
use model::*;
use store::SettingsOutcome;

/// Where the store keeps the version of the settings the whole queue was decided by.
const DECIDED_BY: &str = "decided-by";

/// What became of a change of settings.
pub(crate) enum Saved {
    /// It is a version now.
    Done {
        /// The version.
        version: i64,
        /// How many orders ship differently now.
        changed_orders: u32,
    },
    /// Somebody changed them since the version it was made from; nothing was kept.
    Conflict {
        /// The version there is.
        version: i64,
        /// What it says.
        theirs: Box<Settings>,
        /// Who made it.
        who: String,
    },
}

impl Deciding {
    /// Keeps new settings that were made from a version, and decides every order anew that has no label yet.
    pub(crate) fn save_settings(&self, settings: &Settings, from: i64) -> Result<Saved, Problem> {
        check_names(settings)?;
        let before = self.now()?;
        let why = rulebook::summary(&before.settings, settings);
        let version = match self.store.save_settings(settings, from, &person(), &why, self.clock.now())? {
            SettingsOutcome::Saved { version } => version,
            SettingsOutcome::Conflict { version, theirs, who } => return Ok(Saved::Conflict { version, theirs, who }),
        };
        let changed_orders = self.decide_queue(version)?;
        self.events.tell(Event::Settings);
        Ok(Saved::Done { version, changed_orders })
    }

    /// Decides the queue by the settings of a version, and notes that it was; says how many orders ship differently.
    fn decide_queue(&self, version: i64) -> Result<u32, Problem> {
        let task = self.tasks.start();
        let progress = |done: u32, total: u32, finished: bool| Event::Progress {
            task: task.id,
            title: Message::new("task-decide"),
            done,
            total,
            finished,
        };
        let mut tell = |done, total| self.events.tell(progress(done, total, false));
        let changed_orders = self.store.redecide(&self.judge()?, self.clock.now(), &mut tell)?;
        self.store.set_preference(DECIDED_BY, &version.to_string())?;
        self.events.tell(progress(1, 1, true));
        self.events.tell(Event::Orders { order: None });
        Ok(changed_orders)
    }

    /// Decides the queue by other price sheets; says how many orders ship differently.
    pub(crate) fn prices_changed(&self) -> Result<u32, Problem> {
        let changed_orders = self.decide_queue(self.now()?.version)?;
        self.events.tell(Event::Settings);
        Ok(changed_orders)
    }

    /// Decides the queue once more where a crash came between new settings and the queue's last order.
    pub(crate) fn carry_on(&self) -> Result<(), Problem> {
        let snapshot = self.store.snapshot()?;
        let version = snapshot.settings_version_number()?;
        let decided_by = snapshot.preference(DECIDED_BY)?;
        let is_decided = version == 0 || decided_by.is_some_and(|by| by == version.to_string());
        drop(snapshot);
        let Some(deciding) = self.me.upgrade().filter(|_| !is_decided) else { return Ok(()) };
        let deciding = move || {
            if let Err(problem) = deciding.decide_queue(version) {
                tracing::error!(code = problem.code.as_str(), "the queue could not be decided anew");
            }
        };
        let spawned = std::thread::Builder::new().name("decide".to_owned()).spawn(deciding);
        spawned.map(|_| ()).map_err(|error| Problem::new(ProblemCode::Internal).because(error))
    }

    /// Makes the settings what they were at an earlier version; that is a new version.
    pub(crate) fn restore_settings(&self, version: i64, from: i64) -> Result<Saved, Problem> {
        let earlier = self.store.snapshot()?.settings_version(version)?;
        self.save_settings(&earlier, from)
    }
}

/// Checks the names of what the catalogue has.
fn check_names(settings: &Settings) -> Result<(), Problem> {
    let Catalogue { carriers, methods, .. } = &settings.catalogue;
    let short = carriers.iter().map(|it| &it.id.0).chain(methods.iter().map(|it| &it.id.0));
    short.into_iter().try_for_each(|name| check_short_name(name))?;
    let long = carriers.iter().map(|it| &it.name).chain(methods.iter().map(|it| &it.name));
    long.filter(|name| !name.is_empty()).try_for_each(|name| check_name(name))
}

/// The person's account at this machine, for the history.
pub(crate) fn person() -> String {
    std::env::var("USER").or_else(|_| std::env::var("USERNAME")).unwrap_or_default()
}
