//! How fast orders are decided.

use super::{line, millis, order_file, percentile, station};
use crate::{Desk, order};
use decide::{Asked, Circumstances, Decider};
use model::*;
use serde_json::{Value, json};
use station::calls::{self, Scanned, VersionedSettings};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

const COUNTRIES: [&str; 10] = ["NL", "DE", "FR", "BE", "ES", "IT", "AT", "PL", "SE", "CH"];
const CHECKOUT: [&str; 6] =
    ["Standard", "Express delivery", "Livraison à domicile", "Point relais", "Economy", "Abholung im Shop"];

/// The n-th of many rules: of ten, two ask for a country, one for a list of SKUs, one for a checkout name, two for
/// patterns, one for a list of postal codes, three for weights and values.
fn rule(n: usize) -> Value {
    let conditions = match n % 10 {
        0 | 5 => {
            json!([{ "fact": "to_country", "is": "in", "values": [COUNTRIES[n / 10 % 10], COUNTRIES[(n / 10 + 3) % 10]] },
                        { "fact": "weight", "is": "more", "value": 500 + n }])
        }
        1 => {
            json!([{ "fact": "item_sku", "is": "in", "values": (0..20).map(|it| format!("SKU-{:04}", n * 20 + it)).collect::<Vec<_>>() }])
        }
        2 => json!([{ "fact": "checkout_method", "is": "is", "values": CHECKOUT[n / 10 % 6] },
                    { "fact": "quantity", "is": "more", "value": 3 }]),
        3 => json!([{ "fact": "checkout_method", "is": "pattern", "values": format!("*express {n}*") }]),
        4 => json!([{ "fact": "item_name", "is": "pattern", "values": format!("large * {n}") }]),
        6 => {
            json!([{ "fact": "postal_code", "is": "in", "values": (0..50).map(|it| format!("{}", 10_000 + n * 50 + it)).collect::<Vec<_>>() }])
        }
        7 => json!([{ "fact": "total_value", "is": "more", "value": { "minor": 50_000 + n, "currency": "EUR" } }]),
        8 => json!([{ "fact": "weight", "is": "between", "value": 20_000 + n, "to": 21_000 + n }]),
        _ => json!([{ "fact": "company", "is": "starts_with", "values": ["Hotel", "Café", "Praxis"] },
                    { "fact": "to_country", "is": "not_in", "values": "NL" }]),
    };
    let actions = match n % 4 {
        0 => json!([{ "do": "ship_with", "method": "parcel" }]),
        1 => json!([{ "do": "set", "set": "signature", "on": false }]),
        2 => json!([{ "do": "add_weight", "grams": 10 }]),
        _ => json!([{ "do": "ship_with", "cheapest": [] }]),
    };
    json!({ "id": n + 1, "name": format!("Rule {n}"), "conditions": conditions, "actions": actions })
}

/// A shop with so many rules and twenty methods in five weight bands.
fn settings(rules: usize) -> Settings {
    let method = |n: usize| {
        let heaviest = [1000, 2000, 5000, 10_000, 31_500][n % 5];
        let price = |up_to: u32| json!({ "up_to": up_to, "price": { "minor": 300 + up_to / 100, "currency": "EUR" } });
        json!({
            "id": if n == 4 { "parcel".to_owned() } else { format!("m{n}") }, "carrier": "own", "name": format!("Method {n}"),
            "option": format!("option-{}", n / 5), "max_weight": heaviest,
            "zones": [{ "countries": COUNTRIES, "prices": [price(2000), price(31_500)] }],
        })
    };
    let value = json!({
        "defaults": { "method": "parcel", "weight": 500, "sender": crate::address("Desk", "Dam 1", "1012", "Amsterdam", "NL") },
        "checkout": [{ "name": "Express*", "option": "option-1" }, { "name": "Economy", "cheapest": [] }],
        "rules": (0..rules).map(rule).collect::<Vec<_>>(),
        "catalogue": {
            "carriers": [{ "id": "own", "name": "Own" }],
            "methods": (0..20).map(method).collect::<Vec<_>>(),
        },
    });
    serde_json::from_value(value).expect("settings")
}

/// Orders as shops have them: several countries, checkout names, one to four lines.
fn orders(count: usize) -> Vec<ShopOrder> {
    let made = |n: usize| {
        let mut value = order(u32::try_from(n).unwrap_or(0));
        value["recipient"]["country"] = json!(COUNTRIES[n % 10]);
        value["recipient"]["postal_code"] = json!(format!("{}", 10_000 + n * 7 % 80_000));
        value["checkout"]["delivery_method"] = json!(CHECKOUT[n % 6]);
        value["total"]["minor"] = json!(1000 + n * 37 % 90_000);
        value["lines"] = (0..=n % 4)
            .map(|it| json!({ "sku": format!("SKU-{:04}", (n * 13 + it) % 9000), "name": format!("Blue mug {it}"), "quantity": 1 + n % 3, "unit_weight": 350 }))
            .collect();
        serde_json::from_value(value).expect("an order")
    };
    (0..count).map(made).collect()
}

/// Decisions a second on one core, with and without their reasons.
fn rate(rules: usize, orders: &[ShopOrder], reasons: bool) -> f64 {
    let decider = Decider::new(&settings(rules));
    let (shop, overrides) = (ShopId("garden".to_owned()), Overrides::default());
    let now = "2026-11-23T10:00:00+01:00[Europe/Paris]".parse().expect("a moment");
    let circumstances = Circumstances { now, first_order: None, point: model::KnownPoint::Unchecked };
    let rounds = (400_000 / orders.len() / (1 + rules / 1000)).max(1);
    let started = Instant::now();
    let mut held = 0_usize;
    for _ in 0..rounds {
        for order in orders {
            let asked = Asked { shop: &shop, order, overrides: &overrides, circumstances: &circumstances };
            held += if reasons {
                usize::from(decider.decide(asked).hold.value.is_some())
            } else {
                usize::from(decider.outcome(asked).held())
            };
        }
    }
    std::hint::black_box(held);
    let decided = u32::try_from(rounds * orders.len()).unwrap_or(u32::MAX);
    f64::from(decided) / started.elapsed().as_secs_f64()
}

/// Decisions a second, and how they grow with rules and orders.
pub fn decisions() {
    let some = orders(10_000);
    line("decisions a second, 200 rules, without reasons", &format!("{:.0}", rate(200, &some, false)), "aim: 500,000");
    line("decisions a second, 200 rules, with reasons", &format!("{:.0}", rate(200, &some, true)), "aim: 200,000");
    let base = rate(20, &some, false);
    for rules in [200, 2_000, 10_000] {
        let ratio = base / rate(rules, &some, false);
        let more = rules / 20;
        line(
            &format!("time of a decision with {rules} rules, against 20"),
            &format!("{ratio:.1} ×"),
            &format!("aim: under {more} ×"),
        );
    }
    let (few, many) = (rate(200, &some[..100], false), rate(200, &orders(100_000), false));
    line("time an order, 100,000 orders against 100", &format!("{:.2} ×", few / many), "aim: about 1 ×");
}

/// A dry run over 100,000 orders.
pub fn trial() {
    let desk = Desk::with_orders(0);
    let file = order_file(&desk, 100_000);
    let station = station(&desk);
    calls::import_file(&station, calls::ImportFile { path: file, shop: None, choices: calls::FileChoices::default() })
        .expect("an import");
    let started = Instant::now();
    let trial = calls::rules_try(&station, settings(200)).expect("a trial");
    let figure = format!("{:.0} ms", started.elapsed().as_secs_f64() * 1000.0);
    line(&format!("dry run of {} orders, 200 rules", trial.orders), &figure, "aim: under 1,000 ms");
}

/// Saving rules that decide 100,000 orders anew, and the scans meanwhile.
pub fn saving_rules() {
    let desk = Desk::with_orders(0);
    let file = order_file(&desk, 100_000);
    let station = station(&desk);
    calls::import_file(&station, calls::ImportFile { path: file, shop: None, choices: calls::FileChoices::default() })
        .expect("an import");
    let version = calls::settings(&station, ()).expect("settings").version;
    let saved = AtomicBool::new(false);
    let (took, mut scans) = std::thread::scope(|scope| {
        let saving = scope.spawn(|| {
            let started = Instant::now();
            calls::settings_save(&station, VersionedSettings { version, settings: settings(200) }).expect("rules");
            saved.store(true, Ordering::Release);
            started.elapsed()
        });
        let mut scans = Vec::new();
        for number in (1..=100_000_u32).step_by(97).cycle() {
            if saved.load(Ordering::Acquire) {
                break;
            }
            let started = Instant::now();
            let scanned = calls::scan(&station, format!("G-{number:05}")).expect("an answer");
            assert!(matches!(scanned, Scanned::Order { .. }), "an order is found");
            scans.push(started.elapsed());
        }
        (saving.join().expect("a saved rule"), scans)
    });
    line("saving 200 rules, 100,000 orders decided anew", &millis(took), "aim: under 3,000 ms");
    line("scans meanwhile, 99th percentile", &millis(percentile(&mut scans, 99)), "aim: under 20 ms");
}
