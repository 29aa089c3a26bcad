use super::shop::{TestShop, order};
use super::{built, client};
use crate::common::{CLOCKS, at_noon_to, made};
use model::{Credentials, OpenOrders, ShopSeen};
use serde_json::json;
use shops::ShopError;

/// A shop with an order in each of these states of payment.
async fn shop(states: &[&str]) -> TestShop {
    TestShop::with((1..).zip(states).map(|(id, state)| order(id, state, "2026-11-28T11:00:00.000Z"))).await
}

async fn tested(shop: &TestShop, date: &'static str) -> Result<ShopSeen, ShopError> {
    built(&shop.url(), &json!({}), &at_noon_to(date)).unwrap().test().await
}

#[tokio::test]
async fn a_shop_says_what_it_is_and_what_waits_in_it() {
    let shop = shop(&["captured", "authorized", "refunded", "captured"]).await;
    shop.books().order(4)["status"] = json!("completed");
    for (date, ahead) in CLOCKS {
        let wanted = ShopSeen {
            name: "Garden".to_owned(),
            open_orders: Some(OpenOrders::exactly(2)),
            clock_ahead: Some(ahead),
            ..ShopSeen::default()
        };
        assert_eq!(tested(&shop, date).await, Ok(wanted));
    }
    assert!(shop.books().written.is_empty(), "nothing is changed");
    let many = self::shop(&["captured"; 130]).await;
    let seen = tested(&many, CLOCKS[0].0).await.unwrap();
    assert_eq!(seen.open_orders, Some(OpenOrders { count: 100, and_more: true }));
}

#[tokio::test]
async fn rights_that_are_missing_are_named_together() {
    let shop = shop(&["captured"]).await;
    shop.books().without.extend(["GET /admin/orders", "POST /admin/orders", "GET /admin/stores"]);
    let seen = tested(&shop, CLOCKS[0].0).await.unwrap();
    assert_eq!(
        (seen.missing_rights, seen.open_orders),
        (vec!["orders (GET)".to_owned(), "orders (POST)".to_owned()], None)
    );
    assert_eq!((seen.useful_rights, seen.name.as_str()), (vec!["stores (GET)".to_owned()], ""));
}

#[tokio::test]
async fn a_wrong_key_is_refused_and_not_shown() {
    let shop = shop(&["captured"]).await;
    let wrong = Credentials::of([("key", "pk_for_the_web")]);
    let setup = at_noon_to(CLOCKS[0].0);
    let error =
        made("medusa", json!({ "url": shop.url() }), &json!({}), &wrong, &setup).unwrap().test().await.unwrap_err();
    assert_eq!(error, ShopError::Refused { status: 401, code: "Unauthorized".to_owned() });
    assert!(!format!("{error:?}").contains("pk_for_the_web"));
    for page in ["/app", "/admin/", "/"] {
        let address = format!("{}{page}", shop.url());
        assert!(built(&address, &json!({}), &setup).unwrap().test().await.is_ok(), "{page}");
    }
    assert_eq!(client(&shop).test().await.unwrap().open_orders, Some(OpenOrders::exactly(1)));
    assert_eq!(built("shop.example", &json!({}), &setup).err(), Some(ShopError::BadAddress));
}
