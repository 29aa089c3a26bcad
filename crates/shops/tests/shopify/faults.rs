//! A shop that is busy, broken or locked, and things that are no shops.

use super::sandbox::{Fault, Sandbox};
use super::{client_with, of, pull, sample};
use model::{ProblemCode, ShopId, ShopKind};
use serde_json::{Value, json};
use shops::{Registry, ShopError};
use std::time::Duration;
use wire::Nonsense;

const SINCE: Option<&str> = Some("2026-11-01T00:00:00Z");

async fn shop() -> Sandbox {
    Sandbox::with(vec![sample()]).await
}

async fn error_of(faults: &[Fault]) -> ShopError {
    let shop = shop().await;
    for fault in faults {
        shop.fail("PackdeskOrders", fault.clone());
    }
    pull(&of(&shop), SINCE).await.unwrap_err()
}

#[tokio::test]
async fn a_shop_that_is_throttled_is_waited_for_by_its_cost() {
    let shop = shop().await;
    shop.fail("PackdeskOrders", Fault::Throttled(412, 12, 10));
    shop.fail("PackdeskOrders", Fault::TooOften(9));
    let (client, waits) = client_with(&shop.url(), "shpss_garden", &json!({}));
    assert_eq!(pull(&client, SINCE).await.unwrap().orders.len(), 1);
    let waits: Vec<u64> = waits.lock().unwrap().iter().map(Duration::as_secs).collect();
    assert_eq!(waits, [40, 9]);
}

#[tokio::test]
async fn a_shop_that_stays_throttled_is_left_alone() {
    let error = error_of(&[const { Fault::Throttled(900, 0, 1) }]).await;
    assert_eq!(error, ShopError::RateLimited { retry_after: Some(Duration::from_secs(900)) });
    // What writes is not tried again by itself, and nothing was written.
    let shop = shop().await;
    shop.fail("PackdeskFulfil", Fault::Throttled(10, 0, 5));
    let error = of(&shop).push(&super::pushing::shipped(&["3S1"])).await.unwrap_err();
    assert_eq!(error, ShopError::RateLimited { retry_after: Some(Duration::from_secs(2)) });
    assert_eq!(shop.told(0).len(), 1);
}

#[tokio::test]
async fn a_shop_that_recovers_is_asked_again() {
    let shop = shop().await;
    shop.fail("PackdeskOrders", Fault::BrokenAfterDone);
    shop.fail("PackdeskOrders", Fault::Status(503, "<html>".to_owned()));
    assert_eq!(pull(&of(&shop), SINCE).await.unwrap().orders.len(), 1);
}

#[tokio::test]
async fn what_is_no_answer_is_named() {
    let body = |text: &str| Fault::Body(text.to_owned());
    let nonsense = |what| ShopError::Nonsense(what);
    assert_eq!(error_of(&[Fault::Half]).await, nonsense(Nonsense::NotJson));
    assert_eq!(error_of(&[body("<!doctype html><html>")]).await, nonsense(Nonsense::WebPage));
    assert_eq!(error_of(&[body("")]).await, nonsense(Nonsense::Empty));
    for text in ["{}", "[]", "null", r#"{"data":null}"#, r#"{"data":{}}"#, r#"{"data":{"orders":{"nodes":7}}}"#] {
        assert!(matches!(error_of(&[body(text)]).await, ShopError::Nonsense(Nonsense::Unexpected(_))), "{text}");
    }
    let endless = r#"{"data":{"orders":{"nodes":[],"pageInfo":{"hasNextPage":true,"endCursor":"x"}}}}"#;
    let again = nonsense(Nonsense::Unexpected("the same page again".to_owned()));
    assert_eq!(error_of(&[body(endless), body(endless)]).await, again);
    let cut = r#"{"data":{"orders":{"nodes":[],"pageInfo":{"hasNextPage":true,"endCursor":null}}}}"#;
    assert_eq!(error_of(&[body(cut)]).await, nonsense(Nonsense::Unexpected("orders.pageInfo".to_owned())));
    let nodes = vec![json!({ "id": "gid://shopify/Order/1" }); 11];
    let long = json!({ "data": { "orders": { "nodes": nodes } } }).to_string();
    assert_eq!(error_of(&[body(&long)]).await, nonsense(Nonsense::LongPage));
}

#[tokio::test]
async fn an_order_that_is_null_is_set_aside() {
    let page = json!({ "hasNextPage": false, "endCursor": null });
    let body = json!({ "data": { "orders": { "nodes": [null, 5, {}], "pageInfo": page } } });
    let shop = shop().await;
    shop.fail("PackdeskOrders", Fault::Body(body.to_string()));
    let haul = pull(&of(&shop), SINCE).await.unwrap();
    assert_eq!((haul.orders.len(), haul.set_aside.len()), (0, 3));
    assert!(haul.set_aside.iter().all(|aside| aside.why.key == "order-bad-field"), "{:?}", haul.set_aside);
}

#[tokio::test]
async fn errors_of_the_whole_answer_have_names() {
    let error = |code: &str, data: Value| {
        let error = json!({ "message": "No.", "path": ["orders"], "extensions": { "code": code } });
        Fault::Body(json!({ "errors": [error], "data": data }).to_string())
    };
    let denied = error_of(&[error("ACCESS_DENIED", json!({ "orders": null }))]).await;
    assert_eq!(denied, ShopError::Refused { status: 200, code: "ACCESS_DENIED orders".to_owned() });
    let internal = error_of(&[error("INTERNAL_SERVER_ERROR", Value::Null)]).await;
    assert_eq!(internal, ShopError::Server { status: 500, retry_after: None });
    let inactive = error_of(&[error("SHOP_INACTIVE", Value::Null)]).await;
    assert_eq!(inactive, ShopError::Server { status: 402, retry_after: None });
    let other =
        error_of(&[Fault::Body(r#"{"errors":[{"message":"Invalid cursor\nfor current sort"}]}"#.to_owned())]).await;
    assert_eq!(other, ShopError::Rejected { status: 200, code: "Invalid cursor for current sort".to_owned() });
}

#[tokio::test]
async fn rights_that_are_missing_are_named_before_anything_is_pulled() {
    let shop = shop().await;
    shop.set_scopes(&["read_orders"]);
    let error = pull(&of(&shop), SINCE).await.unwrap_err();
    let missing = "missing: read_merchant_managed_fulfillment_orders, write_merchant_managed_fulfillment_orders";
    assert_eq!(error, ShopError::Refused { status: 200, code: missing.to_owned() });
    assert!(shop.operations().is_empty());
    // Given meanwhile, they are seen.
    let client = of(&shop);
    pull(&client, SINCE).await.unwrap_err();
    shop.set_scopes(&["read_orders", "write_merchant_managed_fulfillment_orders"]);
    assert_eq!(pull(&client, SINCE).await.unwrap().orders[0].lines[0].barcode, "");
    shop.set_scopes(&["read_orders", "write_merchant_managed_fulfillment_orders", "read_products"]);
    assert_eq!(pull(&client, SINCE).await.unwrap().orders[0].lines[0].barcode, "8712345678906");
}

#[tokio::test]
async fn keys_that_are_wrong_are_refused_and_kept_to_themselves() {
    let shop = shop().await;
    for (secret, status) in [("shpss_wrong", 400), ("shpat_wrong", 401)] {
        let (client, _) = client_with(&shop.url(), secret, &json!({}));
        let error = pull(&client, SINCE).await.unwrap_err();
        assert!(matches!(&error, ShopError::Refused { status: told, .. } if *told == status), "{error:?}");
        let problem = error.problem(&ShopId("garden".to_owned()));
        assert_eq!(problem.code, ProblemCode::ShopRefusedKey);
        assert!(!format!("{problem:?} {error:?}").contains("_wrong"));
    }
    // A token that is over again and again.
    let (client, _) = client_with(&shop.url(), "shpss_garden", &json!({}));
    shop.fail("PackdeskOrders", Fault::TokenOver);
    shop.fail("PackdeskOrders", Fault::TokenOver);
    assert!(matches!(pull(&client, SINCE).await, Err(ShopError::Refused { status: 401, .. })));
}

#[tokio::test]
async fn states_of_the_shop_pass() {
    for (status, body) in [(402, r#"{"errors":"Unavailable Shop"}"#), (423, r#"{"errors":"Locked"}"#)] {
        let error = error_of(&[Fault::Status(status, body.to_owned())]).await;
        assert_eq!(error, ShopError::Server { status, retry_after: None });
        assert!(error.is_transient());
    }
    let guarded = error_of(&[Fault::Status(403, "<html>".to_owned())]).await;
    assert_eq!(guarded, ShopError::Guarded { status: 403 });
    assert_eq!(error_of(&[Fault::Status(404, "Not Found".to_owned())]).await, ShopError::NoApi);
}

#[test]
fn a_key_is_an_app_or_a_token_and_the_address_that_of_a_shop() {
    let setup = wire::Setup::default();
    let built = |url: &str, secret: &str| super::built(url, secret, &json!({}), &setup).err();
    assert_eq!(built("https://admin.shopify.com/store/garden", "shpat_1"), None);
    assert_eq!(built("https://garden.myshopify.com", ""), Some(ShopError::NoKey));
    assert_eq!(built("https://garden.myshopify.com", " "), Some(ShopError::NoKey));
    for bad in ["http://garden.myshopify.com", "https://admin.shopify.com", "garden"] {
        assert_eq!(built(bad, "shpat_1"), Some(ShopError::BadAddress), "{bad}");
    }
    let registry = Registry::standard();
    let info = &registry.get(&ShopKind("shopify".to_owned())).unwrap().info;
    assert!(info.capabilities.pulls && info.capabilities.takes_back && info.capabilities.several_numbers);
}
