//! The small habits of this desk: how it checks, its scanners, its language.

use model::{Language, Problem, ProblemCode};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::sync::{Arc, Mutex, PoisonError};
use store::{Snapshot, Store};

/// A habit; as it is at first where nobody set it.
pub(crate) fn habit<T: DeserializeOwned + Default>(snapshot: &Snapshot, key: &str) -> Result<T, Problem> {
    parsed(snapshot.preference(key)?.as_deref(), key)
}

fn parsed<T: DeserializeOwned + Default>(kept: Option<&str>, key: &str) -> Result<T, Problem> {
    let damaged = |error| Problem::new(ProblemCode::StoreDamaged).because(format!("{key}: {error}"));
    kept.map_or_else(|| Ok(T::default()), |kept| serde_json::from_str(kept).map_err(damaged))
}

/// A habit as it was read last. It is parsed anew only where it was kept otherwise since.
pub(crate) struct KeptHabit<T> {
    key: &'static str,
    last: Mutex<Option<(String, Arc<T>)>>,
}

impl<T: DeserializeOwned + Default> KeptHabit<T> {
    pub(crate) fn new(key: &'static str) -> Self {
        Self { key, last: Mutex::default() }
    }

    /// The habit at a moment of the database.
    pub(crate) fn of(&self, snapshot: &Snapshot) -> Result<Arc<T>, Problem> {
        let kept = snapshot.preference(self.key)?.unwrap_or_default();
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, habit)) = last.as_ref().filter(|(text, _)| *text == kept) {
            return Ok(Arc::clone(habit));
        }
        let habit = Arc::new(habit::<T>(snapshot, self.key)?);
        *last = Some((kept, Arc::clone(&habit)));
        Ok(habit)
    }
}

/// Keeps a habit.
pub(crate) fn keep_habit<T: Serialize>(store: &Store, key: &str, habit: &T) -> Result<(), Problem> {
    Ok(store.set_preference(key, &written(habit)?)?)
}

/// Changes a habit in one step: what another program or browser changes at the same time is neither lost nor undone.
pub(crate) fn change_habit<T, A>(
    store: &Store,
    key: &'static str,
    change: impl FnOnce(&mut T) -> Result<A, Problem> + Send + 'static,
) -> Result<A, Problem>
where
    T: Serialize + DeserializeOwned + Default,
    A: Send + 'static,
{
    store.change_preference(key, move |kept| {
        let mut habit: T = parsed(kept.as_deref(), key)?;
        let answer = change(&mut habit)?;
        *kept = Some(written(&habit)?);
        Ok(answer)
    })
}

fn written<T: Serialize>(habit: &T) -> Result<String, Problem> {
    serde_json::to_string(habit).map_err(|error| Problem::new(ProblemCode::Internal).because(error))
}

/// The language a person chose for the desk; none: the system's.
pub(crate) fn language(snapshot: &Snapshot) -> Result<Option<Language>, Problem> {
    Ok(snapshot.preference(LANGUAGE)?.as_deref().and_then(Language::of_tag))
}

/// Keeps the language of the desk.
pub(crate) fn keep_language(store: &Store, language: Language) -> Result<(), Problem> {
    Ok(store.set_preference(LANGUAGE, language.code())?)
}

/// Where the store keeps the language.
const LANGUAGE: &str = "language";
