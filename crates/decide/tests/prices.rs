//! Wishes for the cheapest and the fastest, by price sheets and by the catalogue: what is compared is said, what is unknown is
//! never taken for nothing.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use decide::{Asked, Circumstances, Compared, Decider, PriceSource, Sheets};
use model::{Decision, KnownPoint, Language, Overrides, Settings, ShopId, ShopOrder};
use serde_json::{Value, json};

const SHEETS: &str = "\
carrier,service,countries,min_g,max_g,price,currency,price_basis,lead_days,valid_to,surcharge:fuel
dpd,dpd:home,DE,0,5000,4.00,EUR,net,2,,10%
dpd,dpd:express,DE,0,5000,9.00,EUR,net,1,,
dpd,dpd:secret,DE,0,5000,,EUR,net,,,
dpd,dpd:swiss,DE,0,5000,1.00,CHF,net,3,,
dpd,dpd:gross,DE,0,5000,2.00,EUR,gross,3,,
dpd,dpd:old,DE,0,5000,0.50,EUR,net,3,2026-01-31,
";

fn settings(wish: &Value) -> Settings {
    let method = |id: &str| json!({ "id": id, "name": id, "carrier": "dpd", "service": format!("dpd:{id}"), "max_weight": 30_000 });
    let mut methods: Vec<Value> = ["secret", "swiss", "gross", "old", "home", "express"].map(method).to_vec();
    methods.push(json!({
        "id": "van", "name": "van", "carrier": "own", "max_weight": 30_000, "lead_days": 4,
        "zones": [{ "countries": ["DE"], "prices": [{ "up_to": 30_000, "price": { "minor": 600, "currency": "EUR" } }] }],
    }));
    serde_json::from_value(json!({
        "defaults": { "method": "van", "weight": 500 },
        "rules": [{ "id": 1, "name": "wish", "conditions": [], "actions": [wish] }],
        "catalogue": { "carriers": [{ "id": "own", "name": "Own" }, { "id": "dpd", "name": "DPD" }], "methods": methods },
    }))
    .unwrap()
}

fn order() -> ShopOrder {
    serde_json::from_value(json!({
        "reference": "1", "number": "1001", "currency": "EUR", "total": { "minor": 2500, "currency": "EUR" },
        "placed_at": "2026-11-20T08:00:00Z", "modified_at": "2026-11-20T08:00:00Z",
        "recipient": { "name": "Kim", "street": "Main Street 5", "postal_code": "10115", "city": "Berlin", "country": "DE" },
        "checkout": { "delivery_method": "" },
        "lines": [{ "name": "Mug", "quantity": 1, "unit_weight": 500, "unit_price": { "minor": 2500, "currency": "EUR" } }],
    }))
    .unwrap()
}

fn ask<T>(wish: &Value, sheets: &str, ask: impl FnOnce(&Decider, Asked<'_>) -> T) -> T {
    let decider = Decider::new(&settings(wish)).with_sheets(Sheets::new(rates::read(sheets.as_bytes()).unwrap()));
    let circumstances = Circumstances {
        now: "2026-11-23T10:00:00+01:00[+01:00]".parse().unwrap(),
        first_order: None,
        point: KnownPoint::default(),
    };
    let (shop, order, overrides) = (ShopId("shop".to_owned()), order(), Overrides::default());
    ask(&decider, Asked { shop: &shop, order: &order, overrides: &overrides, circumstances: &circumstances })
}

fn decide(wish: &Value) -> Decision {
    ask(wish, SHEETS, Decider::decide)
}

fn reason(decision: &Decision) -> String {
    text::Words::of(Language::En).say(decision.granted.as_ref().unwrap())
}

#[test]
fn the_cheapest_of_all_says_what_it_was_compared_with() {
    let decision = decide(&json!({ "do": "ship_with", "cheapest": [] }));
    assert_eq!(decision.method.value.as_ref().unwrap().0, "home");
    assert_eq!(decision.price.unwrap().minor, 440, "4.00 and 10 % of it");
    let said = reason(&decision);
    for part in
        ["4.40", "van: ", "6.00", "express: ", "secret: price unknown", "swiss: ", "without an exchange rate", "tax"]
    {
        assert!(said.contains(part), "{part} in {said}");
    }
}

#[test]
fn the_cheapest_of_named_methods_leaves_the_others_out() {
    let decision = decide(&json!({ "do": "ship_with", "cheapest": ["express", "secret", "van"] }));
    assert_eq!(decision.method.value.as_ref().unwrap().0, "van");
    let said = reason(&decision);
    assert!(said.contains("express") && said.contains("secret: price unknown") && !said.contains("home"), "{said}");
}

#[test]
fn where_no_price_can_be_compared_none_is_the_cheapest() {
    let decision = decide(&json!({ "do": "ship_with", "cheapest": ["secret", "swiss", "old"] }));
    assert_eq!(decision.granted.as_ref().unwrap().key, "granted-unpriced");
}

#[test]
fn the_fastest_says_the_days_it_compared() {
    let decision = decide(&json!({ "do": "ship_with", "fastest": [] }));
    assert_eq!(decision.method.value.as_ref().unwrap().0, "express");
    let said = reason(&decision);
    assert!(
        said.contains("one day") && said.contains("home: 2 days") && said.contains("secret: time unknown"),
        "{said}"
    );
}

#[test]
fn the_table_has_every_method_with_its_source_or_why_there_is_no_price() {
    let rows = ask(&json!({ "do": "ship_with", "cheapest": [] }), SHEETS, Decider::compare);
    let names: Vec<&str> = rows.iter().map(|row| row.method.0.as_str()).collect();
    assert_eq!(names[..3], ["home", "van", "express"]);
    let row = |id: &str| -> &Compared { rows.iter().find(|row| row.method.0 == id).unwrap() };
    assert!(row("home").chosen && !row("van").chosen);
    assert_eq!(row("home").price.as_ref().unwrap().charges.len(), 2);
    assert_eq!(row("van").price.as_ref().unwrap().source, PriceSource::Catalogue);
    assert_eq!(row("secret").no_price.as_ref().unwrap().key, "no-price-unknown");
    assert_eq!(row("old").no_price.as_ref().unwrap().key, "no-price-then");
    assert_eq!(row("swiss").price.as_ref().unwrap().kept_out.as_ref().unwrap().key, "price-kept-out-rate");
    assert_eq!(row("gross").price.as_ref().unwrap().kept_out.as_ref().unwrap().key, "price-kept-out-basis");
}

#[test]
fn a_service_no_sheet_knows_is_priced_by_the_catalogue() {
    let other = SHEETS.replace("dpd,dpd", "own,own");
    let decision = ask(&json!({ "do": "ship_with", "method": "van" }), &other, Decider::decide);
    assert_eq!(decision.price.unwrap().minor, 600);
}
