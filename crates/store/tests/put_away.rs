//! Orders a person put away, as they lie in the database.

use crate::sample::{at, decide, order, shop, station};
use model::{Message, Order, OrderId, OrderStatus, Overrides, ProblemCode, PutAway, Shelved, ShopOrder, Stage};
use std::time::Duration;
use store::{ChangedOverrides, Cutoffs, LookRhythm, Store};

fn get(store: &Store, id: OrderId) -> Order {
    store.snapshot().unwrap().order(id).unwrap().unwrap()
}

fn put_away(store: &Store, id: OrderId, seconds: i64) -> ChangedOverrides {
    let put_away = PutAway { reason: "twice".to_owned(), at: at(seconds) };
    let change = move |order: &Order| Ok(Overrides { put_away: Some(put_away.clone()), ..order.overrides.clone() });
    let line = Message::new("journal-order-put-away").with("reason", "twice");
    store.change_overrides(vec![id], change, &decide(), line, at(seconds)).unwrap().remove(0)
}

/// The shop's later word.
fn word(store: &Store, seconds: i64, change: impl FnOnce(&mut ShopOrder)) {
    let mut facts = ShopOrder { modified_at: at(100_000 + seconds), ..order(1) };
    change(&mut facts);
    store.take_in(&shop(), vec![facts], &decide(), at(seconds)).unwrap();
}

#[test]
fn no_pull_and_no_rule_makes_it_work_again() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let id = store.take_in(&shop(), vec![order(1)], &decide(), at(1)).unwrap().added[0];
    assert!(matches!(put_away(&store, id, 3), ChangedOverrides::Changed { .. }));
    for (n, status) in [OrderStatus::Waiting, OrderStatus::Completed, OrderStatus::Cancelled, OrderStatus::Open]
        .into_iter()
        .enumerate()
    {
        word(&store, 10 + i64::try_from(n).unwrap(), |facts| facts.status = status);
        assert_eq!(get(&store, id).stage, Stage::PutAway, "{status:?}");
    }
    let mut seen = 0;
    assert_eq!(store.redecide(&decide(), at(20), &mut |_, of| seen = of).unwrap(), 0);
    assert_eq!(seen, 0, "nobody asks rules for it");
    let snapshot = store.snapshot().unwrap();
    let rhythm = LookRhythm { every: Duration::ZERO, most: 99 };
    assert_eq!(store.begin_look(&shop(), rhythm, at(20)).unwrap(), Some(Vec::new()), "its shop is not asked for it");
    let mut dry = 0;
    snapshot.each_undecided(1..=99, at(0), &mut |_, _| dry += 1).unwrap();
    assert_eq!(dry, 0, "no dry run counts it");
    drop(snapshot);
    let line = Message::new("journal-order-overridden");
    let set = store.set_overrides(id, Overrides::default(), &decide(), line, at(21)).unwrap();
    assert_eq!(set.stage, Stage::PutAway, "what is given back to the rules stays away");
}

#[test]
fn what_stands_on_the_shelf_stays_there() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let id = store.take_in(&shop(), vec![order(1)], &decide(), at(1)).unwrap().added[0];
    let why = model::Problem::new(ProblemCode::CarrierUnreachable);
    let carrier = model::CarrierId("own".to_owned());
    let shelved = Shelved { order: id, code: "PDS-X-1".to_owned(), carrier, why, since: at(2) };
    store.shelve(shelved, Vec::new()).unwrap();
    let ChangedOverrides::Refused { problem, .. } = put_away(&store, id, 3) else { panic!("it was put away") };
    assert_eq!((problem.code, get(&store, id).stage), (ProblemCode::OrderShelved, Stage::Ready));
    store.unshelve(id, at(4)).unwrap();
    assert!(matches!(put_away(&store, id, 3), ChangedOverrides::Changed { .. }));
}

#[test]
fn its_customer_is_kept_as_long_as_that_of_an_order_that_ended_when_it_was_put_away() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let id = store.take_in(&shop(), vec![order(1)], &decide(), at(1)).unwrap().added[0];
    let gone = |before| store.purge(&Cutoffs::everything_before(at(before)), false, at(900_000)).unwrap().counts.orders;
    assert_eq!(gone(800_000), 0, "it is work");
    put_away(&store, id, 500_000);
    assert_eq!((gone(500_000), gone(500_001)), (0, 1));
    let erased = get(&store, id);
    let reason = erased.overrides.put_away.map(|it| it.reason);
    assert_eq!((erased.stage, reason.as_deref()), (Stage::PutAway, Some("")), "and it stays away");
}
