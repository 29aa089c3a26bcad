use super::shop::{TestShop, order};
use super::{built, client};
use crate::common::{CLOCKS, at_noon_to};
use model::{OpenOrders, ShopSeen};
use serde_json::{Value, json};
use shops::ShopError;

/// A shop with an order in each of these states.
async fn shop(states: &[&str]) -> TestShop {
    TestShop::with((1..).zip(states).map(|(id, state)| order(id, state, "2026-11-28T11:00:00.000Z"))).await
}

async fn tested(shop: &TestShop, changes: &Value, date: &'static str) -> Result<ShopSeen, ShopError> {
    built(&shop.url(), changes, &at_noon_to(date)).unwrap().test().await
}

#[tokio::test]
async fn a_shop_says_what_it_is_and_what_waits_in_it() {
    let shop = shop(&["PaymentSettled", "PaymentAuthorized", "Delivered", "AddingItems"]).await;
    for (date, ahead) in CLOCKS {
        let wanted = ShopSeen {
            name: "garden".to_owned(),
            open_orders: Some(OpenOrders::exactly(2)),
            clock_ahead: Some(ahead),
            ..ShopSeen::default()
        };
        assert_eq!(tested(&shop, &json!({}), date).await, Ok(wanted));
    }
    assert!(shop.books().written.is_empty(), "nothing is changed");
}

#[tokio::test]
async fn permissions_that_are_missing_are_named_together() {
    let shop = shop(&["PaymentSettled"]).await;
    shop.books().without.extend(["PackdeskOrders", "PackdeskFulfil"]);
    let seen = tested(&shop, &json!({}), CLOCKS[0].0).await.unwrap();
    assert_eq!((seen.missing_rights, seen.open_orders), (vec!["ReadOrder".to_owned(), "UpdateOrder".to_owned()], None));
    shop.books().without.insert("PackdeskSettings");
    let refused = ShopError::Refused { status: 200, code: "FORBIDDEN".to_owned() };
    assert_eq!(client(&shop).test().await, Err(refused));
}

#[tokio::test]
async fn a_field_of_weights_that_the_shop_has_not_is_found_before_the_first_order() {
    let shop = shop(&["PaymentSettled"]).await;
    let wrong = tested(&shop, &json!({ "weight_field": "nobodys" }), CLOCKS[0].0).await;
    assert_eq!(wrong, Err(ShopError::Rejected { status: 200, code: "GRAPHQL_VALIDATION_FAILED: no".to_owned() }));
}
