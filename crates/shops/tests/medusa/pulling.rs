use super::shop::{Fault, TestShop, name, order};
use super::{Haul, at, client, client_with, now, pull, told};
use model::OrderStatus;
use serde_json::json;
use shops::{Nonsense, ShopError};
use std::collections::BTreeSet;

/// So many orders, each so many seconds after the one before.
async fn with_many(count: u64, apart: u64) -> TestShop {
    let changed = |id: u64| {
        format!("2026-11-28T{:02}:{:02}:{:02}.000Z", 11 + id * apart / 3600, id * apart / 60 % 60, id * apart % 60)
    };
    TestShop::with((1..=count).map(|id| order(id, "captured", &changed(id)))).await
}

fn distinct(haul: &Haul) -> usize {
    haul.references().into_iter().collect::<BTreeSet<_>>().len()
}

#[tokio::test]
async fn the_first_pull_brings_what_is_to_be_done_and_later_ones_bring_changes() {
    let shop = with_many(230, 1).await;
    shop.books().order(1)["status"] = json!("completed");
    shop.books().order(2)["payment_status"] = json!("refunded");
    let client = client(&shop);
    let first = pull(&client, None).await.unwrap();
    assert_eq!((distinct(&first), first.orders.len()), (228, 228), "no order is handed over twice");
    assert_eq!(first.cursor, Some(at("2026-11-28T11:03:50Z")));
    shop.books().order(3)["status"] = json!("canceled");
    shop.books().order(3)["updated_at"] = json!("2026-11-28T12:00:00.000Z");
    let later = pull(&client, first.cursor).await.unwrap();
    assert_eq!(later.order(name(3)).status, OrderStatus::Cancelled);
    assert_eq!(later.cursor, Some(at("2026-11-28T12:00:00Z")));
    shop.books().asked.clear();
    pull(&client, Some(at("2026-11-28T14:00:00Z"))).await.unwrap();
    assert_eq!(shop.books().asked, ["GET /admin/orders"], "where nothing changed one question is asked");
    let empty = TestShop::with([]).await;
    assert_eq!(pull(&super::client(&empty), None).await.unwrap().cursor, None);
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
            let mut books = shop.books();
            for id in [1 + round, 200 + round] {
                books.order(id)["email"] = json!(format!("{round}@example.test"));
                books.order(id)["updated_at"] = json!(format!("2026-11-28T12:{round:02}:00.000Z"));
            }
            round += 1;
        })
        .await
        .unwrap();
    haul.orders.extend(pull(&client, pulled.cursor).await.unwrap().orders);
    for id in 1..=320 {
        let email = shop.books().order(id)["email"].clone();
        assert_eq!(json!(haul.order(name(id)).recipient.email), email, "the last state of {id} is known");
    }
}

/// A payment that is captured moves no order's time: what waited is found when the open orders are looked through.
#[tokio::test]
async fn known_orders_are_looked_through() {
    let shop = with_many(120, 1).await;
    shop.books().order(18)["payment_status"] = json!("authorized");
    let client = client(&shop);
    let first = pull(&client, None).await.unwrap();
    assert_eq!(first.order(name(18)).status, OrderStatus::Waiting);
    shop.books().orders.remove(&name(17));
    shop.books().order(18)["payment_status"] = json!("captured");
    let later = pull(&client, Some(at("2026-11-28T13:00:00Z"))).await.unwrap();
    assert_eq!(later.orders.len(), 0);
    let mut haul = Haul::default();
    let references: Vec<String> = (1..=120).map(name).chain([String::new(), "../users".to_owned()]).collect();
    shop.books().asked.clear();
    let gone = client.look(&references, now(), &mut |page| haul.take(page)).await.unwrap();
    assert_eq!((gone, distinct(&haul)), (vec![name(17)], 119));
    assert_eq!(haul.order(name(18)).status, OrderStatus::Open);
    assert_eq!(shop.books().asked.len(), 2, "a hundred a question");
    let page = client.pull_named(&[name(3), name(17)], now()).await.unwrap();
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
    assert_eq!(failing(&[Fault::Conflict]).await, ShopError::Server { status: 409, retry_after: None });
    assert_eq!(failing(&[Fault::Status(500); 4]).await, ShopError::Server { status: 500, retry_after: None });
}

#[tokio::test]
async fn a_right_that_is_missing_is_named() {
    let shop = with_many(1, 1).await;
    shop.books().without.push("POST");
    let refused = ShopError::NoRight { right: "orders (POST)".to_owned() };
    assert_eq!(client(&shop).push(&told(name(1), &["3S1"])).await, Err(refused));
    let nothing = client_with(&shop, &json!({ "statuses": { "authorized": "waiting" } }));
    assert_eq!(pull(&nothing, None).await.unwrap().out_of_reach, [name(1)]);
}
