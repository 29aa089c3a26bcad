//! What an order is: its address, its lines, what is left of them, how it goes.

use super::shop::{Books, TestShop};
use super::stock::{address, books, order, sell};
use super::{Haul, at, client, pull};
use model::{
    Address, Checkout, Currency, Grams, Message, Money, OrderLine, OrderStatus, PaymentStatus, ServicePoint, ShopOrder,
};
use serde_json::{Value, json};
use std::collections::BTreeMap;

async fn pulled(books: Books) -> Haul {
    let shop = TestShop::open(books).await;
    let haul = pull(&client(&shop), Some(at("2026-01-01T00:00:00Z"))).await.unwrap();
    assert!(shop.books().complaints.is_empty(), "{:?}", shop.books().complaints);
    haul
}

/// The books with a change of order 17.
fn with(change: &Value) -> Books {
    let mut books = books();
    books.row("orders", 17).as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
    books
}

#[tokio::test]
async fn an_order_is_understood_whole() {
    let euro = |text: &str| Some(Money::parse(text, Currency::EUR).unwrap());
    let shop = TestShop::open(with(&json!({ "gift": "1", "gift_message": "Van harte" }))).await;
    let haul = pull(&client(&shop), None).await.unwrap();
    let candle = OrderLine {
        reference: "171".to_owned(),
        sku: "SKU-1".to_owned(),
        name: "Candle - Scent : Honey, Size : 12 oz".to_owned(),
        quantity: 2,
        fulfilled: 0,
        unit_weight: Some(Grams(341)),
        unit_price: euro("13.33"),
        hs_code: String::new(),
        origin: None,
        barcode: String::new(),
        picture: format!("{}/img/p/1/2/7/127.jpg", shop.url()),
        properties: BTreeMap::new(),
        ships: true,
    };
    let guide = OrderLine {
        reference: "172".to_owned(),
        sku: "SKU-3".to_owned(),
        name: "Coffee guide (PDF)".to_owned(),
        quantity: 1,
        unit_weight: None,
        unit_price: euro("26.00"),
        picture: String::new(),
        ships: false,
        ..candle.clone()
    };
    let expected = ShopOrder {
        reference: "17".to_owned(),
        number: "ORDER17".to_owned(),
        placed_at: at("2026-11-28T10:02:10Z"),
        modified_at: at("2026-11-28T10:17:24Z"),
        status: OrderStatus::Open,
        payment: PaymentStatus::Paid,
        payment_methods: vec!["Bank wire".to_owned(), "ps_wirepayment".to_owned()],
        currency: Currency::EUR,
        total: euro("66.13").unwrap(),
        recipient: Address {
            name: "Sanne Voorbeeld".to_owned(),
            company: String::new(),
            street: "Dorpsstraat 12-a".to_owned(),
            street2: String::new(),
            postal_code: "1234 AB".to_owned(),
            city: "Utrecht".to_owned(),
            state: String::new(),
            country: "NL".parse().unwrap(),
            phone: "+31612345678".to_owned(),
            email: "sanne@example.test".to_owned(),
        },
        checkout: Checkout {
            delivery_method: "PostNL".to_owned(),
            delivery_code: "2".to_owned(),
            price: euro("2.42"),
            service_point: None,
            dynamic: None,
        },
        lines: vec![candle, guide],
        // Twice 340.2 g, rounded once.
        weight: Some(Grams(681)),
        export_reason: None,
        note: "Ring twice & wait\nAchterom\nVan harte".to_owned(),
        tags: vec!["gift".to_owned()],
        remarks: Vec::new(),
    };
    assert_eq!(haul.orders, [expected]);
}

#[tokio::test]
async fn what_was_paid_back_or_returned_does_not_ship() {
    let mut part = books();
    part.row("order_details", 171)["product_quantity_refunded"] = json!("1");
    let haul = pulled(part).await;
    let order = haul.order(17);
    assert_eq!((order.quantity(), order.status), (1, OrderStatus::Open));
    assert_eq!(order.remarks, [Message::new("remark-pieces-refunded").with("count", 1_u32)]);

    let mut all = books();
    all.row("order_details", 171)["product_quantity_refunded"] = json!("1");
    all.row("order_details", 171)["product_quantity_return"] = json!(1);
    all.row("order_details", 172)["product_quantity_refunded"] = json!("7");
    let haul = pulled(all).await;
    let order = haul.order(17);
    assert_eq!((order.lines.len(), order.status, order.payment), (0, OrderStatus::Cancelled, PaymentStatus::Refunded));
}

#[tokio::test]
async fn a_line_says_whether_it_ships_and_what_it_weighs() {
    let mut books = books();
    books.row("order_details", 171)["download_hash"] = json!("d41d8cd98f");
    assert_eq!(pulled(books).await.order(17).quantity(), 0, "a download has no body");

    let mut books = self::books();
    books.row("order_details", 171)["product_weight"] = json!("heavy");
    let haul = pulled(books).await;
    let order = haul.order(17);
    assert_eq!((order.lines[0].unit_weight, order.weight), (None, None));
    let remark =
        Message::new("remark-weight").with("item", "Candle - Scent : Honey, Size : 12 oz").with("found", "heavy");
    assert_eq!(order.remarks, [remark]);

    let mut books = self::books();
    books.table("configurations")[1]["value"] = json!("lb");
    books.row("order_details", 171)["product_weight"] = json!(1.5);
    assert_eq!(pulled(books).await.order(17).lines[0].unit_weight, Some(Grams(681)));

    let mut books = self::books();
    books.row("orders", 17)["associations"]["order_rows"][0]["product_ean13"] = json!("8712345678906");
    assert_eq!(pulled(books).await.order(17).lines[0].barcode, "8712345678906");
}

#[tokio::test]
async fn the_address_says_where_it_goes() {
    let haul = pulled(with(&json!({ "id_address_delivery": "5" }))).await;
    let to = &haul.order(17).recipient;
    assert_eq!((to.country.code(), to.state.as_str()), ("US", "NY"));

    let mut books = with(&json!({ "id_address_delivery": 6 }));
    let mut station = address(6, 1, "0");
    for (field, text) in
        [("address1", "Packstation 145"), ("address2", "12345678"), ("postcode", "53113"), ("city", "Bonn")]
    {
        station[field] = json!(text);
    }
    station["lastname"] = json!("O&#039;Neil");
    books.table("addresses").push(station);
    let haul = pulled(books).await;
    let point = ServicePoint {
        id: "145".to_owned(),
        carrier: "dhl".to_owned(),
        name: "Packstation 145".to_owned(),
        post_number: "12345678".to_owned(),
    };
    assert_eq!(haul.order(17).checkout.service_point, Some(point));
    assert_eq!(haul.order(17).recipient.name, "Sanne O'Neil");

    let mut books = with(&json!({ "id_address_delivery": 7 }));
    books.table("addresses").push(address(7, 21, "40"));
    assert_eq!(pulled(books).await.order(17).recipient.state, "CA");
}

#[tokio::test]
async fn an_order_without_address_is_set_aside_by_name_and_the_others_come_in() {
    for missing in ["0", "", "99"] {
        let mut books = with(&json!({ "id_address_delivery": missing }));
        sell(&mut books, order(20, 2, "2026-11-28 12:00:00"));
        let haul = pulled(books).await;
        assert_eq!(haul.references(), ["20"]);
        let aside: Vec<_> = haul.set_aside.iter().map(|it| (it.reference.as_str(), it.why.key.as_ref())).collect();
        assert_eq!(aside, [("17", "order-no-address")], "{missing}");
    }
    let mut books = with(&json!({ "id_address_delivery": "0" }));
    books.row("order_details", 171)["download_hash"] = json!("d41d8cd98f");
    let haul = pulled(books).await;
    assert!(haul.orders.is_empty() && haul.set_aside.is_empty(), "nothing in it is sent");
}

#[tokio::test]
async fn a_module_with_points_says_that_its_points_are_not_read() {
    let haul = pulled(with(&json!({ "id_carrier": "15" }))).await;
    let order = haul.order(17);
    assert_eq!(order.checkout.delivery_code, "mondialrelay:4");
    assert_eq!(order.remarks, [Message::new("remark-point-unread").with("module", "mondialrelay")]);
    let haul = pulled(with(&json!({ "id_carrier": "11" }))).await;
    assert_eq!(haul.order(17).checkout.delivery_method, "Candles & more");
    let haul = pulled(with(&json!({ "id_carrier": "0" }))).await;
    assert_eq!(haul.order(17).checkout.delivery_code, "");
}

#[tokio::test]
async fn what_the_key_may_not_read_is_said_on_the_order() {
    let mut books = books();
    for resource in ["order_details", "products", "customer_threads", "customers", "carriers"] {
        books.without.insert(format!("{resource} GET"));
    }
    let shop = TestShop::open(books).await;
    let haul = pull(&client(&shop), None).await.unwrap();
    let order = haul.order(17);
    let unread = ["carriers", "customer_threads", "customers", "order_details", "products"];
    let remarks = unread.map(|resource| Message::new("remark-resource-unread").with("resource", resource));
    assert_eq!(order.remarks, remarks);
    assert_eq!((order.recipient.email.as_str(), order.quantity()), ("", 3));
}

#[tokio::test]
async fn orders_that_make_no_sense_are_set_aside_by_name() {
    for (change, key) in [
        (json!({ "id_currency": "9" }), "order-bad-currency"),
        (json!({ "total_paid": "", "total_paid_tax_incl": [] }), "order-bad-amount"),
        (json!({ "date_add": "0000-00-00 00:00:00" }), "order-bad-date"),
        (json!({ "associations": { "order_rows": "x" } }), "order-bad-field"),
        (json!({ "associations": { "order_rows": [{ "id": 1, "product_quantity": "-2" }] } }), "order-bad-quantity"),
    ] {
        let haul = pulled(with(&change)).await;
        let aside: Vec<_> = haul.set_aside.iter().map(|it| (it.reference.as_str(), it.why.key.as_ref())).collect();
        assert_eq!((haul.orders.len(), aside), (0, vec![("17", key)]), "{change}");
    }
}
