//! What a real Vendure 3.7.3 said, said again to the client.

use super::{Haul, at, built, now, pull, told};
use model::{Grams, Message, OrderStatus, PaymentStatus};
use serde_json::{Value, json};
use shops::{Shop, ShopError};
use std::collections::BTreeMap;
use std::sync::Arc;
use wire::{Answer, BoxFuture, HeaderMap, Outgoing, Setup, Transport, WireError};

const RECORDING: &str = include_str!("../fixtures/vendure-3.7.3.jsonl");

/// What was recorded under a name: status and body.
fn recorded(name: &str) -> (u16, Value) {
    let mut all = RECORDING.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    let said = all.find(|said| said["name"] == name).unwrap();
    (u16::try_from(said["status"].as_u64().unwrap()).unwrap(), said["body"].clone())
}

/// Answers what a request is for with what was recorded under another name.
struct Said(BTreeMap<&'static str, (u16, Value)>);

impl Transport for Said {
    fn exchange<'a>(&'a self, outgoing: &'a Outgoing) -> BoxFuture<'a, Result<Answer, WireError>> {
        let (status, body) = &self.0[outgoing.name];
        let answer = Answer::new(*status, HeaderMap::new(), body.to_string().into_bytes());
        Box::pin(std::future::ready(Ok(answer)))
    }
}

fn client(said: &[(&'static str, &str)]) -> Arc<dyn Shop> {
    let said = said.iter().map(|(request, name)| (*request, recorded(name))).collect();
    let setup = Setup { transport: Some(Arc::new(Said(said))), ..Setup::default() };
    built("https://shop.example", &json!({ "weight_field": "weight" }), &setup).unwrap()
}

async fn pulled() -> Haul {
    let client = client(&[("read settings", "settings"), ("list orders", "orders")]);
    pull(&client, Some(at("2026-11-29T00:00:00Z"))).await.unwrap()
}

#[tokio::test]
async fn recorded_orders_are_read() {
    let haul = pulled().await;
    assert_eq!((haul.orders.len(), haul.set_aside.len()), (4, 0));
    let part = haul.order(1);
    assert_eq!((part.status, part.payment, part.quantity()), (OrderStatus::Open, PaymentStatus::Paid, 2));
    assert_eq!((part.total.to_string().as_str(), part.number.len()), ("155.80 EUR", 16));
    let line = &part.lines[0];
    assert_eq!((line.unit_weight, line.properties["Size"].as_str()), (Some(Grams(750)), "M"));
    assert_eq!((part.recipient.name.as_str(), part.recipient.phone.as_str()), ("Sanne Voorbeeld", "+31612345678"));
    assert_eq!((haul.order(2).status, haul.order(2).payment), (OrderStatus::Waiting, PaymentStatus::Unpaid));
    let one_cancelled = Message::new("remark-pieces-taken-out").with("count", 1_u32);
    assert_eq!((haul.order(3).quantity(), haul.order(3).remarks.as_slice()), (1, [one_cancelled].as_slice()));
    assert_eq!(
        (haul.order(4).status, haul.order(4).quantity()),
        (OrderStatus::Open, 2),
        "its fulfilment was cancelled"
    );
}

#[tokio::test]
async fn recorded_refusals_are_understood() {
    let rejected = |status: u16, code: &str| ShopError::Rejected { status, code: code.to_owned() };
    let refused = |code: &str| ShopError::Refused { status: 200, code: code.to_owned() };
    let asked = async |name| client(&[("list orders by id", name)]).pull_named(&["1".to_owned()], now()).await;
    let unknown = "GRAPHQL_VALIDATION_FAILED: Cannot query field \"mass\" on type \"ProductVariantCustomFields\".";
    assert_eq!(asked("unknown field").await.unwrap_err(), rejected(400, unknown));
    let nobody = client(&[("list orders by id", "nobody"), ("read settings", "nobody")]);
    assert_eq!(nobody.pull_named(&["1".to_owned()], now()).await.unwrap_err(), refused("FORBIDDEN"));
    let missing = client(&[("read order", "no order")]);
    let reference = "999".to_owned();
    assert_eq!(missing.push(&told("999", &["3S1"])).await, Err(ShopError::NotFound { reference }));
}
