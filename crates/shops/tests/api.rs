//! Webhooks of a shop that comes by itself: signed, to the address it has and to no other, and never without their key.

mod walk;

use crate::common::{at, built, impatient};
use hmac::{Hmac, KeyInit as _, Mac as _};
use model::{
    Credentials, Direction, Notice, NoticeParcel, ParcelNotice, ParcelStep, PlatformStatus, ShipmentNotice,
    TrackingState, WithdrawnNotice,
};
use serde_json::{Value, json};
use sha2::Sha256;
use shops::{Pushed, Shop, ShopError};
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use wiremock::matchers::{method, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

const KEY: &str = "chosen by the shop";

fn client(config: &Value) -> Result<Arc<dyn Shop>, ShopError> {
    let (setup, _) = impatient(Duration::from_millis(300));
    built("api", config, &Credentials::of([("webhook_secret", KEY)]), &setup)
}

async fn receiver(answer: ResponseTemplate) -> (MockServer, Arc<dyn Shop>) {
    let server = MockServer::start().await;
    Mock::given(method("POST")).and(path("/hooks/packdesk")).respond_with(answer).mount(&server).await;
    let client = client(&json!({ "webhook": format!("{}/hooks/packdesk", server.uri()) })).unwrap();
    (server, client)
}

fn parcel(number: &str) -> NoticeParcel {
    NoticeParcel {
        number: number.to_owned(),
        tracking_url: format!("https://track.example/{number}"),
        items: Vec::new(),
    }
}

fn shipped() -> Notice {
    Notice::Shipped(ShipmentNotice {
        order_reference: "1041".to_owned(),
        shipment_reference: "S-7".to_owned(),
        carrier: "PostNL".to_owned(),
        parcels: vec![parcel("3S1"), parcel("3S2")],
        shipped_at: at("2026-11-28T15:30:00Z"),
        let_go: false,
        rest: false,
    })
}

fn withdrawn() -> Notice {
    Notice::Withdrawn(WithdrawnNotice {
        order_reference: "1041".to_owned(),
        shipment_reference: "S-7".to_owned(),
        carrier: "PostNL".to_owned(),
        numbers: vec!["3S1".to_owned()],
        withdrawn_at: at("2026-11-28T15:31:00Z"),
        rest: false,
    })
}

fn seen(direction: Direction, state: TrackingState) -> ParcelNotice {
    ParcelNotice {
        order_reference: "1041".to_owned(),
        shipment_reference: "S-7".to_owned(),
        direction,
        parcels: vec![parcel("3S1")],
        step: ParcelStep::Seen { state, since: at("2026-11-28T15:40:00Z") },
        at: at("2026-11-28T15:50:00Z"),
    }
}

fn signature(body: &[u8]) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(KEY.as_bytes()).unwrap();
    mac.update(body);
    mac.finalize().into_bytes().iter().map(|byte| format!("{byte:02x}")).collect()
}

#[tokio::test]
async fn every_parcel_is_told_signed_and_with_its_moment() {
    let (server, client) = receiver(ResponseTemplate::new(200)).await;
    assert_eq!(client.push(&shipped()).await, Ok(Pushed::Told));
    assert_eq!(client.push(&withdrawn()).await, Ok(Pushed::Told));
    let heard = server.received_requests().await.unwrap();
    let mut told = Vec::new();
    for request in &heard {
        assert_eq!(request.headers["sendcloud-signature"].to_str().unwrap(), signature(&request.body));
        assert_eq!(request.headers["content-type"], "application/json");
        let body: Value = serde_json::from_slice(&request.body).unwrap();
        assert_eq!(
            (&body["action"], &body["parcel"]["external_order_id"]),
            (&json!("parcel_status_changed"), &json!("1041"))
        );
        let status = body["parcel"]["status"]["id"].as_u64().unwrap();
        told.push((
            body["parcel"]["tracking_number"].as_str().unwrap().to_owned(),
            status,
            body["timestamp"].as_i64().unwrap(),
        ));
    }
    let moment = at("2026-11-28T15:30:00Z").millis();
    let of = |number: &str, status, later| (number.to_owned(), status, moment + later);
    assert_eq!(told, [of("3S1", 1000, 0), of("3S2", 1000, 0), of("3S1", 2000, 60_000)]);
}

#[tokio::test]
async fn where_a_parcel_is_is_told_with_both_moments() {
    for state in TrackingState::ALL {
        let (server, client) = receiver(ResponseTemplate::new(200)).await;
        assert_eq!(client.hear(&seen(Direction::Return, state)).await, Ok(Pushed::Told));
        let heard = server.received_requests().await.unwrap();
        assert_eq!(heard[0].headers["sendcloud-signature"].to_str().unwrap(), signature(&heard[0].body));
        let status = PlatformStatus::seen(state);
        let expected = json!({
            "action": "parcel_status_changed",
            "timestamp": at("2026-11-28T15:50:00Z").millis(),
            "carrier_status_change_timestamp": at("2026-11-28T15:40:00Z").millis(),
            "parcel": {
                "tracking_number": "3S1", "tracking_url": "https://track.example/3S1",
                "status": { "id": status.id, "message": status.message }, "is_return": true,
                "external_order_id": "1041", "external_shipment_id": "S-7",
            },
        });
        assert_eq!(serde_json::from_slice::<Value>(&heard[0].body).unwrap(), expected);
    }
}

#[tokio::test]
async fn a_receiver_that_fails_is_told_again_later_and_one_that_refuses_is_named() {
    for (status, passes) in [(500, true), (503, true), (429, true), (401, true), (404, false), (422, false)] {
        let (_server, client) = receiver(ResponseTemplate::new(status)).await;
        let error = client.push(&withdrawn()).await.unwrap_err();
        assert_eq!(error.is_transient(), passes, "{status}: {error}");
    }
    let slow = ResponseTemplate::new(200).set_delay(Duration::from_secs(60));
    let (_server, slow) = receiver(slow).await;
    assert_eq!(slow.push(&withdrawn()).await, Err(ShopError::TimedOut));
    // Nobody listens at a port that was given back.
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let client = client(&json!({ "webhook": format!("http://127.0.0.1:{port}/") })).unwrap();
    assert!(client.push(&withdrawn()).await.unwrap_err().is_transient());
}

/// Whatever comes behind the status, the receiver has heard it, and is told it no second time.
#[tokio::test]
async fn a_receiver_whose_answer_does_not_end_has_taken_it() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}/hooks/packdesk", listener.local_addr().unwrap());
    tokio::spawn(async move {
        let mut open = Vec::new();
        for body in ["Content-Length: 1000000\r\n\r\nand so on", "Transfer-Encoding: chunked\r\n\r\nno chunk"] {
            let (mut stream, _) = listener.accept().await.unwrap();
            stream.read_buf(&mut Vec::with_capacity(4_096)).await.unwrap();
            stream.write_all(format!("HTTP/1.1 200 OK\r\n{body}").as_bytes()).await.unwrap();
            open.push(stream);
        }
        std::future::pending::<()>().await;
    });
    let client = client(&json!({ "webhook": address })).unwrap();
    assert_eq!(client.push(&shipped()).await, Ok(Pushed::Told));
}

#[tokio::test]
async fn no_redirection_is_followed() {
    let elsewhere = MockServer::start().await;
    Mock::given(method("POST")).respond_with(ResponseTemplate::new(200)).mount(&elsewhere).await;
    let moved = ResponseTemplate::new(307).insert_header("location", format!("{}/x", elsewhere.uri()).as_str());
    let (_server, client) = receiver(moved).await;
    assert_eq!(client.push(&shipped()).await, Err(ShopError::Moved { to: format!("{}/x", elsewhere.uri()) }));
    assert!(elsewhere.received_requests().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_path_that_looks_like_an_address_stays_a_path() {
    let (server, elsewhere) = (MockServer::start().await, MockServer::start().await);
    let client = client(&json!({ "webhook": format!("{}/{}/x", server.uri(), elsewhere.uri()) })).unwrap();
    let _ = client.push(&withdrawn()).await;
    assert!(elsewhere.received_requests().await.unwrap().is_empty());
    assert_eq!(server.received_requests().await.unwrap().len(), 1);
}

#[tokio::test]
async fn only_what_is_switched_on_is_told() {
    let server = MockServer::start().await;
    Mock::given(method("POST")).respond_with(ResponseTemplate::new(200)).mount(&server).await;
    let url = server.uri();
    let quiet = client(&json!({ "webhook": url, "webhook_shipped": false })).unwrap();
    assert_eq!(quiet.push(&shipped()).await, Ok(Pushed::Already));
    assert_eq!(quiet.push(&withdrawn()).await, Ok(Pushed::Told));
    let quiet = client(&json!({ "webhook": url, "webhook_withdrawn": false })).unwrap();
    assert_eq!(quiet.push(&withdrawn()).await, Ok(Pushed::Already));
    assert_eq!(server.received_requests().await.unwrap().len(), 1);
    let under_way = |direction| seen(direction, TrackingState::UnderWay);
    for (config, there, back) in [
        (json!({ "webhook": url, "webhook_tracking": false }), Pushed::Already, Pushed::Already),
        (json!({ "webhook": url, "webhook_returns": false }), Pushed::Told, Pushed::Already),
    ] {
        let quiet = client(&config).unwrap();
        assert_eq!(quiet.hear(&under_way(Direction::Outgoing)).await, Ok(there), "{config}");
        assert_eq!(quiet.hear(&under_way(Direction::Return)).await, Ok(back), "{config}");
    }
    assert_eq!(
        client(&json!({})).unwrap().push(&shipped()).await,
        Ok(Pushed::Already),
        "nobody is told without an address"
    );
}

#[test]
fn nothing_goes_where_others_read_along_or_without_a_key() {
    for (address, error) in [
        ("http://shop.example/hook", ShopError::BadAddress),
        ("http://127.0.0.1.shop.example/", ShopError::BadAddress),
        ("https://shop.example/hook?key=1", ShopError::BadAddress),
        ("https://a:b@shop.example/", ShopError::BadAddress),
        ("ftp://shop.example/", ShopError::BadAddress),
    ] {
        assert_eq!(client(&json!({ "webhook": address })).err(), Some(error), "{address}");
    }
    let (setup, _) = impatient(Duration::from_secs(1));
    let config = json!({ "webhook": "https://shop.example/hook" });
    let without = built("api", &config, &Credentials::default(), &setup).err();
    assert_eq!(without, Some(ShopError::NoKey));
}
