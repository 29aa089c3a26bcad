//! What keeps a configuration from being read or published, by its place.

use crate::sample::{configuration, read, settings, week};
use decide::Severity;
use serde_json::{Value, json};

fn places(configuration: &Value) -> Vec<(String, String)> {
    let found = checkout::check(&read(configuration), &settings());
    found.into_iter().map(|it| (it.place, it.message.key.into_owned())).collect()
}

#[test]
fn only_unknown_holidays_are_odd_about_the_sample() {
    assert_eq!(
        places(&configuration()),
        [("destinations[0].countries".to_owned(), "checkout-holidays-unknown".to_owned())]
    );
    let found = checkout::check(&read(&configuration()), &settings());
    assert_eq!(found[0].severity, Severity::Odd);
}

#[test]
fn what_cannot_be_read_is_named_by_its_place() {
    let place = |change: &dyn Fn(&mut Value)| {
        let mut configuration = configuration();
        change(&mut configuration);
        checkout::read(&configuration.to_string()).unwrap_err().place
    };
    assert_eq!(place(&|it| it["format"] = json!(2)), "format");
    assert_eq!(place(&|it| it["currency"] = json!("EURO")), "currency");
    assert_eq!(place(&|it| it["destinations"][0]["countries"][1] = json!("Belgium")), "destinations[0].countries[1]");
    let method =
        |name: &'static str, value: Value| place(&move |it| it["destinations"][0]["methods"][2][name] = value.clone());
    assert_eq!(method("kind", json!("tomorrow")), "destinations[0].methods[2].kind");
    assert_eq!(
        method("handover", json!([{ "day": "monday", "cut_off": "25:00" }])),
        "destinations[0].methods[2].handover[0].cut_off"
    );
    assert!(method("colour", json!("red")).starts_with("destinations[0].methods[2]"));
    assert_eq!(checkout::read("{\n  nonsense").unwrap_err().place, "2:3");
    assert_eq!(checkout::read(&format!("{} x", configuration())).unwrap_err().place.split(':').next(), Some("1"));
}

#[test]
fn what_cannot_hold_is_named_by_its_place() {
    let found = |name: &str, value: Value| {
        let mut configuration = configuration();
        configuration["destinations"][0]["countries"] = json!(["NL"]);
        configuration["destinations"][0]["methods"][1][name] = value;
        places(&configuration)
    };
    let one = |place: &str, key: &str| vec![(format!("destinations[0].methods[1].{place}"), key.to_owned())];
    assert_eq!(found("title", json!(" ")), one("title", "checkout-no-title"));
    assert_eq!(found("id", json!("first")), one("id", "checkout-id-odd"));
    assert_eq!(found("id", json!(crate::sample::STANDARD.to_uppercase())), one("id", "checkout-id-twice"));
    assert_eq!(found("ships_with", json!([])), one("ships_with", "checkout-ships-with-nothing"));
    assert_eq!(found("ships_with", json!(["postnl:standard", "postnl:gone"])), one("ships_with[1]", "unfit-gone"));
    assert_eq!(found("handover", json!([])), one("handover", "checkout-no-handover"));
    let mut twice = week("12:00:00");
    twice.as_array_mut().unwrap().push(json!({ "day": "friday", "cut_off": "13:00:00" }));
    assert_eq!(found("handover", twice), one("handover", "checkout-handover-twice"));
    assert_eq!(found("delivery_days", json!([])), one("delivery_days", "checkout-no-delivery-day"));
    assert_eq!(found("lead_days", json!(61)), one("lead_days", "checkout-lead-long"));
    assert_eq!(found("choices", json!(15)), one("choices", "checkout-choices-wrong"));
    assert_eq!(found("free_from", json!({ "minor": 1, "currency": "USD" })), one("free_from", "checkout-price-wrong"));
    let price = json!([{ "up_to": 1, "price": { "minor": -1, "currency": "EUR" } }]);
    assert_eq!(found("prices", price), one("prices[0]", "checkout-price-wrong"));
}

#[test]
fn time_zone_sender_and_countries_have_to_be_known() {
    let found = |name: &str, value: Value| {
        let mut configuration = configuration();
        configuration["destinations"][0]["countries"] = json!(["NL"]);
        configuration[name] = value;
        places(&configuration)
    };
    let one = |place: &str, key: &str| vec![(place.to_owned(), key.to_owned())];
    assert_eq!(found("time_zone", json!("Europe/Eindhoven")), one("time_zone", "checkout-zone-unknown"));
    assert_eq!(found("sender", json!("elsewhere")), one("sender", "checkout-sender-unknown"));
    assert_eq!(found("destinations", json!([])), one("destinations", "checkout-no-destination"));
}
