use super::shop::{Fault, TOKEN, TestShop};
use super::stock::{books, order};
use super::{built, client, now, pull};
use crate::common::at;
use model::{Message, ProblemCode, ShopId};
use serde_json::{Value, json};
use shops::{Nonsense, ShopError};
use std::time::Duration;
use wire::Setup;
use wiremock::matchers::{any, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

async fn failing(resource: &str, fault: Fault) -> ShopError {
    let mut books = books();
    books.broken.insert(resource.to_owned(), fault);
    let shop = TestShop::open(books).await;
    pull(&client(&shop), None).await.unwrap_err()
}

#[tokio::test]
async fn trouble_is_named() {
    for (fault, error) in [
        (Fault::Status(500), ShopError::Server { status: 500, retry_after: None }),
        (Fault::Status(503), ShopError::Server { status: 503, retry_after: None }),
        (Fault::Status(404), ShopError::NoApi),
        (Fault::Status(401), ShopError::Guarded { status: 401 }),
        (Fault::Status(405), ShopError::Guarded { status: 405 }),
        (Fault::WebPage, ShopError::Nonsense(Nonsense::WebPage)),
        (Fault::Half, ShopError::Nonsense(Nonsense::NotJson)),
        (Fault::Silent, ShopError::TimedOut),
        (Fault::TooMany(600), ShopError::RateLimited { retry_after: Some(Duration::from_secs(600)) }),
    ] {
        assert_eq!(failing("orders", fault).await, error, "{fault:?}");
    }
    for resource in ["products", "store"] {
        let rest = ShopError::RateLimited { retry_after: Some(Duration::from_secs(600)) };
        assert_eq!(failing(resource, Fault::TooMany(600)).await, rest, "what passes by itself is waited for");
    }
}

#[tokio::test]
async fn what_orders_can_do_without_stops_none() {
    for (resource, named) in [("products", "products"), ("store", "store/storeConfigs")] {
        for fault in [Fault::Status(500), Fault::WebPage, Fault::Half, Fault::Status(403)] {
            let mut books = books();
            books.broken.insert(resource.to_owned(), fault);
            let shop = TestShop::open(books).await;
            let haul = pull(&client(&shop), None).await.unwrap();
            let remark = Message::new("remark-resource-unread").with("resource", named);
            assert_eq!(haul.order(42).remarks, [remark], "{fault:?}");
        }
    }
}

#[tokio::test]
async fn a_shop_that_is_busy_for_a_moment_is_asked_again() {
    let mut books = books();
    books.faults.extend([(None, Fault::TooMany(7)), (None, Fault::Status(503)), (None, Fault::Silent)]);
    let shop = TestShop::open(books).await;
    assert_eq!(pull(&client(&shop), None).await.unwrap().orders.len(), 1);
}

#[tokio::test]
async fn a_missing_right_and_a_token_that_may_not_stand_by_itself_are_named() {
    let shop = TestShop::open(books()).await;
    shop.books().bearer = false;
    let error = pull(&client(&shop), None).await.unwrap_err();
    assert_eq!(error, ShopError::NoRight { right: "Magento_Sales::actions_view".to_owned() });
    let problem = error.problem(&ShopId("wool".to_owned()));
    assert_eq!(problem.code, ProblemCode::ShopNoRight);
    assert!(error.is_transient(), "a person allows it, and the pull goes on");
    assert!(!format!("{error} {error:?} {problem:?}").contains(TOKEN));
}

/// The key is taken away in the middle of a pull.
#[tokio::test]
async fn what_came_before_the_key_was_refused_stays_and_the_rest_comes_later() {
    let mut books = books();
    books.orders = (0..120)
        .map(|n| order(1000 + n, "processing", &format!("2026-11-28 13:{:02}:{:02}", n / 60, n % 60)))
        .collect();
    let shop = TestShop::open(books).await;
    let client = client(&shop);
    let mut haul = super::Haul::default();
    let error = client
        .pull(None, now(), &mut |page| {
            haul.take(page);
            shop.books().without.insert("orders".to_owned());
        })
        .await
        .unwrap_err();
    assert_eq!(error, ShopError::NoRight { right: "Magento_Sales::actions_view".to_owned() });
    assert_eq!((haul.pages(), haul.orders.len()), (1, 50));
    shop.books().without.clear();
    let rest = pull(&client, haul.cursor).await.unwrap();
    let all: std::collections::BTreeSet<&str> = haul.references().into_iter().chain(rest.references()).collect();
    assert_eq!(all.len(), 120);
}

/// A shop that answers every list of orders with this.
async fn answering(content: &Value) -> (MockServer, ShopError) {
    let server = MockServer::start().await;
    let answer = ResponseTemplate::new(200).set_body_json(content);
    Mock::given(path("/rest/all/V1/orders")).respond_with(answer).mount(&server).await;
    Mock::given(any()).respond_with(ResponseTemplate::new(200).set_body_json(json!([]))).mount(&server).await;
    let client = built(&json!({ "url": server.uri() }), &Setup::default()).unwrap();
    let error = pull(&client, Some(at("2026-11-28T00:00:00Z"))).await.unwrap_err();
    (server, error)
}

#[tokio::test]
async fn a_shop_that_gives_too_much_the_same_again_or_another_form_makes_no_sense() {
    let page = |count: u64, total: u64| {
        let orders: Vec<Value> = (0..count).map(|id| order(100 + id, "processing", "2026-11-28 12:00:00")).collect();
        json!({ "items": orders, "total_count": total })
    };
    let nonsense = |what: &str| Nonsense::Unexpected(what.to_owned());
    let mut undated = page(50, 90);
    undated["items"][49]["updated_at"] = json!("soon");
    for (content, what) in [
        (page(51, 51), Nonsense::LongPage),
        (page(50, 90), nonsense("the same page again")),
        (json!({ "items": [], "total_count": 90 }), nonsense("the same page again")),
        (undated, nonsense("items.updated_at")),
        (json!({ "items": [] }), nonsense("total_count")),
        (json!([]), nonsense("total_count")),
    ] {
        let (_server, error) = answering(&content).await;
        match (&what, &error) {
            // A list where an object was expected is read in its place.
            (Nonsense::Unexpected(place), ShopError::Nonsense(Nonsense::Unexpected(_))) if place == "total_count" => {}
            _ => assert_eq!(error, ShopError::Nonsense(what)),
        }
    }
}

#[tokio::test]
async fn a_shop_that_moved_is_not_followed() {
    let server = MockServer::start().await;
    let moved = ResponseTemplate::new(301).insert_header("location", "https://new.example/rest/all/V1/orders?x=1");
    Mock::given(any()).respond_with(moved).mount(&server).await;
    let client = built(&json!({ "url": server.uri() }), &Setup::default()).unwrap();
    let error = pull(&client, None).await.unwrap_err();
    assert_eq!(error, ShopError::Moved { to: "https://new.example".to_owned() });
}

#[test]
fn an_address_that_is_none_is_refused() {
    for url in ["wool", "ftp://shop.example", "https://u:p@shop.example", "https://shop.example/?a=b"] {
        assert_eq!(built(&json!({ "url": url }), &Setup::default()).err(), Some(ShopError::BadAddress), "{url}");
    }
}
