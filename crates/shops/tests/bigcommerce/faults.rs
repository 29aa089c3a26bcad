use super::shop::{Fault, TOKEN, TestShop, order};
use super::{Haul, at, built, client, client_with, now, pull};
use serde_json::json;
use shops::{Nonsense, ShopError};
use std::time::Duration;
use wire::Setup;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

async fn shop() -> TestShop {
    TestShop::with([order(247, 11, "2026-11-28T11:00:00Z")]).await
}

async fn failing(faults: &[Fault]) -> (ShopError, Vec<Duration>) {
    let shop = shop().await;
    shop.books().faults.extend(faults.iter().map(|fault| (None, *fault)));
    let (client, waits) = client_with(&shop, &json!({}));
    let error = pull(&client, Some(at("2026-11-28T00:00:00Z"))).await.unwrap_err();
    let waits = waits.lock().unwrap().clone();
    (error, waits)
}

#[tokio::test]
async fn trouble_is_named() {
    let nonsense = |what| ShopError::Nonsense(what);
    for (fault, error) in [
        (Fault::Status(403), ShopError::Guarded { status: 403 }),
        (Fault::Status(401), ShopError::Guarded { status: 401 }),
        (Fault::Status(404), ShopError::NoApi),
        (Fault::WebPage, nonsense(Nonsense::WebPage)),
        (Fault::Xml, nonsense(Nonsense::WebPage)),
        (Fault::Half, nonsense(Nonsense::NotJson)),
    ] {
        assert_eq!(failing(&[fault]).await.0, error, "{fault:?}");
    }
    let (error, _) = failing(&[Fault::Status(500); 4]).await;
    assert_eq!(error, ShopError::Server { status: 500, retry_after: None });
}

#[tokio::test]
async fn a_store_that_asks_for_a_pause_in_milliseconds_gets_it() {
    let shop = shop().await;
    shop.books().faults.extend([(None, Fault::TooMany(Some(15_000))), (None, Fault::TooMany(None))]);
    let (client, waits) = client_with(&shop, &json!({}));
    assert_eq!(pull(&client, None).await.unwrap().orders.len(), 1);
    let waits = waits.lock().unwrap().clone();
    assert_eq!(waits[0], Duration::from_secs(15));
    assert!(waits[1] < Duration::from_secs(15), "without a word it is tried again a little later: {waits:?}");
    let (error, waits) = failing(&[Fault::TooMany(Some(600_000))]).await;
    assert_eq!(error, ShopError::RateLimited { retry_after: Some(Duration::from_secs(600)) });
    assert!(waits.is_empty());
}

#[tokio::test]
async fn a_missing_scope_is_named_as_the_account_names_it() {
    let shop = shop().await;
    shop.books().without.extend(["GET orders".to_owned(), "POST shipments".to_owned()]);
    let client = client(&shop);
    let right = |right: &str| ShopError::NoRight { right: right.to_owned() };
    assert_eq!(pull(&client, None).await.unwrap_err(), right("Orders: read-only"));
    shop.books().without.remove("GET orders");
    assert_eq!(client.push(&super::told(247, &["3S1"])).await, Err(right("Orders: modify")));
}

#[tokio::test]
async fn what_came_before_the_token_was_refused_stays_and_the_rest_comes_later() {
    let changed = |id: u64| format!("2026-11-28T11:{:02}:{:02}Z", id / 60, id % 60);
    let shop = TestShop::with((1..=120).map(|id| order(id, 11, &changed(id)))).await;
    let client = client(&shop);
    let mut haul = Haul::default();
    let error = client
        .pull(Some(at("2026-11-28T00:00:00Z")), now(), &mut |page| {
            haul.take(page);
            shop.books().without.insert("GET orders".to_owned());
        })
        .await
        .unwrap_err();
    assert_eq!(error, ShopError::NoRight { right: "Orders: read-only".to_owned() });
    assert_eq!(haul.orders.len(), 50);
    shop.books().without.clear();
    haul.orders.extend(pull(&client, haul.cursor).await.unwrap().orders);
    let mut all = haul.references();
    all.sort_unstable();
    all.dedup();
    assert_eq!(all.len(), 120);
}

#[tokio::test]
async fn a_store_that_gives_more_than_was_asked_for_or_the_same_again_makes_no_sense() {
    for (count, nonsense) in [(51, Nonsense::LongPage), (50, Nonsense::Unexpected("the same page again".to_owned()))] {
        let server = MockServer::start().await;
        let orders: Vec<_> = (0..count).map(|id| order(100 + id, 11, "2026-11-28T12:00:00Z")).collect();
        let answer = ResponseTemplate::new(200).set_body_json(orders);
        Mock::given(any()).respond_with(answer).mount(&server).await;
        let client = built(json!({ "url": server.uri() }), &Setup::default()).unwrap();
        let error = pull(&client, Some(at("2026-11-28T00:00:00Z"))).await.unwrap_err();
        assert_eq!(error, ShopError::Nonsense(nonsense));
    }
}

#[tokio::test]
async fn a_wrong_token_is_told_and_not_shown() {
    let server = MockServer::start().await;
    let answer = ResponseTemplate::new(401).set_body_json(json!({ "status": 401, "title": "Unauthorized" }));
    Mock::given(any()).respond_with(answer).mount(&server).await;
    let client = built(json!({ "url": server.uri() }), &Setup::default()).unwrap();
    let error = pull(&client, None).await.unwrap_err();
    assert_eq!(error, ShopError::Refused { status: 401, code: "Unauthorized".to_owned() });
    assert!(!format!("{error} {error:?}").contains(TOKEN));
}

#[test]
fn an_address_that_is_none_is_refused() {
    for url in ["abc12de", "http://api.bigcommerce.com/stores/abc12de/v3/", "https://shop.example/?a=b"] {
        assert_eq!(built(json!({ "url": url }), &Setup::default()).err(), Some(ShopError::BadAddress), "{url}");
    }
}
