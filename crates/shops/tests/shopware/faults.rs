use super::shop::{Fault, SECRET, TestShop};
use super::stock::{books, id, order};
use super::{built, client, pull};
use crate::common;
use crate::common::at;
use model::{Credentials, ProblemCode, ShopId};
use serde_json::{Value, json};
use shops::{Nonsense, ShopError};
use std::time::Duration;
use wire::Setup;
use wiremock::matchers::{any, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

#[tokio::test]
async fn trouble_is_named() {
    for part in ["search", "oauth"] {
        for (fault, error) in [
            (Fault::Status(500), ShopError::Server { status: 500, retry_after: None }),
            (Fault::Status(404), ShopError::NoApi),
            (Fault::Status(401), ShopError::Guarded { status: 401 }),
            (Fault::Status(405), ShopError::Guarded { status: 405 }),
            (Fault::WebPage, ShopError::Nonsense(Nonsense::WebPage)),
            (Fault::TooMany(600), ShopError::RateLimited { retry_after: Some(Duration::from_secs(600)) }),
        ] {
            let mut books = books();
            books.broken = Some((part, fault));
            let shop = TestShop::open(books).await;
            assert_eq!(pull(&client(&shop), None).await.unwrap_err(), error, "{part} {fault:?}");
        }
    }
    let mut books = books();
    books.broken = Some(("search", Fault::Half));
    let shop = TestShop::open(books).await;
    assert_eq!(pull(&client(&shop), None).await.unwrap_err(), ShopError::Nonsense(Nonsense::NotJson));
}

#[tokio::test]
async fn a_shop_that_is_busy_for_a_moment_is_asked_again() {
    let mut books = books();
    books.faults.extend([("oauth", Fault::TooMany(7)), ("search", Fault::TooMany(7)), ("search", Fault::Status(503))]);
    let shop = TestShop::open(books).await;
    assert_eq!(pull(&client(&shop), None).await.unwrap().orders.len(), 1);
    assert_eq!(shop.books().asked_for("oauth"), 2);
}

#[tokio::test]
async fn missing_rights_are_listed_and_a_wrong_key_is_told() {
    let shop = TestShop::open(books()).await;
    shop.books().missing = vec!["order:read".to_owned(), "tag:read".to_owned()];
    let error = pull(&client(&shop), None).await.unwrap_err();
    assert_eq!(error, ShopError::NoRight { right: "order:read, tag:read".to_owned() });
    assert_eq!(error.problem(&ShopId("wool".to_owned())).code, ProblemCode::ShopNoRight);
    let config = json!({ "url": shop.url(), "client_id": "SWIATEST" });
    let (setup, _) = common::impatient(Duration::from_secs(1));
    let wrong = common::built("shopware", &config, &Credentials::of([("secret", "wrong")]), &setup).unwrap();
    let error = pull(&wrong, None).await.unwrap_err();
    assert_eq!(error, ShopError::Refused { status: 401, code: "4 Client authentication failed".to_owned() });
    assert!(!format!("{error} {error:?}").contains(SECRET));
    for url in ["/api", "/admin", "/"] {
        let config = json!({ "url": format!("{}{url}", shop.url()) });
        shop.books().missing.clear();
        assert_eq!(pull(&built(&config, &setup).unwrap(), None).await.unwrap().orders.len(), 1, "{url}");
    }
}

/// A shop that answers every search with this.
async fn answering(content: &Value) -> ShopError {
    let server = MockServer::start().await;
    let answer = ResponseTemplate::new(200).set_body_json(content);
    Mock::given(path("/api/search/order")).respond_with(answer).mount(&server).await;
    let token = ResponseTemplate::new(200).set_body_json(json!({ "access_token": "t", "expires_in": 600 }));
    Mock::given(any()).respond_with(token).mount(&server).await;
    let client = built(&json!({ "url": server.uri() }), &Setup::default()).unwrap();
    pull(&client, Some(at("2026-11-28T00:00:00Z"))).await.unwrap_err()
}

#[tokio::test]
async fn a_shop_that_gives_too_much_the_same_again_or_another_form_makes_no_sense() {
    let page = |count: u64| {
        let orders: Vec<Value> =
            (1..=count).map(|n| order(n, "open", "paid", "open", "2026-11-28T12:00:00.000+00:00")).collect();
        json!({ "total": count, "data": orders })
    };
    let nonsense = |what: &str| ShopError::Nonsense(Nonsense::Unexpected(what.to_owned()));
    let mut unnumbered = page(50);
    unnumbered["data"][49]["autoIncrement"] = Value::Null;
    let json_api = json!({ "data": [{ "id": id(1), "type": "order", "attributes": { "orderNumber": "1" } }] });
    for (content, error) in [
        (page(51), ShopError::Nonsense(Nonsense::LongPage)),
        (page(50), nonsense("the same page again")),
        (unnumbered, nonsense("data.autoIncrement")),
        (json_api, nonsense("data.attributes: the header Accept was lost on the way")),
        (json!({ "total": 0 }), nonsense("data")),
        (json!([]), nonsense("data")),
    ] {
        assert_eq!(answering(&content).await, error);
    }
}

#[test]
fn an_address_that_is_none_is_refused() {
    for url in ["wool", "ftp://shop.example", "https://u:p@shop.example", "https://shop.example/?a=b"] {
        assert_eq!(built(&json!({ "url": url }), &Setup::default()).err(), Some(ShopError::BadAddress), "{url}");
    }
}
