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

#[tokio::test]
async fn points_of_other_plugins_are_found_too() {
    let entry = |key: &str, value: Value| json!({ "key": key, "value": value });
    let today = json!({ "id": 11_384, "toPostalCode": "12345678", "name": "Kiosk", "street": "Kerkstraat", "house_number": "12", "postal_code": "5211JD", "city": "Den Bosch" });
    let place = json!({ "location_code": "176227", "location_name": "Bruna", "street": "Spui", "number": "9", "postal_code": "1012WX", "city": "Amsterdam" });
    let frontend = json!({ "dropoff_points": "1-a", "dropoff_points_partner_id": "PNPNL-01", "dropoff_points_address_company": "Primera" });
    for (meta, id, carrier, name) in [
        (
            vec![entry("sendcloudshipping_v2_service_point", json!(today.to_string()))],
            "11384",
            "",
            "Kiosk, Kerkstraat, 12, 5211JD, Den Bosch",
        ),
        (
            vec![entry("sendcloudshipping_v2_service_point", today.clone())],
            "11384",
            "",
            "Kiosk, Kerkstraat, 12, 5211JD, Den Bosch",
        ),
        (
            vec![entry("sendcloudshipping_v2_service_point", json!([today]))],
            "11384",
            "",
            "Kiosk, Kerkstraat, 12, 5211JD, Den Bosch",
        ),
        (
            vec![
                entry("_lpc_meta_pickUpLocationId", json!("123456")),
                entry("_lpc_meta_pickUpLocationLabel", json!("Tabac du centre")),
                entry(
                    "_lpc_meta_pickUpLocationData",
                    json!("{\"adresse1\":\"2 place\",\"codePostal\":\"75002\",\"localite\":\"Paris\"}"),
                ),
            ],
            "123456",
            "colissimo",
            "Tabac du centre, 2 place, 75002, Paris",
        ),
        (
            vec![entry("packetery_point_id", json!(4321)), entry("packetery_point_name", json!("Z-BOX"))],
            "4321",
            "packeta",
            "Z-BOX",
        ),
        (vec![entry("_postnl_order_metadata", json!({ "frontend": frontend }))], "PNPNL-01", "postnl", "Primera"),
        (
            vec![entry("_myparcel_delivery_options", json!({ "carrier": "postnl", "pickupLocation": place }))],
            "176227",
            "postnl",
            "Bruna, Spui, 1012WX, Amsterdam",
        ),
        (
            vec![entry(
                "_x_mondial_relay_pickup_info",
                json!("{\"pickup_id\":\"FR-012345\",\"pickup_name\":\"Epicerie\"}"),
            )],
            "FR-012345",
            "",
            "Epicerie",
        ),
        (
            vec![entry("_dpd_parcelshop_id", json!("NL10029")), entry("_dpd_parcelshop_name", json!("Cigo"))],
            "NL10029",
            "",
            "Cigo",
        ),
    ] {
        let point = service_point(json!({ "meta_data": meta })).await.unwrap();
        assert_eq!((point.id.as_str(), point.carrier.as_str(), point.name.as_str()), (id, carrier, name));
    }
    let of_delivery =
        json!({ "shipping_lines": [{ "method_title": "Relais", "meta_data": [entry("relay_id", json!("R-77"))] }] });
    assert_eq!(service_point(of_delivery).await.unwrap().id, "R-77");
    for nothing in [
        entry("_use_pickup_point_id", json!("1")),
        entry("_myparcel_delivery_options", json!({ "deliveryType": "standard" })),
        entry("_pickup_location_code", json!("")),
    ] {
        assert_eq!(service_point(json!({ "meta_data": [nothing] })).await, None);
    }
}

#[tokio::test]
async fn a_whole_billing_address_goes_over_a_delivery_address_of_a_country_alone() {
    let billing = json!({ "first_name": "Ada", "address_1": "Musterweg 1", "city": "Bonn", "postcode": "53111", "country": "DE", "email": "a@b.example" });
    let haul = pulled(json!({ "shipping": { "country": "FR" }, "billing": billing })).await;
    let to = &haul.order(1041).recipient;
    assert_eq!((to.street.as_str(), to.country.code()), ("Musterweg 1", "DE"));
    let haul =
        pulled(json!({ "shipping": { "country": "FR", "city": "Paris" }, "billing": { "country": "DE" } })).await;
    assert_eq!(haul.order(1041).recipient.country.code(), "FR");
}
