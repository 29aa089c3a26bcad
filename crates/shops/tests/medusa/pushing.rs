use super::shop::{Fault, TestShop, Told, by_hand, name, order};
use super::{client, client_with, holding, parcel, shipped, told, withdrawn};
use model::{Notice, NoticeParcel, ShipmentNotice};
use serde_json::{Value, json};
use shops::{Pushed, ShopError};

async fn shop_with(change: impl FnOnce(&mut Value)) -> TestShop {
    let mut order = order(7, "captured", "2026-11-28T11:00:00.000Z");
    change(&mut order);
    TestShop::with([order]).await
}

async fn shop() -> TestShop {
    shop_with(|_| {}).await
}

/// What left, with the customer hearing of each.
fn left(parts: &[(&str, u64)]) -> Vec<Told> {
    parts.iter().map(|(numbers, count)| ((*numbers).to_owned(), *count, true)).collect()
}

fn notice(parcels: Vec<NoticeParcel>) -> Notice {
    Notice::Shipped(shipped(name(7), parcels))
}

fn rejected(standing: &str) -> Result<Pushed, ShopError> {
    Err(ShopError::Rejected { status: 200, code: standing.to_owned() })
}

#[tokio::test]
async fn all_that_is_left_is_fulfilled_once_with_all_numbers() {
    let shop = shop().await;
    let client = client(&shop);
    assert_eq!(client.push(&told(name(7), &["3S1", "3S2"])).await, Ok(Pushed::Told));
    assert_eq!(client.push(&told(name(7), &["3S1", "3S2"])).await, Ok(Pushed::Already));
    assert_eq!(shop.told(7), left(&[("3S1 3S2", 3)]));
    let label = |number: &str| json!({ "tracking_number": number, "tracking_url": format!("https://track.example/{number}"), "label_url": "" });
    assert_eq!(shop.books().written[1]["labels"], json!([label("3S1"), label("3S2")]));
    let full = rejected("status: pending, payment_status: captured, fulfillments: all");
    assert_eq!(client.push(&told(name(7), &["3S1", "3S2", "3S3"])).await, full, "a number cannot be added");
}

#[tokio::test]
async fn parts_are_told_with_their_own_items_and_the_rest_stays() {
    let shop = shop().await;
    let client = client(&shop);
    let first = notice(vec![holding("3S1", &[("71", 1)])]);
    for pushed in [Pushed::Told, Pushed::Already] {
        assert_eq!(client.push(&first).await, Ok(pushed));
    }
    assert_eq!(shop.told(7), left(&[("3S1", 1)]));
    let rest = notice(vec![
        holding("3S2", &[("71", 5), ("nobody's", 1)]),
        holding("3S3", &[("72", 1)]),
        holding("3S4", &[("72", 1)]),
    ]);
    for pushed in [Pushed::Told, Pushed::Already] {
        assert_eq!(client.push(&rest).await, Ok(pushed));
    }
    assert_eq!(shop.told(7), left(&[("3S1", 1), ("3S2", 1), ("3S3 3S4", 1)]));
}

#[tokio::test]
async fn what_may_not_be_together_is_told_apart_and_the_customer_hears_of_it_once() {
    let shop = shop_with(|order| {
        order["items"][1]["requires_shipping"] = json!(false);
        order["items"][1]["variant"]["manage_inventory"] = json!(false);
    });
    let shop = shop.await;
    assert_eq!(client(&shop).push(&notice(vec![holding("3S1", &[("71", 2), ("72", 1)])])).await, Ok(Pushed::Told));
    assert_eq!(shop.told(7), [("3S1".to_owned(), 2, true), ("3S1".to_owned(), 1, false)]);
    let profiles = shop_with(|order| {
        order["items"][1]["variant"]["product"]["shipping_profile"]["id"] = json!("sp_cold");
        let cold = json!({ "name": "Cold", "total": 9, "data": {}, "shipping_option_id": "so_cold",
            "shipping_option": { "shipping_profile_id": "sp_cold" } });
        order["shipping_methods"].as_array_mut().unwrap().push(cold);
    });
    let shop = profiles.await;
    let client = client(&shop);
    assert_eq!(client.push(&told(name(7), &["3S1"])).await, Ok(Pushed::Told));
    assert_eq!(client.push(&told(name(7), &["3S1"])).await, Ok(Pushed::Already));
    assert_eq!(shop.told(7).iter().map(|(_, count, _)| count).sum::<u64>(), 3);
    assert_eq!(shop.told(7).iter().filter(|(_, _, heard)| *heard).count(), 1);
}

#[tokio::test]
async fn fulfilments_made_by_hand_leave_with_the_parcels_they_hold() {
    let shop = shop_with(|order| by_hand(order, "71", 2)).await;
    let both = notice(vec![holding("3S1", &[("72", 1)]), holding("3S2", &[("71", 2)])]);
    for pushed in [Pushed::Told, Pushed::Already] {
        assert_eq!(client(&shop).push(&both).await, Ok(pushed));
    }
    assert_eq!(shop.told(7), left(&[("3S2", 2), ("3S1", 1)]));
    let all = shop_with(|order| {
        by_hand(order, "71", 2);
        by_hand(order, "72", 1);
    });
    let shop = all.await;
    let waits = rejected("status: pending, payment_status: captured");
    assert_eq!(client(&shop).push(&told(name(7), &["3S1"])).await, waits);
    let let_go = Notice::Shipped(ShipmentNotice { let_go: true, ..shipped(name(7), vec![parcel("3S1")]) });
    for pushed in [Pushed::Told, Pushed::Already] {
        assert_eq!(client(&shop).push(&let_go).await, Ok(pushed));
    }
    assert_eq!(shop.told(7), [("3S1".to_owned(), 2, true), ("3S1".to_owned(), 1, false)]);
}

/// Medusa takes back no fulfilment that has left, and changes no label.
#[tokio::test]
async fn a_label_that_is_taken_back_is_noted_and_what_has_not_left_is_cancelled() {
    let shop = shop_with(|order| order["metadata"] = json!({ "gift": "yes" })).await;
    let client = client(&shop);
    client.push(&notice(vec![holding("3S1", &[("71", 2)]), holding("3S2", &[("72", 1)])])).await.unwrap();
    for number in ["3S1", "3S2"] {
        for pushed in [Pushed::Told, Pushed::Already] {
            assert_eq!(client.push(&withdrawn(name(7), &[number])).await, Ok(pushed));
        }
    }
    assert_eq!(client.push(&withdrawn(name(7), &["3S9"])).await, Ok(Pushed::Already), "nobody was told of it");
    let note =
        "PostNL 3S1: label withdrawn, this parcel was not sent\nPostNL 3S2: label withdrawn, this parcel was not sent";
    assert_eq!(shop.books().order(7)["metadata"], json!({ "gift": "yes", "packdesk_withdrawn": note }));
    let begun = self::shop().await;
    begun.books().faults.push_back(("shipments", Fault::Status(500)));
    let client = super::client(&begun);
    assert!(client.push(&notice(vec![holding("3S1", &[("71", 1)])])).await.is_err());
    assert_eq!(begun.begun(7), 1);
    for pushed in [Pushed::Told, Pushed::Already] {
        assert_eq!(client.push(&withdrawn(name(7), &["3S1"])).await, Ok(pushed));
    }
    assert_eq!(begun.begun(7), 0);
    assert_eq!(client.push(&told(name(7), &["3S9"])).await, Ok(Pushed::Told));
    assert_eq!(begun.told(7), left(&[("3S9", 3)]));
}

#[tokio::test]
async fn what_is_not_to_be_shipped_is_refused_in_words_and_nothing_is_written() {
    for (status, payment) in
        [("canceled", "captured"), ("pending", "refunded"), ("pending", "authorized"), ("draft", "not_paid")]
    {
        let shop = shop_with(|order| {
            order["status"] = json!(status);
            order["payment_status"] = json!(payment);
        });
        let shop = shop.await;
        let refused = rejected(&format!("status: {status}, payment_status: {payment}"));
        assert_eq!(client(&shop).push(&told(name(7), &["3S1"])).await, refused);
        assert!(shop.books().written.is_empty());
    }
    let shop = shop_with(|order| order["payment_status"] = json!("authorized")).await;
    let let_go = Notice::Shipped(ShipmentNotice { let_go: true, ..shipped(name(7), vec![parcel("3S1")]) });
    assert_eq!(client(&shop).push(&let_go).await, Ok(Pushed::Told));
    let shop = self::shop().await;
    for reference in ["order_9", "", "../users"].map(str::to_owned) {
        assert_eq!(client(&shop).push(&told(&reference, &["3S1"])).await, Err(ShopError::NotFound { reference }));
    }
    // What cannot be read may have been fulfilled.
    shop.books().order(7)["fulfillments"] = json!("?");
    assert!(matches!(client(&shop).push(&told(name(7), &["3S1"])).await, Err(ShopError::Nonsense(_))));
    assert!(shop.books().written.is_empty());
}

#[tokio::test]
async fn the_account_says_where_parcels_leave_and_whether_the_customer_hears_of_it() {
    let shop = shop().await;
    let client = client_with(&shop, &json!({ "location": " sloc_2 ", "notify": false }));
    let mut without_page = parcel("3S1");
    without_page.tracking_url = "javascript:alert(1)".to_owned();
    assert_eq!(client.push(&notice(vec![without_page])).await, Ok(Pushed::Told));
    assert_eq!(shop.books().written[0]["location_id"], "sloc_2");
    assert_eq!(shop.books().written[1]["labels"][0]["tracking_url"], "");
    assert_eq!(shop.told(7), [("3S1".to_owned(), 3, false)]);
}

/// Whatever went wrong on the way, telling again ends with each number once, and what was begun leaves.
#[tokio::test]
async fn a_push_that_failed_on_the_way_is_told_once() {
    for place in ["GET order_7", "POST fulfillments", "POST shipments"] {
        for fault in [
            Fault::Status(500),
            Fault::TooMany,
            Fault::Half,
            Fault::WebPage,
            Fault::Conflict,
            Fault::Silent,
            Fault::TroubleAfterWork,
        ] {
            let shop = shop().await;
            shop.books().faults.push_back((place, fault));
            let client = client(&shop);
            let notice = notice(vec![holding("3S1", &[("71", 1)])]);
            let mut tries = 0;
            while client.push(&notice).await.is_err() {
                tries += 1;
                assert!(tries < 4, "{place} {fault:?}");
            }
            assert_eq!(client.push(&notice).await, Ok(Pushed::Already));
            assert_eq!((shop.told(7), shop.begun(7)), (left(&[("3S1", 1)]), 0), "{place} {fault:?}");
        }
    }
}

/// A shop that keeps no metadata: its fulfilment is known by what it holds.
#[tokio::test]
async fn a_fulfilment_without_its_mark_is_known_by_its_items() {
    let shop = shop().await;
    shop.books().faults.push_back(("shipments", Fault::Status(500)));
    let client = client(&shop);
    let notice = notice(vec![holding("3S1", &[("71", 1)])]);
    assert!(client.push(&notice).await.is_err());
    shop.books().order(7)["fulfillments"][0]["metadata"] = json!(null);
    assert_eq!(client.push(&notice).await, Ok(Pushed::Told));
    assert_eq!((shop.told(7), shop.begun(7)), (left(&[("3S1", 1)]), 0));
}
