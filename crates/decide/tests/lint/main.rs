//! What the look-over says of rules, case by case (`cases.toml`): what it finds, and what comes close but is fine.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use decide::lint;
use model::{Rule, Settings};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

#[derive(Deserialize)]
struct Table {
    case: Vec<Case>,
}

/// Rules of a station, and what is found: the kind and the rule's place in the list, where it is about one.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    says: String,
    #[serde(default)]
    settings: Map<String, Value>,
    #[serde(default)]
    rules: Vec<Map<String, Value>>,
    finds: Vec<String>,
}

fn table() -> Table {
    toml::from_str(include_str!("cases.toml")).unwrap()
}

fn station(case: &Case) -> Settings {
    let rules: Vec<Value> = (1..)
        .zip(&case.rules)
        .map(|(place, rule)| {
            let mut rule = rule.clone();
            let conditions = rule.remove("when").unwrap_or(json!([]));
            let actions = rule.remove("then").unwrap_or(json!([{ "do": "tag", "tag": format!("{place}") }]));
            rule.insert("id".to_owned(), json!(place));
            rule.entry("name").or_insert(json!(format!("rule {place}")));
            rule.insert("conditions".to_owned(), conditions);
            rule.insert("actions".to_owned(), actions);
            Value::Object(rule)
        })
        .collect();
    let mut settings = json!({
        "rules": rules,
        "senders": [{ "id": "hall", "address": { "street": "Dam 1", "postal_code": "1000", "city": "Gent", "country": "BE" } }],
        "boxes": [{ "name": "Small", "size": { "length": 300, "width": 200, "height": 100 }, "weight": 150 }],
        "catalogue": {
            "carriers": [{ "id": "own", "name": "Own" }],
            "contracts": [{ "id": "ours", "carrier": "own", "name": "Ours" }],
            "methods": [
                { "id": "letter", "carrier": "own", "name": "Letter", "max_weight": 2000 },
                { "id": "parcel", "carrier": "own", "name": "Parcel", "option": "home", "max_weight": 30_000 },
            ],
        },
    });
    for (part, value) in &case.settings {
        settings[part] = value.clone();
    }
    serde_json::from_value(settings).unwrap_or_else(|error| panic!("{}: {error}", case.says))
}

fn found(settings: &Settings) -> Vec<String> {
    let today = serde_json::from_value(json!("2026-11-23")).unwrap();
    lint(settings, today)
        .into_iter()
        .map(|finding| match finding.rule {
            Some(rule) => format!("{rule}: {}", finding.message.key.trim_start_matches("lint-")),
            None => finding.message.key.trim_start_matches("lint-").to_owned(),
        })
        .collect()
}

#[test]
fn it_finds_what_the_table_says_and_nothing_else() {
    for case in table().case {
        assert_eq!(found(&station(&case)), case.finds, "{}", case.says);
    }
}

#[test]
fn a_thousand_other_rules_around_them_change_nothing() {
    let other = |id: usize| -> Rule {
        serde_json::from_value(json!({
            "id": id, "name": format!("other {id}"), "actions": [{ "do": "tag", "tag": format!("{id}") }],
            "conditions": [{ "fact": "order_number", "is": "is", "values": format!("A-{id}") }],
        }))
        .unwrap()
    };
    for case in table().case {
        let mut settings = station(&case);
        let rules = std::mem::take(&mut settings.rules);
        let mut others = (1_000..).map(other);
        for rule in rules {
            settings.rules.extend(others.by_ref().take(300));
            settings.rules.push(rule);
        }
        settings.rules.extend(others.take(300));
        assert_eq!(found(&settings), case.finds, "{}", case.says);
    }
}

#[test]
fn the_table_has_every_kind_of_finding_and_something_close_to_it() {
    let table = table();
    let source = include_str!("../../src/lint.rs");
    let kinds: BTreeSet<&str> = source.split("\"lint-").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    for kind in kinds {
        let of_kind = |found: &String| found.ends_with(kind);
        assert!(table.case.iter().any(|case| case.finds.iter().any(of_kind)), "no case finds {kind}");
    }
    assert!(table.case.iter().filter(|case| case.finds.is_empty()).count() >= 12, "too few near misses");
}
