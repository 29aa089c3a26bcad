//! Days at random: orders are placed, changed, paid back, cancelled, told, told again and taken back, with a store that fails on the
//! way. In the end store and station agree, and each number that holds stands in the store once.

use super::shop::{Fault, TestShop, order};
use super::{at, client, pull, told, withdrawn};
use model::{Notice, OrderStatus};
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::json;
use shops::{Shop, ShopError};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The same days on every machine.
const SEED: [u8; 32] = *b"days at random with made-up ecwd";
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
        Fault::TooMany,
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
            Err(ShopError::Rejected { .. } | ShopError::NotOffered) => return false,
            Err(error) => assert!(error.is_transient(), "{error}"),
        }
    }
    panic!("the store never recovers");
}

#[test]
fn store_and_station_agree_after_any_day() {
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
    // The numbers of each order that hold.
    let mut live: BTreeMap<u64, String> = BTreeMap::new();
    let (mut placed, mut serial) = (0, 0);
    for step in day {
        let of = |at: usize| 100 + (at as u64 % std::cmp::max(placed, 1));
        match *step {
            Step::Place => {
                let time = shop.books().time;
                shop.books().orders.insert(100 + placed, order(100 + placed, "PROCESSING", time));
                placed += 1;
            }
            _ if placed == 0 => {}
            Step::Change(at) => {
                shop.books().order(of(at))["email"] = json!("changed@example.test");
                shop.books().touch(of(at));
            }
            Step::Refund(at) if !live.contains_key(&of(at)) => {
                shop.books().order(of(at))["paymentStatus"] = json!("REFUNDED");
                shop.books().touch(of(at));
            }
            Step::Cancel(at) if !live.contains_key(&of(at)) => {
                shop.books().order(of(at))["fulfillmentStatus"] = json!("WILL_NOT_DELIVER");
                shop.books().touch(of(at));
            }
            Step::Tell(at) if !live.contains_key(&of(at)) => {
                serial += 1;
                let number = format!("3S{serial}");
                if tell(&client, &told(of(at), &[&number])).await {
                    live.insert(of(at), number);
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
    let haul = pull(&client, Some(at("2026-11-28T00:00:00Z"))).await.unwrap();
    assert!(haul.set_aside.is_empty(), "{day:?}");
    for number in 100..100 + placed {
        let wanted = live.get(&number).cloned().unwrap_or_default();
        let (numbers, status) = shop.told(number);
        assert_eq!(numbers, wanted, "{number} of {day:?}");
        let is_refunded = shop.books().order(number)["paymentStatus"] == "REFUNDED";
        let status = match status.as_str() {
            "SHIPPED" => OrderStatus::Completed,
            "WILL_NOT_DELIVER" => OrderStatus::Cancelled,
            _ if is_refunded => OrderStatus::Cancelled,
            _ => OrderStatus::Open,
        };
        assert_eq!(haul.order(number).status, status, "{number} of {day:?}");
    }
    assert!(shop.books().complaints.is_empty());
}
