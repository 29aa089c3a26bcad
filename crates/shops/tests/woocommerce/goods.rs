//! Refunds, and what products say beyond the order.

use super::{Haul, now, of, pull};
use model::{Grams, Message, OrderStatus, PaymentStatus, ShopOrder};
use sandbox::{Fault, PracticeShop};
use serde_json::{Value, json};

/// A shop that sells four things and has one order of them.
async fn shop() -> PracticeShop {
    let shop = PracticeShop::with_orders(now(), Vec::new()).await.unwrap();
    for product in [
        json!({ "id": 11, "weight": "0.0104", "global_unique_id": "4006381333931", "images": [{ "src": "https://shop.example/sticker.jpg" }],
                "meta_data": [{ "key": "sc_hs_code", "value": "482110" }, { "key": "sc_country_of_origin", "value": "NL" }] }),
        json!({ "id": 12, "virtual": true, "shipping_required": false, "weight": "" }),
        json!({ "id": 13, "weight": "0.5", "meta_data": [{ "key": "_hs_code", "value": "610910" }] }),
        json!({ "id": 14, "parent_id": 13, "weight": "0.25", "image": { "src": "https://shop.example/m.jpg" } }),
        json!({ "id": 15, "weight": "heavy" }),
    ] {
        shop.stock(product);
    }
    let line = |id: u64, product: u64, variation: u64, quantity: u32| {
        json!({ "id": id, "name": format!("Item {id}"), "product_id": product, "variation_id": variation,
                "quantity": quantity, "price": 2.5, "meta_data": [] })
    };
    shop.change(
        7,
        &json!({
            "status": "processing", "currency": "EUR", "total": "50.00", "date_created_gmt": "2026-11-23T08:00:00",
            "date_paid_gmt": "2026-11-23T08:00:00", "refunds": [],
            "payment_method": "cod", "payment_method_title": "Cash on delivery",
            "shipping": { "first_name": "Ada", "last_name": "One", "address_1": "Musterweg 1", "city": "Bonn", "postcode": "53111", "country": "DE" },
            "line_items": [line(71, 11, 0, 10), line(72, 12, 0, 1), line(73, 13, 14, 2)],
        }),
    );
    shop
}

async fn pulled(shop: &PracticeShop) -> ShopOrder {
    pull(&of(shop), None).await.unwrap().order(7).clone()
}

/// A line of a refund.
fn back(line: u64, quantity: i32) -> Value {
    json!({ "id": 900, "quantity": quantity, "product_id": 0, "meta_data": [{ "key": "_refunded_item_id", "value": line.to_string() }] })
}

fn asked(shop: &PracticeShop, what: &str) -> usize {
    shop.requests().iter().filter(|request| request.contains(what)).count()
}

#[tokio::test]
async fn products_say_what_customs_scales_and_scanners_need() {
    let order = pulled(&shop().await).await;
    let [sticker, e_book, shirt] = order.lines.as_slice() else { panic!("{:?}", order.lines) };
    assert_eq!((sticker.hs_code.as_str(), sticker.barcode.as_str()), ("482110", "4006381333931"));
    assert_eq!(sticker.origin.map(|country| country.to_string()).as_deref(), Some("NL"));
    assert_eq!(sticker.picture, "https://shop.example/sticker.jpg");
    assert!(sticker.ships && !e_book.ships && shirt.ships);
    assert_eq!(
        (shirt.unit_weight, shirt.hs_code.as_str()),
        (Some(Grams(250)), "610910"),
        "a variation, then its product"
    );
    assert_eq!(shirt.picture, "https://shop.example/m.jpg");
    assert_eq!(order.quantity(), 12, "what has no body does not ship");
    // 10 × 10.4 g and 2 × 250 g: the sum is rounded, not each of ten stickers.
    assert_eq!(order.weight, Some(Grams(604)));
    assert_eq!(order.remarks, []);
    assert_eq!(order.payment_methods, ["Cash on delivery", "cod"]);
}

#[tokio::test]
async fn products_are_asked_for_in_bulk_and_once() {
    let shop = shop().await;
    let client = of(&shop);
    pull(&client, None).await.unwrap();
    shop.change(7, &json!({ "customer_note": "Ring" }));
    pull(&client, Some(now())).await.unwrap();
    assert_eq!((asked(&shop, "/products?"), asked(&shop, "/variations?")), (1, 1), "{:?}", shop.requests());
    assert_eq!(asked(&shop, "woocommerce_weight_unit"), 1);
}

#[tokio::test]
async fn pieces_that_were_paid_back_do_not_ship() {
    let shop = shop().await;
    let client = of(&shop);
    shop.refund(7, "7.50", &json!([back(71, -2), back(73, -1)]));
    shop.refund(7, "2.50", &json!([back(73, -1)]));
    let order = pull(&client, None).await.unwrap().order(7).clone();
    let lines: Vec<_> = order.lines.iter().map(|line| (line.reference.as_str(), line.quantity)).collect();
    assert_eq!(lines, [("71", 8), ("72", 1)], "a line of which nothing is left is none");
    assert_eq!((order.quantity(), order.status, order.payment), (8, OrderStatus::Open, PaymentStatus::Paid));
    assert_eq!(order.remarks, [Message::new("remark-pieces-refunded").with("count", 4_u32)]);
    pull(&client, Some(now())).await.unwrap();
    assert_eq!(asked(&shop, "/refunds"), 1, "known refunds are not asked again");
    shop.refund(7, "2.50", &json!([back(71, -1)]));
    assert_eq!(pull(&client, Some(now())).await.unwrap().order(7).quantity(), 7);
}

#[tokio::test]
async fn money_alone_takes_no_piece_away_and_everything_cancels() {
    let shop = shop().await;
    shop.refund(7, "1.00", &json!([{ "id": 901, "quantity": 0, "product_id": 11 }]));
    let order = pulled(&shop).await;
    assert_eq!((order.quantity(), order.payment), (12, PaymentStatus::Paid));
    assert_eq!(order.remarks[0].key, "remark-money-refunded");

    let whole = self::shop().await;
    whole.refund(7, "50.00", &json!([]));
    let order = pulled(&whole).await;
    assert_eq!((order.status, order.payment), (OrderStatus::Cancelled, PaymentStatus::Refunded));
}

#[tokio::test]
async fn a_refund_of_which_nobody_can_say_the_pieces_waits_for_a_person() {
    let shop = shop().await;
    shop.refund(7, "2.50", &json!([{ "id": 902, "quantity": -1, "product_id": 999 }]));
    let order = pulled(&shop).await;
    assert_eq!((order.status, order.remarks[0].key.as_ref()), (OrderStatus::Waiting, "remark-refunded-in-part"));
    // Without a key, the only line of the same product is meant.
    let named = self::shop().await;
    named.refund(7, "2.50", &json!([{ "id": 903, "quantity": -1, "product_id": 13, "variation_id": 14 }]));
    assert_eq!(pulled(&named).await.lines[2].quantity, 1);
}

#[tokio::test]
async fn a_weight_nobody_understands_is_said() {
    let shop = shop().await;
    let line = |id: u64, product: u64, weight: &str| json!({ "id": id, "name": "Pot", "product_id": product, "quantity": 1, "meta_data": [{ "key": "_weight", "value": weight }] });
    let lines = json!([line(1, 11, "12"), line(2, 13, "0.50"), line(3, 15, ""), line(4, 13, "1,2 kg")]);
    shop.change(7, &json!({ "line_items": lines }));
    let order = pulled(&shop).await;
    let weights: Vec<_> = order.lines.iter().map(|line| line.unit_weight).collect();
    assert_eq!(weights, [Some(Grams(11)), Some(Grams(500)), None, Some(Grams(1200))]);
    let said = |found: &str| Message::new("remark-weight").with("item", "Pot").with("found", found);
    assert_eq!(order.remarks, [said("12"), said("heavy")], "a bare number that is the product's own is understood");
}

#[tokio::test]
async fn orders_come_in_without_what_the_shop_does_not_say() {
    // A deleted product, and one that never had an id.
    let shop = shop().await;
    let lines = json!([{ "id": 1, "name": "Gone", "product_id": 404, "quantity": 1 }, { "id": 2, "name": "Old", "product_id": 0, "quantity": 1 }]);
    shop.change(7, &json!({ "line_items": lines }));
    let order = pulled(&shop).await;
    assert_eq!((order.quantity(), order.remarks.len()), (2, 0));

    // The lists of orders, of a plugin's status and of the others, and then trouble with products.
    let shop = self::shop().await;
    let client = of(&shop);
    for _ in 0..2 {
        shop.fail_next(Fault::Slow(std::time::Duration::ZERO));
    }
    for _ in 0..4 {
        shop.fail_next(Fault::Unavailable);
    }
    let haul: Haul = pull(&client, None).await.unwrap();
    assert_eq!(haul.order(7).remarks, [Message::new("remark-products-unread")]);
    let mended = pull(&client, Some(now())).await.unwrap();
    assert_eq!((mended.order(7).remarks.len(), mended.order(7).quantity()), (0, 12));
}

#[tokio::test]
async fn an_order_of_things_without_a_body_and_without_an_address_is_not_for_the_desk() {
    let shop = shop().await;
    let lines = json!([{ "id": 1, "name": "E-book", "product_id": 12, "quantity": 1 }]);
    shop.change(7, &json!({ "line_items": lines, "needs_processing": true, "shipping": {}, "billing": {} }));
    let haul = pull(&of(&shop), None).await.unwrap();
    assert!(haul.orders.is_empty() && haul.set_aside.is_empty(), "{haul:?}");
}
