//! A shop in Eindhoven with two carriers, and carts for it.

use checkout::{Cart, CheckoutAnswer, Configuration, Prepared};
use decide::Decider;
use jiff::Timestamp;
use model::*;
use serde_json::{Value, json};

pub(crate) const STANDARD: &str = "431c1736-0000-4000-8000-000000000001";
pub(crate) const NAMED: &str = "068607a1-0000-4000-8000-000000000002";
pub(crate) const TODAY: &str = "ec9ce3b9-0000-4000-8000-000000000003";
pub(crate) const POINT: &str = "b332aab6-0000-4000-8000-000000000004";

pub(crate) fn settings() -> Settings {
    let method = |id: &str, option: &str, to: &str, least: u32, most: u32, days: u32| {
        let prices = json!([{ "up_to": most, "price": { "minor": 300 + least / 10, "currency": "EUR" } }]);
        let zone = json!({ "countries": ["NL", "BE", "FR", "GR", "JP", "KR"], "prices": prices });
        let carrier = if id.starts_with("dhl") { "dhl" } else { "postnl" };
        json!({ "id": id, "carrier": carrier, "name": id, "option": option, "min_weight": least, "max_weight": most,
                "last_mile": to, "lead_days": days, "zones": [zone] })
    };
    serde_json::from_value(json!({
        "defaults": { "sender": { "name": "Garden", "street": "Kade 1", "postal_code": "5611EM", "city": "Eindhoven", "country": "NL" } },
        "catalogue": {
            "carriers": [{ "id": "dhl", "name": "DHL" }, { "id": "postnl", "name": "PostNL" }],
            "methods": [
                method("dhl-small", "dhl:complete/standard", "door", 0, 5_000, 1),
                method("dhl-large", "dhl:complete/standard", "door", 5_001, 31_500, 1),
                method("postnl-standard", "postnl:standard", "door", 0, 23_000, 1),
                method("postnl-point", "postnl:pakjegemak", "service_point", 0, 23_000, 1),
            ],
        },
    }))
    .unwrap()
}

pub(crate) fn week(cut_off: &str) -> Value {
    let days = ["monday", "tuesday", "wednesday", "thursday", "friday"];
    json!(days.map(|day| json!({ "day": day, "cut_off": cut_off })))
}

/// Four delivery methods, one of each kind, on the way to the Netherlands, Belgium, France, Greece, Japan and Korea.
pub(crate) fn configuration() -> Value {
    let cents = |minor: u32| json!({ "minor": minor, "currency": "EUR" });
    json!({
        "format": 1,
        "time_zone": "Europe/Amsterdam",
        "currency": "EUR",
        "destinations": [{
            "countries": ["NL", "BE", "FR", "GR", "JP", "KR"],
            "methods": [
                { "id": STANDARD, "kind": "standard", "title": "Standard", "ships_with": ["dhl:complete/standard", "postnl:standard"],
                  "prices": [{ "up_to": 5_000, "price": cents(500) }, { "up_to": 31_500, "price": cents(900) }],
                  "free_from": cents(5_000), "handover": week("15:00:00") },
                { "id": NAMED, "kind": "nominated_day", "title": "On a day of your choice", "internal_title": "nominated_postnl",
                  "ships_with": ["postnl:standard"], "prices": [{ "up_to": 23_000, "price": cents(800) }],
                  "handover": week("12:00:00") },
                { "id": TODAY, "kind": "same_day", "title": "Today", "ships_with": ["dhl-small"], "handover": week("15:00:00") },
                { "id": POINT, "kind": "service_point", "title": "Service point", "ships_with": ["postnl:pakjegemak"] },
            ],
        }],
    })
}

pub(crate) fn read(configuration: &Value) -> Configuration {
    checkout::read(&configuration.to_string()).unwrap()
}

pub(crate) fn prepared(configuration: &Value) -> Prepared {
    Prepared::new(read(configuration), &settings()).unwrap()
}

pub(crate) fn cart() -> Cart {
    Cart {
        to: Country::NL,
        postal_code: "5611EM".into(),
        weight: Grams(2_500),
        total: 4_590,
        size: None,
        metadata: String::new(),
    }
}

pub(crate) fn shop() -> ShopId {
    ShopId("garden".to_owned())
}

pub(crate) fn ask(configuration: &Value, cart: &Cart, moment: &str) -> CheckoutAnswer {
    let moment: Timestamp = moment.parse().unwrap();
    prepared(configuration).delivery_options(&Decider::new(&settings()), &shop(), cart, moment)
}

/// The rows of one method.
pub(crate) fn rows<'a>(answer: &'a CheckoutAnswer, id: &str) -> Vec<&'a checkout::DeliveryOption> {
    answer.options.iter().filter(|option| option.id == id).collect()
}

/// The days of one method's first row: handover and delivery.
pub(crate) fn days(answer: &CheckoutAnswer, id: &str) -> Vec<(String, String)> {
    let rows = rows(answer, id);
    let days = rows.first().and_then(|row| row.days.clone()).unwrap_or_default();
    days.iter().map(|day| (day.handover_date.0.to_string(), day.delivery_date.0.to_string())).collect()
}

/// Why something is not offered, by its title.
pub(crate) fn why(answer: &CheckoutAnswer, title: &str) -> Vec<String> {
    let about = answer.left_out.iter().filter(|it| it.title == title);
    about.map(|it| it.why.key.clone().into_owned()).collect()
}
