//! What becomes of an order's lines, address, money and weights.

use super::shop::TestShop;
use super::stock::{books, delivery, id, line, transaction};
use super::{at, client_with, pull};
use model::{Currency, Grams, Message, Money, OrderStatus, PaymentStatus, ShopOrder};
use serde_json::{Value, json};

/// What comes of the one order of a shop, changed so.
async fn pulled(change: impl FnOnce(&mut Value), config: &Value) -> super::Haul {
    let mut books = books();
    change(&mut books.orders[0]);
    let shop = TestShop::open(books).await;
    pull(&client_with(&shop, config), Some(at("2026-11-01T00:00:00Z"))).await.unwrap()
}

async fn read(change: impl FnOnce(&mut Value)) -> ShopOrder {
    let mut haul = pulled(change, &json!({})).await;
    assert!(haul.set_aside.is_empty(), "{:?}", haul.set_aside);
    haul.orders.remove(0)
}

async fn set_aside(change: impl FnOnce(&mut Value)) -> Message {
    let mut haul = pulled(change, &json!({})).await;
    assert_eq!((haul.orders.len(), haul.set_aside.len()), (0, 1));
    haul.set_aside.remove(0).why
}

#[tokio::test]
async fn an_order_is_read_with_all_that_belongs_to_it() {
    let order = read(|_| {}).await;
    let euro = |text: &str| Money::parse(text, Currency::EUR).unwrap();
    let [jumper] = order.lines.as_slice() else { panic!("{:?}", order.lines) };
    assert_eq!((jumper.reference.clone(), jumper.sku.as_str(), jumper.quantity), (id(42_001), "JUMP-BL-M", 2));
    assert_eq!((jumper.unit_price, jumper.unit_weight), (Some(euro("49.95")), Some(Grams(750))));
    assert_eq!((jumper.barcode.as_str(), jumper.hs_code.as_str()), ("8712345678906", "611020"));
    assert_eq!(jumper.origin.map(|country| country.code().to_owned()).as_deref(), Some("PT"));
    assert_eq!(jumper.properties, [("Size".to_owned(), "M".to_owned())].into());
    assert_eq!(jumper.picture, "https://shop.example/media/jumper.jpg");
    assert_eq!((order.number.as_str(), order.total), ("10042", euro("110.85")));
    assert_eq!((order.status, order.payment), (OrderStatus::Open, PaymentStatus::Paid));
    assert_eq!(order.payment_methods, ["iDEAL", "payment_mollie_ideal"]);
    let checkout = &order.checkout;
    assert_eq!((checkout.delivery_method.as_str(), checkout.delivery_code.as_str()), ("PostNL", "shipping_postnl"));
    assert_eq!((checkout.price, checkout.service_point.is_none()), (Some(euro("5.95")), true));
    let to = &order.recipient;
    assert_eq!((to.name.as_str(), to.street2.as_str(), to.state.as_str()), ("Sanne Voorbeeld", "Achterhuis", ""));
    assert_eq!((to.phone.as_str(), to.email.as_str()), ("+31612345678", "sanne@example.test"));
    assert_eq!((order.note.as_str(), order.tags), ("Graag na 18 uur", vec!["vip".to_owned()]));
}

#[tokio::test]
async fn discounts_credits_and_covers_are_no_contents_and_downloads_do_not_ship() {
    let order = read(|order| {
        let mut download = line(5, "product", 1);
        download["states"] = json!(["is-download"]);
        let mut of_design = line(8, "product", 1);
        of_design["parentId"] = json!(id(7));
        let mut engraving = line(9, "customized-products-option", 1);
        (engraving["parentId"], engraving["label"]) = (json!(id(7)), json!("Engraving"));
        let all = [
            line(1, "custom", 1),
            line(2, "credit", 1),
            line(3, "discount", 1),
            line(4, "container", 1),
            download,
            line(7, "customized-products", 1),
            of_design,
            engraving,
        ];
        order["lineItems"] = all.to_vec().into();
    })
    .await;
    let lines: Vec<(String, bool)> = order.lines.iter().map(|line| (line.reference.clone(), line.ships)).collect();
    assert_eq!(lines, [(id(1), true), (id(5), false), (id(8), true)]);
    assert_eq!(order.lines[2].properties, [("Engraving".to_owned(), "1".to_owned())].into());
}

#[tokio::test]
async fn the_delivery_with_something_in_it_is_the_one_and_the_last_payment_counts() {
    let order = read(|order| {
        let mut other = delivery(1, "open", 9.0, 0);
        other["shippingOrderAddress"]["city"] = json!("Nowhere");
        order["deliveries"].as_array_mut().unwrap().insert(0, other);
    });
    assert_eq!(order.await.recipient.city, "Utrecht");
    let order = read(|order| {
        let mut first = delivery(1, "open", 0.0, 0);
        first["shippingOrderAddress"]["city"] = json!("Zwolle");
        order["deliveries"].as_array_mut().unwrap().push(first);
        order["primaryOrderDeliveryId"] = json!(id(1));
        order["primaryOrderTransactionId"] = json!(id(42_600));
    })
    .await;
    assert_eq!((order.recipient.city.as_str(), order.status), ("Zwolle", OrderStatus::Waiting), "its payment failed");
    let tried_again = |order: &mut Value| {
        order["transactions"][1] = transaction(1, "refunded", "2026-11-28T11:00:00.000+00:00");
    };
    let order = read(tried_again).await;
    assert_eq!((order.status, order.payment), (OrderStatus::Cancelled, PaymentStatus::Refunded));
    let free = |order: &mut Value| (order["transactions"], order["amountTotal"]) = (json!([]), json!(0));
    assert_eq!(read(free).await.status, OrderStatus::Open);
    assert_eq!(read(|order| order["transactions"] = json!([])).await.status, OrderStatus::Waiting);
}

#[tokio::test]
async fn what_makes_no_sense_or_was_not_loaded_is_set_aside_by_name() {
    let why = set_aside(|order| order["lineItems"][0]["quantity"] = json!(-1)).await;
    assert_eq!(why, Message::new("order-bad-quantity").with("found", "-1"));
    for field in ["deliveries", "transactions", "lineItems"] {
        let why = set_aside(|order| order[field] = Value::Null).await;
        assert_eq!(why, Message::new("order-bad-field").with("field", field));
    }
    assert_eq!(set_aside(|order| order["deliveries"] = json!([])).await, Message::new("order-no-address"));
    let why = set_aside(|order| order["deliveries"][1]["shippingOrderAddress"]["country"] = Value::Null).await;
    assert_eq!(why, Message::new("order-no-country"));
    let why = set_aside(|order| order["amountTotal"] = Value::Null).await;
    assert_eq!(why, Message::new("order-bad-amount").with("found", ""));
    let why = set_aside(|order| order["orderDateTime"] = json!("yesterday")).await;
    assert_eq!(why, Message::new("order-bad-date").with("found", "yesterday"));
    let digital = |order: &mut Value| {
        order["deliveries"] = json!([]);
        order["lineItems"][0]["states"] = json!(["is-download"]);
    };
    let haul = pulled(digital, &json!({})).await;
    assert_eq!((haul.orders.len(), haul.set_aside.len(), haul.out_of_reach.len()), (0, 0, 0));
}

#[tokio::test]
async fn php_writes_nothing_as_a_list() {
    let order = read(|order| {
        order["customFields"] = json!([]);
        order["lineItems"][0]["product"]["customFields"] = json!([]);
        order["lineItems"][0]["payload"] = json!([]);
        order["deliveries"][1]["customFields"] = json!({});
    })
    .await;
    assert_eq!((order.lines[0].sku.as_str(), order.lines[0].hs_code.as_str()), ("", ""));
}

#[tokio::test]
async fn yen_and_dinars_have_their_own_places() {
    for (code, amount, minor) in [("JPY", json!(1200), 1200), ("KWD", json!(12.345), 12_345)] {
        let order = read(|order| {
            order["currency"]["isoCode"] = json!(code);
            order["amountTotal"] = amount;
        })
        .await;
        assert_eq!((order.total.minor, order.total.currency.code()), (minor, code));
    }
}

#[tokio::test]
async fn a_service_point_is_found_where_plug_ins_leave_it() {
    let point = |order: ShopOrder| order.checkout.service_point.map(|it| (it.id, it.post_number)).unwrap_or_default();
    let of = |id: &str, post_number: &str| (id.to_owned(), post_number.to_owned());
    let packstation = read(|order| {
        let address = &mut order["deliveries"][1]["shippingOrderAddress"];
        address["country"]["iso"] = json!("DE");
        address["street"] = json!("Packstation 145");
        address["additionalAddressLine1"] = json!("12345678");
        address["countryState"] = json!({ "shortCode": "DE-NW" });
    })
    .await;
    assert_eq!(packstation.recipient.state, "NW");
    assert_eq!(point(packstation), of("145", "12345678"));
    let sendcloud = read(|order| {
        order["extensions"] =
            json!({ "sendcloud_service_point": { "id": 11_275_401, "postNumber": "P-1", "name": "Kiosk" } });
    });
    assert_eq!(point(sendcloud.await), of("11275401", "P-1"));
    let older =
        read(|order| order["customFields"] = json!({ "order_attributes": { "service_point": { "id": "77" } } }));
    assert_eq!(point(older.await), of("77", ""));
    let named = |order: &mut Value| order["deliveries"][1]["customFields"] = json!({ "acme_where": "W-1" });
    let haul = pulled(named, &json!({ "point_field": "acme_where", "hs_field": "my_code" })).await;
    assert_eq!(haul.orders[0].checkout.service_point.as_ref().map(|it| it.id.as_str()), Some("W-1"));
    assert_eq!(haul.orders[0].lines[0].hs_code, "611030");
}

#[tokio::test]
async fn an_order_of_three_thousand_lines_comes_in() {
    let order = read(|order| order["lineItems"] = (1..=3000).map(|n| line(n, "product", 1)).collect()).await;
    assert_eq!(order.lines.len(), 3000);
}
