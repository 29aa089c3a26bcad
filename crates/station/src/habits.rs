//! The small habits of this desk: how it checks, its scanners, its language.

use model::{Language, Problem, ProblemCode};
use serde::Serialize;
use serde::de::DeserializeOwned;
use store::{Snapshot, Store};

/// A habit; as it is at first where nobody set it.
pub(crate) fn habit<T: DeserializeOwned + Default>(snapshot: &Snapshot, key: &str) -> Result<T, Problem> {
    let Some(kept) = snapshot.preference(key)? else { return Ok(T::default()) };
    serde_json::from_str(&kept)
        .map_err(|error| Problem::new(ProblemCode::StoreDamaged).because(format!("{key}: {error}")))
}

/// Keeps a habit.
pub(crate) fn keep_habit<T: Serialize>(store: &Store, key: &str, habit: &T) -> Result<(), Problem> {
    let kept = serde_json::to_string(habit).map_err(|error| Problem::new(ProblemCode::Internal).because(error))?;
    Ok(store.set_preference(key, &kept)?)
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
