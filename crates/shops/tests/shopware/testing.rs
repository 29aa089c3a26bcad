use super::built;
use super::shop::{Books, TestShop};
use super::stock::order;
use crate::common::{CLOCKS, at_noon_to};
use model::{Credentials, OpenOrders, ShopSeen};
use serde_json::json;
use shops::ShopError;

const CHANGED: &str = "2026-11-28T10:11:12.004+00:00";

/// A shop with an order of each of these states, payments and deliveries.
async fn shop(standings: &[(&str, &str, &str)]) -> TestShop {
    let orders = standings.iter().zip(1..);
    let orders = orders.map(|((state, payment, delivery), number)| order(number, state, payment, delivery, CHANGED));
    TestShop::open(Books { orders: orders.collect(), ..Books::default() }).await
}

async fn tested(shop: &TestShop, date: &'static str) -> ShopSeen {
    built(&json!({ "url": shop.url() }), &at_noon_to(date)).unwrap().test().await.unwrap()
}

#[tokio::test]
async fn a_shop_says_what_it_is_and_what_waits_in_it() {
    let shop = shop(&[
        ("open", "paid", "open"),
        ("in_progress", "open", "shipped_partially"),
        // In many shops nobody closes an order that has left.
        ("open", "paid", "shipped"),
        ("completed", "paid", "shipped"),
        ("cancelled", "refunded", "open"),
    ])
    .await;
    for (date, ahead) in CLOCKS {
        let wanted = ShopSeen {
            name: "Storefront, Headless".to_owned(),
            version: "Shopware 6.7.10.1".to_owned(),
            open_orders: Some(OpenOrders::exactly(2)),
            clock_ahead: Some(ahead),
            ..ShopSeen::default()
        };
        assert_eq!(tested(&shop, date).await, wanted);
    }
    assert!(shop.books().written.is_empty(), "nothing is changed");
    assert!(shop.books().complaints.is_empty(), "{:?}", shop.books().complaints);
}

#[tokio::test]
async fn privileges_that_are_missing_are_named_as_the_shop_names_them() {
    let shop = shop(&[("open", "paid", "open")]).await;
    shop.books().missing = vec!["order:read".to_owned(), "order_delivery:read".to_owned()];
    let seen = tested(&shop, CLOCKS[0].0).await;
    assert_eq!(seen.missing_rights, ["order:read, order_delivery:read"]);
    assert_eq!((seen.open_orders, seen.name.as_str(), seen.version.as_str()), (None, "", "Shopware 6.7.10.1"));
}

#[tokio::test]
async fn a_wrong_secret_is_refused() {
    let shop = shop(&[]).await;
    let config = json!({ "url": shop.url(), "client_id": "SWIATEST" });
    let other = Credentials::of([("secret", "another")]);
    let client = crate::common::built("shopware", &config, &other, &at_noon_to(CLOCKS[0].0)).unwrap();
    let refused = client.test().await.unwrap_err();
    assert!(matches!(refused, ShopError::Refused { status: 401, .. }), "{refused:?}");
}
