//! What left is counted once, from the moment its last label is out until it is taken back.

use crate::sample;
use crate::sample::{Shipped, at, carrier, carry_on, decide, decide_by, label, order, ship, shop, station};
use model::{
    Currency, Decision, Direction, Evidence, Job, JobState, LocalDateTime, Money, OrderId, Reasoned, Setter, Setting,
    Share, Shipment, UtcDateTime,
};
use store::{Begun, By, Decide, JobMove, NewBooking, Store};

/// A departure that owns what it says.
#[derive(Debug, PartialEq)]
struct Left {
    at: UtcDateTime,
    direction: Direction,
    carrier: String,
    parcels: u32,
    cost: Option<Money>,
    due: Option<LocalDateTime>,
    packer: Option<String>,
}

fn left_between(store: &Store, from: i64, until: i64) -> Vec<Left> {
    let mut left = Vec::new();
    let snapshot = store.snapshot().unwrap();
    let mut keep = |it: &store::Departure<'_>| {
        left.push(Left {
            at: it.at,
            direction: it.direction,
            carrier: it.carrier.to_owned(),
            parcels: it.parcels,
            cost: it.cost,
            due: it.due,
            packer: it.packer.map(str::to_owned),
        });
    };
    snapshot.each_departure(at(from), at(until), &mut keep).unwrap();
    left
}

fn all(store: &Store) -> Vec<Left> {
    left_between(store, -1_000_000, 1_000_000)
}

fn euro(minor: i64) -> Money {
    Money { minor, currency: Currency::EUR }
}

/// Everything ships in so many parcels for 4.95 EUR.
fn in_parcels(count: u32) -> Decide {
    let usual = decide();
    decide_by(move |undecided| {
        let parcels = Setting::Parcels { count, share: Share::Evenly };
        let settings = vec![Reasoned::new(parcels, Setter::Person)];
        Decision { settings, price: Some(euro(495)), ..usual.decide(undecided) }
    })
}

fn take_in(store: &Store, n: u32, decide: &Decide) -> OrderId {
    store.take_in(&shop(), vec![order(n)], decide, at(1)).unwrap().added[0]
}

fn print(store: &Store, jobs: &[Job], seconds: i64) {
    for job in jobs {
        for state in [JobState::Sending, JobState::Sent] {
            store.move_job(job.id, state, JobMove::at(at(2))).unwrap();
        }
        let evidence = Some(Evidence::HostStatus);
        store.move_job(job.id, JobState::Printed, JobMove { evidence, ..JobMove::at(at(seconds)) }).unwrap();
    }
}

/// Ships an order and prints its labels, the last one then.
fn leave(store: &Store, order: OrderId, seconds: i64) -> Shipment {
    let Shipped::New { shipment, .. } = ship(store, order).unwrap() else { panic!("it is new") };
    print(store, &store.snapshot().unwrap().jobs_of(order).unwrap(), seconds);
    *shipment
}

#[test]
fn a_shipment_leaves_when_its_last_label_is_out() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 100);
    // Its promise is the 20th, at four.
    let id = take_in(&store, 3, &in_parcels(3));
    let Shipped::New { .. } = ship(&store, id).unwrap() else { panic!("it is new") };
    let jobs = store.snapshot().unwrap().jobs_of(id).unwrap();
    print(&store, &jobs[..2], 50);
    assert_eq!(all(&store), [], "one label is still missing");
    print(&store, &jobs[2..], 60);
    let due = Some(LocalDateTime("2026-11-20T16:00:00".parse().unwrap()));
    let whole = Left {
        at: at(60),
        direction: Direction::Outgoing,
        carrier: carrier().0,
        parcels: 3,
        cost: Some(euro(495)),
        due,
        packer: None,
    };
    assert_eq!(all(&store), [whole]);
}

#[test]
fn what_is_taken_back_left_no_more() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 100);
    let ids = [1, 2].map(|n| take_in(&store, n, &in_parcels(1)));
    let [first, _] = ids.map(|id| leave(&store, id, 10));
    store.void_shipment(first.id, "wrong box", at(20)).unwrap();
    assert_eq!(all(&store).len(), 1);
    leave_again(&store, ids[0], 30);
    assert_eq!(all(&store).iter().map(|it| it.at).collect::<Vec<_>>(), [at(10), at(30)]);
}

/// Ships an order once more whose shipment was taken back; the jobs of that one are done.
fn leave_again(store: &Store, order: OrderId, seconds: i64) {
    let Shipped::New { job, .. } = ship(store, order).unwrap() else { panic!("it is new") };
    print(store, &[*job], seconds);
}

#[test]
fn a_time_ends_where_the_next_begins() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 100);
    for (n, seconds) in [(1, 99), (2, 100), (4, 199), (5, 200)] {
        leave(&store, take_in(&store, n, &in_parcels(1)), seconds);
    }
    let moments = |from, until| left_between(&store, from, until).iter().map(|it| it.at).collect::<Vec<_>>();
    assert_eq!(moments(100, 200), [at(100), at(199)]);
    assert_eq!(moments(200, 100), []);
}

#[test]
fn a_carriers_own_word_says_what_it_costs_and_only_the_first_parcel_has_a_promise() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 100);
    let id = take_in(&store, 3, &in_parcels(1));
    leave(&store, id, 10);
    for direction in [Direction::Outgoing, Direction::Return] {
        let further = NewBooking { direction, further: true, ..sample::booking(&store, id, &carrier()).unwrap() };
        let Begun::New { shipment, serials } = store.begin_booking(further, at(11)).unwrap() else { panic!() };
        let Shipped::New { job, shipment } = carry_on(&store, &shipment, &serials, label).unwrap() else { panic!() };
        let connection = rusqlite::Connection::open(store.folder().join("station.db")).unwrap();
        let cost = r#"{"minor":1270,"currency":"CHF"}"#;
        connection.execute("UPDATE shipments SET cost = ? WHERE id = ?", (cost, shipment.id.0)).unwrap();
        print(&store, &[*job], 12);
    }
    let costs: Vec<String> = all(&store).iter().filter_map(|it| it.cost).map(|cost| cost.to_string()).collect();
    assert_eq!(costs, ["4.95 EUR", "12.70 CHF", "12.70 CHF"]);
    let kinds: Vec<_> = all(&store).iter().map(|it| (it.direction, it.due.is_some())).collect();
    assert_eq!(kinds, [(Direction::Outgoing, true), (Direction::Outgoing, false), (Direction::Return, false)]);
}

#[test]
fn a_packer_has_what_the_desk_ships_and_a_shops_key_has_none() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 100);
    let askers = [By::Desk(Some("Zoë".to_owned())), By::Key("key".to_owned()), By::Desk(None)];
    for (n, by) in (1..).zip(askers) {
        let id = take_in(&store, n, &in_parcels(1));
        let booking = NewBooking { by, ..sample::booking(&store, id, &carrier()).unwrap() };
        let Begun::New { shipment, serials } = store.begin_booking(booking, at(3)).unwrap() else { panic!() };
        let Shipped::New { job, .. } = carry_on(&store, &shipment, &serials, label).unwrap() else { panic!() };
        print(&store, &[*job], i64::from(n) * 10);
    }
    let packers: Vec<_> = all(&store).into_iter().map(|it| it.packer).collect();
    assert_eq!(packers, [Some("Zoë".to_owned()), None, None]);
}
