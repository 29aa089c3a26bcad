use super::shop::{Fault, TestShop, id, order};
use super::{client, client_with, parcel, shipped, told, withdrawn};
use model::{Notice, NoticeItem, NoticeParcel, ShipmentNotice};
use serde_json::{Value, json};
use shops::{Pushed, ShopError};

async fn shop_with(change: impl FnOnce(&mut Value)) -> TestShop {
    let mut order = order(142, "PENDING", "2026-11-28T11:00:00Z");
    change(&mut order);
    TestShop::with([order]).await
}

async fn shop() -> TestShop {
    shop_with(|_| {}).await
}

#[tokio::test]
async fn all_parcels_go_in_one_request_and_are_told_once() {
    let shop = shop().await;
    let client = client(&shop);
    assert_eq!(client.push(&told(142, &["3S1", "3S2"])).await, Ok(Pushed::Told));
    assert_eq!(client.push(&told(142, &["3S1", "3S2"])).await, Ok(Pushed::Already));
    let shipment = |number: &str| {
        json!({ "shipDate": "2026-11-28T15:30:00.000Z", "carrierName": "PostNL", "service": "Standard",
            "trackingNumber": number, "trackingUrl": format!("https://track.example/{number}") })
    };
    let body = json!({ "shouldSendNotification": true, "shipments": [shipment("3S1"), shipment("3S2")] });
    assert_eq!(shop.books().written, [body]);
    assert_eq!(client.push(&told(142, &["3S1", "3S2", "3S3"])).await, Ok(Pushed::Told), "a parcel more");
    assert_eq!(shop.numbers(142), ["3S1", "3S2", "3S3"]);
}

#[tokio::test]
async fn the_mail_and_the_service_are_for_people_to_choose() {
    let shop = shop().await;
    let (client, _) = client_with(&shop, &json!({ "notify": false, "service": "Parcel" }));
    client.push(&told(142, &["3S1"])).await.unwrap();
    assert_eq!(shop.mails(), 0);
    assert_eq!(shop.books().written[0]["shipments"][0]["service"], "Parcel");
}

#[tokio::test]
async fn a_part_of_an_order_is_refused_and_nothing_is_written() {
    let holding = |quantity: u32| NoticeParcel {
        items: vec![NoticeItem { line_reference: "a1".to_owned(), quantity }],
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
        ("fulfillmentStatus", json!("CANCELED"), "fulfillmentStatus: CANCELED, PAID"),
        ("fulfillmentStatus", json!("FULFILLED"), "fulfillmentStatus: FULFILLED, PAID"),
        ("paymentState", json!("PENDING"), "fulfillmentStatus: PENDING, PENDING"),
        ("testmode", json!(true), "fulfillmentStatus: PENDING, PAID, testmode"),
    ] {
        let shop = shop_with(|order| order[field] = value.clone()).await;
        let refused = ShopError::Rejected { status: 200, code: code.to_owned() };
        assert_eq!(client(&shop).push(&told(142, &["3S1"])).await, Err(refused));
        assert!(shop.books().written.is_empty());
    }
    let shop = shop_with(|order| order["paymentState"] = json!("PENDING")).await;
    let let_go = Notice::Shipped(ShipmentNotice { let_go: true, ..shipped(142, vec![parcel("3S1")]) });
    assert_eq!(client(&shop).push(&let_go).await, Ok(Pushed::Told));
    assert_eq!(client(&shop).push(&withdrawn(142, &["3S1"])).await, Err(ShopError::NotOffered));
    for reference in [id(9), id(142).to_uppercase(), String::new(), "142".to_owned(), "../authorization".to_owned()] {
        let notice = ShipmentNotice { order_reference: reference.clone(), ..shipped(142, vec![parcel("3S1")]) };
        assert_eq!(client(&shop).push(&Notice::Shipped(notice)).await, Err(ShopError::NotFound { reference }));
    }
    assert!(shop.books().complaints.is_empty(), "a misshapen identifier is not asked for");
}

/// Whatever went wrong on the way, telling again ends with each number once, and one mail.
#[tokio::test]
async fn a_push_that_failed_on_the_way_is_told_once() {
    for method in ["GET", "POST"] {
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
            assert_eq!(shop.numbers(142), ["3S1", "3S2"], "{method} {fault:?}");
            assert_eq!(shop.mails(), 1, "{method} {fault:?}");
        }
    }
}
