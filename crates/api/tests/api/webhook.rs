//! A shop with a webhook is told by itself.

use crate::desk::{an_order, desk};
use axum::Router;
use axum::http::HeaderMap;
use model::{AccountConfig, Credentials, Shop, ShopAccount, ShopId, ShopKind};
use reqwest::Method;
use serde_json::{Value, json};
use station::calls::{self, PauseQueue, SaveShop};
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::mpsc;

/// Longer than a label takes to print.
const PATIENCE: Duration = Duration::from_secs(60);

#[tokio::test(flavor = "multi_thread")]
async fn a_shop_hears_by_itself_what_shipped_and_what_was_taken_back() {
    let desk = desk().await;
    let (heard, mut hears) = mpsc::unbounded_channel::<(bool, Value)>();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}/hooks/packdesk", listener.local_addr().unwrap());
    let receiver = Router::new().fallback(move |headers: HeaderMap, body: String| {
        let _ = heard.send((headers.contains_key("sendcloud-signature"), serde_json::from_str(&body).unwrap()));
        async {}
    });
    tokio::spawn(async move { axum::serve(listener, receiver).await.unwrap() });
    desk.bring(an_order("9001")).await;
    let ask = |key: &str| json!({ "integration_id": 1, "order": { "order_id": key } });
    assert_eq!(desk.send(Method::POST, "/orders/create-label-sync", &ask("9001")).await.0, 201);
    desk.at(move |station| {
        let config: AccountConfig = serde_json::from_value(json!({ "webhook": address })).unwrap();
        let account = ShopAccount { kind: ShopKind("api".to_owned()), config };
        let shop = Shop { id: ShopId("own-shop".to_owned()), name: "own-shop".to_owned(), account };
        let credentials = Some(Credentials::of([("webhook_secret", "chosen")]));
        calls::shop_save(station, SaveShop { shop, credentials }).unwrap();
        for view in calls::printers(station, ()).unwrap() {
            calls::queue_pause(station, PauseQueue { printer: view.printer.id, paused: false }).unwrap();
        }
    })
    .await;
    let (signed, body) = tokio::time::timeout(PATIENCE, hears.recv()).await.unwrap().unwrap();
    assert_eq!((signed, &body["parcel"]["external_order_id"]), (true, &json!("9001")));
    assert_eq!(body["parcel"]["status"]["id"], 1000);
    let (_, shipments) = desk.get("/shipments").await;
    assert_eq!(body["parcel"]["tracking_number"], shipments["data"][0]["parcels"][0]["tracking_number"]);
    let cancel = format!("/shipments/{}/cancel", shipments["data"][0]["id"].as_str().unwrap());
    assert_eq!(desk.send(Method::POST, &cancel, &Value::Null).await.0, 200);
    let (_, later) = tokio::time::timeout(PATIENCE, hears.recv()).await.unwrap().unwrap();
    assert_eq!(later["parcel"]["status"]["id"], 2000);
    assert!(later["timestamp"].as_i64() >= body["timestamp"].as_i64());
}
