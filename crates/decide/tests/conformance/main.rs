//! The language of rules, case by case (`cases.toml`), and the page of the handbook that is made from it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod cases;
mod coverage;
mod page;
mod shop;

use cases::{Case, cases};
use decide::{Asked, Decider, WhyNot};
use model::*;
use serde_json::{Map, Value, json};
use shop::{Scene, scene};

impl Scene {
    fn ask<T>(&self, ask: impl FnOnce(&Decider, Asked<'_>) -> T) -> T {
        let shop = ShopId("garden".to_owned());
        let asked =
            Asked { shop: &shop, order: &self.order, overrides: &self.person, circumstances: &self.circumstances };
        ask(&Decider::new(&self.settings), asked)
    }

    fn decide(&self) -> Decision {
        self.ask(Decider::decide)
    }
}

#[test]
fn every_condition_holds_and_fails_as_the_table_says() {
    for case in cases() {
        for (condition, holds) in case.conditions() {
            let scene = scene(&case.with_rule(&condition));
            let decision = scene.decide();
            assert_eq!(!decision.tags.is_empty(), holds, "{condition} of {:?}", case.of);
            let tried = scene.ask(Decider::rules_tried);
            assert_eq!(tried[0].matched, holds, "{condition}");
            assert_eq!(tried[0].because.is_none(), holds, "{condition}");
        }
    }
}

#[test]
fn every_decision_is_as_the_table_says() {
    for case in cases() {
        let Some(expected) = &case.expect else { continue };
        let found = summary(&scene(case).decide(), expected);
        let mut expected = expected.clone();
        expected.entry("hold").or_insert(Value::Null);
        assert_eq!(Value::Object(found), Value::Object(expected), "{}", case.says);
    }
}

/// What is expected of a decision, as the table names it.
fn summary(decision: &Decision, expected: &Map<String, Value>) -> Map<String, Value> {
    let by = |setter: &Setter| json!(setter)["by"].clone();
    let hold = decision.hold.value.as_ref().map(|hold| json!(hold));
    let why = match &hold {
        Some(hold) => hold["args"]["why"]["message"].clone(),
        None => json!(decision.method.setter)["why"].clone(),
    };
    let all = json!({
        "method": decision.method.value,
        "by": by(&decision.method.setter),
        "overrode": decision.method.overrode.iter().map(|earlier| &earlier.value).collect::<Vec<_>>(),
        "wished": decision.method.overrode.iter().filter_map(|earlier| Some(&earlier.wish.as_ref()?.key)).collect::<Vec<_>>(),
        "granted": decision.granted.as_ref().map(|granted| &granted.key),
        "price": decision.price.map(|price| price.minor),
        "ship_by": decision.ship_by,
        "weight": decision.weight.value,
        "weight_by": by(&decision.weight.setter),
        "size": decision.size.value,
        "sender": decision.sender.value,
        "let_go": decision.let_go.value,
        "hold": hold.as_ref().map(|hold| &hold["key"]),
        "why": why["key"],
        "by_how_much": why["args"]["by"]["grams"],
        "notes": decision.notes.iter().map(|note| &note.value.key).collect::<Vec<_>>(),
        "tags": decision.tags.iter().map(|tag| &tag.value).collect::<Vec<_>>(),
        "statements": decision.customs_statements.iter().map(|said| &said.value).collect::<Vec<_>>(),
        "items": decision.items.iter().map(|said| &said.value).collect::<Vec<_>>(),
        "set": set(decision),
    });
    let named = expected.keys().map(|key| (key.clone(), all[key].clone()));
    // What no case expects must not happen unsaid.
    named.chain([("hold".to_owned(), all["hold"].clone())]).collect()
}

/// What an order has one of, by name.
fn set(decision: &Decision) -> Value {
    let one = |reasoned: &Reasoned<Setting>| {
        let mut value = json!(reasoned.value).as_object().unwrap().clone();
        let name = value.remove("set").unwrap();
        (name.as_str().unwrap().to_owned(), Value::Object(value))
    };
    Value::Object(decision.settings.iter().map(one).collect())
}

#[test]
fn whoever_is_named_as_setter_would_be_missed() {
    for case in cases().filter(|case| case.expect.is_some()) {
        let decision = scene(case).decide();
        let mut fields = vec![
            (json!(decision.method), &decision.method.setter, "method"),
            (json!(decision.weight), &decision.weight.setter, "weight"),
            (json!(decision.size), &decision.size.setter, "size"),
            (json!(decision.sender), &decision.sender.setter, "sender"),
            (json!(decision.hold), &decision.hold.setter, "hold"),
        ];
        fields.extend(decision.settings.iter().map(|it| (json!(it), &it.setter, "settings")));
        for (value, setter, field) in fields {
            let mut without = scene(case);
            match setter {
                Setter::Rule { id, .. } => without.settings.rules.retain(|rule| rule.id != *id),
                Setter::Checkout { .. } => without.settings.checkout.clear(),
                Setter::DynamicCheckout => without.order.checkout.dynamic = None,
                Setter::Scale => without.person.weighed = None,
                Setter::Person => without.person = Overrides::default(),
                Setter::Default => without.settings.defaults = Defaults::default(),
                Setter::ShopDefault => without.settings.shop_defaults.clear(),
                Setter::Order | Setter::Nobody | Setter::Eligibility { .. } => continue,
            }
            let changed = json!(without.decide());
            let still = match field {
                "settings" => changed["settings"].as_array().is_some_and(|all| all.contains(&value)),
                field => changed[field] == value,
            };
            assert!(!still, "{field} of “{}” stays without {setter:?}", case.says);
        }
    }
}

#[test]
fn every_method_that_was_not_chosen_says_why() {
    for case in cases().filter(|case| case.expect.is_some()) {
        let scene = scene(case);
        let chosen = scene.decide().method.value;
        let methods: Vec<MethodId> = scene.settings.catalogue.methods.iter().map(|method| method.id.clone()).collect();
        for id in methods {
            let answer = scene.ask(|decider, asked| decider.why_not(asked, &id));
            let is_chosen = matches!(answer, WhyNot::Chosen { .. });
            assert!(!is_chosen || chosen.as_ref() == Some(&id), "{}: {answer:?}", case.says);
        }
    }
}

#[test]
fn without_reasons_the_outcome_is_the_same_and_alternatives_can_carry_it() {
    for case in cases() {
        let scene = scene(case);
        let decision = scene.decide();
        scene.ask(|decider, asked| {
            let outcome = decider.outcome(asked);
            assert_eq!(outcome.method(), decision.method.value.as_ref(), "{}", case.says);
            assert_eq!((outcome.price(), outcome.weight()), (decision.price, decision.weight.value), "{}", case.says);
            assert_eq!(outcome.held(), decision.hold.value.is_some(), "{}", case.says);
            for alternative in decider.alternatives(asked) {
                let why_not = decider.why_not(asked, &alternative.method);
                assert!(!matches!(why_not, WhyNot::Unfit { .. }), "{}: {why_not:?}", case.says);
            }
        });
    }
}

#[test]
fn a_method_that_was_asked_for_and_overruled_says_by_whom() {
    let case: Vec<&Case> = cases().filter(|case| case.says == "The later of two wins").collect();
    let answer = scene(case[0]).ask(|decider, asked| decider.why_not(asked, &MethodId("letter".to_owned())));
    assert!(matches!(&answer, WhyNot::Overruled { message } if message.key == "why-not-overruled"), "{answer:?}");
}
