//! A real order's life as requests: `xtask/api/life.json`, one step a line, in the order they are asked.

use crate::tools::root;
use anyhow::{Context as _, Result};
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;

/// One request, and what comes of it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Step {
    /// Which of Sendcloud's files describes it, as `orders`.
    pub(super) document: String,
    /// Its method and path, as `GET /orders/{order}`.
    pub(super) ask: String,
    /// The status it is answered with.
    pub(super) status: u16,
    /// What it carries.
    #[serde(default)]
    body: Value,
    /// The form it wants its answer in; JSON where it does not say.
    #[serde(default)]
    pub(super) accept: Option<String>,
    /// What of its answer later steps name, each by its place (RFC 6901).
    #[serde(default)]
    keep: BTreeMap<String, String>,
    /// Whether it is wrong on purpose, so that nothing is said of how it asks.
    #[serde(default)]
    pub(super) flawed: bool,
}

/// What steps have kept, by name.
#[derive(Default)]
pub(super) struct Kept(BTreeMap<String, Value>);

pub(super) fn steps() -> Result<Vec<Step>> {
    let path = root().join("xtask/api/life.json");
    let text = std::fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    serde_json::from_str(&text).with_context(|| path.display().to_string())
}

impl Step {
    /// Its method and its path, with what is kept in the places of names.
    pub(super) fn line(&self, kept: &Kept) -> Result<(String, String)> {
        let (method, path) = self.ask.split_once(' ').with_context(|| self.ask.clone())?;
        let path = kept.filled(path);
        anyhow::ensure!(!path.contains('{'), "nothing was kept for {path}");
        Ok((method.to_owned(), path))
    }

    /// What it carries, likewise; none where it carries nothing.
    pub(super) fn content(&self, kept: &Kept) -> Option<String> {
        (!self.body.is_null()).then(|| kept.filled_in(&self.body).to_string())
    }
}

impl Kept {
    pub(super) fn set(&mut self, name: &str, value: impl Into<Value>) {
        self.0.insert(name.to_owned(), value.into());
    }

    /// Keeps what later steps name of an answer; what is not there is not kept.
    pub(super) fn keep(&mut self, step: &Step, answer: &[u8]) {
        let answer: Value = serde_json::from_slice(answer).unwrap_or_default();
        for (name, place) in &step.keep {
            if let Some(value) = answer.pointer(place).filter(|value| !value.is_null()) {
                self.set(name, value.clone());
            }
        }
    }

    fn filled(&self, text: &str) -> String {
        self.0.iter().fold(text.to_owned(), |text, (name, value)| {
            let plain = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            text.replace(&format!("{{{name}}}"), &plain)
        })
    }

    /// A text that is nothing but a name becomes what is kept, with its type.
    fn filled_in(&self, value: &Value) -> Value {
        match value {
            Value::String(text) => {
                let name = text.strip_prefix('{').and_then(|text| text.strip_suffix('}'));
                name.and_then(|name| self.0.get(name)).cloned().unwrap_or_else(|| self.filled(text).into())
            }
            Value::Array(items) => items.iter().map(|item| self.filled_in(item)).collect(),
            Value::Object(fields) => fields.iter().map(|(name, value)| (name.clone(), self.filled_in(value))).collect(),
            other => other.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn every_step_names_a_file_and_what_was_kept_before() {
        let (steps, mut kept) = (steps().unwrap(), Kept::default());
        assert!((40..=120).contains(&steps.len()), "{}", steps.len());
        kept.set("token", "pd_1");
        for step in &steps {
            let file = root().join(format!("xtask/api/sendcloud/{}.json", step.document));
            assert!(file.is_file(), "{}", file.display());
            let (_, path) = step.line(&kept).unwrap();
            let content = step.content(&kept).unwrap_or_default();
            assert!(path.starts_with('/') && !content.contains("\"{"), "{} {content}", step.ask);
            step.keep.keys().for_each(|name| kept.set(name, 7));
        }
    }

    #[test]
    fn a_name_alone_becomes_what_was_kept_with_its_type() {
        let mut kept = Kept::default();
        kept.set("order", 7);
        assert_eq!(kept.filled_in(&json!({ "id": "{order}", "text": "#{order}", "none": "{x}" })), {
            json!({ "id": 7, "text": "#7", "none": "{x}" })
        });
    }
}
