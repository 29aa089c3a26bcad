//! Exactly once: whoever follows the rule of the trait has no shipment twice and none unknown, however the carrier behaves.

use crate::dhl::{self, office::Dhl};
use crate::karrio::{self, office::Karrio};
use crate::server::Practice;
use crate::ups::{self, office::Ups};
use crate::weather::{Asked, Weather};
use crate::{PATIENCE, numbers};
use carriers::{Booked, BookingRequest, Carrier, CarrierError, Found, VoidAnswer, VoidRequest};
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use std::collections::HashSet;
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;
use tokio::task::JoinSet;

const BOOKINGS: usize = 400;
/// So many that those whom nobody answers are waited for side by side.
const IN_FLIGHT: usize = 64;
/// More turns than any booking needs: each misbehaviour happens once.
const MOST_TURNS: usize = 100;
/// The same days on every machine.
const SEED: [u8; 32] = *b"four hundred bookings, asked for";

fn misbehaviour() -> impl Strategy<Value = Weather> {
    prop_oneof![
        1 => Just(Weather::Refuse("shipments[0].consignee.city", "Missing or invalid ShipTo city")),
        1 => Just(Weather::Silent),
        1 => Just(Weather::SilentAfterWork),
        3 => Just(Weather::Drop),
        3 => Just(Weather::DropAfterWork),
        3 => Just(Weather::Trouble),
        3 => Just(Weather::TroubleAfterWork),
        2 => (0_u64..4).prop_map(|time| Weather::Late(Duration::from_millis(time))),
        2 => proptest::option::of(0_u64..100).prop_map(Weather::TooMany),
        2 => Just(Weather::TokenOver),
        1 => Just(Weather::KeysOver),
        2 => Just(Weather::InPart),
        1 => Just(Weather::NoLabel),
        1 => Just(Weather::CutLabel),
        3 => Just(Weather::AnotherCount),
        3 => Just(Weather::Garbage),
    ]
}

/// What goes wrong with one booking, in that sequence.
type Day = Vec<(Asked, Weather)>;

fn days(others: &[Asked]) -> Vec<Day> {
    let asked = prop_oneof![3 => Just(Asked::Book), 2 => proptest::sample::select(others.to_vec())];
    let day = proptest::collection::vec((asked, misbehaviour()), 0..4);
    let mut runner = TestRunner::new_with_rng(Config::default(), TestRng::from_seed(RngAlgorithm::ChaCha, &SEED));
    proptest::collection::vec(day, BOOKINGS).new_tree(&mut runner).unwrap().current()
}

/// Books every day's request, many at once.
async fn book_all<T: Send + 'static, F: Future<Output = T> + Send + 'static>(
    requests: Vec<BookingRequest>,
    book: impl Fn(BookingRequest) -> F,
) -> Vec<T> {
    let (mut under_way, mut ended) = (JoinSet::new(), Vec::new());
    for request in requests {
        if under_way.len() >= IN_FLIGHT {
            ended.extend(under_way.join_next().await.transpose().unwrap());
        }
        under_way.spawn(book(request));
    }
    ended.extend(under_way.join_all().await);
    ended
}

fn on_two_threads(test: impl Future<Output = ()>) {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap().block_on(test);
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

#[test]
fn ups_carries_one_shipment_a_key_and_none_that_is_unknown() {
    on_two_threads(async {
        let practice = Practice::start(Ups::new()).await;
        let carrier = ups::connect(&practice, PATIENCE);
        let mut requests = Vec::new();
        for (day, wrongs) in days(&[Asked::Find, Asked::Track]).into_iter().enumerate() {
            let request = ups::request(&format!("pd-{day}"), 1 + day % 3);
            wrongs.into_iter().for_each(|(when, how)| practice.misbehave_about(&request.key.0, when, how));
            requests.push(request);
        }
        let ended = book_all(requests, |request| {
            let carrier = Arc::clone(&carrier);
            async move { (book_once(&*carrier, &request).await, request) }
        })
        .await;
        let mut known = HashSet::new();
        for (booked, request) in &ended {
            let live = practice.look(|ups| ups.live_of(&request.key.0).len());
            assert_eq!(live, usize::from(booked.is_some()), "{}", request.key.0);
            known.extend(booked.iter().flat_map(numbers));
        }
        let there: HashSet<String> =
            practice.look(|ups| ups.shipments.iter().filter(|it| it.live).flat_map(|it| it.numbers.clone()).collect());
        assert_eq!(there, known, "what is there is known here, and nothing else is");
        assert!(known.len() > BOOKINGS);
    });
}

/// How a booking ended that nobody can look for.
enum End {
    Booked(Booked),
    Refused,
    /// Nobody knows, and nobody asks again.
    Unclear,
}

/// The rule where there is nothing to find by: who may have booked is not asked again.
async fn book_at_most_once(carrier: &dyn Carrier, request: &BookingRequest) -> End {
    for _ in 0..MOST_TURNS {
        match carrier.book(request).await {
            Ok(booked) => return End::Booked(booked),
            Err(CarrierError::Refused(_)) => return End::Refused,
            Err(error) if error.may_be_done() => return End::Unclear,
            Err(_) => {}
        }
    }
    panic!("no end of {}", request.key.0)
}

#[test]
fn dhl_carries_no_parcel_twice_and_what_is_unclear_can_be_voided_when_its_number_turns_up() {
    on_two_threads(async {
        let practice = Practice::start(Dhl::new()).await;
        let carrier = dhl::connect(&practice, PATIENCE);
        let mut requests = Vec::new();
        for (day, wrongs) in days(&[Asked::Validate, Asked::Void]).into_iter().enumerate() {
            let request = dhl::request(&format!("pd-day-{day}"), 1 + day % 3);
            wrongs.into_iter().for_each(|(when, how)| practice.misbehave_about(&request.key.0, when, how));
            requests.push(request);
        }
        let ended = book_all(requests, |request| {
            let carrier = Arc::clone(&carrier);
            async move { (book_at_most_once(&*carrier, &request).await, request) }
        })
        .await;
        practice.behave();
        let (mut known, mut unclear) = (HashSet::new(), 0);
        for (end, request) in &ended {
            let there: Vec<String> =
                practice.look(|dhl| dhl.live_of(&request.key.0).into_iter().map(|it| it.number).collect());
            match end {
                End::Booked(booked) => {
                    assert_eq!(there, numbers(booked), "{}", request.key.0);
                    known.extend(there);
                }
                End::Refused => assert_eq!(there, Vec::<String>::new(), "{}", request.key.0),
                End::Unclear => {
                    unclear += 1;
                    assert!(there.len() <= request.parcels.len(), "{} is there twice", request.key.0);
                    if !there.is_empty() {
                        let void = VoidRequest { key: request.key.clone(), remote_id: String::new(), numbers: there };
                        assert_eq!(carrier.void(&void).await, Ok(VoidAnswer::Voided));
                    }
                }
            }
        }
        let there: HashSet<String> =
            practice.look(|dhl| dhl.parcels.iter().filter(|it| it.live).map(|it| it.number.clone()).collect());
        assert_eq!(there, known, "what is there is known here, and nothing else is");
        assert!(unclear > 0 && known.len() > BOOKINGS / 2);
    });
}

/// What befalls a Karrio beside what befalls all: its key does not run out, and its carrier is asked by itself.
fn at_karrio(how: Weather) -> Weather {
    match how {
        Weather::TokenOver => Weather::Forgotten,
        Weather::InPart => Weather::Unread,
        how => how,
    }
}

/// Ends a booking in the middle, as a process that is killed does: after it was looked at that often.
async fn killed_after(
    polls: usize,
    booking: impl Future<Output = Result<Booked, CarrierError>>,
) -> Result<Booked, CarrierError> {
    let (mut left, mut booking) = (polls, pin!(booking));
    poll_fn(|context| {
        if left == 0 {
            return Poll::Ready(Err(CarrierError::Lost("killed".to_owned())));
        }
        left -= 1;
        booking.as_mut().poll(context)
    })
    .await
}

/// More searches than there is bad weather for one booking.
const SEARCHES: usize = 10;

/// The rule where a search may say for good that nobody knows: nothing is booked then, and a person is asked.
async fn book_until_unclear(carrier: &dyn Carrier, request: &BookingRequest, killed: Option<usize>) -> End {
    let mut killed = killed;
    for _ in 0..MOST_TURNS {
        let asked = match killed.take() {
            Some(polls) => killed_after(polls, carrier.book(request)).await,
            None => carrier.book(request).await,
        };
        match asked {
            Ok(booked) => return End::Booked(booked),
            Err(CarrierError::Refused(_)) => return End::Refused,
            Err(error) if error.may_be_done() => {
                let mut found = carrier.find(&request.key).await;
                for _ in 0..SEARCHES {
                    if found.is_ok() {
                        break;
                    }
                    found = carrier.find(&request.key).await;
                }
                match found {
                    Ok(Found::Absent) => {}
                    Ok(Found::Booked(booked)) => return End::Booked(booked),
                    Err(_) => return End::Unclear,
                }
            }
            Err(_) => {}
        }
    }
    panic!("no end of {}", request.key.0)
}

#[test]
fn karrio_carries_at_most_one_shipment_a_key_and_says_which_nobody_knows_of() {
    on_two_threads(async {
        let practice = Practice::start(Karrio::default()).await;
        let carrier = karrio::connect(&practice, PATIENCE);
        let mut requests = Vec::new();
        for (day, wrongs) in days(&[Asked::Draft, Asked::Mark, Asked::Find, Asked::Void]).into_iter().enumerate() {
            let request = karrio::request(&format!("pd-{day}"), 1 + day % 3);
            let told = wrongs.into_iter().map(|(when, how)| (when, at_karrio(how)));
            told.for_each(|(when, how)| practice.misbehave_about(&request.key.0, when, how));
            requests.push(request);
        }
        let ended = book_all(requests, |request| {
            let carrier = Arc::clone(&carrier);
            // Each third is killed, each at another place of its way.
            let day: usize = request.key.0.trim_start_matches("pd-").parse().unwrap();
            let killed = day.is_multiple_of(3).then_some(1 + day / 3 % 16);
            async move { (book_until_unclear(&*carrier, &request, killed).await, request) }
        })
        .await;
        practice.behave();
        let (mut known, mut unclear, mut paid) = (HashSet::new(), 0, 0);
        for (end, request) in &ended {
            let live = practice.look(|karrio| karrio.live_of(&request.key.0));
            assert!(live.len() <= 1, "{} is there {} times", request.key.0, live.len());
            match end {
                End::Booked(booked) => {
                    let of = |all: Vec<String>| all.into_iter().collect::<HashSet<_>>();
                    assert_eq!(of(live[0].numbers.clone()), of(numbers(booked)), "{}", request.key.0);
                    known.extend(numbers(booked));
                }
                End::Refused => assert!(live.is_empty(), "{}", request.key.0),
                End::Unclear => {
                    unclear += 1;
                    paid += live.len();
                    let asked_again = carrier.book(request).await.unwrap_err();
                    assert!(asked_again.may_be_done(), "{}: {asked_again:?}", request.key.0);
                    assert_eq!(practice.look(|karrio| karrio.live_of(&request.key.0).len()), live.len());
                }
            }
        }
        let there: usize =
            practice.look(|karrio| karrio.carried.iter().filter(|it| it.live).map(|it| it.numbers.len()).sum());
        assert!(known.len() > BOOKINGS && there >= known.len());
        assert!(unclear > 0 && paid > 0 && unclear < BOOKINGS / 2, "{unclear} unclear, {paid} of them paid");
    });
}
