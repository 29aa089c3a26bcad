//! The picker of service points: what it answers, to whom, and which pages may show it.

use crate::desk::Desk;
use crate::points::{with_a_shut_point, with_points};
use model::{ApiKeyId, Language};
use reqwest::Method;
use serde_json::{Value, json};
use station::calls;

/// A request to the picker, as a browser on a shop's page sends it.
async fn asked(desk: &Desk, method: Method, path: &str, headers: &[(&str, &str)]) -> reqwest::Response {
    let address = desk.base.replace(api::Version::V3.path(), api::picker::PATH);
    let request = desk.client.request(method, format!("{address}{path}"));
    let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
    request.send().await.unwrap()
}

async fn get(desk: &Desk, path: &str) -> (u16, Value) {
    crate::desk::told(asked(desk, Method::GET, path, &[]).await).await
}

#[tokio::test]
async fn points_are_told_in_the_shape_of_v2_nearest_first() {
    let desk = with_points().await;
    let key = &desk.key.key;
    let (status, told) = get(&desk, &format!("/points?key={key}&country=nl&postalCode=3512AE&city=Utrecht")).await;
    assert_eq!(status, 200, "{told}");
    let ids: Vec<_> = told.as_array().unwrap().iter().map(|it| it["id"].as_i64().unwrap()).collect();
    // One has a number of its own, one is of a carrier that is not switched on.
    let nameless = told[0]["id"].as_i64().unwrap();
    assert_eq!(ids, [nameless, 101, 102, 103]);
    let kiosk = &told[2];
    assert_eq!(
        (&kiosk["code"], &kiosk["carrier"], &kiosk["latitude"]),
        (&json!("B"), &json!("dpd"), &json!("52.094000"))
    );
    assert_eq!(kiosk["formatted_opening_times"]["4"], json!(["09:00 - 18:00"]));
    assert_eq!(kiosk["formatted_opening_times"]["6"], json!([]));
    assert_eq!((&kiosk["is_active"], &kiosk["needs_post_number"]), (&json!(true), &json!(false)));
    let (_, one) = get(&desk, &format!("/points?key={key}&country=NL&servicePointId=103")).await;
    assert_eq!((one.as_array().unwrap().len(), &one[0]["name"]), (1, &json!("Shop")));
    let (_, one) = get(&desk, &format!("/points?key={key}&country=NL&servicePointId={nameless}")).await;
    assert_eq!(one[0]["code"], "D");
    let (_, none) = get(&desk, &format!("/points?key={key}&country=NL&postalCode=&city=Nowhere")).await;
    assert_eq!(none, json!([]));
}

#[tokio::test]
async fn a_customer_is_offered_no_point_that_would_hold_the_order() {
    let desk = with_a_shut_point().await;
    let key = &desk.key.key;
    let (_, near) = get(&desk, &format!("/points?key={key}&country=NL&postalCode=3512AE&city=Utrecht")).await;
    assert_eq!(near.as_array().unwrap().len(), 4);
    assert!(near.as_array().unwrap().iter().all(|point| point["code"] != "F"), "{near}");
    assert_eq!(get(&desk, &format!("/points?key={key}&country=NL&servicePointId=106")).await, (200, json!([])));
    // One of a carrier that is not switched on for the shop.
    assert_eq!(get(&desk, &format!("/points?key={key}&country=NL&servicePointId=105")).await.0, 400);
}

#[tokio::test]
async fn who_asks_without_a_key_that_lives_or_for_what_is_off_is_told_so_in_their_language() {
    let desk = with_points().await;
    let key = desk.key.key.clone();
    for (path, status) in [
        ("/points?country=NL".to_owned(), 401),
        ("/words?language=fr-fr".to_owned(), 401),
        ("/points?key=pd_nobody&country=NL".to_owned(), 401),
        (format!("/points?key={}&country=NL", desk.key.secret), 401),
        (format!("/points?key={key}&country=ZZ"), 400),
        (format!("/points?key={key}&country=DE"), 400),
        (format!("/points?key={key}&country=NL&carriers=ups"), 400),
    ] {
        let (said, told) = get(&desk, &path).await;
        assert_eq!(said, status, "{path} {told}");
        assert!(told["errors"][0]["detail"].as_str().is_some_and(|detail| !detail.is_empty()), "{path} {told}");
    }
    let (_, french) = get(&desk, "/points?key=x&country=NL&language=fr-fr").await;
    assert!(french["errors"][0]["detail"].as_str().unwrap().contains("clé"), "{french}");
    desk.at(|station| calls::api_key_revoke(station, ApiKeyId(1)).unwrap()).await;
    assert_eq!(get(&desk, &format!("/points?key={key}&country=NL")).await.0, 401);
}

#[tokio::test]
async fn every_language_has_every_word() {
    let desk = with_points().await;
    let key = &desk.key.key;
    let mut titles = std::collections::BTreeSet::new();
    for language in Language::ALL {
        let (status, words) = get(&desk, &format!("/words?key={key}&language={0}-{0}", language.code())).await;
        assert_eq!((status, &words["language"]), (200, &json!(language.code())));
        assert!(words["picker-found"].as_str().unwrap().contains("{count}"), "{words}");
        titles.insert(words["picker-title"].as_str().unwrap().to_owned());
    }
    assert_eq!(titles.len(), Language::ALL.len());
}

#[tokio::test]
async fn pages_of_the_shop_may_load_and_show_it_and_reach_nothing_else_by_it() {
    let desk = with_points().await;
    let cross = [("sec-fetch-site", "cross-site"), ("sec-fetch-mode", "no-cors"), ("origin", "https://shop.example")];
    for path in ["/api.js", "/", "/?key=x&country=NL&origin=https://shop.example", "/picker.js", "/picker.css"] {
        let answer = asked(&desk, Method::GET, path, &cross).await;
        let header = |name: &str| answer.headers().get(name).map(|it| it.to_str().unwrap().to_owned());
        assert_eq!(answer.status(), 200, "{path}");
        let policy = header("content-security-policy").unwrap();
        assert!(policy.ends_with("frame-ancestors https://shop.example"), "{policy}");
        assert!(policy.starts_with("default-src 'self'"), "{policy}");
        assert_eq!(header("x-frame-options"), None);
        assert_eq!(header("cross-origin-resource-policy").as_deref(), Some("cross-origin"));
        assert_eq!(header("x-content-type-options").as_deref(), Some("nosniff"));
    }
    assert_eq!(asked(&desk, Method::POST, "/points", &cross).await.status(), 405);
    assert_eq!(asked(&desk, Method::GET, "/points", &[("host", "evil.example")]).await.status(), 403);
    assert_eq!(asked(&desk, Method::GET, "/nothing", &cross).await.status(), 404);
    // What stands beside it is as closed as before.
    let other = desk.client.get(format!("{}/orders", desk.base)).header("sec-fetch-site", "cross-site");
    let answer = other.send().await.unwrap();
    assert_eq!(answer.status(), 403);
    assert_eq!(answer.headers()["x-frame-options"], "DENY");
    assert!(answer.headers()["content-security-policy"].to_str().unwrap().ends_with("frame-ancestors 'none'"));
}
