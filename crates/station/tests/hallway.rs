//! One order's whole way, in the practice station: shop → decision → label → printer → shop.

use crate::waiting::wait_for;
use model::*;
use sandbox::Fault;
use station::calls::{self, FurtherShipment, Scanned};
use station::{Event, Options, Station};

fn practice() -> (tempfile::TempDir, Station) {
    let folder = tempfile::tempdir().unwrap();
    let station = Station::open(Options::practice(folder.path())).unwrap();
    (folder, station)
}

fn sync(station: &Station) -> calls::SyncReport {
    let shop = calls::shops(station, ()).unwrap().remove(0).shop.id;
    calls::shop_sync(station, shop).unwrap()
}

/// Waits for the station's events until something holds.
fn until(station: &Station, mut holds: impl FnMut() -> bool) {
    wait_for(station, "what is waited for", || holds().then_some(()));
}

fn shipped(station: &Station, id: OrderId) -> bool {
    calls::order_open(station, id).unwrap().order.stage == Stage::Shipped
}

#[test]
fn an_order_goes_from_shop_to_printer_and_the_shop_is_told() {
    let (_folder, station) = practice();
    assert!(station.holds_desk());
    sync(&station);
    let practice = station.practice().unwrap();
    let Scanned::Order { view } = calls::scan(&station, "1043".to_owned()).unwrap() else {
        panic!("1043 is one order")
    };
    assert_eq!(view.order.stage, Stage::Ready);
    assert_eq!(view.method.as_ref().unwrap().name, "Express");
    let answer = calls::ship(&station, view.order.id).unwrap();
    until(&station, || shipped(&station, view.order.id));
    assert_eq!(practice.printer.printed().len(), 1);

    // The number on the parcel pulls the order up as well.
    let Scanned::Order { view } = calls::scan(&station, format!("00{}", answer.shipment.first_number())).unwrap()
    else {
        panic!("the label's barcode is one order's")
    };
    assert_eq!(view.order.facts.number, "1043");
    assert_eq!(calls::ship(&station, view.order.id).unwrap_err().code, ProblemCode::AlreadyShipped);

    until(&station, || calls::outbox(&station, ()).unwrap().iter().all(|entry| entry.state == OutboxState::Done));
    assert!(!practice.shop.pushes().is_empty());
    let keys: Vec<String> = view.journal.iter().map(|line| line.message.key.clone().into_owned()).collect();
    for wanted in ["journal-order-added", "journal-shipment-booked", "journal-job-printed", "journal-shipment-shipped"]
    {
        assert!(keys.iter().any(|key| key == wanted), "{wanted} is not in {keys:?}");
    }
}

#[test]
fn a_shop_that_is_silent_after_accepting_is_told_once() {
    let (_folder, station) = practice();
    sync(&station);
    let shop = &station.practice().unwrap().shop;
    let order =
        calls::orders_find(&station, OrderQuery { stages: vec![Stage::Ready], limit: 1, ..OrderQuery::default() })
            .unwrap()
            .rows
            .remove(0);
    shop.fail_next(Fault::Unavailable);
    calls::ship(&station, order.id).unwrap();
    until(&station, || shipped(&station, order.id));
    until(&station, || calls::outbox(&station, ()).unwrap().iter().all(|entry| entry.state == OutboxState::Done));
    let reference: u64 = calls::order_open(&station, order.id).unwrap().order.facts.reference.parse().unwrap();
    assert_eq!(shop.notes(reference).len(), 1, "one note to the customer");
}

#[test]
fn rules_are_taken_up_at_once_and_a_person_has_the_last_word() {
    let (_folder, station) = practice();
    sync(&station);
    let Scanned::Order { view } = calls::scan(&station, "1041".to_owned()).unwrap() else {
        panic!("1041 is one order")
    };
    let id = view.order.id;
    let mut versioned = calls::settings(&station, ()).unwrap();
    let settings = &mut versioned.settings;
    let hold = Action::Hold { reason: "Stocktaking".to_owned() };
    settings.rules.push(Rule::new(99, "Everything waits", vec![hold]));
    let saved = calls::settings_save(&station, versioned).unwrap();
    assert!(saved.changed_orders().unwrap() > 50);
    let journal = calls::order_open(&station, id).unwrap().journal;
    let decided = journal.iter().find(|line| line.message.key == "journal-order-decided").unwrap();
    assert_eq!(decided.message.args["method"], Argument::from("Parcel"), "as people call it");
    assert_eq!(calls::ship(&station, id).unwrap_err().code, ProblemCode::OrderHeld);
    let release = Overrides { hold: Some(None), ..Overrides::default() };
    let view =
        calls::order_override(&station, calls::OverrideOrder { order: id, overrides: release, slower: false }).unwrap();
    assert_eq!(view.order.stage, Stage::Ready);
    assert_eq!(view.order.decision.hold.setter, Setter::Person);
    sync(&station);
    calls::ship(&station, id).unwrap();
}

#[test]
fn a_second_process_leaves_the_spool_to_the_first() {
    let (folder, station) = practice();
    sync(&station);
    let second = Station::open(Options::practice(folder.path())).unwrap();
    assert!(!second.holds_desk());
    let mut events = station.listen();
    let order =
        calls::orders_find(&second, OrderQuery { stages: vec![Stage::Ready], limit: 1, ..OrderQuery::default() })
            .unwrap()
            .rows
            .remove(0);
    calls::ship(&second, order.id).unwrap();
    until(&station, || shipped(&second, order.id));
    // A station served to browsers has no window that could be raised.
    assert_eq!(second.lock_window().unwrap_err().code, ProblemCode::DeskTaken);
    let window = station.lock_window().unwrap();
    assert!(window.is_some());
    assert!(second.lock_window().unwrap().is_none());
    second.raise_other().unwrap();
    let raised = || std::iter::from_fn(|| events.try_recv().ok()).any(|event| matches!(event, Event::Raise));
    until(&station, raised);
}

#[test]
fn an_order_sent_by_economy_is_booked_at_the_practice_sendcloud_from_the_first_minute() {
    let (_folder, station) = practice();
    sync(&station);
    let query = OrderQuery { stages: vec![Stage::Ready], limit: 1_000, ..OrderQuery::default() };
    let rows = calls::orders_find(&station, query).unwrap().rows;
    let by_sendcloud = |row: &&OrderRow| row.method.as_ref().is_some_and(|method| method.0 == "sendcloud-economy");
    let id = rows.iter().find(by_sendcloud).unwrap().id;
    let shipment = calls::ship(&station, id).unwrap().shipment;
    assert_eq!((shipment.carrier.0.as_str(), shipment.labels), ("sendcloud", LabelSource::Document));
    until(&station, || shipped(&station, id));
    let practice = station.practice().unwrap();
    assert_eq!(practice.sendcloud.live_of_key(&shipment.reference), 1);
    let tracked = calls::track(&station, id).unwrap();
    assert_eq!(tracked.parcels[0].sightings[0].state, TrackingState::Announced);
    let back = FurtherShipment { order: id, direction: Direction::Return, items: Vec::new() };
    let back = calls::ship_further(&station, back).unwrap().shipment;
    assert_eq!((back.direction, back.first_number().is_empty()), (Direction::Return, false));
}

#[test]
fn the_practice_sendcloud_gives_no_number_twice_after_another_start() {
    let (folder, station) = practice();
    sync(&station);
    let query = OrderQuery { stages: vec![Stage::Ready], limit: 1_000, ..OrderQuery::default() };
    let rows = calls::orders_find(&station, query).unwrap().rows;
    let is = |row: &OrderRow| row.method.as_ref().is_some_and(|method| method.0 == "sendcloud-economy");
    let ids: Vec<OrderId> = rows.into_iter().filter(is).map(|row| row.id).collect();
    let first = calls::ship(&station, ids[0]).unwrap().shipment;
    drop(station);
    let station = Station::open(Options { clock: later, ..Options::practice(folder.path()) }).unwrap();
    let second = calls::ship(&station, ids[1]).unwrap().shipment;
    assert_ne!(first.first_number(), second.first_number());
}

#[test]
fn the_practice_shop_changes_nothing_because_it_was_started_again() {
    let (folder, station) = practice();
    let first = sync(&station);
    assert!(first.added >= 60, "{first:?}");
    drop(station);
    let station = Station::open(Options { clock: later, ..Options::practice(folder.path()) }).unwrap();
    let again = sync(&station);
    assert_eq!((again.added, again.changed), (0, 0), "{again:?}");
}

/// A minute ahead.
fn later() -> UtcDateTime {
    UtcDateTime::from_millis(UtcDateTime(jiff::Timestamp::now()).millis() + 60_000)
}
