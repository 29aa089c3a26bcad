//! Who gets in, and how often.

use crate::desk::{an_order, beside, desk, desk_with, shop_with_key, told};
use crate::schema::fits;
use model::{ApiAccess, ProblemCode, ShopId};
use reqwest::Method;
use serde_json::{Value, json};
use station::calls::{self, MadeApiKey, MakeApiKey};

#[tokio::test]
async fn a_key_says_whose_it_is() {
    let desk = desk().await;
    let (status, answer) = desk.get("/user/auth/metadata").await;
    assert_eq!(status, 200);
    fits("user", "GET /user/auth/metadata 200", &answer);
    assert_eq!(answer["data"]["integration_id"], 1);
}

#[tokio::test]
async fn whoever_shows_no_good_key_gets_nothing() {
    let desk = desk().await;
    let bad = |key: &str, secret: &str| MadeApiKey { id: desk.key.id, key: key.to_owned(), secret: secret.to_owned() };
    let keys = [bad("", ""), bad(&desk.key.key, ""), bad(&desk.key.key, "x"), bad("pd_x", &desk.key.secret)];
    for path in ["/user/auth/metadata", "/orders", "/orders/1", "/shipments", "/parcels/1001/documents/label", "/x"] {
        for key in &keys {
            let answer = desk.request_of(key, Method::GET, path).send().await.unwrap();
            assert_eq!(
                (answer.status().as_u16(), &answer.headers()["www-authenticate"] == "Basic realm=\"Packdesk\""),
                (401, true)
            );
            let (_, answer) = told(answer).await;
            assert_eq!(answer["errors"][0]["code"], "authentication_failed");
        }
        assert_eq!(desk.client.get(format!("{}{path}", desk.base)).send().await.unwrap().status(), 401);
    }
    // A key is no browser's session.
    let calls = desk.base.replace("/api/v3", "/api/call/status");
    assert_eq!(desk.request(Method::POST, &calls).json(&Value::Null).send().await.unwrap().status(), 401);
}

#[tokio::test]
async fn a_revoked_key_is_out_at_once_and_another_stays_in() {
    let desk = desk().await;
    let id = desk.key.id;
    let make = MakeApiKey { shop: ShopId("own-shop".to_owned()), access: ApiAccess::Write };
    let second = desk.at(move |station| calls::api_key_make(station, make).unwrap()).await;
    assert_eq!(desk.get("/orders").await.0, 200);
    desk.at(move |station| calls::api_key_revoke(station, id).unwrap()).await;
    assert_eq!(desk.get("/orders").await.0, 401);
    let (status, _) = desk.post(&json!([an_order("5001")])).await;
    assert_eq!(status, 401);
    let answer = desk.request_of(&second, Method::GET, "/user/auth/metadata").send().await.unwrap();
    let (status, answer) = told(answer).await;
    assert_eq!((status, &answer["data"]["integration_id"]), (200, &json!(1)), "the shop is what it was");
    let again = desk.at(move |station| calls::api_key_revoke(station, id).unwrap_err()).await;
    assert_eq!(again.code, ProblemCode::ApiKeyMissing);
}

#[tokio::test]
async fn a_shop_that_was_taken_away_is_out() {
    let desk = desk().await;
    desk.at(|station| calls::shop_remove(station, ShopId("own-shop".to_owned())).unwrap()).await;
    assert_eq!(desk.get("/orders").await.0, 401);
}

#[tokio::test]
async fn a_key_that_reads_changes_nothing() {
    let desk = desk().await;
    let id = desk.bring(an_order("5001")).await;
    let make = MakeApiKey { shop: ShopId("own-shop".to_owned()), access: ApiAccess::Read };
    let reader = desk.at(move |station| calls::api_key_make(station, make).unwrap()).await;
    let order = format!("/orders/{id}");
    assert_eq!(desk.request_of(&reader, Method::GET, &order).send().await.unwrap().status(), 200);
    for (method, path) in [(Method::POST, "/orders"), (Method::PATCH, &order), (Method::DELETE, &order)] {
        let answer = desk.request_of(&reader, method, path).json(&json!([an_order("5002")])).send().await.unwrap();
        assert_eq!(answer.status(), 403);
        assert_eq!(told(answer).await.1["errors"][0]["code"], "forbidden");
    }
}

#[tokio::test]
async fn a_shop_sees_its_own_orders_alone() {
    let desk = desk().await;
    let id = desk.bring(an_order("5001")).await;
    let station = desk.station.clone();
    let other = beside(move || shop_with_key(&station, "other-shop", ApiAccess::Write)).await;
    let get = |path: String| desk.request_of(&other, Method::GET, &path).send();
    assert_eq!(get(format!("/orders/{id}")).await.unwrap().status(), 404);
    assert_eq!(told(get("/orders".to_owned()).await.unwrap()).await.1["data"], json!([]));
    assert_eq!(get("/orders/1".to_owned()).await.unwrap().status(), 404, "nor those of other shops");
    let answer =
        desk.request_of(&other, Method::POST, "/orders").json(&json!([an_order("5001")])).send().await.unwrap();
    let (status, answer) = told(answer).await;
    assert_eq!(status, 400);
    assert_eq!(answer["errors"][0]["source"]["pointer"], "/data/attributes/[0]/order_details/integration/id");
    let mut own = an_order("5001");
    own["order_details"]["integration"]["id"] = 2.into();
    let answer = desk.request_of(&other, Method::POST, "/orders").json(&json!([own])).send().await.unwrap();
    assert_eq!(answer.status(), 201, "one key of two shops is two orders");
}

#[tokio::test]
async fn who_asks_too_often_is_told_when_to_come_again() {
    let desk = desk_with(api::Limits { reads: 3, ..api::Limits::default() }).await;
    for _ in 0..3 {
        assert_eq!(desk.get("/orders").await.0, 200);
    }
    let answer = desk.request(Method::GET, "/orders").send().await.unwrap();
    assert_eq!(answer.status(), 429);
    let wait: u64 = answer.headers()["retry-after"].to_str().unwrap().parse().unwrap();
    assert!((1..=20).contains(&wait), "{wait}");
    assert_eq!(desk.post(&json!([an_order("5001")])).await.0, 201, "writing is counted apart");
}

#[tokio::test]
async fn keys_are_for_shops_that_come_by_themselves_and_kept_without_their_secrets() {
    let desk = desk().await;
    desk.at(|station| {
        let practice = calls::shops(station, ()).unwrap().into_iter().find(|view| view.capabilities.pulls).unwrap();
        let make = MakeApiKey { shop: practice.shop.id, access: ApiAccess::Write };
        assert_eq!(calls::api_key_make(station, make).unwrap_err().code, ProblemCode::ShopBringsNothing);
        let make = |name: &str| MakeApiKey { shop: ShopId(name.to_owned()), access: ApiAccess::Read };
        assert_eq!(calls::api_key_make(station, make("nowhere")).unwrap_err().code, ProblemCode::NoSuchShop);
        let made: Vec<_> = (1..16).map(|_| calls::api_key_make(station, make("own-shop")).unwrap()).collect();
        assert_eq!(calls::api_key_make(station, make("own-shop")).unwrap_err().code, ProblemCode::ApiKeysFull);
        let told = serde_json::to_string(&calls::api_keys(station, ()).unwrap()).unwrap();
        assert!(made.iter().all(|made| told.contains(&made.key) && !told.contains(&made.secret)));
    })
    .await;
}
