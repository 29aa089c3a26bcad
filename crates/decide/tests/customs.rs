//! What customs would be told: an order whose declaration does not add up is held, with the reason, before anything prints.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use decide::{Asked, Circumstances, Decider};
use model::{Language, Overrides, Settings, ShopId, ShopOrder};
use proptest::prelude::*;
use serde_json::{Value, json};

fn settings(rules: &Value) -> Settings {
    serde_json::from_value(json!({
        "defaults": {
            "method": "parcel", "weight": 500,
            "sender": { "name": "Tea & Mugs", "street": "Havenstraat 10", "postal_code": "3511 AB", "city": "Utrecht", "country": "NL" },
        },
        "rules": rules,
        "catalogue": {
            "carriers": [{ "id": "own", "name": "Own" }],
            "methods": [{ "id": "parcel", "name": "Parcel", "carrier": "own", "max_weight": 30_000 }],
        },
    }))
    .unwrap()
}

fn order(country: &str, lines: &Value, weight: Option<u32>) -> ShopOrder {
    let mut order = json!({
        "reference": "1", "number": "1001", "currency": "EUR", "total": { "minor": 2500, "currency": "EUR" },
        "placed_at": "2026-11-20T08:00:00Z", "modified_at": "2026-11-20T08:00:00Z",
        "recipient": { "name": "Kim", "street": "Main Street 5", "postal_code": "8001", "city": "Town", "country": country },
        "checkout": { "delivery_method": "" },
        "lines": lines,
    });
    if let Some(weight) = weight {
        order["weight"] = json!(weight);
    }
    serde_json::from_value(order).unwrap()
}

fn euro(minor: i64) -> Value {
    json!({ "minor": minor, "currency": "EUR" })
}

/// Why an order is held, in English; nothing where it is not.
fn held(order: &ShopOrder, rules: &Value, overrides: &Overrides) -> Option<String> {
    let circumstances = Circumstances {
        now: "2026-11-23T10:00:00+01:00[+01:00]".parse().unwrap(),
        first_order: None,
        point: model::KnownPoint::Unchecked,
    };
    let asked = Asked { shop: &ShopId("shop".to_owned()), order, overrides, circumstances: &circumstances };
    let decision = Decider::new(&settings(rules)).decide(asked);
    decision.hold.value.map(|why| text::Words::of(Language::En).say(&why))
}

fn why(country: &str, lines: &Value, weight: Option<u32>) -> Option<String> {
    held(&order(country, lines, weight), &json!([]), &Overrides::default())
}

fn mug() -> Value {
    json!({ "name": "Mug", "quantity": 2, "unit_weight": 350, "unit_price": euro(2000) })
}

#[test]
fn what_does_not_add_up_is_held_by_name() {
    let says = |lines: Value, weight, wanted: &str| {
        let said = why("CH", &lines, weight).unwrap_or_default();
        assert!(said.starts_with("What customs would be told does not add up: "), "{said}");
        assert!(said.contains(wanted), "{said}");
    };
    assert_eq!(why("CH", &json!([mug()]), None), None);
    let sample = json!({ "name": "Free sample", "quantity": 1, "unit_weight": 20, "unit_price": euro(0) });
    let discount = json!({ "name": "Discount", "quantity": 1, "unit_price": euro(-500) });
    says(json!([mug(), sample, discount]), None, "“Free sample” is 0.00 EUR (and 3 things more)");
    says(json!([mug()]), Some(400), "its items weigh 700 g, and the whole parcel 400 g");
    says(json!([{ "name": "Mug", "quantity": 2, "unit_price": euro(2000) }]), None, "“Mug” has no weight");
    says(json!([{ "name": "Mug", "quantity": 2, "unit_weight": 350 }]), None, "“Mug” has no value");
    says(json!([{ "name": "", "sku": "M-1", "quantity": 2, "unit_weight": 350 }]), None, "“M-1” has no value");
}

#[test]
fn what_needs_no_declaration_is_not_asked_for_one() {
    let bare = json!([{ "name": "Mug", "quantity": 2 }]);
    assert_eq!(why("NL", &bare, None), None);
    assert_eq!(why("FR", &bare, None), None);
    assert!(why("CH", &bare, None).is_some());
    // What does not ship is not declared.
    let virtual_line = json!({ "name": "Gift card", "quantity": 1, "ships": false });
    assert_eq!(why("CH", &json!([mug(), virtual_line]), None), None);
}

#[test]
fn a_rule_can_mend_it_and_a_person_release_it() {
    let order = order("US", &json!([{ "name": "Sample", "sku": "FREE", "quantity": 1, "unit_price": euro(0) }]), None);
    let none = json!([]);
    assert!(held(&order, &none, &Overrides::default()).is_some());
    let rule = json!([{ "id": 1, "name": "Samples", "actions": [
        { "do": "items", "value": euro(100) },
        { "do": "items", "weight": 20 },
    ] }]);
    assert_eq!(held(&order, &rule, &Overrides::default()), None);
    let released = serde_json::from_value(json!({ "hold": null })).unwrap();
    assert_eq!(held(&order, &none, &released), None);
}

proptest! {
    /// Whatever an order says: where it is not held, its declaration adds up.
    #[test]
    fn what_is_not_held_adds_up(
        lines in prop::collection::vec((0_u32..4, prop::option::of(0_u32..500), prop::option::of(-200_i64..2000)), 1..5),
        weight in prop::option::of(1_u32..2000),
    ) {
        let json_lines: Vec<Value> = lines.iter().map(|(quantity, grams, minor)| {
            json!({ "name": "It", "quantity": quantity, "unit_weight": grams, "unit_price": minor.map(euro) })
        }).collect();
        let ships = lines.iter().any(|(quantity, ..)| *quantity > 0);
        if ships && why("CH", &json!(json_lines), weight).is_none() {
            let declared = lines.iter().filter(|(quantity, ..)| *quantity > 0);
            prop_assert!(declared.clone().all(|(_, grams, minor)| grams.unwrap_or(0) > 0 && minor.unwrap_or(0) > 0));
            let net: u32 = declared.map(|(quantity, grams, _)| quantity * grams.unwrap_or(0)).sum();
            prop_assert!(weight.is_none_or(|gross| net <= gross));
        }
    }
}
