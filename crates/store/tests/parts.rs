//! Orders that ship in parts: what is left is what the shop says less what left, whatever happens in between.

use crate::sample::{self, Shipped, at, carrier, decide, label, order, shop, station};
use model::{
    Evidence, Grams, JobState, Order, OrderId, OrderStatus, OutboxState, Overrides, ParcelItem, ShipmentId,
    ShipmentState, ShopOrder, Stage,
};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use store::{BeginError, Begun, JobMove, NewBooking, Store};

/// An order of three lines: one piece, two, and three.
const THREE_LINES: u32 = 2;

fn item(line: u32, quantity: u32) -> ParcelItem {
    ParcelItem { line, quantity }
}

fn taken_in(store: &Store) -> OrderId {
    store.take_in(&shop(), vec![order(THREE_LINES)], &decide(), at(1)).unwrap().added[0]
}

fn get(store: &Store, id: OrderId) -> Order {
    store.snapshot().unwrap().order(id).unwrap().unwrap()
}

fn told(store: &Store, id: OrderId) -> ShopOrder {
    store.snapshot().unwrap().order_as_told(id).unwrap().unwrap().facts
}

/// The shop's later word of it.
fn word(store: &Store, seconds: i64, facts: ShopOrder) {
    let facts = ShopOrder { modified_at: at(100_000 + seconds), ..facts };
    store.take_in(&shop(), vec![facts], &decide(), at(seconds)).unwrap();
}

fn quantities(facts: &ShopOrder) -> Vec<u32> {
    facts.lines.iter().map(|line| line.quantity).collect()
}

/// Makes the label of some pieces of an order; it has not come out yet.
fn label_part(store: &Store, id: OrderId, items: &[ParcelItem]) -> Result<Shipped, BeginError> {
    let whole = sample::booking(store, id, &carrier())?;
    let new = NewBooking { part: whole.facts.holding(items).pieces(), ..whole };
    match store.begin_booking(new, at(0))? {
        Begun::Already(shipment) => Ok(Shipped::Already(shipment)),
        Begun::New { shipment, serials } => sample::carry_on(store, &shipment, &serials, label),
    }
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

fn ship_part(store: &Store, id: OrderId, items: &[ParcelItem]) -> ShipmentId {
    let Shipped::New { shipment, .. } = label_part(store, id, items).unwrap() else { panic!("it ships already") };
    print_all(store);
    shipment.id
}

/// How many messages may go out now.
fn due(store: &Store) -> usize {
    store.snapshot().unwrap().outbox_due(at(999_999)).unwrap().len()
}

#[test]
fn what_is_left_stays_in_the_queue_until_it_ships() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 20);
    let id = taken_in(&store);
    let weighed = Overrides { weight: Some(Grams(9000)), ..Overrides::default() };
    store.set_overrides(id, weighed, &decide(), model::Message::new("journal-order-overridden"), at(2)).unwrap();

    label_part(&store, id, &[item(1, 2), item(2, 1)]).unwrap();
    assert_eq!(get(&store, id).stage, Stage::Labelled, "one shipment at a time");
    print_all(&store);
    let rest = get(&store, id);
    assert_eq!((rest.stage, rest.rest, quantities(&rest.facts)), (Stage::PartlyShipped, true, vec![1, 0, 2]));
    assert_eq!(rest.overrides.weight, None, "what was said of the weight of all of it");
    assert_eq!(quantities(&told(&store, id)), [1, 2, 3]);
    assert_eq!(store.snapshot().unwrap().shipment_of(id).unwrap(), None, "nothing stands for what is left");

    let decided = store.redecide_one(&store.snapshot().unwrap(), id, &decide(), at(8)).unwrap().unwrap().order;
    assert_eq!(decided.decision.weight.value, rest.facts.lines_weight().unwrap(), "decided by what is left");
    assert_eq!(due(&store), 0, "told as complete by nobody");

    ship_part(&store, id, &get(&store, id).facts.pieces());
    let whole = get(&store, id);
    assert_eq!((whole.stage, whole.rest, quantities(&whole.facts)), (Stage::Shipped, false, vec![1, 2, 3]));
    assert_eq!(due(&store), 1, "one after the other, the first part first");
    let parts = store.snapshot().unwrap().shipments_of(id).unwrap();
    assert_eq!(parts.iter().map(|part| part.sequence).collect::<Vec<_>>(), [1, 2]);
    assert_eq!(store.snapshot().unwrap().outbox_due(at(999_999)).unwrap()[0].shipment, parts[0].id);
}

#[test]
fn a_part_that_is_taken_back_gives_its_pieces_back() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 20);
    let id = taken_in(&store);
    let first = ship_part(&store, id, &[item(0, 1)]);
    let has_rest = || store.snapshot().unwrap().has_rest(id).unwrap();
    assert!(has_rest());
    let last = ship_part(&store, id, &get(&store, id).facts.pieces());
    assert!(!has_rest());
    // The shop, which heard of all of it, says so.
    word(&store, 8, ShopOrder { status: OrderStatus::Completed, ..order(THREE_LINES) });
    store.void_shipment(first, "lost", at(9)).unwrap();
    assert!(has_rest(), "it has to hear that something is to be sent");
    word(&store, 9, order(THREE_LINES));
    let order = get(&store, id);
    assert_eq!((order.stage, quantities(&order.facts)), (Stage::PartlyShipped, vec![1, 0, 0]));
    let unheard = store.snapshot().unwrap().outbox(9).unwrap();
    let of_first = unheard.iter().find(|entry| entry.shipment == first).unwrap();
    assert_eq!(of_first.state, OutboxState::Dropped, "the shop had not heard of it");
    store.void_shipment(last, "lost", at(10)).unwrap();
    let order = get(&store, id);
    assert_eq!((order.stage, order.rest, quantities(&order.facts)), (Stage::Ready, false, vec![1, 2, 3]));
}

#[test]
fn the_shop_may_change_what_is_left() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 20);
    let id = taken_in(&store);
    ship_part(&store, id, &[item(1, 2)]);
    let facts = order(THREE_LINES);

    // A line is gone, another stands first, and one has more pieces.
    let mut lines = facts.lines.clone();
    lines.remove(0);
    lines.reverse();
    lines[0].quantity = 5;
    word(&store, 10, ShopOrder { lines, ..facts.clone() });
    let rest = get(&store, id);
    assert_eq!((rest.stage, quantities(&rest.facts)), (Stage::PartlyShipped, vec![0, 0, 5]));

    // All that is left is refunded.
    let lines = facts.lines[1..2].to_vec();
    word(&store, 20, ShopOrder { lines, ..facts.clone() });
    assert_eq!(get(&store, id).stage, Stage::Shipped);
    assert_eq!(due(&store), 1, "nothing more is to come: the shop is told");

    // It was a mistake.
    word(&store, 30, facts.clone());
    let rest = get(&store, id);
    assert_eq!((rest.stage, quantities(&rest.facts)), (Stage::PartlyShipped, vec![1, 0, 3]));

    // The whole order is cancelled: what left may still be in the house, which a person is asked.
    word(&store, 40, ShopOrder { status: OrderStatus::Cancelled, ..facts });
    assert_eq!(get(&store, id).stage, Stage::Shipped);
    assert!(store.snapshot().unwrap().is_stopped(id).unwrap());
}

#[test]
fn a_replacement_counts_for_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 20);
    let id = taken_in(&store);
    ship_part(&store, id, &[item(2, 3)]);
    let again = NewBooking { further: true, part: Vec::new(), ..sample::booking(&store, id, &carrier()).unwrap() };
    let Begun::New { shipment, serials } = store.begin_booking(again, at(5)).unwrap() else { panic!() };
    sample::carry_on(&store, &shipment, &serials, label).unwrap();
    print_all(&store);
    let order = get(&store, id);
    assert_eq!((order.stage, quantities(&order.facts)), (Stage::PartlyShipped, vec![1, 2, 0]));
}

#[test]
fn a_plan_of_before_is_not_begun() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 20);
    let id = taken_in(&store);
    let planned = sample::booking(&store, id, &carrier()).unwrap();
    let whole = NewBooking { part: Vec::new(), ..planned.clone() };
    let part = NewBooking { part: vec![item(0, 1)], ..planned };
    ship_part(&store, id, &[item(0, 1)]);
    for stale in [whole, part] {
        assert!(matches!(store.begin_booking(stale, at(5)), Err(BeginError::Changed)));
    }
}

#[test]
fn what_the_shop_counts_out_is_not_counted_out_twice() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 20);
    // One of the first line left elsewhere before.
    let mut facts = order(THREE_LINES);
    facts.lines.iter_mut().for_each(|line| line.quantity = 4);
    facts.lines[0].fulfilled = 1;
    let id = store.take_in(&shop(), vec![facts.clone()], &decide(), at(1)).unwrap().added[0];
    ship_part(&store, id, &[item(0, 2), item(1, 4)]);
    assert_eq!(quantities(&get(&store, id).facts), [2, 0, 4], "it has not heard of them");
    (facts.lines[0].quantity, facts.lines[0].fulfilled) = (2, 3);
    facts.lines.remove(1);
    word(&store, 10, facts.clone());
    assert_eq!(quantities(&get(&store, id).facts), [2, 0, 4], "it has");
    (facts.lines[0].quantity, facts.lines[0].fulfilled) = (1, 4);
    word(&store, 20, facts);
    assert_eq!(quantities(&get(&store, id).facts), [1, 0, 4], "and one more left elsewhere");
    assert_eq!(store.snapshot().unwrap().late_change(id).unwrap(), None);
}

#[derive(Debug, Clone)]
enum Step {
    /// Ships some pieces: of each line so many, as far as there are.
    Part([u32; 3]),
    /// Makes the label of some, and takes it back before it comes out.
    Spoilt([u32; 3]),
    /// Takes one of the parts that left back.
    Void(usize),
    /// The shop says other numbers of pieces.
    Word([u32; 3]),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        4 => prop::array::uniform3(0_u32..4).prop_map(Step::Part),
        1 => prop::array::uniform3(0_u32..4).prop_map(Step::Spoilt),
        2 => (0_usize..8).prop_map(Step::Void),
        2 => prop::array::uniform3(0_u32..6).prop_map(Step::Word),
    ]
}

/// What is chosen of what is left.
fn chosen(left: &[u32], wanted: [u32; 3]) -> Vec<ParcelItem> {
    let counts = left.iter().zip(wanted).map(|(left, wanted)| wanted.min(*left));
    (0..).zip(counts).filter(|(_, count)| *count > 0).map(|(line, count)| item(line, count)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, rng_seed: RngSeed::Fixed(42), ..ProptestConfig::default() })]

    #[test]
    fn no_piece_ships_twice_and_none_is_forgotten(steps in prop::collection::vec(step(), 1..14)) {
        let folder = tempfile::tempdir().unwrap();
        let store = station(folder.path(), 100);
        let id = taken_in(&store);
        let mut ordered = [1_u32, 2, 3];
        let mut parts: Vec<(ShipmentId, Vec<ParcelItem>)> = Vec::new();
        let mut seconds = 100;
        for step in steps {
            seconds += 10;
            let before = get(&store, id);
            let left = quantities(&before.facts);
            match step {
                Step::Part(wanted) if before.stage.can_be_packed() && !chosen(&left, wanted).is_empty() => {
                    let items = chosen(&left, wanted);
                    parts.push((ship_part(&store, id, &items), items));
                }
                Step::Spoilt(wanted) if before.stage.can_be_packed() && !chosen(&left, wanted).is_empty() => {
                    let spoilt = label_part(&store, id, &chosen(&left, wanted)).unwrap();
                    let Shipped::New { shipment, .. } = spoilt else { panic!("it ships already") };
                    store.void_shipment(shipment.id, "", at(seconds)).unwrap();
                }
                Step::Void(which) if !parts.is_empty() => {
                    let (part, _) = parts.remove(which % parts.len());
                    store.void_shipment(part, "", at(seconds)).unwrap();
                }
                Step::Word(counts) => {
                    ordered = counts;
                    let mut facts = order(THREE_LINES);
                    facts.lines.iter_mut().zip(counts).for_each(|(line, count)| line.quantity = count);
                    word(&store, seconds, facts);
                }
                _ => {}
            }
            store.redecide_one(&store.snapshot().unwrap(), id, &decide(), at(seconds)).unwrap();
            let after = get(&store, id);
            let gone = |line: u32| -> u32 {
                parts.iter().flat_map(|(_, items)| items).filter(|it| it.line == line).map(|it| it.quantity).sum()
            };
            let left: Vec<u32> = (0..).zip(ordered).map(|(line, count)| u32::saturating_sub(count, gone(line))).collect();
            let is_left = left.iter().sum::<u32>() > 0;
            let stage = match (parts.is_empty(), is_left) {
                (true, true) => Stage::Ready,
                (true, false) => Stage::Closed,
                (false, true) => Stage::PartlyShipped,
                (false, false) => Stage::Shipped,
            };
            prop_assert_eq!(after.stage, stage);
            prop_assert_eq!(after.rest, stage == Stage::PartlyShipped);
            let shown = if after.rest { left } else { ordered.to_vec() };
            prop_assert_eq!(quantities(&after.facts), shown);
            prop_assert_eq!(quantities(&told(&store, id)), ordered.to_vec());
            let live = store.snapshot().unwrap().shipments_of(id).unwrap();
            let live = live.iter().filter(|it| it.state == ShipmentState::Shipped).count();
            prop_assert_eq!(live, parts.len());
        }
    }
}
