//! Rules that ask the clock are asked again as time passes.

use crate::waiting::wait_for;
use jiff::Timestamp;
use jiff::civil::{DateTime, date};
use jiff::tz::TimeZone;
use model::*;
use station::calls::{self, Scanned};
use station::{Options, Station};
use std::path::Path;
use std::sync::atomic::{AtomicI64, Ordering};

const BEFORE_NOON: DateTime = date(2026, 11, 23).at(11, 59, 0, 0);
const NOON: DateTime = date(2026, 11, 23).at(12, 0, 0, 0);
const NEXT_DAY: DateTime = date(2026, 11, 24).at(11, 59, 0, 0);

/// A moment of the desk's own clock.
fn moment(at: DateTime) -> UtcDateTime {
    UtcDateTime(TimeZone::system().to_timestamp(at).unwrap())
}

fn open(folder: &Path, desk: bool, clock: fn() -> UtcDateTime) -> Station {
    Station::open(Options { desk, clock, ..Options::practice(folder) }).unwrap()
}

/// Takes in the practice shop's orders, and holds all of them when a rule says it is time.
fn hold_when(station: &Station, time: Rule) {
    let shop = calls::shops(station, ()).unwrap().remove(0).shop.id;
    calls::shop_sync(station, shop).unwrap();
    let mut versioned = calls::settings(station, ()).unwrap();
    let settings = &mut versioned.settings;
    settings.rules.push(time);
    calls::settings_save(station, versioned).unwrap();
}

fn rule() -> Rule {
    Rule::new(99, "Closed", vec![Action::Hold { reason: "Closed".to_owned() }])
}

fn from_noon() -> Rule {
    let noon = Condition::Hour(Compare { is: Comparison::AtLeast, value: 12, to: None });
    Rule { conditions: vec![noon], ..rule() }
}

fn scanned(station: &Station, number: &str) -> Order {
    let Scanned::Order { view } = calls::scan(station, number.to_owned()).unwrap() else {
        panic!("{number} is one order")
    };
    view.order
}

fn ready(station: &Station) -> u32 {
    let query = OrderQuery { stages: vec![Stage::Ready], limit: 1, ..OrderQuery::default() };
    calls::orders_find(station, query).unwrap().total
}

/// Waits until no order is ready.
fn until_all_are_held(station: &Station) {
    wait_for(station, "the queue is decided anew", || (ready(station) == 0).then_some(()));
}

#[test]
fn an_order_is_decided_as_of_its_scan_and_as_of_its_label() {
    let folder = tempfile::tempdir().unwrap();
    let morning = open(folder.path(), true, || moment(BEFORE_NOON));
    hold_when(&morning, from_noon());
    // Another process at the same station, which holds no desk: nothing happens there by itself.
    let noon = open(folder.path(), false, || moment(NOON));
    assert_eq!(scanned(&morning, "1041").stage, Stage::Ready);
    let late = scanned(&noon, "1041");
    assert_eq!(late.stage, Stage::Held);
    assert!(matches!(late.decision.hold.setter, Setter::Rule { id: 99, .. }));
    let query = OrderQuery { text: "1043".to_owned(), limit: 9, ..OrderQuery::default() };
    let rows = calls::orders_find(&morning, query).unwrap().rows;
    let untouched = rows.into_iter().find(|row| row.number == "1043").unwrap();
    assert_eq!(untouched.stage, Stage::Ready, "only what was scanned was decided anew");
    assert_eq!(calls::ship(&noon, untouched.id).unwrap_err().code, ProblemCode::OrderHeld);
    // What has its label keeps its decision.
    let shipped = calls::ship(&morning, scanned(&morning, "1041").id).unwrap().shipment;
    assert_ne!(scanned(&noon, "1041").stage, Stage::Held);
    assert_eq!(shipped.decision, scanned(&noon, "1041").decision);
}

#[test]
fn the_queue_is_decided_anew_when_the_hour_turns() {
    static NOW: AtomicI64 = AtomicI64::new(0);
    fn clock() -> UtcDateTime {
        UtcDateTime(Timestamp::from_millisecond(NOW.load(Ordering::SeqCst)).unwrap())
    }
    NOW.store(moment(BEFORE_NOON).millis(), Ordering::SeqCst);
    let folder = tempfile::tempdir().unwrap();
    let station = open(folder.path(), true, clock);
    hold_when(&station, from_noon());
    assert!(ready(&station) > 0);
    NOW.store(moment(NOON).millis(), Ordering::SeqCst);
    until_all_are_held(&station);
}

#[test]
fn a_rule_that_began_while_nobody_was_here_acts_at_the_start() {
    let folder = tempfile::tempdir().unwrap();
    let station = open(folder.path(), true, || moment(BEFORE_NOON));
    hold_when(&station, Rule { from: Some(Day(NEXT_DAY.date())), ..rule() });
    assert!(ready(&station) > 0);
    drop(station);
    // The first one's threads let go of the desk one after the other.
    let next_day = || Some(open(folder.path(), true, || moment(NEXT_DAY))).filter(Station::holds_desk);
    until_all_are_held(&std::iter::repeat_with(next_day).flatten().next().unwrap());
}
