//! What a real thirty bees said, said again to the client.

use super::shop::{Books, TestShop};
use super::stock::address;
use super::{Haul, at, built, client, pull};
use model::{Grams, OrderStatus, PaymentStatus};
use serde_json::{Value, json};
use shops::{Nonsense, ShopError};
use std::collections::BTreeMap;
use wire::{Limits, Setup};
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

const RECORDING: &str = include_str!("../fixtures/thirtybees-1.6.0.jsonl");

/// The recorded pairs, by name.
fn recorded() -> BTreeMap<String, Value> {
    let pairs = RECORDING.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    pairs.map(|pair| (pair["name"].as_str().unwrap().to_owned(), pair)).collect()
}

/// The recorded rows of every resource, and what the recording left out because it asked for three rows of each: the address
/// of its orders and their country.
pub(super) fn tables() -> BTreeMap<String, Vec<Value>> {
    let mut tables: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    for (name, pair) in recorded() {
        let body = pair["response"]["body"].as_str().unwrap_or_default();
        let is_list = name.starts_with("list_") && pair["response"]["status"] == 200;
        let Ok(Value::Object(lists)) = serde_json::from_str(body) else { continue };
        if is_list {
            tables.extend(lists.into_iter().map(|(resource, rows)| (resource, rows.as_array().unwrap().clone())));
        }
    }
    tables.entry("addresses".to_owned()).or_default().push(address(4, 13, "0"));
    tables.entry("countries".to_owned()).or_default().push(json!({ "id": 13, "iso_code": "NL" }));
    let setting = |(name, value): (&str, &str)| json!({ "name": name, "value": value });
    let settings = [("PS_TIMEZONE", "Europe/Amsterdam"), ("PS_WEIGHT_UNIT", "kg"), ("PS_OS_SHIPPING", "3")];
    tables.insert("configurations".to_owned(), settings.map(setting).into());
    tables.insert("customers".to_owned(), vec![json!({ "id": 1, "email": "john@example.test" })]);
    for empty in ["customer_threads", "customer_messages"] {
        tables.insert(empty.to_owned(), Vec::new());
    }
    tables
}

async fn pulled() -> Haul {
    let books = Books { tables: tables(), ..Books::default() };
    let shop = TestShop::open(books).await;
    let haul = pull(&client(&shop), Some(at("2026-11-01T00:00:00Z"))).await.unwrap();
    assert!(shop.books().complaints.is_empty(), "{:?}", shop.books().complaints);
    haul
}

#[tokio::test]
async fn recorded_orders_are_read() {
    let haul = pulled().await;
    assert!(haul.set_aside.is_empty() && haul.out_of_reach.is_empty(), "{haul:?}");
    assert_eq!(haul.references(), ["1", "2", "3"]);
    let order = haul.order(1);
    assert_eq!(
        (order.number.as_str(), order.status, order.payment),
        ("XKBKNABJK", OrderStatus::Completed, PaymentStatus::Paid)
    );
    assert_eq!((order.placed_at, order.modified_at), (at("2026-11-23T17:08:24Z"), at("2026-11-23T17:09:43Z")));
    assert_eq!(
        (order.total.to_string(), order.checkout.price.unwrap().to_string()),
        ("55.00 EUR".to_owned(), "2.00 EUR".to_owned())
    );
    assert_eq!((order.checkout.delivery_method.as_str(), order.checkout.delivery_code.as_str()), ("My carrier", "2"));
    assert_eq!(order.payment_methods, ["Bank wire", "bankwire"]);
    let names: Vec<&str> = order.lines.iter().map(|line| line.name.as_str()).collect();
    assert_eq!(names, ["Candle - Scent : Honey, Size : 12 oz", "Coffee - Flavor : Hair of the Dog"]);
    assert_eq!(
        (order.lines[0].sku.as_str(), order.lines[0].quantity, order.lines[0].unit_weight),
        ("demo_2", 1, None::<Grams>)
    );
    assert!(order.lines.iter().all(|line| line.ships && line.barcode.is_empty()), "0 is no EAN");
    assert_eq!((order.recipient.name.as_str(), order.recipient.country.code()), ("Sanne Voorbeeld", "NL"));
}

/// Everything is answered as the real one answered this request.
async fn answered(name: &str) -> ShopError {
    let response = recorded()[name]["response"].clone();
    let status = u16::try_from(response["status"].as_u64().unwrap()).unwrap();
    let headers = response["headers"].as_object().unwrap().iter();
    let answer = headers.fold(ResponseTemplate::new(status), |answer, (name, value)| {
        answer.insert_header(name.as_str(), value.as_str().unwrap())
    });
    let server = MockServer::start().await;
    let answer = answer.set_body_string(response["body"].as_str().unwrap());
    Mock::given(any()).respond_with(answer).mount(&server).await;
    let setup = Setup { limits: Limits { tries: 1, ..Limits::default() }, ..Setup::default() };
    let client = built(json!({ "url": server.uri() }), &setup).unwrap();
    pull(&client, None).await.unwrap_err()
}

#[tokio::test]
async fn recorded_refusals_are_understood() {
    let rejected = |code: &str| ShopError::Rejected { status: 400, code: code.to_owned() };
    for (name, error) in [
        ("bad_key", ShopError::Refused { status: 401, code: "20".to_owned() }),
        ("bad_filter", rejected("32")),
        ("bad_resource", rejected("27")),
        ("oc_put_invalid_tracking", rejected("85")),
        ("history_bad_state", rejected("85")),
        ("malformed_xml", ShopError::Server { status: 500, retry_after: None }),
        ("order_404", ShopError::NoApi),
        // A shop that has no setting has no clock either.
        ("orders_empty_json", ShopError::Nonsense(Nonsense::Unexpected("PS_TIMEZONE".to_owned()))),
    ] {
        assert_eq!(answered(name).await, error, "{name}");
    }
}
