//! Nothing of the language is left out of the table.

use crate::cases::cases;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// The JSON schema of a type of the model, with everything it refers to.
fn schema<T: schemars::JsonSchema>() -> Value {
    schemars::schema_for!(T).to_value()
}

/// Follows a reference.
fn resolved<'s>(root: &'s Value, schema: &'s Value) -> &'s Value {
    let Some(reference) = schema["$ref"].as_str() else { return schema };
    &root["$defs"][reference.rsplit('/').next().unwrap()]
}

/// The words an enum knows, whichever way its schema lists them.
fn words(root: &Value, schema: &Value) -> BTreeSet<String> {
    let schema = resolved(root, schema);
    let listed = schema["enum"].as_array().into_iter().flatten();
    let each = schema["oneOf"].as_array().into_iter().flatten();
    let consts = each.flat_map(|one| one["enum"].as_array().into_iter().flatten().chain([&one["const"]]));
    let own = [&schema["const"]];
    listed.chain(consts).chain(own).filter_map(|word| word.as_str().map(str::to_owned)).collect()
}

/// Each variant of a tagged enum, with the schema of its fields.
fn variants(root: &Value, tag: &str) -> Vec<(String, Value)> {
    let variant = |one: &Value| {
        let name = one["properties"][tag]["const"].as_str().unwrap().to_owned();
        let mut fields = one["properties"].clone();
        for part in [one, resolved(root, one)] {
            for (field, schema) in part["properties"].as_object().into_iter().flatten() {
                if field != tag {
                    fields[field] = schema.clone();
                }
            }
        }
        (name, fields)
    };
    root["oneOf"].as_array().unwrap().iter().map(variant).collect()
}

#[test]
fn every_fact_is_tried_with_every_operator_it_knows() {
    let root = schema::<model::Condition>();
    let mut tried = BTreeSet::new();
    for case in cases() {
        for (condition, holds) in case.conditions() {
            let is = condition["is"].as_str().map_or_else(|| condition["is"].to_string(), str::to_owned);
            tried.insert((condition["fact"].as_str().unwrap().to_owned(), is, holds));
        }
    }
    let mut missing = Vec::new();
    let facts = variants(&root, "fact");
    assert_eq!(facts.len(), 47);
    for (fact, fields) in facts {
        let mut operators = words(&root, &fields["is"]);
        if fields["is"]["type"] == json!("boolean") {
            operators.extend(["true".to_owned(), "false".to_owned()]);
        }
        assert!(!operators.is_empty(), "{fact}: {fields}");
        for operator in operators {
            for holds in [true, false] {
                if !tried.contains(&(fact.clone(), operator.clone(), holds)) {
                    missing.push(format!("{fact} {operator} {}", if holds { "holds" } else { "fails" }));
                }
            }
        }
    }
    assert_eq!(missing, Vec::<String>::new());
}

#[test]
fn every_action_setting_item_change_and_wish_is_used() {
    let mut used = BTreeSet::new();
    for case in cases() {
        for action in case.rules.iter().flat_map(|rule| rule["then"].as_array().into_iter().flatten()) {
            let action = action.as_object().unwrap();
            for key in ["do", "set"] {
                used.extend(action.get(key).and_then(Value::as_str).map(|word| format!("{key} {word}")));
            }
            if let Some(what @ ("ship_with" | "items")) = action["do"].as_str() {
                used.extend(action.keys().filter(|key| *key != "do").map(|key| format!("{what} {key}")));
            }
        }
    }
    let mut wanted = BTreeSet::new();
    wanted.extend(variants(&schema::<model::Setting>(), "set").into_iter().map(|(name, _)| format!("set {name}")));
    wanted.extend(variants(&schema::<model::Action>(), "do").into_iter().map(|(name, _)| format!("do {name}")));
    for (what, schema) in [("ship_with", schema::<model::ShipWith>()), ("items", schema::<model::ItemChange>())] {
        for one in schema["oneOf"].as_array().unwrap() {
            wanted.extend(one["properties"].as_object().unwrap().keys().map(|key| format!("{what} {key}")));
        }
    }
    let missing: Vec<_> = wanted.difference(&used).collect();
    assert!(missing.is_empty(), "{missing:?}");
}
