//! A shop with order fulfilments hears of each parcel with what is in it, and of nothing by another way.

use super::{now, of};
use crate::common::notices::{holding, parcel};
use model::{Notice, NoticeParcel, ShipmentNotice, WithdrawnNotice};
use sandbox::{PracticeShop, Push};
use serde_json::{Value, json};
use shops::Pushed;

/// The practice shop, with an order of two of one thing and one of another.
async fn shop() -> PracticeShop {
    let shop = PracticeShop::start(now()).await.unwrap();
    shop.offer_fulfilments();
    let line = |id: u64, quantity: u32| json!({ "id": id, "name": "Thing", "product_id": 0, "quantity": quantity });
    shop.change(1041, &json!({ "status": "processing", "line_items": [line(11, 2), line(12, 1)], "meta_data": [] }));
    shop
}

fn notice(parcels: Vec<NoticeParcel>) -> Notice {
    Notice::Shipped(ShipmentNotice {
        order_reference: "1041".to_owned(),
        shipment_reference: "PD-7-1".to_owned(),
        carrier: "Mondial Relay".to_owned(),
        parcels,
        shipped_at: now(),
        let_go: false,
        rest: false,
    })
}

fn withdrawn(numbers: &[&str]) -> Notice {
    Notice::Withdrawn(WithdrawnNotice {
        order_reference: "1041".to_owned(),
        shipment_reference: "PD-7-1".to_owned(),
        carrier: "Mondial Relay".to_owned(),
        numbers: numbers.iter().map(|number| (*number).to_owned()).collect(),
        withdrawn_at: now(),
        rest: false,
    })
}

/// Number and pieces of each fulfilment.
fn told(shop: &PracticeShop) -> Vec<(String, Value)> {
    let meta = |it: &Value, key: &str| {
        let all = it["meta_data"].as_array().unwrap();
        all.iter().find(|meta| meta["key"] == key).unwrap()["value"].clone()
    };
    let fulfilments = shop.fulfilments(1041);
    fulfilments
        .iter()
        .map(|it| (meta(it, "_tracking_number").as_str().unwrap().to_owned(), meta(it, "_items")))
        .collect()
}

#[tokio::test]
async fn each_parcel_is_a_fulfilment_with_its_pieces_and_nothing_else_is_written() {
    let shop = shop().await;
    let client = of(&shop);
    let both = notice(vec![holding("3S1", &[("11", 1)]), holding("3S2", &[("11", 1), ("12", 1)])]);
    assert_eq!(client.push(&both).await, Ok(Pushed::Told));
    let first = json!([{ "item_id": 11, "qty": 1 }]);
    let second = json!([{ "item_id": 11, "qty": 1 }, { "item_id": 12, "qty": 1 }]);
    assert_eq!(told(&shop), [("3S1".to_owned(), first.clone()), ("3S2".to_owned(), second)]);
    let carrier = &shop.fulfilments(1041)[0]["meta_data"][3];
    assert_eq!((&carrier["key"], &carrier["value"]), (&json!("_shipment_provider"), &json!("mondial-relay")));
    assert_eq!(client.push(&both).await, Ok(Pushed::Already));
    assert_eq!(shop.pushes(), [Push::Fulfilment(1041), Push::Fulfilment(1041), Push::Order(1041)]);
    assert_eq!((shop.fulfilment_mails(), shop.notes(1041).len()), (2, 0), "one mail for each, and no note");
    let order = shop.order(1041).unwrap();
    assert_eq!(order["status"], "completed");
    assert!(!order["meta_data"].to_string().contains("_wc_shipment_tracking_items"));
    // One of both is taken back: the other is on its way, so the status stays.
    assert_eq!(client.push(&withdrawn(&["3S2"])).await, Ok(Pushed::Told));
    assert_eq!(
        (told(&shop), shop.order(1041).unwrap()["status"].clone()),
        (vec![("3S1".to_owned(), first)], json!("completed"))
    );
    assert_eq!(client.push(&withdrawn(&["3S1"])).await, Ok(Pushed::Told));
    assert_eq!((told(&shop), shop.order(1041).unwrap()["status"].clone()), (vec![], json!("processing")));
    assert_eq!(client.push(&withdrawn(&["3S1"])).await, Ok(Pushed::Already));
    assert_eq!(shop.fulfilment_mails(), 2, "taking back mails nobody");
}

#[tokio::test]
async fn where_nobody_says_what_is_in_each_one_takes_all_that_is_left() {
    let shop = shop().await;
    let client = of(&shop);
    let refunded = json!([{ "id": 9, "product_id": 0, "quantity": -1, "meta_data": [{ "key": "_refunded_item_id", "value": "11" }] }]);
    shop.refund(1041, "1.00", &refunded);
    assert_eq!(client.push(&notice(vec![parcel("3S1"), parcel("3S2")])).await, Ok(Pushed::Told));
    let left = json!([{ "item_id": 11, "qty": 1 }, { "item_id": 12, "qty": 1 }]);
    assert_eq!(told(&shop), [("3S1, 3S2".to_owned(), left.clone())]);
    // A parcel more has no pieces of its own.
    assert_eq!(client.push(&notice(vec![parcel("3S1"), parcel("3S2"), parcel("3S3")])).await, Ok(Pushed::Told));
    assert_eq!(told(&shop), [("3S1, 3S2, 3S3".to_owned(), left.clone())]);
    assert_eq!(client.push(&withdrawn(&["3S3"])).await, Ok(Pushed::Told));
    assert_eq!(told(&shop), [("3S1, 3S2".to_owned(), left)]);
}

/// A part, or the last of an order.
fn part(shipment: &str, parcels: Vec<NoticeParcel>, rest: bool) -> Notice {
    let Notice::Shipped(notice) = notice(parcels) else { unreachable!() };
    Notice::Shipped(ShipmentNotice { shipment_reference: shipment.to_owned(), rest, ..notice })
}

#[tokio::test]
async fn each_part_is_a_fulfilment_at_once_and_the_last_completes_the_order() {
    let shop = shop().await;
    let client = of(&shop);
    let status = || shop.order(1041).unwrap()["status"].clone();
    let first = part("PD-7-1", vec![holding("3S1", &[("11", 1)])], true);
    assert_eq!((client.push(&first).await, client.push(&first).await), (Ok(Pushed::Told), Ok(Pushed::Already)));
    let piece = json!([{ "item_id": 11, "qty": 1 }]);
    assert_eq!((told(&shop), status()), (vec![("3S1".to_owned(), piece.clone())], json!("processing")));
    let last = part("PD-7-2", vec![holding("3S2", &[("11", 1), ("12", 1)])], false);
    assert_eq!(client.push(&last).await, Ok(Pushed::Told));
    let others = json!([{ "item_id": 11, "qty": 1 }, { "item_id": 12, "qty": 1 }]);
    assert_eq!(told(&shop), [("3S1".to_owned(), piece.clone()), ("3S2".to_owned(), others)]);
    assert_eq!((status(), shop.fulfilment_mails()), (json!("completed"), 2));
    // The last is taken back: the first is on its way, and something is to be sent.
    let Notice::Withdrawn(withdrawn) = withdrawn(&["3S2"]) else { unreachable!() };
    let back = Notice::Withdrawn(WithdrawnNotice { shipment_reference: "PD-7-2".to_owned(), rest: true, ..withdrawn });
    assert_eq!((client.push(&back).await, client.push(&back).await), (Ok(Pushed::Told), Ok(Pushed::Already)));
    assert_eq!((told(&shop), status()), (vec![("3S1".to_owned(), piece)], json!("processing")));
    assert_eq!(client.push(&first).await, Ok(Pushed::Already));
}

/// A fulfilment has pieces; what left of an order that was paid back meanwhile has none. Its number is told all the same.
#[tokio::test]
async fn a_parcel_whose_pieces_were_paid_back_is_told_in_a_note() {
    let shop = shop().await;
    let client = of(&shop);
    let line = |line: &str, quantity: i32| json!({ "id": 9, "product_id": 0, "quantity": quantity, "meta_data": [{ "key": "_refunded_item_id", "value": line }] });
    shop.refund(1041, "1.00", &json!([line("11", -2)]));
    let first = part("PD-7-1", vec![holding("3S1", &[("11", 1)])], true);
    assert_eq!((client.push(&first).await, client.push(&first).await), (Ok(Pushed::Told), Ok(Pushed::Already)));
    assert_eq!((told(&shop), shop.notes(1041).len()), (vec![], 1));
    assert!(shop.notes(1041)[0]["note"].as_str().unwrap().contains("3S1"));
}

#[tokio::test]
async fn a_shop_without_them_is_asked_once() {
    let shop = PracticeShop::start(now()).await.unwrap();
    let client = of(&shop);
    for _ in 0..2 {
        client.push(&notice(vec![holding("3S1", &[("11", 1)])])).await.unwrap();
    }
    let asked = shop.requests().into_iter().filter(|asked| asked.contains("fulfillments")).count();
    assert_eq!((asked, shop.notes(1041).len()), (1, 1));
}
