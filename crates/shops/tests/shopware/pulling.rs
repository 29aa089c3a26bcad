use super::shop::TestShop;
use super::stock::{books, id, order};
use super::{built_at, client, client_with, now, pull};
use crate::common::{Haul, a_first_pull_that_is_killed_goes_on, at, impatient};
use model::{OrderStatus, PaymentStatus};
use serde_json::json;
use std::collections::BTreeSet;

/// A shop of these orders, by state, payment and delivery.
async fn with_orders(states: &[(u64, &str, &str, &str)]) -> TestShop {
    let mut books = books();
    let made = states.iter().map(|(number, state, payment, delivered)| {
        order(*number, state, payment, delivered, &format!("2026-11-28T12:00:{number:02}.000+00:00"))
    });
    books.orders = made.collect();
    TestShop::open(books).await
}

#[tokio::test]
async fn the_first_pull_brings_what_is_to_be_done() {
    let shop = with_orders(&[
        (20, "open", "paid", "open"),
        (21, "in_progress", "authorized", "open"),
        (22, "open", "open", "open"),
        (23, "open", "paid", "shipped"),
        (24, "cancelled", "paid", "open"),
        (25, "completed", "paid", "open"),
        (26, "open", "paid", "shipped_partially"),
        (27, "open", "refunded_partially", "open"),
    ])
    .await;
    let haul = pull(&client(&shop), None).await.unwrap();
    assert_eq!(haul.numbers(), ["10020", "10021", "10022", "10026", "10027"]);
    assert!(haul.set_aside.is_empty() && haul.out_of_reach.is_empty(), "{haul:?}");
    assert_eq!(haul.cursor, Some(at("2026-11-28T12:00:27Z")));
    let standing = |number| (haul.order(id(number)).status, haul.order(id(number)).payment);
    assert_eq!(standing(20), (OrderStatus::Open, PaymentStatus::Paid));
    assert_eq!(standing(21), (OrderStatus::Open, PaymentStatus::Unpaid));
    assert_eq!(standing(22), (OrderStatus::Waiting, PaymentStatus::Unpaid));
    assert_eq!(standing(26).0, OrderStatus::Waiting);
    assert_eq!(haul.order(id(26)).remarks[0].key, "remark-shipped-in-part");
    assert_eq!(
        (standing(27).0, haul.order(id(27)).remarks[0].key.as_ref()),
        (OrderStatus::Waiting, "remark-refunded-in-part")
    );
    assert!(shop.books().complaints.is_empty(), "{:?}", shop.books().complaints);
}

#[tokio::test]
async fn later_pulls_see_changes_of_orders_deliveries_and_payments() {
    let shop =
        with_orders(&[(20, "open", "open", "open"), (21, "open", "paid", "open"), (22, "open", "paid", "open")]).await;
    let client = client(&shop);
    let first = pull(&client, None).await.unwrap();
    let later = "2026-11-28T13:00:00.000+00:00";
    {
        let mut books = shop.books();
        let payment = &mut books.order(&id(20))["transactions"][0];
        payment["stateMachineState"]["technicalName"] = json!("paid");
        payment["updatedAt"] = json!(later);
        let delivery = &mut books.order(&id(21))["deliveries"][1];
        delivery["stateMachineState"]["technicalName"] = json!("shipped");
        delivery["updatedAt"] = json!("2026-11-28T13:00:01.000+00:00");
        let mut new = order(30, "open", "paid", "open", later);
        new["updatedAt"] = json!(null);
        new["createdAt"] = json!("2026-11-28T13:00:02.000+00:00");
        books.orders.push(new);
    }
    let haul = pull(&client, first.cursor).await.unwrap();
    assert_eq!(haul.order(id(20)).status, OrderStatus::Open);
    assert_eq!(haul.order(id(21)).status, OrderStatus::Completed);
    assert_eq!(haul.order(id(30)).modified_at, at("2026-11-28T13:00:02Z"), "nothing has changed it yet");
    assert_eq!(haul.cursor, Some(at("2026-11-28T13:00:02Z")));
    let nothing = pull(&client, Some(at("2026-11-28T15:00:00Z"))).await.unwrap();
    assert_eq!((nothing.pages(), nothing.cursor), (0, Some(at("2026-11-28T15:00:00Z"))));
    assert!(shop.books().complaints.is_empty(), "{:?}", shop.books().complaints);
}

#[tokio::test]
async fn what_states_of_payment_mean_is_for_people_to_say() {
    let shop = with_orders(&[(20, "open", "open", "open"), (21, "open", "reminded", "open")]).await;
    let client = client_with(&shop, &json!({ "statuses": { "open": "open", "paid": "open" } }));
    let haul = pull(&client, Some(at("2026-11-28T00:00:00Z"))).await.unwrap();
    assert_eq!(haul.numbers(), ["10020"]);
    assert_eq!(haul.out_of_reach, [id(21)]);
}

#[tokio::test]
async fn pages_bring_every_order_once_whatever_changes_between_them() {
    let mut books = books();
    books.orders = (1..=130).map(|n| order(n, "open", "paid", "open", "2026-11-28T12:00:00.000+00:00")).collect();
    let shop = TestShop::open(books).await;
    let client = client(&shop);
    for since in [None, Some(at("2026-11-28T11:00:00Z"))] {
        let mut haul = Haul::default();
        let mut changed = 0;
        let pulled = client
            .pull(since, now(), &mut |page| {
                haul.take(page);
                changed += 1;
                let mut books = shop.books();
                for number in [changed * 7, 60 + changed * 7] {
                    let order = books.order(&id(number));
                    order["updatedAt"] = json!("2026-11-28T13:00:00.000+00:00");
                    order["stateMachineState"]["technicalName"] = json!("completed");
                }
            })
            .await
            .unwrap();
        let seen: BTreeSet<&str> = haul.references().into_iter().collect();
        let gone = (1..=130_u64).filter(|number| !seen.contains(id(*number).as_str())).count();
        let is_first = since.is_none();
        assert!(gone == 0 || (is_first && gone <= 3), "only what was done meanwhile is missing: {gone}");
        assert_eq!(haul.orders.len(), seen.len());
        assert!(haul.cursors.iter().all(|cursor| *cursor == since), "a pull that breaks off begins anew");
        assert!(pulled.cursor > since);
    }
    assert!(shop.books().complaints.is_empty(), "{:?}", shop.books().complaints);
}

#[tokio::test]
async fn the_cursor_stays_behind_the_moment_the_first_page_was_answered_at() {
    let shop = with_orders(&[(20, "open", "paid", "open")]).await;
    shop.books().date = Some("Sat, 28 Nov 2026 11:30:00 GMT".to_owned());
    let haul = pull(&client(&shop), None).await.unwrap();
    assert_eq!(haul.cursor, Some(at("2026-11-28T11:30:00Z")), "the change at 12:00:20 may not be the last");
    // A date in the future does not take it there.
    let mut books = books();
    books.orders[0]["updatedAt"] = json!("2031-01-01T00:00:00.000+00:00");
    let shop = TestShop::open(books).await;
    assert_eq!(pull(&client(&shop), None).await.unwrap().cursor, Some(now()));
}

#[tokio::test]
async fn a_token_is_asked_for_once_and_anew_in_the_middle_of_a_pull() {
    let mut books = books();
    books.orders = (1..=130).map(|n| order(n, "open", "paid", "open", "2026-11-28T12:00:00.000+00:00")).collect();
    let shop = TestShop::open(books).await;
    let client = client(&shop);
    let mut haul = Haul::default();
    client
        .pull(None, now(), &mut |page| {
            haul.take(page);
            let mut books = shop.books();
            books.is_over = haul.pages() == 1;
        })
        .await
        .unwrap();
    assert_eq!((haul.orders.len(), shop.books().tokens), (130, 2));
    pull(&client, None).await.unwrap();
    assert_eq!(shop.books().tokens, 2, "it is kept");
}

#[tokio::test]
async fn known_orders_are_seen_whatever_their_dates_say() {
    let shop = with_orders(&[(42, "open", "paid", "open"), (43, "cancelled", "paid", "open")]).await;
    let client = client(&shop);
    let named = [id(42), id(43), id(99), "x".to_owned(), "DEADBEEF".repeat(4)];
    let mut haul = Haul::default();
    let gone = client.look(&named, now(), &mut |page| haul.take(page)).await.unwrap();
    assert_eq!((gone, haul.numbers()), (vec![id(99)], vec!["10042", "10043"]));
    assert_eq!((haul.order(id(43)).status, haul.cursor), (OrderStatus::Cancelled, None));
    let page = client.pull_named(&named, now()).await.unwrap();
    assert_eq!((page.orders.len(), page.cursor), (2, None));
    assert!(client.pull_named(&named[3..], now()).await.unwrap().orders.is_empty());
}

#[tokio::test]
async fn a_first_pull_of_many_orders_that_is_killed_goes_on_where_it_was() {
    let begin: jiff::Timestamp = "2026-08-20T12:00:00Z".parse().unwrap();
    let mut books = books();
    let placed =
        |number: u64| (begin + std::time::Duration::from_secs(number * 7200)).to_string().replace('Z', ".000+00:00");
    let made = (1..=620).map(|number| {
        let mut order = order(number, "open", "paid", "open", &placed(number));
        order["createdAt"] = order["updatedAt"].clone();
        order
    });
    books.orders = made.collect();
    let shop = TestShop::open(books).await;
    // Every question is held to the schema, and every order copied: a machine with other work takes its time.
    let patient = || built_at(&shop, &json!({}), &impatient(std::time::Duration::from_secs(60)).0);
    a_first_pull_that_is_killed_goes_on(patient, 620, 11).await;
    assert!(shop.books().complaints.is_empty(), "{:?}", shop.books().complaints);
}
