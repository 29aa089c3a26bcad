//! What becomes of an order's rows, address, money and weights.

use super::shop::TestShop;
use super::stock::{address, books, order, row};
use super::{at, built, client, client_with, pull};
use model::{Currency, Grams, Message, Money, OrderStatus, PaymentStatus, ShopOrder};
use serde_json::{Value, json};
use wire::Setup;

/// What comes of the one order of a shop, changed so.
async fn pulled(change: impl FnOnce(&mut Value), config: &Value) -> super::Haul {
    let mut books = books();
    change(&mut books.orders[0]);
    let shop = TestShop::open(books).await;
    let haul = pull(&client_with(&shop, config), Some(at("2026-11-01T00:00:00Z"))).await.unwrap();
    assert!(shop.books().complaints.is_empty(), "{:?}", shop.books().complaints);
    haul
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

fn rows(order: &mut Value, rows: &Value) {
    order["items"] = rows.clone();
}

#[tokio::test]
async fn a_configurable_product_is_one_line_by_its_own_row_and_its_variants_words() {
    let order = read(|_| {}).await;
    let euro = |text: &str| Money::parse(text, Currency::EUR).unwrap();
    let [jumper, warranty] = order.lines.as_slice() else { panic!("{:?}", order.lines) };
    assert_eq!((jumper.reference.as_str(), jumper.sku.as_str()), ("81", "JUMP-BL-M"));
    assert_eq!((jumper.name.as_str(), jumper.quantity), ("Wool jumper-M-Blue", 2));
    assert_eq!((jumper.unit_price, jumper.unit_weight), (Some(euro("41.28")), Some(Grams(750))));
    assert_eq!((jumper.barcode.as_str(), jumper.hs_code.as_str()), ("8712345678906", "611020"));
    assert_eq!(jumper.origin.map(|country| country.code().to_owned()).as_deref(), Some("PT"));
    assert_eq!(jumper.picture, "https://shop.example/media/catalog/product/j/u/jumper.jpg");
    assert!(jumper.ships && !warranty.ships);
    assert_eq!((order.total, order.checkout.price), (euro("117.95"), Some(euro("5.95"))));
    assert_eq!(order.checkout.delivery_method, "PostNL - Standard");
    assert_eq!(order.checkout.delivery_code, "postnl_regular");
    assert_eq!(order.payment_methods, ["iDEAL", "mollie_methods_ideal"]);
    assert_eq!(order.recipient.street, "Dorpsstraat 12 a");
    assert_eq!(order.recipient.email, "sanne@example.test");
    assert_eq!(order.note, "Ring & wait\nGraag na 18 uur", "what Jan wrote is not the customer's");
    assert_eq!(order.placed_at, at("2026-11-28T09:58:00Z"));
    assert!(order.remarks.is_empty() && order.tags.is_empty() && order.checkout.service_point.is_none());
}

#[tokio::test]
async fn a_bundle_ships_together_or_its_parts_do() {
    let bundle = |id: u64| {
        json!([
            row(id, 0, "bundle", 3.0, ""),
            row(id + 1, id, "simple", 6.0, "0.1"),
            row(id + 2, id, "simple", 3.0, "0.25")
        ])
    };
    let together = read(|order| rows(order, &bundle(95))).await;
    let [line] = together.lines.as_slice() else { panic!("{:?}", together.lines) };
    assert_eq!((line.reference.as_str(), line.quantity, line.unit_weight), ("95", 3, Some(Grams(450))));
    assert_eq!(
        line.properties,
        [("Thing 96".to_owned(), "6".to_owned()), ("Thing 97".to_owned(), "3".to_owned())].into()
    );
    let separately = read(|order| rows(order, &bundle(90))).await;
    let lines: Vec<(&str, u32)> =
        separately.lines.iter().map(|line| (line.reference.as_str(), line.quantity)).collect();
    assert_eq!(lines, [("91", 6), ("92", 3)]);
    // Nobody says how it ships, and a part has left.
    let unsaid = read(|order| {
        let mut all = bundle(60);
        all[1]["qty_shipped"] = json!(6);
        rows(order, &all);
    })
    .await;
    assert_eq!(unsaid.lines.iter().map(|line| line.reference.as_str()).collect::<Vec<_>>(), ["62"]);
}

#[tokio::test]
async fn what_was_shipped_paid_back_or_called_off_is_not_left() {
    let rows_of = |shipped: f64, refunded: f64, cancelled: f64| {
        let mut one = row(81, 0, "simple", 5.0, "0.5");
        (one["qty_shipped"], one["qty_refunded"], one["qty_canceled"]) =
            (json!(shipped), json!(refunded), json!(cancelled));
        json!([one])
    };
    let order = read(|order| rows(order, &rows_of(1.0, 1.0, 1.0))).await;
    assert_eq!((order.lines[0].quantity, order.status), (2, OrderStatus::Open));
    assert_eq!(order.remarks, [Message::new("remark-pieces-taken-out").with("count", 2_u32)]);
    let order = read(|order| rows(order, &rows_of(5.0, 0.0, 0.0))).await;
    assert_eq!((order.lines[0].quantity, order.status), (5, OrderStatus::Completed), "shipped, and not invoiced yet");
    let order = read(|order| rows(order, &rows_of(0.0, 3.0, 2.0))).await;
    assert_eq!((order.lines[0].quantity, order.status), (5, OrderStatus::Cancelled));
    let order = read(|order| order["total_refunded"] = json!(5)).await;
    let money = Money::parse("5", Currency::EUR).unwrap();
    assert_eq!(order.remarks, [Message::new("remark-money-refunded").with("amount", money)]);
    let order = read(|order| order["total_refunded"] = json!(117.95)).await;
    assert_eq!(order.payment, PaymentStatus::Refunded);
}

#[tokio::test]
async fn what_is_sold_by_the_metre_is_one_piece() {
    let order = read(|order| {
        let mut rope = row(81, 0, "simple", 2.5, "0.2");
        rope["qty_shipped"] = json!(1);
        rows(order, &json!([rope]));
    })
    .await;
    let line = &order.lines[0];
    assert_eq!((line.quantity, line.unit_weight), (1, Some(Grams(300))));
    assert_eq!(line.unit_price, Some(Money::parse("15", Currency::EUR).unwrap()));
    assert_eq!(line.properties, [("qty".to_owned(), "1.5".to_owned())].into());
}

#[tokio::test]
async fn weights_are_in_the_stores_own_unit() {
    let order = read(|order| order["store_id"] = json!(2)).await;
    assert_eq!(order.lines[0].unit_weight, Some(Grams(341)));
    let order = read(|order| order["store_id"] = json!(9)).await;
    assert_eq!(order.lines[0].unit_weight, None, "nobody says the unit");
    let order = read(|order| order["items"][1]["weight"] = json!("heavy")).await;
    let remark = Message::new("remark-weight").with("item", "Wool jumper").with("found", "heavy");
    assert_eq!((order.lines[0].unit_weight, order.remarks), (None, vec![remark]));
}

#[tokio::test]
async fn yen_and_dinars_have_their_own_places() {
    for (code, amount, minor) in
        [("JPY", json!(1200), 1200), ("KWD", json!(12.345), 12_345), ("EUR", json!("12.5000"), 1250)]
    {
        let order = read(|order| {
            order["order_currency_code"] = json!(code);
            order["grand_total"] = amount;
        })
        .await;
        assert_eq!((order.total.minor, order.total.currency.code()), (minor, code));
    }
}

#[tokio::test]
async fn what_makes_no_sense_is_set_aside_by_name() {
    let why = set_aside(|order| order["items"][0]["qty_ordered"] = json!(-1)).await;
    assert_eq!(why, Message::new("order-bad-quantity").with("found", "-1"));
    let why = set_aside(|order| order["extension_attributes"] = json!({})).await;
    assert_eq!(why, Message::new("order-no-address"));
    let shipping = "/extension_attributes/shipping_assignments/0/shipping/address/country_id";
    let why = set_aside(|order| *order.pointer_mut(shipping).unwrap() = json!("")).await;
    assert_eq!(why, Message::new("order-no-country"));
    let why = set_aside(|order| *order.pointer_mut(shipping).unwrap() = json!("XX")).await;
    assert_eq!(why, Message::new("order-unknown-country").with("found", "XX"));
    let why = set_aside(|order| order["grand_total"] = Value::Null).await;
    assert_eq!(why, Message::new("order-bad-amount").with("found", ""));
    let why = set_aside(|order| order["order_currency_code"] = json!("EURO")).await;
    assert_eq!(why, Message::new("order-bad-currency").with("found", "EURO"));
    let why = set_aside(|order| order["created_at"] = json!("yesterday")).await;
    assert_eq!(why, Message::new("order-bad-date").with("found", "yesterday"));
    let why = set_aside(|order| order["items"] = Value::Null).await;
    assert_eq!(why, Message::new("order-bad-field").with("field", "items"));
}

#[tokio::test]
async fn an_order_of_downloads_has_nothing_to_send_and_one_that_is_fetched_is_not_sent() {
    let downloads = |order: &mut Value| {
        rows(order, &json!([row(81, 0, "downloadable", 1.0, ""), row(83, 0, "virtual", 1.0, "")]));
        order["extension_attributes"] = json!([]);
    };
    let haul = pulled(downloads, &json!({})).await;
    assert_eq!((haul.orders.len(), haul.set_aside.len(), haul.out_of_reach.len()), (0, 0, 0));
    let at_the_counter = |order: &mut Value| {
        order["extension_attributes"]["shipping_assignments"][0]["shipping"]["method"] = json!("instore_pickup");
    };
    assert_eq!(pulled(at_the_counter, &json!({})).await.out_of_reach, ["42"]);
    let by_code = |order: &mut Value| order["extension_attributes"]["pickup_location_code"] = json!("front");
    assert_eq!(pulled(by_code, &json!({})).await.out_of_reach, ["42"]);
}

#[tokio::test]
async fn a_service_point_is_found_where_modules_leave_it() {
    let point = |order: ShopOrder| order.checkout.service_point.map(|it| (it.id, it.post_number)).unwrap_or_default();
    let of = |id: &str, post_number: &str| (id.to_owned(), post_number.to_owned());
    let sendcloud = read(|order| {
        order["extension_attributes"]["sendcloud_service_point_id"] = json!(11_275_401);
        order["extension_attributes"]["sendcloud_service_point_postnumber"] = json!("1234567");
    });
    assert_eq!(point(sendcloud.await), of("11275401", "1234567"));
    let unknown = read(|order| order["extension_attributes"]["acme_parcelshop_id"] = json!("NL-4711"));
    assert_eq!(point(unknown.await), of("NL-4711", ""));
    let of_address = read(|order| {
        let address = &mut order["extension_attributes"]["shipping_assignments"][0]["shipping"]["address"];
        address["extension_attributes"] = json!({ "pickup_point": "{\"id\": \"P7\", \"name\": \"Kiosk\"}" });
    });
    assert_eq!(point(of_address.await), of("P7", ""));
    let packstation = read(|order| {
        let address = &mut order["extension_attributes"]["shipping_assignments"][0]["shipping"]["address"];
        address["country_id"] = json!("DE");
        address["street"] = json!(["Packstation 145", "12345678"]);
    });
    assert_eq!(point(packstation.await), of("145", "12345678"));
    let named = json!({ "point_attribute": "acme_where" });
    let haul = pulled(|order| order["extension_attributes"]["acme_where"] = json!("W-1"), &named).await;
    assert_eq!(haul.orders[0].checkout.service_point.as_ref().map(|it| it.id.as_str()), Some("W-1"));
}

#[tokio::test]
async fn attributes_somebody_names_go_before_the_usual_ones() {
    let haul = pulled(|_| {}, &json!({ "hs_attribute": "my_code", "barcode_attribute": "none_there" })).await;
    let line = &haul.orders[0].lines[0];
    assert_eq!((line.hs_code.as_str(), line.barcode.as_str()), ("611030", "8712345678906"));
}

#[tokio::test]
async fn a_gift_is_one() {
    let order =
        read(|order| order["extension_attributes"]["gift_message"] = json!({ "message": "Happy birthday" })).await;
    assert_eq!(order.tags, ["gift"]);
    assert!(order.note.ends_with("Happy birthday"));
}

/// All of it with what modules say is more than is taken in; the other orders come in all the same.
#[tokio::test]
async fn an_order_of_three_thousand_lines_comes_in() {
    let mut books = books();
    let mut long = order(43, "processing", "2026-11-28 10:20:00");
    let all: Vec<Value> = (1..=3000).map(|id| row(10_000 + id, 0, "simple", 1.0, "0.001")).collect();
    long["extension_attributes"]["shipping_assignments"][0]["items"] =
        std::iter::repeat_n(&all, 4).flatten().cloned().collect();
    rows(&mut long, &all.into());
    books.orders.push(long);
    books.orders.push(order(44, "processing", "2026-11-28 10:30:00"));
    let shop = TestShop::open(books).await;
    let client = built(&json!({ "url": shop.url() }), &Setup::default()).unwrap();
    let haul = pull(&client, None).await.unwrap();
    assert_eq!(haul.references(), ["42", "43", "44"]);
    assert_eq!((haul.order(43).lines.len(), haul.order(43).weight), (3000, None));
    let named = ["43".to_owned(), "44".to_owned()];
    assert_eq!(client.pull_named(&named, super::now()).await.unwrap().orders.len(), 2);
}

#[tokio::test]
async fn two_orders_of_one_number_are_two_orders() {
    let mut books = books();
    books.orders.push(order(43, "processing", "2026-11-28 10:20:00"));
    books.orders[1]["increment_id"] = json!("000000042");
    let shop = TestShop::open(books).await;
    let haul = pull(&client(&shop), None).await.unwrap();
    assert_eq!((haul.references(), haul.numbers()), (vec!["42", "43"], vec!["000000042"; 2]));
}

#[tokio::test]
async fn an_address_of_another_form_is_named() {
    let mut odd = address();
    odd["city"] = json!({ "name": "Utrecht" });
    let why =
        set_aside(|order| order["extension_attributes"]["shipping_assignments"][0]["shipping"]["address"] = odd).await;
    assert_eq!(why, Message::new("order-bad-field").with("field", "city"));
}
