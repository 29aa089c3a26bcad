use super::shop::{ELEVEN, TestShop, order};
use super::{Haul, at, built, client, pull};
use crate::common::impatient;
use model::{Currency, Grams, Message, Money, OrderStatus, PaymentStatus};
use serde_json::{Value, json};
use std::time::Duration;

/// What is done to an order.
type Change = fn(&mut Value);

/// What becomes of an order that was changed so.
async fn read(change: impl FnOnce(&mut Value)) -> Haul {
    let mut order = order(142, "AWAITING_PROCESSING", ELEVEN);
    change(&mut order);
    let shop = TestShop::with([order]).await;
    pull(&client(&shop), Some(at("2026-11-28T00:00:00Z"))).await.unwrap()
}

#[tokio::test]
async fn an_order_is_read_whole() {
    let haul = read(|_| {}).await;
    let order = haul.order(142);
    let euro = |text: &str| Money::parse(text, Currency::EUR).unwrap();
    assert_eq!(
        (order.number.as_str(), order.status, order.payment),
        ("GARDEN-142", OrderStatus::Open, PaymentStatus::Paid)
    );
    assert_eq!((order.total, order.checkout.price), (euro("110.85"), Some(euro("5.95"))));
    assert_eq!((order.placed_at, order.modified_at), (at("2026-11-28T09:58:00Z"), at("2026-11-28T11:00:00Z")));
    let to = &order.recipient;
    assert_eq!(
        (to.name.as_str(), to.street.as_str(), to.street2.as_str()),
        ("Sanne Voorbeeld", "Dorpsstraat 12a", "Achterhuis")
    );
    assert_eq!((to.email.as_str(), to.state.as_str()), ("sanne@example.test", "UT"));
    let line = &order.lines[0];
    assert_eq!((line.quantity, line.unit_weight, line.unit_price), (2, Some(Grams(750)), Some(euro("49.95"))));
    assert_eq!((line.reference.as_str(), line.properties["Size"].as_str()), ("7001", "M"));
    assert_eq!((order.lines[1].ships, order.lines[1].unit_weight), (false, None));
    assert_eq!(
        (order.note.as_str(), order.checkout.delivery_method.as_str()),
        ("After six\nGift message: For Anna", "PostNL")
    );
    assert_eq!(order.payment_methods, ["iDEAL"]);
    assert!(order.remarks.is_empty() && haul.set_aside.is_empty());
}

#[tokio::test]
async fn what_an_order_is_at_the_desk() {
    use OrderStatus::{Cancelled, Completed, Open, Waiting};
    for (status, payment, meaning) in [
        ("AWAITING_PROCESSING", "PAID", Some(Open)),
        ("PROCESSING", "PAID", Some(Open)),
        ("PROCESSING", "AWAITING_PAYMENT", Some(Waiting)),
        ("PROCESSING", "CUSTOM_PAYMENT_STATUS_2", Some(Waiting)),
        ("PROCESSING", "PARTIALLY_REFUNDED", Some(Waiting)),
        ("PROCESSING", "CANCELLED", Some(Cancelled)),
        ("CUSTOM_FULFILLMENT_STATUS_1", "PAID", Some(Waiting)),
        ("CUSTOM_FULFILLMENT_STATUS_1", "REFUNDED", Some(Cancelled)),
        ("SHIPPED", "REFUNDED", Some(Completed)),
        ("WILL_NOT_DELIVER", "PAID", Some(Cancelled)),
        ("SOMETHING_NEW", "PAID", None),
    ] {
        let haul = read(|order| {
            order["fulfillmentStatus"] = json!(status);
            order["paymentStatus"] = json!(payment);
        });
        let haul = haul.await;
        assert_eq!(haul.orders.first().map(|order| order.status), meaning, "{status} {payment}");
        assert_eq!(haul.out_of_reach.len(), usize::from(meaning.is_none()), "{status} {payment}");
        let is_part = haul.orders.iter().any(|order| order.remarks.contains(&Message::new("remark-refunded-in-part")));
        assert_eq!(is_part, payment == "PARTIALLY_REFUNDED");
    }
    let shop = TestShop::with([order(1, "CUSTOM_FULFILLMENT_STATUS_1", ELEVEN)]).await;
    let said = json!({ "statuses": { "custom_fulfillment_status_1": "open", "packed": "open" } });
    let client = built(&shop.url(), &said, &impatient(Duration::from_secs(2)).0).unwrap();
    assert_eq!(
        pull(&client, None).await.unwrap().order(1).status,
        Open,
        "a store's own status means what a person says"
    );
    assert!(shop.books().complaints.is_empty());
}

#[tokio::test]
async fn amounts_and_weights_go_by_the_stores_settings() {
    for (unit, grams) in
        [("KILOGRAM", Some(750)), ("GRAM", Some(1)), ("POUND", Some(341)), ("OUNCE", Some(22)), ("CARAT", None)]
    {
        let shop = TestShop::with([order(142, "PROCESSING", ELEVEN)]).await;
        shop.books().profile["formatsAndUnits"]["weightUnit"] = json!(unit);
        let haul = pull(&client(&shop), None).await.unwrap();
        assert_eq!(haul.order(142).lines[0].unit_weight, grams.map(Grams), "{unit}");
        assert_eq!(haul.order(142).remarks.len(), usize::from(grams.is_none()), "what is not known is said");
    }
    let shop = TestShop::with([order(142, "PROCESSING", ELEVEN)]).await;
    shop.books().profile["formatsAndUnits"]["currency"] = json!("JPY");
    shop.books().order(142)["total"] = json!(1200);
    assert_eq!(pull(&client(&shop), None).await.unwrap().order(142).total.minor, 1200);
    shop.books().profile["formatsAndUnits"]["currency"] = json!(null);
    assert!(pull(&client(&shop), None).await.is_err(), "no order says its currency");
}

#[tokio::test]
async fn what_is_fetched_or_has_no_address_is_told_apart() {
    let fetched = read(|order| order["shippingOption"]["isPickup"] = json!(true)).await;
    assert_eq!((fetched.out_of_reach.len(), fetched.orders.len()), (1, 0));
    let without = read(|order| order["shippingPerson"] = json!(null)).await;
    assert_eq!(without.set_aside[0].why, Message::new("order-no-address"));
    let counter = read(|order| {
        order["shippingPerson"] = json!(null);
        order["fulfillmentStatus"] = json!("DELIVERED");
    });
    assert_eq!(counter.await.out_of_reach.len(), 1);
    let download = read(|order| {
        order["shippingPerson"] = json!(null);
        order["items"][0]["isShippingRequired"] = json!(false);
    });
    let download = download.await;
    assert!(download.orders.is_empty() && download.set_aside.is_empty() && download.out_of_reach.is_empty());
    let point = read(|order| order["orderExtraFields"] = json!([{ "id": "pickup_point_id", "value": "PP-77" }])).await;
    assert_eq!(point.order(142).checkout.service_point.as_ref().unwrap().id, "PP-77");
    let station = read(|order| {
        order["shippingPerson"]["street"] = json!("Packstation 145\n12345678");
        order["shippingPerson"]["countryCode"] = json!("DE");
    });
    assert_eq!(station.await.order(142).checkout.service_point.as_ref().unwrap().post_number, "12345678");
}

#[tokio::test]
async fn odd_forms_are_understood_and_senseless_ones_named() {
    let old = read(|order| {
        let fields = order.as_object_mut().unwrap();
        fields.remove("id");
        fields["orderExtraFields"] = json!(null);
        fields["shippingOption"] = json!(null);
        fields["items"][0]["isShippingRequired"] = json!(null);
    });
    let old = old.await;
    assert_eq!((old.order(142).number.as_str(), old.order(142).lines[0].ships), ("GARDEN-142", true));
    let why = |key: &'static str, name: &'static str, found: &str| Message::new(key).with(name, found);
    let cases: [(Change, Message); 6] = [
        (|order| order["items"][0]["quantity"] = json!(-2), why("order-bad-quantity", "found", "-2")),
        (|order| order["total"] = json!("much"), why("order-bad-amount", "found", "much")),
        (|order| order["createTimestamp"] = json!(null), why("order-bad-date", "found", "0")),
        (|order| order["items"] = json!(null), why("order-bad-field", "field", "items")),
        (
            |order| order["shippingPerson"]["countryCode"] = json!("Holland"),
            why("order-unknown-country", "found", "Holland"),
        ),
        (|order| order["shippingPerson"]["countryCode"] = json!(""), Message::new("order-no-country")),
    ];
    for (change, why) in cases {
        let haul = read(change).await;
        assert_eq!(haul.set_aside.iter().map(|it| &it.why).collect::<Vec<_>>(), [&why]);
    }
}
