//! A number is taken once, an order is shipped once, whoever asks and however many at once.

use crate::sample;
use crate::sample::{
    Shipped, at, block, carrier, decide, decide_by, noon, order, range, ship, ship_with, shop, station, text,
};
use model::{CarrierId, Direction, JobState, NumberBlock, NumberForm, NumberRange, Shipment, ShipmentState, Stage};
use std::collections::BTreeSet;
use std::thread;
use store::{BeginError, Begun, JobMove, KeptBooking, NewBooking, SpentSerial, Store, StoreError};

#[test]
fn shipping_gives_number_label_and_stage_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let id = store.take_in(&shop(), vec![order(1)], &decide(), at(1)).unwrap().added[0];
    let Shipped::New { shipment, job } = ship(&store, id).unwrap() else { panic!() };
    assert_eq!(shipment.first_number(), "340123450000000017");
    assert_eq!(shipment.state, ShipmentState::Labelled);
    assert_eq!(store.snapshot().unwrap().shipment_of(id).unwrap().as_ref(), Some(&*shipment));
    assert_eq!(store.snapshot().unwrap().job(job.id).unwrap().as_ref(), Some(&*job));
    assert_eq!(store.snapshot().unwrap().job_bytes(job.id).unwrap(), b"^XA^FD1^FS^XZ");
    assert_eq!(store.snapshot().unwrap().order(id).unwrap().unwrap().stage, Stage::Labelled);
    assert_eq!(store.snapshot().unwrap().ranges().unwrap()[0].blocks[0].next, 2);
    for code in ["340123450000000017", "00340123450000000017", "]C100340123450000000017"] {
        assert_eq!(store.snapshot().unwrap().orders_by_code(code).unwrap(), [id]);
    }
    let query = model::OrderQuery { text: text("3401234500"), limit: 5, ..Default::default() };
    assert_eq!(
        store.snapshot().unwrap().find_orders(&query, &noon()).unwrap().rows[0].tracking_number,
        "340123450000000017"
    );
    let Shipped::Already(again) = ship(&store, id).unwrap() else { panic!() };
    assert_eq!(again, shipment);
}

/// Bookings that stand in the queue together share a commit: one that cannot be kept takes none of the others with it, and the
/// jobs stand in the spool as the bookings did in the queue.
#[test]
fn what_is_written_together_is_whole_each_for_itself() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 1000);
    let ids = store.take_in(&shop(), (0..60).map(order).collect(), &decide(), at(1)).unwrap().added;
    let begun: Vec<Shipment> = ids
        .iter()
        .map(|id| match store.begin_booking(sample::booking(&store, *id, &carrier()).unwrap(), at(2)).unwrap() {
            Begun::New { shipment, .. } => *shipment,
            Begun::Already(_) => panic!("it has no shipment yet"),
        })
        .collect();
    // Every third is under the number of the one before it.
    let number = |place: usize| format!("N{}", if place % 3 == 2 { place - 1 } else { place });
    let kept = |(place, shipment): (usize, &Shipment)| {
        let kept = KeptBooking {
            numbers: vec![number(place)],
            jobs: vec![sample::label_job(shipment)],
            ..KeptBooking::default()
        };
        store.keep_booking_soon(shipment.id, kept, at(3)).unwrap()
    };
    let pending: Vec<_> = begun.iter().enumerate().map(kept).collect();
    let mut last = None;
    for ((place, begun), pending) in begun.iter().enumerate().zip(pending) {
        let ended = pending.wait();
        let snapshot = store.snapshot().unwrap();
        let shipment = snapshot.shipment(begun.id).unwrap().unwrap();
        if place % 3 == 2 {
            assert!(matches!(ended, Err(StoreError::NumberTaken)), "{place}: {ended:?}");
            assert_eq!((shipment.state, shipment.booking), (ShipmentState::Planned, model::BookingState::Planned));
            assert_eq!(snapshot.orders_by_code(&number(place)).unwrap(), [ids[place - 1]]);
        } else {
            let (kept, jobs) = ended.unwrap();
            assert_eq!((&kept, kept.state), (&shipment, ShipmentState::Labelled));
            assert_eq!(snapshot.job(jobs[0].id).unwrap().as_ref(), Some(&jobs[0]));
            assert!(last < Some(jobs[0].id), "{place}: {last:?}");
            last = Some(jobs[0].id);
        }
    }
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
    let numbers: BTreeSet<_> = ids
        .iter()
        .map(|id| store.snapshot().unwrap().shipment_of(*id).unwrap().unwrap().first_number().to_owned())
        .collect();
    assert_eq!(numbers.len(), 40);
    assert_eq!(store.snapshot().unwrap().ranges().unwrap()[0].blocks[0].next, 41);
}

#[test]
fn a_range_ends_where_it_ends() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 2);
    let ids = store.take_in(&shop(), (0..4).map(order).collect(), &decide(), at(1)).unwrap().added;
    assert!(matches!(ship(&store, ids[0]), Ok(Shipped::New { .. })));
    assert!(matches!(ship(&store, ids[1]), Ok(Shipped::New { .. })));
    assert!(matches!(ship(&store, ids[2]), Err(BeginError::RangeEmpty)));
    assert_eq!(store.snapshot().unwrap().order(ids[2]).unwrap().unwrap().stage, Stage::Ready);
    store.save_range(&range(100, 100), at(2)).unwrap();
    assert!(matches!(ship(&store, ids[2]), Ok(Shipped::New { .. })));
    assert!(matches!(ship(&store, ids[3]), Err(BeginError::RangeEmpty)));
}

#[test]
fn what_cannot_ship_says_why() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    assert!(matches!(ship(&store, model::OrderId(77)), Err(BeginError::NoSuchOrder)));
    let id = store.take_in(&shop(), vec![order(1)], &decide(), at(1)).unwrap().added[0];
    let nobody = CarrierId(text("nobody"));
    assert!(matches!(sample::ship_with(&store, id, &nobody, sample::label), Err(BeginError::NoRange)));
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
    let form = NumberForm::Sscc { prefix: text("8712345"), extension: 3 };
    let other_prefix = NumberRange { blocks: vec![NumberBlock { form, next: 1, last: 10 }], ..range(1, 10) };
    assert_eq!(spent(&other_prefix), None, "another prefix has its own serials");
}

#[test]
fn a_range_has_to_fit_its_form() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let of = |form: NumberForm| NumberRange { blocks: vec![NumberBlock { form, next: 1, last: 10 }], ..range(1, 10) };
    let bad = [
        of(NumberForm::Sscc { prefix: text("401"), extension: 3 }),
        of(NumberForm::Sscc { prefix: text("4012345678901"), extension: 3 }),
        of(NumberForm::Sscc { prefix: text("40123x5"), extension: 3 }),
        of(NumberForm::Sscc { prefix: text("4012345"), extension: 10 }),
        of(NumberForm::Dpd { depot: text("99") }),
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
fn blocks_are_spent_one_after_the_other_and_a_shipment_may_begin_the_next() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 2);
    let dpd = NumberForm::Dpd { depot: text("0998") };
    let other = NumberBlock { form: dpd.clone(), next: 70, last: 72 };
    let blocks = vec![block(1, 2), other, block(40, 40)];
    store.save_range(&NumberRange { blocks, ..range(1, 2) }, at(1)).unwrap();
    let ids = store.take_in(&shop(), (0..7).map(order).collect(), &decide(), at(1)).unwrap().added;
    let mut spent = Vec::new();
    for (id, parcels) in ids.iter().zip([1, 3, 2]) {
        let booking = sample::booking(&store, *id, &carrier()).unwrap();
        let booking = NewBooking { parcels: vec![booking.parcels[0].clone(); parcels], ..booking };
        let Ok(Begun::New { serials, .. }) = store.begin_booking(booking, at(2)) else { panic!() };
        spent.extend(serials.into_iter().map(|spent| (spent.form == dpd, spent.serial)));
    }
    assert_eq!(spent, [(false, 1), (false, 2), (true, 70), (true, 71), (true, 72), (false, 40)]);
    assert!(matches!(ship(&store, ids[6]), Err(BeginError::RangeEmpty)));
    let left: Vec<u64> = store.snapshot().unwrap().ranges().unwrap()[0].blocks.iter().map(NumberBlock::left).collect();
    assert_eq!(left, [0, 0, 0]);
}

#[test]
fn a_serial_comes_from_one_block_alone() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let twice = NumberRange { blocks: vec![block(1, 10), block(10, 20)], ..range(1, 10) };
    assert!(
        matches!(store.save_range(&twice, at(1)), Err(StoreError::RangesOverlap { carrier }) if carrier.0 == "own")
    );
    let side_by_side = NumberRange { blocks: vec![block(1, 10), block(11, 20)], ..range(1, 10) };
    store.save_range(&side_by_side, at(1)).unwrap();
    let other = NumberRange { carrier: CarrierId(text("other")), ..range(20, 30) };
    assert!(matches!(store.save_range(&other, at(1)), Err(StoreError::RangesOverlap { .. })));
    // The same serials of another form are other numbers.
    let form = NumberForm::Dpd { depot: text("0401") };
    let dpd = NumberRange { blocks: vec![NumberBlock { form, next: 1, last: 30 }], ..other };
    store.save_range(&dpd, at(1)).unwrap();
}

#[test]
fn a_number_is_on_one_parcel_only_whatever_makes_the_label() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let ids = store.take_in(&shop(), (0..2).map(order).collect(), &decide(), at(1)).unwrap().added;
    let seven = SpentSerial { form: sample::form(), serial: 7 };
    let same = |_: &SpentSerial| sample::label(&seven);
    assert!(matches!(ship_with(&store, ids[0], &carrier(), same), Ok(Shipped::New { .. })));
    let second = ship_with(&store, ids[1], &carrier(), same);
    assert!(matches!(second, Err(BeginError::Store(StoreError::NumberTaken))));
    let snapshot = store.snapshot().unwrap();
    let begun = snapshot.shipment_of(ids[1]).unwrap().unwrap();
    assert_eq!((begun.state, begun.first_number()), (ShipmentState::Planned, ""), "nothing of it is kept");
    assert_eq!(snapshot.jobs_of(ids[1]).unwrap(), []);
    assert_eq!(snapshot.ranges().unwrap()[0].blocks[0].next, 3, "a serial once begun is spent");
}

#[test]
fn an_order_decided_otherwise_since_it_was_planned_is_not_begun() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let id = store.take_in(&shop(), vec![order(1)], &decide(), at(1)).unwrap().added[0];
    let planned = sample::booking(&store, id, &carrier()).unwrap();
    store.redecide(&sample::decide_with("other"), at(2), &mut |_, _| {}).unwrap();
    assert!(matches!(store.begin_booking(planned, at(3)), Err(BeginError::Changed)));
    assert_eq!(store.snapshot().unwrap().ranges().unwrap()[0].blocks[0].next, 1);
    assert!(matches!(ship(&store, id), Ok(Shipped::New { .. })));
}

#[test]
fn a_second_shipment_is_made_only_where_somebody_asks_for_it() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let id = store.take_in(&shop(), vec![order(1)], &decide(), at(1)).unwrap().added[0];
    let Shipped::New { shipment: first, .. } = ship(&store, id).unwrap() else { panic!() };
    for (direction, sequence) in [(Direction::Outgoing, 2), (Direction::Outgoing, 3), (Direction::Return, 1)] {
        let further =
            store::NewBooking { direction, further: true, ..sample::booking(&store, id, &carrier()).unwrap() };
        let Begun::New { shipment, serials } = store.begin_booking(further, at(2)).unwrap() else { panic!() };
        assert_eq!((shipment.direction, shipment.sequence), (direction, sequence));
        sample::carry_on(&store, &shipment, &serials, sample::label).unwrap();
    }
    let snapshot = store.snapshot().unwrap();
    let shipments = snapshot.shipments_of(id).unwrap();
    assert_eq!(shipments.len(), 4);
    let numbers: BTreeSet<&str> = shipments.iter().flat_map(Shipment::numbers).collect();
    assert_eq!(numbers.len(), 4);
    for number in numbers {
        assert_eq!(snapshot.orders_by_code(number).unwrap(), [id], "{number}");
    }
    let Shipped::Already(again) = ship(&store, id).unwrap() else { panic!() };
    assert!(again.id > first.id, "the latest is told");
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
    let numbers: Vec<u64> =
        store.snapshot().unwrap().serials_of(shipment.id).unwrap().into_iter().map(|it| it.serial).collect();
    assert_eq!(numbers, [1, 2, 3]);
    let jobs = store.snapshot().unwrap().jobs_of(ids[0]).unwrap();
    assert_eq!(jobs.len(), 6, "two labels for each of three parcels");
    assert_eq!(jobs.last(), Some(&*job));
    for (done, job) in jobs.iter().enumerate() {
        let state = store.snapshot().unwrap().order(ids[0]).unwrap().unwrap().stage;
        assert_eq!(state, if done <= 4 { Stage::Labelled } else { Stage::Shipped }, "after {done}");
        for state in [JobState::Sending, JobState::Sent] {
            store.move_job(job.id, state, JobMove::at(at(3))).unwrap();
        }
        let evidence = Some(model::Evidence::Person);
        store.move_job(job.id, JobState::Printed, JobMove { evidence, ..JobMove::at(at(4)) }).unwrap();
    }
    assert!(matches!(ship(&store, ids[1]), Err(BeginError::RangeEmpty)), "no number is left for three parcels");
    assert_eq!(store.snapshot().unwrap().orders_by_code(shipment.first_number()).unwrap(), [ids[0]]);
}
