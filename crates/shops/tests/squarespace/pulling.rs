use super::shop::{Fault, KEY, TestShop, id, order};
use super::{Haul, at, built, client, client_with, now, pull, told};
use jiff::Timestamp;
use model::OrderStatus;
use serde_json::json;
use shops::{Nonsense, ShopError};
use std::collections::BTreeSet;
use std::time::Duration;
use wire::Setup;

async fn with_many(count: u64, apart: u64, begin: &str) -> TestShop {
    let begin: Timestamp = begin.parse().unwrap();
    let later = |number: u64| (begin + Duration::from_secs(number * apart)).to_string();
    TestShop::with((1..=count).map(|number| order(number, "PENDING", &later(number)))).await
}

fn distinct(haul: &Haul) -> usize {
    haul.references().into_iter().collect::<BTreeSet<_>>().len()
}

#[tokio::test]
async fn the_first_pull_brings_what_is_to_be_done_and_later_ones_bring_changes() {
    let shop = with_many(130, 1, "2026-11-28T11:00:00Z").await;
    shop.books().order(1)["fulfillmentStatus"] = json!("FULFILLED");
    let client = client(&shop);
    let first = pull(&client, None).await.unwrap();
    assert_eq!((distinct(&first), first.cursor), (129, Some(at("2026-11-28T11:02:10Z"))));
    shop.books().order(2)["fulfillmentStatus"] = json!("CANCELED");
    shop.books().touch(2);
    let later = pull(&client, first.cursor).await.unwrap();
    assert_eq!(later.order(id(2)).status, OrderStatus::Cancelled);
    assert_eq!(later.cursor, Some(at("2026-11-28T12:00:01Z")));
    let books = shop.books();
    assert!(books.complaints.is_empty(), "{:?}", books.complaints);
    let lists: Vec<_> = books.asked.iter().filter(|(asked, _)| asked == "GET orders").map(|(_, query)| query).collect();
    assert!(lists.iter().all(|query| query.len() == 1 || query.contains_key("modifiedBefore")), "{lists:?}");
}

#[tokio::test]
async fn an_empty_site_has_no_cursor() {
    let empty = TestShop::with([]).await;
    assert_eq!(pull(&client(&empty), None).await.unwrap().cursor, None);
}

#[tokio::test]
async fn what_is_far_behind_is_read_stretch_by_stretch_and_nothing_is_lost() {
    let shop = with_many(200, 3600, "2026-11-18T00:00:00Z").await;
    let client = client(&shop);
    let haul = pull(&client, Some(at("2026-11-18T00:00:00Z"))).await.unwrap();
    assert_eq!(distinct(&haul), 200);
    let cursor = haul.cursor.unwrap();
    assert!(cursor >= at("2026-11-26T08:00:00Z") && cursor <= at("2026-11-27T16:00:00Z"), "{cursor}");
    // A quiet site's cursor comes along, so that a pull never has many days to read.
    let asked = shop.books().asked.len();
    pull(&client, haul.cursor).await.unwrap();
    assert!(shop.books().asked.len() - asked <= 3);
}

#[tokio::test]
async fn a_first_pull_that_breaks_off_goes_on_where_it_was() {
    let shop = with_many(400, 3600, "2026-11-05T00:00:00Z").await;
    shop.books().order(7)["fulfillmentStatus"] = json!("FULFILLED");
    let client = client(&shop);
    let mut all = BTreeSet::new();
    let (mut pages, mut haul) = (0, Haul::default());
    let mut take = |page| {
        haul.take(page);
        pages += 1;
        if pages == 4 {
            shop.books().faults.extend([(None, Fault::Status(500)); 4]);
        }
    };
    let broken_off = client.pull(None, now(), &mut take).await.unwrap_err();
    assert_eq!(broken_off, ShopError::Server { status: 500, retry_after: None });
    let cursor = haul.cursor.unwrap();
    assert!(cursor > at("2026-11-05T00:00:00Z"), "{cursor}");
    all.extend(haul.references());
    let reached = all.len();
    assert!((50..350).contains(&reached), "{reached}");
    let rest = pull(&client, Some(cursor)).await.unwrap();
    assert!(
        distinct(&rest) < 400 - reached + 60,
        "{}: what is in comes once more by the overlap alone",
        distinct(&rest)
    );
    all.extend(rest.references());
    assert_eq!(all.len(), 399, "the fulfilled one was over before");
    let books = shop.books();
    let asked = books.asked.len();
    assert!(asked < 110 && books.complaints.is_empty(), "{asked} requests, {:?}", books.complaints);
}

#[tokio::test]
async fn what_changes_between_two_pages_is_not_lost() {
    let shop = with_many(180, 1, "2026-11-28T11:00:00Z").await;
    let client = client(&shop);
    let mut haul = Haul::default();
    let mut changed = 0;
    let pulled = client
        .pull(Some(at("2026-11-28T10:00:00Z")), now(), &mut |page| {
            haul.take(page);
            let mut books = shop.books();
            for number in [1 + changed, 90 + changed, 179 - changed] {
                books.order(number)["customerEmail"] = json!(format!("{changed}@example.test"));
                books.touch(number);
            }
            changed += 1;
        })
        .await
        .unwrap();
    haul.orders.extend(pull(&client, pulled.cursor).await.unwrap().orders);
    for number in 1..=180 {
        let email = shop.books().order(number)["customerEmail"].clone();
        assert_eq!(json!(haul.order(id(number)).recipient.email), email, "the last state of {number} is known");
    }
}

#[tokio::test]
async fn known_orders_are_looked_through() {
    let shop = with_many(120, 0, "2001-01-01T00:00:00Z").await;
    shop.books().orders.remove(&id(17));
    shop.books().order(18)["fulfillmentStatus"] = json!("CANCELED");
    let client = client(&shop);
    let mut haul = Haul::default();
    let references: Vec<String> = (1..=120).map(id).chain(["X".to_owned()]).collect();
    let gone = client.look(&references, now(), &mut |page| haul.take(page)).await.unwrap();
    assert_eq!((gone, distinct(&haul)), (vec![id(17)], 119));
    assert_eq!(haul.order(id(18)).status, OrderStatus::Cancelled);
    let asked = shop.books().asked.len();
    let gone = client.look(&[id(3)], now(), &mut |page| haul.take(page)).await.unwrap();
    assert_eq!((gone.len(), shop.books().asked.len() - asked), (0, 1), "one order is one request");
    let page = client.pull_named(&[id(3), id(17), "x".to_owned()], now()).await.unwrap();
    assert_eq!((page.orders.len(), page.cursor), (1, None));
    assert!(shop.books().complaints.is_empty());
}

#[tokio::test]
async fn trouble_is_named() {
    let failing = async |faults: &[Fault]| {
        let shop = with_many(1, 0, "2026-11-28T11:00:00Z").await;
        shop.books().faults.extend(faults.iter().map(|fault| (None, *fault)));
        pull(&client(&shop), None).await.unwrap_err()
    };
    let nonsense = |what| ShopError::Nonsense(what);
    assert_eq!(failing(&[Fault::Status(403)]).await, ShopError::Guarded { status: 403 });
    assert_eq!(failing(&[Fault::Status(404)]).await, ShopError::NoApi);
    assert_eq!(failing(&[Fault::WebPage]).await, nonsense(Nonsense::WebPage));
    assert_eq!(failing(&[Fault::Half]).await, nonsense(Nonsense::NotJson));
    assert_eq!(failing(&[Fault::Status(500); 4]).await, ShopError::Server { status: 500, retry_after: None });
}

#[tokio::test]
async fn a_site_asked_too_often_is_left_alone_for_a_minute() {
    let shop = with_many(1, 0, "2026-11-28T11:00:00Z").await;
    shop.books().faults.push_back((None, Fault::TooMany));
    let (client, waits) = client_with(&shop, &json!({}));
    assert_eq!(pull(&client, None).await.unwrap().orders.len(), 1);
    assert_eq!(*waits.lock().unwrap(), [Duration::from_secs(60)]);
}

#[tokio::test]
async fn a_list_without_end_and_one_that_repeats_make_no_sense() {
    let shop = with_many(60, 0, "2026-11-28T11:00:00Z").await;
    shop.books().repeats = true;
    let again = ShopError::Nonsense(Nonsense::Unexpected("the same page again".to_owned()));
    assert_eq!(pull(&client(&shop), None).await.unwrap_err(), again);
}

#[tokio::test]
async fn keys_and_permissions_are_told_apart_and_the_key_is_not_shown() {
    let shop = with_many(1, 0, "2026-11-28T11:00:00Z").await;
    shop.books().without.extend(["POST fulfillments".to_owned(), "GET orders".to_owned(), "GET website".to_owned()]);
    let client = client(&shop);
    let right = |right: &str| ShopError::NoRight { right: right.to_owned() };
    assert_eq!(pull(&client, None).await.unwrap_err(), right("Orders: Read"));
    assert_eq!(client.push(&told(1, &["3S1"])).await, Err(right("Orders: Read and Write")));
    shop.books().without.remove("GET orders");
    assert_eq!(
        pull(&client, None).await.unwrap().order(id(1)).remarks.len(),
        1,
        "without the site there are no weights"
    );
    let server = wiremock::MockServer::start().await;
    let body = json!({ "type": "AUTHORIZATION_ERROR", "message": "bad key" });
    let answer = wiremock::ResponseTemplate::new(401).set_body_json(body);
    wiremock::Mock::given(wiremock::matchers::any()).respond_with(answer).mount(&server).await;
    let client = built(json!({ "url": server.uri() }), &Setup::default()).unwrap();
    let error = pull(&client, None).await.unwrap_err();
    assert_eq!(error, ShopError::Refused { status: 401, code: "AUTHORIZATION_ERROR: bad key".to_owned() });
    assert!(!format!("{error:?}").contains(KEY));
}

#[test]
fn a_key_is_not_sent_where_others_read_along() {
    for url in ["http://api.squarespace.com", "studio", "https://u:p@shop.example"] {
        assert_eq!(built(json!({ "url": url }), &Setup::default()).err(), Some(ShopError::BadAddress), "{url}");
    }
}
