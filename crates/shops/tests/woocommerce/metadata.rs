//! What plugins and versions leave in an order beyond the recorded fields.

use super::{Haul, now, of, pull};
use model::{Grams, ServicePoint};
use sandbox::PracticeShop;
use serde_json::{Value, json};

/// The first practice order, with these fields laid over it, pulled.
async fn pulled(fields: Value) -> Haul {
    let shop = PracticeShop::start(now()).await.unwrap();
    shop.change(1041, &fields);
    pull(&of(&shop), None).await.unwrap()
}

async fn service_point(fields: Value) -> Option<ServicePoint> {
    pulled(fields).await.order(1041).checkout.service_point.clone()
}

#[tokio::test]
async fn items_say_what_customs_scales_and_scanners_need() {
    let haul = pulled(json!({})).await;
    let line = &haul.order(1041).lines[0];
    assert_eq!((line.sku.as_str(), line.quantity), ("SEED-TOM", 2));
    assert_eq!((line.hs_code.as_str(), line.barcode.as_str()), ("1209.91", "9521234500018"));
    assert_eq!(line.origin.map(|country| country.to_string()).as_deref(), Some("NL"));
    assert_eq!(haul.order(1041).lines_weight(), Some(Grams(2 * 12 + 310)));
    assert!(line.properties.is_empty(), "what begins with _ is not for people");
}

#[tokio::test]
async fn what_customers_chose_is_shown_as_text() {
    let meta = json!([
        { "key": "pa_colour", "value": "dark-red", "display_key": "Colour", "display_value": "<p>Dark red &amp; gold</p>" },
        { "key": "Engraving", "value": "For A < B" },
        { "key": "", "value": "nothing" },
        { "key": "nested", "value": { "a": 1 } },
    ]);
    let items = json!([{ "id": 1, "name": "Trowel", "quantity": 1, "price": 18.5, "meta_data": meta }]);
    let haul = pulled(json!({ "line_items": items })).await;
    let properties = &haul.order(1041).lines[0].properties;
    assert_eq!(properties.len(), 2, "{properties:?}");
    assert_eq!(properties["Colour"], "Dark red & gold");
    assert_eq!(properties["Engraving"], "For A < B");
}

#[tokio::test]
async fn service_points_of_the_usual_plugins_are_found() {
    let meta = |entries: Value| json!({ "meta_data": entries });
    let inpost = json!([{ "key": "_parcel_machine_id", "value": "KRA010" }, { "key": "_parcel_machine_desc", "value": "ul. Długa 72" }]);
    let point = service_point(meta(inpost)).await.unwrap();
    assert_eq!((point.id.as_str(), point.carrier.as_str(), point.name.as_str()), ("KRA010", "inpost", "ul. Długa 72"));

    let shiptastic = json!([
        { "key": "_pickup_location_code", "value": "145" },
        { "key": "_pickup_location_customer_number", "value": 12_345_678 },
    ]);
    let point = service_point(meta(shiptastic)).await.unwrap();
    assert_eq!((point.id.as_str(), point.post_number.as_str()), ("145", "12345678"));

    assert_eq!(service_point(meta(json!([]))).await, None);
    let nonsense = json!([{ "key": "sendcloudshipping_service_point_meta", "value": "none" }]);
    assert_eq!(service_point(meta(nonsense)).await, None);
}

#[tokio::test]
async fn numbers_for_texts_nulls_and_empty_lists_for_objects_are_taken() {
    let haul = pulled(json!({
        "shipping": [],
        "total": 30.35,
        "number": 1041,
        "customer_note": null,
        "line_items": [{ "id": 1, "name": null, "quantity": "2", "price": null, "sku": 17 }],
        "shipping_lines": [{ "method_title": null, "instance_id": 4, "method_id": "flat_rate", "total": "5.00", "total_tax": "1.05" }],
    }))
    .await;
    let order = haul.order(1041);
    assert_eq!(order.recipient.city, "Utrecht", "the billing address stands in");
    assert_eq!(order.total.minor, 3035);
    assert_eq!((order.lines[0].quantity, order.lines[0].sku.as_str(), order.lines[0].unit_price), (2, "17", None));
    assert_eq!(order.checkout.delivery_code, "flat_rate:4");
    assert_eq!(order.checkout.price.unwrap().minor, 605, "tax included");
}
