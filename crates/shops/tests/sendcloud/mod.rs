//! Sendcloud as a source of orders, against the practice Sendcloud, which reads what it is asked more strictly than its schema.

mod joined;
mod mapping;
mod mutations;
mod pulling;
mod testing;
mod walk;

use crate::common::{Haul, at, impatient, made, now, pull};
use sandbox::PracticeSendcloud;
use serde_json::{Value, json};
use shops::{Shop, ShopError};
use std::sync::Arc;
use std::time::Duration;
use wire::Setup;

/// The integrations of the practice Sendcloud.
const GARDEN: u64 = 41;
const CANDLES: u64 = 68;

/// A Sendcloud with two shops and these orders.
async fn with(orders: impl IntoIterator<Item = Value>) -> PracticeSendcloud {
    let office = PracticeSendcloud::start().await.unwrap();
    office.connect_shop(GARDEN, "Garden store");
    office.connect_shop(CANDLES, "Candles & more");
    orders.into_iter().for_each(|order| office.take_order(order));
    office
}

fn built(office: &PracticeSendcloud, changes: &Value, setup: &Setup) -> Result<Arc<dyn Shop>, ShopError> {
    made("sendcloud", json!({ "url": office.url() }), changes, &office.credentials(), setup)
}

fn client(office: &PracticeSendcloud) -> Arc<dyn Shop> {
    built(office, &json!({}), &impatient(Duration::from_secs(2)).0).unwrap()
}

/// An order of the garden store, as the Orders API shows it; people and goods are made up.
fn order(id: u64, status: &str, changed: &str) -> Value {
    let price = |value: f64| json!({ "value": value, "currency": "EUR" });
    json!({
        "id": id.to_string(), "order_id": format!("shop-{id}"), "order_number": format!("#{id}"),
        "created_at": "2026-11-28T10:02:00.555Z", "modified_at": changed,
        "order_details": {
            "integration": { "id": GARDEN }, "status": { "code": status, "message": status },
            "order_created_at": "2026-11-28T09:58:00.555Z", "order_updated_at": changed,
            "order_items": [
                { "item_id": "7001", "product_id": "8001", "variant_id": "9001", "name": "Wool jumper", "sku": "JUMP-BL-M",
                  "quantity": 2, "unit_price": price(49.95), "total_price": price(99.9),
                  "measurement": { "weight": { "value": 0.75, "unit": "kg" } }, "hs_code": "611011",
                  "country_of_origin": "PT", "ean": "8712345678906", "image_url": "https://images.example/jumper.jpg",
                  "properties": { "engraving": "L.B." }, "delivery_dates": null },
                { "item_id": "7002", "name": "Cap", "quantity": 1, "unit_price": price(5.0), "total_price": price(5.0),
                  "measurement": { "weight": { "value": 120, "unit": "g" } } }
            ],
            "notes": "Bitte klingeln", "tags": ["vip"]
        },
        "payment_details": {
            "is_cash_on_delivery": false, "total_price": price(110.85), "estimated_shipping_price": price(5.95),
            "status": { "code": "paid", "message": "Paid" }, "freight_costs": { "value": "5.95", "currency": "EUR" }
        },
        "customs_details": { "shipment_type": "commercial_goods", "export_type": "commercial_b2c" },
        "customer_details": { "name": "Lotte Beispiel", "email": "lotte@example.test", "phone_number": "+49300000" },
        "shipping_address": { "name": "Lotte Beispiel", "address_line_1": "Seestrasse", "house_number": "12a",
            "postal_code": "10115", "city": "Berlin", "country_code": "DE" },
        "billing_address": { "name": "Lotte Beispiel", "address_line_1": "Kerkstraat", "house_number": "9",
            "postal_code": "10115", "city": "Berlin", "country_code": "DE" },
        "shipping_details": { "is_local_pickup": false, "delivery_indicator": "DHL Servicepoint", "ship_with": {
            "type": "shipping_option_code",
            "properties": { "shipping_option_code": "dhl_de:paket/service_point", "contract_id": 517 } } },
        "service_point_details": { "id": "10875349", "post_number": "1234567890" }
    })
}
