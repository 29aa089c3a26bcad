use super::{Haul, client_with, now, of, pull, usual_statuses};
use model::OrderStatus;
use sandbox::{PracticeShop, orders};
use serde_json::{Value, json};
use shops::{Pages, PulledPage};
use std::collections::BTreeSet;
use std::time::Duration;
use wire::Limits;

#[tokio::test]
async fn the_first_pull_brings_what_is_to_be_done() {
    let shop = PracticeShop::start(now()).await.unwrap();
    let haul = pull(&of(&shop), None).await.unwrap();
    assert!(haul.set_aside.is_empty(), "{:?}", haul.set_aside);
    assert!(haul.orders.iter().all(|order| matches!(order.status, OrderStatus::Open | OrderStatus::Waiting)));
    assert_eq!(haul.orders.len(), shop.order_ids().len() - 1, "all but the cancelled one");
    assert!(haul.orders.is_sorted_by_key(|order| order.modified_at));
    assert_eq!(haul.cursor, haul.orders.last().map(|order| order.modified_at));
}

#[tokio::test]
async fn later_pulls_bring_only_changes_cancellations_and_completions_too() {
    let shop = PracticeShop::start(now()).await.unwrap();
    let client = of(&shop);
    let first = pull(&client, None).await.unwrap();
    let unchanged = pull(&client, first.cursor).await.unwrap();
    assert_eq!(unchanged.orders, first.orders.split_last().map(|(last, _)| vec![last.clone()]).unwrap());
    assert_eq!(unchanged.cursor, first.cursor);
    shop.change(1041, &json!({ "status": "cancelled" }));
    shop.change(1042, &json!({ "status": "completed" }));
    let later = pull(&client, first.cursor).await.unwrap();
    assert_eq!(later.order(1041).status, OrderStatus::Cancelled);
    assert_eq!(later.order(1042).status, OrderStatus::Completed);
    assert_eq!(later.orders.len(), 1 + 2, "and the last one of before, asked for again on purpose");
    assert!(later.cursor > first.cursor);
}

#[tokio::test]
async fn a_pull_that_finds_nothing_is_one_request() {
    let shop = PracticeShop::start(now()).await.unwrap();
    let client = of(&shop);
    let first = pull(&client, None).await.unwrap();
    let asked = shop.requests().len();
    pull(&client, first.cursor).await.unwrap();
    assert_eq!(shop.requests().len() - asked, 1);
    let late = pull(&client, Some(now())).await.unwrap();
    assert_eq!((late.orders.len(), shop.requests().len() - asked), (0, 2));
}

#[tokio::test]
async fn an_order_that_left_the_known_statuses_is_named() {
    let shop = PracticeShop::start(now()).await.unwrap();
    let statuses = [("processing".to_owned(), OrderStatus::Open)].into();
    let (client, _) = client_with(&shop.url(), shop.credentials(), statuses, Limits::default());
    let first = pull(&client, None).await.unwrap();
    shop.change(1041, &json!({ "status": "on-hold" }));
    let later = pull(&client, first.cursor).await.unwrap();
    assert_eq!(later.out_of_reach, ["1041"]);
    assert!(!later.orders.iter().any(|order| order.reference == "1041"));
}

/// So many orders, changed one a second, or all in the same second.
fn many(count: u64, seconds_apart: i64) -> Vec<Value> {
    let template = orders::of_the_morning(now()).remove(0);
    let of = |id: u64| {
        let changed = now().millis() - 3_600_000 + i64::try_from(id).unwrap() * seconds_apart * 1000;
        let changed = model::UtcDateTime::from_millis(changed).0.strftime("%Y-%m-%dT%H:%M:%S").to_string();
        let mut order = template.clone();
        order["id"] = json!(id);
        order["number"] = json!(id.to_string());
        order["date_modified"] = json!(changed);
        order["date_modified_gmt"] = json!(changed);
        order
    };
    (1..=count).map(of).collect()
}

fn references(haul: &Haul) -> BTreeSet<u64> {
    haul.orders.iter().map(|order| order.reference.parse().unwrap()).collect()
}

#[tokio::test]
async fn many_pages_bring_every_order_once() {
    let shop = PracticeShop::with_orders(now(), many(730, 1)).await.unwrap();
    let haul = pull(&of(&shop), None).await.unwrap();
    assert_eq!(references(&haul).len(), 730);
    assert_eq!(haul.orders.len(), 730, "none twice");
    assert_eq!(haul.pages(), 8);
}

#[tokio::test]
async fn a_thousand_orders_of_one_second_are_all_brought() {
    let shop = PracticeShop::with_orders(now(), many(1000, 0)).await.unwrap();
    let haul = pull(&of(&shop), None).await.unwrap();
    assert_eq!(references(&haul).len(), 1000);
}

#[tokio::test]
async fn what_changes_between_two_pages_is_not_lost_and_loses_nothing_else() {
    let shop = PracticeShop::with_orders(now(), many(350, 1)).await.unwrap();
    let client = of(&shop);
    let mut haul = Haul::default();
    let mut changed = 0;
    let pulled = client
        .pull(None, now(), &mut |page| {
            haul.take(page);
            // Forty orders, pulled already or not, change (and so leave their place) after each page.
            for id in (1..=350).skip(changed).step_by(9).take(40) {
                shop.wait(Duration::from_secs(1));
                shop.change(id, &json!({ "customer_note": format!("changed {changed}") }));
            }
            changed += 1;
        })
        .await
        .unwrap();
    let later = pull(&client, pulled.cursor).await.unwrap();
    let mut all = references(&haul);
    all.extend(references(&later));
    assert_eq!(all.len(), 350);
    for id in shop.order_ids() {
        let note = &shop.order(id).unwrap()["customer_note"];
        let known =
            haul.orders.iter().chain(&later.orders).rev().find(|order| order.reference == id.to_string()).unwrap();
        assert_eq!(*note, known.note, "the last state of {id} is known");
    }
}

#[tokio::test]
async fn an_order_dated_in_the_future_does_not_take_the_cursor_there() {
    let mut orders = many(3, 1);
    orders[2]["date_modified_gmt"] = json!("2099-01-01T00:00:00");
    let shop = PracticeShop::with_orders(now(), orders).await.unwrap();
    let haul = pull(&of(&shop), None).await.unwrap();
    assert_eq!(haul.orders.len(), 3);
    assert_eq!(haul.cursor, Some(now()));
}

#[tokio::test]
async fn one_nonsense_order_is_set_aside_by_itself() {
    let mut orders = many(6, 1);
    orders[0]["shipping"]["country"] = json!("");
    orders[1]["shipping"]["country"] = json!("XX");
    orders[2]["currency"] = json!("gold");
    orders[3]["line_items"] = json!("x");
    orders[4]["total"] = json!("a lot");
    let shop = PracticeShop::with_orders(now(), orders).await.unwrap();
    let haul = pull(&of(&shop), None).await.unwrap();
    assert_eq!(references(&haul), [6].into());
    let why: Vec<_> = haul.set_aside.iter().map(|order| (order.reference.as_str(), order.why.key.as_ref())).collect();
    assert_eq!(
        why,
        [
            ("1", "order-no-country"),
            ("2", "order-unknown-country"),
            ("3", "order-bad-currency"),
            ("4", "order-bad-field"),
            ("5", "order-bad-amount"),
        ]
    );
    assert_eq!(haul.set_aside[3].why.args["field"], "line_items".into());
}

#[tokio::test]
async fn orders_are_asked_for_by_their_keys() {
    let mut orders = many(6, 1);
    orders[0]["shipping"]["country"] = json!("");
    orders[1]["status"] = json!("checkout-draft");
    let shop = PracticeShop::with_orders(now(), orders).await.unwrap();
    let named = ["1", "2", "3", "77", "no number"].map(str::to_owned);
    let page = of(&shop).pull_named(&named, now()).await.unwrap();
    let keys = |page: &PulledPage| page.orders.iter().map(|order| order.reference.clone()).collect::<Vec<_>>();
    assert_eq!(keys(&page), ["3"]);
    assert_eq!(page.set_aside.iter().map(|order| order.reference.as_str()).collect::<Vec<_>>(), ["1"]);
    assert_eq!(page.cursor, None, "a later pull goes on from where the last one ended");
    let asked = shop.requests().len();
    let nobody = of(&shop).pull_named(&["no number".to_owned()], now()).await.unwrap();
    assert_eq!((keys(&nobody).len(), shop.requests().len()), (0, asked), "the shop is not asked for it");
}

#[tokio::test]
async fn a_first_pull_that_breaks_off_forgets_no_order_of_a_plugins_status() {
    let mut orders = many(250, 1);
    orders[0]["status"] = json!("partial-shipped");
    let shop = PracticeShop::with_orders(now(), orders).await.unwrap();
    let mut haul = Haul::default();
    let mut broken_off = BrokenOff { haul: &mut haul, pages: 2 };
    let client = of(&shop);
    let error = client.pull(None, now(), &mut broken_off).await.unwrap_err();
    assert_eq!(error, shops::ShopError::NotKept);
    let rest = pull(&client, haul.cursor).await.unwrap();
    let all: BTreeSet<u64> = references(&haul).union(&references(&rest)).copied().collect();
    assert_eq!(all.len(), 250, "the rest comes by the cursor of what came");
}

/// Takes so many pages, and no more.
struct BrokenOff<'a> {
    haul: &'a mut Haul,
    pages: usize,
}

impl Pages for BrokenOff<'_> {
    fn keep(&mut self, page: PulledPage) -> wire::BoxFuture<'_, Result<(), shops::ShopError>> {
        let is_taken = self.haul.pages() < self.pages;
        if is_taken {
            self.haul.take(page);
        }
        Box::pin(std::future::ready(if is_taken { Ok(()) } else { Err(shops::ShopError::NotKept) }))
    }
}

#[tokio::test]
async fn a_status_the_shop_has_not_is_named() {
    let shop = PracticeShop::start(now()).await.unwrap();
    let mut statuses = usual_statuses();
    assert!(statuses.contains_key("partial-shipped"), "of a plugin this shop has not, and no matter");
    statuses.insert("packing".to_owned(), OrderStatus::Open);
    let (client, _) = client_with(&shop.url(), shop.credentials(), statuses, Limits::default());
    let error = pull(&client, None).await.unwrap_err();
    assert_eq!(error, shops::ShopError::UnknownStatus { status: "packing".to_owned() });
}
