//! The practice shop says what the real ones said to the same requests.

use super::now;
use super::recordings::Recording;
use reqwest::{Client, Method};
use sandbox::PracticeShop;
use secrecy::ExposeSecret as _;
use serde_json::Value;

/// Its orders are those of the recording.
async fn shop(recording: &Recording) -> PracticeShop {
    let lists = ["list_processing", "list_page2", "list_multi_status"];
    let listed = lists.into_iter().flat_map(|name| recording.body(name).as_array().unwrap().clone());
    let orders = listed.chain([recording.body("create_virtual_only").clone()]);
    PracticeShop::with_orders(now(), orders.collect()).await.unwrap()
}

/// Sends a recorded request, as through a proxy that took the encryption off.
async fn send(shop: &PracticeShop, request: &Value, key_is_right: bool) -> (u16, Value, Value) {
    let method: Method = request["method"].as_str().unwrap().parse().unwrap();
    let url = format!("{}{}", shop.url(), request["path"].as_str().unwrap());
    let credentials = shop.credentials();
    let of = |name: &str| credentials.get(name).unwrap().expose_secret().to_owned();
    let secret = if key_is_right { of("secret") } else { "cs_wrong".to_owned() };
    let mut sent = Client::new().request(method, url).header("x-forwarded-proto", "https");
    sent = sent.basic_auth(of("key"), Some(secret));
    if !request["body"].is_null() {
        sent = sent.json(&request["body"]);
    }
    let response = sent.send().await.unwrap();
    let count = |name: &str| response.headers().get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
    let counts = serde_json::json!([count("x-wp-total"), count("x-wp-totalpages")]);
    (response.status().as_u16(), counts, response.json().await.unwrap())
}

fn ids(list: &Value) -> Vec<u64> {
    list.as_array().unwrap().iter().map(|order| order["id"].as_u64().unwrap()).collect()
}

#[tokio::test]
async fn lists_have_the_same_orders_in_the_same_sequence() {
    for recording in Recording::all() {
        let shop = shop(&recording).await;
        for name in ["list_processing", "list_page2", "list_multi_status", "modified_after_future"] {
            let recorded = recording.response_of(name);
            let (status, counts, body) = send(&shop, recording.request_of(name), true).await;
            assert_eq!(status, 200, "{name}");
            assert_eq!(ids(&body), ids(&recorded["body"]), "{name}");
            assert_eq!(counts[0], recorded["headers"]["x-wp-total"], "{name}");
            assert_eq!(counts[1], recorded["headers"]["x-wp-totalpages"], "{name}");
        }
    }
}

#[tokio::test]
async fn refusals_have_the_same_words() {
    for recording in Recording::all() {
        let shop = shop(&recording).await;
        for name in ["per_page_101", "bad_status", "not_found", "no_route", "bad_key"] {
            let recorded = recording.response_of(name);
            let (status, _, body) = send(&shop, recording.request_of(name), name != "bad_key").await;
            assert_eq!(status, recorded["status"], "{name}");
            assert_eq!(body, recorded["body"], "{name}");
        }
    }
}

#[tokio::test]
async fn changes_leave_the_same_order_behind() {
    for recording in Recording::all() {
        let shop = shop(&recording).await;
        let recorded = &recording.response_of("complete")["body"];
        let (_, _, body) = send(&shop, recording.request_of("complete"), true).await;
        for field in ["id", "status", "billing", "shipping", "line_items", "total", "date_created_gmt", "date_paid_gmt"]
        {
            assert_eq!(body[field], recorded[field], "{field}");
        }
        let meta = |order: &Value| {
            order["meta_data"].as_array().unwrap().iter().map(|meta| meta["value"].clone()).collect::<Vec<_>>()
        };
        assert_eq!(meta(&body), meta(recorded));
        assert!(body["date_completed_gmt"].is_string());

        let (status, _, note) = send(&shop, recording.request_of("note"), true).await;
        let recorded = recording.response_of("note");
        assert_eq!(status, recorded["status"]);
        for field in ["author", "note", "customer_note"] {
            assert_eq!(note[field], recorded["body"][field], "{field}");
        }
    }
}
