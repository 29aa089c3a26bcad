//! Exactly once: whoever follows the rule of the trait has one live shipment a key, however Sendcloud behaves.

use super::api::Api;
use carriers::{Booked, BookingRequest, Carrier, CarrierError, Found};
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use sandbox::{PracticeSendcloud, SendcloudAsked as Asked, SendcloudMisbehaviour as Misbehaviour, SendcloudShipment};
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
/// What goes wrong with one booking, at most.
const WRONGS: usize = 3;
/// The same days on every machine.
const SEED: [u8; 32] = *b"a thousand bookings at sendcloud";
/// How often a key is searched for before it counts as absent, as the station waits before it believes that.
const SEARCHES: usize = 5;

fn misbehaviour() -> impl Strategy<Value = Misbehaviour> {
    prop_oneof![
        1 => Just(Misbehaviour::Refuse { pointer: "/to_address/city".to_owned(), why: "no such town".to_owned() }),
        1 => Just(Misbehaviour::Silent),
        1 => Just(Misbehaviour::SilentAfterWork),
        3 => Just(Misbehaviour::Drop),
        3 => Just(Misbehaviour::DropAfterWork),
        3 => Just(Misbehaviour::Trouble),
        3 => Just(Misbehaviour::TroubleAfterWork),
        3 => Just(Misbehaviour::Twice),
        2 => (0_u64..4).prop_map(|time| Misbehaviour::Late(Duration::from_millis(time))),
        2 => (1_u32..3).prop_map(Misbehaviour::LabelsLater),
        2 => (1_u32..4).prop_map(Misbehaviour::SeenLater),
        2 => proptest::option::of(0_u64..100).prop_map(Misbehaviour::TooMany),
        1 => Just(Misbehaviour::KeysOver),
        2 => Just(Misbehaviour::AnnouncementFails),
        2 => Just(Misbehaviour::AnnouncementFailsInPart),
        1 => Just(Misbehaviour::CutLabel),
        3 => Just(Misbehaviour::AnotherCount),
        3 => Just(Misbehaviour::Garbage),
    ]
}

/// What goes wrong with one booking, in that sequence.
type Day = Vec<(Asked, Misbehaviour)>;

fn day() -> impl Strategy<Value = Day> {
    let asked = prop_oneof![
        4 => Just(Asked::Announce),
        2 => Just(Asked::Find),
        1 => Just(Asked::Label),
        1 => Just(Asked::Cancel),
    ];
    proptest::collection::vec((asked, misbehaviour()), 0..=WRONGS)
}

/// The rule: ask; where it may be done, find by the key; where it is absent, ask again with the same key. `None` when the
/// carrier refuses, or when the key is spent: it stands for a shipment that failed or was taken back.
async fn book_once(carrier: &dyn Carrier, request: &BookingRequest) -> Option<Booked> {
    let mut absent = 0;
    for _ in 0..MOST_TURNS {
        match carrier.book(request).await {
            Ok(booked) => return Some(booked),
            Err(CarrierError::Refused(_)) => return None,
            Err(error) if error.may_be_done() => match find_out(carrier, request).await {
                Some(booked) => return Some(booked),
                // Partly announced, not taken back, and nobody but a person can settle it.
                None if absent == WRONGS => return None,
                None => absent += 1,
            },
            Err(_) => {}
        }
    }
    panic!("no end of {}", request.key.0)
}

async fn find_out(carrier: &dyn Carrier, request: &BookingRequest) -> Option<Booked> {
    let mut absent = 0;
    for _ in 0..MOST_TURNS {
        match carrier.find(&request.key).await {
            Ok(Found::Absent) if absent < SEARCHES => absent += 1,
            Ok(Found::Absent) => return None,
            Ok(Found::Booked(booked)) => {
                if let Ok(booked) = booked.checked(request.parcels.len()) {
                    return Some(booked);
                }
            }
            Err(_) => {}
        }
    }
    None
}

#[test]
fn a_thousand_bookings_in_all_weathers_end_with_one_shipment_a_key() {
    days_end_well(Api::V3);
}

#[test]
fn a_thousand_bookings_through_the_older_api_end_with_one_shipment_a_key() {
    days_end_well(Api::V2);
}

fn days_end_well(api: Api) {
    let mut runner = TestRunner::new_with_rng(Config::default(), TestRng::from_seed(RngAlgorithm::ChaCha, &SEED));
    let days = proptest::collection::vec(day(), BOOKINGS).new_tree(&mut runner).unwrap().current();
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    runtime.block_on(all_weathers(days, api));
}

async fn all_weathers(days: Vec<Day>, api: Api) {
    let practice = PracticeSendcloud::start().await.unwrap();
    let bookings = days.len();
    let carrier = api.connect_with(&practice, PATIENCE);
    let mut under_way = JoinSet::new();
    let mut ended = Vec::new();
    for (day, wrongs) in days.into_iter().enumerate() {
        let request = api.request(&format!("pd-{day}"), 1 + day % 3);
        for (asked, how) in &wrongs {
            practice.misbehave_about(&request.key.0, Some(*asked), 1, how.clone());
        }
        if under_way.len() >= IN_FLIGHT {
            ended.extend(under_way.join_next().await.transpose().unwrap());
        }
        let carrier = Arc::clone(&carrier);
        under_way.spawn(async move {
            let booked = book_once(&*carrier, &request).await;
            (request, wrongs, booked)
        });
    }
    ended.extend(under_way.join_all().await);
    assert_eq!(ended.len(), bookings);

    let whole = |shipment: &&SendcloudShipment| {
        shipment.parcels.iter().all(|parcel| parcel.status != "ANNOUNCEMENT_FAILED") && shipment.is_live()
    };
    let there = practice.shipments();
    let mut numbers = HashSet::new();
    for (request, wrongs, booked) in &ended {
        let of_key = there.iter().filter(|shipment| shipment.key == request.key.0);
        let live = of_key.filter(whole).count();
        assert_eq!(live, usize::from(booked.is_some()), "{}: {wrongs:?}", request.key.0);
        for parcel in booked.iter().flat_map(|booked| &booked.parcels) {
            assert!(numbers.insert(parcel.number.clone()), "{} twice", parcel.number);
        }
    }
    let there: HashSet<String> = there.iter().filter(whole).flat_map(numbers_of).collect();
    assert_eq!(there, numbers, "what is there is known here, and nothing else is");
}

fn numbers_of(shipment: &SendcloudShipment) -> Vec<String> {
    shipment.parcels.iter().map(|parcel| parcel.number.clone()).collect()
}
