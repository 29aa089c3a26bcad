//! Exactly once: whoever follows the rule of the trait has one shipment a key, however the carrier behaves.

use super::{connect_with, request};
use carriers::{Booked, BookingRequest, Carrier, CarrierError, Found};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use sandbox::{Asked, Misbehaviour, PracticeCarrier, PracticeShipment};
use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;
use tokio::task::JoinSet;

const BOOKINGS: usize = 1_000;
/// So many that those whom nobody answers are waited for side by side.
const IN_FLIGHT: usize = 64;
/// How long an answer is waited for: so long that a busy machine never looks like silence.
const PATIENCE: Duration = Duration::from_secs(5);
/// More turns than any booking needs: each misbehaviour happens once.
const MOST_TURNS: usize = 100;

fn misbehaviour() -> impl Strategy<Value = Misbehaviour> {
    prop_oneof![
        1 => Just(Misbehaviour::Refuse { field: "/recipient/street".to_owned(), why: "no such street".to_owned() }),
        1 => Just(Misbehaviour::Silent),
        1 => Just(Misbehaviour::SilentAfterWork),
        3 => Just(Misbehaviour::Drop),
        3 => Just(Misbehaviour::DropAfterWork),
        3 => Just(Misbehaviour::Trouble),
        3 => Just(Misbehaviour::TroubleAfterWork),
        3 => Just(Misbehaviour::Twice),
        2 => (0_u64..4).prop_map(|time| Misbehaviour::Late(Duration::from_millis(time))),
        2 => (1_u32..3).prop_map(Misbehaviour::LabelsLater),
        2 => proptest::option::of(0_u64..100).prop_map(Misbehaviour::TooMany),
        2 => Just(Misbehaviour::TokenOver),
        3 => Just(Misbehaviour::AnotherCount),
        3 => Just(Misbehaviour::Garbage),
    ]
}

/// What goes wrong with one booking, in that sequence.
type Day = Vec<(Asked, Misbehaviour)>;

fn day() -> impl Strategy<Value = Day> {
    let asked = prop_oneof![2 => Just(Asked::Book), 1 => Just(Asked::Find)];
    proptest::collection::vec((asked, misbehaviour()), 0..4)
}

/// The rule: ask; where it may be done, find by the key; where it is absent, ask again with the same key. `None` when the
/// carrier refuses.
async fn book_once(carrier: &dyn Carrier, request: &BookingRequest) -> Option<Booked> {
    for _ in 0..MOST_TURNS {
        match carrier.book(request).await {
            Ok(booked) => return Some(booked),
            Err(CarrierError::Refused(_)) => return None,
            Err(error) if error.may_be_done() => {
                if let Some(booked) = find_out(carrier, request).await {
                    return Some(booked);
                }
            }
            Err(_) => {}
        }
    }
    panic!("no end of {}", request.key.0)
}

async fn find_out(carrier: &dyn Carrier, request: &BookingRequest) -> Option<Booked> {
    for _ in 0..MOST_TURNS {
        match carrier.find(&request.key).await {
            Ok(Found::Absent) => return None,
            Ok(Found::Booked(booked)) => {
                if let Ok(booked) = booked.checked(request.parcels.len()) {
                    return Some(booked);
                }
            }
            Err(_) => {}
        }
    }
    panic!("nobody says whether {} is there", request.key.0)
}

fn run(days: impl Strategy<Value = Vec<Day>>, keys_repeat: bool) {
    let config = Config { cases: 2, max_shrink_iters: 0, failure_persistence: None, ..Config::default() };
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let weathers = |days| runtime.block_on(all_weathers(days, keys_repeat));
    TestRunner::new(config).run(&days, weathers).unwrap();
}

/// Here the carrier's unique key would forgive a mistake.
#[test]
fn a_thousand_bookings_in_all_weathers_end_with_one_shipment_a_key() {
    run(proptest::collection::vec(day(), BOOKINGS), false);
}

/// Here nothing does: who asks again before it is said to be absent pays twice.
#[test]
fn a_carrier_that_does_not_hold_to_a_key_books_once_all_the_same() {
    let once = |day: Day| day.into_iter().filter(|(_, how)| *how != Misbehaviour::Twice).collect();
    run(proptest::collection::vec(day().prop_map(once), BOOKINGS), true);
}

async fn all_weathers(days: Vec<Day>, keys_repeat: bool) -> Result<(), TestCaseError> {
    let practice = PracticeCarrier::start().await.unwrap();
    if keys_repeat {
        practice.let_keys_repeat();
    }
    let bookings = days.len();
    let carrier = connect_with(&practice, PATIENCE);
    let mut under_way = JoinSet::new();
    let mut ended = Vec::new();
    for (day, wrongs) in days.into_iter().enumerate() {
        let request = request(&format!("pd-{day}"), 1 + day % 3);
        for (asked, how) in wrongs {
            practice.misbehave_about(&request.key.0, Some(asked), 1, how);
        }
        if under_way.len() >= IN_FLIGHT {
            ended.extend(under_way.join_next().await.transpose().unwrap());
        }
        let carrier = Arc::clone(&carrier);
        under_way.spawn(async move {
            let booked = book_once(&*carrier, &request).await;
            (request, booked)
        });
    }
    ended.extend(under_way.join_all().await);
    prop_assert_eq!(ended.len(), bookings);

    let mut numbers = HashSet::new();
    for (request, booked) in &ended {
        let live = practice.live_of_key(&request.key.0);
        prop_assert_eq!(live, usize::from(booked.is_some()), "{}", &request.key.0);
        for parcel in booked.iter().flat_map(|booked| &booked.parcels) {
            prop_assert!(numbers.insert(parcel.number.clone()), "{} twice", &parcel.number);
        }
    }
    let there: HashSet<String> =
        practice.shipments().into_iter().filter(PracticeShipment::is_live).flat_map(|known| known.numbers).collect();
    prop_assert_eq!(there, numbers, "what is there is known here, and nothing else is");
    Ok(())
}
