//! The shop is told once, whatever happens.

use super::sandbox::{Fault, Sandbox};
use super::{now, of, of_set, sample};
use model::{Notice, NoticeItem, NoticeParcel, ShipmentNotice, WithdrawnNotice};
use serde_json::{Value, json};
use shops::{Pushed, ShopError};

fn parcel(number: &str) -> NoticeParcel {
    NoticeParcel { number: number.to_owned(), tracking_url: format!("https://track.example/{number}"), items: vec![] }
}

fn notice(parcels: Vec<NoticeParcel>) -> Notice {
    Notice::Shipped(ShipmentNotice {
        order_reference: "5000000001".to_owned(),
        shipment_reference: "PD-7-1".to_owned(),
        carrier: "post nl".to_owned(),
        parcels,
        shipped_at: now(),
        let_go: false,
        rest: false,
    })
}

/// The sample order shipped in these parcels.
pub(super) fn shipped(numbers: &[&str]) -> Notice {
    notice(numbers.iter().map(|number| parcel(number)).collect())
}

/// These numbers of it hold no longer.
pub(super) fn withdrawn(numbers: &[&str]) -> Notice {
    Notice::Withdrawn(WithdrawnNotice {
        order_reference: "5000000001".to_owned(),
        shipment_reference: "PD-7-1".to_owned(),
        carrier: "post nl".to_owned(),
        numbers: numbers.iter().map(|number| (*number).to_owned()).collect(),
        withdrawn_at: now(),
        rest: false,
    })
}

async fn shop() -> Sandbox {
    Sandbox::with(vec![sample()]).await
}

fn numbers(told: &[Value]) -> Vec<Vec<&str>> {
    let number = |info: &Value| info["number"].as_str().map(|number| &*Box::leak(number.to_owned().into_boxed_str()));
    told.iter().map(|infos| infos.as_array().unwrap().iter().filter_map(number).collect()).collect()
}

const BEFORE: &[&str] = &["3STEST000000001"];

#[tokio::test]
async fn what_is_left_is_fulfilled_with_carrier_number_and_page() {
    let shop = shop().await;
    assert_eq!(of(&shop).push(&shipped(&["3S1"])).await, Ok(Pushed::Told));
    let told = shop.told(0);
    assert_eq!(told.len(), 2);
    assert_eq!(told[1], json!([{ "company": "PostNL", "number": "3S1", "url": "https://track.example/3S1" }]));
    assert_eq!(shop.order(0)["fulfillmentOrders"][1]["status"], "CLOSED");
    assert_eq!(shop.read(|books| books.mails), 1);
    assert_eq!(shop.operations(), ["PackdeskTold", "PackdeskFulfil"]);
}

#[tokio::test]
async fn told_again_it_changes_nothing() {
    let shop = shop().await;
    let client = of(&shop);
    client.push(&shipped(&["3S1"])).await.unwrap();
    let before = shop.order(0);
    for same in ["3S1", "3s 1", "3S-1"] {
        assert_eq!(client.push(&shipped(&[same])).await, Ok(Pushed::Already));
    }
    assert_eq!(shop.order(0), before);
    assert_eq!(shop.read(|books| books.mails), 1);
}

#[tokio::test]
async fn three_parcels_are_three_numbers_of_one_fulfilment() {
    let shop = shop().await;
    let client = of(&shop);
    assert_eq!(client.push(&shipped(&["3S1", "3S2", "3S3"])).await, Ok(Pushed::Told));
    assert_eq!(numbers(&shop.told(0)), [BEFORE, &["3S1", "3S2", "3S3"]]);
    assert_eq!(shop.told(0)[1][2]["url"], "https://track.example/3S3");
    assert_eq!(client.push(&shipped(&["3S1", "3S2", "3S3"])).await, Ok(Pushed::Already));
    // One more, later: it joins the others.
    assert_eq!(client.push(&shipped(&["3S3", "3S4"])).await, Ok(Pushed::Told));
    assert_eq!(numbers(&shop.told(0)), [BEFORE, &["3S1", "3S2", "3S3", "3S4"]]);
}

#[tokio::test]
async fn a_carrier_without_pages_is_told_by_its_number() {
    let shop = shop().await;
    let pageless = |number: &str| NoticeParcel { tracking_url: String::new(), ..parcel(number) };
    let client = of(&shop);
    client.push(&notice(vec![pageless("3S1"), parcel("3S2")])).await.unwrap();
    assert_eq!(numbers(&shop.told(0))[1], ["3S1", "3S2"]);
    assert_eq!(shop.told(0)[1][1]["url"], Value::Null, "pages stand by their places, or not at all");
    // The page is known later: it is added, and nobody is mailed for that.
    assert_eq!(client.push(&shipped(&["3S1", "3S2"])).await, Ok(Pushed::Told));
    assert_eq!(shop.told(0)[1][0]["url"], "https://track.example/3S1");
    assert_eq!(shop.read(|books| books.mails), 1);
}

#[tokio::test]
async fn nobody_is_mailed_where_it_is_switched_off() {
    let shop = shop().await;
    of_set(&shop, &json!({ "notify": false })).push(&shipped(&["3S1"])).await.unwrap();
    assert_eq!(shop.read(|books| books.mails), 0);
}

/// Done, and the answer lost in every way there is.
#[tokio::test]
async fn a_push_whose_answer_was_lost_happens_once() {
    for (fault, error) in [
        (Fault::SilentAfterDone, ShopError::TimedOut),
        (Fault::BrokenAfterDone, ShopError::Server { status: 500, retry_after: None }),
        (Fault::Half, ShopError::Nonsense(wire::Nonsense::NotJson)),
    ] {
        let shop = shop().await;
        let client = of(&shop);
        shop.fail("PackdeskFulfil", fault.clone());
        assert_eq!(client.push(&shipped(&["3S1"])).await, Err(error), "{fault:?}");
        assert_eq!(client.push(&shipped(&["3S1"])).await, Ok(Pushed::Already));
        assert_eq!(numbers(&shop.told(0)), [BEFORE, &["3S1"]]);
        assert_eq!(shop.read(|books| books.mails), 1);
    }
}

#[tokio::test]
async fn a_partial_push_whose_answer_was_lost_fulfils_no_more() {
    let mut order = sample();
    order["fulfillmentOrders"][1]["lineItems"][0]["remainingQuantity"] = json!(3);
    order["lineItems"][0]["currentQuantity"] = json!(3);
    let shop = Sandbox::with(vec![order]).await;
    let client = of(&shop);
    let items = vec![NoticeItem { line_reference: "7001".to_owned(), quantity: 2 }];
    let part = notice(vec![NoticeParcel { items, ..parcel("3S1") }]);
    shop.fail("PackdeskFulfil", Fault::SilentAfterDone);
    assert_eq!(client.push(&part).await, Err(ShopError::TimedOut));
    assert_eq!(client.push(&part).await, Ok(Pushed::Already));
    let work = &shop.order(0)["fulfillmentOrders"][1];
    assert_eq!(work["lineItems"][0]["remainingQuantity"], 1);
    assert_eq!(work["status"], "OPEN");
}

#[tokio::test]
async fn two_locations_are_two_fulfilments_and_each_is_told_once() {
    let mut order = sample();
    let mut other = order["fulfillmentOrders"][1].clone();
    other["id"] = json!("gid://shopify/FulfillmentOrder/6003");
    other["assignedLocation"]["name"] = json!("Paris");
    order["fulfillmentOrders"].as_array_mut().unwrap().push(other);
    let shop = Sandbox::with(vec![order.clone()]).await;
    let client = of(&shop);
    // The answer to the first of both is lost.
    shop.fail("PackdeskFulfil", Fault::BrokenAfterDone);
    client.push(&shipped(&["3S1"])).await.unwrap_err();
    assert_eq!(numbers(&shop.told(0)), [BEFORE, &["3S1"]]);
    assert_eq!(client.push(&shipped(&["3S1"])).await, Ok(Pushed::Told));
    assert_eq!(numbers(&shop.told(0)), [BEFORE, &["3S1"], &["3S1"]]);
    assert_eq!(client.push(&shipped(&["3S1"])).await, Ok(Pushed::Already));
    // Only what is packed here.
    let shop = Sandbox::with(vec![order]).await;
    of_set(&shop, &json!({ "locations": "Paris" })).push(&shipped(&["3S1"])).await.unwrap();
    assert_eq!(shop.order(0)["fulfillmentOrders"][1]["status"], "OPEN");
    assert_eq!(shop.order(0)["fulfillmentOrders"][2]["status"], "CLOSED");
}

#[tokio::test]
async fn what_is_held_stays_held_and_the_hold_is_named() {
    let mut order = sample();
    order["fulfillmentOrders"][1]["status"] = json!("ON_HOLD");
    order["fulfillmentOrders"][1]["supportedActions"] = json!([{ "action": "RELEASE_HOLD" }]);
    order["fulfillmentOrders"][1]["fulfillmentHolds"] =
        json!([{ "reason": "HIGH_RISK_OF_FRAUD", "displayReason": "High risk", "reasonNotes": null }]);
    let shop = Sandbox::with(vec![order]).await;
    let error = of(&shop).push(&shipped(&["3S1"])).await.unwrap_err();
    let code = "fulfillmentOrders: ON_HOLD High risk".to_owned();
    assert_eq!(error, ShopError::Rejected { status: 200, code });
    assert!(!error.is_transient(), "a person has to look");
    assert_eq!(shop.operations(), ["PackdeskTold"], "nothing was written");
}

#[tokio::test]
async fn what_was_moved_to_another_location_is_not_told_as_sent_from_here() {
    let mut order = sample();
    order["fulfillmentOrders"][1]["assignedLocation"]["name"] = json!("Paris");
    let shop = Sandbox::with(vec![order]).await;
    let client = of_set(&shop, &json!({ "locations": "Warehouse" }));
    let error = client.push(&shipped(&["3S1"])).await.unwrap_err();
    assert_eq!(error, ShopError::Rejected { status: 200, code: "fulfillmentOrders: OPEN Paris".to_owned() });
}

#[tokio::test]
async fn a_refusal_names_the_field() {
    let shop = shop().await;
    // Cancelled between looking and telling: what was to be fulfilled is no more.
    let mut cancelled = sample();
    cancelled["cancelledAt"] = json!("2026-11-28T10:00:00Z");
    cancelled["fulfillments"] = json!([]);
    cancelled["fulfillmentOrders"] = json!([cancelled["fulfillmentOrders"][0]]);
    shop.fail("PackdeskFulfil", Fault::Meanwhile(cancelled));
    let error = of(&shop).push(&shipped(&["3S1"])).await.unwrap_err();
    let code = "fulfillment: Fulfillment order does not exist.".to_owned();
    assert_eq!(error, ShopError::Rejected { status: 200, code });
    let later = of(&shop).push(&shipped(&["3S1"])).await.unwrap_err();
    assert_eq!(later, ShopError::Rejected { status: 200, code: "order: CANCELLED".to_owned() });
}

#[tokio::test]
async fn what_moved_meanwhile_is_looked_for_once_more() {
    let shop = shop().await;
    let mut moved = sample();
    moved["fulfillmentOrders"][1]["id"] = json!("gid://shopify/FulfillmentOrder/6777");
    shop.fail("PackdeskFulfil", Fault::Meanwhile(moved));
    assert_eq!(of(&shop).push(&shipped(&["3S1"])).await, Ok(Pushed::Told));
    assert_eq!(numbers(&shop.told(0)), [BEFORE, &["3S1"]]);
}

#[tokio::test]
async fn an_order_fulfilled_by_hand_gets_the_number() {
    let shop = shop().await;
    shop.change(0, |order| {
        order["fulfillmentOrders"][1]["status"] = json!("CLOSED");
        order["fulfillmentOrders"][1]["supportedActions"] = json!([]);
        order["fulfillmentOrders"][1]["lineItems"][0]["remainingQuantity"] = json!(0);
        let by_hand =
            json!({ "id": "gid://shopify/Fulfillment/8002", "status": "SUCCESS", "requiresShipping": true, "trackingInfo": [] });
        order["fulfillments"].as_array_mut().unwrap().push(by_hand);
    });
    assert_eq!(of(&shop).push(&shipped(&["3S1"])).await, Ok(Pushed::Told));
    assert_eq!(numbers(&shop.told(0)), [BEFORE, &["3S1"]]);
    assert_eq!(of(&shop).push(&shipped(&["3S1"])).await, Ok(Pushed::Already));
}

#[tokio::test]
async fn a_label_taken_back_opens_what_it_fulfilled() {
    let shop = shop().await;
    let client = of(&shop);
    client.push(&shipped(&["3S1", "3S2"])).await.unwrap();
    assert_eq!(client.push(&withdrawn(&["3S2"])).await, Ok(Pushed::Told));
    assert_eq!(numbers(&shop.told(0)), [BEFORE, &["3S1"]], "the other parcel is on its way");
    shop.fail("PackdeskCancel", Fault::SilentAfterDone);
    assert_eq!(client.push(&withdrawn(&["3S1", "3S2"])).await, Err(ShopError::TimedOut));
    assert_eq!(client.push(&withdrawn(&["3S1", "3S2"])).await, Ok(Pushed::Already));
    assert_eq!(numbers(&shop.told(0)), [BEFORE]);
    // Shipped anew, under the new ids.
    assert_eq!(client.push(&shipped(&["3S9"])).await, Ok(Pushed::Told));
    assert_eq!(numbers(&shop.told(0)), [BEFORE, &["3S9"]]);
    assert_eq!(client.push(&withdrawn(&["3S1"])).await, Ok(Pushed::Already), "an old word changes nothing");
}

#[tokio::test]
async fn an_order_the_shop_has_not_is_named() {
    let shop = shop().await;
    shop.remove(0);
    let error = of(&shop).push(&shipped(&["3S1"])).await.unwrap_err();
    assert_eq!(error, ShopError::NotFound { reference: "5000000001".to_owned() });
    for reference in ["", "#1042", "1/../2"] {
        let Notice::Shipped(notice) = shipped(&["3S1"]) else { unreachable!() };
        let notice = Notice::Shipped(ShipmentNotice { order_reference: reference.to_owned(), ..notice });
        assert_eq!(of(&shop).push(&notice).await, Err(ShopError::NotFound { reference: reference.to_owned() }));
    }
}
