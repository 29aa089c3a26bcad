//! The index and the guards leave out only rules that could not match: what deciding with them finds is what trying
//! every rule one by one finds.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use decide::{Asked, Circumstances, Decider};
use model::*;
use proptest::prelude::*;
use serde_json::{Value, json};

/// Few words, so that rules and orders often meet.
fn word() -> impl Strategy<Value = String> {
    prop::sample::select(vec!["", "Mug", "mug b", "MÜG", "75 001", "7500", "10*", "*b", "?ug*", "Express", "a  b", "ß"])
        .prop_map(str::to_owned)
}

fn operator() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "is",
        "is_not",
        "contains",
        "contains_not",
        "starts_with",
        "ends_with",
        "in",
        "not_in",
        "pattern",
        "regex",
    ])
}

fn condition() -> impl Strategy<Value = Value> {
    let text = (
        prop::sample::select(vec![
            "order_number",
            "order_note",
            "company",
            "address_line",
            "city",
            "state",
            "postal_code",
            "checkout_method",
            "email",
            "tag",
        ]),
        operator(),
        prop::collection::vec(word(), 0..3),
        any::<bool>(),
    )
        .prop_map(|(fact, is, values, exact)| json!({ "fact": fact, "is": is, "values": values, "exact": exact }));
    let items = prop::sample::select(vec![Value::Null, json!("any"), json!("all"), json!("none")]);
    let item = (
        prop::sample::select(vec!["item_sku", "item_name", "hs_code"]),
        operator(),
        prop::collection::vec(word(), 0..3),
        items,
    )
        .prop_map(|(fact, is, values, items)| json!({ "fact": fact, "is": is, "values": values, "items": items }));
    let compare = prop::sample::select(vec!["less", "at_most", "equal", "at_least", "more", "between"]);
    let number = (prop::sample::select(vec!["weight", "quantity", "lines"]), compare.clone(), 0_u32..6, 0_u32..6)
        .prop_map(|(fact, is, value, to)| json!({ "fact": fact, "is": is, "value": value, "to": to }));
    let money = (compare, 0_i64..6, prop::sample::select(vec!["EUR", "USD", "SEK"])).prop_map(|(is, minor, currency)| {
        json!({ "fact": "total_value", "is": is, "value": { "minor": minor, "currency": currency } })
    });
    let country = (prop::sample::select(vec!["in", "not_in"]), prop::sample::subsequence(vec!["NL", "DE", "FR"], 0..3))
        .prop_map(|(is, values)| json!({ "fact": "to_country", "is": is, "values": values }));
    prop_oneof![4 => text, 3 => item, 2 => number, 1 => money, 1 => country]
}

fn rule() -> impl Strategy<Value = Value> {
    let action = prop_oneof![
        (0_u32..4).prop_map(|grams| json!({ "do": "add_weight", "grams": grams })),
        word().prop_map(|name| json!({ "do": "items", "name": name })),
        word().prop_map(|to| json!({ "do": "set", "set": "email", "to": to })),
    ];
    (
        prop::collection::vec(condition(), 0..4),
        action,
        any::<bool>(),
        any::<bool>(),
        prop::sample::subsequence(vec!["garden", "books"], 0..2),
        0..12,
    )
        .prop_map(|(conditions, action, any, same_item, shops, stop)| {
            json!({
                "name": "", "conditions": conditions, "actions": [action], "shops": shops, "same_item": same_item,
                "matching": if any { "any" } else { "all" }, "stop": stop == 0,
            })
        })
}

fn order() -> impl Strategy<Value = ShopOrder> {
    let line = (word(), word(), 0_u32..3, any::<bool>()).prop_map(
        |(sku, name, quantity, ships)| json!({ "sku": sku, "name": name, "quantity": quantity, "ships": ships, "unit_weight": 1 }),
    );
    let texts = prop::array::uniform8(word());
    let country = prop::sample::select(vec!["NL", "DE", "FR", "US"]);
    let currency = prop::sample::select(vec!["EUR", "USD"]);
    (texts, prop::collection::vec(line, 0..4), country, 0_i64..6, currency).prop_map(
        |([number, note, company, street, city, state, code, checkout], lines, country, total, currency)| {
            serde_json::from_value(json!({
                "reference": "1", "number": number, "currency": currency,
                "total": { "minor": total, "currency": currency }, "note": note, "lines": lines,
                "placed_at": "2026-11-20T08:00:00Z", "modified_at": "2026-11-20T08:00:00Z", "tags": ["Mug"],
                "recipient": { "name": "Ève", "company": company, "street": street, "city": city, "state": state,
                               "postal_code": code, "country": country },
                "checkout": { "delivery_method": checkout },
            }))
            .unwrap()
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn leave_out_only_what_cannot_match(rules in prop::collection::vec(rule(), 1..90), orders in prop::collection::vec(order(), 1..6)) {
        let mut settings: Settings = serde_json::from_value(json!({
            "rules": rules, "rates": [{ "from": "EUR", "millionths": 2_000_000, "to": "SEK" }],
        })).unwrap();
        for (id, rule) in (1..).zip(&mut settings.rules) {
            rule.id = id;
            rule.actions.push(Action::Tag { tag: format!("Mug {id}") });
        }
        let decider = Decider::new(&settings);
        let circumstances = Circumstances { now: "2026-11-23T10:00:00+01:00[+01:00]".parse().unwrap(), first_order: None };
        for order in &orders {
            let asked = Asked {
                shop: &ShopId("garden".to_owned()), order, overrides: &Overrides::default(), circumstances: &circumstances,
            };
            let found: Vec<String> = decider.decide(asked).tags.into_iter().map(|tag| tag.value).collect();
            let tried: Vec<String> =
                decider.rules_tried(asked).into_iter().filter(|it| it.matched).map(|it| format!("Mug {}", it.id)).collect();
            prop_assert_eq!(found, tried);
        }
    }
}
