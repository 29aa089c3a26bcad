use super::shop::{Fault, KEY, TestShop};
use super::stock::{books, order, sell};
use super::{Haul, at, built, client, now, pull};
use model::{ProblemCode, ShopId};
use serde_json::json;
use shops::{Nonsense, Shop, ShopError};
use std::sync::Arc;
use std::time::Duration;
use wire::Setup;

async fn failing(resource: &str, fault: Fault) -> ShopError {
    let mut books = books();
    books.broken.insert(resource.to_owned(), fault);
    let shop = TestShop::open(books).await;
    pull(&client(&shop), None).await.unwrap_err()
}

#[tokio::test]
async fn trouble_is_named() {
    let nonsense = |what| ShopError::Nonsense(what);
    for resource in ["configurations", "order_states", "orders", "addresses", "currencies", "countries"] {
        for (fault, error) in [
            (Fault::Status(500), ShopError::Server { status: 500, retry_after: None }),
            (Fault::Status(404), ShopError::NoApi),
            (Fault::Status(401), ShopError::Guarded { status: 401 }),
            (Fault::WebPage, nonsense(Nonsense::WebPage)),
            (Fault::Warning, nonsense(Nonsense::TextBefore)),
            (Fault::Half, nonsense(Nonsense::NotJson)),
            (Fault::TooMany(600), ShopError::RateLimited { retry_after: Some(Duration::from_secs(600)) }),
        ] {
            assert_eq!(failing(resource, fault).await, error, "{resource} {fault:?}");
        }
    }
    let rest = ShopError::RateLimited { retry_after: Some(Duration::from_secs(600)) };
    assert_eq!(failing("products", Fault::TooMany(600)).await, rest, "what passes by itself is waited for");
}

#[tokio::test]
async fn a_resource_that_orders_can_do_without_stops_none() {
    for fault in [Fault::Status(500), Fault::WebPage, Fault::Half, Fault::Status(403)] {
        let mut books = books();
        books.broken.insert("customer_messages".to_owned(), fault);
        let shop = TestShop::open(books).await;
        let haul = pull(&client(&shop), None).await.unwrap();
        let remark = model::Message::new("remark-resource-unread").with("resource", "customer_messages");
        assert_eq!(haul.order(17).remarks, [remark], "{fault:?}");
    }
}

#[tokio::test]
async fn a_shop_that_is_busy_for_a_moment_is_asked_again() {
    let mut books = books();
    books.faults.extend([(None, Fault::TooMany(7)), (None, Fault::Status(503)), (None, Fault::Status(500))]);
    let shop = TestShop::open(books).await;
    assert_eq!(pull(&client(&shop), None).await.unwrap().orders.len(), 1);
}

#[tokio::test]
async fn a_missing_right_is_named_by_its_resource() {
    for right in ["orders GET", "order_states GET", "configurations GET", "addresses GET", "countries GET"] {
        let mut books = books();
        books.without.insert(right.to_owned());
        let shop = TestShop::open(books).await;
        let error = pull(&client(&shop), None).await.unwrap_err();
        let (resource, method) = right.split_once(' ').unwrap();
        assert_eq!(error, ShopError::NoRight { right: format!("{resource} ({method})") });
        assert_eq!(error.problem(&ShopId("candles".to_owned())).code, ProblemCode::ShopNoRight);
        assert!(error.is_transient(), "a person ticks it, and the pull goes on");
    }
}

/// The key is taken away in the middle of a pull.
#[tokio::test]
async fn what_came_before_the_key_was_refused_stays_and_the_rest_comes_later() {
    let mut books = books();
    for number in 0..120 {
        sell(&mut books, order(1000 + number, 2, &format!("2026-11-28 13:{:02}:{:02}", number / 60, number % 60)));
    }
    let shop = TestShop::open(books).await;
    let client = client(&shop);
    let mut haul = Haul::default();
    let error = client
        .pull(None, now(), &mut |page| {
            haul.take(page);
            shop.books().without.insert("orders GET".to_owned());
        })
        .await
        .unwrap_err();
    assert_eq!(error, ShopError::NoRight { right: "orders (GET)".to_owned() });
    assert_eq!((haul.pages(), haul.orders.len()), (1, 50));
    shop.books().without.clear();
    let rest = pull(&client, haul.cursor).await.unwrap();
    let mut all: Vec<&str> = haul.references().into_iter().chain(rest.references()).collect();
    all.sort_unstable();
    all.dedup();
    assert_eq!(all.len(), 121);
}

#[tokio::test]
async fn a_shop_that_gives_more_than_was_asked_for_or_the_same_again_makes_no_sense() {
    use wiremock::matchers::path;
    use wiremock::{Mock, MockServer, ResponseTemplate};
    for (count, nonsense) in [(51, Nonsense::LongPage), (50, Nonsense::Unexpected("the same page again".to_owned()))] {
        let books = books();
        let server = MockServer::start().await;
        let json = |resource: &str| json!({ resource: books.tables.get(resource).cloned().unwrap_or_default() });
        for resource in books.tables.keys().filter(|resource| *resource != "orders") {
            let answer = ResponseTemplate::new(200).set_body_json(json(resource));
            Mock::given(path(format!("/api/{resource}"))).respond_with(answer).mount(&server).await;
        }
        let orders: Vec<_> = (0..count).map(|id| order(100 + id, 2, "2026-11-28 12:00:00")).collect();
        let answer = ResponseTemplate::new(200).set_body_json(json!({ "orders": orders }));
        Mock::given(path("/api/orders")).respond_with(answer).mount(&server).await;
        let client: Arc<dyn Shop> = built(json!({ "url": server.uri() }), &Setup::default()).unwrap();
        assert_eq!(pull(&client, None).await.unwrap_err(), ShopError::Nonsense(nonsense));
    }
}

#[tokio::test]
async fn a_zone_nobody_knows_is_named() {
    let mut books = books();
    books.table("configurations")[0]["value"] = json!("Middle/Earth");
    let shop = TestShop::open(books).await;
    let error = pull(&client(&shop), Some(at("2026-11-28T00:00:00Z"))).await.unwrap_err();
    assert_eq!(error, ShopError::Nonsense(Nonsense::Unexpected("PS_TIMEZONE".to_owned())));
}

#[tokio::test]
async fn a_key_the_web_server_keeps_back_is_told_from_a_wrong_one() {
    use wiremock::matchers::any;
    use wiremock::{Mock, MockServer, ResponseTemplate};
    let server = MockServer::start().await;
    let realm = "Basic realm=\"Welcome to PrestaShop Webservice, please enter the authentication key as the login.\"";
    let answer =
        ResponseTemplate::new(401).insert_header("www-authenticate", realm).set_body_string("401 Unauthorized");
    Mock::given(any()).respond_with(answer).mount(&server).await;
    let client = built(json!({ "url": server.uri() }), &Setup::default()).unwrap();
    let error = pull(&client, None).await.unwrap_err();
    assert_eq!(error, ShopError::KeyKeptBack);
    assert!(!format!("{error} {error:?}").contains(KEY));
}

#[test]
fn an_address_that_is_none_is_refused() {
    for url in ["candles", "ftp://shop.example", "https://u:p@shop.example", "https://shop.example/?a=b"] {
        assert_eq!(built(json!({ "url": url }), &Setup::default()).err(), Some(ShopError::BadAddress), "{url}");
    }
}
