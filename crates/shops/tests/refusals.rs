//! Whatever answers in a shop's place, testing the connection says what it is, of whatever kind the shop: a login page, a firewall,
//! another site, nobody.

use crate::common::built;
use model::{Credentials, Message, ProblemCode, ShopId};
use serde_json::{Value, json};
use shops::{Registry, Shop, ShopError};
use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use wire::{Limits, Nonsense, Setup};
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

/// As long as a busy machine may need.
const LONG: Duration = Duration::from_secs(20);

const SECRET: &str = "s3cr3t-that-nobody-prints";

/// Every kind of shop whose connection can be tested, with what its form asks for beside the address, and its secrets.
fn kinds() -> Vec<(&'static str, Value, &'static [&'static str])> {
    vec![
        ("woocommerce", json!({}), &["key", "secret"]),
        ("shopify", json!({ "client_id": "garden-id" }), &["secret"]),
        ("shopify", json!({}), &["secret"]),
        ("prestashop", json!({}), &["key"]),
        ("prestashop", json!({ "key_in_address": true }), &["key"]),
        ("magento", json!({}), &["token"]),
        ("magento", json!({}), &["token", "token_secret", "key", "secret"]),
        ("shopware", json!({ "client_id": "SWIATEST" }), &["secret"]),
        ("bigcommerce", json!({}), &["token"]),
        ("squarespace", json!({}), &["key"]),
        ("lightspeed_c", json!({}), &["key", "secret"]),
        ("lightspeed_x", json!({}), &["token"]),
        ("ecwid", json!({ "store": "4870020" }), &["token"]),
        ("vendure", json!({}), &["secret"]),
        ("vendure", json!({ "user": "packer@example.test" }), &["secret"]),
        ("medusa", json!({}), &["key"]),
        ("sendcloud", json!({}), &["public_key", "secret_key"]),
    ]
}

fn shop((kind, config, secrets): &(&str, Value, &[&'static str]), url: &str, total: Duration) -> Arc<dyn Shop> {
    let mut config = config.clone();
    config["url"] = json!(url);
    let credentials = Credentials::of(secrets.iter().map(|name| (*name, SECRET)));
    let limits = Limits { total, tries: 1, ..Limits::default() };
    built(kind, &config, &credentials, &Setup { limits, ..Setup::default() }).unwrap()
}

/// What testing a connection to this address says, kind by kind.
async fn said_of(url: &str, patience: Duration) -> Vec<(&'static str, ProblemCode)> {
    let mut said = Vec::new();
    for kind in &kinds() {
        let error: ShopError = shop(kind, url, patience).test().await.expect_err(kind.0);
        let problem = error.problem(&ShopId("garden".to_owned()));
        assert!(!format!("{error} {error:?} {problem:?}").contains(SECRET), "{}: {problem:?}", kind.0);
        said.push((kind.0, problem.code));
    }
    said
}

async fn said_where(answer: ResponseTemplate, patience: Duration) -> Vec<(&'static str, ProblemCode)> {
    let server = MockServer::start().await;
    Mock::given(any()).respond_with(answer).mount(&server).await;
    said_of(&server.uri(), patience).await
}

fn page(status: u16, text: &str) -> ResponseTemplate {
    ResponseTemplate::new(status)
        .set_body_raw(format!("<!DOCTYPE html>\n<html><body>{text}</body></html>"), "text/html")
}

#[test]
fn every_kind_that_can_be_tested_is_tried_here() {
    let tried: BTreeSet<&str> = kinds().iter().map(|(kind, _, _)| *kind).collect();
    let registry = Registry::standard();
    let all: BTreeSet<&str> =
        registry.kinds().filter(|info| info.capabilities.tests).map(|info| info.kind.0.as_str()).collect();
    assert_eq!(tried, all);
    let pulled = registry.kinds().filter(|info| info.capabilities.pulls).count();
    assert_eq!(all.len(), pulled, "every shop that is asked for orders can be tested");
}

#[tokio::test]
async fn whatever_stands_in_the_shops_place_is_named() {
    use ProblemCode::{ShopBusy, ShopGuarded, ShopMoved, ShopNoApi, ShopNonsense, ShopServerError};
    for (name, answer, code) in [
        ("a login page", page(200, "Please log in"), ShopNonsense),
        ("a firewall", page(403, "Sorry, you have been blocked"), ShopGuarded),
        ("a firewall that does not like the request", page(406, "Not Acceptable"), ShopGuarded),
        ("one that does not like the method", page(405, "Not Allowed"), ShopGuarded),
        ("one that jokes", page(418, "I'm a teapot"), ShopGuarded),
        ("a password of the web server", page(401, "Authorization Required"), ShopGuarded),
        ("a site without a shop", page(404, "Not Found"), ShopNoApi),
        ("maintenance", page(503, "Back in a minute"), ShopServerError),
        ("another address", page(301, "Moved").insert_header("location", "https://www.shop.example/?a=1"), ShopMoved),
        ("too many requests", page(429, "Slow down").insert_header("retry-after", "120"), ShopBusy),
        ("nothing", ResponseTemplate::new(200), ShopNonsense),
        (
            "half an answer",
            ResponseTemplate::new(200).set_body_raw("{\"orders\": [{", "application/json"),
            ShopNonsense,
        ),
        ("a list of something else", ResponseTemplate::new(200).set_body_json(json!("no")), ShopNonsense),
    ] {
        for (kind, said) in said_where(answer, LONG).await {
            assert_eq!(said, code, "{name}, {kind}");
        }
    }
}

#[tokio::test]
async fn what_answers_everything_with_the_same_json_is_no_shop() {
    let garden = ShopId("garden".to_owned());
    let registry = Registry::standard();
    for body in [json!({}), json!([]), json!(null), json!(""), json!(0)] {
        let server = MockServer::start().await;
        let answer = ResponseTemplate::new(200).set_body_json(&body);
        Mock::given(any()).respond_with(answer).mount(&server).await;
        for kind in &kinds() {
            let error = shop(kind, &server.uri(), LONG).test().await.expect_err(kind.0);
            let info = registry.kinds().find(|info| info.kind.0 == kind.0).unwrap();
            let said = error.problem_at_first(&garden, info).code;
            assert_eq!(said, ProblemCode::ShopNotRecognised, "{body} {}: {error}", kind.0);
        }
    }
}

#[tokio::test]
async fn nobody_and_somebody_who_is_silent_are_told_apart() {
    let closed = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", closed.local_addr().unwrap());
    drop(closed);
    assert!(said_of(&url, LONG).await.iter().all(|(_, code)| *code == ProblemCode::ShopOffline));
    let shop = ShopId("garden".to_owned());
    let registry = Registry::standard();
    for kind in registry.kinds() {
        let at_first = |error: &ShopError| error.problem_at_first(&shop, kind);
        for error in [ShopError::Offline("no such host".to_owned()), ShopError::TimedOut] {
            assert_eq!(at_first(&error).code, ProblemCode::ShopNeverReached, "{error}");
        }
        // The door of another shop, a login page: the address is what has to be looked at.
        for error in [ShopError::NoApi, ShopError::Nonsense(Nonsense::WebPage), ShopError::Nonsense(Nonsense::Empty)] {
            assert_eq!(at_first(&error).code, ProblemCode::ShopNotRecognised, "{error}");
            assert_eq!(at_first(&error).args["kind"], Message::new(kind.name.clone()).into(), "{error}");
        }
        assert_eq!(at_first(&ShopError::Nonsense(Nonsense::TextBefore)).code, ProblemCode::ShopNonsense);
        assert_eq!(at_first(&ShopError::TooOld).code, ProblemCode::ShopTooOld);
    }
    let silent = ResponseTemplate::new(200).set_delay(Duration::from_secs(5));
    for (kind, code) in said_where(silent, Duration::from_millis(200)).await {
        assert_eq!(code, ProblemCode::ShopTimedOut, "{kind}");
    }
}
