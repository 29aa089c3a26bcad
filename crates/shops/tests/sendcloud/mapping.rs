use super::{CANDLES, GARDEN, Haul, at, built, client, order, pull, with};
use crate::common::impatient;
use model::{
    Checkout, Country, Currency, Day, DeliveryKind, DynamicCheckout, ExportReason, Grams, Message, Money, OrderStatus,
    PaymentStatus, ServicePoint,
};
use serde_json::{Value, json};
use std::time::Duration;

const CHANGED: &str = "2026-11-28T11:00:00Z";

async fn read(change: impl FnOnce(&mut Value)) -> Haul {
    let mut changed = order(669, "unfulfilled", CHANGED);
    change(&mut changed);
    pull(&client(&with([changed]).await), Some(at("2026-11-28T00:00:00Z"))).await.unwrap()
}

fn euros(minor: i64) -> Money {
    Money { minor, currency: "EUR".parse::<Currency>().unwrap() }
}

#[tokio::test]
async fn an_order_is_read_whole() {
    let haul = read(|_| {}).await;
    let order = haul.order(669);
    assert_eq!((order.number.as_str(), order.placed_at), ("#669", at("2026-11-28T09:58:00.555Z")));
    assert_eq!((order.status, order.payment), (OrderStatus::Open, PaymentStatus::Paid));
    assert_eq!((order.total, order.export_reason), (euros(11_085), Some(ExportReason::Sale)));
    assert_eq!((order.note.as_str(), order.tags.as_slice()), ("Bitte klingeln", &["vip".to_owned()][..]));
    let to = &order.recipient;
    assert_eq!((to.name.as_str(), to.street.as_str(), to.country.code()), ("Lotte Beispiel", "Seestrasse 12a", "DE"));
    assert_eq!((to.email.as_str(), to.phone.as_str()), ("lotte@example.test", "+49300000"));
    let line = &order.lines[0];
    assert_eq!((line.quantity, line.unit_weight, line.unit_price), (2, Some(Grams(750)), Some(euros(4995))));
    assert_eq!((line.hs_code.as_str(), line.origin.as_ref().map(Country::code)), ("611011", Some("PT")));
    assert_eq!((line.barcode.as_str(), line.properties["engraving"].as_str()), ("8712345678906", "L.B."));
    assert_eq!(order.lines[1].unit_weight, Some(Grams(120)));
    let point = ServicePoint {
        id: "10875349".to_owned(),
        carrier: "dhl_de".to_owned(),
        name: String::new(),
        post_number: "1234567890".to_owned(),
    };
    let wanted = Checkout {
        delivery_method: "DHL Servicepoint".to_owned(),
        delivery_code: "dhl_de:paket/service_point".to_owned(),
        price: Some(euros(595)),
        service_point: Some(point),
        dynamic: None,
    };
    assert_eq!(order.checkout, wanted);
    assert!(order.remarks.is_empty());
}

#[tokio::test]
async fn a_point_comes_by_either_number_or_not_at_all() {
    let id = |haul: &Haul| haul.order(669).checkout.service_point.clone().map(|point| (point.id, point.carrier));
    let native = read(|order| {
        order["service_point_details"] =
            json!({ "carrier_service_point_id": "91233", "extra_data": { "partner_name": "ups" } });
        order["shipping_details"]["ship_with"] = Value::Null;
    });
    assert_eq!(id(&native.await), Some(("91233".to_owned(), "ups".to_owned())));
    for nothing in [Value::Null, json!({}), json!([]), json!({ "id": null }), json!({ "id": 0 })] {
        assert_eq!(id(&read(|order| order["service_point_details"] = nothing).await), None);
    }
    let number = read(|order| order["service_point_details"] = json!({ "id": 10_875_349 }));
    assert_eq!(id(&number.await).unwrap().0, "10875349");
}

#[tokio::test]
async fn statuses_mean_what_a_person_said_and_an_unknown_one_is_named() {
    for (word, meaning) in [
        ("UNSHIPPED", OrderStatus::Open),
        ("on-hold", OrderStatus::Waiting),
        ("fulfilled", OrderStatus::Completed),
        ("Cancelled", OrderStatus::Cancelled),
    ] {
        assert_eq!(
            read(|order| order["order_details"]["status"]["code"] = json!(word)).await.order(669).status,
            meaning
        );
    }
    let unknown = |order: &mut Value| order["order_details"]["status"]["code"] = json!("Wordt ingepakt");
    let haul = read(unknown).await;
    assert_eq!(haul.set_aside[0].why, Message::new("order-unknown-status").with("found", "Wordt ingepakt"));
    let mut changed = order(669, "Wordt ingepakt", CHANGED);
    unknown(&mut changed);
    let office = with([changed]).await;
    let said = json!({ "statuses": { "wordt ingepakt": "open" } });
    let client = built(&office, &said, &impatient(Duration::from_secs(2)).0).unwrap();
    let haul = pull(&client, Some(at("2026-11-28T00:00:00Z"))).await.unwrap();
    assert_eq!(haul.order(669).status, OrderStatus::Open);
}

#[tokio::test]
async fn what_is_fetched_or_has_no_address_is_told_apart() {
    let fetched = read(|order| order["shipping_details"]["is_local_pickup"] = json!(true)).await;
    assert_eq!((fetched.out_of_reach.as_slice(), fetched.orders.len()), (&["669".to_owned()][..], 0));
    let nowhere = read(|order| order["shipping_address"] = Value::Null).await;
    assert_eq!(nowhere.set_aside[0].why, Message::new("order-no-address"));
    let odd = read(|order| order["shipping_address"]["country_code"] = json!("Germany")).await;
    assert_eq!(odd.set_aside[0].why.key, "order-unknown-country");
}

#[tokio::test]
async fn addresses_amounts_and_weights_come_in_every_form() {
    let street = read(|order| order["shipping_address"]["address_line_1"] = json!("Seestrasse 12A")).await;
    assert_eq!(street.order(669).recipient.street, "Seestrasse 12A", "the number is not written twice");
    let rome = read(|order| {
        order["shipping_address"]["country_code"] = json!("IT");
        order["shipping_address"]["state_province_code"] = json!("IT-RM");
        order["shipping_address"]["po_box"] = json!("Casella 7");
    });
    let rome = rome.await;
    assert_eq!(
        (rome.order(669).recipient.state.as_str(), rome.order(669).recipient.street2.as_str()),
        ("RM", "Casella 7")
    );
    for (total, minor) in [
        (json!({ "value": "110.85", "currency": "EUR" }), 11_085),
        (json!({ "value": 1200, "currency": "JPY" }), 1200),
        (json!({ "value": "12.5", "currency": "KWD" }), 12_500),
    ] {
        assert_eq!(read(|order| order["payment_details"]["total_price"] = total).await.order(669).total.minor, minor);
    }
    let heavy = read(|order| {
        order["shipping_details"]["measurement"] = json!({ "weight": { "value": 3.5, "unit": "lbs" } });
        order["order_details"]["order_items"][1]["measurement"]["weight"] = json!({ "value": 2, "unit": "stone" });
    });
    let heavy = heavy.await;
    assert_eq!((heavy.order(669).weight, heavy.order(669).lines[1].unit_weight), (Some(Grams(1588)), None));
    assert_eq!(heavy.order(669).remarks[0].key, "remark-weight");
    let negative = read(|order| order["order_details"]["order_items"][0]["quantity"] = json!(-1)).await;
    assert_eq!(negative.set_aside[0].why.key, "order-bad-quantity");
}

/// What API v2 says of an order of the garden store.
fn choice(id: u64, change: impl FnOnce(&mut Value)) -> Value {
    let mut shipment = json!({
        "external_order_id": format!("shop-{id}"), "external_shipment_id": "1", "integration": GARDEN,
        "order_number": format!("#{id}"), "shipping_method_checkout_name": "On a day of your choice",
        "to_service_point": 10_875_777, "to_post_number": "77", "checkout_payload": {
            "sender_address_id": 5, "shipping_product": { "code": "postnl:standard", "name": "PostNL Standard" },
            "delivery_method_type": "nominated_day_delivery", "delivery_method_data": {
                "delivery_date": "2026-12-02T00:00:00+01:00", "formatted_delivery_date": "2 December",
                "parcel_handover_date": "2026-12-01T17:00:00+01:00" } }
    });
    change(&mut shipment);
    shipment
}

#[tokio::test]
async fn a_choice_that_only_the_older_interface_keeps_is_fetched_there() {
    let bare = |id: u64| {
        let mut order = order(id, "unfulfilled", CHANGED);
        order["service_point_details"] = Value::Null;
        order["shipping_details"] = json!({ "is_local_pickup": false });
        order
    };
    let office = with([bare(1), bare(2), bare(3)]).await;
    office.take_choice(choice(1, |_| {}));
    office.take_choice(choice(2, |shipment| shipment["checkout_payload"] = Value::Null));
    // Another shop's order of the same key is another order.
    office.take_choice(choice(3, |shipment| shipment["integration"] = json!(CANDLES)));
    let haul = pull(&client(&office), None).await.unwrap();
    let dynamic = DynamicCheckout {
        kind: DeliveryKind::NominatedDay,
        product: "postnl:standard".to_owned(),
        delivery_date: Some(Day("2026-12-02".parse().unwrap())),
        handover_date: Some(Day("2026-12-01".parse().unwrap())),
        cut_off: None,
        sender: None,
    };
    let checkout = |id: u64| &haul.order(id).checkout;
    assert_eq!(checkout(1).dynamic, Some(dynamic));
    assert_eq!(checkout(1).delivery_method, "On a day of your choice");
    assert_eq!(checkout(2).service_point.as_ref().unwrap().id, "10875777");
    assert_eq!(checkout(2).service_point.as_ref().unwrap().post_number, "77");
    assert_eq!((checkout(3).service_point.as_ref(), checkout(3).delivery_method.as_str()), (None, ""));
}

#[tokio::test]
async fn days_of_lines_are_a_choice_where_no_other_is_kept() {
    let dates = |handover: &str, deliver: &str| json!({ "handover_at": handover, "deliver_at": deliver });
    let lines = read(|order| {
        order["order_details"]["order_items"][0]["delivery_dates"] =
            dates("2026-12-01T17:00:00+01:00", "2026-12-03T00:00:00+01:00");
        order["order_details"]["order_items"][1]["delivery_dates"] =
            dates("2026-11-30T17:00:00+01:00", "2026-12-02T00:00:00+01:00");
    });
    let dynamic = lines.await.order(669).checkout.dynamic.clone().unwrap();
    assert_eq!(dynamic.kind, DeliveryKind::NominatedDay);
    assert_eq!(dynamic.handover_date, Some(Day("2026-11-30".parse().unwrap())));
    assert_eq!(dynamic.delivery_date, Some(Day("2026-12-02".parse().unwrap())));
}
