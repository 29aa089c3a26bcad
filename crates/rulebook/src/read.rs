//! Reading a rules file: all of it or nothing, with every error at its place.

use crate::file::RulesFile;
use model::{Catalogue, Rule};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
#[cfg(feature = "export")]
use ts_rs::TS;

/// One thing wrong with a rules file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[cfg_attr(feature = "export", derive(TS))]
#[error("{place}: {error}")]
pub struct FileError {
    /// Where: `rules[2].conditions[0]`, with the rule's name; or line and column, where it cannot be read at all.
    pub place: String,
    /// What is wrong, technically.
    pub error: String,
    /// What may have been meant.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub hint: Option<String>,
}

/// Reads a file as JSON where it starts like JSON, else as TOML.
///
/// # Errors
/// Everything that is wrong with it.
pub fn read(text: &str) -> Result<RulesFile, Vec<FileError>> {
    let text = text.trim_start_matches('\u{feff}');
    let value = if text.trim_start().starts_with('{') { json(text) } else { toml(text) };
    let value = value.map_err(|error| vec![error])?;
    let Value::Object(parts) = value else {
        return Err(vec![FileError { place: "1:1".to_owned(), error: "not a table".to_owned(), hint: None }]);
    };
    let mut reader = Reader { errors: Vec::new() };
    let file = reader.file(parts);
    if reader.errors.is_empty() { Ok(file) } else { Err(reader.errors) }
}

fn json(text: &str) -> Result<Value, FileError> {
    serde_json::from_str(text).map_err(|error| FileError {
        place: format!("{}:{}", error.line(), error.column()),
        error: error.to_string(),
        hint: None,
    })
}

fn toml(text: &str) -> Result<Value, FileError> {
    toml::from_str(text).map_err(|error: toml::de::Error| {
        let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        FileError { place: format!("{line}:{column}"), error: error.message().to_owned(), hint: None }
    })
}

struct Reader {
    errors: Vec<FileError>,
}

impl Reader {
    fn file(&mut self, mut parts: Map<String, Value>) -> RulesFile {
        let mut take = |name: &str| parts.remove(name);
        let (rules, checkout, shops) = (take("rules"), take("checkout"), take("shop_defaults"));
        let (defaults, boxes, senders) = (take("defaults"), take("boxes"), take("senders"));
        let (rates, catalogue) = (take("rates"), take("catalogue"));
        let file = RulesFile {
            defaults: defaults.and_then(|value| self.part("defaults", value)),
            shop_defaults: shops.and_then(|value| self.part("shop_defaults", value)),
            checkout: checkout.and_then(|value| self.list("checkout", value)),
            rules: rules.and_then(|value| self.rules(value)),
            boxes: boxes.and_then(|value| self.list("boxes", value)),
            senders: senders.and_then(|value| self.list("senders", value)),
            rates: rates.and_then(|value| self.list("rates", value)),
            catalogue: catalogue.and_then(|value| self.part("catalogue", value)),
        };
        if let Some(catalogue) = &file.catalogue {
            self.carriers_of(catalogue);
        }
        for unknown in parts.keys() {
            self.unknown("", unknown, PARTS);
        }
        file
    }

    /// A catalogue stands for all there is: a carrier that is not in it is gone, and its methods and contracts ship nothing.
    fn carriers_of(&mut self, catalogue: &Catalogue) {
        let methods = catalogue.methods.iter().map(|method| ("methods", &method.name, &method.carrier)).enumerate();
        let contracts = catalogue.contracts.iter().map(|it| ("contracts", &it.name, &it.carrier)).enumerate();
        for (at, (list, name, carrier)) in methods.chain(contracts) {
            if !catalogue.carriers.iter().any(|known| known.id == *carrier) {
                let known = catalogue.carriers.iter().map(|known| known.id.0.as_str());
                self.errors.push(FileError {
                    place: format!("catalogue.{list}[{at}] “{name}”"),
                    error: format!(
                        "its carrier `{}` is not among catalogue.carriers, which stand for all there are",
                        carrier.0
                    ),
                    hint: nearest(&carrier.0, known).map(str::to_owned),
                });
            }
        }
    }

    fn rules(&mut self, value: Value) -> Option<Vec<Rule>> {
        let Value::Array(rules) = value else { return self.list("rules", value) };
        let before = self.errors.len();
        let mut read = Vec::with_capacity(rules.len());
        for (at, rule) in rules.into_iter().enumerate() {
            let name = rule.get("name").and_then(Value::as_str).map(|name| format!(" “{name}”")).unwrap_or_default();
            let place = format!("rules[{at}]{name}");
            // Conditions and actions are read one by one first, so that each has its own error.
            let before = self.errors.len();
            for part in ["conditions", "actions"] {
                for (at, it) in rule.get(part).and_then(Value::as_array).into_iter().flatten().enumerate() {
                    let place = format!("{place}.{part}[{at}]");
                    if part == "conditions" {
                        self.part::<model::Condition>(&place, it.clone());
                    } else {
                        self.part::<model::Action>(&place, it.clone());
                    }
                }
            }
            if self.errors.len() == before {
                read.extend(self.part::<Rule>(&place, rule));
            }
        }
        (self.errors.len() == before).then_some(read)
    }

    fn list<T: DeserializeOwned + Serialize>(&mut self, place: &str, value: Value) -> Option<Vec<T>> {
        let Value::Array(items) = value else { return self.part(place, value) };
        let before = self.errors.len();
        let read: Vec<T> =
            items.into_iter().enumerate().filter_map(|(at, it)| self.part(&format!("{place}[{at}]"), it)).collect();
        (self.errors.len() == before).then_some(read)
    }

    fn part<T: DeserializeOwned + Serialize>(&mut self, place: &str, value: Value) -> Option<T> {
        match serde_json::from_value::<T>(value.clone()) {
            Ok(part) => {
                let back = serde_json::to_value(&part).unwrap_or_default();
                let before = self.errors.len();
                self.strays(place, &value, &back);
                (self.errors.len() == before).then_some(part)
            }
            Err(error) => {
                let error = error.to_string();
                let hint = meant(&error);
                self.errors.push(FileError { place: place.to_owned(), error, hint });
                None
            }
        }
    }

    /// Fields of the file that mean nothing: they are not in what was read.
    fn strays(&mut self, place: &str, given: &Value, read: &Value) {
        match (given, read) {
            (Value::Object(given), Value::Object(read)) => {
                for (name, value) in given {
                    match read.get(name) {
                        Some(read) => self.strays(&format!("{place}.{name}"), value, read),
                        None => self.unknown(place, name, &read.keys().map(String::as_str).collect::<Vec<_>>()),
                    }
                }
            }
            (Value::Array(given), Value::Array(read)) => {
                for (at, (given, read)) in given.iter().zip(read).enumerate() {
                    self.strays(&format!("{place}[{at}]"), given, read);
                }
            }
            _ => {}
        }
    }

    fn unknown(&mut self, place: &str, name: &str, known: &[&str]) {
        let place = if place.is_empty() { name.to_owned() } else { format!("{place}.{name}") };
        let error = format!("unknown field `{name}`");
        let hint = nearest(name, known.iter().copied()).map(str::to_owned);
        self.errors.push(FileError { place, error, hint });
    }
}

const PARTS: &[&str] = &["defaults", "shop_defaults", "checkout", "rules", "boxes", "senders", "rates", "catalogue"];

/// What was meant by an unknown word, of those the error says were expected.
fn meant(error: &str) -> Option<String> {
    let mut words = error.split('`').skip(1).step_by(2);
    let found = words.next()?;
    nearest(found, words).map(str::to_owned)
}

/// The word nearest to another, if it is near at all.
fn nearest<'a>(word: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    known
        .map(|candidate| (strsim::damerau_levenshtein(word, candidate), candidate))
        .filter(|(distance, candidate)| *distance <= 1 + candidate.len() / 3)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}
