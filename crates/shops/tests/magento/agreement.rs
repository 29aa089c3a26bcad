//! Whatever happens to an order in the shop and at the desk, in whatever sequence, shop and station agree in the end: the station has
//! each order as it stands, and the shop each number that holds, once.

use super::pushing::{packed, withdrawn};
use super::shop::{Fault, TestShop};
use super::stock::{books, order};
use super::{client, now};
use crate::common::{Haul, at};
use model::{Notice, OrderStatus};
use proptest::prelude::*;
use serde_json::json;
use shops::{Pushed, ShopError};
use std::collections::{BTreeMap, BTreeSet};

#[derive(Debug, Clone)]
enum Event {
    Placed,
    Changed,
    Refunded,
    Cancelled,
    /// All that is left ships, or one piece.
    Told {
        part: bool,
    },
    ToldAgain,
    TakenBack,
    Pulled,
    Trouble(Option<&'static str>, Fault),
}

fn event() -> impl Strategy<Value = Event> {
    let method = prop::sample::select(vec![None, Some("GET"), Some("POST"), Some("DELETE")]);
    prop_oneof![
        1 => Just(Event::Placed),
        1 => Just(Event::Changed),
        1 => Just(Event::Refunded),
        1 => Just(Event::Cancelled),
        3 => any::<bool>().prop_map(|part| Event::Told { part }),
        2 => Just(Event::ToldAgain),
        2 => Just(Event::TakenBack),
        1 => Just(Event::Pulled),
        // The answer that never comes takes its time, and is tried elsewhere.
        2 => (method, prop::sample::select(Fault::ALL[..6].to_vec())).prop_map(|(of, fault)| Event::Trouble(of, fault)),
    ]
}

/// Pushes until the shop takes it or refuses it for good; says whether it took it.
async fn push(client: &std::sync::Arc<dyn shops::Shop>, notice: &Notice) -> bool {
    for _ in 0..6 {
        match client.push(notice).await {
            Ok(_) => return true,
            Err(ShopError::Rejected { .. }) => return false,
            Err(_) => {}
        }
    }
    panic!("told for ever");
}

async fn run(events: Vec<Event>) {
    let shop = TestShop::open(books()).await;
    let client = client(&shop);
    let mut station: BTreeMap<String, (OrderStatus, u32)> = BTreeMap::new();
    let mut cursor = None;
    let (mut told, mut number): (Vec<Notice>, u32) = (Vec::new(), 0);
    let mut holding: BTreeSet<String> = BTreeSet::new();
    for (second, event) in events.iter().chain([&Event::Pulled]).enumerate() {
        let time = format!("2026-11-28 11:00:{second:02}");
        shop.books().time.clone_from(&time);
        match event {
            Event::Placed => {
                let mut books = shop.books();
                let id = 100 + books.orders.len() as u64;
                books.orders.push(order(id, "processing", &time));
            }
            Event::Changed => shop.change(42, &time, &json!({ "customer_note": time })),
            Event::Refunded => {
                let mut books = shop.books();
                let row = &mut books.order(42)["items"][0];
                row["qty_refunded"] = json!(1);
                books.order(42)["updated_at"] = json!(time);
            }
            Event::Cancelled => {
                let is_new = shop.books().shipments.is_empty();
                if is_new {
                    shop.change(42, &time, &json!({ "state": "canceled", "status": "canceled" }));
                }
            }
            Event::Told { part } => {
                number += 1;
                let own = format!("3S{number}");
                let items: &[(&str, u32)] = if *part { &[("81", 1)] } else { &[] };
                let notice = packed(&[(own.as_str(), items)]);
                if push(&client, &notice).await {
                    holding.insert(own);
                    told.push(notice);
                }
            }
            Event::ToldAgain => {
                for notice in &told {
                    shop.books().faults.clear();
                    assert_eq!(client.push(notice).await, Ok(Pushed::Already));
                }
            }
            Event::TakenBack => {
                if let Some(Notice::Shipped(last)) = told.pop() {
                    let own = last.parcels[0].number.clone();
                    assert!(push(&client, &withdrawn(&[&own])).await);
                    holding.remove(&own);
                }
            }
            Event::Pulled => {
                shop.books().faults.clear();
                let mut haul = Haul::default();
                let since = cursor.or(Some(at("2026-11-01T00:00:00Z")));
                let pulled = client.pull(since, now(), &mut |page| haul.take(page)).await.unwrap();
                cursor = pulled.cursor;
                let known =
                    haul.orders.into_iter().map(|order| (order.reference.clone(), (order.status, order.quantity())));
                station.extend(known);
            }
            Event::Trouble(method, fault) => shop.books().faults.push_back((*method, *fault)),
        }
    }
    let books = shop.books();
    let numbers = books.numbers(42);
    assert_eq!(numbers.iter().cloned().collect::<BTreeSet<_>>(), holding, "each number that holds, and no other");
    assert_eq!(numbers.len(), holding.len(), "each once");
    for order in &books.orders {
        let (status, pieces) = station[&order["entity_id"].to_string()];
        let row = &order["items"][0];
        let count = |field: &str| row[field].as_f64().unwrap();
        let left = (count("qty_ordered") - count("qty_shipped") - count("qty_refunded")).max(0.0);
        match order["state"].as_str().unwrap() {
            "canceled" => assert_eq!(status, OrderStatus::Cancelled),
            "complete" => assert_eq!(status, OrderStatus::Completed),
            _ if left > 0.0 => assert_eq!((status, f64::from(pieces)), (OrderStatus::Open, left)),
            _ => assert!(matches!(status, OrderStatus::Completed | OrderStatus::Cancelled), "{status:?}"),
        }
    }
    let mails = books.mails.len();
    assert!(mails <= usize::try_from(number).unwrap(), "no shipment is mailed twice: {mails} of {number}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    #[test]
    fn shop_and_station_agree(events in prop::collection::vec(event(), 1..24)) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(run(events));
    }
}
