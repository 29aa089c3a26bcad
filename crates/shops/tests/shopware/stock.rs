//! What the test shop has: the shapes of the schema, people and goods made up.

use super::shop::Books;
use serde_json::{Value, json};

/// An id made of a number.
pub(super) fn id(number: u64) -> String {
    format!("{number:032x}")
}

/// A shop with one order to ship (42).
pub(super) fn books() -> Books {
    Books {
        time: "2026-11-28T15:30:00.000+00:00".to_owned(),
        orders: vec![order(42, "open", "paid", "open", "2026-11-28T10:11:12.004+00:00")],
        ..Books::default()
    }
}

fn state(name: &str) -> Value {
    json!({ "id": id(900), "technicalName": name, "name": name })
}

pub(super) fn address() -> Value {
    json!({
        "id": id(700), "title": null, "firstName": "Sanne", "lastName": "Voorbeeld", "street": "Dorpsstraat 12a",
        "zipcode": "1234 AB", "city": "Utrecht", "company": null, "department": null, "phoneNumber": null,
        "additionalAddressLine1": "Achterhuis", "additionalAddressLine2": null, "countryId": id(701),
        "country": { "id": id(701), "iso": "NL", "name": "Netherlands" }, "countryState": null, "customFields": null
    })
}

pub(super) fn delivery(number: u64, state_of_it: &str, costs: f64, positions: usize) -> Value {
    json!({
        "id": id(number), "trackingCodes": [], "createdAt": "2026-11-28T09:58:00.187+00:00", "updatedAt": null,
        "shippingCosts": { "unitPrice": costs, "totalPrice": costs, "quantity": 1 }, "stateMachineState": state(state_of_it),
        "shippingMethod": { "id": id(702), "name": null, "technicalName": "shipping_postnl",
            "trackingUrl": "https://track.example/%s", "translated": { "name": "PostNL" } },
        "shippingOrderAddress": address(), "positions": vec![json!({ "id": id(703), "quantity": 1 }); positions],
        "customFields": null
    })
}

pub(super) fn transaction(number: u64, state_of_it: &str, created: &str) -> Value {
    json!({
        "id": id(number), "createdAt": created, "updatedAt": null, "stateMachineState": state(state_of_it),
        "paymentMethod": { "name": "iDEAL", "technicalName": "payment_mollie_ideal" }
    })
}

pub(super) fn line(number: u64, kind: &str, quantity: i64) -> Value {
    json!({
        "id": id(number), "type": kind, "label": format!("Thing {number}"), "quantity": quantity, "unitPrice": 10, "totalPrice": 10,
        "good": !matches!(kind, "promotion" | "discount" | "credit"), "states": ["is-physical"], "parentId": null, "payload": [],
        "product": null, "cover": null
    })
}

/// An order of two jumpers, with a promotion, a discount on shipping, and a payment that failed before it was paid.
pub(super) fn order(number: u64, state_of_it: &str, payment: &str, delivered: &str, changed: &str) -> Value {
    let mut jumper = line(number * 1000 + 1, "product", 2);
    jumper["label"] = json!("Wool jumper");
    jumper["unitPrice"] = json!(49.95);
    jumper["payload"] = json!({ "productNumber": "JUMP-BL-M", "options": [{ "group": "Size", "option": "M" }] });
    jumper["product"] = json!({ "id": id(704), "ean": "8712345678906", "weight": 0.75, "width": null,
        "customFields": { "customs_tariff_number": "611020", "my_code": "611030", "country_of_origin": "PT" } });
    jumper["cover"] = json!({ "url": "https://shop.example/media/jumper.jpg" });
    json!({
        "id": id(number), "versionId": id(1), "autoIncrement": number, "orderNumber": format!("{}", 10_000 + number),
        "createdAt": "2026-11-28T09:58:00.187+00:00", "updatedAt": changed, "orderDateTime": "2026-11-28T09:58:00.187+00:00",
        "amountTotal": 110.85, "amountNet": 91.61, "shippingTotal": 5.95, "taxStatus": "gross", "currencyFactor": 1,
        "customerComment": "Graag na 18 uur", "customFields": null, "currency": { "isoCode": "EUR" },
        "stateMachineState": state(state_of_it),
        "orderCustomer": { "email": "sanne@example.test", "firstName": "Sanne", "lastName": "Voorbeeld", "vatIds": null },
        "billingAddress": { "phoneNumber": "+31612345678", "country": { "iso": "NL" } },
        "tags": [{ "id": id(705), "name": "vip" }],
        "deliveries": [delivery(number * 1000 + 501, "open", -1.0, 0), delivery(number * 1000 + 500, delivered, 5.95, 1)],
        "transactions": [transaction(number * 1000 + 601, payment, "2026-11-28T09:59:01.000+00:00"),
            transaction(number * 1000 + 600, "failed", "2026-11-28T09:58:01.000+00:00")],
        "lineItems": [jumper, line(number * 1000 + 2, "promotion", 1)]
    })
}
