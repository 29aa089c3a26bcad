//! Days at random: sales are made, changed, voided, told, told again and taken back, with a till that fails on the way. In the end till
//! and station agree.

use super::shop::{Fault, TestShop, place, sale_id};
use super::{at, client, pull, told, withdrawn};
use model::OrderStatus;
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::json;
use shops::ShopError;
use std::collections::BTreeSet;

/// The same days on every machine.
const SEED: [u8; 32] = *b"days at random with made-up lsxs";
const DAYS: usize = 40;

#[derive(Debug, Clone, Copy)]
enum Step {
    Place,
    Pick(usize),
    Void(usize),
    Tell(usize),
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
        1 => at.clone().prop_map(Step::Pick),
        1 => at.clone().prop_map(Step::Void),
        4 => at.clone().prop_map(Step::Tell),
        1 => at.prop_map(Step::TakeBack),
        3 => fault.prop_map(Step::Wrong),
    ]
}

#[test]
fn till_and_station_agree_after_any_day() {
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
    let (mut placed, mut sent, mut voided) = (0, BTreeSet::new(), BTreeSet::new());
    for step in day {
        let of = |at: usize| 100 + (at as u64 % std::cmp::max(placed, 1));
        match *step {
            Step::Place => {
                place(&mut shop.books(), 100 + placed, "2026-11-28T12:00:00Z");
                placed += 1;
            }
            Step::Wrong(fault) => shop.books().faults.push_back(("", fault)),
            _ if placed == 0 => {}
            Step::Pick(at) => {
                let mut books = shop.books();
                let fulfilment = books.fulfilment(of(at));
                fulfilment["version"] = json!(fulfilment["version"].as_i64().unwrap() + 1);
            }
            Step::Void(at) if !sent.contains(&of(at)) => {
                shop.books().sale(of(at))["state"] = json!("voided");
                voided.insert(of(at));
            }
            Step::Void(_) => {}
            Step::Tell(at) => {
                let notice = told(sale_id(of(at)), &["3S1"]);
                for tried in 0.. {
                    assert!(tried < 50, "the till never recovers");
                    match client.push(&notice).await {
                        Ok(_) => {
                            sent.insert(of(at));
                            break;
                        }
                        Err(ShopError::Rejected { .. }) => break,
                        Err(error) => assert!(error.is_transient(), "{error}"),
                    }
                }
            }
            Step::TakeBack(at) => {
                let refused = client.push(&withdrawn(sale_id(of(at)), &["3S1"])).await;
                assert_eq!(refused, Err(ShopError::NotOffered));
            }
        }
    }
    shop.books().faults.clear();
    let haul = pull(&client, Some(at("2026-11-28T00:00:00Z"))).await.unwrap();
    assert!(haul.set_aside.is_empty(), "{day:?}");
    assert_eq!(shop.books().written.len(), sent.len(), "{day:?}");
    for id in 100..100 + placed {
        assert_eq!(shop.books().fulfilment(id)["state"] == "FULFILLED", sent.contains(&id), "{id} of {day:?}");
        let comes = haul.orders.iter().find(|order| order.reference == sale_id(id)).map(|order| order.status);
        let wanted = match (sent.contains(&id), voided.contains(&id)) {
            (true, _) => None,
            (false, true) => Some(OrderStatus::Cancelled),
            (false, false) => Some(OrderStatus::Open),
        };
        assert_eq!(comes, wanted, "{id} of {day:?}");
    }
}
