//! What holds for every set of rules and every order.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod absurd;
mod findings;
mod generate;
mod invariants;
mod setters;
mod shortcuts;

use decide::{Asked, Circumstances, Decider};
use model::*;
use serde_json::{Value, json};

/// A station of two methods with these rules.
fn settings(rules: &[Value]) -> Settings {
    let mut settings: Settings = serde_json::from_value(json!({
        "rules": rules,
        "rates": [{ "from": "EUR", "millionths": 2_000_000, "to": "SEK" }],
        "catalogue": {
            "carriers": [{ "id": "own", "name": "Own" }],
            "methods": [
                { "id": "letter", "carrier": "own", "name": "Letter", "max_weight": 4, "countries": ["NL", "DE", "FR"] },
                { "id": "parcel", "carrier": "own", "name": "Parcel", "max_weight": 30_000 },
            ],
        },
    }))
    .unwrap();
    for (id, rule) in (1..).zip(&mut settings.rules) {
        rule.id = id;
    }
    settings
}

/// What a decider says of an order of the shop “garden” on a Monday at ten.
fn ask<T>(settings: &Settings, order: &ShopOrder, ask: impl FnOnce(&Decider, Asked<'_>) -> T) -> T {
    let circumstances = Circumstances {
        now: "2026-11-23T10:00:00+01:00[+01:00]".parse().unwrap(),
        first_order: None,
        point: model::KnownPoint::Unchecked,
    };
    let (shop, overrides) = (ShopId("garden".to_owned()), Overrides::default());
    ask(&Decider::new(settings), Asked { shop: &shop, order, overrides: &overrides, circumstances: &circumstances })
}

fn day(text: &str) -> Day {
    serde_json::from_value(json!(text)).unwrap()
}
