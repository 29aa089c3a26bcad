use super::shop::{Fault, KEY, TestShop, order};
use super::{Haul, at, built, client, client_with, now, pull, told};
use crate::common::{impatient, made};
use model::{Credentials, OrderStatus};
use serde_json::json;
use shops::{Nonsense, ShopError};
use std::collections::BTreeSet;
use std::time::Duration;

/// So many orders, each so many seconds after the one before.
async fn with_many(count: u64, apart: u64) -> TestShop {
    let changed = |id: u64| {
        format!("2026-11-28T{:02}:{:02}:{:02}.000Z", 11 + id * apart / 3600, id * apart / 60 % 60, id * apart % 60)
    };
    TestShop::with((1..=count).map(|id| order(id, "PaymentSettled", &changed(id)))).await
}

fn distinct(haul: &Haul) -> usize {
    haul.references().into_iter().collect::<BTreeSet<_>>().len()
}

#[tokio::test]
async fn the_first_pull_brings_what_is_to_be_done_and_later_ones_bring_changes() {
    let shop = with_many(230, 1).await;
    shop.books().order(1)["state"] = json!("Delivered");
    shop.books().order(2)["state"] = json!("ArrangingPayment");
    let client = client(&shop);
    let first = pull(&client, None).await.unwrap();
    assert_eq!((distinct(&first), first.orders.len()), (228, 228), "no order is handed over twice");
    assert_eq!(first.cursor, Some(at("2026-11-28T11:03:50Z")));
    shop.books().order(3)["state"] = json!("Cancelled");
    shop.books().order(3)["updatedAt"] = json!("2026-11-28T12:00:00.000Z");
    shop.books().asked.clear();
    let later = pull(&client, first.cursor).await.unwrap();
    assert_eq!((later.order(3).status, later.cursor), (OrderStatus::Cancelled, Some(at("2026-11-28T12:00:00Z"))));
    shop.books().asked.clear();
    pull(&client, Some(at("2026-11-28T14:00:00Z"))).await.unwrap();
    assert_eq!(shop.books().asked, ["PackdeskOrders"], "where nothing changed one question is asked");
    let nothing_to_do = client_with(&shop, &json!({ "statuses": { "Cancelled": "cancelled" } }));
    assert_eq!(pull(&nothing_to_do, None).await.unwrap().cursor, None);
}

/// More orders than a part holds that changed within one second are all seen.
#[tokio::test]
async fn a_second_in_which_everything_changed_is_read_whole() {
    let shop = with_many(345, 0).await;
    for since in [None, Some(at("2026-11-28T10:00:00Z"))] {
        let haul = pull(&client(&shop), since).await.unwrap();
        assert_eq!((distinct(&haul), haul.orders.len()), (345, 345));
    }
    shop.books().repeats = true;
    let again = ShopError::Nonsense(Nonsense::Unexpected("the same page again".to_owned()));
    assert_eq!(pull(&client(&shop), None).await.unwrap_err(), again);
}

#[tokio::test]
async fn what_changes_between_two_parts_is_not_lost() {
    let shop = with_many(320, 1).await;
    let mut haul = Haul::default();
    let mut round = 0;
    let client = client(&shop);
    let pulled = client
        .pull(Some(at("2026-11-28T10:00:00Z")), now(), &mut |page| {
            haul.take(page);
            // Nine that were seen go: what stands behind them moves up.
            let mut books = shop.books();
            books.orders.retain(|id, _| !(10 + round * 9..19 + round * 9).contains(id));
            for id in [1 + round, 200 + round] {
                books.order(id)["customer"]["emailAddress"] = json!(format!("{round}@example.test"));
                books.order(id)["updatedAt"] = json!(format!("2026-11-28T12:{round:02}:00.000Z"));
            }
            round += 1;
        })
        .await
        .unwrap();
    haul.orders.extend(pull(&client, pulled.cursor).await.unwrap().orders);
    let left: Vec<u64> = shop.books().orders.keys().copied().collect();
    for id in left {
        let email = shop.books().order(id)["customer"]["emailAddress"].clone();
        assert_eq!(json!(haul.order(id).recipient.email), email, "the last state of {id} is known");
    }
}

#[tokio::test]
async fn known_orders_are_looked_through() {
    let shop = with_many(120, 1).await;
    shop.books().orders.remove(&17);
    shop.books().order(18)["state"] = json!("Cancelled");
    let client = client(&shop);
    let mut haul = Haul::default();
    let references: Vec<String> = (1..=120).map(|id: u64| id.to_string()).chain([String::new()]).collect();
    let gone = client.look(&references, now(), &mut |page| haul.take(page)).await.unwrap();
    assert_eq!((gone, distinct(&haul)), (vec!["17".to_owned()], 119));
    assert_eq!(haul.order(18).status, OrderStatus::Cancelled);
    let page = client.pull_named(&["3".to_owned(), "17".to_owned()], now()).await.unwrap();
    assert_eq!((page.orders.len(), page.cursor), (1, None));
}

#[tokio::test]
async fn trouble_is_named() {
    let failing = async |faults: &[Fault]| {
        let shop = with_many(1, 1).await;
        shop.books().faults.extend(faults.iter().map(|fault| ("", *fault)));
        pull(&client(&shop), None).await.unwrap_err()
    };
    assert_eq!(failing(&[Fault::Status(403)]).await, ShopError::Guarded { status: 403 });
    assert_eq!(failing(&[Fault::Status(404)]).await, ShopError::NoApi);
    assert_eq!(failing(&[Fault::WebPage]).await, ShopError::Nonsense(Nonsense::WebPage));
    assert_eq!(failing(&[Fault::Half]).await, ShopError::Nonsense(Nonsense::NotJson));
    assert_eq!(failing(&[Fault::Internal]).await, ShopError::Server { status: 500, retry_after: None });
    assert_eq!(failing(&[Fault::Status(500); 4]).await, ShopError::Server { status: 500, retry_after: None });
}

#[tokio::test]
async fn permissions_are_named_and_a_key_that_is_wrong_is_refused() {
    let shop = with_many(1, 1).await;
    shop.books().without.extend(["PackdeskOrders", "PackdeskFulfil"]);
    let client = client(&shop);
    let error = pull(&client, None).await.unwrap_err();
    assert_eq!(error, ShopError::NoRight { right: "ReadOrder".to_owned() });
    assert!(!format!("{error:?}").contains(KEY));
    assert_eq!(client.push(&told(1, &["3S1"])).await, Err(ShopError::NoRight { right: "UpdateOrder".to_owned() }));
    let wrong = |config, secret| {
        made(
            "vendure",
            json!({ "url": shop.url() }),
            &config,
            &Credentials::of([("secret", secret)]),
            &impatient(Duration::from_secs(2)).0,
        )
    };
    let refused = |code: &str| ShopError::Refused { status: 200, code: code.to_owned() };
    assert_eq!(pull(&wrong(json!({}), "guess").unwrap(), None).await.unwrap_err(), refused("FORBIDDEN"));
    let person = json!({ "user": "packer@example.test" });
    assert_eq!(pull(&wrong(person, "guess").unwrap(), None).await.unwrap_err(), refused("INVALID_CREDENTIALS_ERROR"));
}

/// A session ends when somebody else logs in, or the server is started anew: nobody notices.
#[tokio::test]
async fn a_person_logs_in_once_and_again_when_the_session_is_over() {
    let shop = with_many(2, 1).await;
    let person = json!({ "user": " packer@example.test ", "channel": "garden-token" });
    let credentials = Credentials::of([("secret", " made up ")]);
    let setup = impatient(Duration::from_secs(2)).0;
    let client =
        made("vendure", json!({ "url": format!("{}/admin-api", shop.url()) }), &person, &credentials, &setup).unwrap();
    assert_eq!(pull(&client, None).await.unwrap().orders.len(), 2);
    assert_eq!(shop.books().sessions, 1);
    shop.books().sessions = 7;
    assert_eq!(pull(&client, None).await.unwrap().orders.len(), 2);
    assert_eq!(shop.books().sessions, 8);
    let of_channel = shop.books().channels.iter().flatten().filter(|channel| *channel == "garden-token").count();
    assert_eq!(of_channel, shop.books().channels.len() - 2, "a login is of no channel");
    shop.books().cookies = true;
    shop.books().sessions = 20;
    let without_token = ShopError::Nonsense(Nonsense::Unexpected("vendure-auth-token".to_owned()));
    assert_eq!(pull(&client, None).await.unwrap_err(), without_token);
}

#[test]
fn an_address_or_a_field_that_is_none_is_refused() {
    let setup = impatient(Duration::from_secs(2)).0;
    assert_eq!(built("shop.example", &json!({}), &setup).err(), Some(ShopError::BadAddress));
    for field in ["weight } }", "7kg", "we-ight", "ğ"] {
        let refused = built("https://shop.example", &json!({ "weight_field": field }), &setup).err();
        assert!(matches!(refused, Some(ShopError::Rejected { status: 400, .. })), "{field}");
    }
}
