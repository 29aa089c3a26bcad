//! A number is taken once, an order is shipped once, whoever asks and however many at once.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod sample;

use model::{CarrierId, JobState, NumberRange, ShipmentState, Stage};
use sample::{at, carrier, decide, decide_by, order, range, ship, shop, station, text};
use std::collections::BTreeSet;
use std::thread;
use store::{JobMove, ShipError, Shipped, Store, StoreError};

#[test]
fn shipping_gives_number_label_and_stage_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let id = store.take_in(&shop(), vec![order(1)], &decide(), at(1)).unwrap().added[0];
    let Shipped::New { shipment, job } = ship(&store, id).unwrap() else { panic!() };
    assert_eq!(shipment.tracking_number, "340123450000000017");
    assert_eq!(shipment.state, ShipmentState::Labelled);
    assert_eq!(store.shipment_of(id).unwrap().as_ref(), Some(&*shipment));
    assert_eq!(store.job(job.id).unwrap().as_ref(), Some(&*job));
    assert_eq!(store.job_bytes(job.id).unwrap(), b"^XA^FD1^FS^XZ");
    assert_eq!(store.order(id).unwrap().unwrap().stage, Stage::Labelled);
    assert_eq!(store.ranges().unwrap()[0].next, 2);
    for code in ["340123450000000017", "00340123450000000017", "]C100340123450000000017"] {
        assert_eq!(store.orders_by_code(code).unwrap(), [id]);
    }
    let query = model::OrderQuery { text: text("3401234500"), limit: 5, ..Default::default() };
    assert_eq!(store.find_orders(&query).unwrap().rows[0].tracking_number, "340123450000000017");
    let Shipped::Already(again) = ship(&store, id).unwrap() else { panic!() };
    assert_eq!(again, shipment);
}

#[test]
fn many_hands_on_the_same_orders_ship_each_once() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 1000);
    let ids = store.take_in(&shop(), (0..40).map(order).collect(), &decide(), at(1)).unwrap().added;
    // Two desks in one folder, two hands at each.
    let desks =
        [store.clone(), store.clone(), Store::open(folder.path()).unwrap(), Store::open(folder.path()).unwrap()];
    let new: u32 = thread::scope(|scope| {
        let hands: Vec<_> = desks
            .iter()
            .map(|desk| {
                scope.spawn(|| ids.iter().filter(|id| matches!(ship(desk, **id).unwrap(), Shipped::New { .. })).count())
            })
            .collect();
        hands.into_iter().map(|hand| u32::try_from(hand.join().unwrap()).unwrap()).sum()
    });
    assert_eq!(new, 40);
    let numbers: BTreeSet<_> = ids.iter().map(|id| store.shipment_of(*id).unwrap().unwrap().tracking_number).collect();
    assert_eq!(numbers.len(), 40);
    assert_eq!(store.ranges().unwrap()[0].next, 41);
}

#[test]
fn a_range_ends_where_it_ends() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 2);
    let ids = store.take_in(&shop(), (0..4).map(order).collect(), &decide(), at(1)).unwrap().added;
    assert!(matches!(ship(&store, ids[0]), Ok(Shipped::New { .. })));
    assert!(matches!(ship(&store, ids[1]), Ok(Shipped::New { .. })));
    assert!(matches!(ship(&store, ids[2]), Err(ShipError::RangeEmpty)));
    assert_eq!(store.order(ids[2]).unwrap().unwrap().stage, Stage::Ready);
    store.save_range(&range(100, 100), at(2)).unwrap();
    assert!(matches!(ship(&store, ids[2]), Ok(Shipped::New { .. })));
    assert!(matches!(ship(&store, ids[3]), Err(ShipError::RangeEmpty)));
}

#[test]
fn what_cannot_ship_says_why() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    assert!(matches!(ship(&store, model::OrderId(77)), Err(ShipError::NoSuchOrder)));
    let id = store.take_in(&shop(), vec![order(1)], &decide(), at(1)).unwrap().added[0];
    let nobody = CarrierId(text("nobody"));
    assert!(matches!(store.ship_own(id, &nobody, at(2), sample::label), Err(ShipError::NoRange)));
}

#[test]
fn a_range_never_goes_back_over_spent_numbers() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let ids = store.take_in(&shop(), (0..3).map(order).collect(), &decide(), at(1)).unwrap().added;
    for id in &ids {
        ship(&store, *id).unwrap();
    }
    let spent = |range: &NumberRange| match store.save_range(range, at(2)) {
        Err(StoreError::SpentNumbers { spent }) => Some(spent),
        other => other.map(|()| None).unwrap(),
    };
    assert_eq!(spent(&range(1, 10)), Some(3));
    assert_eq!(spent(&range(3, 10)), Some(3));
    assert_eq!(spent(&range(4, 10)), None);
    assert_eq!(spent(&NumberRange { carrier: CarrierId(text("other")), ..range(2, 3) }), Some(3));
    let other = NumberRange { carrier: CarrierId(text("other")), ..range(8, 20) };
    assert!(matches!(store.save_range(&other, at(2)), Err(StoreError::RangesOverlap { .. })));
    let beside = NumberRange { carrier: CarrierId(text("other")), ..range(11, 20) };
    assert_eq!(spent(&beside), None);
    let other_prefix = NumberRange { prefix: text("8712345"), ..range(1, 10) };
    assert_eq!(spent(&other_prefix), None, "another prefix has its own serials");
}

#[test]
fn a_range_has_to_fit_an_sscc() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let bad = [
        NumberRange { prefix: text("401"), ..range(1, 10) },
        NumberRange { prefix: text("4012345678901"), ..range(1, 10) },
        NumberRange { prefix: text("40123x5"), ..range(1, 10) },
        NumberRange { extension: 10, ..range(1, 10) },
        range(1, 1_000_000_000),
        range(12, 10),
        range(0, u64::MAX),
    ];
    for range in bad {
        assert!(matches!(store.save_range(&range, at(1)), Err(StoreError::BadRange)), "{range:?}");
    }
    store.save_range(&range(1, 999_999_999), at(1)).unwrap();
    store.save_range(&range(11, 10), at(1)).unwrap();
}

#[test]
fn a_number_is_on_one_parcel_only_whatever_makes_the_label() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let ids = store.take_in(&shop(), (0..2).map(order).collect(), &decide(), at(1)).unwrap().added;
    let same = |parcel: store::NewParcel<'_>| sample::label(store::NewParcel { serial: 7, ..parcel });
    assert!(matches!(store.ship_own(ids[0], &carrier(), at(2), same), Ok(Shipped::New { .. })));
    let second = store.ship_own(ids[1], &carrier(), at(2), same);
    assert!(matches!(second, Err(ShipError::Store(StoreError::NumberTaken))));
    assert_eq!(store.ranges().unwrap()[0].next, 2);
    assert_eq!(store.shipment_of(ids[1]).unwrap(), None);
}

#[test]
fn several_parcels_each_have_their_number_and_the_shipment_is_gone_when_all_are_labelled() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 3);
    let usual = decide();
    let in_three = decide_by(move |undecided| {
        let share = model::Share::Evenly;
        let settings = [model::Setting::Parcels { count: 3, share }, model::Setting::LabelCount { count: 2 }];
        let settings = settings.map(|setting| model::Reasoned::new(setting, model::Setter::Person)).to_vec();
        model::Decision { settings, ..usual.decide(undecided) }
    });
    let ids = store.take_in(&shop(), (0..2).map(order).collect(), &in_three, at(1)).unwrap().added;
    let Shipped::New { shipment, job } = ship(&store, ids[0]).unwrap() else { panic!("it is new") };
    let numbers: Vec<u64> = store.numbers_of(shipment.id).unwrap().into_iter().map(|(_, _, serial)| serial).collect();
    assert_eq!(numbers, [1, 2, 3]);
    let jobs = store.jobs_of(ids[0]).unwrap();
    assert_eq!(jobs.len(), 6, "two labels for each of three parcels");
    assert_eq!(jobs.last(), Some(&*job));
    for (done, job) in jobs.iter().enumerate() {
        let state = store.order(ids[0]).unwrap().unwrap().stage;
        assert_eq!(state, if done <= 4 { Stage::Labelled } else { Stage::Shipped }, "after {done}");
        for state in [JobState::Sending, JobState::Sent] {
            store.move_job(job.id, state, JobMove::at(at(3))).unwrap();
        }
        let evidence = Some(model::Evidence::Person);
        store.move_job(job.id, JobState::Printed, JobMove { evidence, ..JobMove::at(at(4)) }).unwrap();
    }
    assert!(matches!(ship(&store, ids[1]), Err(ShipError::RangeEmpty)), "no number is left for three parcels");
    assert_eq!(store.orders_by_code(&shipment.tracking_number).unwrap(), [ids[0]]);
}
