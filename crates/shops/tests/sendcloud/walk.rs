//! Days at random: orders are placed, changed, cancelled and deleted in their shops, with a Sendcloud that fails on the way. In the end
//! Sendcloud and station agree: no order is missing, none is there that is not.

use super::{at, client, now, order, with};
use crate::common::Haul;
use model::OrderStatus;
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use sandbox::SendcloudMisbehaviour as Misbehaviour;
use serde_json::json;
use std::collections::BTreeMap;

/// The same days on every machine.
const SEED: [u8; 32] = *b"days at random with sendcloud...";
const DAYS: usize = 40;

#[derive(Debug, Clone)]
enum Step {
    Place,
    Change(usize),
    Refund(usize),
    Cancel(usize),
    Delete(usize),
    Pull,
    Wrong(Misbehaviour),
}

fn step() -> impl Strategy<Value = Step> {
    let at = 0_usize..8;
    let wrong = prop::sample::select(vec![
        Misbehaviour::Trouble,
        Misbehaviour::Garbage,
        Misbehaviour::KeysOver,
        Misbehaviour::Drop,
        Misbehaviour::TooMany(Some(600)),
    ]);
    prop_oneof![
        4 => Just(Step::Place),
        2 => at.clone().prop_map(Step::Change),
        1 => at.clone().prop_map(Step::Refund),
        1 => at.clone().prop_map(Step::Cancel),
        1 => at.prop_map(Step::Delete),
        3 => Just(Step::Pull),
        2 => wrong.prop_map(Step::Wrong),
    ]
}

#[test]
fn sendcloud_and_station_agree_after_any_day() {
    let mut runner = TestRunner::new_with_rng(Config::default(), TestRng::from_seed(RngAlgorithm::ChaCha, &SEED));
    let days = proptest::collection::vec(proptest::collection::vec(step(), 5..40), DAYS);
    let days = days.new_tree(&mut runner).unwrap().current();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    for day in days {
        runtime.block_on(spend(&day));
    }
}

async fn spend(day: &[Step]) {
    let office = with([]).await;
    let client = client(&office);
    // What Sendcloud has, and what the station has been told: status and note.
    let mut there: BTreeMap<u64, (&str, String)> = BTreeMap::new();
    let mut station: BTreeMap<u64, (OrderStatus, String)> = BTreeMap::new();
    let (mut placed, mut second, mut cursor) = (0_u64, 0_u64, Some(at("2026-11-28T09:00:00Z")));
    let mut last = Step::Pull;
    for step in day.iter().chain([&Step::Pull, &Step::Pull]) {
        second += 1;
        let time = format!("2026-11-28T10:{:02}:{:02}Z", second / 60, second % 60);
        let of = |place: usize| 1 + (place as u64 % std::cmp::max(placed, 1));
        let change = match step {
            Step::Place => {
                placed += 1;
                there.insert(placed, ("unfulfilled", time.clone()));
                Some(placed)
            }
            Step::Change(place) => there.get_mut(&of(*place)).map(|(_, note)| {
                note.clone_from(&time);
                of(*place)
            }),
            Step::Refund(place) => there.get_mut(&of(*place)).map(|(status, _)| {
                *status = "refunded";
                of(*place)
            }),
            Step::Cancel(place) => there.get_mut(&of(*place)).map(|(status, _)| {
                *status = "cancelled";
                of(*place)
            }),
            Step::Delete(place) => {
                there.remove(&of(*place));
                office.delete_order(of(*place));
                None
            }
            Step::Wrong(misbehaviour) => {
                office.misbehave(None, 1, misbehaviour.clone());
                None
            }
            Step::Pull => {
                if matches!(last, Step::Pull) {
                    office.behave();
                }
                let mut haul = Haul::default();
                let pulled = client.pull(cursor, now(), &mut |page| haul.take(page)).await;
                // What came before it broke off is kept, and the pull goes on from its cursor.
                cursor = pulled.map_or(haul.cursor.or(cursor), |pulled| pulled.cursor);
                station.extend(
                    haul.orders.into_iter().map(|order| (order.reference.parse().unwrap(), (order.status, order.note))),
                );
                None
            }
        };
        if let Some(id) = change {
            let (status, note) = &there[&id];
            let mut order = order(id, status, &time);
            order["order_details"]["notes"] = json!(note);
            office.take_order(order);
        }
        last = step.clone();
    }
    office.behave();
    let known: Vec<String> = station.keys().map(u64::to_string).collect();
    for references in known.chunks(10) {
        for gone in client.look(references, now(), &mut |_| {}).await.unwrap() {
            station.remove(&gone.parse().unwrap());
        }
    }
    let wanted: BTreeMap<u64, (OrderStatus, String)> = there
        .into_iter()
        .map(|(id, (status, note))| {
            let status = if status == "unfulfilled" { OrderStatus::Open } else { OrderStatus::Cancelled };
            (id, (status, note))
        })
        .collect();
    assert_eq!(station, wanted, "{day:?}");
}
