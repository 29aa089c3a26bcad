use super::built;
use super::shop::{ELEVEN, TestShop, order};
use crate::common::{CLOCKS, at_noon_to, through_a_firewall};
use model::{OpenOrders, ShopSeen};
use serde_json::json;
use shops::ShopError;

/// A store with an order in each of these statuses.
async fn store(statuses: &[&str]) -> TestShop {
    TestShop::with((1..).zip(statuses).map(|(number, status)| order(number, status, ELEVEN))).await
}

async fn tested(shop: &TestShop, date: &'static str) -> Result<ShopSeen, ShopError> {
    built(&shop.url(), &json!({}), &at_noon_to(date)).unwrap().test().await
}

#[tokio::test]
async fn a_store_says_what_it_is_and_what_waits_in_it() {
    let shop = store(&["PROCESSING", "AWAITING_PROCESSING", "SHIPPED", "CUSTOM_FULFILLMENT_STATUS_2"]).await;
    for (date, ahead) in CLOCKS {
        let wanted = ShopSeen {
            name: "Made up".to_owned(),
            open_orders: Some(OpenOrders::exactly(3)),
            clock_ahead: Some(ahead),
            ..ShopSeen::default()
        };
        assert_eq!(tested(&shop, date).await, Ok(wanted));
    }
    assert!(shop.books().written.is_empty() && shop.books().mails == 0, "nothing is changed");
    assert!(shop.books().complaints.is_empty());
}

#[tokio::test]
async fn scopes_that_are_missing_are_named_together_and_a_token_without_any_is_refused() {
    let shop = store(&["PROCESSING"]).await;
    shop.books().without.extend(["GET orders", "PUT orders"].map(str::to_owned));
    let seen = tested(&shop, CLOCKS[0].0).await.unwrap();
    assert_eq!(seen.missing_rights, ["read_orders", "update_orders"]);
    assert_eq!((seen.open_orders, seen.name.as_str()), (None, "Made up"));
    shop.books().without.insert("GET profile".to_owned());
    assert_eq!(tested(&shop, CLOCKS[0].0).await, Err(ShopError::Refused { status: 403, code: String::new() }));
}

#[tokio::test]
async fn a_firewall_that_lets_nobody_write_is_found_before_the_first_label() {
    let shop = store(&["PROCESSING"]).await;
    let client = built(&shop.url(), &json!({}), &through_a_firewall()).unwrap();
    assert_eq!(client.test().await, Err(ShopError::Guarded { status: 403 }));
}
