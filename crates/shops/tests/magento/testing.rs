use super::built;
use super::shop::{Books, FOUR, TestShop};
use super::stock::{books, order};
use crate::common::{CLOCKS, at_noon_to, through_a_firewall};
use model::{Credentials, OpenOrders, ShopSeen};
use serde_json::json;
use shops::ShopError;

/// A shop with an order in each of these states.
async fn shop(states: &[&str]) -> TestShop {
    let orders = states.iter().zip(1..).map(|(state, id)| order(id, state, "2026-11-28 10:11:12")).collect();
    TestShop::open(Books { orders, ..books() }).await
}

async fn tested(shop: &TestShop, date: &'static str) -> ShopSeen {
    built(&json!({ "url": shop.url() }), &at_noon_to(date)).unwrap().test().await.unwrap()
}

#[tokio::test]
async fn a_shop_says_what_it_is_and_what_waits_in_it() {
    let shop = shop(&["processing", "new", "holded", "complete", "closed", "canceled"]).await;
    for (date, ahead) in CLOCKS {
        let wanted = ShopSeen {
            name: "Wool & more, Wool for trade".to_owned(),
            version: "Magento/2.4 (Community)".to_owned(),
            open_orders: Some(OpenOrders::exactly(3)),
            clock_ahead: Some(ahead),
            ..ShopSeen::default()
        };
        assert_eq!(tested(&shop, date).await, wanted);
    }
    let books = shop.books();
    assert!(books.shipments.is_empty() && books.mails.is_empty(), "nothing is changed");
    let histories = books.orders.iter().flat_map(|order| order["status_histories"].as_array().unwrap());
    assert_eq!(histories.count(), shop_histories(), "no comment was written");
}

/// How many comments the orders of [`shop`] have by themselves.
fn shop_histories() -> usize {
    let own = order(1, "processing", "2026-11-28 10:11:12")["status_histories"].as_array().unwrap().len();
    6 * own
}

#[tokio::test]
async fn rights_that_are_missing_are_named_together() {
    let shop = shop(&["processing"]).await;
    let without = ["orders", "order", "shipment", "comments", "store", "products"];
    shop.books().without.extend(without.map(str::to_owned));
    let seen = tested(&shop, CLOCKS[0].0).await;
    assert_eq!(
        seen.missing_rights,
        ["Magento_Sales::actions_view", "Magento_Sales::ship", "Magento_Sales::shipment", "Magento_Sales::comment"]
    );
    assert_eq!(seen.useful_rights, ["Magento_Backend::store", "Magento_Catalog::products"]);
    assert_eq!((seen.open_orders, seen.name.as_str()), (None, ""));
}

#[tokio::test]
async fn a_signature_is_refused_for_the_clock_where_it_is_far_off() {
    let shop = shop(&["processing"]).await;
    let wrong = Credentials::of(FOUR.map(|(name, value)| (name, if name == "secret" { "other" } else { value })));
    let test = async |date| {
        let client = crate::common::built("magento", &json!({ "url": shop.url() }), &wrong, &at_noon_to(date)).unwrap();
        client.test().await
    };
    assert_eq!(test(CLOCKS[2].0).await, Err(ShopError::ClockApart { ahead: -3600 }));
    // Magento has the same words for a signature it does not take and for a right that is missing.
    assert!(!test(CLOCKS[0].0).await.unwrap().missing_rights.is_empty());
}

#[tokio::test]
async fn a_firewall_that_lets_nobody_write_is_found_before_the_first_label() {
    let shop = shop(&["processing"]).await;
    let client = built(&json!({ "url": shop.url() }), &through_a_firewall()).unwrap();
    assert_eq!(client.test().await, Err(ShopError::Guarded { status: 403 }));
}
