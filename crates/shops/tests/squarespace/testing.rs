use super::built;
use super::shop::{TestShop, order};
use crate::common::{CLOCKS, at_noon_to, through_a_firewall};
use model::{OpenOrders, ShopSeen};
use serde_json::json;
use shops::ShopError;

/// A site with so many orders to fulfil, and one that is done.
async fn site(pending: u64) -> TestShop {
    let orders = (1..=pending).map(|number| order(number, "PENDING", "2026-11-28T11:00:00Z"));
    TestShop::with(orders.chain([order(900, "FULFILLED", "2026-11-28T11:30:00Z")])).await
}

async fn tested(shop: &TestShop, date: &'static str) -> ShopSeen {
    built(json!({ "url": shop.url() }), &at_noon_to(date)).unwrap().test().await.unwrap()
}

#[tokio::test]
async fn a_site_says_what_it_is_and_what_waits_in_it() {
    let shop = site(3).await;
    for (date, ahead) in CLOCKS {
        let wanted = ShopSeen {
            name: "Made up".to_owned(),
            open_orders: Some(OpenOrders::exactly(3)),
            clock_ahead: Some(ahead),
            ..ShopSeen::default()
        };
        assert_eq!(tested(&shop, date).await, wanted);
    }
    assert!(shop.books().written.is_empty() && shop.mails() == 0, "nothing is changed");
    assert_eq!(tested(&site(60).await, CLOCKS[0].0).await.open_orders, Some(OpenOrders { count: 50, and_more: true }));
}

#[tokio::test]
async fn rights_that_are_missing_are_named_together() {
    let shop = site(1).await;
    shop.books().without.extend(["GET orders", "POST fulfillments", "GET website"].map(str::to_owned));
    let seen = tested(&shop, CLOCKS[0].0).await;
    assert_eq!(seen.missing_rights, ["Orders: Read", "Orders: Read and Write"]);
    assert_eq!((seen.open_orders, seen.name.as_str()), (None, ""));
}

#[tokio::test]
async fn a_firewall_that_lets_nobody_write_is_found_before_the_first_label() {
    let shop = site(1).await;
    let client = built(json!({ "url": shop.url() }), &through_a_firewall()).unwrap();
    assert_eq!(client.test().await, Err(ShopError::Guarded { status: 403 }));
}
