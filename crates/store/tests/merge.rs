//! Orders that share a parcel: one label, each order told once, and none ships by itself beside it.

use crate::sample::{self, Shipped, at, carrier, decide, order, ship, shop, station, text};
use model::{
    Evidence, Grams, JobState, OrderId, OrderStatus, OutboxMessage, OutboxState, Overrides, Problem, ProblemCode,
    ShipmentState, ShopOrder, Stage, Weighed,
};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use std::collections::BTreeMap;
use store::{BeginError, Begun, JobMove, MergeError, Store, StoreError};

/// The n-th order to one address; its lines are its own.
fn alike(n: u32) -> ShopOrder {
    let first = order(1);
    ShopOrder { recipient: first.recipient, checkout: first.checkout, ..order(n) }
}

fn taken_in(store: &Store, numbers: std::ops::Range<u32>) -> Vec<OrderId> {
    store.take_in(&shop(), numbers.map(alike).collect(), &decide(), at(1)).unwrap().added
}

fn merge(store: &Store, main: OrderId, others: &[OrderId]) -> Result<model::Order, MergeError> {
    store.merge_orders(main, others.to_vec(), &decide(), at(5))
}

fn refusal<T>(result: Result<T, MergeError>) -> Problem {
    match result {
        Err(MergeError::Refused(problem)) => problem,
        Err(other) => panic!("{other}"),
        Ok(_) => panic!("it was done"),
    }
}

fn get(store: &Store, id: OrderId) -> model::Order {
    store.snapshot().unwrap().order(id).unwrap().unwrap()
}

fn told(store: &Store, id: OrderId) -> ShopOrder {
    store.snapshot().unwrap().order_as_told(id).unwrap().unwrap().facts
}

/// The shop's later word of one of them.
fn word(store: &Store, n: u32, seconds: i64, change: impl FnOnce(&mut ShopOrder)) -> store::TakenIn {
    let mut facts = ShopOrder { modified_at: at(100_000 + seconds), ..alike(n) };
    change(&mut facts);
    store.take_in(&shop(), vec![facts], &decide(), at(seconds)).unwrap()
}

fn cancelled(facts: &mut ShopOrder) {
    facts.status = OrderStatus::Cancelled;
}

/// Lets every label come out that waits.
fn print_all(store: &Store) {
    while let Some((job, _)) = store.snapshot().unwrap().next_job(&sample::printer()).unwrap() {
        store.move_job(job.id, JobState::Sending, JobMove::at(at(6))).unwrap();
        store.move_job(job.id, JobState::Sent, JobMove::at(at(6))).unwrap();
        let printed = JobMove { evidence: Some(Evidence::HostStatus), tell_shop: true, ..JobMove::at(at(7)) };
        store.move_job(job.id, JobState::Printed, printed).unwrap();
    }
}

/// What was told of each order, oldest first: the word of each message that was not dropped.
fn heard(store: &Store) -> BTreeMap<OrderId, Vec<&'static str>> {
    let mut heard: BTreeMap<OrderId, Vec<&'static str>> = BTreeMap::new();
    for entry in store.snapshot().unwrap().outbox(999).unwrap().into_iter().rev() {
        if entry.state != OutboxState::Dropped {
            heard.entry(entry.order).or_default().push(match entry.message {
                OutboxMessage::Shipped { .. } => "shipped",
                OutboxMessage::Withdrawn { .. } => "withdrawn",
                OutboxMessage::Tracked { .. } => "tracked",
                OutboxMessage::VoidBooking { .. } => "void",
            });
        }
    }
    heard
}

#[test]
fn merged_orders_go_under_one_label_and_each_is_told_once() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let ids = taken_in(&store, 1..4);
    let whole = merge(&store, ids[0], &ids[1..]).unwrap();
    let pieces: u32 = (1..4).map(|n| alike(n).quantity()).sum();
    assert_eq!((whole.facts.quantity(), whole.merged.len(), whole.stage), (pieces, 2, Stage::Ready));
    assert_eq!(whole.decision.weight.value, whole.facts.lines_weight().unwrap(), "decided by all that is in it");
    for id in &ids[1..] {
        let other = get(&store, *id);
        assert_eq!((other.stage, other.main.unwrap().id), (Stage::Merged, ids[0]));
        assert!(matches!(ship(&store, *id), Err(BeginError::NotReady(Stage::Merged))), "never by itself");
    }
    let Shipped::New { shipment, .. } = ship(&store, ids[0]).unwrap() else { panic!() };
    for id in &ids {
        assert_eq!(get(&store, *id).stage, Stage::Labelled);
        let Shipped::Already(same) = ship(&store, *id).unwrap() else { panic!("it has its label") };
        assert_eq!(same.id, shipment.id);
        let query = model::OrderQuery { text: shipment.first_number().to_owned(), limit: 9, ..Default::default() };
        let found = store.snapshot().unwrap().find_orders(&query, &sample::noon()).unwrap();
        assert!(found.rows.iter().any(|row| row.id == *id && row.tracking_number == shipment.first_number()));
    }
    assert_eq!(refusal(store.part_orders(ids[1], &decide(), at(6))).code, ProblemCode::OrderHasLabel);
    print_all(&store);
    assert!(ids.iter().all(|id| get(&store, *id).stage == Stage::Shipped));
    let once = ids.iter().map(|id| (*id, vec!["shipped"])).collect();
    assert_eq!(heard(&store), once);
}

#[test]
fn a_label_that_is_taken_back_makes_the_parcel_ready_again_and_every_order_hears_it() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let ids = taken_in(&store, 1..3);
    merge(&store, ids[0], &ids[1..]).unwrap();
    let Shipped::New { shipment, .. } = ship(&store, ids[0]).unwrap() else { panic!() };
    print_all(&store);
    for entry in store.snapshot().unwrap().outbox(9).unwrap() {
        store.move_outbox(entry.id, OutboxState::Trying, at(8), None, at(8)).unwrap();
        store.move_outbox(entry.id, OutboxState::Done, at(8), None, at(8)).unwrap();
    }
    store.void_shipment(shipment.id, "wet", at(9)).unwrap();
    assert_eq!(heard(&store), ids.iter().map(|id| (*id, vec!["shipped", "withdrawn"])).collect());
    assert_eq!((get(&store, ids[0]).stage, get(&store, ids[1]).stage), (Stage::Ready, Stage::Merged));
    store.part_orders(ids[0], &decide(), at(10)).unwrap();
    for (n, id) in [1, 2].into_iter().zip(&ids) {
        let order = get(&store, *id);
        assert_eq!((order.stage, &order.facts, order.main), (Stage::Ready, &alike(n), None), "as it came");
        assert!(matches!(ship(&store, *id), Ok(Shipped::New { .. })));
    }
}

#[test]
fn what_does_not_go_together_is_refused_by_name() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let ids = taken_in(&store, 1..3);
    let elsewhere = store.take_in(&shop(), vec![order(7)], &decide(), at(2)).unwrap().added[0];
    let problem = refusal(merge(&store, ids[0], &[ids[1], elsewhere]));
    assert_eq!(problem.code, ProblemCode::OrdersApart);
    let differences = format!("{:?}", problem.args["differences"]);
    assert!(differences.contains("difference-street") && differences.contains("Hauptstraße 7"), "{differences}");
    assert_eq!(get(&store, ids[1]).stage, Stage::Ready, "nothing was merged");

    let other_shop = model::ShopId(text("kiosk"));
    let kiosk = model::Shop { id: other_shop.clone(), name: text("Kiosk"), account: model::ShopAccount::files() };
    store.save_shop(&kiosk, at(2)).unwrap();
    let there = store.take_in(&other_shop, vec![alike(8)], &decide(), at(2)).unwrap().added[0];
    assert!(format!("{:?}", refusal(merge(&store, ids[0], &[there])).args).contains("difference-shop"));

    assert_eq!(refusal(merge(&store, ids[0], &[])).code, ProblemCode::MergeNeedsTwo);
    assert_eq!(refusal(merge(&store, ids[0], &[ids[0]])).code, ProblemCode::MergeNeedsTwo, "with itself");
    assert_eq!(refusal(merge(&store, ids[0], &[OrderId(999)])).code, ProblemCode::NoSuchOrder);
    let many = taken_in(&store, 10..40);
    assert_eq!(refusal(merge(&store, ids[0], &many)).code, ProblemCode::MergeTooMany);
    ship(&store, ids[1]).unwrap();
    assert_eq!(refusal(merge(&store, ids[0], &[ids[1]])).code, ProblemCode::OrderNotReady);
    assert_eq!(refusal(merge(&store, ids[1], &[ids[0]])).code, ProblemCode::OrderNotReady);
    merge(&store, ids[0], &many[..1]).unwrap();
    assert_eq!(refusal(merge(&store, many[1], &many[..1])).code, ProblemCode::OrderMerged);
    assert_eq!(refusal(store.part_orders(many[2], &decide(), at(6))).code, ProblemCode::OrderNotMerged);
    let set = store.set_overrides(many[0], Overrides::default(), &decide(), model::Message::new("x"), at(6));
    assert!(matches!(set, Err(StoreError::Merged { .. })), "the main order says how it ships");
}

#[test]
fn the_orders_that_can_go_along_are_offered() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let ids = taken_in(&store, 1..5);
    store.take_in(&shop(), vec![order(7)], &decide(), at(2)).unwrap();
    word(&store, 2, 2, |facts| facts.recipient.street2 = text("Hinterhaus"));
    word(&store, 3, 2, |facts| facts.recipient.name = facts.recipient.name.to_uppercase());
    let offered = |id| store.snapshot().unwrap().orders_to_merge(id).unwrap();
    assert_eq!(offered(ids[0]), [ids[3], ids[2]], "one address, however it is written; the oldest first");
    assert_eq!(offered(ids[1]), []);
    merge(&store, ids[0], &ids[2..3]).unwrap();
    assert_eq!((offered(ids[0]), offered(ids[2])), (vec![ids[3]], vec![]));
    // A parcel that joins another brings its own along.
    let whole = merge(&store, ids[3], &ids[..1]).unwrap();
    assert_eq!(whole.merged.len(), 2);
    assert_eq!(told(&store, ids[0]), get(&store, ids[0]).facts, "its facts are its own again");
}

#[test]
fn before_the_label_a_parcel_follows_what_its_shop_says() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let ids = taken_in(&store, 1..5);
    merge(&store, ids[0], &ids[1..]).unwrap();
    word(&store, 2, 10, |facts| facts.lines[0].quantity += 3);
    let pieces: u32 = (1..5).map(|n| alike(n).quantity()).sum();
    assert_eq!(get(&store, ids[0]).facts.quantity(), pieces + 3);
    let taken = word(&store, 3, 11, cancelled);
    assert_eq!(taken.parted.iter().map(|it| it.order).collect::<Vec<_>>(), [ids[2]], "and it is told");
    assert_eq!((get(&store, ids[2]).stage, get(&store, ids[0]).merged.len()), (Stage::Cancelled, 2));
    let taken = word(&store, 4, 12, |facts| facts.recipient.city = text("Gouda"));
    assert_eq!(taken.parted.len(), 1);
    assert_eq!((get(&store, ids[3]).stage, get(&store, ids[3]).main), (Stage::Ready, None), "it ships by itself");
    let taken = word(&store, 1, 13, cancelled);
    assert_eq!(taken.parted.iter().map(|it| it.order).collect::<Vec<_>>(), [ids[1]], "its main order is gone");
    assert_eq!((get(&store, ids[0]).stage, get(&store, ids[1]).stage), (Stage::Cancelled, Stage::Ready));
    assert!(matches!(ship(&store, ids[1]), Ok(Shipped::New { .. })));
}

#[test]
fn an_order_that_is_called_off_after_the_label_stops_the_whole_parcel() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let ids = taken_in(&store, 1..4);
    merge(&store, ids[0], &ids[1..]).unwrap();
    let Shipped::New { shipment, job } = ship(&store, ids[0]).unwrap() else { panic!() };
    let taken = word(&store, 2, 10, cancelled);
    assert_eq!((taken.cancelled_too_late, taken.jobs.len()), (vec![ids[1]], 1));
    let snapshot = store.snapshot().unwrap();
    assert!(ids.iter().all(|id| snapshot.is_stopped(*id).unwrap()));
    assert!(snapshot.next_job(&sample::printer()).unwrap().is_none());
    let begun = store.move_job(job.id, JobState::Sending, JobMove::at(at(11)));
    assert!(matches!(begun, Err(StoreError::OrderStopped)));
    // A second one: the parcel goes on only once both are answered.
    word(&store, 3, 12, cancelled);
    store.answer_late(ids[1], model::Message::new("journal-late-sent"), at(13)).unwrap();
    assert!(store.snapshot().unwrap().next_job(&sample::printer()).unwrap().is_none());
    store.void_shipment(shipment.id, "called off", at(14)).unwrap();
    let stages: Vec<Stage> = ids.iter().map(|id| get(&store, *id).stage).collect();
    assert_eq!(stages, [Stage::Ready, Stage::Cancelled, Stage::Cancelled]);
    assert_eq!(get(&store, ids[0]).facts, alike(1), "what was called off lies in it no more");
    assert!(heard(&store).is_empty());
}

#[test]
fn nothing_is_begun_as_it_was_planned_before_the_orders_were_merged() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let ids = taken_in(&store, 1..3);
    // The weight is set, so that the decision stays the same whatever is in the parcel.
    let heavy = sample::decide_by(|undecided| model::Decision {
        weight: model::Reasoned::new(Grams(2_000), model::Setter::Default),
        ..decide().decide(undecided)
    });
    store.redecide(&heavy, at(2), &mut |_, _| {}).unwrap();
    let planned = sample::booking(&store, ids[0], &carrier()).unwrap();
    store.merge_orders(ids[0], vec![ids[1]], &heavy, at(3)).unwrap();
    assert!(matches!(store.begin_booking(planned, at(4)), Err(BeginError::Changed)));
    let now = sample::booking(&store, ids[0], &carrier()).unwrap();
    assert!(matches!(store.begin_booking(now, at(5)), Ok(Begun::New { .. })));
}

#[test]
fn a_weight_that_was_taken_is_given_up_with_what_lay_on_the_scale() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let ids = taken_in(&store, 1..3);
    let weighed = Some(Weighed { of: 1, parcels: vec![Some(Grams(700))] });
    let overrides = Overrides { weighed, weight: Some(Grams(710)), note: text("bubble wrap"), ..Overrides::default() };
    store.set_overrides(ids[0], overrides, &decide(), model::Message::new("x"), at(2)).unwrap();
    let whole = merge(&store, ids[0], &ids[1..]).unwrap();
    assert_eq!(whole.overrides, Overrides { note: text("bubble wrap"), ..Overrides::default() });
}

#[derive(Debug, Clone)]
enum Happens {
    Merge { main: usize, others: Vec<usize> },
    Part(usize),
    Ship(usize),
    Print,
    Void(usize),
    Fail(usize),
    Shop { order: u32, status: OrderStatus, moves: bool, more: u32 },
    Redecide,
}

const ORDERS: usize = 4;

fn happens() -> impl Strategy<Value = Happens> {
    let one = 0..ORDERS;
    let status = proptest::sample::select(vec![
        OrderStatus::Open,
        OrderStatus::Open,
        OrderStatus::Open,
        OrderStatus::Waiting,
        OrderStatus::Cancelled,
    ]);
    let said = (1..=u32::try_from(ORDERS).unwrap(), status, proptest::bool::weighted(0.2), 0_u32..3);
    prop_oneof![
        4 => (one.clone(), proptest::collection::vec(one.clone(), 1..3)).prop_map(|(main, others)| Happens::Merge { main, others }),
        1 => one.clone().prop_map(Happens::Part),
        3 => one.clone().prop_map(Happens::Ship),
        2 => Just(Happens::Print),
        2 => one.clone().prop_map(Happens::Void),
        1 => one.prop_map(Happens::Fail),
        4 => said.prop_map(|(order, status, moves, more)| Happens::Shop { order, status, moves, more }),
        1 => Just(Happens::Redecide),
    ]
}

/// Lets one thing happen; what is refused changes nothing.
fn happen(store: &Store, ids: &[OrderId], now: i64, happens: &Happens) {
    match happens {
        Happens::Merge { main, others } => {
            let others: Vec<OrderId> = others.iter().map(|place| ids[*place]).collect();
            let _ = merge(store, ids[*main], &others);
        }
        Happens::Part(place) => drop(store.part_orders(ids[*place], &decide(), at(now))),
        Happens::Ship(place) => drop(ship(store, ids[*place])),
        Happens::Print => print_all(store),
        Happens::Void(place) => {
            let shipment = store.snapshot().unwrap().shipment_of(ids[*place]).unwrap();
            if let Some(shipment) = shipment {
                store.void_shipment(shipment.id, "", at(now)).unwrap();
            }
        }
        Happens::Fail(place) => {
            let Ok(booking) = sample::booking(store, ids[*place], &carrier()) else { return };
            if let Ok(Begun::New { shipment, .. }) = store.begin_booking(booking, at(now)) {
                store.move_booking(shipment.id, model::BookingState::Absent, None, at(now)).unwrap();
            }
        }
        Happens::Shop { order, status, moves, more } => {
            word(store, *order, now, |facts| {
                facts.status = *status;
                facts.lines[0].quantity += more;
                if *moves {
                    facts.recipient.city = text("Gouda");
                }
            });
        }
        Happens::Redecide => drop(store.redecide(&decide(), at(now), &mut |_, _| {})),
    }
}

/// What always holds, whatever happened.
fn holds(store: &Store, ids: &[OrderId]) {
    let snapshot = store.snapshot().unwrap();
    for id in ids {
        let order = get(store, *id);
        let live = |it: &&model::Shipment| it.state.is_live();
        let shipments = snapshot.shipments_of(*id).unwrap();
        assert!(shipments.iter().filter(live).count() <= 1, "one parcel an order: {shipments:?}");
        let others: Vec<ShopOrder> = order.merged.iter().map(|it| told(store, it.id)).collect();
        assert_eq!(order.facts, told(store, *id).together(&others), "a parcel holds what its shop says");
        match &order.main {
            Some(main) => {
                let stage = get(store, main.id).stage;
                let same = matches!(stage, Stage::Booking | Stage::Labelled | Stage::Shipped);
                assert_eq!(order.stage, if same { stage } else { Stage::Merged });
                assert!(same || order.facts.is_to_be_sent(false), "nothing that is called off lies in an open parcel");
                assert!(shipments.iter().filter(live).all(|it| it.order == main.id), "none of its own beside it");
            }
            None => assert_ne!(order.stage, Stage::Merged),
        }
        let shipped: Vec<_> = shipments.iter().filter(|it| it.state == ShipmentState::Shipped).collect();
        let of = |it: &&model::OutboxEntry| it.order == *id && matches!(it.message, OutboxMessage::Shipped { .. });
        let outbox = snapshot.outbox(999).unwrap();
        let alive = outbox.iter().filter(of).filter(|it| it.state != OutboxState::Dropped);
        assert_eq!(alive.count(), shipped.len(), "each shipment is told once, and none that was taken back");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, failure_persistence: None, rng_seed: RngSeed::Fixed(20), ..ProptestConfig::default() })]

    #[test]
    fn no_order_ships_twice_and_none_is_lost(story in proptest::collection::vec(happens(), 1..30)) {
        let folder = tempfile::tempdir().unwrap();
        let store = station(folder.path(), 200);
        let ids = taken_in(&store, 1..5);
        for (step, happens) in (10..).zip(&story) {
            happen(&store, &ids, step, happens);
            holds(&store, &ids);
        }
    }
}
