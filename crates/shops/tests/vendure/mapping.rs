use super::shop::{TestShop, order};
use super::{Haul, at, client_with, pull};
use model::{Currency, Grams, Message, Money, OrderStatus, PaymentStatus};
use serde_json::{Value, json};

/// What is done to an order.
type Change = fn(&mut Value);

/// What becomes of an order that was changed so.
async fn read(change: impl FnOnce(&mut Value)) -> Haul {
    let mut order = order(7, "PaymentSettled", "2026-11-28T11:00:00.000Z");
    change(&mut order);
    let shop = TestShop::with([order]).await;
    let client = client_with(&shop, &json!({ "weight_field": "weight" }));
    pull(&client, Some(at("2026-11-28T00:00:00Z"))).await.unwrap()
}

fn fulfilment(state: &str, quantity: u32) -> Value {
    json!({ "id": "1", "state": state, "trackingCode": "3S1", "lines": [{ "orderLineId": "71", "quantity": quantity }] })
}

#[tokio::test]
async fn an_order_is_read_whole() {
    let haul = read(|_| {}).await;
    let order = haul.order(7);
    let euro = |text: &str| Money::parse(text, Currency::EUR).unwrap();
    assert_eq!(
        (order.number.as_str(), order.status, order.payment),
        ("GARDEN7", OrderStatus::Open, PaymentStatus::Paid)
    );
    assert_eq!((order.total, order.checkout.price), (euro("110.85"), Some(euro("5.95"))));
    assert_eq!((order.placed_at, order.modified_at), (at("2026-11-28T09:58:00Z"), at("2026-11-28T11:00:00Z")));
    assert_eq!(
        (order.checkout.delivery_method.as_str(), order.checkout.delivery_code.as_str()),
        ("PostNL home", "postnl-home")
    );
    let to = &order.recipient;
    assert_eq!((to.name.as_str(), to.street2.as_str(), to.state.as_str()), ("Sanne Voorbeeld", "Achterhuis", "UT"));
    assert_eq!((to.email.as_str(), to.phone.as_str()), ("sanne@example.test", "+31612345678"));
    let line = &order.lines[0];
    assert_eq!((line.quantity, line.unit_weight, line.unit_price), (2, Some(Grams(750)), Some(euro("49.95"))));
    assert_eq!((line.reference.as_str(), line.properties["Size"].as_str()), ("71", "M"));
    assert_eq!((line.picture.as_str(), order.lines[1].unit_weight), ("https://images.example/jumper.jpg", None));
    assert_eq!(order.payment_methods, ["mollie"]);
    assert!(order.remarks.is_empty() && haul.set_aside.is_empty());
}

#[tokio::test]
async fn what_an_order_is_at_the_desk() {
    use OrderStatus::{Cancelled, Completed, Open, Waiting};
    let cases: [(&str, Change, Option<OrderStatus>); 13] = [
        ("PaymentSettled", |_| {}, Some(Open)),
        ("PaymentAuthorized", |_| {}, Some(Waiting)),
        ("Modifying", |_| {}, Some(Waiting)),
        ("Cancelled", |_| {}, Some(Cancelled)),
        ("Draft", |_| {}, None),
        ("ReadyForPickup", |_| {}, None),
        ("PaymentSettled", |order| order["type"] = json!("Aggregate"), None),
        ("PaymentSettled", |order| order["type"] = json!("Seller"), Some(Open)),
        ("Shipped", |_| {}, Some(Completed)),
        ("Shipped", |order| order["fulfillments"] = json!([fulfilment("Cancelled", 2)]), Some(Open)),
        (
            "PaymentAuthorized",
            |order| {
                order["lines"].as_array_mut().unwrap().truncate(1);
                order["fulfillments"] = json!([fulfilment("Shipped", 2)]);
            },
            Some(Completed),
        ),
        (
            "PaymentSettled",
            |order| {
                for line in order["lines"].as_array_mut().unwrap() {
                    line["quantity"] = json!(0);
                }
            },
            Some(Cancelled),
        ),
        (
            "PaymentSettled",
            |order| {
                order["payments"][0]["refunds"] = json!([{ "state": "Pending", "total": 11085 }]);
            },
            Some(Cancelled),
        ),
    ];
    for (state, change, meaning) in cases {
        let haul = read(|order| {
            order["state"] = json!(state);
            change(order);
        });
        let haul = haul.await;
        assert_eq!(haul.orders.first().map(|order| order.status), meaning, "{state}");
        assert_eq!(haul.out_of_reach.len(), usize::from(meaning.is_none()), "{state}");
    }
    let shop = TestShop::with([order(7, "Picking", "2026-11-28T11:00:00.000Z")]).await;
    let client = client_with(&shop, &json!({ "statuses": { "Picking": "open" } }));
    assert_eq!(pull(&client, None).await.unwrap().order(7).status, Open, "a shop's own state means what a person says");
}

#[tokio::test]
async fn what_has_left_or_was_cancelled_is_not_packed_again() {
    let part = read(|order| order["fulfillments"] = json!([fulfilment("Pending", 1)])).await;
    let counts: Vec<u32> = part.order(7).lines.iter().map(|line| line.quantity).collect();
    assert_eq!(counts, [1, 1]);
    let gone = read(|order| order["fulfillments"] = json!([fulfilment("Shipped", 2)])).await;
    assert_eq!(gone.order(7).lines.iter().map(|line| line.sku.as_str()).collect::<Vec<_>>(), ["CAP"]);
    let cancelled = read(|order| order["lines"][0]["quantity"] = json!(1)).await;
    assert_eq!(cancelled.order(7).lines[0].quantity, 1);
    assert_eq!(cancelled.order(7).remarks, [Message::new("remark-pieces-taken-out").with("count", 1_u32)]);
    let paid_back = read(|order| order["payments"][0]["refunds"] = json!([{ "state": "Settled", "total": 500 }])).await;
    let amount = Money::parse("5.00", Currency::EUR).unwrap();
    assert_eq!(paid_back.order(7).remarks, [Message::new("remark-money-refunded").with("amount", amount)]);
    assert_eq!((paid_back.order(7).status, paid_back.order(7).quantity()), (OrderStatus::Open, 3));
}

#[tokio::test]
async fn amounts_have_the_decimals_the_server_is_set_to() {
    for (decimals, currency, minor) in [(2, "EUR", 11085), (3, "EUR", 1109), (2, "JPY", 111), (0, "JPY", 11085)] {
        let mut order = order(7, "PaymentSettled", "2026-11-28T11:00:00.000Z");
        order["currencyCode"] = json!(currency);
        let shop = TestShop::with([order]).await;
        shop.books().decimals = decimals;
        assert_eq!(
            pull(&super::client(&shop), None).await.unwrap().order(7).total.minor,
            minor,
            "{decimals} {currency}"
        );
    }
}

#[tokio::test]
async fn senseless_ones_are_named() {
    let why = |key: &'static str, name: &'static str, found: &str| Message::new(key).with(name, found);
    let cases: [(Change, Message); 8] = [
        (|order| order["lines"][0]["quantity"] = json!(-2), why("order-bad-field", "field", "lines[0].quantity")),
        (|order| order["totalWithTax"] = json!("much"), why("order-bad-amount", "found", "much")),
        (|order| order["updatedAt"] = json!("noon"), why("order-bad-date", "found", "noon")),
        (|order| order["lines"] = json!(null), why("order-bad-field", "field", "lines")),
        (|order| order["fulfillments"] = json!({}), why("order-bad-field", "field", "fulfillments")),
        (
            |order| order["shippingAddress"]["countryCode"] = json!("Holland"),
            why("order-unknown-country", "found", "Holland"),
        ),
        (|order| order["shippingAddress"]["countryCode"] = json!(null), Message::new("order-no-country")),
        (|order| order["shippingAddress"] = json!(null), Message::new("order-no-address")),
    ];
    for (change, why) in cases {
        let haul = read(change).await;
        assert_eq!(haul.set_aside.iter().map(|it| &it.why).collect::<Vec<_>>(), [&why]);
    }
    let heavy = read(|order| order["lines"][0]["productVariant"]["customFields"]["weight"] = json!("heavy")).await;
    let said = Message::new("remark-weight").with("item", "Wool jumper M").with("found", "heavy g");
    assert_eq!((heavy.order(7).remarks.as_slice(), heavy.order(7).lines[0].unit_weight), ([said].as_slice(), None));
    let station = read(|order| {
        order["shippingAddress"]["streetLine1"] = json!("Packstation 145");
        order["shippingAddress"]["streetLine2"] = json!("12345678");
        order["shippingAddress"]["countryCode"] = json!("DE");
    });
    assert_eq!(station.await.order(7).checkout.service_point.as_ref().unwrap().post_number, "12345678");
}
