//! What the test shop has: the shapes of the schema, people and goods made up.

use super::shop::Books;
use serde_json::{Value, json};

/// A shop with one order to ship (42).
pub(super) fn books() -> Books {
    let store = |id: u64, unit: &str| {
        json!({ "id": id, "code": format!("view{id}"), "weight_unit": unit, "base_currency_code": "EUR",
            "timezone": "Europe/Amsterdam", "secure_base_media_url": "https://shop.example/media/" })
    };
    Books {
        time: "2026-11-28 15:30:00".to_owned(),
        bearer: true,
        stores: vec![store(1, "kgs"), store(2, "lbs")],
        products: vec![
            product(1081, &[]),
            product(
                1082,
                &[
                    ("ean", "8712345678906"),
                    ("hs_code", "611020"),
                    ("country_of_manufacture", "PT"),
                    ("image", "/j/u/jumper.jpg"),
                    ("thumbnail", "no_selection"),
                    ("my_code", "611030"),
                ],
            ),
            product(1083, &[]),
            product(1090, &[("shipment_type", "1")]),
            product(1095, &[("shipment_type", "0")]),
        ],
        orders: vec![order(42, "processing", "2026-11-28 10:11:12")],
        ..Books::default()
    }
}

fn product(id: u64, attributes: &[(&str, &str)]) -> Value {
    let attributes: Vec<Value> =
        attributes.iter().map(|(code, value)| json!({ "attribute_code": code, "value": value })).collect();
    json!({ "id": id, "sku": format!("SKU-{id}"), "custom_attributes": attributes })
}

/// A row of so many pieces, of which nothing was shipped yet.
pub(super) fn row(id: u64, parent: u64, kind: &str, quantity: f64, weight: &str) -> Value {
    let mut row = json!({
        "item_id": id, "product_id": 1000 + id, "product_type": kind, "sku": format!("SKU-{id}"), "name": format!("Thing {id}"),
        "qty_ordered": quantity, "qty_invoiced": quantity, "qty_shipped": 0, "qty_refunded": 0, "qty_canceled": 0,
        "price": 10, "price_incl_tax": 12.1, "row_weight": 0, "is_qty_decimal": 0,
        "is_virtual": u8::from(matches!(kind, "virtual" | "downloadable")), "free_shipping": 0
    });
    if parent > 0 {
        row["parent_item_id"] = json!(parent);
        row["parent_item"] = json!({ "item_id": parent });
        row["price"] = json!(0);
    }
    if !weight.is_empty() {
        row["weight"] = serde_json::from_str(weight).unwrap();
    }
    row
}

pub(super) fn address() -> Value {
    json!({
        "address_type": "shipping", "city": "Utrecht", "country_id": "NL", "email": "sanne@example.test", "entity_id": 84,
        "firstname": "Sanne", "lastname": "Voorbeeld", "parent_id": 42, "postcode": "1234 AB", "region": null,
        "region_code": null, "region_id": 0, "street": ["Dorpsstraat", "12", "a"], "telephone": "+31612345678"
    })
}

/// An order of two jumpers, which are configurable, and a warranty.
pub(super) fn order(id: u64, state: &str, changed: &str) -> Value {
    let mut jumper = row(81, 0, "configurable", 2.0, "0.75");
    (jumper["sku"], jumper["name"], jumper["price"]) = (json!("JUMP-BL-M"), json!("Wool jumper"), json!(41.281));
    let mut variant = row(82, 81, "simple", 2.0, "0.75");
    (variant["sku"], variant["name"]) = (json!("JUMP-BL-M"), json!("Wool jumper-M-Blue"));
    let rows = json!([jumper, variant, row(83, 0, "virtual", 1.0, "0")]);
    let is_paid = !matches!(state, "new" | "pending_payment");
    json!({
        "base_currency_code": "EUR", "created_at": "2026-11-28 09:58:00", "customer_email": "sanne@example.test",
        "customer_note": "Ring &amp; wait", "entity_id": id, "grand_total": 117.95, "increment_id": format!("{id:09}"), "is_virtual": 0,
        "order_currency_code": "EUR", "remote_ip": "203.0.113.7", "shipping_amount": 4.9174,
        "shipping_description": "PostNL - Standard", "shipping_incl_tax": 5.95, "state": state, "status": state, "store_id": 1,
        "total_due": if is_paid { json!(0) } else { json!(117.95) }, "total_paid": if is_paid { json!(117.95) } else { Value::Null },
        "updated_at": changed, "weight": 1.5, "items": rows,
        "billing_address": { "address_type": "billing", "city": "Utrecht", "country_id": "NL", "telephone": "030 1234567" },
        "payment": { "account_status": null, "additional_information": ["iDEAL", "Mollie"], "method": "mollie_methods_ideal",
            "cc_last4": "never asked for" },
        "status_histories": [
            { "comment": "Packed by Jan", "created_at": "2026-11-28 10:11:12", "is_visible_on_front": 0, "status": "processing" },
            { "comment": "Graag na 18 uur", "created_at": "2026-11-28 09:58:00", "is_visible_on_front": 0, "status": "pending" }
        ],
        "extension_attributes": {
            "shipping_assignments": [{ "shipping": { "address": address(), "method": "postnl_regular",
                "total": { "shipping_incl_tax": 5.95 } }, "items": rows }],
            "payment_additional_info": [{ "key": "method_title", "value": "iDEAL" }],
            "applied_taxes": [], "sendcloud_service_point_id": null
        }
    })
}
