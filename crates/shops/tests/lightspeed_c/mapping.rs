use super::shop::{TestShop, order};
use super::{Haul, at, client, client_with, pull};
use model::{Country, Currency, Grams, Message, Money, OrderStatus, PaymentStatus};
use serde_json::{Value, json};

const CHANGED: &str = "2026-11-28T12:11:12+01:00";
const READY: &str = "processing_awaiting_shipment";

/// What is done to an order.
type Change = fn(&mut Value);

/// What becomes of an order that was changed so.
async fn read(change: impl FnOnce(&mut Value)) -> Haul {
    let mut order = order(42, READY, CHANGED);
    change(&mut order);
    let shop = TestShop::with([order]).await;
    pull(&client(&shop), Some(at("2026-11-28T00:00:00Z"))).await.unwrap()
}

#[tokio::test]
async fn an_order_is_read_whole() {
    let haul = read(|_| {}).await;
    let order = haul.order(42);
    let euro = |text: &str| Money::parse(text, Currency::EUR).unwrap();
    assert_eq!((order.number.as_str(), order.status, order.payment), ("ORD42", OrderStatus::Open, PaymentStatus::Paid));
    assert_eq!((order.placed_at, order.modified_at), (at("2026-11-28T09:58:00Z"), at("2026-11-28T11:11:12Z")));
    assert_eq!((order.total, order.checkout.price), (euro("155.80"), Some(euro("5.95"))));
    let to = &order.recipient;
    assert_eq!(
        (to.street.as_str(), to.company.as_str(), to.country),
        ("Dorpsstraat 12a", "", "NL".parse::<Country>().unwrap())
    );
    assert_eq!((to.phone.as_str(), to.email.as_str()), ("+31612345678", "sanne@example.test"));
    let line = &order.lines[0];
    assert_eq!((line.name.as_str(), line.quantity, line.unit_weight), ("Wool jumper – Blue / M", 2, Some(Grams(750))));
    assert_eq!(
        (line.sku.as_str(), line.barcode.as_str(), line.unit_price),
        ("SKU-421", "8712345678906", Some(euro("49.95")))
    );
    assert_eq!((order.note.as_str(), order.checkout.delivery_code.as_str()), ("After six", "core|85518|424529"));
    assert!(order.remarks.is_empty() && haul.set_aside.is_empty());
}

#[tokio::test]
async fn false_may_stand_for_every_text_number_and_object() {
    let whole = order(42, READY, CHANGED);
    // The made-up shop itself keeps its orders by these two.
    for name in whole.as_object().unwrap().keys().filter(|name| !["id", "updatedAt"].contains(&name.as_str())) {
        let needed = ["createdAt", "status", "priceIncl", "addressShippingCountry"].contains(&name.as_str());
        for nothing in [json!(false), json!(null), json!([])] {
            let haul = read(|order| order[name] = nothing.clone()).await;
            assert_eq!(haul.orders.len() + haul.set_aside.len(), 1, "{name}: {nothing}");
            assert!(needed || haul.orders.len() == 1, "{name}: {nothing}: {:?}", haul.set_aside);
        }
    }
}

#[tokio::test]
async fn statuses_and_payments() {
    use OrderStatus::{Cancelled, Completed, Open, Waiting};
    for (status, meaning) in [
        ("on_hold", Some(Waiting)),
        ("processing_awaiting_payment", Some(Waiting)),
        (READY, Some(Open)),
        ("processing_awaiting_pickup", None),
        ("processing_ready_for_pickup", None),
        ("completed", Some(Completed)),
        ("completed_shipped", Some(Completed)),
        ("cancelled", Some(Cancelled)),
    ] {
        let haul = read(|order| order["status"] = json!(status)).await;
        assert_eq!(haul.orders.first().map(|order| order.status), meaning, "{status}");
        assert_eq!(haul.out_of_reach.len(), usize::from(meaning.is_none()), "{status}");
    }
    let later = read(|order| order["paymentStatus"] = json!("not_paid")).await;
    assert_eq!((later.order(42).status, later.order(42).payment), (Open, PaymentStatus::Unpaid), "pays later");
    assert_eq!(read(|order| order["shipmentIsPickup"] = json!(true)).await.out_of_reach, ["42"]);
    let cash = read(|order| order["shipmentIsCashOnDelivery"] = json!(true)).await;
    assert_eq!(cash.order(42).payment_methods, ["iDEAL", "cash_on_delivery"]);
}

#[tokio::test]
async fn addresses_are_put_together_and_the_invoices_stands_in() {
    for (number, extension, street) in [
        ("12", "", "Dorpsstraat 12"),
        ("12", "bis", "Dorpsstraat 12 bis"),
        ("12", "2", "Dorpsstraat 12-2"),
        ("", "", "Dorpsstraat"),
    ] {
        let haul = read(|order| {
            order["addressShippingNumber"] = json!(number);
            order["addressShippingExtension"] = json!(extension);
            order["addressShippingStreet2"] = json!("Behind");
            order["addressShippingRegionData"] = json!({ "id": 5, "name": "Utrecht", "code": "ut" });
        });
        let haul = haul.await;
        let to = &haul.order(42).recipient;
        assert_eq!((to.street.as_str(), to.street2.as_str(), to.state.as_str()), (street, "Behind", "UT"));
    }
    let invoice = read(|order| {
        for field in ["Name", "Street", "Number", "Extension", "Zipcode", "City"] {
            order[format!("addressShipping{field}")] = json!("");
        }
        order["addressShippingCountry"] = json!(false);
    });
    assert_eq!(invoice.await.order(42).recipient.street, "Kerkstraat 9");
}

#[tokio::test]
async fn what_a_delivery_says_of_itself_may_be_an_object_a_list_or_a_text() {
    let app = |data: Value| {
        move |order: &mut Value| {
            order["shipmentId"] = json!("app|77|1");
            order["shipmentData"] = data;
        }
    };
    for (data, id) in [
        (json!({ "location": "20114" }), Some("20114")),
        (json!({ "service_point_id": 20115 }), Some("20115")),
        (json!([{ "location": { "id": "20116", "name": "Corner shop" } }]), Some("20116")),
        (json!("{\"pickup_point\":{\"code\":\"PP-7\"}}"), Some("PP-7")),
        (json!([]), None),
        (json!(false), None),
        (json!("default"), None),
    ] {
        let haul = read(app(data.clone())).await;
        let order = haul.order(42);
        assert_eq!(order.checkout.service_point.as_ref().map(|point| point.id.as_str()), id, "{data}");
        let unread = Message::new("remark-point-unread").with("module", "app|77");
        assert_eq!(order.remarks.contains(&unread), id.is_none(), "{data}");
    }
}

#[tokio::test]
async fn what_is_left_of_an_order_is_to_be_packed() {
    let shop = TestShop::with([order(42, READY, CHANGED)]).await;
    shop.books().lines.get_mut(&42).unwrap()[0]["quantityShipped"] = json!(1);
    shop.books().lines.get_mut(&42).unwrap()[1]["quantityRefunded"] = json!(1);
    let haul = pull(&client(&shop), None).await.unwrap();
    let left: Vec<u32> = haul.order(42).lines.iter().map(|line| line.quantity).collect();
    assert_eq!(left, [1]);
    assert_eq!(haul.order(42).remarks, [Message::new("remark-pieces-refunded").with("count", 1_u32)]);
    shop.books().lines.get_mut(&42).unwrap()[0]["quantityOrdered"] = json!(-1);
    let haul = pull(&client(&shop), None).await.unwrap();
    assert_eq!(haul.set_aside[0].why, Message::new("order-bad-quantity").with("found", "-1"));
}

#[tokio::test]
async fn three_thousand_lines_come_in_pages() {
    let shop = TestShop::with([order(42, READY, CHANGED)]).await;
    let line = shop.books().lines[&42][0].clone();
    let lines = (0..3000_u64).map(|place| {
        let mut line = line.clone();
        line["id"] = json!(place + 1);
        line
    });
    shop.books().lines.insert(42, lines.collect());
    let haul = pull(&client(&shop), None).await.unwrap();
    assert_eq!(haul.order(42).quantity(), 6000);
    assert_eq!(shop.books().asked_for("GET products"), 13);
}

#[tokio::test]
async fn the_currency_is_the_shops_or_the_one_that_was_entered() {
    for (settings, minor) in [(json!({ "currency": "JPY" }), 156), (json!({ "currency": { "code": "KWD" } }), 155_800)]
    {
        let shop = TestShop::with([order(42, READY, CHANGED)]).await;
        shop.books().settings = settings;
        assert_eq!(pull(&client(&shop), None).await.unwrap().order(42).total.minor, minor);
    }
    let shop = TestShop::with([order(42, READY, CHANGED)]).await;
    shop.books().settings = json!({ "title": "says none" });
    assert!(pull(&client(&shop), None).await.is_err());
    let (client, _) = client_with(&shop, &json!({ "currency": "EUR", "weight_unit": "kg" }));
    let haul = pull(&client, None).await.unwrap();
    assert_eq!((haul.order(42).total.minor, haul.order(42).lines[0].unit_weight), (15_580, Some(Grams(750_000))));
}

#[tokio::test]
async fn what_makes_no_sense_is_set_aside_by_name() {
    let why = |key: &'static str, name: &'static str, found: &str| Message::new(key).with(name, found);
    let cases: [(Change, Message); 5] = [
        (|order| order["priceIncl"] = json!("much"), why("order-bad-amount", "found", "much")),
        (|order| order["createdAt"] = json!(false), why("order-bad-date", "found", "")),
        (
            |order| order["addressShippingCountry"] = json!({ "code": "xx1" }),
            why("order-unknown-country", "found", "XX1"),
        ),
        (|order| order["addressShippingCountry"] = json!(false), Message::new("order-no-country")),
        (|order| order["status"] = json!(false), why("order-bad-field", "field", "status")),
    ];
    for (change, why) in cases {
        let haul = read(change).await;
        assert_eq!(haul.set_aside.iter().map(|it| &it.why).collect::<Vec<_>>(), [&why]);
    }
}
