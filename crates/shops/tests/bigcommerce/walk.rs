//! Days at random: orders are placed, changed, paid back, cancelled, told, told again and taken back, with a store that fails on
//! the way. In the end store and station agree, and each number stands in the store once.

use super::shop::{Fault, TestShop, order};
use super::{client, parcel, pull, shipped, told, withdrawn};
use model::{Notice, NoticeItem, NoticeParcel, OrderStatus};
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::json;
use shops::{Shop, ShopError};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The same days on every machine.
const SEED: [u8; 32] = *b"days at random with bigcommerce.";
const DAYS: usize = 40;

#[derive(Debug, Clone, Copy)]
enum Step {
    Place,
    Change(usize),
    Refund(usize),
    Cancel(usize),
    Tell(usize),
    /// One piece ships; the others stay to be told of.
    TellPart(usize),
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
        Fault::TooMany(Some(600_000)),
    ]);
    prop_oneof![
        3 => Just(Step::Place),
        1 => at.clone().prop_map(Step::Change),
        1 => at.clone().prop_map(Step::Refund),
        1 => at.clone().prop_map(Step::Cancel),
        4 => at.clone().prop_map(Step::Tell),
        2 => at.clone().prop_map(Step::TellPart),
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

/// The notice of one piece of the order's last line.
fn part(order: u64, number: &str) -> Notice {
    let items = vec![NoticeItem { line_reference: format!("{order}02"), quantity: 1 }];
    Notice::Shipped(shipped(order, vec![NoticeParcel { items, ..parcel(number) }]))
}

async fn spend(day: &[Step]) {
    let shop = TestShop::with([]).await;
    let client = client(&shop);
    // The numbers of each order that hold, and the orders of which only a part was told.
    let mut live: BTreeMap<u64, Vec<String>> = BTreeMap::new();
    let mut partly: BTreeSet<u64> = BTreeSet::new();
    let (mut placed, mut serial) = (0, 0);
    for step in day {
        let of = |at: usize| 100 + (at as u64 % std::cmp::max(placed, 1));
        match *step {
            Step::Place => {
                let mut order = order(100 + placed, 11, "2026-11-28T11:00:00Z");
                order["date_modified"] = json!(super::shop::date(shop.books().time));
                shop.books().orders.insert(100 + placed, order);
                placed += 1;
            }
            _ if placed == 0 => {}
            Step::Change(at) => {
                shop.books().orders.get_mut(&of(at)).unwrap()["customer_message"] = json!("changed");
                shop.books().touch(of(at));
            }
            Step::Refund(at) if !live.contains_key(&of(at)) => {
                shop.books().line(of(at), 1)["quantity_refunded"] = json!(1);
                shop.books().touch(of(at));
            }
            Step::Cancel(at) if !live.contains_key(&of(at)) => {
                shop.books().orders.get_mut(&of(at)).unwrap()["status_id"] = json!(5);
                shop.books().touch(of(at));
            }
            Step::Tell(at) if !live.contains_key(&of(at)) || partly.contains(&of(at)) => {
                serial += 1;
                let number = format!("3S{serial}");
                if tell(&client, &told(of(at), &[&number])).await {
                    live.entry(of(at)).or_default().push(number);
                    partly.remove(&of(at));
                }
            }
            Step::TellPart(at) if !live.contains_key(&of(at)) => {
                serial += 1;
                let number = format!("3S{serial}");
                if tell(&client, &part(of(at), &number)).await {
                    live.insert(of(at), vec![number]);
                    partly.insert(of(at));
                }
            }
            Step::TellAgain(at) => {
                for number in live.get(&of(at)).into_iter().flatten() {
                    assert!(tell(&client, &told(of(at), &[number])).await);
                }
            }
            Step::TakeBack(at) => {
                for number in live.remove(&of(at)).into_iter().flatten() {
                    assert!(tell(&client, &withdrawn(of(at), &[&number])).await);
                }
                partly.remove(&of(at));
            }
            Step::Wrong(fault) => shop.books().faults.push_back((None, fault)),
            Step::Refund(_) | Step::Cancel(_) | Step::Tell(_) | Step::TellPart(_) => {}
        }
    }
    shop.books().faults.clear();
    let haul = pull(&client, Some("2026-11-28T00:00:00Z".parse().unwrap())).await.unwrap();
    assert!(haul.set_aside.is_empty(), "{day:?}");
    for id in 100..100 + placed {
        let wanted: Vec<String> = live.get(&id).cloned().unwrap_or_default();
        let books = shop.books();
        assert_eq!(books.numbers(id), wanted, "{id} of {day:?}");
        let status = match (books.status(id), wanted.is_empty()) {
            (5, _) => OrderStatus::Cancelled,
            (_, true) => OrderStatus::Open,
            (_, false) if partly.contains(&id) => OrderStatus::Open,
            (_, false) => OrderStatus::Completed,
        };
        assert_eq!(haul.order(id).status, status, "{id} of {day:?}");
    }
}
