//! What the station is set to, and deciding anew when that changes.

use crate::{Event, Station};
use carriers::own;
use decide::Decider;
use model::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::sync::{Arc, PoisonError};

impl Station {
    /// Keeps new settings and decides every order anew that has no label yet; says how many ship differently.
    pub(crate) fn save_settings(&self, settings: &Settings) -> Result<u32, Problem> {
        let why = rulebook::summary(&self.store().settings()?, settings);
        self.store().save_settings(settings, &person(), &why, self.now())?;
        self.use_decider(settings);
        let task = self.tasks().start();
        let progress = |done: u32, total: u32, finished: bool| Event::Progress {
            task: task.id,
            title: Message::new("task-decide"),
            done,
            total,
            finished,
        };
        let mut tell = |done, total| self.tell(progress(done, total, false));
        let changed = self.store().redecide(&self.judge(), self.now(), &mut tell)?;
        self.tell(progress(1, 1, true));
        self.tell(Event::Settings);
        self.tell(Event::Orders { order: None });
        Ok(changed)
    }

    pub(crate) fn save_range(&self, range: &NumberRange) -> Result<(), Problem> {
        own::check(range).map_err(|error| Problem::new("bad-range").because(error))?;
        self.store().save_range(range, self.now())?;
        self.tell(Event::Settings);
        Ok(())
    }

    /// Takes up settings another process may have changed.
    pub(crate) fn reload_decider(&self) {
        if let Ok(settings) = self.store().settings() {
            self.use_decider(&settings);
        }
    }

    fn use_decider(&self, settings: &Settings) {
        let decider = Arc::new(Decider::new(settings));
        *self.0.decider.write().unwrap_or_else(PoisonError::into_inner) = decider;
    }

    /// Makes the settings what they were at an earlier version; that is a new version.
    pub(crate) fn restore_settings(&self, version: i64) -> Result<u32, Problem> {
        self.save_settings(&self.store().settings_version(version)?)
    }

    /// A habit of this desk; as it is at first where nobody set it.
    pub(crate) fn habit<T: DeserializeOwned + Default>(&self, key: &str) -> Result<T, Problem> {
        let Some(kept) = self.store().preference(key)? else { return Ok(T::default()) };
        serde_json::from_str(&kept).map_err(|error| Problem::new("store-damaged").because(format!("{key}: {error}")))
    }

    /// Keeps a habit of this desk.
    pub(crate) fn keep_habit<T: Serialize>(&self, key: &str, habit: &T) -> Result<(), Problem> {
        let kept = serde_json::to_string(habit).map_err(|error| Problem::new("internal").because(error))?;
        Ok(self.store().set_preference(key, &kept)?)
    }

    /// The language of the desk, where a person chose one; else English. Faces ask the system first.
    pub(crate) fn language(&self, chosen: Option<Language>) -> Result<Option<Language>, Problem> {
        if let Some(language) = chosen {
            let word = match language {
                Language::En => "en",
                Language::Fr => "fr",
            };
            self.store().set_preference("language", word)?;
        }
        Ok(match self.store().preference("language")?.as_deref() {
            Some("en") => Some(Language::En),
            Some("fr") => Some(Language::Fr),
            _ => None,
        })
    }
}

/// The person's account at this machine, for the history.
fn person() -> String {
    std::env::var("USER").or_else(|_| std::env::var("USERNAME")).unwrap_or_default()
}
