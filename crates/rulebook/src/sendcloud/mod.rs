//! Rules and methods brought over from Sendcloud.
//!
//! [`csv`] and [`api`] take a file apart into plain rules of words; [`conditions`] and [`actions`] give the words their
//! meaning here; [`catalogue`] reads the methods those rules speak of. What has no place here is listed, never dropped: a rule
//! that loses a condition on the way would match more than it did, and so comes in switched off.

mod actions;
mod api;
mod catalogue;
mod conditions;
mod csv;
mod values;

pub use catalogue::{CatalogueError, catalogue_from_methods, catalogue_from_options};

use model::{Currency, Matching, Message, Rule, Settings, Shop};
use serde::Serialize;
#[cfg(feature = "export")]
use ts_rs::TS;

/// What the names in a file may stand for: they are looked up here, and listed where they stand for nothing.
#[derive(Debug, Clone, Copy)]
pub struct Names<'a> {
    /// Methods, contracts, senders and boxes.
    pub settings: &'a Settings,
    /// What the integrations are here, by their names.
    pub shops: &'a [Shop],
    /// The account's currency; a file's amounts have none of their own.
    pub currency: Currency,
}

/// What could be carried over, and what could not.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CarriedOver {
    /// The rules, without numbers yet.
    pub rules: Vec<Rule>,
    /// Everything that has no place here.
    pub left_out: Vec<LeftOut>,
}

/// Something that could not be carried over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct LeftOut {
    /// The rule's name.
    pub rule: String,
    /// Where in the file: a row, or a JSON pointer.
    pub place: String,
    /// Why, as a sentence.
    pub message: Message,
}

/// Rules of the CSV its rules page exports (columns `Rule name`, `Condition and or`, `Condition`, `Operator`, `Condition
/// Value`, `Action`, `Action Value`).
#[must_use]
pub fn rules_from_csv(bytes: &[u8], names: Names<'_>) -> CarriedOver {
    carry_over(csv::read(bytes), names)
}

/// Rules of its API (*Sendcloud API v3*, shipping rules): an answer with `data`, or the list alone.
#[must_use]
pub fn rules_from_api(bytes: &[u8], names: Names<'_>) -> CarriedOver {
    carry_over(api::read(bytes), names)
}

/// A rule in Sendcloud's own words.
#[derive(Debug, Clone, Default)]
struct Foreign {
    name: String,
    any: bool,
    active: bool,
    place: String,
    conditions: Vec<Words>,
    actions: Vec<Words>,
}

/// A condition or an action: where it stands, what it is about, how it compares, with what.
#[derive(Debug, Clone, Default)]
struct Words {
    place: String,
    about: String,
    operator: String,
    value: String,
}

/// Why something has no place here, as a sentence.
type Refused = Message;

fn carry_over(read: Result<Vec<Foreign>, Refused>, names: Names<'_>) -> CarriedOver {
    let foreign = match read {
        Ok(foreign) => foreign,
        Err(message) => {
            let left_out = vec![LeftOut { rule: String::new(), place: String::new(), message }];
            return CarriedOver { rules: Vec::new(), left_out };
        }
    };
    let mut carried = CarriedOver::default();
    for rule in foreign {
        let mut lost = |place: &str, message: Refused| {
            let (rule, place) = (rule.name.clone(), place.to_owned());
            carried.left_out.push(LeftOut { rule, place, message });
        };
        let mut conditions = Vec::new();
        for words in &rule.conditions {
            match conditions::condition(words, names) {
                Ok(condition) => conditions.push(condition),
                Err(message) => lost(&words.place, message),
            }
        }
        let whole = conditions.len() == rule.conditions.len();
        if !whole && rule.active {
            lost(&rule.place, Message::new("sendcloud-switched-off"));
        }
        let mut actions = Vec::new();
        for words in &rule.actions {
            match actions::action(words, names) {
                Ok(action) => actions.push(action),
                Err(message) => lost(&words.place, message),
            }
        }
        carried.rules.push(Rule {
            active: rule.active && whole && !actions.is_empty(),
            group: "Sendcloud".to_owned(),
            matching: if rule.any { Matching::Any } else { Matching::All },
            conditions,
            ..Rule::new(0, rule.name, actions)
        });
    }
    carried
}
