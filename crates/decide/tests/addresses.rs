//! What an address is held for, and what is only noted.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use decide::{Asked, Circumstances, Decider};
use model::{Decision, Overrides, Settings, ShopId, ShopOrder};
use serde_json::{Value, json};

fn decided(address: Value) -> Decision {
    let order: ShopOrder = serde_json::from_value(json!({
        "reference": "1", "number": "1", "currency": "EUR", "total": { "minor": 100, "currency": "EUR" },
        "placed_at": "2026-11-20T08:00:00Z", "modified_at": "2026-11-20T08:00:00Z", "recipient": address,
        "lines": [{ "sku": "MUG", "name": "Mug", "quantity": 1, "unit_weight": 300 }],
    }))
    .unwrap();
    let settings: Settings = serde_json::from_value(json!({
        "catalogue": {
            "carriers": [{ "id": "own", "name": "Own" }],
            "methods": [{ "id": "parcel", "name": "Parcel", "carrier": "own", "max_weight": 30_000 }],
        },
        "defaults": { "method": "parcel" },
    }))
    .unwrap();
    let circumstances = Circumstances {
        now: "2026-11-20T09:00[UTC]".parse().unwrap(),
        first_order: None,
        point: model::KnownPoint::Unchecked,
    };
    let (shop, overrides) = (ShopId("garden".to_owned()), Overrides::default());
    let asked = Asked { shop: &shop, order: &order, overrides: &overrides, circumstances: &circumstances };
    Decider::new(&settings).decide(asked)
}

fn to(country: &str, street: &str, code: &str) -> Decision {
    decided(json!({ "name": "Kim", "street": street, "postal_code": code, "city": "City", "country": country }))
}

fn notes(decision: &Decision) -> Vec<&str> {
    decision.notes.iter().map(|note| note.value.key.as_ref()).collect()
}

#[test]
fn countries_without_postal_codes_are_not_asked_for_one() {
    for country in
        ["AE", "AO", "AG", "AW", "BF", "BZ", "CI", "CM", "GH", "HK", "JM", "MO", "QA", "TV", "UG", "ZW", "PA", "BO"]
    {
        let decision = to(country, "Main Street 5", "");
        assert_eq!((decision.hold.value, decision.notes.len()), (None, 0), "{country}");
    }
    for country in ["DE", "NL", "US", "JP", "HR"] {
        assert!(to(country, "Main Street 5", " ").hold.value.is_some(), "{country}");
    }
    for country in ["IE", "XK", "KE"] {
        let decision = to(country, "Main Street 5", "");
        assert_eq!(decision.hold.value, None, "{country}");
        assert_eq!(notes(&decision), ["note-no-postal-code"], "{country}");
    }
}

#[test]
fn countries_that_are_one_city_are_not_asked_for_one() {
    let without_city = |country: &str| {
        let to = json!({ "name": "Kim", "street": "Road 5", "postal_code": "018989", "city": "", "country": country });
        decided(to).hold.value.is_some()
    };
    assert!(!without_city("SG") && !without_city("GI"));
    assert!(without_city("DE"));
}

#[test]
fn a_street_without_a_number_is_noted() {
    for street in ["Musterweg", "Rue de la Paix", "شارع التحرير"] {
        let decision = to("DE", street, "53111");
        assert_eq!((decision.hold.value.as_ref(), notes(&decision)), (None, vec!["note-no-house-number"]), "{street}");
    }
    for street in
        ["Musterweg 1", "12 شارع التحرير", "١٢ شارع التحرير", "渋谷一丁目", "Postfach", "Packstation", "Weg Ⅳ"]
    {
        assert_eq!(notes(&to("DE", street, "53111")), [] as [&str; 0], "{street}");
    }
    let flat = json!({ "name": "Kim", "street": "Rose Cottage", "street2": "Flat 3", "postal_code": "G12 8TB", "city": "Glasgow", "country": "GB" });
    assert_eq!(notes(&decided(flat)), [] as [&str; 0]);
}

#[test]
fn a_state_that_is_a_code_nobody_knows_is_noted() {
    let state = |country: &str, state: &str| {
        let to = json!({ "name": "Kim", "street": "Road 5", "postal_code": "12345", "city": "Town", "state": state, "country": country });
        decided(to)
    };
    for (country, code) in [("CN", "CN77"), ("US", "99"), ("US", "ZZ"), ("TR", "TR99"), ("MX", "0"), ("JP", "JP-60")] {
        let decision = state(country, code);
        assert_eq!(
            (decision.hold.value.as_ref(), notes(&decision)),
            (None, vec!["note-unknown-state"]),
            "{country} {code}"
        );
    }
    let known = [
        ("US", "CA"),
        ("JP", "JP13"),
        ("TR", "34"),
        ("BR", "SP"),
        ("IN", "Goa"),
        ("DE", ""),
        ("MX", "Jalisco"),
        ("TH", "TH-10"),
    ];
    for (country, code) in known {
        assert_eq!(notes(&state(country, code)), [] as [&str; 0], "{country} {code}");
    }
}

#[test]
fn pictographs_that_labels_leave_out_are_named_and_are_no_name() {
    let to = |name: &str, street: &str| {
        decided(json!({ "name": name, "street": street, "postal_code": "53111", "city": "Bonn", "country": "DE" }))
    };
    let decision = to("😀 Zoë ❤️", "Weg 5 🏠");
    assert_eq!((decision.hold.value.as_ref(), notes(&decision)), (None, vec!["note-pictographs"]));
    assert_eq!(decision.notes[0].value.args["signs"], "😀❤\u{fe0f}🏠".into());
    for (name, street) in [("★", "Weg 5"), ("🎁 🎁", "Weg 5"), ("Zoë", "🏠")] {
        assert!(to(name, street).hold.value.is_some(), "{name} {street}");
    }
    // Letters and numbers in those blocks are drawn.
    assert_eq!(notes(&to("➋ Zoë", "Weg Ⅳ")), [] as [&str; 0]);
}
