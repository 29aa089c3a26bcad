//! What shops are told of where parcels are: in order of time, each change once; and how a target that does not answer is left alone.

use crate::sample::{Shipped, at, decide, order, ship, shop, station};
use model::{
    Evidence, JobState, OrderId, OutboxEntry, OutboxMessage, OutboxState, OutboxTarget, Problem, ProblemCode,
    ShipmentId, Sighting, TrackingState,
};
use store::{Heard, JobMove, Store};

/// An order whose label came out, and its shipment.
fn shipped(store: &Store, number: u32) -> (OrderId, ShipmentId) {
    let id = store.take_in(&shop(), vec![order(number)], &decide(), at(1)).unwrap().added[0];
    let Shipped::New { shipment, job } = ship(store, id).unwrap() else { panic!("it had none") };
    store.move_job(job.id, JobState::Sending, JobMove::at(at(2))).unwrap();
    store.move_job(job.id, JobState::Sent, JobMove::at(at(2))).unwrap();
    let printed = JobMove { evidence: Some(Evidence::Person), tell_shop: true, ..JobMove::at(at(2)) };
    store.move_job(job.id, JobState::Printed, printed).unwrap();
    (id, shipment.id)
}

fn hear(store: &Store, shipment: ShipmentId, state: TrackingState, since: i64, heard: i64) {
    let sighting = Sighting { state, word: state.as_str().to_owned(), at: at(since) };
    store.keep_heard(vec![Heard { shipment, place: 1, sighting, tell_shop: true }], vec![], at(heard)).unwrap();
}

/// What stands in the outbox, the oldest first.
fn outbox(store: &Store) -> Vec<OutboxEntry> {
    let mut entries = store.snapshot().unwrap().outbox(99).unwrap();
    entries.reverse();
    entries
}

fn target() -> OutboxTarget {
    OutboxTarget::Shop(shop())
}

fn fail(store: &Store, entry: &OutboxEntry, to: OutboxState, code: ProblemCode, due: i64) {
    store.move_outbox(entry.id, OutboxState::Trying, at(50), None, at(50)).unwrap();
    store.move_outbox(entry.id, to, at(due), Some(Problem::new(code)), at(50)).unwrap();
}

#[test]
fn each_change_is_told_once_and_later_ones_have_later_moments() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let (_, shipment) = shipped(&store, 1);
    // The carrier's clock and the station's stand still, or go back.
    hear(&store, shipment, TrackingState::Announced, 1, 2);
    hear(&store, shipment, TrackingState::UnderWay, 3, 2);
    hear(&store, shipment, TrackingState::UnderWay, 3, 2);
    hear(&store, shipment, TrackingState::Trouble, 4, 1);
    hear(&store, shipment, TrackingState::Delivered, 2, 9);
    hear(&store, shipment, TrackingState::UnderWay, 5, 1);
    let told = outbox(&store);
    let states: Vec<Option<TrackingState>> = told
        .iter()
        .map(|entry| if let OutboxMessage::Tracked { state, .. } = entry.message { Some(state) } else { None })
        .collect();
    let (way, trouble) = (Some(TrackingState::UnderWay), Some(TrackingState::Trouble));
    assert_eq!(states, [None, way, trouble, way], "what is older than what is known is no news");
    assert!(told.windows(2).all(|two| two[0].message.at() < two[1].message.at()), "{told:?}");
    assert!(told.iter().all(|entry| entry.due_at <= at(2)), "told at once, whatever moment they tell");
}

#[test]
fn a_target_that_is_back_hears_what_was_put_off_or_given_up_unreached_and_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    for number in 1..=5 {
        shipped(&store, number);
    }
    let entries = outbox(&store);
    fail(&store, &entries[0], OutboxState::SetAside, ProblemCode::ShopOffline, 2);
    fail(&store, &entries[1], OutboxState::SetAside, ProblemCode::ShopRejected, 2);
    fail(&store, &entries[2], OutboxState::Due, ProblemCode::ShopServerError, 900);
    fail(&store, &entries[3], OutboxState::Due, ProblemCode::ShopOffline, 900);
    store.put_off_outbox(&target(), at(300)).unwrap();
    assert_eq!(store.snapshot().unwrap().outbox_due(at(299)).unwrap(), []);
    assert_eq!(outbox(&store)[2].due_at, at(900), "what waits longer goes on waiting");
    assert!(store.hurry_outbox(&target(), at(100)).unwrap());
    let due: Vec<_> = store.snapshot().unwrap().outbox_due(at(100)).unwrap().iter().map(|entry| entry.id).collect();
    assert_eq!(due, [entries[0].id, entries[3].id, entries[4].id]);
    assert!(!store.hurry_outbox(&target(), at(100)).unwrap(), "nothing waits any more for that");
}

#[test]
fn what_was_set_aside_is_answered_together_and_tried_anew() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    for number in 1..=3 {
        shipped(&store, number);
    }
    for entry in &outbox(&store)[..2] {
        fail(&store, entry, OutboxState::Due, ProblemCode::ShopTimedOut, 50);
        fail(&store, entry, OutboxState::SetAside, ProblemCode::ShopTimedOut, 50);
    }
    assert_eq!(store.move_set_aside(&target(), OutboxState::Due, at(60)).unwrap(), 2);
    let attempts: Vec<u32> = outbox(&store).iter().map(|entry| entry.attempts).collect();
    assert_eq!(attempts, [1, 1, 0], "counted anew, and known to have been tried");
    assert_eq!(store.move_set_aside(&target(), OutboxState::Dropped, at(61)).unwrap(), 0);
}
