use super::shop::{TestShop, order};
use super::{built, shop::Fault};
use crate::common::{CLOCKS, at_noon_to, through_a_firewall};
use model::{OpenOrders, ShopSeen};
use serde_json::{Value, json};
use shops::{Nonsense, ShopError};

const OPEN: &str = "processing_awaiting_shipment";

/// A shop with an order in each of these statuses.
async fn shop(statuses: &[&str]) -> TestShop {
    TestShop::with(statuses.iter().zip(1..).map(|(status, id)| order(id, status, "2026-11-28T11:00:00+00:00"))).await
}

fn set(shop: &TestShop, changes: &Value) -> Value {
    let mut config = json!({ "url": shop.url() });
    config.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
    config
}

async fn tested(shop: &TestShop, changes: &Value, date: &'static str) -> Result<ShopSeen, ShopError> {
    built(set(shop, changes), &at_noon_to(date)).unwrap().test().await
}

#[tokio::test]
async fn a_shop_says_what_it_is_and_what_waits_in_it() {
    let shop = shop(&[OPEN, "on_hold", "completed_shipped", "cancelled"]).await;
    for (date, ahead) in CLOCKS {
        let wanted = ShopSeen {
            name: "Bike shop".to_owned(),
            open_orders: Some(OpenOrders::exactly(2)),
            clock_ahead: Some(ahead),
            ..ShopSeen::default()
        };
        assert_eq!(tested(&shop, &json!({}), date).await, Ok(wanted));
    }
    assert!(shop.books().written.is_empty() && shop.mails() == 0, "nothing is changed");
    assert_eq!(shop.books().asked.len(), 3 * 3, "three requests of a few hundred in five minutes");
}

#[tokio::test]
async fn permissions_that_are_missing_are_named_together() {
    let shop = shop(&[OPEN]).await;
    shop.books().without.extend(["GET shop", "GET orders", "PUT shipments"].map(str::to_owned));
    let seen = tested(&shop, &json!({}), CLOCKS[0].0).await.unwrap();
    assert_eq!(seen.missing_rights, ["Settings: read", "Orders: read", "Orders: write"]);
    assert_eq!((seen.open_orders, seen.name.as_str()), (None, ""));
    // Where somebody entered the currency the settings can be done without.
    let seen = tested(&shop, &json!({ "currency": "EUR" }), CLOCKS[0].0).await.unwrap();
    assert_eq!((seen.missing_rights.len(), seen.useful_rights), (2, vec!["Settings: read".to_owned()]));
}

#[tokio::test]
async fn a_refusal_in_a_body_of_status_200_is_one() {
    let shop = shop(&[OPEN]).await;
    shop.books().faults.push_back((None, Fault::Said(401)));
    let refused = tested(&shop, &json!({}), CLOCKS[0].0).await;
    assert_eq!(refused, Err(ShopError::Refused { status: 401, code: "no".to_owned() }));
    shop.books().faults.push_back((Some("PUT"), Fault::Said(403)));
    let seen = tested(&shop, &json!({}), CLOCKS[0].0).await.unwrap();
    assert_eq!(seen.missing_rights, ["Orders: write"]);
}

#[tokio::test]
async fn a_shop_that_does_not_say_its_currency_has_to_be_told_it() {
    let shop = shop(&[OPEN]).await;
    shop.books().settings = json!({ "title": "Bike shop" });
    let unexpected = ShopError::Nonsense(Nonsense::Unexpected("shop.currency".to_owned()));
    assert_eq!(tested(&shop, &json!({}), CLOCKS[0].0).await, Err(unexpected));
    assert!(tested(&shop, &json!({ "currency": "EUR" }), CLOCKS[0].0).await.is_ok());
}

#[tokio::test]
async fn a_firewall_that_lets_nobody_write_is_found_before_the_first_label() {
    let shop = shop(&[OPEN]).await;
    let client = built(set(&shop, &json!({})), &through_a_firewall()).unwrap();
    assert_eq!(client.test().await, Err(ShopError::Guarded { status: 403 }));
}
