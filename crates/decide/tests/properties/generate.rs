//! Rules and orders of few words, so that they often meet.

use model::*;
use proptest::prelude::*;
use serde_json::{Value, json};

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

pub(crate) fn condition() -> impl Strategy<Value = Value> {
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
            "payment_method",
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

pub(crate) fn rule() -> impl Strategy<Value = Value> {
    let action = prop_oneof![
        (0_u32..4).prop_map(|grams| json!({ "do": "add_weight", "grams": grams })),
        word().prop_map(|name| json!({ "do": "items", "name": name })),
        word().prop_map(|to| json!({ "do": "set", "set": "email", "to": to })),
        (0_u32..4).prop_map(|grams| json!({ "do": "set_weight", "grams": grams })),
        prop::sample::select(vec!["letter", "parcel"]).prop_map(|id| json!({ "do": "ship_with", "method": id })),
        word().prop_map(|reason| json!({ "do": "hold", "reason": reason })),
        Just(json!({ "do": "let_go" })),
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

pub(crate) fn order() -> impl Strategy<Value = ShopOrder> {
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
