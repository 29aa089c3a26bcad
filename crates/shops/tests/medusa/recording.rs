//! What a real Medusa 2.21.2 said, said again to the client.

use super::{Haul, at, built, now, pull, told};
use model::{Grams, OrderStatus, PaymentStatus, ProblemCode, ShopId};
use serde_json::{Value, json};
use shops::{Shop, ShopError};
use std::collections::BTreeMap;
use std::sync::Arc;
use wire::{Answer, BoxFuture, HeaderMap, Outgoing, Setup, Transport, WireError};

const RECORDING: &str = include_str!("../fixtures/medusa-2.21.2.jsonl");

/// What was recorded under a name: status and body.
fn recorded(name: &str) -> (u16, Value) {
    let mut all = RECORDING.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    let said = all.find(|said| said["name"] == name).unwrap();
    (u16::try_from(said["status"].as_u64().unwrap()).unwrap(), said["body"].clone())
}

/// Answers what a request is for with these.
struct Said(BTreeMap<&'static str, (u16, Value)>);

impl Transport for Said {
    fn exchange<'a>(&'a self, outgoing: &'a Outgoing) -> BoxFuture<'a, Result<Answer, WireError>> {
        let (status, body) = &self.0[outgoing.name];
        // What is no JSON was recorded as text.
        let body = body.as_str().map_or_else(|| body.to_string(), str::to_owned);
        let answer = Answer::new(*status, HeaderMap::new(), body.into_bytes());
        Box::pin(std::future::ready(Ok(answer)))
    }
}

fn client(said: impl IntoIterator<Item = (&'static str, (u16, Value))>) -> Arc<dyn Shop> {
    let setup = Setup { transport: Some(Arc::new(Said(said.into_iter().collect()))), ..Setup::default() };
    built("https://shop.example", &json!({}), &setup).unwrap()
}

async fn pulled() -> Haul {
    pull(&client([("list orders", recorded("orders"))]), Some(at("2026-11-29T00:00:00Z"))).await.unwrap()
}

#[tokio::test]
async fn recorded_orders_are_read() {
    let haul = pulled().await;
    assert_eq!((haul.orders.len(), haul.set_aside.len()), (4, 0));
    let numbered = |number: &str| haul.orders.iter().find(|order| order.number == number).unwrap();
    let part = numbered("5");
    assert_eq!((part.status, part.payment, part.quantity()), (OrderStatus::Open, PaymentStatus::Paid, 2));
    assert_eq!((part.total.to_string().as_str(), &*part.remarks[0].key), ("150.80 EUR", "remark-money-refunded"));
    let line = &part.lines[0];
    assert_eq!(
        (line.unit_weight, line.hs_code.as_str(), line.properties["Size"].as_str()),
        (Some(Grams(750)), "611011", "M")
    );
    assert_eq!((line.name.as_str(), line.barcode.as_str()), ("Wool jumper", "8712345678906"));
    assert_eq!((part.recipient.name.as_str(), part.recipient.phone.as_str()), ("Sanne Voorbeeld", "+31612345678"));
    assert_eq!(part.checkout.price.unwrap().to_string(), "5.95 EUR");
    assert_eq!((numbered("6").status, numbered("6").payment), (OrderStatus::Waiting, PaymentStatus::Unpaid));
    assert_eq!(numbered("7").status, OrderStatus::Cancelled);
    assert_eq!((numbered("8").status, numbered("8").quantity()), (OrderStatus::Waiting, 1), "set apart and not gone");
}

#[tokio::test]
async fn recorded_refusals_are_understood() {
    let orders = recorded("orders").1;
    let order = orders["orders"].as_array().unwrap().iter().find(|order| order["display_id"] == 5).unwrap();
    let pushed = async |answers: &[(&'static str, (u16, Value))]| {
        let read = ("read order", (200, json!({ "order": order })));
        client([read].into_iter().chain(answers.iter().cloned())).push(&told("order_5", &["3S9"])).await
    };
    let rejected = |code: &str| Err(ShopError::Rejected { status: 400, code: code.to_owned() });
    let too_many = pushed(&[("fulfil", recorded("too many"))]).await.unwrap_err().to_string();
    assert!(too_many.contains("400 invalid_data: Cannot fulfill more items than what was ordered"), "{too_many}");
    let unknown = pushed(&[("fulfil", recorded("unknown field"))]).await.unwrap_err().to_string();
    assert!(unknown.contains("Unrecognized fields: 'packdesk'"), "{unknown}");
    let mut waiting = order.clone();
    waiting["fulfillments"][0]["shipped_at"] = json!(null);
    waiting["fulfillments"][0]["labels"] = json!([]);
    let begun = client([("read order", (200, json!({ "order": waiting }))), ("ship", recorded("shipped again"))]);
    assert_eq!(
        begun.push(&told("order_5", &["3S1"])).await,
        rejected("not_allowed: Shipment has already been created")
    );
    let nobody = client([("read order", recorded("no order"))]);
    let reference = "order_9".to_owned();
    assert_eq!(nobody.push(&told("order_9", &["3S1"])).await, Err(ShopError::NotFound { reference }));
    let wrong = client([("list orders by id", recorded("wrong key"))]);
    let refused = wrong.pull_named(&["order_1".to_owned()], now()).await.unwrap_err();
    assert_eq!(refused, ShopError::Refused { status: 401, code: "Unauthorized".to_owned() });
    let elsewhere = client([("list orders by id", recorded("unknown page"))]);
    let error = elsewhere.pull_named(&["order_1".to_owned()], now()).await.unwrap_err();
    assert_eq!(error.problem(&ShopId("garden".to_owned())).code, ProblemCode::ShopNoApi);
}
