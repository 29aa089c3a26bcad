use super::shop::{TestShop, by_hand, order};
use super::{Haul, at, client_with, pull};
use model::{Currency, Grams, Message, Money, OrderStatus, PaymentStatus};
use serde_json::{Value, json};

/// What is done to an order.
type Change = fn(&mut Value);

/// What becomes of an order that was changed so.
async fn read(change: impl FnOnce(&mut Value)) -> Haul {
    let mut order = order(7, "captured", "2026-11-28T11:00:00.000Z");
    change(&mut order);
    let shop = TestShop::with([order]).await;
    pull(&client_with(&shop, &json!({})), Some(at("2026-11-28T00:00:00Z"))).await.unwrap()
}

fn euro(text: &str) -> Money {
    Money::parse(text, Currency::EUR).unwrap()
}

#[tokio::test]
async fn an_order_is_read_whole() {
    let haul = read(|_| {}).await;
    let order = haul.order("order_7");
    assert_eq!((order.number.as_str(), order.status, order.payment), ("7", OrderStatus::Open, PaymentStatus::Paid));
    assert_eq!((order.total, order.checkout.price), (euro("110.85"), Some(euro("5.95"))));
    assert_eq!((order.placed_at, order.modified_at), (at("2026-11-28T09:58:00Z"), at("2026-11-28T11:00:00Z")));
    assert_eq!(order.checkout.delivery_method, "PostNL home");
    assert_eq!(order.checkout.delivery_code, "so_home");
    let to = &order.recipient;
    assert_eq!((to.name.as_str(), to.street2.as_str(), to.state.as_str()), ("Sanne Voorbeeld", "Achterhuis", "UT"));
    assert_eq!((to.email.as_str(), to.phone.as_str()), ("sanne@example.test", "+31612345678"));
    let line = &order.lines[0];
    assert_eq!((line.quantity, line.unit_weight, line.unit_price), (2, Some(Grams(750)), Some(euro("49.95"))));
    assert_eq!((line.reference.as_str(), line.properties["Size"].as_str()), ("71", "M"));
    assert_eq!((line.hs_code.as_str(), line.origin), ("611011", "NL".parse().ok()));
    assert_eq!((line.barcode.as_str(), line.ships), ("8712345678906", true));
    assert_eq!(line.picture, "https://images.example/JUMP-M.jpg");
    assert_eq!(order.payment_methods, ["pp_stripe_stripe"]);
    assert!(order.remarks.is_empty() && haul.set_aside.is_empty());
    let own = read(|order| order["custom_display_id"] = json!("WEB-7")).await;
    assert_eq!(own.order("order_7").number, "WEB-7");
}

#[tokio::test]
async fn what_an_order_is_at_the_desk() {
    use OrderStatus::{Cancelled, Completed, Open, Waiting};
    let cases: [(&str, Change, Option<OrderStatus>); 17] = [
        ("captured", |_| {}, Some(Open)),
        ("partially_refunded", |_| {}, Some(Open)),
        ("authorized", |_| {}, Some(Waiting)),
        ("not_paid", |_| {}, Some(Waiting)),
        ("not_paid", |order| order["total"] = json!(0), Some(Open)),
        ("refunded", |_| {}, Some(Cancelled)),
        ("owed", |_| {}, None),
        ("captured", |order| order["status"] = json!("requires_action"), Some(Waiting)),
        ("captured", |order| order["status"] = json!("canceled"), Some(Cancelled)),
        ("captured", |order| order["status"] = json!("completed"), Some(Completed)),
        ("captured", |order| order["status"] = json!("archived"), Some(Completed)),
        ("captured", |order| order["status"] = json!("draft"), None),
        (
            "captured",
            |order| {
                for item in order["items"].as_array_mut().unwrap() {
                    item["is_giftcard"] = json!(true);
                }
            },
            None,
        ),
        (
            "captured",
            |order| {
                for item in order["items"].as_array_mut().unwrap() {
                    item["quantity"] = json!(0);
                }
            },
            Some(Cancelled),
        ),
        (
            "captured",
            |order| {
                by_hand(order, "71", 2);
                by_hand(order, "72", 1);
            },
            Some(Waiting),
        ),
        ("captured", |order| by_hand(order, "71", 2), Some(Open)),
        (
            "refunded",
            |order| {
                by_hand(order, "71", 2);
                by_hand(order, "72", 1);
            },
            Some(Completed),
        ),
    ];
    for (payment, change, meaning) in cases {
        let haul = read(|order| {
            order["payment_status"] = json!(payment);
            change(order);
        });
        let haul = haul.await;
        assert_eq!(haul.orders.first().map(|order| order.status), meaning, "{payment}");
        assert_eq!(haul.out_of_reach.len(), usize::from(meaning.is_none()), "{payment}");
    }
    let shop = TestShop::with([order(7, "authorized", "2026-11-28T11:00:00.000Z")]).await;
    let client = client_with(&shop, &json!({ "statuses": { "authorized": "open" } }));
    assert_eq!(
        pull(&client, None).await.unwrap().order("order_7").status,
        Open,
        "money that is taken once it has left"
    );
}

#[tokio::test]
async fn what_has_left_or_was_taken_out_is_not_packed_again() {
    let part = read(|order| by_hand(order, "71", 1)).await;
    let counts: Vec<u32> = part.order("order_7").lines.iter().map(|line| line.quantity).collect();
    assert_eq!(counts, [1, 1]);
    let apart = read(|order| {
        by_hand(order, "71", 2);
        by_hand(order, "72", 1);
    });
    assert_eq!(apart.await.order("order_7").quantity(), 3, "what waits in fulfilments is what is to be sent");
    let edited = read(|order| order["items"][0]["quantity"] = json!(1)).await;
    assert_eq!(edited.order("order_7").quantity(), 2);
    let paid_back = read(|order| order["payment_collections"][0]["refunded_amount"] = json!(5)).await;
    let refunded = Message::new("remark-money-refunded").with("amount", euro("5.00"));
    assert_eq!(paid_back.order("order_7").remarks, [refunded]);
    let digital = read(|order| order["items"][1]["requires_shipping"] = json!(false)).await;
    assert!(!digital.order("order_7").lines[1].ships, "its stock is kept, and needs no shipping");
    let not_kept = read(|order| {
        order["items"][1]["requires_shipping"] = json!(false);
        order["items"][1]["variant"]["manage_inventory"] = json!(false);
    });
    assert!(not_kept.await.order("order_7").lines[1].ships, "somebody looks");
}

#[tokio::test]
async fn weights_are_the_variants_or_the_products_in_the_unit_of_the_account() {
    let of_product = read(|order| order["items"][0]["variant"]["weight"] = json!(null)).await;
    assert_eq!(of_product.order("order_7").lines[0].unit_weight, Some(Grams(700)));
    let custom = read(|order| order["items"][0]["variant"] = json!(null)).await;
    assert_eq!(custom.order("order_7").lines[0].unit_weight, None);
    let shop = TestShop::with([order(7, "captured", "2026-11-28T11:00:00.000Z")]).await;
    shop.books().order(7)["items"][0]["variant"]["weight"] = json!(0.75);
    let kilos = client_with(&shop, &json!({ "weight_unit": "kg" }));
    assert_eq!(pull(&kilos, None).await.unwrap().order("order_7").lines[0].unit_weight, Some(Grams(750)));
    let heavy = read(|order| order["items"][0]["variant"]["weight"] = json!("heavy")).await;
    let said = Message::new("remark-weight").with("item", "Wool jumper").with("found", "heavy g");
    assert_eq!(heavy.order("order_7").remarks, [said]);
}

#[tokio::test]
async fn senseless_ones_are_named() {
    let why = |key: &'static str, name: &'static str, found: &str| Message::new(key).with(name, found);
    let cases: [(Change, Message); 10] = [
        (|order| order["items"][0]["quantity"] = json!(-2), why("order-bad-field", "field", "items[0].quantity")),
        (|order| order["items"][0]["detail"] = json!(null), why("order-bad-field", "field", "items[0].detail")),
        (|order| order["total"] = json!("much"), why("order-bad-amount", "found", "much")),
        (|order| order["currency_code"] = json!("euro"), why("order-bad-currency", "found", "EURO")),
        (|order| order["updated_at"] = json!("noon"), why("order-bad-date", "found", "noon")),
        (|order| order["items"] = json!(null), why("order-bad-field", "field", "items")),
        (|order| order["fulfillments"] = json!({}), why("order-bad-field", "field", "fulfillments")),
        (
            |order| order["shipping_address"]["country_code"] = json!("holland"),
            why("order-unknown-country", "found", "HOLLAND"),
        ),
        (|order| order["shipping_address"]["country_code"] = json!(null), Message::new("order-no-country")),
        (|order| order["shipping_address"] = json!(null), Message::new("order-no-address")),
    ];
    for (change, why) in cases {
        let haul = read(change).await;
        assert_eq!(haul.set_aside.iter().map(|it| &it.why).collect::<Vec<_>>(), [&why]);
    }
}

#[tokio::test]
async fn service_points_are_found_where_plug_ins_leave_them() {
    let point = read(|order| order["shipping_methods"][0]["data"] = json!({ "service_point_id": "NL-171216" })).await;
    assert_eq!(point.order("order_7").checkout.service_point.as_ref().unwrap().id, "NL-171216");
    let noted = read(|order| order["metadata"] = json!({ "service_point": { "id": "NL-9", "name": "Primera" } })).await;
    assert_eq!(noted.order("order_7").checkout.service_point.as_ref().unwrap().id, "NL-9");
    let station = read(|order| {
        order["shipping_address"]["address_1"] = json!("Packstation 145");
        order["shipping_address"]["address_2"] = json!("12345678");
        order["shipping_address"]["country_code"] = json!("de");
    });
    assert_eq!(station.await.order("order_7").checkout.service_point.as_ref().unwrap().post_number, "12345678");
}
