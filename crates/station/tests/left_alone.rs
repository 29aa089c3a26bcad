//! A carrier that has to be left alone: it asks for a pause, does not accept the key any more, or answers nothing at all. Nobody
//! goes on asking it order by order, every order says why it is as it was, and all of them ship once the carrier is well.

use crate::late_carrier::{Desk, carrier_id, desk, open_by};
use model::*;
use sandbox::{Asked, Misbehaviour};
use station::calls::{self, BatchAnswer, SaveCarrierAccount};
use station::{Options, Station};
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// How many bookings a carrier is asked for at once.
const AT_ONCE: u64 = 10;

/// The same desk by another clock.
fn by(clock: fn() -> UtcDateTime) -> Desk {
    let Desk { station, carrier, runtime, folder } = desk();
    drop(station);
    let station = open_by(folder.path(), clock);
    Desk { station, carrier, runtime, folder }
}

/// The same desk, and the pauses it waits out, which take no time.
fn patient() -> (Desk, Arc<Mutex<Vec<Duration>>>) {
    let Desk { station, carrier, runtime, folder } = desk();
    drop(station);
    let pauses = Arc::new(Mutex::new(Vec::new()));
    let noted = Arc::clone(&pauses);
    let sleep: wire::Sleep = Arc::new(move |pause| {
        noted.lock().unwrap().push(pause);
        Box::pin(async {})
    });
    let clock = wire::Clock { sleep, ..wire::Clock::default() };
    let wire = wire::Setup { clock, ..wire::Setup::default() };
    let station = Station::open(Options { wire, ..Options::practice(folder.path()) }).unwrap();
    (Desk { station, carrier, runtime, folder }, pauses)
}

fn asked(desk: &Desk) -> u64 {
    desk.carrier.asked(Asked::Book)
}

/// Every refused order is named, says this, and is ready as before.
fn all_refused(desk: &Desk, answer: &BatchAnswer, code: ProblemCode) {
    for refused in &answer.refused {
        assert_eq!(refused.problem.code, code, "{refused:?}");
        assert_eq!(refused.problem.args["order"], refused.number.as_str().into());
        assert_eq!(desk.view(refused.order).order.stage, Stage::Ready);
    }
}

fn all_ship_once(desk: &Desk, orders: &[OrderId]) {
    let ready: Vec<OrderId> = orders.iter().copied().filter(|id| desk.view(*id).order.stage == Stage::Ready).collect();
    assert_eq!(calls::ship_many(&desk.station, ready).unwrap().refused.len(), 0);
    for id in orders {
        assert_eq!(desk.live(*id), 1, "{id:?}");
    }
}

/// The account as it is, with its keys entered anew.
fn enter_keys(desk: &Desk) {
    let account = desk.carrier.account(carrier_id());
    let credentials = Some(desk.carrier.credentials());
    calls::carrier_account_save(&desk.station, SaveCarrierAccount { account, credentials }).unwrap();
}

#[test]
fn a_pause_holds_until_its_end_and_what_is_packed_goes_on_the_shelf() {
    static LATER: AtomicI64 = AtomicI64::new(0);
    let start = UtcDateTime::from_millis(1_796_000_040_000);
    let desk = by(|| UtcDateTime::from_millis(1_796_000_040_000 + LATER.load(Ordering::SeqCst)));
    let orders = desk.ready(2);
    desk.carrier.misbehave(Some(Asked::Book), 1, Misbehaviour::TooMany(Some(1_800)));
    let until = Argument::Time(start.plus(Duration::from_secs(1_800)));
    let told = calls::ship(&desk.station, orders[0]).unwrap_err();
    assert_eq!((told.code, &told.args["until"]), (ProblemCode::CarrierRests, &until));
    LATER.store(1_799_000, Ordering::SeqCst);
    let told = calls::ship(&desk.station, orders[1]).unwrap_err();
    assert_eq!((told.code, &told.args["until"]), (ProblemCode::CarrierRests, &until), "still the same end");
    assert_eq!(asked(&desk), 1, "it is left alone");
    let shelved = calls::shelve(&desk.station, orders[1]).unwrap().shelved;
    assert_eq!(shelved.why.code, ProblemCode::CarrierRests);
    assert!(!calls::shelf(&desk.station, ()).unwrap()[0].ready);
    LATER.store(1_800_000, Ordering::SeqCst);
    assert!(calls::shelf(&desk.station, ()).unwrap()[0].ready);
    all_ship_once(&desk, &orders);
}

#[test]
fn a_pause_is_over_when_the_keys_are_entered_anew_or_the_clock_was_put_back() {
    static LATER: AtomicI64 = AtomicI64::new(0);
    let desk = by(|| UtcDateTime::from_millis(1_796_000_000_000 + LATER.load(Ordering::SeqCst)));
    let orders = desk.ready(2);
    desk.carrier.misbehave(Some(Asked::Book), 2, Misbehaviour::TooMany(Some(3_000)));
    assert_eq!(calls::ship(&desk.station, orders[0]).unwrap_err().code, ProblemCode::CarrierRests);
    enter_keys(&desk);
    assert_eq!(calls::ship(&desk.station, orders[0]).unwrap_err().code, ProblemCode::CarrierRests);
    assert_eq!(asked(&desk), 2, "another account may have room");
    LATER.store(-3_600_000, Ordering::SeqCst);
    calls::ship(&desk.station, orders[1]).unwrap();
}

#[test]
fn a_batch_waits_a_short_pause_out() {
    let (desk, pauses) = patient();
    let orders = desk.ready(8);
    desk.carrier.misbehave(Some(Asked::Book), 2, Misbehaviour::TooMany(Some(7)));
    desk.carrier.misbehave(Some(Asked::Book), 1, Misbehaviour::TooMany(None));
    let answer = calls::ship_many(&desk.station, orders.clone()).unwrap();
    assert_eq!((answer.shipped.len(), answer.refused.len()), (8, 0));
    let pauses = pauses.lock().unwrap();
    assert_eq!(pauses.len(), 3);
    assert!(pauses.iter().filter(|pause| **pause >= Duration::from_secs(7)).count() >= 2, "{pauses:?}");
    orders.iter().for_each(|id| assert_eq!(desk.live(*id), 1));
}

#[test]
fn a_batch_leaves_the_others_for_later_after_a_long_pause() {
    let (desk, pauses) = patient();
    let orders = desk.ready(40);
    desk.carrier.misbehave(Some(Asked::Book), 1, Misbehaviour::TooMany(Some(3_600)));
    let answer = calls::ship_many(&desk.station, orders.clone()).unwrap();
    assert_eq!(pauses.lock().unwrap().len(), 0);
    assert_eq!(asked(&desk), u64::try_from(answer.shipped.len()).unwrap() + 1);
    assert!(answer.refused.len() >= 40 - 2 * usize::try_from(AT_ONCE).unwrap(), "{}", answer.refused.len());
    all_refused(&desk, &answer, ProblemCode::CarrierRests);
    enter_keys(&desk);
    all_ship_once(&desk, &orders);
}

#[test]
fn a_key_that_is_over_in_the_middle_of_a_batch_is_not_tried_for_every_order() {
    let (desk, _) = patient();
    let orders = desk.ready(40);
    desk.carrier.misbehave(Some(Asked::Book), 100, Misbehaviour::TokenOver);
    let answer = calls::ship_many(&desk.station, orders.clone()).unwrap();
    assert_eq!((answer.shipped.len(), answer.refused.len()), (0, 40));
    assert!(asked(&desk) <= 2 * AT_ONCE, "each with its token and with a new one: {}", asked(&desk));
    all_refused(&desk, &answer, ProblemCode::CarrierKey);
    desk.carrier.behave();
    enter_keys(&desk);
    all_ship_once(&desk, &orders);
}

#[test]
fn a_carrier_that_answers_nothing_leaves_few_orders_in_doubt() {
    let (desk, _) = patient();
    let orders = desk.ready(40);
    desk.carrier.misbehave(Some(Asked::Book), 100, Misbehaviour::TroubleAfterWork);
    let answer = calls::ship_many(&desk.station, orders.clone()).unwrap();
    assert_eq!(answer.refused.len(), 40);
    assert!(asked(&desk) < 3 * AT_ONCE, "{}", asked(&desk));
    let (in_doubt, left) =
        answer.refused.iter().partition::<Vec<_>, _>(|it| it.problem.code == ProblemCode::CarrierSilent);
    assert!(left.iter().all(|it| it.problem.code == ProblemCode::CarrierUnreachable), "{left:?}");
    assert_eq!(u64::try_from(in_doubt.len()).unwrap(), asked(&desk));
    desk.carrier.behave();
    assert_eq!(calls::bookings_ask(&desk.station, ()).unwrap().len(), 0);
    all_ship_once(&desk, &orders);
}

#[test]
fn one_answer_that_is_lost_keeps_no_other_order_of_a_batch_from_shipping() {
    let (desk, _) = patient();
    let orders = desk.ready(12);
    for _ in 0..3 {
        desk.carrier.misbehave(Some(Asked::Book), 2, Misbehaviour::Trouble);
        let ready: Vec<OrderId> =
            orders.iter().copied().filter(|id| desk.view(*id).order.stage == Stage::Ready).take(4).collect();
        let answer = calls::ship_many(&desk.station, ready).unwrap();
        assert_eq!((answer.shipped.len(), answer.refused.len()), (2, 2));
    }
    calls::bookings_ask(&desk.station, ()).unwrap();
    all_ship_once(&desk, &orders);
}

#[test]
fn a_key_that_is_over_is_tried_once_where_labels_are_booked_ahead() {
    let desk = desk();
    let orders = desk.ready(10);
    desk.choose(&orders);
    desk.carrier.misbehave(Some(Asked::Book), 100, Misbehaviour::TokenOver);
    assert_eq!(calls::labels_prepare(&desk.station, ()).unwrap().booked_ahead, 0);
    assert_eq!(asked(&desk), 2, "with its token, and with a new one");
    desk.carrier.behave();
    enter_keys(&desk);
    assert_eq!(calls::labels_prepare(&desk.station, ()).unwrap().booked_ahead, 10);
}
