//! What customers are offered.

use crate::sample::{NAMED, POINT, STANDARD, TODAY, ask, cart, configuration, days, rows, week, why};
use checkout::Cart;
use model::{Country, Grams, Millimetres, Money, ParcelSize};
use serde_json::json;

fn euro(minor: i64) -> Option<Money> {
    Some(Money { minor, currency: model::Currency::EUR })
}

fn pairs(days: &[(&str, &str)]) -> Vec<(String, String)> {
    days.iter().map(|(handover, delivery)| ((*handover).to_owned(), (*delivery).to_owned())).collect()
}

#[test]
fn a_method_has_a_row_for_each_carrier_that_can_carry_the_cart() {
    // A Wednesday, ten in the morning in Eindhoven.
    let answer = ask(&configuration(), &cart(), "2026-12-02T09:00:00Z");
    let standard = rows(&answer, STANDARD);
    let codes: Vec<&str> = standard.iter().map(|row| row.code.as_str()).collect();
    assert_eq!(codes, ["dhl:complete/standard", "postnl:standard"]);
    assert_eq!((standard[0].method.0.as_str(), standard[0].carrier_name.as_str()), ("dhl-small", "DHL"));
    assert_eq!((standard[0].price, standard[0].cost), (euro(500), euro(300)));
    assert_eq!(standard[0].cut_off.as_deref(), Some("2026-12-02T15:00:00+01:00"));
    assert_eq!((standard[0].days.clone(), standard[0].internal_title.as_str()), (None, "Standard"));
    let heavy = ask(&configuration(), &Cart { weight: Grams(25_000), ..cart() }, "2026-12-02T09:00:00Z");
    let codes: Vec<(&str, &str)> =
        rows(&heavy, STANDARD).iter().map(|it| (it.code.as_str(), it.method.0.as_str())).collect();
    assert_eq!(codes, [("dhl:complete/standard", "dhl-large")], "{:?}", heavy.left_out);
    assert_eq!(why(&heavy, "Standard"), ["unfit-too-heavy"]);
}

#[test]
fn a_point_is_offered_without_one_and_without_a_cut_off() {
    let answer = ask(&configuration(), &cart(), "2026-12-02T09:00:00Z");
    let [row] = rows(&answer, POINT)[..] else { panic!("{answer:?}") };
    assert_eq!(
        (row.code.as_str(), row.price, row.cut_off.clone(), row.days.clone()),
        ("postnl:pakjegemak", None, None, None)
    );
}

#[test]
fn the_price_goes_by_weight_and_ends_with_the_order_s_value() {
    let price = |weight, total| {
        let answer = ask(&configuration(), &Cart { weight: Grams(weight), total, ..cart() }, "2026-12-02T09:00:00Z");
        rows(&answer, STANDARD).first().map(|row| row.price)
    };
    assert_eq!(price(5_000, 100), Some(euro(500)));
    assert_eq!(price(5_001, 100), Some(euro(900)));
    assert_eq!(price(5_001, 4_999), Some(euro(900)));
    assert_eq!(price(5_001, 5_000), Some(euro(0)));
    assert_eq!(price(40_000, 100), None);
    let answer = ask(&configuration(), &Cart { weight: Grams(40_000), ..cart() }, "2026-12-02T09:00:00Z");
    assert_eq!(why(&answer, "Standard"), ["checkout-left-no-price"]);
}

#[test]
fn conditions_show_and_hide() {
    let mut configuration = configuration();
    let method = &mut configuration["destinations"][0]["methods"][0];
    method["shown"] = json!([
        { "is": "show", "conditions": [{ "fact": "to_country", "is": "in", "values": ["NL"] }] },
        { "is": "hide", "conditions": [{ "fact": "item_sku", "is": "contains", "values": ["glass"] }] },
        { "is": "hide", "matching": "all", "conditions": [
            { "fact": "postal_code", "is": "starts_with", "values": ["88"] },
            { "fact": "length", "is": "more", "value": 1_000 } ] },
    ]);
    let reason = |cart: &Cart| why(&ask(&configuration, cart, "2026-12-02T09:00:00Z"), "Standard");
    assert_eq!(reason(&cart()), [""; 0]);
    assert_eq!(reason(&Cart { to: "BE".parse().unwrap(), ..cart() }), ["checkout-left-not-shown"]);
    assert_eq!(reason(&Cart { metadata: "SKU-Glass-7".into(), ..cart() }), ["checkout-left-hidden"]);
    let long = ParcelSize { length: Millimetres(1_001), width: Millimetres(10), height: Millimetres(10) };
    assert_eq!(reason(&Cart { postal_code: "8891 AB".into(), size: Some(long), ..cart() }), ["checkout-left-hidden"]);
    assert_eq!(reason(&Cart { size: Some(long), ..cart() }), [""; 0]);
}

#[test]
fn a_country_without_delivery_says_so() {
    let answer = ask(&configuration(), &Cart { to: Country::US, ..cart() }, "2026-12-02T09:00:00Z");
    assert_eq!((answer.options.len(), why(&answer, "")), (0, vec!["checkout-left-country".to_owned()]));
}

#[test]
fn a_cart_without_weight_is_offered_nothing_and_says_so() {
    let answer = ask(&configuration(), &Cart { weight: Grams(0), ..cart() }, "2026-12-02T09:00:00Z");
    assert_eq!((answer.options.len(), why(&answer, "")), (0, vec!["checkout-left-no-weight".to_owned()]));
}

#[test]
fn a_day_is_named_until_the_very_moment_of_its_cut_off() {
    let first = |moment: &str| days(&ask(&configuration(), &cart(), moment), NAMED)[0].clone();
    assert_eq!(first("2026-12-02T10:59:59.999Z").0, "2026-12-02");
    assert_eq!(first("2026-12-02T11:00:00Z"), ("2026-12-03".to_owned(), "2026-12-04".to_owned()));
    let today = |moment: &str| days(&ask(&configuration(), &cart(), moment), TODAY);
    assert_eq!(today("2026-12-02T13:59:59.999Z"), pairs(&[("2026-12-02", "2026-12-02")]));
    assert_eq!(today("2026-12-02T14:00:00Z"), []);
    let late = ask(&configuration(), &cart(), "2026-12-02T14:00:00Z");
    assert_eq!(why(&late, "Today"), ["checkout-left-same-day"]);
    // On a Saturday there is no handover.
    assert_eq!(why(&ask(&configuration(), &cart(), "2026-12-05T09:00:00Z"), "Today"), ["checkout-left-same-day"]);
}

#[test]
fn fourteen_days_lead_over_christmas_and_the_year_s_end() {
    let answer = ask(&configuration(), &cart(), "2026-12-23T10:00:00Z");
    // Of 2026 Friday 25 and Saturday 26 December are holidays, of 2027 Friday 1 January is.
    let expected = [
        ("2026-12-23", "2026-12-24"),
        ("2026-12-24", "2026-12-28"),
        ("2026-12-28", "2026-12-29"),
        ("2026-12-29", "2026-12-30"),
        ("2026-12-30", "2026-12-31"),
        ("2026-12-31", "2027-01-04"),
        ("2027-01-04", "2027-01-05"),
        ("2027-01-05", "2027-01-06"),
        ("2027-01-06", "2027-01-07"),
        ("2027-01-07", "2027-01-08"),
        ("2027-01-08", "2027-01-11"),
        ("2027-01-11", "2027-01-12"),
        ("2027-01-12", "2027-01-13"),
        ("2027-01-13", "2027-01-14"),
    ];
    assert_eq!(days(&answer, NAMED), pairs(&expected));
}

#[test]
fn holidays_are_those_of_either_end_and_can_be_left_out_of_account() {
    // Ascension Day 2027 is 6 May; 8 May is a holiday of France alone. In Greece Easter Monday is 3 May, and Labour Day, which
    // falls on Holy Saturday, is kept on 4 May.
    let first = |to: &str, moment: &str, public: bool| {
        let mut configuration = configuration();
        configuration["destinations"][0]["methods"][1]["public_holidays"] = json!(public);
        configuration["destinations"][0]["methods"][1]["delivery_days"] =
            json!(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday"]);
        let cart = Cart { to: to.parse().unwrap(), postal_code: String::new(), ..cart() };
        days(&ask(&configuration, &cart, moment), NAMED)[0].clone()
    };
    let pair = |handover: &str, delivery: &str| (handover.to_owned(), delivery.to_owned());
    assert_eq!(first("NL", "2027-05-05T08:00:00Z", true), pair("2027-05-05", "2027-05-07"));
    assert_eq!(first("NL", "2027-05-05T08:00:00Z", false), pair("2027-05-05", "2027-05-06"));
    assert_eq!(first("FR", "2027-05-07T08:00:00Z", true), pair("2027-05-07", "2027-05-10"));
    assert_eq!(first("NL", "2027-05-07T08:00:00Z", true), pair("2027-05-07", "2027-05-08"));
    assert_eq!(first("GR", "2027-04-30T08:00:00Z", true), pair("2027-05-04", "2027-05-05"));
    // Golden Week: three handovers of the Netherlands lead to the day after it.
    assert_eq!(first("JP", "2027-05-03T08:00:00Z", true), pair("2027-05-05", "2027-05-06"));
    // King's Day, 27 April, keeps the parcel from leaving the Netherlands.
    assert_eq!(first("FR", "2027-04-27T08:00:00Z", true), pair("2027-04-28", "2027-04-29"));
}

#[test]
fn closed_days_and_days_without_delivery_are_passed_over() {
    let mut configuration = configuration();
    configuration["closed"] = json!(["2026-12-03"]);
    configuration["destinations"][0]["methods"][1]["no_delivery"] = json!(["2026-12-07"]);
    let answer = ask(&configuration, &cart(), "2026-12-02T12:00:00Z");
    assert_eq!(days(&answer, NAMED)[..2], pairs(&[("2026-12-07", "2026-12-08"), ("2026-12-08", "2026-12-09")]));
    configuration["destinations"][0]["methods"][1]["no_delivery"] = json!([]);
    let answer = ask(&configuration, &cart(), "2026-12-02T12:00:00Z");
    assert_eq!(days(&answer, NAMED)[0], ("2026-12-04".to_owned(), "2026-12-07".to_owned()));
}

#[test]
fn of_two_handovers_that_lead_to_one_day_it_is_the_later() {
    let mut configuration = configuration();
    let mut handover = week("12:00:00");
    handover.as_array_mut().unwrap().push(json!({ "day": "saturday", "cut_off": "10:00:00" }));
    configuration["destinations"][0]["methods"][1]["handover"] = handover;
    let answer = ask(&configuration, &cart(), "2026-12-04T08:00:00Z");
    assert_eq!(days(&answer, NAMED)[0], ("2026-12-05".to_owned(), "2026-12-07".to_owned()));
    assert_eq!(rows(&answer, NAMED)[0].cut_off.as_deref(), Some("2026-12-05T10:00:00+01:00"));
}

#[test]
fn the_clock_of_the_sender_counts_on_the_nights_it_is_turned() {
    // 2027-03-28, 02:00 becomes 03:00; 2027-10-31, 03:00 becomes 02:00.
    let mut configuration = configuration();
    configuration["destinations"][0]["methods"][1]["public_holidays"] = json!(false);
    configuration["destinations"][0]["methods"][1]["handover"] = json!([{ "day": "sunday", "cut_off": "02:30:00" }]);
    let first = |moment: &str| {
        let answer = ask(&configuration, &cart(), moment);
        (days(&answer, NAMED)[0].0.clone(), rows(&answer, NAMED)[0].cut_off.clone().unwrap())
    };
    assert_eq!(first("2027-03-28T01:29:59Z"), ("2027-03-28".to_owned(), "2027-03-28T03:30:00+02:00".to_owned()));
    assert_eq!(first("2027-03-28T01:30:00Z").0, "2027-04-04");
    assert_eq!(first("2027-10-31T00:29:59Z"), ("2027-10-31".to_owned(), "2027-10-31T02:30:00+02:00".to_owned()));
    assert_eq!(first("2027-10-31T00:30:00Z").0, "2027-11-07");
    // Half past midnight at +01:00 is the day before in UTC.
    assert_eq!(first("2026-12-05T23:30:00Z").0, "2026-12-06");
}

#[test]
fn a_day_is_told_at_the_time_of_its_cut_off_with_the_offset_of_that_day() {
    let answer = ask(&configuration(), &cart(), "2027-03-24T12:00:00Z");
    let row = rows(&answer, NAMED)[0];
    let told: Vec<(&str, &str)> =
        row.days.as_ref().unwrap()[..2].iter().map(|day| (day.handover_at.as_str(), day.deliver_at.as_str())).collect();
    // Good Friday is 26 March, Easter Monday 29 March, and the clock was turned between them.
    assert_eq!(told[0], ("2027-03-25T12:00:00+01:00", "2027-03-30T12:00:00+02:00"));
    assert_eq!(told[1], ("2027-03-30T12:00:00+02:00", "2027-03-31T12:00:00+02:00"));
}
