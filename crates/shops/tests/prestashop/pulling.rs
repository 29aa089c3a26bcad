use super::shop::TestShop;
use super::stock::{books, order, sell};
use super::{Haul, at, client, client_with, now, pull};
use model::{Currency, Money, OrderStatus, PaymentStatus};
use serde_json::json;
use std::collections::BTreeSet;

/// A shop with orders in these states, by number.
async fn with_states(states: &[(u64, u64)]) -> TestShop {
    let mut books = books();
    for (id, state) in states {
        sell(&mut books, order(*id, *state, &format!("2026-11-28 12:00:{id}")));
    }
    TestShop::open(books).await
}

#[tokio::test]
async fn the_first_pull_brings_what_is_to_be_done() {
    let shop = with_states(&[(20, 10), (21, 4), (22, 6), (23, 9), (24, 14), (25, 7), (26, 8)]).await;
    let haul = pull(&client(&shop), None).await.unwrap();
    assert_eq!(haul.references(), ["17", "20", "23", "24"]);
    assert!(haul.set_aside.is_empty() && haul.out_of_reach.is_empty());
    assert_eq!(haul.cursor, Some(at("2026-11-28T11:00:24Z")), "the shop's noon is eleven in UTC");
    let (status, payment) = (|id| haul.order(id).status, |id| haul.order(id).payment);
    assert_eq!((status(17), payment(17)), (OrderStatus::Open, PaymentStatus::Paid));
    assert_eq!((status(20), payment(20)), (OrderStatus::Waiting, PaymentStatus::Unpaid));
    assert_eq!((status(23), payment(23)), (OrderStatus::Waiting, PaymentStatus::Paid), "not in stock");
    assert_eq!(status(24), OrderStatus::Open, "a state of the merchant's own, by what it says of itself");
    assert!(shop.books().complaints.is_empty(), "{:?}", shop.books().complaints);
}

#[tokio::test]
async fn later_pulls_bring_changes_whatever_became_of_the_orders() {
    let shop = with_states(&[(20, 10), (21, 10), (22, 10)]).await;
    let client = client(&shop);
    let first = pull(&client, None).await.unwrap();
    shop.change(20, "2026-11-28 13:00:00", &json!({ "current_state": "6" }));
    shop.change(21, "2026-11-28 13:00:01", &json!({ "current_state": "4" }));
    shop.change(22, "2026-11-28 13:00:02", &json!({ "current_state": "7" }));
    let later = pull(&client, first.cursor).await.unwrap();
    assert_eq!(later.references(), ["20", "21", "22"]);
    assert_eq!(later.order(20).status, OrderStatus::Cancelled);
    assert_eq!(later.order(21).status, OrderStatus::Completed);
    assert_eq!((later.order(22).status, later.order(22).payment), (OrderStatus::Cancelled, PaymentStatus::Refunded));
    assert_eq!(later.cursor, Some(at("2026-11-28T12:00:02Z")));
    let nothing = pull(&client, Some(at("2026-11-28T15:00:00Z"))).await.unwrap();
    assert_eq!((nothing.pages(), nothing.cursor), (0, Some(at("2026-11-28T15:00:00Z"))));
    assert!(shop.books().complaints.is_empty(), "{:?}", shop.books().complaints);
}

#[tokio::test]
async fn what_states_mean_is_for_people_to_say() {
    let shop = with_states(&[(20, 10), (24, 14), (25, 5)]).await;
    let statuses = json!({ "Awaiting bank wire payment (NL)": "open", "14": "completed", "paid": "open" });
    let client = client_with(&shop, &json!({ "statuses": statuses }));
    let first = pull(&client, None).await.unwrap();
    assert_eq!(first.references(), ["17", "20"]);
    let later = pull(&client, Some(at("2026-11-28T00:00:00Z"))).await.unwrap();
    assert_eq!(later.references(), ["17", "20", "24"]);
    assert_eq!(later.out_of_reach, ["25"], "nobody says what delivered means");
}

#[tokio::test]
async fn a_state_that_was_made_a_moment_ago_is_asked_for() {
    let shop = with_states(&[(20, 2)]).await;
    let client = client(&shop);
    let first = pull(&client, None).await.unwrap();
    pull(&client, first.cursor).await.unwrap();
    assert_eq!(shop.books().asked_for("GET order_states"), 1, "what the shop said is good for some minutes");
    let mut state = shop.books().row("order_states", 14).clone();
    state["id"] = json!(40);
    shop.books().table("order_states").push(state);
    shop.change(20, "2026-11-28 13:00:00", &json!({ "current_state": "40" }));
    let later = pull(&client, first.cursor).await.unwrap();
    assert_eq!((later.order(20).status, later.out_of_reach.len()), (OrderStatus::Open, 0));
}

/// A shop with so many orders more, so many seconds apart.
async fn with_many(count: u64, apart: u64) -> TestShop {
    let mut books = books();
    for number in 1..=count {
        let second = number * apart;
        let changed = format!("2026-11-28 13:{:02}:{:02}", second / 60, second % 60);
        sell(&mut books, order(1000 + number, 2, &changed));
    }
    TestShop::open(books).await
}

fn distinct(haul: &Haul) -> usize {
    haul.references().into_iter().collect::<BTreeSet<_>>().len()
}

#[tokio::test]
async fn pages_bring_every_order_once() {
    for apart in [0, 1, 7] {
        let shop = with_many(230, apart).await;
        let haul = pull(&client(&shop), None).await.unwrap();
        assert_eq!((haul.orders.len(), distinct(&haul)), (231, 231), "{apart} seconds apart");
        let books = shop.books();
        assert!(books.complaints.is_empty(), "{:?}", books.complaints);
        assert_eq!(books.asked_for("GET countries"), 1, "what was asked once is known for the pull");
        assert_eq!(books.asked_for("GET products"), 1);
        assert!(books.asked.iter().all(|(_, query)| !query.values().any(|value| value.contains("passwd"))));
    }
}

#[tokio::test]
async fn what_changes_between_two_pages_is_not_lost_and_loses_nothing_else() {
    for apart in [0, 3] {
        let shop = with_many(230, apart).await;
        let mut haul = Haul::default();
        let mut changed = 0;
        let client = client(&shop);
        let pulled = client
            .pull(None, now(), &mut |page| {
                haul.take(page);
                // Orders of pages that came and of pages to come change, and so leave their place.
                for id in [1001 + changed * 11, 1100 + changed * 11, 1225 - changed] {
                    shop.change(id, &format!("2026-11-28 14:{changed:02}:00"), &json!({ "payment": "Changed" }));
                }
                changed += 1;
            })
            .await
            .unwrap();
        assert_eq!(distinct(&haul), 231, "{apart} seconds apart");
        let later = pull(&client, pulled.cursor).await.unwrap();
        haul.orders.extend(later.orders);
        for id in 1001..=1230_u64 {
            let last = haul.orders.iter().rev().find(|order| order.reference == id.to_string()).unwrap();
            let payment = shop.books().row("orders", id)["payment"].clone();
            assert_eq!(json!(last.payment_methods[0]), payment, "the last state of {id} is known");
        }
    }
}

#[tokio::test]
async fn an_order_dated_in_the_future_does_not_take_the_cursor_there() {
    let mut books = books();
    sell(&mut books, order(20, 2, "2031-01-01 00:00:00"));
    let shop = TestShop::open(books).await;
    let haul = pull(&client(&shop), None).await.unwrap();
    assert_eq!((haul.orders.len(), haul.cursor), (2, Some(now())));
}

#[tokio::test]
async fn the_hour_that_comes_twice_is_asked_for_again() {
    // At 01:30 UTC it is 02:30 in Amsterdam, for the second time that night.
    let mut books = books();
    sell(&mut books, order(20, 2, "2026-10-25 02:10:00"));
    let shop = TestShop::open(books).await;
    let mut haul = Haul::default();
    let since = at("2026-10-25T00:55:00Z");
    client(&shop).pull(Some(since), at("2026-10-25T01:30:00Z"), &mut |page| haul.take(page)).await.unwrap();
    assert_eq!(haul.order(20).modified_at, at("2026-10-25T01:10:00Z"));
}

#[tokio::test]
async fn one_shop_of_several_is_asked_by_its_number_and_the_key_may_go_in_the_address() {
    let shop = with_states(&[]).await;
    let client = client_with(
        &shop,
        &json!({ "shop_number": "2", "key_in_address": true, "url": format!("{}/api/", shop.url()) }),
    );
    assert_eq!(pull(&client, None).await.unwrap().orders.len(), 1);
    let books = shop.books();
    assert!(books.asked.iter().all(|(_, query)| query["id_shop"] == "2" && query.contains_key("ws_key")));
}

#[tokio::test]
async fn money_goes_by_the_orders_currency() {
    let shop = with_states(&[]).await;
    let haul = pull(&client(&shop), None).await.unwrap();
    let order = haul.order(17);
    let euro = |text: &str| Money::parse(text, Currency::EUR).unwrap();
    assert_eq!((order.total, order.checkout.price), (euro("66.13"), Some(euro("2.42"))));
    assert_eq!(order.lines[0].unit_price, Some(euro("13.33")));
}
