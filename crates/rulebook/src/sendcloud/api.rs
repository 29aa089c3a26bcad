//! Rules as the API has them.

use super::{Foreign, Refused, Words};
use model::Message;
use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
struct WireRule {
    #[serde(default)]
    name: String,
    #[serde(default)]
    criteria: WireCriteria,
    #[serde(default)]
    actions: Vec<WireAction>,
    #[serde(default = "yes")]
    is_active: bool,
    #[serde(default)]
    is_invalid: bool,
    #[serde(default)]
    order: i64,
}

fn yes() -> bool {
    true
}

#[derive(Deserialize)]
struct WireCriteria {
    #[serde(default = "yes")]
    is_and: bool,
    #[serde(default)]
    conditions: Vec<WireCondition>,
}

impl Default for WireCriteria {
    fn default() -> Self {
        Self { is_and: true, conditions: Vec::new() }
    }
}

#[derive(Deserialize)]
struct WireCondition {
    #[serde(default)]
    property: String,
    #[serde(default)]
    operator: String,
    #[serde(default)]
    compare_to: Value,
}

#[derive(Deserialize)]
struct WireAction {
    #[serde(default)]
    identifier: String,
    #[serde(default)]
    value: Value,
}

pub(super) fn read(bytes: &[u8]) -> Result<Vec<Foreign>, Refused> {
    let unreadable = |error: serde_json::Error| {
        Message::new("sendcloud-unreadable").with("place", i64::try_from(error.line()).unwrap_or(0))
    };
    let mut value: Value = serde_json::from_slice(bytes).map_err(unreadable)?;
    let list = value.get_mut("data").map(Value::take).unwrap_or(value);
    let Value::Array(list) = list else { return Err(Message::new("sendcloud-not-rules")) };
    let mut rules = Vec::with_capacity(list.len());
    for (at, rule) in list.into_iter().enumerate() {
        let rule: WireRule = serde_json::from_value(rule).map_err(|_| Message::new("sendcloud-not-rules"))?;
        rules.push((rule.order, foreign(&rule, at)));
    }
    rules.sort_by_key(|(order, _)| *order);
    Ok(rules.into_iter().map(|(_, rule)| rule).collect())
}

fn foreign(rule: &WireRule, at: usize) -> Foreign {
    let conditions = rule.criteria.conditions.iter().enumerate().map(|(place, it)| Words {
        place: format!("/{at}/criteria/conditions/{place}"),
        about: it.property.clone(),
        operator: it.operator.clone(),
        value: text(&it.compare_to),
    });
    let actions = rule.actions.iter().enumerate().map(|(place, it)| Words {
        place: format!("/{at}/actions/{place}"),
        about: it.identifier.clone(),
        operator: String::new(),
        value: text(&it.value),
    });
    Foreign {
        name: rule.name.clone(),
        any: !rule.criteria.is_and,
        // What pointed at something that is gone did nothing there either.
        active: rule.is_active && !rule.is_invalid,
        place: format!("/{at}"),
        conditions: conditions.collect(),
        actions: actions.collect(),
    }
}

/// A value as text: strings as they are, lists by commas.
fn text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(text).collect::<Vec<_>>().join(","),
        other => other.to_string(),
    }
}
