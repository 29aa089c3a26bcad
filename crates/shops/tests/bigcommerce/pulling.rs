use super::shop::{TestShop, order};
use super::{Haul, at, client, now, pull};
use crate::common::a_first_pull_that_is_killed_goes_on;
use jiff::Timestamp;
use model::OrderStatus;
use serde_json::json;
use std::collections::BTreeSet;

/// A store with so many orders, so many seconds apart.
async fn with_many(count: u64, apart: u64) -> TestShop {
    let begin: Timestamp = "2026-11-28T11:00:00Z".parse().unwrap();
    let later = |number: u64| begin + std::time::Duration::from_secs(number * apart);
    TestShop::with((1..=count).map(|number| order(1000 + number, 11, &later(number).to_string()))).await
}

#[tokio::test]
async fn the_first_pull_brings_what_is_to_be_done() {
    let shop = TestShop::with((0..=14).map(|status| order(100 + status, status, "2026-11-28T11:00:00Z"))).await;
    shop.books().touch(102);
    let haul = pull(&client(&shop), None).await.unwrap();
    let numbers: BTreeSet<&str> = haul.references().into_iter().collect();
    assert_eq!(numbers, BTreeSet::from(["101", "103", "107", "108", "109", "111", "112", "113", "114"]));
    assert_eq!(haul.cursor, Some(at("2026-11-28T12:00:01Z")), "the last change, of whatever order");
    let empty = TestShop::with([]).await;
    let haul = pull(&client(&empty), None).await.unwrap();
    assert_eq!((haul.pages(), haul.cursor), (0, None), "an empty list is status 204");
}

#[tokio::test]
async fn later_pulls_bring_changes_whatever_became_of_the_orders() {
    let shop = TestShop::with((1..=4).map(|id| order(id, 11, "2026-11-28T11:00:00Z"))).await;
    let client = client(&shop);
    let first = pull(&client, None).await.unwrap();
    for (id, status) in [(1, 5), (2, 2)] {
        let mut books = shop.books();
        books.orders.get_mut(&id).unwrap()["status_id"] = json!(status);
        books.touch(id);
    }
    let later = pull(&client, first.cursor).await.unwrap();
    let status = |id| later.order(id).status;
    assert_eq!((status(1), status(2)), (OrderStatus::Cancelled, OrderStatus::Completed));
    let asked = shop.books().asked.len();
    let nothing = pull(&client, Some(at("2026-11-28T15:00:00Z"))).await.unwrap();
    assert_eq!((nothing.pages(), nothing.cursor), (0, Some(at("2026-11-28T15:00:00Z"))));
    assert_eq!(shop.books().asked.len() - asked, 1, "a pull that finds nothing is one request");
}

#[tokio::test]
async fn pages_bring_every_order_once() {
    for (count, apart) in [(50, 0), (50, 1), (100, 7), (230, 0), (230, 1), (230, 7)] {
        let shop = with_many(count, apart).await;
        let haul = pull(&client(&shop), Some(at("2026-11-28T10:00:00Z"))).await.unwrap();
        let distinct = haul.references().into_iter().collect::<BTreeSet<_>>().len();
        assert_eq!((haul.orders.len() as u64, distinct as u64), (count, count), "{apart} seconds apart");
        assert_eq!(shop.books().asked_for("GET store"), 1);
    }
}

#[tokio::test]
async fn what_changes_between_two_pages_is_not_lost_and_loses_nothing_else() {
    for apart in [0, 3] {
        let shop = with_many(230, apart).await;
        let client = client(&shop);
        let mut haul = Haul::default();
        let mut changed = 0;
        let pulled = client
            .pull(Some(at("2026-11-28T10:00:00Z")), now(), &mut |page| {
                haul.take(page);
                let mut books = shop.books();
                for id in [1001 + changed * 11, 1100 + changed * 11, 1225 - changed] {
                    books.orders.get_mut(&id).unwrap()["customer_message"] = json!(format!("changed {changed}"));
                    books.touch(id);
                }
                changed += 1;
            })
            .await
            .unwrap();
        haul.orders.extend(pull(&client, pulled.cursor).await.unwrap().orders);
        for id in 1001..=1230 {
            let message = shop.books().orders[&id]["customer_message"].clone();
            assert_eq!(json!(haul.order(id).note), message, "the last state of {id} is known");
        }
    }
}

#[tokio::test]
async fn an_order_dated_in_the_future_does_not_take_the_cursor_there() {
    let shop = TestShop::with([order(1, 11, "2031-01-01T00:00:00Z")]).await;
    let haul = pull(&client(&shop), Some(at("2026-11-28T00:00:00Z"))).await.unwrap();
    assert_eq!((haul.orders.len(), haul.cursor), (1, Some(now())));
}

#[tokio::test]
async fn known_orders_are_looked_through_in_spans_of_their_numbers() {
    let shop = TestShop::with((1..=400).map(|id| order(id, 11, "2001-01-01T00:00:00Z"))).await;
    shop.books().orders.remove(&17);
    shop.books().orders.get_mut(&18).unwrap()["is_deleted"] = json!(true);
    let client = client(&shop);
    let references: Vec<String> = (1..=400).map(|id: u64| id.to_string()).chain(["x".to_owned()]).collect();
    let mut haul = Haul::default();
    let gone = client.look(&references, now(), &mut |page| haul.take(page)).await.unwrap();
    assert_eq!((gone.as_slice(), haul.orders.len()), (["17".to_owned()].as_slice(), 399));
    assert_eq!(
        haul.order(18).status,
        OrderStatus::Cancelled,
        "archived orders are in no list, and are asked for by name"
    );
    assert_eq!(shop.books().asked_for("GET orders"), 4);
    let page = client.pull_named(&["3".to_owned(), "17".to_owned()], now()).await.unwrap();
    assert_eq!((page.orders.len(), page.cursor), (1, None));
}

#[tokio::test]
async fn a_first_pull_that_is_killed_goes_on_where_it_was_whatever_the_statuses() {
    let begin: Timestamp = "2026-11-20T09:00:00Z".parse().unwrap();
    let placed = |id: u64| (begin + std::time::Duration::from_secs(id * 600)).to_string();
    let orders = (1..=400).map(|id| order(id, [11, 7, 9, 3][(id % 4) as usize], &placed(id)));
    let shop = TestShop::with(orders).await;
    let whole = pull(&client(&shop), None).await.unwrap();
    let sorted = whole.orders.is_sorted_by_key(|order| order.modified_at);
    assert!(sorted && whole.orders.len() == 400, "what several lists have comes in one sequence");
    a_first_pull_that_is_killed_goes_on(|| client(&shop), 400, 3).await;
}
