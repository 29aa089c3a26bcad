//! The way to the shop's API, and what stands in it.

use super::{TO_DO, client, now, of, pull};
use model::Credentials;
use sandbox::{PracticeShop, Push};
use secrecy::ExposeSecret as _;
use serde_json::json;
use shops::ShopError;
use wiremock::matchers::{method, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

#[tokio::test]
async fn plain_permalinks_are_found_out() {
    let shop = PracticeShop::start(now()).await.unwrap();
    shop.use_plain_permalinks();
    let client = of(&shop);
    assert_eq!(pull(&client, None).await.unwrap().orders.len(), TO_DO);
    let notice = super::pushing::shipped_one();
    client.push(&notice).await.unwrap();
    assert_eq!(shop.pushes(), [Push::Order(1041), Push::Note(1041)]);
}

#[tokio::test]
async fn blanks_around_a_key_are_no_part_of_it() {
    let shop = PracticeShop::start(now()).await.unwrap();
    let given = shop.credentials();
    let blank = |name: &str| format!(" {}\n", given.get(name).unwrap().expose_secret());
    let credentials = Credentials::of([("key", blank("key").as_str()), ("secret", blank("secret").as_str())]);
    assert_eq!(pull(&client(&shop.url(), credentials).0, None).await.unwrap().orders.len(), TO_DO);
}

async fn error_of(answer: ResponseTemplate) -> ShopError {
    let server = MockServer::start().await;
    Mock::given(method("GET")).and(path("/wp-json/wc/v3/orders")).respond_with(answer).mount(&server).await;
    let credentials = Credentials::of([("key", "ck"), ("secret", "cs")]);
    pull(&client(&server.uri(), credentials).0, None).await.unwrap_err()
}

#[tokio::test]
async fn what_stands_before_the_shop_is_told_from_its_own_refusal() {
    let page = |status| ResponseTemplate::new(status).set_body_raw("<html>Blocked by WAF</html>", "text/html");
    for status in [401, 403, 406] {
        assert_eq!(error_of(page(status)).await, ShopError::Guarded { status });
    }
    let refused = json!({ "code": "woocommerce_rest_cannot_view", "message": "", "data": { "status": 401 } });
    let own = error_of(ResponseTemplate::new(401).set_body_json(refused)).await;
    assert!(matches!(own, ShopError::Refused { .. }), "{own:?}");
}

#[tokio::test]
async fn a_shop_that_cannot_say_what_changed_is_too_old() {
    let params = json!({ "orderby": "orderby is not one of date, id, include, title, slug" });
    let answer = json!({ "code": "rest_invalid_param", "message": "", "data": { "status": 400, "params": params } });
    assert_eq!(error_of(ResponseTemplate::new(400).set_body_json(answer)).await, ShopError::TooOld);
}
