use super::shop::{ELEVEN, Fault, TestShop, order};
use super::{client, parcel, shipped, told, withdrawn};
use model::{Notice, NoticeItem, NoticeParcel, ShipmentNotice};
use serde_json::{Value, json};
use shops::{Pushed, ShopError};

async fn shop_with(change: impl FnOnce(&mut Value)) -> TestShop {
    let mut order = order(142, "PROCESSING", ELEVEN);
    change(&mut order);
    TestShop::with([order]).await
}

async fn shop() -> TestShop {
    shop_with(|_| {}).await
}

#[tokio::test]
async fn numbers_are_told_once_and_one_more_is_added() {
    let shop = shop().await;
    let client = client(&shop);
    assert_eq!(client.push(&told(142, &["3S1", "3S2"])).await, Ok(Pushed::Told));
    assert_eq!(client.push(&told(142, &["3S1", "3S2"])).await, Ok(Pushed::Already));
    assert_eq!(shop.books().written, [json!({ "trackingNumber": "3S1, 3S2", "fulfillmentStatus": "SHIPPED" })]);
    assert_eq!(client.push(&told(142, &["3S1", "3S2", "3S3"])).await, Ok(Pushed::Told), "a parcel more");
    assert_eq!(shop.told(142), ("3S1, 3S2, 3S3".to_owned(), "SHIPPED".to_owned()));
    assert_eq!(shop.books().mails, 1);
}

#[tokio::test]
async fn a_label_that_is_taken_back_opens_the_order_again() {
    let shop = shop().await;
    let client = client(&shop);
    client.push(&told(142, &["3S1", "3S2"])).await.unwrap();
    assert_eq!(client.push(&withdrawn(142, &["3S1"])).await, Ok(Pushed::Told));
    assert_eq!(shop.told(142), ("3S2".to_owned(), "SHIPPED".to_owned()));
    assert_eq!(client.push(&withdrawn(142, &["3S1"])).await, Ok(Pushed::Already));
    assert_eq!(client.push(&withdrawn(142, &["3S2"])).await, Ok(Pushed::Told));
    assert_eq!(shop.told(142), (String::new(), "PROCESSING".to_owned()));
    // What somebody says of it since stays.
    let delivered = shop_with(|order| {
        order["fulfillmentStatus"] = json!("RETURNED");
        order["trackingNumber"] = json!("1Z 999 AA1");
    });
    let delivered = delivered.await;
    super::client(&delivered).push(&withdrawn(142, &["1Z 999 AA1"])).await.unwrap();
    assert_eq!(delivered.told(142), (String::new(), "RETURNED".to_owned()));
}

#[tokio::test]
async fn a_part_of_an_order_is_refused_and_nothing_is_written() {
    let holding = |quantity: u32| NoticeParcel {
        items: vec![NoticeItem { line_reference: "7001".to_owned(), quantity }],
        ..parcel("3S1")
    };
    let shop = shop().await;
    let part = Notice::Shipped(shipped(142, vec![holding(1)]));
    assert_eq!(client(&shop).push(&part).await, Err(ShopError::NotOffered));
    assert!(shop.books().written.is_empty());
    let whole = Notice::Shipped(shipped(142, vec![holding(2)]));
    assert_eq!(client(&shop).push(&whole).await, Ok(Pushed::Told), "what has no body is in no parcel");
}

#[tokio::test]
async fn what_is_not_to_be_shipped_is_refused_in_words_and_nothing_is_written() {
    for (field, value, code) in [
        ("fulfillmentStatus", "WILL_NOT_DELIVER", "fulfillmentStatus: WILL_NOT_DELIVER, paymentStatus: PAID"),
        ("paymentStatus", "REFUNDED", "fulfillmentStatus: PROCESSING, paymentStatus: REFUNDED"),
        ("paymentStatus", "AWAITING_PAYMENT", "fulfillmentStatus: PROCESSING, paymentStatus: AWAITING_PAYMENT"),
    ] {
        let shop = shop_with(|order| order[field] = json!(value)).await;
        let refused = ShopError::Rejected { status: 200, code: code.to_owned() };
        assert_eq!(client(&shop).push(&told(142, &["3S1"])).await, Err(refused));
        assert!(shop.books().written.is_empty());
    }
    let shop = shop_with(|order| order["paymentStatus"] = json!("AWAITING_PAYMENT")).await;
    let let_go = Notice::Shipped(ShipmentNotice { let_go: true, ..shipped(142, vec![parcel("3S1")]) });
    assert_eq!(client(&shop).push(&let_go).await, Ok(Pushed::Told));
    for reference in ["9", "0", "", "GARDEN-142", "../profile"].map(str::to_owned) {
        let notice = ShipmentNotice { order_reference: reference.clone(), ..shipped(142, vec![parcel("3S1")]) };
        assert_eq!(client(&shop).push(&Notice::Shipped(notice)).await, Err(ShopError::NotFound { reference }));
    }
    assert!(shop.books().complaints.is_empty());
}

/// Whatever went wrong on the way, telling again ends with each number once, and one mail.
#[tokio::test]
async fn a_push_that_failed_on_the_way_is_told_once() {
    for method in ["GET", "PUT"] {
        for fault in
            [Fault::Status(500), Fault::TooMany, Fault::Half, Fault::WebPage, Fault::Silent, Fault::TroubleAfterWork]
        {
            let shop = shop().await;
            shop.books().faults.push_back((Some(method), fault));
            let client = client(&shop);
            let mut tries = 0;
            while client.push(&told(142, &["3S1", "3S2"])).await.is_err() {
                tries += 1;
                assert!(tries < 4, "{method} {fault:?}");
            }
            assert_eq!(client.push(&told(142, &["3S1", "3S2"])).await, Ok(Pushed::Already));
            assert_eq!(shop.told(142).0, "3S1, 3S2", "{method} {fault:?}");
            assert_eq!(shop.books().mails, 1, "{method} {fault:?}");
        }
    }
}
