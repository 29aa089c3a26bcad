use super::shop::{TestShop, id, order};
use super::{Haul, at, client, pull};
use model::{Currency, Grams, Message, Money, OrderStatus, PaymentStatus, ServicePoint};
use serde_json::{Value, json};

const CHANGED: &str = "2026-11-28T11:00:00Z";

/// What is done to an order.
type Change = fn(&mut Value);

/// What becomes of an order that was changed so.
async fn read(change: impl FnOnce(&mut Value)) -> Haul {
    let mut order = order(142, "PENDING", CHANGED);
    change(&mut order);
    let shop = TestShop::with([order]).await;
    pull(&client(&shop), Some(at("2026-11-28T00:00:00Z"))).await.unwrap()
}

#[tokio::test]
async fn an_order_is_read_whole() {
    let haul = read(|_| {}).await;
    let order = haul.order(id(142));
    let euro = |text: &str| Money::parse(text, Currency::EUR).unwrap();
    assert_eq!((order.number.as_str(), order.status, order.payment), ("142", OrderStatus::Open, PaymentStatus::Paid));
    assert_eq!((order.total, order.checkout.price), (euro("110.85"), Some(euro("5.95"))));
    assert_eq!((order.placed_at, order.modified_at), (at("2026-11-28T09:58:00.187Z"), at(CHANGED)));
    assert_eq!(
        (order.recipient.name.as_str(), order.recipient.email.as_str()),
        ("Sanne Voorbeeld", "sanne@example.test")
    );
    let line = &order.lines[0];
    assert_eq!((line.quantity, line.unit_weight, line.unit_price), (2, Some(Grams(750)), Some(euro("49.95"))));
    assert_eq!((line.properties["Size"].as_str(), line.properties["Initials"].as_str()), ("M", "S.V."));
    assert_eq!((order.lines[1].ships, order.lines[1].unit_weight), (false, None));
    assert_eq!((order.note.as_str(), order.checkout.delivery_method.as_str()), ("Remark: After six", "PostNL"));
    assert!(order.remarks.is_empty() && haul.set_aside.is_empty());
}

#[tokio::test]
async fn what_an_order_is_at_the_desk() {
    use OrderStatus::{Cancelled, Completed, Open, Waiting};
    for (status, payment, testmode, refunded, meaning) in [
        ("PENDING", json!("PAID"), false, "0.00", Open),
        ("PENDING", json!(null), false, "0.00", Open),
        ("PENDING", json!("AUTHORIZED"), false, "0.00", Open),
        ("PENDING", json!("PENDING"), false, "0.00", Waiting),
        ("PENDING", json!("SOMETHING_NEW"), false, "0.00", Waiting),
        ("PENDING", json!("PAID"), true, "0.00", Waiting),
        ("PENDING", json!("PARTIALLY_REFUNDED"), false, "10.00", Waiting),
        ("PENDING", json!("REFUNDED"), false, "110.85", Cancelled),
        ("PENDING", json!("PAID"), false, "110.85", Cancelled),
        ("FULFILLED", json!("PAID"), false, "0.00", Completed),
        ("CANCELED", json!("PAID"), false, "0.00", Cancelled),
    ] {
        let haul = read(|order| {
            order["fulfillmentStatus"] = json!(status);
            order["paymentState"] = payment.clone();
            order["testmode"] = json!(testmode);
            order["refundedTotal"]["value"] = json!(refunded);
        });
        let haul = haul.await;
        assert_eq!(haul.order(id(142)).status, meaning, "{status} {payment} {testmode} {refunded}");
        let says = |key: &'static str| haul.order(id(142)).remarks.contains(&Message::new(key));
        assert_eq!(says("remark-test-order"), testmode);
        assert_eq!(says("remark-refunded-in-part"), refunded == "10.00");
    }
}

#[tokio::test]
async fn amounts_are_texts_or_numbers_and_weights_go_by_the_sites_measure() {
    let haul = read(|order| {
        order["grandTotal"] = json!({ "value": 1200, "currency": "JPY" });
        order["lineItems"][0]["unitPricePaid"] = json!({ "value": 600, "currency": "JPY" });
    });
    let haul = haul.await;
    assert_eq!((haul.order(id(142)).total.minor, haul.order(id(142)).lines[0].unit_price.unwrap().minor), (1200, 600));
    let dinars = read(|order| order["grandTotal"] = json!({ "value": "12.5", "currency": "KWD" })).await;
    assert_eq!(dinars.order(id(142)).total.minor, 12_500);
    for (standard, grams) in
        [(json!("METRIC"), Some(Grams(750))), (json!("IMPERIAL"), Some(Grams(341))), (json!(null), None)]
    {
        let shop = TestShop::with([order(142, "PENDING", CHANGED)]).await;
        shop.books().site["measurementStandard"] = standard;
        let haul = pull(&client(&shop), None).await.unwrap();
        assert_eq!(haul.order(id(142)).lines[0].unit_weight, grams);
        assert_eq!(haul.order(id(142)).remarks.len(), usize::from(grams.is_none()), "what is not known is said");
    }
    let unknown = read(|order| order["lineItems"][0]["weight"] = json!(0.0)).await;
    assert_eq!(unknown.order(id(142)).lines[0].unit_weight, None);
}

#[tokio::test]
async fn an_order_without_an_address_is_named_unless_nothing_ships_or_it_is_over() {
    let without = read(|order| order["shippingAddress"] = json!(null)).await;
    assert_eq!(without.set_aside[0].why, Message::new("order-no-address"));
    let counter = read(|order| {
        order["shippingAddress"] = json!(null);
        order["fulfillmentStatus"] = json!("FULFILLED");
    });
    let counter = counter.await;
    assert_eq!((counter.set_aside.len(), counter.out_of_reach.len()), (0, 1));
    for kind in ["DIGITAL", "SERVICE", "GIFT_CARD"] {
        let haul = read(|order| {
            order["shippingAddress"] = json!(null);
            order["lineItems"][0]["lineItemType"] = json!(kind);
        });
        let haul = haul.await;
        assert!(haul.orders.is_empty() && haul.set_aside.is_empty(), "{kind}");
    }
    let new = read(|order| order["lineItems"][1]["lineItemType"] = json!("SOMETHING_NEW")).await;
    assert!(new.order(id(142)).lines[1].ships);
}

#[tokio::test]
async fn odd_forms_are_understood_and_senseless_ones_named() {
    let odd = read(|order| {
        order["orderNumber"] = json!(142);
        order["formSubmission"] = json!(null);
        order["shippingLines"] = json!(null);
        order["somethingNew"] = json!({ "deep": [1] });
    });
    let odd = odd.await;
    assert_eq!((odd.order(id(142)).number.as_str(), odd.order(id(142)).note.as_str()), ("142", ""));
    let point =
        read(|order| order["formSubmission"] = json!([{ "label": "Pickup point code", "value": "PP-77" }])).await;
    let of = ServicePoint {
        id: "PP-77".to_owned(),
        carrier: String::new(),
        name: String::new(),
        post_number: String::new(),
    };
    assert_eq!(point.order(id(142)).checkout.service_point, Some(of));
    let why = |key: &'static str, name: &'static str, found: &str| Message::new(key).with(name, found);
    let cases: [(Change, Message); 8] = [
        (|order| order["lineItems"][0]["quantity"] = json!(-2), why("order-bad-quantity", "found", "-2")),
        (|order| order["grandTotal"]["value"] = json!("much"), why("order-bad-amount", "found", "much")),
        (|order| order["grandTotal"] = json!(null), why("order-bad-field", "field", "grandTotal")),
        (|order| order["createdOn"] = json!("today"), why("order-bad-date", "found", "today")),
        (|order| order["fulfillmentStatus"] = json!("LOST"), why("order-bad-field", "field", "fulfillmentStatus")),
        (|order| order["lineItems"] = json!(null), why("order-bad-field", "field", "lineItems")),
        (
            |order| order["shippingAddress"]["countryCode"] = json!("Holland"),
            why("order-unknown-country", "found", "Holland"),
        ),
        (|order| order["shippingAddress"]["countryCode"] = json!(""), Message::new("order-no-country")),
    ];
    for (change, why) in cases {
        let haul = read(change).await;
        assert_eq!(haul.set_aside.iter().map(|it| &it.why).collect::<Vec<_>>(), [&why]);
    }
}

#[tokio::test]
async fn three_thousand_lines_and_two_orders_with_one_number_are_taken_in() {
    let haul = read(|order| {
        let line = order["lineItems"][0].clone();
        order["lineItems"] = vec![line; 3000].into();
    });
    assert_eq!(haul.await.order(id(142)).quantity(), 6000);
    let mut twin = order(7, "PENDING", CHANGED);
    twin["orderNumber"] = json!("142");
    let shop = TestShop::with([order(142, "PENDING", CHANGED), twin]).await;
    let haul = pull(&client(&shop), None).await.unwrap();
    assert_eq!((haul.order(id(7)).number.as_str(), haul.order(id(142)).number.as_str()), ("142", "142"));
}
