//! How fast a customer at a shop's checkout is answered.

use super::{line, median, millis, percentile, station};
use crate::Desk;
use model::{Grams, ShopId};
use serde_json::{Value, json};
use station::calls::{self, AskDeliveryOptions, Cart, DeliveryAnswer};
use std::time::Instant;

const METHODS: usize = 50;

/// Fifty delivery methods of fourteen days each.
fn configuration() -> Value {
    let days = ["monday", "tuesday", "wednesday", "thursday", "friday"];
    let handover = json!(days.map(|day| json!({ "day": day, "cut_off": "12:00:00" })));
    let prices = json!([{ "up_to": 23_000, "price": { "minor": 800, "currency": "EUR" } }]);
    let shown = json!([{ "is": "hide", "conditions": [{ "fact": "postal_code", "is": "starts_with", "values": ["97", "98"] }] }]);
    let method = |at: usize| {
        json!({
            "id": format!("068607a1-0000-4000-8000-{at:012}"), "kind": "nominated_day", "title": format!("Your day {at}"),
            "ships_with": ["parcel"], "lead_days": 1, "prices": prices, "handover": handover, "shown": shown
        })
    };
    json!({
        "format": 1, "time_zone": "Europe/Amsterdam", "currency": "EUR",
        "destinations": [{ "countries": ["FR"], "methods": (0..METHODS).map(method).collect::<Vec<_>>() }]
    })
}

/// What a customer can choose, of fifty methods with fourteen days each, from the call down.
pub fn delivery_days() {
    let desk = Desk::with_orders(1);
    desk.call("checkout_save", &json!({ "shop": "garden", "changes": 0, "configuration": configuration() }));
    let draft = desk.call("checkout_publish", &json!({ "shop": "garden", "changes": 1 }));
    let station = station(&desk);
    let ask = || AskDeliveryOptions {
        shop: ShopId("garden".to_owned()),
        id: draft["id"].as_str().expect("an id").to_owned(),
        from: "NL".parse().expect("a country"),
        total: "45.90".to_owned(),
        cart: Cart {
            to: "FR".parse().expect("a country"),
            postal_code: "75006".to_owned(),
            weight: Grams(2_500),
            total: 0,
            size: None,
            metadata: String::new(),
        },
    };
    let mut times = Vec::new();
    for _ in 0..2_000 {
        let (ask, started) = (ask(), Instant::now());
        let answer = calls::delivery_options(&station, ask).expect("an answer");
        times.push(started.elapsed());
        let DeliveryAnswer::Options { answer, .. } = answer else { panic!("nothing is offered: {answer:?}") };
        assert_eq!(answer.options.len(), METHODS, "each is offered: {:?}", answer.left_out.first());
    }
    line("delivery days, 50 methods of 14 days, median", &millis(median(&mut times)), "");
    line("delivery days, 99th percentile", &millis(percentile(&mut times, 99)), "aim: under 2 ms");
}
