//! Days at random: orders are placed, changed, cancelled, told in parts and whole, told again and taken back, with a shop that fails on
//! the way. In the end shop and station agree, each number stands in the shop once, and the order says which hold no longer.

use super::shop::{Fault, TestShop, name, order};
use super::{at, client, holding, pull, shipped, withdrawn};
use model::{Notice, OrderStatus};
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::json;
use shops::{Shop, ShopError};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The same days on every machine.
const SEED: [u8; 32] = *b"days at random with made-up mdsa";
const DAYS: usize = 40;

#[derive(Debug, Clone, Copy)]
enum Step {
    Place,
    Change(usize),
    Cancel(usize),
    /// One piece ships.
    TellPart(usize),
    /// All that is left ships.
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
        Fault::Conflict,
    ]);
    prop_oneof![
        3 => Just(Step::Place),
        1 => at.clone().prop_map(Step::Change),
        1 => at.clone().prop_map(Step::Cancel),
        3 => at.clone().prop_map(Step::TellPart),
        3 => at.clone().prop_map(Step::Tell),
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

/// What a parcel of an order holds: pieces of its first line, and of its second.
type Pieces = (u32, u32);

fn notice(id: u64, number: &str, (jumpers, caps): Pieces) -> Notice {
    let lines = [(format!("{id}1"), jumpers), (format!("{id}2"), caps)];
    let items: Vec<(&str, u32)> =
        lines.iter().filter(|(_, count)| *count > 0).map(|(line, count)| (line.as_str(), *count)).collect();
    Notice::Shipped(shipped(name(id), vec![holding(number, &items)]))
}

async fn spend(day: &[Step]) {
    let shop = TestShop::with([]).await;
    let client = client(&shop);
    // The numbers of each order, with what is in them, and those that hold no longer: what has left stays in Medusa.
    let mut taken_back: BTreeMap<u64, BTreeSet<String>> = BTreeMap::new();
    let mut live: BTreeMap<u64, BTreeMap<String, Pieces>> = BTreeMap::new();
    let (mut placed, mut serial, mut seconds) = (0, 0, 0);
    let left = |parcels: Option<&BTreeMap<String, Pieces>>| {
        let sent = parcels.into_iter().flatten().fold((0, 0), |sum, (_, it)| (sum.0 + it.0, sum.1 + it.1));
        (2 - sent.0, 1 - sent.1)
    };
    for step in day {
        seconds += 1;
        let changed = format!("2026-11-28T12:00:{seconds:02}.000Z");
        let of = |at: usize| 100 + (at as u64 % std::cmp::max(placed, 1));
        match *step {
            Step::Place => {
                shop.books().orders.insert(name(100 + placed), order(100 + placed, "captured", &changed));
                placed += 1;
            }
            _ if placed == 0 => {}
            Step::Change(at) => {
                shop.books().order(of(at))["email"] = json!("changed@example.test");
                shop.books().order(of(at))["updated_at"] = json!(changed);
            }
            Step::Cancel(at) if live.get(&of(at)).is_none_or(BTreeMap::is_empty) => {
                shop.books().order(of(at))["status"] = json!("canceled");
                shop.books().order(of(at))["updated_at"] = json!(changed);
            }
            Step::TellPart(at) | Step::Tell(at) => {
                let (jumpers, caps) = left(live.get(&of(at)));
                let is_part = matches!(step, Step::TellPart(_));
                let pieces =
                    if is_part { (jumpers.min(1), u32::from(jumpers == 0).min(caps)) } else { (jumpers, caps) };
                if pieces != (0, 0) {
                    serial += 1;
                    let number = format!("3S{serial}");
                    if tell(&client, &notice(of(at), &number, pieces)).await {
                        live.entry(of(at)).or_default().insert(number, pieces);
                    }
                }
            }
            Step::TellAgain(at) => {
                for (number, pieces) in live.get(&of(at)).into_iter().flatten() {
                    assert!(tell(&client, &notice(of(at), number, *pieces)).await);
                }
            }
            Step::TakeBack(at) => {
                let number = live.get(&of(at)).and_then(BTreeMap::first_key_value).map(|(number, _)| number.clone());
                if let Some(number) = number {
                    assert!(tell(&client, &withdrawn(name(of(at)), &[&number])).await);
                    taken_back.entry(of(at)).or_default().insert(number);
                }
            }
            Step::Wrong(fault) => shop.books().faults.push_back(("", fault)),
            Step::Cancel(_) => {}
        }
    }
    shop.books().faults.clear();
    let haul = pull(&client, Some(at("2026-11-28T00:00:00Z"))).await.unwrap();
    assert!(haul.set_aside.is_empty(), "{day:?}");
    for id in 100..100 + placed {
        let parcels = live.get(&id);
        let mut told = shop.told(id);
        told.sort();
        let wanted = parcels.into_iter().flatten();
        let mut wanted: Vec<(String, u64, bool)> =
            wanted.map(|(number, it)| (number.clone(), u64::from(it.0 + it.1), true)).collect();
        wanted.sort();
        assert_eq!((told, shop.begun(id)), (wanted, 0), "{id} of {day:?}");
        let noted = shop.books().order(id)["metadata"]["packdesk_withdrawn"].as_str().unwrap_or_default().to_owned();
        let noted: BTreeSet<String> =
            noted.lines().map(|line| line.split([' ', ':']).nth(1).unwrap().to_owned()).collect();
        assert_eq!(noted, taken_back.remove(&id).unwrap_or_default(), "{id} of {day:?}");
        let is_cancelled = shop.books().order(id)["status"] == "canceled";
        let status = match left(parcels) {
            _ if is_cancelled => OrderStatus::Cancelled,
            (0, 0) => OrderStatus::Completed,
            (jumpers, caps) => {
                assert_eq!(haul.order(name(id)).quantity(), jumpers + caps, "{id} of {day:?}");
                OrderStatus::Open
            }
        };
        assert_eq!(haul.order(name(id)).status, status, "{id} of {day:?}");
    }
}
