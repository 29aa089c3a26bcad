use super::{client_with, now, of};
use model::ShipmentNotice;
use sandbox::{Fault, PracticeShop, Push};
use serde_json::json;
use shops::{Limits, Pushed, ShopError, usual_statuses};
use std::time::Duration;

fn notice() -> ShipmentNotice {
    ShipmentNotice {
        order_reference: "1041".to_owned(),
        shipment_reference: "PD-7-1".to_owned(),
        carrier: "Practice Parcel".to_owned(),
        tracking_number: "395212345000000015".to_owned(),
        tracking_url: "https://track.example/395212345000000015".to_owned(),
        shipped_at: now(),
    }
}

#[tokio::test]
async fn the_shop_is_told_status_tracking_and_note() {
    let shop = PracticeShop::start(now()).await.unwrap();
    assert_eq!(of(&shop).push(&notice()).await, Ok(Pushed::Told));
    let order = shop.order(1041).unwrap();
    assert_eq!(order["status"], "completed");
    assert_eq!(order["meta_data"][0]["key"], "_wc_shipment_tracking_items");
    let item = &order["meta_data"][0]["value"][0];
    assert_eq!(item["tracking_number"], "395212345000000015");
    assert_eq!(item["custom_tracking_provider"], "Practice Parcel");
    assert_eq!(item["custom_tracking_link"], "https://track.example/395212345000000015");
    assert_eq!(item["tracking_id"], "PD-7-1");
    let notes = shop.notes(1041);
    assert_eq!(notes.len(), 1);
    assert_eq!(notes[0]["note"], "Practice Parcel 395212345000000015\nhttps://track.example/395212345000000015");
    assert_eq!(notes[0]["customer_note"], true);
}

#[tokio::test]
async fn told_again_it_changes_nothing() {
    let shop = PracticeShop::start(now()).await.unwrap();
    let client = of(&shop);
    client.push(&notice()).await.unwrap();
    let before = (shop.order(1041), shop.notes(1041));
    assert_eq!(client.push(&notice()).await, Ok(Pushed::Already));
    assert_eq!((shop.order(1041), shop.notes(1041)), before);
    assert_eq!(shop.pushes(), [Push::Order(1041), Push::Note(1041)]);
}

/// The shop accepts one of the two writes and stays silent; the station pushes again.
#[tokio::test]
async fn a_push_that_timed_out_after_it_was_accepted_happens_once() {
    for accepted_writes in 0..2 {
        let shop = PracticeShop::start(now()).await.unwrap();
        let limits = Limits { total: Duration::from_millis(400), ..Limits::default() };
        let (client, _) = client_with(&shop.url(), shop.credentials(), usual_statuses(), limits);
        if accepted_writes == 1 {
            // The first write is answered in time, the second is not.
            shop.fail_next(Fault::Slow(Duration::ZERO));
            shop.fail_next(Fault::Slow(Duration::ZERO));
            shop.fail_next(Fault::Slow(Duration::ZERO));
        }
        shop.fail_next(Fault::SilentAfterAccepting);
        assert_eq!(client.push(&notice()).await, Err(ShopError::TimedOut));
        assert_eq!(shop.pushes().len(), accepted_writes + 1, "the silent one was accepted");
        client.push(&notice()).await.unwrap();
        assert_eq!(client.push(&notice()).await, Ok(Pushed::Already));
        assert_eq!(shop.pushes(), [Push::Order(1041), Push::Note(1041)]);
        let order = shop.order(1041).unwrap();
        assert_eq!(order["meta_data"][0]["value"].as_array().unwrap().len(), 1);
        assert_eq!(shop.notes(1041).len(), 1);
    }
}

#[tokio::test]
async fn parcels_told_by_others_are_kept() {
    let shop = PracticeShop::start(now()).await.unwrap();
    let theirs = json!({ "tracking_provider": "PostNL", "tracking_number": "3SABCD1234567", "tracking_id": "abc" });
    // PHP sends a list with a hole as an object.
    let meta = json!([{ "id": 5, "key": "_wc_shipment_tracking_items", "value": { "1": theirs } }]);
    shop.change(1041, &json!({ "meta_data": meta }));
    of(&shop).push(&notice()).await.unwrap();
    let order = shop.order(1041).unwrap();
    assert_eq!(order["meta_data"].as_array().unwrap().len(), 1);
    let items = order["meta_data"][0]["value"].as_array().unwrap();
    assert_eq!(items.len(), 2);
    assert_eq!(items[0], theirs);
}

#[tokio::test]
async fn two_parcels_of_an_order_are_both_told() {
    let shop = PracticeShop::start(now()).await.unwrap();
    let client = of(&shop);
    client.push(&notice()).await.unwrap();
    let second = ShipmentNotice {
        shipment_reference: "PD-7-2".to_owned(),
        // The first number and one digit more: another number.
        tracking_number: "3952123450000000150".to_owned(),
        ..notice()
    };
    assert_eq!(client.push(&second).await, Ok(Pushed::Told));
    assert_eq!(client.push(&notice()).await, Ok(Pushed::Already));
    assert_eq!(shop.notes(1041).len(), 2);
    assert_eq!(shop.order(1041).unwrap()["meta_data"][0]["value"].as_array().unwrap().len(), 2);
}

#[tokio::test]
async fn an_order_cancelled_meanwhile_stays_cancelled_but_the_customer_hears_of_the_parcel() {
    let shop = PracticeShop::start(now()).await.unwrap();
    shop.change(1041, &json!({ "status": "refunded" }));
    of(&shop).push(&notice()).await.unwrap();
    assert_eq!(shop.order(1041).unwrap()["status"], "refunded");
    assert_eq!(shop.notes(1041).len(), 1);
}

#[tokio::test]
async fn an_order_the_shop_has_not_is_named_and_not_tried_again() {
    let shop = PracticeShop::start(now()).await.unwrap();
    for reference in ["99999999", "#1001", "", "1/../2"] {
        let error =
            of(&shop).push(&ShipmentNotice { order_reference: reference.to_owned(), ..notice() }).await.unwrap_err();
        assert_eq!(error, ShopError::NotFound { reference: reference.to_owned() });
        assert!(!error.is_transient());
    }
    assert!(shop.pushes().is_empty());
}
