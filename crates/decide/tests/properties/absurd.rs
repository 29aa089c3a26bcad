//! Amounts nobody would write are decided all the same: nothing overflows, nothing runs away, nothing is lost.

use crate::{ask, day, settings};
use decide::{Decider, lint};
use model::*;
use proptest::prelude::*;
use serde_json::{Value, json};

fn plain_order() -> ShopOrder {
    serde_json::from_value(json!({
        "reference": "1", "number": "1", "currency": "EUR", "total": { "minor": 100, "currency": "EUR" },
        "placed_at": "2026-11-20T08:00:00Z", "modified_at": "2026-11-20T08:00:00Z", "lines": [],
        "recipient": { "name": "Ève", "street": "Rue du Four 3", "postal_code": "75006", "city": "Paris", "country": "FR" },
    }))
    .unwrap()
}

/// Nothing, a little, and as much as there is room for.
fn extreme() -> impl Strategy<Value = u32> {
    prop_oneof![Just(0), Just(1), Just(u32::MAX), Just(u32::MAX - 1), any::<u32>()]
}

fn amount() -> impl Strategy<Value = Money> {
    let currency = prop::sample::select(vec!["EUR", "SEK", "XAF", "KWD"]);
    (prop_oneof![Just(0), Just(i64::MAX), Just(i64::MIN), any::<i64>()], currency)
        .prop_map(|(minor, currency)| Money { minor, currency: currency.parse().unwrap() })
}

fn line() -> impl Strategy<Value = OrderLine> {
    (extreme(), prop::option::of(extreme()), prop::option::of(amount())).prop_map(|(quantity, weight, price)| {
        OrderLine {
            quantity,
            unit_weight: weight.map(Grams),
            unit_price: price,
            ..serde_json::from_value(json!({ "name": "Mug", "sku": "MUG", "quantity": 1 })).unwrap()
        }
    })
}

fn rule() -> impl Strategy<Value = Value> {
    let action = prop_oneof![
        extreme().prop_map(|grams| json!({ "do": "set_weight", "grams": grams })),
        extreme().prop_map(|grams| json!({ "do": "add_weight", "grams": grams })),
        extreme().prop_map(|weight| json!({ "do": "items", "weight": weight })),
        any::<i32>().prop_map(|percent| json!({ "do": "items", "value_percent": percent })),
        amount().prop_map(|value| json!({ "do": "items", "value": value })),
        amount().prop_map(|amount| json!({ "do": "set", "set": "insure", "amount": amount })),
        extreme().prop_map(|percent| json!({ "do": "set", "set": "insure", "percent": percent })),
        extreme().prop_map(|count| json!({ "do": "set", "set": "parcels", "count": count, "share": "evenly" })),
        extreme().prop_map(|count| json!({ "do": "set", "set": "label_count", "count": count })),
        [extreme(), extreme(), extreme()].prop_map(|[length, width, height]| {
            json!({ "do": "set_size", "size": { "length": length, "width": width, "height": height } })
        }),
        Just(json!({ "do": "ship_with", "cheapest": [] })),
    ];
    let condition = prop_oneof![
        extreme().prop_map(|value| json!({ "fact": "weight", "is": "at_least", "value": value })),
        extreme().prop_map(|value| json!({ "fact": "volumetric_weight", "is": "less", "value": value })),
        extreme().prop_map(|value| json!({ "fact": "quantity", "is": "more", "value": value })),
        amount().prop_map(|value| json!({ "fact": "total_value", "is": "less", "value": value })),
        amount().prop_map(|value| json!({ "fact": "items_value", "is": "more", "value": value })),
    ];
    (prop::option::of(condition), action)
        .prop_map(|(condition, action)| json!({ "name": "", "conditions": condition.as_slice(), "actions": [action] }))
}

fn settings_of(rules: &[Value]) -> Option<Settings> {
    // What cannot be read as a rule is refused before it is ever decided with.
    let readable: Vec<Value> =
        rules.iter().filter(|rule| serde_json::from_value::<Rule>((*rule).clone()).is_ok()).cloned().collect();
    let mut settings = settings(&readable);
    for method in &mut settings.catalogue.methods {
        *method = serde_json::from_value(json!({
            "id": method.id, "carrier": "own", "name": method.name, "volumetric_divisor": 1, "max_girth": u32::MAX,
            "max_weight": u32::MAX, "max_insurance": { "minor": i64::MAX, "currency": "EUR" },
            "zones": [{ "countries": ["FR"], "prices": [{ "up_to": u32::MAX, "price": { "minor": i64::MAX, "currency": "EUR" } }] }],
        }))
        .ok()?;
    }
    Some(settings)
}

proptest! {
    #[test]
    fn amounts_are_decided_without_overflow(
        rules in prop::collection::vec(rule(), 1..20), lines in prop::collection::vec(line(), 0..4),
        total in amount(), weight in prop::option::of(extreme()),
    ) {
        let settings = settings_of(&rules).unwrap();
        let order = ShopOrder { lines, total, currency: total.currency, weight: weight.map(Grams), ..plain_order() };
        let decision = ask(&settings, &order, Decider::decide);
        prop_assert!(decision.label_count() >= 1);
        ask(&settings, &order, |decider, asked| (decider.rules_tried(asked), decider.alternatives(asked)));
        let _ = lint(&settings, day("2026-11-23"));
    }

    #[test]
    fn expressions_cannot_run_away(expression in r"[a-z(){}|*+?.\[\]^$0-9,\\]{0,30}", text in "[a-z]{0,400}") {
        let rule = json!({
            "name": "", "conditions": [{ "fact": "order_note", "is": "regex", "values": [expression, "(a*)*b", "(x+x+)+y"] }],
            "actions": [{ "do": "tag", "tag": "yes" }],
        });
        let order = ShopOrder { note: text, ..plain_order() };
        ask(&settings(&[rule]), &order, Decider::decide);
    }
}

#[test]
fn many_rules_long_lists_and_many_lines_are_decided() {
    let list: Vec<String> = (0..5000).map(|at| format!("SKU-{at}")).collect();
    let rules: Vec<Value> = (0..10_000)
        .map(|at| {
            let skus = if at % 500 == 0 { list.clone() } else { vec![format!("SKU-{at}")] };
            json!({
                "name": format!("rule {at}"), "actions": [{ "do": "tag", "tag": format!("{at}") }],
                "conditions": [{ "fact": "item_sku", "is": "in", "values": skus }],
            })
        })
        .collect();
    let line = |at: u32| json!({ "sku": format!("sku-{at}"), "name": "Mug", "quantity": 1, "unit_weight": 10 });
    let mut order = plain_order();
    order.lines = (0..3000).map(|at| serde_json::from_value(line(at)).unwrap()).collect();
    let settings = settings(&rules);
    let decision = ask(&settings, &order, Decider::decide);
    // The rules of the first 3000 numbers, and those with the long list beyond them.
    assert_eq!(decision.tags.len(), 3000 + 14);
    assert_eq!(decision.weight.value, Grams(30_000));
    assert!(lint(&settings, day("2026-11-23")).is_empty());
}
