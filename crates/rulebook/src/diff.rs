//! What differs between two states of the settings, part by part and rule by rule.

use model::{Message, Rule, Settings};
use serde::Serialize;
use std::collections::{HashMap, HashSet};
#[cfg(feature = "export")]
use ts_rs::TS;

/// One difference.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct Change {
    /// As a sentence.
    pub message: Message,
    /// The rule it is about.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub rule: Option<i64>,
}

/// The differences of two states of the settings.
#[must_use]
pub fn diff(old: &Settings, new: &Settings) -> Vec<Change> {
    let mut changes = Vec::new();
    let mut part = |same: bool, key: &'static str| {
        if !same {
            changes.push(Change { message: Message::new(key), rule: None });
        }
    };
    part(old.defaults == new.defaults, "change-defaults");
    part(old.shop_defaults == new.shop_defaults, "change-shop-defaults");
    part(old.checkout == new.checkout, "change-checkout");
    part(old.catalogue == new.catalogue, "change-catalogue");
    part(old.senders == new.senders, "change-senders");
    part(old.boxes == new.boxes, "change-boxes");
    part(old.rates == new.rates, "change-rates");
    let kept = |settings: &Settings| (settings.retention, settings.shop_retention.clone());
    part(kept(old) == kept(new), "change-retention");
    changes.extend(rules(&old.rules, &new.rules));
    changes
}

fn rules(old: &[Rule], new: &[Rule]) -> Vec<Change> {
    let before: HashMap<i64, &Rule> = old.iter().map(|rule| (rule.id, rule)).collect();
    let after: HashSet<i64> = new.iter().map(|rule| rule.id).collect();
    let about = |key: &'static str, rule: &Rule| Change {
        message: Message::new(key).with("rule", rule.name.as_str()),
        rule: Some(rule.id),
    };
    let mut changes: Vec<Change> =
        old.iter().filter(|rule| !after.contains(&rule.id)).map(|rule| about("change-rule-removed", rule)).collect();
    for rule in new {
        match before.get(&rule.id) {
            None => changes.push(about("change-rule-added", rule)),
            Some(was) if *was == rule => {}
            Some(was) if Rule { active: rule.active, ..(*was).clone() } == *rule => {
                changes.push(about(if rule.active { "change-rule-on" } else { "change-rule-off" }, rule));
            }
            Some(was) if was.name != rule.name => {
                let mut change = about("change-rule-renamed", rule);
                change.message = change.message.with("was", was.name.as_str());
                changes.push(change);
            }
            Some(_) => changes.push(about("change-rule-changed", rule)),
        }
    }
    let kept = |rules: &[Rule]| -> Vec<i64> {
        rules.iter().map(|rule| rule.id).filter(|id| before.contains_key(id) && after.contains(id)).collect()
    };
    if kept(old) != kept(new) {
        changes.push(Change { message: Message::new("change-rule-order"), rule: None });
    }
    changes
}

/// The differences in one sentence, for the history.
#[must_use]
pub fn summary(old: &Settings, new: &Settings) -> Message {
    let changes = diff(old, new);
    match changes.as_slice() {
        [] => Message::new("change-nothing"),
        [one] => one.message.clone(),
        [first, rest @ ..] => Message::new("change-several")
            .with("first", first.message.clone())
            .with("more", i64::try_from(rest.len()).unwrap_or(i64::MAX)),
    }
}
