//! Days at random: orders are placed, changed, paid back, cancelled, told, told again and taken back, with a shop that fails on
//! the way. In the end shop and station agree, each number stands in the shop once, and each telling mailed once.

use super::shop::{Fault, TestShop, order, written};
use super::{client, pull, told, withdrawn};
use model::{Notice, OrderStatus};
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::json;
use shops::{Shop, ShopError};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The same days on every machine.
const SEED: [u8; 32] = *b"days at random with lightspeed c";
const DAYS: usize = 40;

#[derive(Debug, Clone, Copy)]
enum Step {
    Place,
    Change(usize),
    Refund(usize),
    Cancel(usize),
    Tell(usize),
    TellAgain(usize),
    TakeBack(usize),
    Wrong(Fault),
}

fn step() -> impl Strategy<Value = Step> {
    let at = 0_usize..6;
    let fault = prop::sample::select(vec![
        Fault::Status(500),
        Fault::Half,
        Fault::WebPage,
        Fault::TroubleAfterWork,
        Fault::Said(500),
    ]);
    prop_oneof![
        3 => Just(Step::Place),
        1 => at.clone().prop_map(Step::Change),
        1 => at.clone().prop_map(Step::Refund),
        1 => at.clone().prop_map(Step::Cancel),
        4 => at.clone().prop_map(Step::Tell),
        2 => at.clone().prop_map(Step::TellAgain),
        2 => at.prop_map(Step::TakeBack),
        3 => fault.prop_map(Step::Wrong),
    ]
}

/// Tells until it is told or refused for good, as the outbox does.
async fn tell(client: &Arc<dyn Shop>, notice: &Notice) -> bool {
    for _ in 0..50 {
        match client.push(notice).await {
            Ok(_) => return true,
            Err(ShopError::Rejected { .. }) => return false,
            Err(error) => assert!(error.is_transient(), "{error}"),
        }
    }
    panic!("the shop never recovers");
}

#[test]
fn shop_and_station_agree_after_any_day() {
    let mut runner = TestRunner::new_with_rng(Config::default(), TestRng::from_seed(RngAlgorithm::ChaCha, &SEED));
    let days = proptest::collection::vec(proptest::collection::vec(step(), 5..40), DAYS);
    let days = days.new_tree(&mut runner).unwrap().current();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    for day in days {
        runtime.block_on(spend(&day));
    }
}

async fn spend(day: &[Step]) {
    let shop = TestShop::with([]).await;
    let client = client(&shop);
    // The number of each order that holds, and how often one was told.
    let mut live: BTreeMap<u64, String> = BTreeMap::new();
    let mut tellings = 0;
    let (mut placed, mut serial) = (0, 0);
    for step in day {
        let of = |at: usize| 100 + (at as u64 % std::cmp::max(placed, 1));
        match *step {
            Step::Place => {
                let time = written(shop.books().time);
                shop.books().sell(order(100 + placed, "processing_awaiting_shipment", &time));
                placed += 1;
            }
            _ if placed == 0 => {}
            Step::Change(at) => {
                shop.books().order(of(at))["comment"] = json!("changed");
                shop.books().touch(of(at));
            }
            Step::Refund(at) if !live.contains_key(&of(at)) => {
                shop.books().lines.get_mut(&of(at)).unwrap()[1]["quantityRefunded"] = json!(1);
                shop.books().touch(of(at));
            }
            Step::Cancel(at) if !live.contains_key(&of(at)) => {
                shop.books().order(of(at))["status"] = json!("cancelled");
                shop.books().touch(of(at));
            }
            Step::Tell(at) if !live.contains_key(&of(at)) => {
                serial += 1;
                let number = format!("3S{serial}");
                if tell(&client, &told(of(at), &[&number])).await {
                    live.insert(of(at), number);
                    tellings += 1;
                }
            }
            Step::TellAgain(at) => {
                if let Some(number) = live.get(&of(at)) {
                    assert!(tell(&client, &told(of(at), &[number])).await);
                }
            }
            Step::TakeBack(at) => {
                if let Some(number) = live.remove(&of(at)) {
                    assert!(tell(&client, &withdrawn(of(at), &[&number])).await);
                }
            }
            Step::Wrong(fault) => shop.books().faults.push_back((None, fault)),
            Step::Refund(_) | Step::Cancel(_) | Step::Tell(_) => {}
        }
    }
    shop.books().faults.clear();
    let haul = pull(&super::client(&shop), Some("2026-11-28T00:00:00Z".parse().unwrap())).await.unwrap();
    assert!(haul.set_aside.is_empty(), "{day:?}");
    for id in 100..100 + placed {
        let shipment = shop.shipments(id).remove(0);
        let wanted = match live.get(&id) {
            Some(number) => ("shipped".to_owned(), number.clone()),
            None => ("not_shipped".to_owned(), String::new()),
        };
        assert_eq!(shipment, wanted, "{id} of {day:?}");
        let status = match (shop.books().orders[&id]["status"].as_str().unwrap(), live.contains_key(&id)) {
            ("cancelled", _) => OrderStatus::Cancelled,
            (_, true) => OrderStatus::Completed,
            (_, false) => OrderStatus::Open,
        };
        assert_eq!(haul.order(id).status, status, "{id} of {day:?}");
    }
    assert_eq!(shop.mails(), tellings, "{day:?}");
}
