//! The table: sections of cases, each one line.

use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::sync::OnceLock;

#[derive(Deserialize)]
pub(crate) struct Table {
    pub(crate) introduction: String,
    pub(crate) method: BTreeMap<String, Value>,
    pub(crate) section: Vec<Section>,
}

#[derive(Deserialize)]
pub(crate) struct Section {
    pub(crate) title: String,
    pub(crate) text: String,
    #[serde(default)]
    lines: Vec<Value>,
    pub(crate) cases: Vec<Case>,
}

/// A case: of one condition (`fact`, and what it holds and fails with), or of a whole decision (`expect`).
#[derive(Deserialize, Clone)]
#[serde(deny_unknown_fields)]
pub(crate) struct Case {
    #[serde(default)]
    pub(crate) says: String,
    #[serde(default)]
    pub(crate) order: Map<String, Value>,
    #[serde(default)]
    pub(crate) lines: Vec<Value>,
    #[serde(default)]
    pub(crate) settings: Map<String, Value>,
    #[serde(default)]
    pub(crate) methods: Vec<String>,
    #[serde(default)]
    pub(crate) checkout: Vec<Value>,
    #[serde(default)]
    pub(crate) rules: Vec<Map<String, Value>>,
    #[serde(default)]
    pub(crate) rates: Vec<Value>,
    #[serde(default)]
    pub(crate) person: Map<String, Value>,
    pub(crate) now: Option<String>,

    pub(crate) fact: Option<String>,
    pub(crate) of: Option<Value>,
    pub(crate) is: Option<String>,
    pub(crate) holds: Option<Value>,
    pub(crate) fails: Option<Value>,
    pub(crate) so: Option<bool>,
    to: Option<Value>,
    exact: Option<bool>,
    items: Option<String>,
    matched: Option<Value>,
    name: Option<String>,

    pub(crate) expect: Option<Map<String, Value>>,
}

pub(crate) fn table() -> &'static Table {
    static TABLE: OnceLock<Table> = OnceLock::new();
    TABLE.get_or_init(|| {
        let mut table: Table = toml::from_str(include_str!("cases.toml")).unwrap();
        for section in &mut table.section {
            for case in section.cases.iter_mut().filter(|case| case.lines.is_empty()) {
                case.lines.clone_from(&section.lines);
            }
        }
        table
    })
}

pub(crate) fn cases() -> impl Iterator<Item = &'static Case> {
    table().section.iter().flat_map(|section| &section.cases)
}

impl Case {
    /// The conditions of a case of one condition, each with whether it has to hold.
    pub(crate) fn conditions(&self) -> Vec<(Value, bool)> {
        let Some(fact) = &self.fact else { return Vec::new() };
        if let Some(so) = self.so {
            return vec![(json!({ "fact": fact, "is": so }), true), (json!({ "fact": fact, "is": !so }), false)];
        }
        let condition = |value: &Value| {
            let mut condition = json!({ "fact": fact, "is": self.is, "value": value, "values": value });
            let rest = [
                ("to", self.to.clone()),
                ("exact", self.exact.map(Value::from)),
                ("items", self.items.clone().map(Value::from)),
                ("matched", self.matched.clone()),
                ("name", self.name.clone().map(Value::from)),
            ];
            for (key, value) in rest.into_iter().filter_map(|(key, value)| Some((key, value?))) {
                condition[key] = value;
            }
            condition
        };
        let holds = self.holds.as_ref().map(|value| (condition(value), true));
        let fails = self.fails.as_ref().map(|value| (condition(value), false));
        holds.into_iter().chain(fails).collect()
    }

    /// The same case with one rule: IF the condition THEN a tag.
    pub(crate) fn with_rule(&self, condition: &Value) -> Self {
        let rule = json!({ "when": [condition], "then": [{ "do": "tag", "tag": "yes" }] });
        Self { rules: vec![rule.as_object().unwrap().clone()], ..self.clone() }
    }
}
