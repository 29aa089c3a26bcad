use super::built;
use super::shop::TestShop;
use super::stock::{books, order};
use crate::common::{CLOCKS, at_noon_to};
use model::{OpenOrders, ShopSeen};
use serde_json::{Value, json};
use shops::ShopError;

/// A shop with an order in each of these states, and none beside.
async fn shop(states: impl IntoIterator<Item = u64>) -> TestShop {
    let mut books = books();
    *books.table("orders") =
        states.into_iter().zip(1..).map(|(state, id)| order(id, state, "2026-11-28 16:17:24")).collect();
    TestShop::open(books).await
}

async fn tested(shop: &TestShop, changes: &Value, date: &'static str) -> Result<ShopSeen, ShopError> {
    let mut config = json!({ "url": shop.url() });
    config.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
    built(config, &at_noon_to(date)).unwrap().test().await
}

#[tokio::test]
async fn a_shop_says_what_it_is_and_what_waits_in_it() {
    let shop = shop([2, 3, 10, 9, 4, 5, 6, 7]).await;
    for (date, ahead) in CLOCKS {
        let wanted = ShopSeen {
            name: "Candles & more".to_owned(),
            version: "PrestaShop 8.1.0".to_owned(),
            open_orders: Some(OpenOrders::exactly(4)),
            clock_ahead: Some(ahead),
            ..ShopSeen::default()
        };
        assert_eq!(tested(&shop, &json!({}), date).await, Ok(wanted));
    }
    assert!(shop.books().written.is_empty(), "nothing is written, not even to nobody");
    assert!(shop.books().complaints.is_empty(), "{:?}", shop.books().complaints);
}

#[tokio::test]
async fn many_orders_are_not_counted_to_their_end() {
    let shop = shop(std::iter::repeat_n(2, 1200)).await;
    let seen = tested(&shop, &json!({}), CLOCKS[0].0).await.unwrap();
    assert_eq!(seen.open_orders, Some(OpenOrders { count: 1000, and_more: true }));
}

#[tokio::test]
async fn rights_that_are_not_ticked_are_named_together() {
    let shop = shop([2]).await;
    let without = ["order_histories POST", "order_carriers PUT", "configurations GET", "products GET"];
    shop.books().without.extend(without.map(str::to_owned));
    let seen = tested(&shop, &json!({}), CLOCKS[0].0).await.unwrap();
    assert_eq!(
        seen.missing_rights,
        ["configurations (GET)", "order_carriers (PUT)", "order_histories (POST)"],
        "each once"
    );
    assert_eq!(seen.useful_rights, ["products (GET)"]);
    assert_eq!((seen.open_orders, seen.name.as_str()), (None, "Candles & more"));
}

#[tokio::test]
async fn a_status_after_shipping_that_the_shop_lacks_is_named() {
    let shop = shop([2]).await;
    let unknown = ShopError::UnknownStatus { status: "On its way".to_owned() };
    assert_eq!(tested(&shop, &json!({ "shipped_status": "On its way" }), CLOCKS[0].0).await, Err(unknown));
    assert!(tested(&shop, &json!({ "shipped_status": "delivered" }), CLOCKS[0].0).await.is_ok());
}
