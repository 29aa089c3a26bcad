//! The small shop and the plain order every case starts from.

use crate::cases::{Case, table};
use decide::Circumstances;
use model::{Overrides, Settings, ShopOrder};
use serde_json::{Map, Value, json};

/// Everything a case is decided with.
pub(crate) struct Scene {
    pub(crate) settings: Settings,
    pub(crate) order: ShopOrder,
    pub(crate) person: Overrides,
    pub(crate) circumstances: Circumstances,
}

pub(crate) fn scene(case: &Case) -> Scene {
    let mut settings = small_shop(case);
    let mut order = plain_order();
    if !case.lines.is_empty() {
        order["lines"] = case.lines.iter().map(line).collect();
    }
    let mut first_order = Value::Null;
    for (fact, value) in &case.order {
        if fact == "first_order" {
            first_order = value.clone();
        } else {
            place(&mut order, fact, value);
        }
    }
    if let (Some(fact), Some(of)) = (&case.fact, &case.of) {
        fact_of(&mut order, &mut settings, fact, of);
    }
    // Customs are told a value of each line; without one an order that goes far is held, whatever else is tried.
    if order["recipient"]["country"] != "FR" {
        each_line(&mut order, |line| {
            if line["unit_price"].is_null() {
                line["unit_price"] = json!({ "minor": 100, "currency": "EUR" });
            }
        });
    }
    let now = case.now.as_deref().unwrap_or("2026-11-23T10:00:00+01:00[+01:00]");
    Scene {
        settings: read(settings),
        order: read(order),
        person: person(&case.person),
        circumstances: Circumstances {
            now: now.parse().unwrap(),
            first_order: first_order.as_bool(),
            point: model::KnownPoint::Unchecked,
        },
    }
}

fn read<T: serde::de::DeserializeOwned>(value: Value) -> T {
    serde_json::from_value(value.clone()).unwrap_or_else(|error| panic!("{error} in {value}"))
}

fn address(city: &str, country: &str) -> Value {
    json!({ "company": "Garden", "street": "Dam 1", "postal_code": "1000", "city": city, "country": country })
}

fn plain_order() -> Value {
    json!({
        "reference": "1", "number": "1001", "currency": "EUR", "total": { "minor": 2500, "currency": "EUR" },
        "placed_at": "2026-11-20T08:00:00Z", "modified_at": "2026-11-20T08:00:00Z",
        "recipient": { "name": "Ève", "street": "Rue du Four 3", "postal_code": "75006", "city": "Paris", "country": "FR" },
        "checkout": { "delivery_method": "Standard" },
        "lines": [
            { "sku": "MUG-B", "name": "Mug", "quantity": 1, "unit_weight": 300 },
            { "sku": "CARD", "name": "Card", "quantity": 1, "unit_weight": 50 },
        ],
    })
}

fn small_shop(case: &Case) -> Value {
    let mut methods = vec![
        json!({ "id": "letter", "carrier": "own", "max_weight": 2000, "countries": ["NL", "DE", "FR"] }),
        json!({ "id": "parcel", "carrier": "own", "max_weight": 30_000 }),
        json!({ "id": "point", "carrier": "own", "max_weight": 20_000, "last_mile": "service_point" }),
    ];
    for id in &case.methods {
        let mut method = table().method[id].clone();
        method["id"] = json!(id);
        methods.push(method);
    }
    for method in &mut methods {
        method["name"] = method["id"].clone();
    }
    let rules = (1..).zip(&case.rules).map(|(place, rule)| {
        let mut rule = rule.clone();
        let conditions = rule.remove("when").unwrap_or(json!([]));
        let actions = rule.remove("then").unwrap_or(json!([]));
        rule.extend([
            ("id".to_owned(), json!(place)),
            ("name".to_owned(), json!(format!("rule {place}"))),
            ("conditions".to_owned(), conditions),
            ("actions".to_owned(), actions),
        ]);
        Value::Object(rule)
    });
    let mut shop = json!({
        "defaults": { "method": "letter", "weight": 500 },
        "checkout": case.checkout, "rules": rules.collect::<Vec<_>>(), "rates": case.rates,
        "senders": [{ "id": "hall", "address": address("Gent", "BE") }, { "id": "attic", "address": address("Lyon", "FR") }],
        "boxes": [
            { "name": "Small", "size": { "length": 300, "width": 200, "height": 100 }, "weight": 150 },
            { "name": "Large", "size": { "length": 600, "width": 400, "height": 300 }, "weight": 500 },
        ],
        "catalogue": {
            "carriers": [
                { "id": "own", "name": "Own" }, { "id": "dpd", "name": "DPD" },
                { "id": "ups", "name": "UPS", "active": false },
            ],
            "contracts": [{ "id": "own-contract", "carrier": "own", "name": "Ours" }],
            "methods": methods,
        },
    });
    for (part, value) in &case.settings {
        if part == "carrier_off_for" {
            shop["catalogue"]["carriers"][0]["off_for"] = value.clone();
        } else {
            shop[part.as_str()] = value.clone();
        }
    }
    shop["defaults"]["sender"] = address("Utrecht", "NL");
    shop
}

/// A line of a case, as `{ sku, name, quantity, price?, weight?, hs_code?, properties? }`.
fn line(given: &Value) -> Value {
    let mut line = given.clone();
    if let Some(price) = given.get("price") {
        line["unit_price"] = json!({ "minor": price, "currency": given.get("currency").unwrap_or(&json!("EUR")) });
    }
    line["unit_weight"] = given.get("weight").cloned().unwrap_or(json!(10));
    line
}

/// A fact of the order by the short name cases use.
fn place(order: &mut Value, fact: &str, value: &Value) {
    match fact {
        "weight" | "export_reason" | "status" | "payment_methods" => order[fact] = value.clone(),
        "country" | "street" | "postal_code" => order["recipient"][fact] = value.clone(),
        "checkout" => order["checkout"]["delivery_method"] = value.clone(),
        "point" => order["checkout"]["service_point"] = json!({ "id": "7", "carrier": value, "name": "Kiosk" }),
        "dynamic" => order["checkout"]["dynamic"] = value.clone(),
        "unit_weight" => each_line(order, |line| line["unit_weight"] = Value::Null),
        "price" => each_line(order, |line| line["unit_price"] = json!({ "minor": value, "currency": "EUR" })),
        other => panic!("no fact {other}"),
    }
}

fn each_line(order: &mut Value, change: impl Fn(&mut Value)) {
    order["lines"].as_array_mut().unwrap().iter_mut().for_each(change);
}

/// What a fact is to be, so that conditions about it can be tried.
fn fact_of(order: &mut Value, settings: &mut Value, fact: &str, of: &Value) {
    match fact {
        "order_number" => order["number"] = of.clone(),
        "order_note" => order["note"] = of.clone(),
        "tag" => order["tags"] = of.clone(),
        "payment" => order["payment"] = of.clone(),
        "payment_method" => order["payment_methods"] = of.clone(),
        "total_value" => {
            order["currency"] = of["currency"].clone();
            order["total"] = of.clone();
        }
        "items_value" => {
            order["lines"] = json!([{ "name": "Mug", "quantity": 1, "unit_weight": 300, "unit_price": of }]);
        }
        "company" | "email" | "phone" | "city" | "state" | "postal_code" => order["recipient"][fact] = of.clone(),
        "postal_range" => order["recipient"]["postal_code"] = of.clone(),
        "address_line" => order["recipient"]["street"] = of.clone(),
        "to_country" => order["recipient"]["country"] = of.clone(),
        "checkout_method" => order["checkout"]["delivery_method"] = of.clone(),
        "dynamic_checkout_method" => order["checkout"]["dynamic"] = json!({ "kind": of }),
        "weight" => order["weight"] = of.clone(),
        "quantity" => order["lines"][0]["quantity"] = json!(2),
        "length" | "width" | "height" | "volumetric_weight" => {
            settings["defaults"]["size"] = json!({ "length": 400, "width": 300, "height": 200 });
        }
        "sender" => settings["defaults"]["ship_from"] = of.clone(),
        // So with the plain order, the small shop and the clock as they are.
        "shop" | "weekday" | "hour" | "order_date" | "currency" | "from_country" | "carrier" | "method" | "lines" => {}
        other => panic!("no fact {other}"),
    }
}

fn person(set: &Map<String, Value>) -> Overrides {
    let mut set = set.clone();
    if set.remove("release").is_some() {
        set.insert("hold".to_owned(), Value::Null);
    }
    read(Value::Object(set))
}
