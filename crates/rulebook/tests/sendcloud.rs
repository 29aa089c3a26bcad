//! Rules and methods from Sendcloud: what comes over, what is listed, and that nothing is dropped or breaks.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use model::*;
use proptest::prelude::*;
use rulebook::sendcloud::{
    CarriedOver, Names, catalogue_from_methods, catalogue_from_options, rules_from_api, rules_from_csv,
};
use serde_json::json;

/// The methods the rules speak of, as v2 tells them.
const METHODS: &str = r#"{ "shipping_methods": [
    { "id": 8, "name": "Unstamped letter", "carrier": "sendcloud", "min_weight": "0.001", "max_weight": "2.001",
      "service_point_input": "none", "price": 0, "countries": [{ "id": 1, "iso_2": "NL", "price": 0 }] },
    { "id": 101, "name": "DPD Home 0-2kg", "carrier": "dpd", "min_weight": "0.001", "max_weight": "2.001",
      "service_point_input": "none", "countries": [{ "iso_2": "NL", "price": 4.95, "lead_time_hours": 24 }, { "iso_2": "DE", "price": 6.5, "lead_time_hours": 49 }] },
    { "id": 102, "name": "DPD Home 2-10kg", "carrier": "dpd", "min_weight": "2.001", "max_weight": "10.001",
      "service_point_input": "none", "countries": [{ "iso_2": "NL", "price": 6.95 }] },
    { "id": 103, "name": "DPD Pickup Point", "carrier": "dpd", "min_weight": "0.001", "max_weight": "20.001",
      "service_point_input": "required", "countries": [{ "iso_2": "NL", "price": 3.95 }] } ] }"#;

const CSV: &str = "\u{feff}Rule name;Condition and or;Condition;Operator;Condition Value;Action;Action Value\r
Heavy to Germany;And;Weight (kg);greater than;2,5;Ship with;101\r
Heavy to Germany;;To country;Is;DE;Add customs declaration statement;No wood\r
Fragile;Or;Item SKU;In;GLASS-1, GLASS-2;Insure shipment value by %;80\r
;;Item name;Contains;vase;Set number of parcels;2\r
Pickup;And;Checkout delivery method;Is;Pickup point;Ship with;DPD Pickup Point\r
Odd;And;Order mood;Is;Fragile;Ship with;Pigeon\r
Odd;And;Weight (kg);lighter;2;Set weight;2.0005\r
Sizes;And;Parcel length (cm);Less or equal than;30.5;Decrease item value by %;10\r
";

fn names() -> Catalogue {
    catalogue_from_methods(METHODS.as_bytes()).unwrap()
}

/// A station with those methods, a shop, an address, a contract and a box.
fn with_names<T>(carry: impl FnOnce(Names<'_>) -> T) -> T {
    let address =
        json!({ "company": "Hall & Sons", "street": "Dam 1", "postal_code": "1000", "city": "Gent", "country": "BE" });
    let mut settings: Settings = serde_json::from_value(json!({
        "senders": [{ "id": "hall", "address": address }],
        "boxes": [{ "name": "Small box", "size": { "length": 300, "width": 200, "height": 100 } }],
    }))
    .unwrap();
    settings.catalogue = names();
    let contract = json!({ "id": "sendcloud-60", "carrier": "dpd", "name": "DPD direct" });
    settings.catalogue.contracts = vec![serde_json::from_value(contract).unwrap()];
    let account = ShopAccount::files();
    let shops = [Shop { id: ShopId("garden".to_owned()), name: "My Garden Shop".to_owned(), account }];
    carry(Names { settings: &settings, shops: &shops, currency: Currency::EUR })
}

fn from_csv(text: &str) -> CarriedOver {
    with_names(|names| rules_from_csv(text.as_bytes(), names))
}

#[test]
fn names_are_looked_up_and_listed_where_they_stand_for_nothing() {
    let carried = from_csv(
        "Rule name;Condition;Operator;Condition Value;Action;Action Value\n\
         Known;Integration;Is;my garden shop;Ship with address;Hall & Sons\n\
         Known;;;;Use shipping contract;60\n\
         Known;;;;Use box;small box\n\
         Unknown;Integration;Is not;Other shop;Ship with address;4711\n\
         Unknown;;;;Use shipping contract;61\n\
         Unknown;;;;Use box;Crate\n",
    );
    let known = &carried.rules[0];
    assert_eq!(json!(known.conditions), json!([{ "fact": "shop", "is": "in", "values": ["garden"] }]));
    assert_eq!(
        json!(known.actions),
        json!([
            { "do": "ship_from", "sender": "hall" },
            { "do": "set", "set": "contract", "contract": "sendcloud-60" },
            { "do": "set", "set": "box", "name": "Small box" },
        ])
    );
    assert!(carried.rules[1].conditions.is_empty() && carried.rules[1].actions.is_empty() && !carried.rules[1].active);
    let expected = [
        ("Unknown", "5", "sendcloud-unknown-shop"),
        ("Unknown", "5", "sendcloud-switched-off"),
        ("Unknown", "5", "sendcloud-unknown-sender"),
        ("Unknown", "6", "sendcloud-unknown-contract"),
        ("Unknown", "7", "sendcloud-unknown-box"),
    ];
    assert_eq!(lost(&carried), expected);
}

fn lost(carried: &CarriedOver) -> Vec<(&str, &str, &str)> {
    carried.left_out.iter().map(|it| (it.rule.as_str(), it.place.as_str(), it.message.key.as_ref())).collect()
}

#[test]
fn the_csv_comes_over_with_what_it_meant() {
    let carried = from_csv(CSV);
    let [heavy, fragile, pickup, odd, sizes] = carried.rules.as_slice() else { panic!("{:?}", carried.rules) };
    assert_eq!((heavy.name.as_str(), heavy.matching, heavy.active), ("Heavy to Germany", Matching::All, true));
    assert_eq!(
        json!(heavy.conditions),
        json!([
            { "fact": "weight", "is": "more", "value": 2500, "to": null },
            { "fact": "to_country", "is": "in", "values": ["DE"] },
        ])
    );
    assert_eq!(heavy.actions[0], Action::ShipWith(ShipWith::Option("dpd home".to_owned())), "one band means them all");
    assert_eq!(heavy.actions[1], Action::CustomsStatement { text: "No wood".to_owned() });
    assert_eq!(fragile.matching, Matching::Any);
    assert_eq!(fragile.conditions.len(), 2);
    assert!(matches!(&fragile.conditions[0], Condition::ItemSku(it) if it.test.values == ["GLASS-1", "GLASS-2"]));
    assert_eq!(fragile.actions[0], Action::Set(Setting::Insure(Cover::Percent(80))));
    assert_eq!(pickup.actions[0], Action::ShipWith(ShipWith::Method(MethodId("sendcloud-103".to_owned()))));
    assert_eq!(json!(sizes.conditions[0])["value"], 305);
    assert_eq!(sizes.actions[0], Action::Items(ItemChange::ValuePercent(-10)));
    assert!(!odd.active, "a rule that lost a condition would match more than it did");
    assert!(odd.conditions.is_empty() && odd.actions.is_empty());
}

#[test]
fn what_has_no_place_is_listed_by_its_row() {
    let expected = [
        ("Odd", "7", "sendcloud-unknown-condition"),
        ("Odd", "8", "sendcloud-unknown-operator"),
        ("Odd", "7", "sendcloud-switched-off"),
        ("Odd", "7", "sendcloud-unknown-method"),
        ("Odd", "8", "sendcloud-bad-value"),
    ];
    assert_eq!(lost(&from_csv(CSV)), expected);
}

#[test]
fn commas_and_french_headers_are_understood() {
    let text = "Rule name,Condition and or,Condition,Décision,Condition Value,Action,Action Value\n\
                A,And,To country,Is not,\"DE, AT\",Set weight,2\n";
    let carried = from_csv(text);
    assert_eq!(
        json!(carried.rules[0].conditions),
        json!([{ "fact": "to_country", "is": "not_in", "values": ["DE", "AT"] }])
    );
    assert_eq!(carried.rules[0].actions, [Action::SetWeight { grams: Grams(2000) }]);
    assert_eq!(lost(&from_csv("Order;Name\n1;2\n")), [("", "", "sendcloud-not-rules")]);
    let cut = "Rule name,Condition,Operator,Condition Value,Action,Action Value\nA,To country,Is,DE, AT,Set weight,2\n";
    assert_eq!(lost(&from_csv(cut)), [("", "", "sendcloud-more-cells")]);
}

#[test]
fn the_api_comes_over_in_its_order() {
    let answer = json!({ "data": [
        { "id": 2, "name": "Second", "order": 2, "is_active": true, "criteria": { "is_and": false, "conditions": [
            { "property": "total_order_value", "operator": "ge", "compare_to": "200" },
            { "property": "destination_country", "operator": "in", "compare_to": ["FR", "BE"] } ] },
          "actions": [{ "identifier": "insurance_pc", "value": "100" }] },
        { "id": 1, "name": "First", "order": 1, "is_active": false, "criteria": { "is_and": true, "conditions": [] },
          "actions": [{ "identifier": "set_shipping_method", "value": "102" }] },
        { "id": 3, "name": "Broken", "order": 3, "is_invalid": true, "criteria": { "conditions": [] },
          "actions": [{ "identifier": "set_mood", "value": "good" }] },
    ] });
    let carried = with_names(|names| rules_from_api(answer.to_string().as_bytes(), names));
    let known: Vec<_> = carried.rules.iter().map(|rule| (rule.name.as_str(), rule.active)).collect();
    assert_eq!(known, [("First", false), ("Second", true), ("Broken", false)]);
    assert_eq!(carried.rules[1].matching, Matching::Any);
    assert_eq!(json!(carried.rules[1].conditions[0])["value"], json!({ "minor": 20_000, "currency": "EUR" }));
    assert_eq!(json!(carried.rules[1].conditions[1])["values"], json!(["FR", "BE"]));
    assert_eq!(lost(&carried), [("Broken", "/2/actions/0", "sendcloud-unknown-action")]);
}

#[test]
fn methods_that_differ_in_weight_are_bands_of_one_option() {
    let catalogue = names();
    let known: Vec<_> =
        catalogue.methods.iter().map(|it| (it.id.0.as_str(), it.option.as_str(), it.max_weight.0)).collect();
    assert_eq!(
        known,
        [
            ("sendcloud-8", "", 2000),
            ("sendcloud-101", "dpd home", 2000),
            ("sendcloud-102", "dpd home", 10_000),
            ("sendcloud-103", "", 20_000),
        ]
    );
    assert_eq!(catalogue.methods[1].zones[1].lead_days, Some(3), "49 hours are three days");
    assert_eq!(catalogue.methods[1].zones[0].prices[0].price, Money { minor: 495, currency: Currency::EUR });
    assert!(catalogue.methods[3].to_service_point());
    assert_eq!(catalogue.carriers.len(), 2);
}

#[test]
fn shipping_options_come_with_features_limits_and_prices() {
    let answer = json!({ "data": [{
        "code": "postnl:standard/signature", "name": "PostNL Standard + Signature",
        "carrier": { "code": "postnl", "name": "PostNL" }, "product": { "code": "postnl:standard", "name": "PostNL Standard" },
        "functionalities": { "last_mile": "home_delivery", "first_mile": "pickup", "signature": true, "age_check": 18, "incoterm": "DDP" },
        "contract": { "id": 60, "client_id": "", "carrier_code": "postnl", "name": "PostNL Test" },
        "weight": { "min": { "value": "0.001", "unit": "kg" }, "max": { "value": "23.001", "unit": "kg" } },
        "max_dimensions": { "length": "175.00", "width": "78.00", "height": "58.00", "unit": "cm" },
        "quotes": [{ "weight": { "min": { "value": "0.001", "unit": "kg" }, "max": { "value": "23.001", "unit": "kg" } },
                     "price": { "breakdown": [], "total": { "value": "17.50", "currency": "EUR" } }, "lead_time": 24 }],
    }] });
    let countries = ["NL".parse().unwrap()];
    let catalogue = catalogue_from_options(answer.to_string().as_bytes(), &countries).unwrap();
    let method = &catalogue.methods[0];
    assert_eq!((method.max_weight, method.lead_days), (Grams(23_000), Some(1)));
    assert_eq!(method.max_size.unwrap().length, Millimetres(1750));
    assert_eq!(
        (method.signature, method.age_check, method.first_mile),
        (Offer::Always, Offer::Always, FirstMile::Pickup)
    );
    assert_eq!(method.incoterms, [Incoterm::Ddp]);
    assert_eq!(method.zones[0].countries, countries);
    assert_eq!(method.zones[0].prices[0].price.minor, 1750);
    assert_eq!(catalogue.contracts[0].id.0, "sendcloud-60");
    assert!(catalogue_from_options(b"{}", &countries).is_err());
}

proptest! {
    #[test]
    fn nothing_breaks_it(bytes in prop::collection::vec(any::<u8>(), 0..400), text in "[{}\\[\\]:,;\"a-z0-9 \r\n.]{0,300}") {
        for bytes in [bytes.as_slice(), text.as_bytes()] {
            with_names(|names| {
                let _ = rules_from_csv(bytes, names);
                let _ = rules_from_api(bytes, names);
            });
            let _ = catalogue_from_methods(bytes);
            let _ = catalogue_from_options(bytes, &[]);
        }
        let with_header = format!("Rule name;Condition;Operator;Condition Value;Action;Action Value\n{text}");
        let _ = from_csv(&with_header);
    }
}
