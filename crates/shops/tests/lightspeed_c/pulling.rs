use super::shop::{Fault, KEY, SECRET, TestShop, order, written};
use super::{Haul, at, built, client, now, pull, told};
use crate::common::a_first_pull_that_is_killed_goes_on;
use jiff::Timestamp;
use model::OrderStatus;
use serde_json::json;
use shops::{Nonsense, ShopError};
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use wire::{Answer, BoxFuture, HeaderMap, Outgoing, Setup, Transport, WireError};

const READY: &str = "processing_awaiting_shipment";

async fn with_many(count: u64) -> TestShop {
    let begin: Timestamp = "2026-11-28T09:00:00Z".parse().unwrap();
    TestShop::with((1..=count).map(|id| order(id, READY, &written(begin + Duration::from_secs(id))))).await
}

fn distinct(haul: &Haul) -> usize {
    haul.references().into_iter().collect::<BTreeSet<_>>().len()
}

#[tokio::test]
async fn the_first_pull_brings_what_is_to_be_done_and_later_ones_what_changed() {
    let shop = with_many(300).await;
    shop.books().order(1)["status"] = json!("completed_shipped");
    let client = client(&shop);
    let first = pull(&client, None).await.unwrap();
    assert_eq!((distinct(&first), first.cursor), (299, Some(at("2026-11-28T09:05:00Z"))));
    let asked = shop.books().asked_for("GET products");
    shop.books().order(2)["status"] = json!("cancelled");
    shop.books().touch(2);
    let later = pull(&client, first.cursor).await.unwrap();
    // Order 1 was not handed over before: it was done with.
    assert_eq!((later.references(), later.order(2).status), (vec!["1", "2"], OrderStatus::Cancelled));
    assert_eq!(later.cursor, Some(at("2026-11-28T12:00:01Z")));
    assert_eq!(shop.books().asked_for("GET products") - asked, 2, "what was handed over as it is costs nothing");
    let empty = TestShop::with([]).await;
    assert_eq!(pull(&super::client(&empty), None).await.unwrap().cursor, None);
}

#[tokio::test]
async fn a_pull_that_uses_up_its_requests_goes_on_later_where_it_was() {
    let shop = with_many(400).await;
    let client = client(&shop);
    let mut haul = Haul::default();
    let mut cursor = None;
    let mut pulls = 0;
    loop {
        shop.books().left = 150;
        pulls += 1;
        match client.pull(cursor, now(), &mut |page| haul.take(page)).await {
            Ok(pulled) => {
                cursor = pulled.cursor;
                break;
            }
            Err(error) => {
                assert_eq!(error, ShopError::RateLimited { retry_after: Some(Duration::from_secs(300)) });
                cursor = haul.cursor.max(cursor);
            }
        }
        assert!(pulls < 6);
    }
    assert_eq!((distinct(&haul), cursor), (400, Some(at("2026-11-28T09:06:40Z"))));
    assert_eq!(shop.books().asked_for("GET products"), 400 + pulls - 1, "no order's lines are asked for twice");
}

#[tokio::test]
async fn what_changes_between_two_pages_is_not_lost() {
    let shop = with_many(180).await;
    let client = client(&shop);
    let mut haul = Haul::default();
    let mut changed = 0;
    let pulled = client
        .pull(Some(at("2026-11-28T08:00:00Z")), now(), &mut |page| {
            haul.take(page);
            let mut books = shop.books();
            for id in [1 + changed, 90 + changed, 179 - changed] {
                books.order(id)["comment"] = json!(format!("changed {changed}"));
                books.touch(id);
            }
            changed += 1;
        })
        .await
        .unwrap();
    haul.orders.extend(pull(&client, pulled.cursor).await.unwrap().orders);
    for id in 1..=180 {
        let comment = shop.books().order(id)["comment"].clone();
        assert_eq!(json!(haul.order(id).note), comment, "the last state of {id} is known");
    }
}

#[tokio::test]
async fn known_orders_are_looked_through() {
    let shop = with_many(120).await;
    shop.books().orders.remove(&17);
    shop.books().order(18)["status"] = json!("cancelled");
    let client = client(&shop);
    let mut haul = Haul::default();
    let references: Vec<String> = (1..=120_u64).map(|id| id.to_string()).chain(["x".to_owned()]).collect();
    let gone = client.look(&references, now(), &mut |page| haul.take(page)).await.unwrap();
    assert_eq!((gone, distinct(&haul)), (vec!["17".to_owned()], 119));
    assert_eq!(haul.order(18).status, OrderStatus::Cancelled);
    assert_eq!(shop.books().asked_for("GET orders"), 3, "two pages, and one that no list has");
    let page = client.pull_named(&["3".to_owned(), "17".to_owned(), "x".to_owned()], now()).await.unwrap();
    assert_eq!((page.orders.len(), page.cursor), (1, None));
}

#[tokio::test]
async fn trouble_is_named_whatever_its_status() {
    let failing = async |faults: &[Fault]| {
        let shop = with_many(1).await;
        shop.books().faults.extend(faults.iter().map(|fault| (None, *fault)));
        pull(&client(&shop), None).await.unwrap_err()
    };
    let nonsense = |what| ShopError::Nonsense(what);
    assert_eq!(failing(&[Fault::Status(403)]).await, ShopError::Guarded { status: 403 });
    assert_eq!(failing(&[Fault::Status(404)]).await, ShopError::NoApi);
    assert_eq!(failing(&[Fault::WebPage]).await, nonsense(Nonsense::WebPage));
    assert_eq!(failing(&[Fault::Half]).await, nonsense(Nonsense::NotJson));
    assert_eq!(failing(&[Fault::Status(500); 4]).await, ShopError::Server { status: 500, retry_after: None });
    let refused = |status: u16| ShopError::Refused { status, code: "no".to_owned() };
    assert_eq!(failing(&[Fault::Said(401)]).await, refused(401));
    assert_eq!(failing(&[Fault::Said(403)]).await, ShopError::NoRight { right: "Settings: read".to_owned() });
    assert_eq!(failing(&[Fault::Said(429)]).await, ShopError::RateLimited { retry_after: None });
    assert_eq!(failing(&[Fault::Said(422)]).await, ShopError::Rejected { status: 422, code: "no".to_owned() });
}

#[tokio::test]
async fn a_missing_permission_is_named_and_the_key_is_not_shown() {
    let shop = with_many(1).await;
    shop.books().without.extend(["GET orders".to_owned(), "PUT shipments".to_owned()]);
    let client = client(&shop);
    let right = |right: &str| ShopError::NoRight { right: right.to_owned() };
    let error = pull(&client, None).await.unwrap_err();
    assert_eq!(error, right("Orders: read"));
    assert!(!format!("{error:?}").contains(KEY) && !format!("{error:?}").contains(SECRET));
    shop.books().without.remove("GET orders");
    assert_eq!(client.push(&told(1, &["3S1"])).await, Err(right("Orders: write")));
}

#[tokio::test]
async fn a_list_that_repeats_makes_no_sense() {
    let shop = with_many(60).await;
    shop.books().repeats = true;
    let again = ShopError::Nonsense(Nonsense::Unexpected("the same page again".to_owned()));
    assert_eq!(pull(&client(&shop), None).await.unwrap_err(), again);
}

/// Answers as the cluster does that has this host; the other one refuses the key.
struct OneCluster {
    host: &'static str,
    asked: Mutex<Vec<String>>,
}

impl Transport for OneCluster {
    fn exchange<'a>(&'a self, outgoing: &'a Outgoing) -> BoxFuture<'a, Result<Answer, WireError>> {
        let host = outgoing.url.host_str().unwrap().to_owned();
        let (status, body) = match outgoing.url.path() {
            _ if host != self.host => (401, json!({ "error": { "code": 401, "message": "no" } })),
            "/nl/shop.json" => (200, json!({ "shop": { "currency": "EUR" } })),
            _ => (200, json!({ "orders": [] })),
        };
        self.asked.lock().unwrap().push(host);
        let answer = Answer::new(status, HeaderMap::new(), body.to_string().into_bytes());
        Box::pin(std::future::ready(Ok(answer)))
    }
}

#[tokio::test]
async fn a_key_that_one_cluster_refuses_is_tried_with_the_other_once() {
    const AMERICA: &str = "api.shoplightspeed.com";
    for (host, asked) in [
        (AMERICA, vec!["api.webshopapp.com", AMERICA, AMERICA]),
        ("nowhere.example", vec!["api.webshopapp.com", AMERICA]),
        ("api.webshopapp.com", vec!["api.webshopapp.com"; 2]),
    ] {
        let transport = Arc::new(OneCluster { host, asked: Mutex::default() });
        let setup = Setup { transport: Some(Arc::clone(&transport) as Arc<dyn Transport>), ..Setup::default() };
        let pulled = pull(&built(json!({}), &setup).unwrap(), None).await;
        assert_eq!(pulled.is_err(), host == "nowhere.example");
        assert_eq!(*transport.asked.lock().unwrap(), asked);
    }
    for (url, language) in [
        ("shop", "nl"),
        ("http://api.webshopapp.com", "nl"),
        ("https://api.webshopapp.com", "n/../x"),
        ("https://api.webshopapp.com", ""),
    ] {
        let config = json!({ "url": url, "language": language });
        let built = built(config, &Setup::default()).err();
        assert!(built == Some(ShopError::BadAddress) || language.is_empty(), "{url} {language}");
    }
}

#[tokio::test]
async fn a_first_pull_of_many_orders_that_is_killed_goes_on_where_it_was() {
    let begin: Timestamp = "2026-08-20T09:00:00Z".parse().unwrap();
    let placed = |id: u64| written(begin + Duration::from_secs(id * 7200));
    let shop = TestShop::with((1..=1100).map(|id| order(id, READY, &placed(id)))).await;
    a_first_pull_that_is_killed_goes_on(|| client(&shop), 1100, 8).await;
}
