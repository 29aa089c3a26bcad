use super::{CANDLES, Haul, at, built, client, now, order, pull, with};
use crate::common::{History, a_first_pull_that_is_killed_goes_on, impatient};
use model::{Message, OrderStatus};
use sandbox::{SendcloudAsked as Asked, SendcloudMisbehaviour as Misbehaviour};
use serde_json::json;
use shops::{Nonsense, ShopError};
use std::collections::BTreeSet;
use std::time::Duration;
use wire::Setup;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

const MORNING: &str = "2026-11-28T08:00:00Z";

#[tokio::test]
async fn the_first_pull_brings_what_is_to_do_and_the_next_only_what_changed() {
    let orders = [("unfulfilled", 1), ("on-hold", 2), ("fulfilled", 3), ("cancelled", 4)];
    let office = with(orders.map(|(status, id)| order(id, status, "2026-11-28T11:00:00Z"))).await;
    let client = client(&office);
    let first = pull(&client, None).await.unwrap();
    assert_eq!((first.references(), first.cursor), (vec!["1", "2"], Some(at("2026-11-28T11:00:00Z"))));
    let asked = office.asked(Asked::Orders);
    let nothing = pull(&client, first.cursor).await.unwrap();
    assert_eq!((nothing.pages(), nothing.cursor), (0, first.cursor), "nothing is handed over twice");
    assert_eq!(office.asked(Asked::Orders), asked + 1, "one request");
    office.take_order(order(2, "cancelled", "2026-11-28T11:30:00Z"));
    let later = pull(&client, first.cursor).await.unwrap();
    assert_eq!((later.references(), later.order(2).status), (vec!["2"], OrderStatus::Cancelled));
}

#[tokio::test]
async fn a_history_takes_nothing_from_the_pull_and_misses_nothing_it_let_go() {
    let office =
        with([order(1, "unfulfilled", "2026-11-28T10:00:00Z"), order(2, "fulfilled", "2026-11-28T10:30:00Z")]).await;
    let client = client(&office);
    let first = pull(&client, None).await.unwrap();
    assert_eq!(first.references(), ["1"], "what is over is left out");
    office.take_order(order(3, "unfulfilled", "2026-11-28T11:00:00Z"));
    let mut history = Haul::default();
    client.pull(Some(at("2026-01-01T00:00:00Z")), now(), &mut History(&mut history)).await.unwrap();
    assert_eq!(history.references(), ["1", "2", "3"], "with what the first pull let go");
    assert_eq!(
        pull(&client, first.cursor).await.unwrap().references(),
        ["3"],
        "a history that met it took it from nobody"
    );
}

#[tokio::test]
async fn many_orders_come_page_by_page_each_once_and_a_pull_that_breaks_off_goes_on() {
    let changed = |id: u64| format!("2026-11-28T11:{:02}:{:02}Z", id / 60, id % 60);
    let office = with((1..=250).map(|id| order(id, "unfulfilled", &changed(id)))).await;
    // The address of the next page has a comma in it.
    let client = built(&office, &json!({ "integrations": "41,68" }), &impatient(Duration::from_secs(5)).0).unwrap();
    let mut haul = Haul::default();
    let error = client
        .pull(Some(at(MORNING)), now(), &mut |page| {
            haul.take(page);
            office.misbehave(Some(Asked::Orders), 1, Misbehaviour::KeysOver);
        })
        .await
        .unwrap_err();
    assert!(matches!(error, ShopError::Refused { status: 401, .. }), "{error:?}");
    assert_eq!((haul.orders.len(), haul.cursor), (100, Some(at("2026-11-28T11:01:40Z"))), "as far as all is in");
    office.behave();
    let rest = pull(&client, haul.cursor).await.unwrap();
    assert_eq!(rest.orders.len(), 150, "what came is not handed over again");
    haul.orders.extend(rest.orders);
    let all: BTreeSet<&str> = haul.references().into_iter().collect();
    assert_eq!((all.len(), haul.orders.len()), (250, 250));
}

#[tokio::test]
async fn a_change_around_midnight_is_not_lost_to_a_filter_of_days() {
    let office = with([order(1, "unfulfilled", "2026-11-27T23:59:30Z")]).await;
    let client = client(&office);
    let first = pull(&client, Some(at("2026-11-27T12:00:00Z"))).await.unwrap();
    // The shop's own clock is behind, and Sendcloud fetched the order late.
    office.take_order(order(2, "unfulfilled", "2026-11-27T18:00:00Z"));
    assert_eq!(pull(&client, first.cursor).await.unwrap().references(), ["2"]);
}

#[tokio::test]
async fn only_the_integrations_that_were_entered_are_asked_for() {
    let mut candle = order(2, "unfulfilled", "2026-11-28T11:00:00Z");
    candle["order_details"]["integration"]["id"] = json!(CANDLES);
    let office = with([order(1, "unfulfilled", "2026-11-28T11:00:00Z"), candle]).await;
    for (entered, wanted) in [("68", vec!["2"]), ("41, 68", vec!["1", "2"]), ("", vec!["1", "2"])] {
        let client = built(&office, &json!({ "integrations": entered }), &impatient(Duration::from_secs(2)).0).unwrap();
        assert_eq!(pull(&client, None).await.unwrap().references(), wanted, "{entered}");
    }
}

#[tokio::test]
async fn open_orders_are_looked_through_and_those_that_are_gone_are_named() {
    let office = with((1..=450).map(|id| order(id, "unfulfilled", "2026-11-28T11:00:00Z"))).await;
    let client = client(&office);
    // A point that is chosen anew at Sendcloud moves no date.
    let mut changed = order(7, "unfulfilled", "2026-11-28T11:00:00Z");
    changed["service_point_details"]["id"] = json!("55");
    office.take_order(changed);
    office.delete_order(9);
    let references: Vec<String> = (1..=450).map(|id: u64| id.to_string()).collect();
    let mut haul = Haul::default();
    let gone = client.look(&references, now(), &mut |page| haul.take(page)).await.unwrap();
    assert_eq!((gone, haul.orders.len()), (vec!["9".to_owned()], 449));
    assert_eq!(haul.order(7).checkout.service_point.as_ref().unwrap().id, "55");
    assert!(office.asked(Asked::Orders) + office.asked(Asked::Order) <= 20);
    let named = client.pull_named(&["7".to_owned(), "9".to_owned(), "x/../7".to_owned()], now()).await.unwrap();
    assert_eq!(named.orders.len(), 1);
}

#[tokio::test]
async fn trouble_is_named_and_a_pause_is_kept_to() {
    for (misbehaviour, error) in [
        (Misbehaviour::TooMany(Some(300)), ShopError::RateLimited { retry_after: Some(Duration::from_secs(300)) }),
        (Misbehaviour::Trouble, ShopError::Server { status: 500, retry_after: None }),
        (Misbehaviour::Garbage, ShopError::Nonsense(Nonsense::WebPage)),
    ] {
        let office = with([order(1, "unfulfilled", "2026-11-28T11:00:00Z")]).await;
        office.misbehave(Some(Asked::Orders), 4, misbehaviour);
        assert_eq!(pull(&client(&office), None).await.unwrap_err(), error);
    }
}

#[tokio::test]
async fn orders_come_in_where_the_older_interface_is_out_of_order() {
    let orders = [order(1, "unfulfilled", "2026-11-28T11:00:00Z"), order(2, "fulfilled", "2026-11-28T11:00:00Z")];
    let office = with(orders).await;
    let since = Some(at(MORNING));
    for misbehaviour in [Misbehaviour::Garbage, Misbehaviour::Trouble] {
        office.misbehave(Some(Asked::Choices), 9, misbehaviour);
        let haul = pull(&client(&office), since).await.unwrap();
        let unread = Message::new("remark-resource-unread").with("resource", "shipments");
        assert_eq!((haul.order(1).remarks.as_slice(), haul.order(2).remarks.len()), (&[unread][..], 0));
        office.behave();
    }
    assert!(pull(&client(&office), since).await.unwrap().order(1).remarks.is_empty());
}

#[tokio::test]
async fn a_page_elsewhere_and_the_same_page_again_are_refused() {
    for (link, nonsense) in [
        ("<https://elsewhere.example/api/v3/orders?cursor=b>; rel=\"next\"", "Link"),
        ("<?cursor=b>; rel=\"next\"", "the same page again"),
    ] {
        let server = MockServer::start().await;
        let answer = ResponseTemplate::new(200).insert_header("link", link).set_body_json(json!({ "data": [] }));
        Mock::given(any()).respond_with(answer).mount(&server).await;
        let credentials = model::Credentials::of([("public_key", "p"), ("secret_key", "s")]);
        let config = json!({ "url": server.uri() });
        let client = crate::common::built("sendcloud", &config, &credentials, &Setup::default()).unwrap();
        let error = pull(&client, None).await.unwrap_err();
        assert_eq!(error, ShopError::Nonsense(Nonsense::Unexpected(nonsense.to_owned())));
    }
}

#[tokio::test]
async fn a_list_of_nothing_may_be_a_404() {
    let server = MockServer::start().await;
    let body = json!({ "errors": [{ "status": "404", "code": "not_found", "detail": "No Order matches." }] });
    Mock::given(any()).respond_with(ResponseTemplate::new(404).set_body_json(body)).mount(&server).await;
    let credentials = model::Credentials::of([("public_key", "p"), ("secret_key", "s")]);
    let client =
        crate::common::built("sendcloud", &json!({ "url": server.uri() }), &credentials, &Setup::default()).unwrap();
    assert_eq!(pull(&client, None).await.unwrap().pages(), 0);
}

#[tokio::test]
async fn a_first_pull_that_is_killed_goes_on_as_long_as_the_orders_come_in_sequence() {
    let placed = |id: u64| format!("2026-11-{:02}T11:00:{:02}Z", 1 + id / 10, id % 10);
    let office = with((1..=260).map(|id| order(id, "unfulfilled", &placed(id)))).await;
    a_first_pull_that_is_killed_goes_on(|| client(&office), 260, 2).await;
}
