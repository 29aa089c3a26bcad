//! What clients use of v2. Answers are held against Sendcloud's own OpenAPI file of v2 (`schema/v2.json`) and the station's.

mod parcels;
mod rest;

use crate::desk::Desk;
use crate::schema::fits;
use api::Version;
use reqwest::Method;
use serde_json::{Value, json};

/// The number of the practice station's method `own-parcel`.
const OWN_PARCEL: u32 = 2_015_927_687;

/// A parcel as a client of v2 sends it; `key` is its reference.
pub(crate) fn a_parcel(key: &str) -> Value {
    json!({
        "name": "Bénédicte Håland", "address": "Rue des Tanneurs", "house_number": "12bis", "postal_code": "59000",
        "city": "Lille", "country": "FR", "email": "b@example.org", "telephone": "+33 3 20 00 00 00",
        "external_reference": key, "order_number": format!("#{key}"), "weight": "1.345", "request_label": true,
        "shipment": { "id": OWN_PARCEL }, "total_order_value": "31.20", "total_order_value_currency": "EUR",
        "parcel_items": [{
            "description": "Brass hook", "quantity": 3, "weight": "0.4", "value": 10.4, "hs_code": "830250",
            "origin_country": "PT", "sku": "BH-3",
        }],
    })
}

/// An order as a client of v2 sends it.
fn a_shipment(key: &str) -> Value {
    json!({
        "external_order_id": key, "external_shipment_id": key, "order_number": format!("#{key}"), "name": "Jane Doe",
        "company_name": "", "address": "Lindenallee", "house_number": "7", "address_2": "", "city": "Utrecht",
        "postal_code": "3526 KL", "country": "NL", "to_state": null, "telephone": "", "email": "jane@example.org",
        "created_at": "2026-11-27T10:00:00Z", "updated_at": "2026-11-27T10:00:00Z", "currency": "EUR",
        "total_order_value": "11.95", "order_status": { "id": "paid", "message": "Paid" },
        "payment_status": { "id": "paid", "message": "Paid" }, "weight": "1.2", "customs_invoice_nr": "",
        "customs_shipment_type": 2, "shipping_method_checkout_name": "Standard delivery", "to_post_number": "",
        "to_service_point": null,
        "parcel_items": [{ "description": "Candle", "quantity": 2, "value": "3.50", "weight": "0.25" }],
    })
}

/// Asks a path of v2, and holds the answer against the station's own description.
async fn asked(desk: &Desk, method: Method, path: &str, body: Option<&Value>) -> (u16, Value) {
    let address = desk.v2(path);
    match body {
        Some(body) => desk.send(method, &address, body).await,
        None => desk.send(method, &address, &Value::Null).await,
    }
}

/// The answer of a path that is read, which is 200 and of Sendcloud's shape.
async fn read(desk: &Desk, path: &str, operation: &str) -> Value {
    let (status, answer) = desk.get(&desk.v2(path)).await;
    assert_eq!(status, 200, "{path}: {answer}");
    fits("v2", &format!("{operation} 200"), &answer);
    answer
}

pub(crate) async fn create(desk: &Desk, body: &Value) -> (u16, Value) {
    asked(desk, Method::POST, "/parcels", Some(body)).await
}

/// What a refusal says, which is of v2's shape.
fn message(status: u16, answer: &Value) -> String {
    assert_eq!(answer["error"]["code"], status, "{answer}");
    let request = answer["error"]["request"].as_str().unwrap();
    assert!(format!("/{request}").starts_with(Version::V2.path()), "{request}");
    answer["error"]["message"].as_str().unwrap().to_owned()
}
