use super::shop::{Fault, TestShop, order, shipment};
use super::{client, client_with, parcel, shipped, told, withdrawn};
use model::{Notice, ShipmentNotice};
use serde_json::{Value, json};
use shops::{Pushed, ShopError};

async fn shop_at(status: &str) -> TestShop {
    TestShop::with([order(42, status, "2026-11-28T11:00:00+00:00")]).await
}

async fn shop() -> TestShop {
    shop_at("processing_awaiting_shipment").await
}

fn stands(all: &[(&str, &str)]) -> Vec<(String, String)> {
    all.iter().map(|(status, code)| ((*status).to_owned(), (*code).to_owned())).collect()
}

#[tokio::test]
async fn the_shops_own_shipment_becomes_shipped_with_all_numbers_and_is_told_once() {
    let shop = shop().await;
    let client = client(&shop);
    assert_eq!(client.push(&told(42, &["3S1", "3S2"])).await, Ok(Pushed::Told));
    assert_eq!(client.push(&told(42, &["3S1", "3S2"])).await, Ok(Pushed::Already));
    let body = json!({ "status": "shipped", "trackingCode": "3S1, 3S2", "doNotifyShipped": true, "doNotifyTrackingCode": false });
    assert_eq!(shop.books().written, [body]);
    assert_eq!(client.push(&told(42, &["3S3"])).await, Ok(Pushed::Told), "a parcel more");
    assert_eq!((shop.shipments(42), shop.mails()), (stands(&[("shipped", "3S1, 3S2, 3S3")]), 1));
}

#[tokio::test]
async fn mails_and_the_form_of_the_code_are_for_people_to_choose() {
    let shop = shop().await;
    let choices = json!({ "notify_shipped": false, "notify_tracking": true, "link": true });
    let (client, _) = client_with(&shop, &choices);
    client.push(&told(42, &["3S1"])).await.unwrap();
    let body = json!({ "status": "shipped", "trackingCode": "https://track.example/3S1", "doNotifyShipped": false, "doNotifyTrackingCode": true });
    assert_eq!(shop.books().written, [body]);
    assert_eq!(client.push(&told(42, &["3S1"])).await, Ok(Pushed::Already));
    assert_eq!(client.push(&withdrawn(42, &["3S1"])).await, Ok(Pushed::Told));
    assert_eq!(shop.shipments(42), stands(&[("not_shipped", "")]));
}

#[tokio::test]
async fn an_order_may_have_several_shipments_none_or_a_cancelled_one() {
    let with = async |shipments: Vec<Value>| {
        let shop = shop().await;
        shop.books().shipments.insert(42, shipments);
        shop
    };
    let two = with(vec![shipment(1), shipment(2)]).await;
    client(&two).push(&told(42, &["3S1"])).await.unwrap();
    assert_eq!(
        (two.shipments(42), two.mails()),
        (stands(&[("shipped", "3S1"), ("shipped", "3S1")]), 1),
        "one of them mails"
    );

    let mut cancelled = shipment(1);
    cancelled["status"] = json!("cancelled");
    let shop = with(vec![cancelled, shipment(2)]).await;
    client(&shop).push(&told(42, &["3S1"])).await.unwrap();
    assert_eq!(shop.shipments(42), stands(&[("cancelled", ""), ("shipped", "3S1")]));

    let none = with(vec![]).await;
    let refused = ShopError::Rejected { status: 200, code: "shipments: none".to_owned() };
    assert_eq!(client(&none).push(&told(42, &["3S1"])).await, Err(refused));

    let mut by_hand = shipment(1);
    by_hand["status"] = json!("shipped");
    by_hand["trackingCode"] = json!("BYHAND");
    let shop = with(vec![by_hand]).await;
    client(&shop).push(&told(42, &["3S1"])).await.unwrap();
    assert_eq!((shop.shipments(42), shop.mails()), (stands(&[("shipped", "BYHAND, 3S1")]), 0));
}

#[tokio::test]
async fn what_is_not_to_be_shipped_is_refused_in_words_and_nothing_is_written() {
    for status in ["cancelled", "on_hold", "processing_awaiting_pickup"] {
        let shop = shop_at(status).await;
        let refused = ShopError::Rejected { status: 200, code: format!("status: {status}") };
        assert_eq!(client(&shop).push(&told(42, &["3S1"])).await, Err(refused));
        assert!(shop.books().written.is_empty());
    }
    let shop = shop_at("processing_awaiting_payment").await;
    let let_go = Notice::Shipped(ShipmentNotice { let_go: true, ..shipped(42, vec![parcel("3S1")]) });
    assert_eq!(client(&shop).push(&let_go).await, Ok(Pushed::Told));
    for reference in ["99", "x", "", "42/../1", "0"] {
        let notice = ShipmentNotice { order_reference: reference.to_owned(), ..shipped(42, vec![parcel("3S1")]) };
        let missing = ShopError::NotFound { reference: reference.to_owned() };
        assert_eq!(client(&shop).push(&Notice::Shipped(notice)).await, Err(missing));
    }
}

/// Whatever went wrong on the way, telling again ends with each number once, and one mail.
#[tokio::test]
async fn a_push_that_failed_on_the_way_is_told_once() {
    for method in ["GET", "PUT"] {
        for fault in
            [Fault::Status(500), Fault::Said(500), Fault::Half, Fault::WebPage, Fault::Silent, Fault::TroubleAfterWork]
        {
            let shop = shop().await;
            shop.books().shipments.insert(42, vec![shipment(1), shipment(2)]);
            shop.books().faults.push_back((Some(method), fault));
            let client = client(&shop);
            let mut tries = 0;
            while client.push(&told(42, &["3S1", "3S2"])).await.is_err() {
                tries += 1;
                assert!(tries < 4, "{method} {fault:?}");
            }
            assert_eq!(client.push(&told(42, &["3S1", "3S2"])).await, Ok(Pushed::Already));
            assert_eq!(shop.shipments(42), stands(&[("shipped", "3S1, 3S2"); 2]), "{method} {fault:?}");
            assert_eq!(shop.mails(), 1, "{method} {fault:?}");
        }
    }
}

#[tokio::test]
async fn a_label_taken_back_leaves_the_shipment_as_it_was() {
    let shop = shop().await;
    let client = client(&shop);
    client.push(&told(42, &["3S1", "3S2"])).await.unwrap();
    assert_eq!(client.push(&withdrawn(42, &["3S1"])).await, Ok(Pushed::Told));
    assert_eq!(shop.shipments(42), stands(&[("shipped", "3S2")]));
    assert_eq!(client.push(&withdrawn(42, &["3S1", "3S2"])).await, Ok(Pushed::Told));
    assert_eq!(client.push(&withdrawn(42, &["3S1", "3S2"])).await, Ok(Pushed::Already));
    assert_eq!(
        (shop.shipments(42), shop.mails()),
        (stands(&[("not_shipped", "")]), 1),
        "nobody is written to about a label"
    );
}
