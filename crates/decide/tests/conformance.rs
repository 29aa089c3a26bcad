//! The table of decided cases, and what always holds.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use decide::Decider;
use model::*;
use proptest::prelude::*;
use serde_json::{Value, json};

const TABLE: &str = include_str!("conformance.toml");

fn plain_order() -> ShopOrder {
    serde_json::from_value(json!({
        "reference": "1", "number": "1001", "currency": "EUR", "total": { "minor": 2500, "currency": "EUR" },
        "placed_at": "2026-11-20T08:00:00Z", "modified_at": "2026-11-20T08:00:00Z",
        "recipient": { "name": "Ève", "street": "Rue du Four 3", "postal_code": "75006", "city": "Paris", "country": "FR" },
        "checkout": { "delivery_method": "Standard" },
        "lines": [
            { "sku": "MUG-B", "name": "Mug", "quantity": 1, "unit_weight": 300 },
            { "sku": "CARD", "name": "Card", "quantity": 1, "unit_weight": 50 },
        ],
    }))
    .unwrap()
}

fn small_shop() -> Settings {
    let method = |id: &str, max: u32, countries: Value, point: bool| json!({ "id": id, "carrier": "own", "name": id, "min_weight": 0, "max_weight": max, "countries": countries, "service_point": point });
    serde_json::from_value(json!({
        "defaults": { "method": "letter", "weight": 500 },
        "catalogue": {
            "carriers": [{ "id": "own", "name": "Own", "active": true, "tracking_url": "" }],
            "methods": [
                method("letter", 2000, json!(["NL", "DE", "FR"]), false),
                method("parcel", 30_000, json!([]), false),
                method("point", 20_000, json!([]), true),
            ],
        },
    }))
    .unwrap()
}

/// A case of the table as settings, order and what a person set.
fn facts(case: &Value) -> (Settings, ShopOrder, Overrides) {
    let (mut settings, mut order, mut person) = (small_shop(), plain_order(), Overrides::default());
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    for (fact, value) in case["order"].as_object().into_iter().flatten() {
        match fact.as_str() {
            "weight" => order.weight = Some(Grams(u32::try_from(value.as_u64().unwrap()).unwrap())),
            "country" => order.recipient.country = text(value).parse().unwrap(),
            "street" => order.recipient.street = text(value),
            "postal_code" => order.recipient.postal_code = text(value),
            "checkout" => order.checkout.delivery_method = text(value),
            "point" => {
                let (id, carrier, name, post_number) =
                    ("7".to_owned(), String::new(), "Kiosk".to_owned(), String::new());
                order.checkout.service_point = Some(ServicePoint { id, carrier, name, post_number });
            }
            other => panic!("no fact {other}"),
        }
    }
    for (name, method) in case["checkout"].as_object().into_iter().flatten() {
        settings.checkout.push(CheckoutMapping { name: name.clone(), method: MethodId(text(method)) });
    }
    for (place, rule) in (1..).zip(case["rules"].as_array().into_iter().flatten()) {
        let matching = if rule["any"] == true { Matching::Any } else { Matching::All };
        settings.rules.push(Rule {
            id: place,
            name: format!("rule {place}"),
            active: true,
            matching,
            conditions: serde_json::from_value(rule["when"].clone()).unwrap(),
            actions: serde_json::from_value(rule["then"].clone()).unwrap(),
        });
    }
    for (field, value) in case["person"].as_object().into_iter().flatten() {
        match field.as_str() {
            "method" => person.method = Some(MethodId(text(value))),
            "weight" => person.weight = Some(Grams(u32::try_from(value.as_u64().unwrap()).unwrap())),
            "hold" => person.hold = Some(Some(text(value))),
            other => panic!("no field {other}"),
        }
    }
    (settings, order, person)
}

fn decide(settings: &Settings, order: &ShopOrder, person: &Overrides) -> Decision {
    Decider::new(settings).decide(&ShopId("garden".to_owned()), order, person)
}

fn cases() -> Vec<Value> {
    let table: Value = toml::from_str(TABLE).unwrap();
    table["case"].as_array().unwrap().clone()
}

/// What is expected of a decision, as the table names it.
fn summary(decision: &Decision, expected: &Value) -> Value {
    let by = |setter: &Setter| json!(setter)["by"].clone();
    let why = |setter: &Setter| json!(setter)["why"]["key"].clone();
    let hold = decision.hold.value.as_ref();
    let of_hold = hold.and_then(|hold| json!(hold)["args"]["why"]["message"]["key"].as_str().map(str::to_owned));
    let all = json!({
        "method": decision.method.value,
        "by": by(&decision.method.setter),
        "weight": decision.weight.value,
        "weight_by": by(&decision.weight.setter),
        "hold": hold.map(|hold| &hold.key),
        "why": if hold.is_some() { json!(of_hold) } else { why(&decision.method.setter) },
        "note": decision.notes.first().map(|note| &note.key),
    });
    let mut named: serde_json::Map<String, Value> =
        expected.as_object().unwrap().keys().map(|key| (key.clone(), all[key].clone())).collect();
    // What no case expects must not happen unsaid.
    named.entry("hold").or_insert(all["hold"].clone());
    Value::Object(named)
}

#[test]
fn every_case_of_the_table() {
    for case in cases() {
        let (settings, order, person) = facts(&case);
        let mut expected = case["expect"].clone();
        expected.as_object_mut().unwrap().entry("hold").or_insert(Value::Null);
        let found = summary(&decide(&settings, &order, &person), &expected);
        assert_eq!(found, expected, "{}", case["name"]);
    }
}

#[test]
fn whoever_is_named_as_setter_would_be_missed() {
    for case in cases() {
        let (settings, order, person) = facts(&case);
        let decision = decide(&settings, &order, &person);
        let mut without = (settings.clone(), person.clone());
        match &decision.method.setter {
            Setter::Rule { id, .. } => without.0.rules.retain(|rule| rule.id != *id),
            Setter::Checkout { .. } => without.0.checkout.clear(),
            Setter::Person => without.1.method = None,
            Setter::Default => without.0.defaults.method = None,
            Setter::Order | Setter::Nobody | Setter::Eligibility { .. } => continue,
        }
        let changed = decide(&without.0, &order, &without.1);
        assert_ne!(changed.method, decision.method, "{}", case["name"]);
    }
}

#[test]
fn every_method_that_was_not_chosen_says_why() {
    for case in cases() {
        let (settings, order, person) = facts(&case);
        let decider = Decider::new(&settings);
        let shop = ShopId("garden".to_owned());
        let chosen = decider.decide(&shop, &order, &person).method.value;
        for method in &settings.catalogue.methods {
            let answer = decider.why_not(&shop, &order, &person, &method.id);
            let is_chosen = matches!(answer, decide::WhyNot::Chosen { .. });
            assert!(!is_chosen || chosen.as_ref() == Some(&method.id), "{}: {answer:?}", case["name"]);
        }
    }
}

proptest! {
    #[test]
    fn the_same_order_is_decided_the_same_and_a_rule_that_is_off_changes_nothing(
        weight in any::<u32>(), quantity in any::<u32>(), text in ".{0,40}", lines in 0_usize..50
    ) {
        let mut order = plain_order();
        order.weight = Some(Grams(weight));
        order.checkout.delivery_method = text.clone();
        order.recipient.city = text;
        let line = OrderLine { quantity, unit_weight: Some(Grams(weight)), ..order.lines[0].clone() };
        order.lines.extend(vec![line; lines]);
        let mut settings = small_shop();
        let once = decide(&settings, &order, &Overrides::default());
        prop_assert_eq!(&once, &decide(&settings, &order, &Overrides::default()));
        order.lines.reverse();
        prop_assert_eq!(&once, &decide(&settings, &order, &Overrides::default()));
        settings.rules.push(Rule {
            id: 1,
            name: "off".to_owned(),
            active: false,
            matching: Matching::All,
            conditions: Vec::new(),
            actions: vec![Action::Hold { reason: "never".to_owned() }],
        });
        prop_assert_eq!(&once, &decide(&settings, &order, &Overrides::default()));
    }
}
