use super::shop::{Books, TestShop, order};
use super::{Haul, at, client, client_with, pull};
use model::{Currency, Grams, Message, Money, OrderStatus, PaymentStatus, ServicePoint};
use serde_json::{Value, json};

const CHANGED: &str = "2026-11-28T11:00:00Z";

/// What is done to an order.
type Change = fn(&mut Value);

/// What becomes of an order that was changed so.
async fn read(change: impl FnOnce(&mut Value)) -> Haul {
    let mut order = order(247, 11, CHANGED);
    change(&mut order);
    let shop = TestShop::with([order]).await;
    pull(&client(&shop), Some(at("2026-11-01T00:00:00Z"))).await.unwrap()
}

fn part(order: &mut Value) -> &mut Value {
    &mut order["consignments"]["shipping"][0]
}

#[tokio::test]
async fn an_order_is_read_whole() {
    let haul = read(|_| {}).await;
    let order = haul.order(247);
    let euro = |text: &str| Money::parse(text, Currency::EUR).unwrap();
    assert_eq!((order.number.as_str(), order.status, order.payment), ("247", OrderStatus::Open, PaymentStatus::Paid));
    assert_eq!((order.placed_at, order.modified_at), (at("2026-11-28T09:58:00Z"), at(CHANGED)));
    assert_eq!((order.total, order.checkout.price), (euro("155.80"), Some(euro("5.95"))));
    assert_eq!(order.checkout.delivery_method, "PostNL");
    let to = &order.recipient;
    assert_eq!(
        (to.name.as_str(), to.street.as_str(), to.email.as_str()),
        ("Sanne Voorbeeld", "Dorpsstraat 12a", "sanne@example.test")
    );
    let line = &order.lines[0];
    assert_eq!((line.reference.as_str(), line.quantity, line.unit_weight), ("24701", 2, Some(Grams(750))));
    assert_eq!((line.barcode.as_str(), line.properties["Size"].as_str()), ("8712345678906", "M"));
    assert_eq!((order.note.as_str(), order.payment_methods.as_slice()), ("After six", ["iDEAL".to_owned()].as_slice()));
    assert!(order.remarks.is_empty() && haul.set_aside.is_empty());
}

#[tokio::test]
async fn a_status_is_known_by_its_number_whatever_it_is_called() {
    use OrderStatus::{Cancelled, Completed, Open, Waiting};
    for (status, meaning) in [
        (0, None),
        (1, Some(Waiting)),
        (2, Some(Completed)),
        (3, Some(Open)),
        (4, Some(Cancelled)),
        (5, Some(Cancelled)),
        (6, Some(Cancelled)),
        (7, Some(Waiting)),
        (8, Some(Waiting)),
        (9, Some(Open)),
        (10, Some(Completed)),
        (11, Some(Open)),
        (12, Some(Waiting)),
        (13, Some(Waiting)),
        (14, Some(Open)),
        (15, None),
    ] {
        let haul = read(|order| order["status_id"] = json!(status)).await;
        assert_eq!(haul.orders.first().map(|order| order.status), meaning, "{status}");
        assert_eq!(haul.out_of_reach.len(), usize::from(meaning.is_none()), "{status}");
    }
    let shop = TestShop::with([order(1, 12, CHANGED), order(2, 11, CHANGED)]).await;
    let own = json!({ "statuses": { "12": "open", "Awaiting Fulfillment": "waiting", "0": "open" } });
    let haul = pull(&client_with(&shop, &own).0, None).await.unwrap();
    assert_eq!((haul.order(1).status, haul.order(2).status), (Open, Waiting));
}

#[tokio::test]
async fn what_is_left_of_an_order_is_to_be_packed() {
    let haul = read(|order| {
        part(order)["line_items"][0]["quantity_shipped"] = json!(1);
        part(order)["line_items"][1]["quantity_refunded"] = json!(1);
        order["status_id"] = json!(3);
    })
    .await;
    let order = haul.order(247);
    assert_eq!((order.lines.len(), order.lines[0].quantity), (1, 1));
    assert_eq!(order.remarks, [Message::new("remark-pieces-refunded").with("count", 1_u32)]);

    let all = |name: &'static str| {
        move |order: &mut Value| {
            part(order)["line_items"][0][name] = json!(2);
            part(order)["line_items"][1][name] = json!(1);
        }
    };
    let shipped = read(all("quantity_shipped")).await;
    assert_eq!((shipped.order(247).status, shipped.order(247).lines.len()), (OrderStatus::Completed, 2));
    let refunded = read(all("quantity_refunded")).await;
    assert_eq!(refunded.order(247).status, OrderStatus::Cancelled);
    let money = read(|order| order["refunded_amount"] = json!("5.0000")).await;
    let amount = Money::parse("5", Currency::EUR).unwrap();
    assert_eq!(money.order(247).remarks, [Message::new("remark-money-refunded").with("amount", amount)]);
}

#[tokio::test]
async fn what_does_not_go_to_an_address_is_no_parcel() {
    let to_nobody = |field: &'static str| {
        move |order: &mut Value| {
            let parts = order["consignments"]["shipping"].take();
            order["consignments"]["shipping"] = json!([]);
            order["consignments"][field] = parts;
        }
    };
    for field in ["downloads", "pickups"] {
        let haul = read(to_nobody(field)).await;
        assert!(haul.orders.is_empty() && haul.set_aside.is_empty() && haul.out_of_reach.is_empty(), "{field}");
    }
    let gift = read(|order| {
        order["consignments"] = json!({ "shipping": [], "email": { "gift_certificates": [{ "code": "X" }] } });
    });
    assert!(gift.await.orders.is_empty());
    let mixed = read(|order| {
        order["consignments"]["downloads"] = json!([{ "line_items": [{ "id": 9, "name": "Guide", "quantity": 1 }] }]);
        part(order)["line_items"][1]["type"] = json!("digital");
    });
    let ships: Vec<bool> = mixed.await.order(247).lines.iter().map(|line| line.ships).collect();
    assert_eq!(ships, [true, false, false]);
}

#[tokio::test]
async fn an_order_for_several_addresses_is_set_aside_by_name_until_it_is_over() {
    let two = |status: u64| {
        move |order: &mut Value| {
            let mut second = part(order).clone();
            second["id"] = json!(999);
            order["consignments"]["shipping"].as_array_mut().unwrap().push(second);
            order["status_id"] = json!(status);
        }
    };
    let open = read(two(11)).await;
    assert_eq!(open.set_aside[0].why, Message::new("order-several-addresses").with("count", 2_u32));
    let over = read(two(2)).await;
    assert_eq!((over.set_aside.len(), over.out_of_reach), (0, vec!["247".to_owned()]));
}

#[tokio::test]
async fn odd_forms_are_understood_and_senseless_ones_named() {
    let odd = read(|order| {
        part(order)["zip"] = json!(1234);
        part(order)["phone"] = json!(31_612_345_678_u64);
        order["consignments"] = json!([order["consignments"].take()]);
        order["items_total"] = json!("3");
    });
    let odd = odd.await;
    assert_eq!(
        (odd.order(247).recipient.postal_code.as_str(), odd.order(247).recipient.phone.as_str()),
        ("1234", "31612345678")
    );
    let why = |key: &'static str, name: &'static str, found: &str| Message::new(key).with(name, found);
    let cases: [(Change, Message); 8] = [
        (|order| part(order)["line_items"][0]["quantity"] = json!(-2), why("order-bad-quantity", "found", "-2")),
        (|order| order["total_inc_tax"] = json!("much"), why("order-bad-amount", "found", "much")),
        (|order| order["date_created"] = json!(""), why("order-bad-date", "found", "")),
        (|order| order["default_currency_code"] = json!("EURO"), why("order-bad-currency", "found", "EURO")),
        (|order| part(order)["country_iso2"] = json!("XX1"), why("order-unknown-country", "found", "XX1")),
        (|order| part(order)["country_iso2"] = json!(""), Message::new("order-no-country")),
        (
            |order| order["consignments"] = json!({ "url": "https://…" }),
            why("order-bad-field", "field", "consignments"),
        ),
        (
            |order| {
                for field in ["country_iso2", "street_1", "street_2", "city", "zip"] {
                    part(order)[field] = json!("");
                }
            },
            Message::new("order-no-address"),
        ),
    ];
    for (change, why) in cases {
        let haul = read(change).await;
        assert_eq!(haul.set_aside.iter().map(|it| &it.why).collect::<Vec<_>>(), [&why]);
    }
}

#[tokio::test]
async fn yen_and_dinars_have_their_own_digits() {
    for (currency, total, minor) in [("JPY", "1200.0000", 1200), ("KWD", "12.5000", 12_500), ("EUR", "62.6793", 6268)] {
        let haul = read(|order| {
            order["default_currency_code"] = json!(currency);
            order["total_inc_tax"] = json!(total);
        });
        assert_eq!(haul.await.order(247).total.minor, minor, "{currency}");
    }
}

#[tokio::test]
async fn regions_points_wrapping_and_test_orders_are_seen() {
    let haul = read(|order| {
        part(order)["country_iso2"] = json!("US");
        part(order)["state"] = json!("Texas");
        part(order)["form_fields"] = json!([{ "name": "Pickup point id", "value": "PP-77" }]);
        part(order)["line_items"][0]["wrapping_name"] = json!("Paper");
        order["payment_method"] = json!("Test Payment Gateway");
    });
    let haul = haul.await;
    let order = haul.order(247);
    assert_eq!((order.recipient.state.as_str(), order.status), ("TX", OrderStatus::Waiting));
    assert_eq!(order.remarks, [Message::new("remark-test-order")]);
    assert_eq!(order.lines[0].properties["wrapping_name"], "Paper");
    let point = ServicePoint {
        id: "PP-77".to_owned(),
        carrier: String::new(),
        name: String::new(),
        post_number: String::new(),
    };
    assert_eq!(order.checkout.service_point, Some(point));
}

#[tokio::test]
async fn weights_go_by_the_stores_unit() {
    for (unit, grams) in [("KGS", 750), ("LBS", 341), ("Ounces", 22), ("Grams", 1)] {
        let mut books = Books::new();
        books.weight_units = unit.to_owned();
        books.orders.insert(247, order(247, 11, CHANGED));
        let shop = TestShop::open(books).await;
        let haul = pull(&client(&shop), None).await.unwrap();
        assert_eq!(haul.order(247).lines[0].unit_weight, Some(Grams(grams)), "{unit}");
    }
    let mut books = Books::new();
    books.without.insert("GET store".to_owned());
    books.orders.insert(247, order(247, 11, CHANGED));
    let shop = TestShop::open(books).await;
    let haul = pull(&client(&shop), None).await.unwrap();
    assert_eq!(haul.order(247).lines[0].unit_weight, None);
    assert_eq!(haul.order(247).remarks, [Message::new("remark-resource-unread").with("resource", "store")]);
}

#[tokio::test]
async fn three_thousand_lines_that_do_not_come_with_the_order_are_asked_for() {
    let mut big = order(247, 11, CHANGED);
    let line = part(&mut big)["line_items"][0].clone();
    let lines = (0..3000_u64).map(|place| {
        let mut line = line.clone();
        line["id"] = json!(1000 + place);
        line["quantity"] = json!(1);
        line
    });
    part(&mut big)["line_items"] = lines.collect();
    big["items_total"] = json!(3000);
    let mut books = Books::new();
    books.lines_apart = true;
    books.orders.insert(247, big);
    let shop = TestShop::open(books).await;
    let haul = pull(&client(&shop), None).await.unwrap();
    assert_eq!((haul.order(247).lines.len(), haul.order(247).quantity()), (3000, 3000));
    assert_eq!(shop.books().asked_for("GET products"), 13, "the last page is 204: no line is left");
}
