use super::shop::{Fault, TestShop};
use super::stock::{books, order, row};
use super::{client, client_with, pull};
use crate::common::at;
use model::{Notice, NoticeItem, NoticeParcel, OrderStatus, ShipmentNotice, WithdrawnNotice};
use serde_json::{Value, json};
use shops::{Pushed, ShopError};

pub(super) fn shipped(numbers: &[&str]) -> Notice {
    packed(&numbers.iter().map(|number| (*number, &[] as &[(&str, u32)])).collect::<Vec<_>>())
}

/// Parcels with what is in them.
pub(super) fn packed(parcels: &[(&str, &[(&str, u32)])]) -> Notice {
    let item = |(line, quantity): &(&str, u32)| NoticeItem { line_reference: (*line).to_owned(), quantity: *quantity };
    let parcel = |(number, items): &(&str, &[(&str, u32)])| NoticeParcel {
        number: (*number).to_owned(),
        tracking_url: String::new(),
        items: items.iter().map(item).collect(),
    };
    Notice::Shipped(ShipmentNotice {
        order_reference: "42".to_owned(),
        shipment_reference: "PD-7-1".to_owned(),
        carrier: "PostNL".to_owned(),
        parcels: parcels.iter().map(parcel).collect(),
        shipped_at: at("2026-11-28T15:30:00Z"),
        let_go: false,
        rest: false,
    })
}

pub(super) fn withdrawn(numbers: &[&str]) -> Notice {
    Notice::Withdrawn(WithdrawnNotice {
        order_reference: "42".to_owned(),
        shipment_reference: "PD-7-1".to_owned(),
        carrier: "PostNL".to_owned(),
        numbers: numbers.iter().map(|number| (*number).to_owned()).collect(),
        withdrawn_at: at("2026-11-28T15:40:00Z"),
        rest: false,
    })
}

fn written(shop: &TestShop) -> Vec<String> {
    shop.books().written.iter().map(|(what, _)| what.clone()).collect()
}

fn state(shop: &TestShop) -> String {
    shop.books().order(42)["state"].as_str().unwrap().to_owned()
}

fn is_clean(shop: &TestShop) {
    assert!(shop.books().complaints.is_empty(), "{:?}", shop.books().complaints);
}

#[tokio::test]
async fn a_shipment_takes_all_that_is_left_with_every_number_and_is_told_once() {
    let shop = TestShop::open(books()).await;
    let client = client(&shop);
    let mut notice = shipped(&["3STEST1", "3STEST2"]);
    if let Notice::Shipped(notice) = &mut notice {
        notice.parcels[0].tracking_url = "https://track.example/3STEST1".to_owned();
    }
    assert_eq!(client.push(&notice).await, Ok(Pushed::Told));
    let track = |number: &str| json!({ "track_number": number, "title": "PostNL", "carrier_code": "custom" });
    let content = json!({
        "notify": true, "appendComment": true, "tracks": [track("3STEST1"), track("3STEST2")],
        "comment": { "comment": "https://track.example/3STEST1", "is_visible_on_front": 1 }
    });
    assert_eq!(shop.books().written, [("POST order/42/ship".to_owned(), content)]);
    assert_eq!((state(&shop).as_str(), shop.books().mails.len()), ("complete", 1));
    assert_eq!(client.push(&notice).await, Ok(Pushed::Already));
    assert_eq!(shop.books().written.len(), 1);
    is_clean(&shop);
}

#[tokio::test]
async fn mail_source_and_carrier_are_told_in_the_shops_own_words() {
    let shop = TestShop::open(books()).await;
    let client = client_with(&shop, &json!({ "notify": false, "source": " north " }));
    let Notice::Shipped(notice) = shipped(&["1Z1"]) else { unreachable!() };
    client.push(&Notice::Shipped(ShipmentNotice { carrier: "UPS".to_owned(), ..notice })).await.unwrap();
    let content = json!({
        "notify": false, "appendComment": false, "tracks": [{ "track_number": "1Z1", "title": "UPS", "carrier_code": "ups" }],
        "arguments": { "extension_attributes": { "source_code": "north" } }
    });
    assert_eq!(shop.books().written[0].1, content);
    assert!(shop.books().mails.is_empty());
    is_clean(&shop);
}

#[tokio::test]
async fn a_parcel_more_is_one_more_number_of_the_same_shipment() {
    let shop = TestShop::open(books()).await;
    let client = client(&shop);
    client.push(&shipped(&["3S1"])).await.unwrap();
    assert_eq!(client.push(&shipped(&["3S1", "3S2", "3S3"])).await, Ok(Pushed::Told));
    assert_eq!(shop.books().numbers(42), ["3S1", "3S2", "3S3"]);
    let mail = shop.books().mails[0];
    assert_eq!(
        written(&shop)[1..],
        ["POST shipment/track", "POST shipment/track", &format!("POST shipment/{mail}/emails")]
    );
    assert_eq!(shop.books().mails, [mail, mail], "the customer learns the new numbers");
    assert_eq!(client.push(&shipped(&["3S1", "3S2", "3S3"])).await, Ok(Pushed::Already));
    is_clean(&shop);
}

#[tokio::test]
async fn an_order_that_somebody_shipped_by_hand_gets_the_number() {
    let mut books = books();
    for row in books.orders[0]["items"].as_array_mut().unwrap() {
        row["qty_shipped"] = row["qty_ordered"].clone();
    }
    let by_hand = |id: u64| json!({ "entity_id": id, "order_id": 42, "items": [], "tracks": [] });
    books.shipments =
        vec![by_hand(7), by_hand(9), json!({ "entity_id": 8, "order_id": 43, "items": [], "tracks": [] })];
    let shop = TestShop::open(books).await;
    assert_eq!(client(&shop).push(&shipped(&["3S1"])).await, Ok(Pushed::Told));
    assert_eq!(shop.books().shipments[1]["tracks"][0]["track_number"], "3S1");
    is_clean(&shop);
}

#[tokio::test]
async fn only_what_is_in_the_parcels_is_shipped_where_the_desk_knows_it() {
    let shop = TestShop::open(books()).await;
    let client = client(&shop);
    let first = packed(&[("3S1", &[("81", 1)])]);
    assert_eq!(client.push(&first).await, Ok(Pushed::Told));
    assert_eq!(shop.books().written[0].1["items"], json!([{ "order_item_id": 81, "qty": 1 }]));
    assert_eq!(state(&shop), "processing");
    assert_eq!(client.push(&first).await, Ok(Pushed::Already));
    // The rest, in a shipment of its own.
    let rest = packed(&[("3S2", &[("81", 1)])]);
    assert_eq!(client.push(&rest).await, Ok(Pushed::Told));
    assert_eq!(shop.books().written[1].1.get("items"), None, "all that is left is told without saying what");
    assert_eq!((state(&shop).as_str(), shop.books().shipments.len()), ("complete", 2));
    assert_eq!((client.push(&first).await, client.push(&rest).await), (Ok(Pushed::Already), Ok(Pushed::Already)));
    is_clean(&shop);
}

#[tokio::test]
async fn parts_of_bundles_and_lengths_are_told_by_the_row_that_ships() {
    let mut books = books();
    books.orders[0]["items"] = json!([
        row(90, 0, "bundle", 1.0, ""),
        row(91, 90, "simple", 2.0, "0.1"),
        row(92, 90, "simple", 1.0, "0.1"),
        row(95, 0, "bundle", 2.0, "0.3"),
        row(96, 95, "simple", 2.0, "0.1"),
        row(70, 0, "simple", 2.5, "0.2"),
    ]);
    let shop = TestShop::open(books).await;
    let client = client(&shop);
    client.push(&packed(&[("3S1", &[("91", 1), ("95", 1), ("70", 1)])])).await.unwrap();
    let items = json!([
        { "order_item_id": 91, "qty": 1 }, { "order_item_id": 95, "qty": 1 }, { "order_item_id": 70, "qty": 2.5 }
    ]);
    assert_eq!(shop.books().written[0].1["items"], items);
    client.push(&shipped(&["3S2"])).await.unwrap();
    assert_eq!(state(&shop), "complete");
    is_clean(&shop);
}

/// Whatever went wrong on the way, telling again ends with one shipment, each number once and one mail at most.
#[tokio::test]
async fn a_push_that_failed_on_the_way_is_told_once() {
    for method in ["GET", "POST"] {
        for fault in Fault::ALL {
            for notice in [shipped(&["3S1"]), shipped(&["3S1", "3S2"]), packed(&[("3S1", &[("81", 1)])])] {
                let shop = TestShop::open(books()).await;
                shop.books().faults.push_back((Some(method), fault));
                let client = client(&shop);
                let mut tries = 0;
                while client.push(&notice).await.is_err() {
                    tries += 1;
                    assert!(tries < 4, "{method} {fault:?}");
                }
                assert_eq!(client.push(&notice).await, Ok(Pushed::Already));
                let Notice::Shipped(notice) = notice else { unreachable!() };
                let numbers: Vec<String> = notice.parcels.into_iter().map(|parcel| parcel.number).collect();
                let books = shop.books();
                assert_eq!(books.numbers(42), numbers, "{method} {fault:?}");
                assert_eq!((books.shipments.len(), books.mails.len()), (1, 1), "{method} {fault:?}");
            }
        }
    }
}

#[tokio::test]
async fn a_shipment_that_was_made_although_the_shop_said_it_failed_is_told() {
    let shop = TestShop::open(books()).await;
    shop.books().faults.push_back((Some("POST"), Fault::FailsAfter));
    assert_eq!(client(&shop).push(&shipped(&["3S1"])).await, Ok(Pushed::Told), "looked at again, the number is there");
    assert_eq!(written(&shop), ["POST order/42/ship"]);
}

#[tokio::test]
async fn what_is_refused_is_named_and_not_told_twice() {
    for state in ["holded", "canceled"] {
        let mut books = books();
        books.orders[0]["state"] = json!(state);
        let shop = TestShop::open(books).await;
        let error = client(&shop).push(&shipped(&["3S1"])).await.unwrap_err();
        let code = "A shipment cannot be created when an order has a status of On Hold.".to_owned();
        assert_eq!(error, ShopError::Rejected { status: 400, code });
        assert_eq!(written(&shop), ["POST order/42/ship"], "asked once");
    }
    let mut books = books();
    for row in books.orders[0]["items"].as_array_mut().unwrap() {
        row["qty_refunded"] = row["qty_ordered"].clone();
    }
    let shop = TestShop::open(books).await;
    let error = client(&shop).push(&shipped(&["3S1"])).await.unwrap_err();
    assert_eq!(error, ShopError::Rejected { status: 200, code: "processing: nothing left to ship".to_owned() });
    let shop = TestShop::open(super::stock::books()).await;
    shop.books().without.insert("order".to_owned());
    let error = client(&shop).push(&shipped(&["3S1"])).await.unwrap_err();
    assert_eq!(error, ShopError::NoRight { right: "Magento_Sales::ship".to_owned() });
    for reference in ["99", "", "x", "42/../../x", "0", "000000042x"] {
        let Notice::Shipped(notice) = shipped(&["3S1"]) else { unreachable!() };
        let notice = Notice::Shipped(ShipmentNotice { order_reference: reference.to_owned(), ..notice });
        let error = client(&shop).push(&notice).await.unwrap_err();
        assert_eq!(error, ShopError::NotFound { reference: reference.to_owned() });
    }
}

#[tokio::test]
async fn a_label_taken_back_takes_its_numbers_and_says_so() {
    let shop = TestShop::open(books()).await;
    let client = client(&shop);
    client.push(&shipped(&["3S1", "3S2"])).await.unwrap();
    assert_eq!(client.push(&withdrawn(&["3S1"])).await, Ok(Pushed::Told));
    assert_eq!(shop.books().numbers(42), ["3S2"]);
    let comment = |shop: &TestShop| shop.books().order(42)["status_histories"][0].clone();
    assert_eq!(comment(&shop)["comment"], "PostNL 3S1: label withdrawn, this parcel was not sent");
    assert_eq!(comment(&shop)["status"], "complete", "the status stays what it was");
    assert_eq!(client.push(&withdrawn(&["3S1"])).await, Ok(Pushed::Already));
    client.push(&withdrawn(&["3S2"])).await.unwrap();
    // The shipment stays, and takes the next number.
    client.push(&shipped(&["3S9"])).await.unwrap();
    assert_eq!(shop.books().numbers(42), ["3S9"]);
    assert_eq!(shop.books().shipments.len(), 1);
    is_clean(&shop);
}

/// The order as a pull brings it.
async fn pulled(shop: &TestShop) -> (OrderStatus, u32) {
    let haul = pull(&client(shop), Some(at("2026-11-01T00:00:00Z"))).await.unwrap();
    (haul.order(42).status, haul.order(42).quantity())
}

#[tokio::test]
async fn what_was_taken_back_is_to_be_sent_again_whatever_the_shop_counts() {
    let shop = TestShop::open(books()).await;
    let client = client(&shop);
    client.push(&packed(&[("3S1", &[("81", 2)])])).await.unwrap();
    assert_eq!((state(&shop).as_str(), pulled(&shop).await), ("complete", (OrderStatus::Completed, 2)));
    assert_eq!(
        shop.books().asked_for("GET shipments"),
        1,
        "only an order of which something was taken back is asked about"
    );
    client.push(&withdrawn(&["3S1"])).await.unwrap();
    assert_eq!((state(&shop).as_str(), pulled(&shop).await), ("complete", (OrderStatus::Open, 2)));
    let comments = |shop: &TestShop| -> Vec<String> {
        let books = shop.books();
        let comments = books.shipments[0]["comments"].as_array().unwrap().iter();
        comments.map(|comment| comment["comment"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(comments(&shop), ["Packdesk: not sent"]);
    // Packed again as it was: the same shipment takes the number, and nothing is shipped twice.
    let again = packed(&[("3S2", &[("81", 2)])]);
    assert_eq!((client.push(&again).await, client.push(&again).await), (Ok(Pushed::Told), Ok(Pushed::Already)));
    assert_eq!(shop.books().numbers(42), ["3S2"]);
    assert_eq!(shop.books().shipments.len(), 1);
    assert_eq!(comments(&shop), ["Packdesk: not sent", "Packdesk: sent"]);
    assert_eq!(pulled(&shop).await, (OrderStatus::Completed, 2));
    // Taken back once more, and packed in smaller parts: the shop cannot say which part left, and counts neither.
    client.push(&withdrawn(&["3S2"])).await.unwrap();
    for number in ["3S3", "3S4"] {
        assert_eq!(client.push(&packed(&[(number, &[("81", 1)])])).await, Ok(Pushed::Told));
        assert_eq!(pulled(&shop).await, (OrderStatus::Open, 2));
    }
    assert_eq!(shop.books().numbers(42), ["3S3", "3S4"]);
    assert_eq!(shop.books().shipments.len(), 1);
    is_clean(&shop);
}

#[tokio::test]
async fn a_part_that_was_taken_back_goes_with_what_is_left() {
    let shop = TestShop::open(books()).await;
    let client = client(&shop);
    client.push(&packed(&[("3S1", &[("81", 1)])])).await.unwrap();
    client.push(&withdrawn(&["3S1"])).await.unwrap();
    assert_eq!(pulled(&shop).await, (OrderStatus::Open, 2));
    let all = shipped(&["3S2"]);
    assert_eq!((client.push(&all).await, client.push(&all).await), (Ok(Pushed::Told), Ok(Pushed::Already)));
    assert_eq!(shop.books().numbers(42), ["3S2", "3S2"], "the parcel has pieces of both shipments");
    assert_eq!((state(&shop).as_str(), pulled(&shop).await), ("complete", (OrderStatus::Completed, 2)));
    is_clean(&shop);
}

/// The number stands in the shipment, and the line was cut before its mark: the next try ends it, and ships nothing beside it.
#[tokio::test]
async fn what_is_sent_again_and_breaks_off_is_ended_by_the_next_try() {
    let shop = TestShop::open(books()).await;
    let client = client(&shop);
    client.push(&packed(&[("3S1", &[("81", 1)])])).await.unwrap();
    client.push(&withdrawn(&["3S1"])).await.unwrap();
    let track = json!([{ "entity_id": 900, "track_number": "3S2", "title": "PostNL", "carrier_code": "custom" }]);
    shop.books().shipments[0]["tracks"] = track;
    let mails = shop.books().mails.len();
    let again = packed(&[("3S2", &[("81", 1)])]);
    assert_eq!((client.push(&again).await, client.push(&again).await), (Ok(Pushed::Told), Ok(Pushed::Already)));
    assert_eq!(shop.books().numbers(42), ["3S2"]);
    assert_eq!(shop.books().shipments.len(), 1);
    assert_eq!(shop.books().mails.len(), mails + 1, "the customer had not heard of it");
    assert_eq!(pulled(&shop).await, (OrderStatus::Open, 1), "one of two was sent");
    // One that was ended mails nobody once more, though another is to be ended.
    client.push(&packed(&[("3S3", &[("81", 1)])])).await.unwrap();
    client.push(&withdrawn(&["3S2"])).await.unwrap();
    client.push(&withdrawn(&["3S3"])).await.unwrap();
    let both = packed(&[("3S4", &[("81", 2)])]);
    assert_eq!((client.push(&both).await, client.push(&both).await), (Ok(Pushed::Told), Ok(Pushed::Already)));
    assert_eq!(shop.books().mails.len(), mails + 3);
    assert_eq!(shop.books().shipments.len(), 2);
    assert_eq!(pulled(&shop).await, (OrderStatus::Completed, 2));
}

#[tokio::test]
async fn a_withdrawal_that_failed_on_the_way_happens_once() {
    for method in ["GET", "DELETE", "POST"] {
        for fault in Fault::ALL {
            let shop = TestShop::open(books()).await;
            let client = client(&shop);
            client.push(&shipped(&["3S1", "3S2"])).await.unwrap();
            shop.books().faults.push_back((Some(method), fault));
            let mut tries = 0;
            while client.push(&withdrawn(&["3S1"])).await.is_err() {
                tries += 1;
                assert!(tries < 4, "{method} {fault:?}");
            }
            assert_eq!(client.push(&withdrawn(&["3S1"])).await, Ok(Pushed::Already), "{method} {fault:?}");
            assert_eq!(shop.books().numbers(42), ["3S2"]);
            let books = shop.books();
            let histories = books.orders[0]["status_histories"].as_array().unwrap();
            let said = |history: &&Value| history["comment"].as_str().unwrap().contains("3S1");
            assert_eq!(histories.iter().filter(said).count(), 1, "{method} {fault:?}");
        }
    }
}

#[tokio::test]
async fn shipments_beyond_a_page_are_seen() {
    let mut books = books();
    let old = |id: u64| json!({ "entity_id": id, "order_id": 42, "items": [], "tracks": [] });
    books.shipments = (1..=130).map(old).collect();
    books.shipments[120]["tracks"] = json!([{ "entity_id": 900, "track_number": "3s-1" }]);
    let shop = TestShop::open(books).await;
    assert_eq!(client(&shop).push(&shipped(&["3S1"])).await, Ok(Pushed::Already));
    assert_eq!(shop.books().asked_for("GET shipments"), 2);
    // An order of no shipment has a list of nothing.
    let mut books = super::stock::books();
    books.orders.push(order(43, "processing", "2026-11-28 10:20:00"));
    let shop = TestShop::open(books).await;
    assert_eq!(client(&shop).push(&shipped(&["3S1"])).await, Ok(Pushed::Told));
}
