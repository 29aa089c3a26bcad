//! What is wrong with a layout file, at its place.

use model::Message;
use serde::{Deserialize, Serialize};
use std::ops::Range;
#[cfg(feature = "export")]
use ts_rs::TS;

/// One thing wrong with a layout file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[cfg_attr(feature = "export", derive(TS))]
#[error("{line}:{column} {field}: {}", message.key)]
pub struct LayoutError {
    /// The line it stands on, from 1.
    pub line: u32,
    /// The column, from 1.
    pub column: u32,
    /// The field, as the file writes it; empty where there is none.
    pub field: String,
    /// What is wrong, and what was expected, as a sentence of the catalogue (`layout-error-…`).
    pub message: Message,
}

impl LayoutError {
    /// An error at some bytes of a file.
    pub(crate) fn at(source: &str, span: Range<usize>, message: Message) -> Self {
        let before = source.get(..span.start).unwrap_or(source);
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        let line = count(before.matches('\n').count());
        let column = count(before.get(start..).unwrap_or_default().chars().count());
        Self { line, column, field: field_before(source, span.start), message }
    }
}

fn count(before: usize) -> u32 {
    u32::try_from(before).unwrap_or(u32::MAX).saturating_add(1)
}

/// The key a value belongs to: what stands before the nearest `=` to its left, or the key at the place itself.
pub(crate) fn field_before(source: &str, at: usize) -> String {
    let (before, after) = source.split_at_checked(at).unwrap_or((source, ""));
    let line = before.rsplit('\n').next().unwrap_or_default();
    let is_key = |letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '-' | '.');
    let word: String = after.chars().take_while(|letter| is_key(*letter)).collect();
    if !word.is_empty() && after[word.len()..].trim_start().starts_with('=') {
        return word;
    }
    let key = line.rsplit_once('=').map_or("", |(key, _)| key.trim_end());
    key.rsplit(|letter| !is_key(letter)).next().unwrap_or_default().to_owned()
}

/// What serde says about a value, as a sentence of the catalogue.
pub(crate) fn said_by_toml(error: &str) -> Message {
    let error = error.lines().next().unwrap_or_default();
    let words: Vec<&str> = error.split('`').skip(1).step_by(2).collect();
    let (found, known) = words.split_first().map_or(("", &[][..]), |(found, known)| (*found, known));
    if error.starts_with("unknown field") {
        return unknown("layout-error-field", found, known.iter().copied());
    }
    if error.starts_with("unknown variant") {
        return unknown("layout-error-word", found, known.iter().copied());
    }
    if error.starts_with("missing field") {
        return Message::new("layout-error-missing").with("name", found);
    }
    if let Some((found, expected)) =
        error.strip_prefix("invalid type: ").and_then(|rest| rest.split_once(", expected "))
    {
        return Message::new("layout-error-type").with("found", found).with("expected", expected);
    }
    Message::new("layout-error-toml").with("why", error)
}

/// A word nobody knows, the one nearest to it, and all there are.
pub(crate) fn unknown<'a>(key: &'static str, found: &str, known: impl Iterator<Item = &'a str> + Clone) -> Message {
    let near = known
        .clone()
        .map(|it| (strsim::damerau_levenshtein(found, it), it))
        .filter(|(distance, it)| *distance <= 1 + it.len() / 3)
        .min_by_key(|(distance, _)| *distance);
    let known = known.map(Into::into).collect::<Vec<model::Argument>>();
    let near = near.map_or("none", |(_, it)| it);
    Message::new(key).with("name", found).with("near", near).with("known", model::Argument::List(known))
}
