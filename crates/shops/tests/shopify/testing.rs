use super::sandbox::Sandbox;
use super::{another, built, sample};
use crate::common::{CLOCKS, at_noon_to};
use model::{OpenOrders, ShopSeen};
use serde_json::json;
use shops::ShopError;

async fn tested(shop: &Sandbox, date: &'static str) -> Result<ShopSeen, ShopError> {
    built(&shop.url(), "shpss_garden", &json!({}), &at_noon_to(date)).unwrap().test().await
}

/// A shop with two orders to fulfil, one that is fulfilled and one that was cancelled.
async fn shop() -> Sandbox {
    let mut fulfilled = another(7, 9);
    for line in fulfilled["lineItems"].as_array_mut().unwrap() {
        line["unfulfilledQuantity"] = json!(0);
    }
    let mut cancelled = another(8, 10);
    cancelled["cancelledAt"] = json!("2026-11-28T09:00:10Z");
    Sandbox::with(vec![sample(), another(6, 8), fulfilled, cancelled]).await
}

#[tokio::test]
async fn a_shop_says_what_it_is_and_what_waits_in_it() {
    let shop = shop().await;
    for (date, ahead) in CLOCKS {
        let wanted = ShopSeen {
            name: "Garden store".to_owned(),
            version: "Admin API 2026-10".to_owned(),
            open_orders: Some(OpenOrders::exactly(2)),
            clock_ahead: Some(ahead),
            ..ShopSeen::default()
        };
        assert_eq!(tested(&shop, date).await, Ok(wanted));
    }
    assert_eq!(shop.read(|books| books.mails), 0);
}

#[tokio::test]
async fn scopes_that_are_missing_are_named_together() {
    let shop = shop().await;
    shop.set_scopes(&["read_merchant_managed_fulfillment_orders", "read_products"]);
    let seen = tested(&shop, CLOCKS[0].0).await.unwrap();
    assert_eq!(seen.missing_rights, ["read_orders", "write_merchant_managed_fulfillment_orders"]);
    assert_eq!(seen.useful_rights, ["read_inventory", "read_all_orders"]);
    assert_eq!((seen.open_orders, seen.name.as_str()), (None, "Garden store"));
}

#[tokio::test]
async fn a_wrong_secret_is_refused() {
    let shop = shop().await;
    let client = built(&shop.url(), "shpss_other", &json!({}), &at_noon_to(CLOCKS[0].0)).unwrap();
    let refused = ShopError::Refused { status: 400, code: "invalid_client".to_owned() };
    assert_eq!(client.test().await, Err(refused));
}
