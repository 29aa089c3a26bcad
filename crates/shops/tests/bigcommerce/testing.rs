use super::built;
use super::shop::{TestShop, order};
use crate::common::{CLOCKS, at_noon_to, through_a_firewall};
use model::{OpenOrders, ShopSeen};
use serde_json::json;
use shops::ShopError;

/// A store with an order in each of these statuses.
async fn store(statuses: &[u64]) -> TestShop {
    let orders = statuses.iter().zip(1..).map(|(status, id)| order(id, *status, "2026-11-28T11:00:00Z"));
    TestShop::with(orders).await
}

async fn tested(shop: &TestShop, date: &'static str) -> ShopSeen {
    built(json!({ "url": shop.url() }), &at_noon_to(date)).unwrap().test().await.unwrap()
}

#[tokio::test]
async fn a_store_says_what_it_is_and_what_waits_in_it() {
    let shop = store(&[11, 9, 7, 3, 2, 10, 5, 0]).await;
    for (date, ahead) in CLOCKS {
        let wanted = ShopSeen {
            name: "Made up".to_owned(),
            open_orders: Some(OpenOrders::exactly(4)),
            clock_ahead: Some(ahead),
            ..ShopSeen::default()
        };
        assert_eq!(tested(&shop, date).await, wanted);
    }
    assert!(shop.books().written.is_empty(), "nothing is changed");
}

#[tokio::test]
async fn scopes_that_are_missing_are_named_together() {
    let shop = store(&[11]).await;
    shop.books().without.extend(["GET orders", "PUT orders", "GET store"].map(str::to_owned));
    let seen = tested(&shop, CLOCKS[0].0).await;
    assert_eq!(seen.missing_rights, ["Orders: read-only", "Orders: modify"]);
    assert_eq!(seen.useful_rights, ["Information & settings: read-only"]);
    assert_eq!((seen.open_orders, seen.name.as_str()), (None, ""));
}

#[tokio::test]
async fn a_firewall_that_lets_nobody_write_is_found_before_the_first_label() {
    let shop = store(&[11]).await;
    let client = built(json!({ "url": shop.url() }), &through_a_firewall()).unwrap();
    assert_eq!(client.test().await, Err(ShopError::Guarded { status: 403 }));
}
