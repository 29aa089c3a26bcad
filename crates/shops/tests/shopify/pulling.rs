//! Pulling, looking, and what comes between.

use super::sandbox::{Fault, Sandbox};
use super::{Haul, another, client_with, of, pull};
use model::OrderStatus;
use serde_json::json;
use shops::ShopError;

fn many(count: u32) -> Vec<serde_json::Value> {
    (1..=count).map(|number| another(2000 + number, number)).collect()
}

#[tokio::test]
async fn everything_that_changed_comes_once_and_in_order() {
    let shop = Sandbox::with(many(33)).await;
    let haul = pull(&of(&shop), Some("2026-11-28T09:00:10Z")).await.unwrap();
    assert_eq!(haul.orders.len(), 33, "five minutes before the cursor are asked for again");
    let expected: Vec<String> = (1..=33).map(|number| format!("#{}", 2000 + number)).collect();
    assert_eq!(haul.numbers(), expected);
    assert!(haul.cursors.is_sorted());
    assert_eq!(haul.cursors.last().unwrap(), &Some("2026-11-28T09:00:33Z".parse().unwrap()));
    let haul = pull(&of(&shop), Some("2026-11-28T09:05:20Z")).await.unwrap();
    assert_eq!(haul.orders.len(), 14);
}

#[tokio::test]
async fn the_first_pull_leaves_out_what_is_over() {
    let mut orders = many(4);
    orders[0]["cancelledAt"] = json!("2026-11-28T08:00:00Z");
    orders[1]["fulfillmentOrders"] = json!([orders[1]["fulfillmentOrders"][0]]);
    let shop = Sandbox::with(orders).await;
    let haul = pull(&of(&shop), None).await.unwrap();
    assert_eq!(haul.numbers(), ["#2003", "#2004"]);
    let shop = Sandbox::with(vec![]).await;
    let mut haul = Haul::default();
    let pulled = of(&shop).pull(None, super::now(), &mut |page| haul.take(page)).await.unwrap();
    assert_eq!((pulled.cursor, haul.cursors.len()), (None, 0));
}

#[tokio::test]
async fn pages_grow_and_shrink_with_what_they_cost() {
    let shop = Sandbox::with(many(120)).await;
    shop.set_cost(8);
    assert_eq!(pull(&of(&shop), Some("2026-11-28T09:00:00Z")).await.unwrap().orders.len(), 120);
    assert_eq!(shop.read(|books| books.page_sizes.clone()), [10, 20, 40, 50]);
    let shop = Sandbox::with(many(12)).await;
    shop.set_cost(185);
    assert_eq!(pull(&of(&shop), Some("2026-11-28T09:00:00Z")).await.unwrap().orders.len(), 12);
    assert_eq!(shop.read(|books| books.page_sizes.clone()), [10, 5, 4, 4], "1850 is too much, 925 is near it");
    let shop = Sandbox::with(many(1)).await;
    shop.set_cost(1500);
    let error = pull(&of(&shop), Some("2026-11-28T09:00:00Z")).await.unwrap_err();
    assert_eq!(error, ShopError::Rejected { status: 200, code: "MAX_COST_EXCEEDED".to_owned() });
}

#[tokio::test]
async fn an_order_that_changes_between_two_pages_is_not_lost_and_moves_no_other() {
    let shop = Sandbox::with(many(25)).await;
    let client = of(&shop);
    let mut haul = Haul::default();
    let mut first = true;
    let mut pages = |page| {
        haul.take(page);
        if std::mem::take(&mut first) {
            // One that was on the first page, and one that was to be on the next.
            for place in [3, 12] {
                shop.change(place, |order| order["updatedAt"] = json!("2026-11-28T10:00:00Z"));
                shop.change(place, |order| order["note"] = json!("anew"));
            }
        }
    };
    client.pull(Some("2026-11-28T09:00:00Z".parse().unwrap()), super::now(), &mut pages).await.unwrap();
    assert_eq!(haul.orders.len(), 26, "the one of the first page comes twice");
    for number in 2001..=2025 {
        let number = format!("#{number}");
        let last = haul.orders.iter().rfind(|order| order.number == number).unwrap();
        let anew = ["#2004", "#2013"].contains(&number.as_str());
        assert_eq!(last.note.starts_with("anew"), anew, "{number}");
    }
}

#[tokio::test]
async fn pages_before_one_that_fails_are_kept() {
    let shop = Sandbox::with(many(25)).await;
    let client = of(&shop);
    let mut haul = Haul::default();
    let mut pages = |page| {
        haul.take(page);
        let error = json!({ "errors": [{ "message": "Invalid cursor for current pagination sort." }] });
        shop.fail("PackdeskOrders", Fault::Body(error.to_string()));
    };
    let error = client.pull(Some("2026-11-28T09:00:00Z".parse().unwrap()), super::now(), &mut pages).await.unwrap_err();
    assert!(matches!(error, ShopError::Rejected { .. }), "{error:?}");
    assert_eq!(haul.orders.len(), 10);
    assert_eq!(haul.cursors, [Some("2026-11-28T09:00:10Z".parse().unwrap())]);
    assert_eq!(pull(&client, Some("2026-11-28T09:05:10Z")).await.unwrap().orders.len(), 16, "from there on");
}

#[tokio::test]
async fn an_order_of_the_future_does_not_take_the_cursor_there() {
    let mut order = another(2001, 1);
    order["updatedAt"] = json!("2030-01-01T00:00:00Z");
    let shop = Sandbox::with(vec![order]).await;
    let haul = pull(&of(&shop), Some("2026-11-28T09:00:00Z")).await.unwrap();
    assert_eq!(haul.cursors, [Some(super::now())]);
}

#[tokio::test]
async fn one_bad_order_harms_no_other() {
    // A field that may be missing, one that may not, and one that is of another kind.
    let kept_back = |field: &str| {
        let mut orders = many(12);
        orders[5][field] = json!({ "error": "INTERNAL_SERVER_ERROR" });
        orders
    };
    for field in ["email", "name", "lineItems"] {
        let shop = Sandbox::with(kept_back(field)).await;
        let haul = pull(&of(&shop), Some("2026-11-28T09:00:00Z")).await.unwrap();
        assert_eq!(haul.orders.len(), 11, "{field}");
        assert_eq!(haul.set_aside.len(), 1);
        assert_eq!(haul.set_aside[0].reference, "2006");
        assert_eq!(haul.set_aside[0].why.key, "order-field-kept-back");
        assert_eq!(haul.cursors.last().unwrap(), &Some("2026-11-28T09:00:12Z".parse().unwrap()));
    }
    let mut orders = many(3);
    orders[1]["currentTotalPriceSet"]["shopMoney"]["amount"] = json!("much");
    let haul = pull(&of(&Sandbox::with(orders).await), Some("2026-11-28T09:00:00Z")).await.unwrap();
    assert_eq!(haul.numbers(), ["#2001", "#2003"]);
    assert_eq!(
        (haul.set_aside[0].reference.as_str(), haul.set_aside[0].why.key.as_ref()),
        ("2002", "order-bad-amount")
    );
}

#[tokio::test]
async fn a_look_sees_what_no_date_tells() {
    let shop = Sandbox::with(many(30)).await;
    let client = of(&shop);
    shop.change(4, |order| {
        order["fulfillmentOrders"][1]["status"] = json!("ON_HOLD");
        order["fulfillmentOrders"][1]["supportedActions"] = json!([]);
    });
    let references: Vec<String> = (2001..=2032).map(|number| number.to_string()).collect();
    let mut haul = Haul::default();
    let gone = client.look(&references, super::now(), &mut |page| haul.take(page)).await.unwrap();
    assert_eq!(gone, ["2031", "2032"]);
    assert_eq!(haul.orders.len(), 30);
    let held = haul.orders.iter().find(|order| order.number == "#2005").unwrap();
    assert_eq!(held.status, OrderStatus::Waiting);
    let page = client.pull_named(&["2007", "2040", "#2007"].map(str::to_owned), super::now()).await.unwrap();
    assert_eq!(page.orders.len(), 1);
    assert_eq!(page.cursor, None);
}

#[tokio::test]
async fn who_sees_only_sixty_days_takes_nothing_for_gone() {
    let shop = Sandbox::with(many(1)).await;
    shop.set_scopes(&["read_orders", "write_merchant_managed_fulfillment_orders"]);
    let mut haul = Haul::default();
    let references = ["2001".to_owned(), "1999".to_owned()];
    let gone = of(&shop).look(&references, super::now(), &mut |page| haul.take(page)).await.unwrap();
    assert_eq!((gone.len(), haul.orders.len()), (0, 1));
}

#[tokio::test]
async fn an_old_token_works_without_asking_for_another() {
    let shop = Sandbox::with(many(1)).await;
    let (client, _) = client_with(&shop.url(), "shpat_old", &json!({}));
    assert_eq!(pull(&client, None).await.unwrap().orders.len(), 1);
    assert!(shop.read(|books| !books.operations.contains(&"token".to_owned())));
}

#[tokio::test]
async fn a_token_that_ends_between_two_pages_is_renewed_once() {
    let shop = Sandbox::with(many(25)).await;
    shop.set_cost(80);
    let client = of(&shop);
    let mut haul = Haul::default();
    let mut first = true;
    let mut pages = |page| {
        haul.take(page);
        if std::mem::take(&mut first) {
            shop.fail("PackdeskOrders", Fault::TokenOver);
        }
    };
    client.pull(Some("2026-11-28T09:00:00Z".parse().unwrap()), super::now(), &mut pages).await.unwrap();
    assert_eq!(haul.orders.len(), 25);
    assert_eq!(shop.read(|books| books.operations.iter().filter(|name| *name == "token").count()), 2);
}
