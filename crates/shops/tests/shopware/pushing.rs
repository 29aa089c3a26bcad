use super::shop::{Books, Fault, TestShop};
use super::stock::{books, id};
use super::{client, client_with};
use crate::common::at;
use model::{Notice, NoticeItem, NoticeParcel, ShipmentNotice, WithdrawnNotice};
use serde_json::json;
use shops::{Pushed, ShopError};

pub(super) fn notice(numbers: &[&str], items: &[(u64, u32)], let_go: bool) -> Notice {
    let item = |(line, quantity): &(u64, u32)| NoticeItem { line_reference: id(*line), quantity: *quantity };
    let parcel = |number: &&str| NoticeParcel {
        number: (*number).to_owned(),
        tracking_url: String::new(),
        items: items.iter().map(item).collect(),
    };
    Notice::Shipped(ShipmentNotice {
        order_reference: id(42),
        shipment_reference: "PD-7-1".to_owned(),
        carrier: "PostNL".to_owned(),
        parcels: numbers.iter().map(parcel).collect(),
        shipped_at: at("2026-11-28T15:30:00Z"),
        let_go,
        rest: false,
    })
}

pub(super) fn shipped(numbers: &[&str]) -> Notice {
    notice(numbers, &[], false)
}

pub(super) fn withdrawn(numbers: &[&str]) -> Notice {
    Notice::Withdrawn(WithdrawnNotice {
        order_reference: id(42),
        shipment_reference: "PD-7-1".to_owned(),
        carrier: "PostNL".to_owned(),
        numbers: numbers.iter().map(|number| (*number).to_owned()).collect(),
        withdrawn_at: at("2026-11-28T15:40:00Z"),
        rest: false,
    })
}

/// The numbers and the state of the delivery that leaves.
fn standing(books: &mut Books) -> (Vec<String>, String) {
    standing_of(books, 42)
}

/// The same of another order.
pub(super) fn standing_of(books: &mut Books, order: u64) -> (Vec<String>, String) {
    let delivery = &books.order(&id(order))["deliveries"][1];
    let codes = delivery["trackingCodes"].as_array().unwrap().iter().map(|code| code.as_str().unwrap().to_owned());
    (codes.collect(), delivery["stateMachineState"]["technicalName"].as_str().unwrap().to_owned())
}

fn is(shop: &TestShop, codes: &[&str], state: &str) {
    let (own, own_state) = standing(&mut shop.books());
    assert_eq!((own.iter().map(String::as_str).collect::<Vec<_>>(), own_state.as_str()), (codes.to_vec(), state));
    let complaints = shop.books().complaints.clone();
    assert!(complaints.is_empty(), "{complaints:?}");
}

#[tokio::test]
async fn numbers_come_before_the_state_and_are_told_once() {
    let shop = TestShop::open(books()).await;
    let client = client(&shop);
    assert_eq!(client.push(&shipped(&["3STEST1", "3STEST2"])).await, Ok(Pushed::Told));
    let delivery = id(42_500);
    let written = [
        (format!("PATCH order-delivery/{delivery}"), json!({ "trackingCodes": ["3STEST1", "3STEST2"] })),
        (format!("POST _action/order_delivery/{delivery}/state/ship"), json!({ "sendMail": true })),
    ];
    assert_eq!(shop.books().written, written);
    assert_eq!(shop.books().mails, ["shipped"]);
    is(&shop, &["3STEST1", "3STEST2"], "shipped");
    assert_eq!(client.push(&shipped(&["3STEST1", "3STEST2"])).await, Ok(Pushed::Already));
    assert_eq!(client.push(&shipped(&["3stest-1", "3STEST3"])).await, Ok(Pushed::Told), "one more was found");
    is(&shop, &["3STEST1", "3STEST2", "3STEST3"], "shipped");
    assert_eq!(shop.books().mails, ["shipped"]);
}

#[tokio::test]
async fn what_stands_there_stays_and_the_mail_is_for_people_to_choose() {
    let mut books = books();
    books.order(&id(42))["deliveries"][1]["trackingCodes"] = json!(["BYHAND", "3S1"]);
    let shop = TestShop::open(books).await;
    let client = client_with(&shop, &json!({ "notify": false }));
    assert_eq!(client.push(&shipped(&["3S1"])).await, Ok(Pushed::Told), "the number is there, the state is not");
    is(&shop, &["BYHAND", "3S1"], "shipped");
    assert_eq!(shop.books().written.len(), 1);
    assert!(shop.books().mails.is_empty());
}

#[tokio::test]
async fn a_state_somebody_decided_on_stays_unless_the_order_was_let_go() {
    for (order, payment, delivery, let_go, after) in [
        ("open", "open", "open", false, "open"),
        ("open", "open", "open", true, "shipped"),
        ("cancelled", "paid", "open", true, "open"),
        ("open", "paid", "cancelled", true, "cancelled"),
        ("open", "paid", "returned", true, "returned"),
        ("open", "odd", "open", true, "open"),
    ] {
        let mut books = books();
        books.orders = vec![super::stock::order(42, order, payment, delivery, "2026-11-28T10:11:12.004+00:00")];
        let shop = TestShop::open(books).await;
        assert_eq!(client(&shop).push(&notice(&["3S1"], &[], let_go)).await, Ok(Pushed::Told));
        is(&shop, &["3S1"], after);
    }
}

#[tokio::test]
async fn a_part_is_told_as_one() {
    let shop = TestShop::open(books()).await;
    let client = client(&shop);
    assert_eq!(client.push(&notice(&["3S1"], &[(42_001, 1)], false)).await, Ok(Pushed::Told));
    is(&shop, &["3S1"], "shipped_partially");
    assert_eq!(client.push(&notice(&["3S1"], &[(42_001, 1)], false)).await, Ok(Pushed::Already));
    assert_eq!(client.push(&shipped(&["3S2"])).await, Ok(Pushed::Told));
    is(&shop, &["3S1", "3S2"], "shipped");
    assert_eq!(shop.books().mails, ["shipped_partially", "shipped"]);
}

/// Whatever went wrong on the way, telling again ends with each number once, one state and one mail at most.
#[tokio::test]
async fn a_push_that_failed_on_the_way_is_told_once() {
    for part in ["search", "order-delivery", "_action", "oauth"] {
        for fault in Fault::ALL {
            let shop = TestShop::open(books()).await;
            shop.books().faults.push_back((part, fault));
            let client = client(&shop);
            let mut tries = 0;
            while client.push(&shipped(&["3S1", "3S2"])).await.is_err() {
                tries += 1;
                assert!(tries < 4, "{part} {fault:?}");
            }
            assert_eq!(client.push(&shipped(&["3S1", "3S2"])).await, Ok(Pushed::Already), "{part} {fault:?}");
            is(&shop, &["3S1", "3S2"], "shipped");
            assert_eq!(shop.books().mails.len(), 1, "{part} {fault:?}");
        }
    }
}

#[tokio::test]
async fn a_plug_in_that_fails_after_the_state_has_changed_harms_nothing_and_a_lie_is_seen() {
    let shop = TestShop::open(books()).await;
    shop.books().faults.push_back(("_action", Fault::FailsAfter));
    assert_eq!(client(&shop).push(&shipped(&["3S1"])).await, Ok(Pushed::Told));
    is(&shop, &["3S1"], "shipped");
    let shop = TestShop::open(books()).await;
    shop.books().faults.push_back(("_action", Fault::Lies));
    assert!(matches!(client(&shop).push(&shipped(&["3S1"])).await, Err(ShopError::Nonsense(_))));
}

#[tokio::test]
async fn what_is_refused_is_named() {
    let shop = TestShop::open(books()).await;
    shop.books().missing = vec!["order_delivery:update".to_owned()];
    let error = client(&shop).push(&shipped(&["3S1"])).await.unwrap_err();
    assert_eq!(error, ShopError::NoRight { right: "order_delivery:update".to_owned() });
    let shop = TestShop::open(books()).await;
    for reference in [id(99), String::new(), "42".to_owned(), "../x".to_owned(), "A".repeat(32)] {
        let Notice::Shipped(notice) = shipped(&["3S1"]) else { unreachable!() };
        let notice = Notice::Shipped(ShipmentNotice { order_reference: reference.clone(), ..notice });
        assert_eq!(client(&shop).push(&notice).await.unwrap_err(), ShopError::NotFound { reference });
    }
}

#[tokio::test]
async fn a_label_taken_back_opens_the_delivery_again() {
    let shop = TestShop::open(books()).await;
    let client = client(&shop);
    client.push(&shipped(&["3S1", "3S2"])).await.unwrap();
    assert_eq!(client.push(&withdrawn(&["3S1"])).await, Ok(Pushed::Told));
    is(&shop, &["3S2"], "shipped");
    assert_eq!(client.push(&withdrawn(&["3S2"])).await, Ok(Pushed::Told));
    is(&shop, &[], "open");
    assert_eq!(client.push(&withdrawn(&["3S2"])).await, Ok(Pushed::Already));
    assert_eq!(shop.books().mails, ["shipped"], "nobody is written to about a label");
    client.push(&shipped(&["3S9"])).await.unwrap();
    is(&shop, &["3S9"], "shipped");
}

#[tokio::test]
async fn a_withdrawal_that_failed_on_the_way_happens_once() {
    for part in ["search", "order-delivery", "_action"] {
        for fault in Fault::ALL {
            let shop = TestShop::open(books()).await;
            let client = client(&shop);
            client.push(&shipped(&["3S1"])).await.unwrap();
            shop.books().faults.push_back((part, fault));
            let mut tries = 0;
            while client.push(&withdrawn(&["3S1"])).await.is_err() {
                tries += 1;
                assert!(tries < 4, "{part} {fault:?}");
            }
            assert_eq!(client.push(&withdrawn(&["3S1"])).await, Ok(Pushed::Already));
            is(&shop, &[], "open");
        }
    }
}
