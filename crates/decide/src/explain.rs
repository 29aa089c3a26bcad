//! A Decision in sentences.

use crate::why_not::by;
use model::{Argument, Catalogue, Decision, Grams, Message, MethodId, Reasoned, Setter};
use serde::Serialize;
use ts_rs::TS;

/// A field of a Decision that is worth a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// What it ships with.
    Method,
    /// What it weighs.
    Weight,
    /// Why it is held.
    Hold,
}

/// One field of a Decision, explained.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Explained {
    /// Which field.
    pub field: Field,
    /// What holds, as a sentence.
    pub value: Message,
    /// Who says so, as a sentence.
    pub because: Message,
    /// The rule that says so, so that the page can lead there.
    #[ts(optional = nullable)]
    pub rule: Option<i64>,
    /// What that overrode, as sentences, newest first.
    pub overrode: Vec<Message>,
}

/// A Decision in sentences, field by field.
#[must_use]
pub fn explain(decision: &Decision, catalogue: &Catalogue) -> Vec<Explained> {
    let method = |id: &Option<MethodId>| match id {
        Some(id) => catalogue.method(id).map_or_else(|| id.0.clone(), |method| method.name.clone()).into(),
        None => Argument::from(Message::new("value-none")),
    };
    let mut fields = vec![
        field(Field::Method, "explain-method", &decision.method, method),
        field(Field::Weight, "explain-weight", &decision.weight, |weight: &Grams| (*weight).into()),
    ];
    if decision.hold.value.is_some() || !decision.hold.overrode.is_empty() {
        let hold = |why: &Option<Message>| why.clone().unwrap_or_else(|| Message::new("value-not-held")).into();
        fields.push(field(Field::Hold, "explain-hold", &decision.hold, hold));
    }
    fields
}

fn field<T>(field: Field, key: &str, reasoned: &Reasoned<T>, say: impl Fn(&T) -> Argument) -> Explained {
    let rule = if let Setter::Rule { id, .. } = reasoned.setter { Some(id) } else { None };
    // What nobody had set was nothing to override.
    let overrode = reasoned
        .overrode
        .iter()
        .filter(|earlier| earlier.setter != Setter::Nobody)
        .map(|earlier| Message::new("overrode").with("value", say(&earlier.value)).with("by", by(&earlier.setter)));
    Explained {
        field,
        value: Message::new(key).with("value", say(&reasoned.value)),
        because: Message::new("because").with("by", by(&reasoned.setter)),
        rule,
        overrode: overrode.collect(),
    }
}
