//! Whoever is named as the setter of a field would be missed: without them it is something else. Every value here is said
//! by one alone, so that nobody else can have said it.

use crate::generate::{condition, order};
use crate::{ask, settings};
use decide::Decider;
use model::*;
use proptest::prelude::*;
use serde_json::{Value, json};

/// The n-th rule sets one or two things, each to a value of its own.
fn rule(n: usize, conditions: &[Value], kinds: &[usize], any: bool) -> Value {
    let action = |kind: &usize| match kind {
        0 => json!({ "do": "ship_with", "method": format!("m{n}") }),
        1 => json!({ "do": "set_weight", "grams": 50 + n }),
        2 => json!({ "do": "set_size", "size": { "length": 100 + n, "width": 10, "height": 10 } }),
        3 => json!({ "do": "ship_from", "sender": format!("s{n}") }),
        4 => json!({ "do": "set", "set": "email", "to": format!("{n}@example.com") }),
        5 => json!({ "do": "set", "set": "delivery_note", "text": format!("note {n}") }),
        6 => json!({ "do": "hold", "reason": format!("reason {n}") }),
        7 => json!({ "do": "tag", "tag": format!("tag {n}") }),
        8 => json!({ "do": "note", "text": format!("say {n}") }),
        _ => json!({ "do": "items", "name": format!("item {n}") }),
    };
    let actions: Vec<Value> = kinds.iter().map(action).collect();
    let matching = if any { "any" } else { "all" };
    json!({ "name": format!("rule {n}"), "conditions": conditions, "actions": actions, "matching": matching })
}

fn rules() -> impl Strategy<Value = Vec<Value>> {
    let one = (
        prop::collection::vec(condition(), 0..3),
        prop::sample::subsequence((0..10).collect::<Vec<_>>(), 1..4),
        any::<bool>(),
    );
    prop::collection::vec(one, 1..25).prop_map(|rules| {
        rules.iter().enumerate().map(|(n, (conditions, kinds, any))| rule(n, conditions, kinds, *any)).collect()
    })
}

/// Defaults, a shop's own, and a meaning of what was chosen at checkout say something of their own as well.
fn station(rules: &[Value], said: [bool; 3]) -> Settings {
    let mut station = settings(rules);
    let method = |id: &str| json!({ "id": id, "carrier": "own", "name": id, "max_weight": 30_000 });
    // Where nobody says anything the first is taken.
    let names = ["nobody", "default", "shop", "checkout"].map(str::to_owned);
    let names = names.into_iter().chain((0..25).map(|n| format!("m{n}")));
    station.catalogue.methods = names.map(|id| serde_json::from_value(method(&id)).unwrap()).collect();
    let defaults = |id: &str, weight: u32| {
        let note = format!("note of {id}");
        serde_json::from_value(json!({ "method": id, "weight": weight, "delivery_note": note, "size": { "length": weight, "width": 9, "height": 9 } })).unwrap()
    };
    if said[0] {
        station.defaults = defaults("default", 1001);
    }
    if said[1] {
        station.shop_defaults.insert(ShopId("garden".to_owned()), defaults("shop", 1002));
    }
    if said[2] {
        let ship = ShipWith::Method(MethodId("checkout".to_owned()));
        station.checkout = vec![CheckoutMapping { name: "*".to_owned(), shop: None, ship }];
    }
    station
}

/// Every field of a decision: what it is called, what it is and who set it.
fn fields(decision: &Decision) -> Vec<(String, Value, Setter)> {
    let field = |name: &str, value: Value, setter: &Setter| (name.to_owned(), value, setter.clone());
    let mut fields = vec![
        field("method", json!(decision.method.value), &decision.method.setter),
        field("weight", json!(decision.weight.value), &decision.weight.setter),
        field("size", json!(decision.size.value), &decision.size.setter),
        field("sender", json!(decision.sender.value), &decision.sender.setter),
        field("hold", json!(decision.hold.value), &decision.hold.setter),
    ];
    fields.extend(decision.settings.iter().map(|it| field("setting", json!(it.value), &it.setter)));
    fields.extend(decision.tags.iter().map(|it| field("tag", json!(it.value), &it.setter)));
    fields.extend(decision.notes.iter().map(|it| field("note", json!(it.value), &it.setter)));
    fields.extend(decision.items.iter().map(|it| field("item", json!(it.value), &it.setter)));
    fields
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn whoever_is_named_would_be_missed(rules in rules(), said in any::<[bool; 3]>(), order in order()) {
        let settings = station(&rules, said);
        for (name, value, setter) in fields(&ask(&settings, &order, Decider::decide)) {
            let (mut without, mut told) = (settings.clone(), order.clone());
            match &setter {
                Setter::Rule { id, .. } => without.rules.retain(|rule| rule.id != *id),
                Setter::Default => without.defaults = Defaults::default(),
                Setter::ShopDefault => without.shop_defaults.clear(),
                Setter::Checkout { .. } => without.checkout.clear(),
                // The order says what it weighs, what its address lacks and what nobody knows in it.
                Setter::Order => {
                    told.lines.iter_mut().for_each(|line| line.unit_weight = None);
                    told.recipient.street.push_str(" 1");
                    told.recipient.postal_code.push('1');
                    told.recipient.state.clear();
                }
                // Nobody cannot be taken away, and what the last check finds is true of the parcel.
                Setter::Nobody | Setter::Eligibility { .. } => continue,
                Setter::DynamicCheckout | Setter::Scale | Setter::Person => unreachable!("there is none"),
            }
            let still = fields(&ask(&without, &told, Decider::decide));
            let stays = still.iter().any(|(other, same, _)| *other == name && *same == value);
            prop_assert!(!stays, "{} {} stays without {:?}", name, value, setter);
        }
    }
}
