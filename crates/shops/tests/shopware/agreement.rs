//! Whatever happens to an order in the shop and at the desk, in whatever sequence, shop and station agree in the end: the station has
//! each order as it stands, and the shop each number that holds, once.

use super::pushing::{notice, standing, withdrawn};
use super::shop::{Fault, TestShop};
use super::stock::{books, id, order};
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
    Told { part: bool },
    ToldAgain,
    TakenBack,
    Pulled,
    Trouble(&'static str, Fault),
}

fn event() -> impl Strategy<Value = Event> {
    let part = prop::sample::select(vec!["search", "order-delivery", "_action", "oauth"]);
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
        2 => (part, prop::sample::select(Fault::ALL[..7].to_vec())).prop_map(|(of, fault)| Event::Trouble(of, fault)),
    ]
}

/// Pushes until the shop takes it or refuses it for good; says whether it took it.
async fn push(client: &std::sync::Arc<dyn shops::Shop>, notice: &Notice) -> bool {
    for _ in 0..8 {
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
    let mut station: BTreeMap<String, OrderStatus> = BTreeMap::new();
    let mut cursor = None;
    let (mut told, mut number): (Vec<Notice>, u32) = (Vec::new(), 0);
    let mut holding: BTreeSet<String> = BTreeSet::new();
    for (second, event) in events.iter().chain([&Event::Pulled]).enumerate() {
        let time = format!("2026-11-28T11:00:{second:02}.000+00:00");
        shop.books().time.clone_from(&time);
        match event {
            Event::Placed => {
                let mut books = shop.books();
                let number = 100 + books.orders.len() as u64;
                books.orders.push(order(number, "open", "paid", "open", &time));
            }
            Event::Changed => shop.books().order(&id(42))["updatedAt"] = json!(time),
            Event::Refunded => {
                let mut books = shop.books();
                let payment = &mut books.order(&id(42))["transactions"][0];
                payment["stateMachineState"]["technicalName"] = json!("refunded_partially");
                payment["updatedAt"] = json!(time);
            }
            Event::Cancelled => {
                let mut books = shop.books();
                let order = books.order(&id(42));
                order["stateMachineState"]["technicalName"] = json!("cancelled");
                order["updatedAt"] = json!(time);
            }
            Event::Told { part } => {
                number += 1;
                let own = format!("3S{number}");
                let items: &[(u64, u32)] = if *part { &[(42_001, 1)] } else { &[] };
                let notice = notice(&[own.as_str()], items, true);
                assert!(push(&client, &notice).await);
                holding.insert(own);
                told.push(notice);
            }
            Event::ToldAgain => {
                shop.books().faults.clear();
                if let Some(last) = told.last() {
                    assert_eq!(client.push(last).await, Ok(Pushed::Already));
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
                station.extend(haul.orders.into_iter().map(|order| (order.reference, order.status)));
            }
            Event::Trouble(part, fault) => shop.books().faults.push_back((*part, *fault)),
        }
    }
    let mut books = shop.books();
    assert!(books.complaints.is_empty(), "{:?}", books.complaints);
    let (codes, delivered) = standing(&mut books);
    assert_eq!(codes.iter().cloned().collect::<BTreeSet<_>>(), holding, "each number that holds, and no other");
    assert_eq!(codes.len(), holding.len(), "each once");
    let status = station[&id(42)];
    match books.order(&id(42))["stateMachineState"]["technicalName"].as_str().unwrap() {
        "cancelled" => assert_eq!(status, OrderStatus::Cancelled),
        _ if delivered == "shipped" => assert_eq!(status, OrderStatus::Completed),
        _ => assert!(matches!(status, OrderStatus::Open | OrderStatus::Waiting), "{status:?}"),
    }
    assert_eq!(station.len(), books.orders.len(), "every order is known");
    assert!(books.mails.len() <= 2 * usize::try_from(number).unwrap(), "{:?} of {number}", books.mails);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    #[test]
    fn shop_and_station_agree(events in prop::collection::vec(event(), 1..24)) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(run(events));
    }
}
