//! What is read is told again, and what is told is read as what it was.

use super::{Reading, order, tell};
use crate::openapi::{describes, example};
use crate::place::Notes;
use model::{Order, ShopOrder, UtcDateTime};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::BTreeMap;

fn read(value: &Value) -> Result<ShopOrder, Vec<String>> {
    let notes = Notes::default();
    let reading = Reading { integration: 1, statuses: &BTreeMap::new(), now: UtcDateTime::from_millis(9) };
    let read = order(&notes.read(value, String::new()), &reading);
    let faults: Vec<String> = notes.into_faults().iter().map(|fault| format!("{fault:?}")).collect();
    read.filter(|_| faults.is_empty()).ok_or(faults)
}

fn told(facts: ShopOrder) -> Value {
    tell(
        &Order {
            id: model::OrderId(7),
            shop: model::ShopId("shop".to_owned()),
            decision: model::Decision::default(),
            stage: model::Stage::Ready,
            overrides: model::Overrides::default(),
            received_at: UtcDateTime::from_millis(0),
            erased_at: None,
            merged: Vec::new(),
            main: None,
            rest: false,
            facts,
        },
        1,
    )
}

fn an_order() -> impl Strategy<Value = Value> {
    let text = || "[A-Za-zäß0-9#'\"]{1,20}";
    let unit = proptest::sample::select(vec!["kg", "g", "lbs", "oz"]);
    let amount = (0_u32..100_000).prop_map(|cents| f64::from(cents) / 100.0);
    let status = proptest::sample::select(vec!["open", "waiting", "cancelled", "completed"]);
    let item = (text(), 1_u32..50, 0.5_f64..50.0, unit, amount.clone()).prop_map(|(name, quantity, weight, unit, price)| {
        json!({
            "name": name, "quantity": quantity, "measurement": { "weight": { "value": weight + 1.0, "unit": unit } },
            "total_price": { "value": price, "currency": "EUR" }, "properties": { "size": "L" },
        })
    });
    let parts =
        (text(), text(), status, proptest::collection::vec(item, 0..4), amount, text(), any::<bool>(), any::<bool>());
    parts.prop_map(|(key, name, status, items, total, street, pickup, on_delivery)| {
        json!({
            "order_id": key, "order_number": name,
            "order_details": {
                "integration": { "id": 1 }, "status": { "code": status }, "order_items": items,
                "order_created_at": "2026-11-27T10:00:00Z", "notes": name, "tags": [key],
            },
            "payment_details": {
                "total_price": { "value": total, "currency": "EUR" }, "status": { "code": "paid" },
                "is_cash_on_delivery": on_delivery, "estimated_shipping_price": { "value": 1, "currency": "EUR" },
            },
            "shipping_address": {
                "name": name, "address_line_1": street, "house_number": "7", "postal_code": "1011 AB", "city": "A",
                "country_code": "nl", "state_province_code": "NL-NB",
            },
            "shipping_details": {
                "is_local_pickup": pickup, "delivery_indicator": name,
                "ship_with": { "type": "shipping_option_code", "properties": { "shipping_option_code": "dpd:home" } },
            },
            "service_point_details": { "id": "10168633", "post_number": "7" },
            "customs_details": { "shipment_type": "gift" },
        })
    })
}

#[test]
fn every_field_that_is_read_is_described() {
    let orders = example("POST /orders");
    let notes = Notes::default();
    let reading = Reading { integration: 1, statuses: &BTreeMap::new(), now: UtcDateTime::from_millis(9) };
    order(&notes.read(&orders[0], String::new()), &reading);
    let seen = notes.seen();
    assert!(seen.len() > 60, "{seen:?}");
    for place in seen.iter().filter(|place| !ANSWERED.contains(&place.as_str())) {
        assert!(describes("OrderBrought", place), "{place} is read and not described");
    }
}

/// What the answers carry, and an order may send back; nothing comes of it.
const ANSWERED: [&str; 2] = ["/created_at", "/modified_at"];

proptest! {
    #[test]
    fn what_is_told_is_read_as_what_it_was(value in an_order()) {
        let facts = read(&value);
        prop_assert!(facts.is_ok(), "{facts:?}");
        let facts = facts.unwrap_or_else(|_| unreachable!());
        let told = told(facts.clone());
        prop_assert_eq!(read(&told), Ok(facts));
        let notes = Notes::default();
        let reading = Reading { integration: 1, statuses: &BTreeMap::new(), now: UtcDateTime::from_millis(9) };
        order(&notes.read(&told, String::new()), &reading);
        prop_assert_eq!(notes.unseen(&told, ""), Vec::<String>::new(), "all that is told is known");
    }

    #[test]
    fn nonsense_is_refused_and_breaks_nothing(value in nonsense()) {
        let _ = read(&value);
    }
}

fn nonsense() -> impl Strategy<Value = Value> {
    let fields = proptest::sample::select(vec![
        "order_id",
        "order_details",
        "integration",
        "id",
        "order_items",
        "quantity",
        "measurement",
        "weight",
        "value",
        "unit",
        "payment_details",
        "total_price",
        "currency",
        "shipping_address",
        "country_code",
        "properties",
    ]);
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,12}".prop_map(Value::from),
        proptest::sample::select(vec!["kg", "EUR", "NL", "1e309", "-0", "NaN"]).prop_map(Value::from),
    ];
    leaf.prop_recursive(6, 60, 8, move |inner| {
        let fields = fields.clone();
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            proptest::collection::vec((fields, inner), 0..8).prop_map(|pairs| Value::Object(
                pairs.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
            )),
        ]
    })
}
