//! What shops send is kept once, the newest word wins, and nothing that ships changes behind one's back.

use crate::sample::{at, decide, decide_with, order, ship, shop, station, text};
use model::{
    CheckedItem, Message, MethodId, OrderStatus, OutboxTarget, Overrides, ShopId, ShopOrder, Stage, UtcDateTime,
};
use std::time::Duration;
use store::{Arrived, LookRhythm, NewItems, Store, StoreError, TakenIn, WordOf};

#[test]
fn the_same_orders_again_change_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let orders: Vec<_> = (0..200).map(order).collect();
    let first = store.take_in(&shop(), orders.clone(), &decide(), at(1)).unwrap();
    assert_eq!((first.added.len(), first.changed.len(), first.unchanged), (200, 0, 0));
    let journal = store.snapshot().unwrap().recent_journal(1000).unwrap();
    let again = store.take_in(&shop(), orders.clone(), &decide(), at(2)).unwrap();
    assert_eq!(again, TakenIn { unchanged: 200, ..TakenIn::default() });
    assert_eq!(store.snapshot().unwrap().recent_journal(1000).unwrap(), journal);
    let kept = store.snapshot().unwrap().order(first.added[7]).unwrap().unwrap();
    assert_eq!((kept.facts, kept.received_at, kept.stage), (orders[7].clone(), at(1), Stage::Ready));
}

#[test]
fn a_newer_word_replaces_an_older_one_and_never_the_other_way() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let id = store.take_in(&shop(), vec![order(1)], &decide(), at(1)).unwrap().added[0];
    let newer = ShopOrder { modified_at: at(500), note: text("Ring twice"), number: text("#7001"), ..order(1) };
    let taken = store.take_in(&shop(), vec![newer.clone()], &decide(), at(2)).unwrap();
    assert_eq!(taken.changed, [id]);
    let older = ShopOrder { modified_at: at(499), note: text("Ring once"), ..order(1) };
    let taken = store.take_in(&shop(), vec![older, order(1)], &decide(), at(3)).unwrap();
    assert_eq!(taken, TakenIn { unchanged: 2, ..TakenIn::default() });
    assert_eq!(store.snapshot().unwrap().order(id).unwrap().unwrap().facts, newer);
    assert_eq!(store.snapshot().unwrap().orders_by_code("#7001").unwrap(), [id]);
    assert_eq!(store.snapshot().unwrap().orders_by_code("#1001").unwrap(), []);
    assert_eq!(store.snapshot().unwrap().orders_by_code("500001").unwrap(), [id]);
}

#[test]
fn a_touch_without_a_change_is_no_change_and_still_holds_back_what_is_older() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let id = store.take_in(&shop(), vec![order(1)], &decide(), at(1)).unwrap().added[0];
    let touched = ShopOrder { modified_at: at(500), ..order(1) };
    let late = ShopOrder { modified_at: at(400), note: text("an older word"), ..order(1) };
    let taken = store.take_in(&shop(), vec![touched, late], &decide(), at(2)).unwrap();
    assert_eq!(taken.unchanged, 2);
    assert_eq!(store.snapshot().unwrap().journal(id).unwrap().len(), 1);
    assert_eq!(store.snapshot().unwrap().order(id).unwrap().unwrap().facts.note, "");
}

#[test]
fn pictures_that_are_elsewhere_are_no_change_and_no_item_is_checked_anew() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let at_port = |port: u16, seconds: i64| {
        let mut order = order(1);
        order.lines[0].picture = format!("http://127.0.0.1:{port}/shears.png");
        ShopOrder { modified_at: at(seconds), ..order }
    };
    let id = store.take_in(&shop(), vec![at_port(8001, 100)], &decide(), at(1)).unwrap().added[0];
    let counted = CheckedItem { line: 0, count: 1, code: text("SKU"), lot: text(""), serial: text(""), at: at(2) };
    let new = NewItems { items: vec![counted], journal: Vec::new() };
    store.count_items(id, at(2), |_, _| Ok::<_, std::convert::Infallible>(new)).unwrap();
    let told = |seconds: i64, port: u16| {
        let taken = store.take_in(&shop(), vec![at_port(port, seconds)], &decide(), at(3)).unwrap();
        let snapshot = store.snapshot().unwrap();
        let picture = snapshot.order(id).unwrap().unwrap().facts.lines[0].picture.clone();
        let lines = snapshot.journal(id).unwrap().len();
        (taken.changed.len(), taken.unchanged, lines, snapshot.checked_items(id).unwrap().len(), picture)
    };
    assert_eq!(told(100, 8002), (0, 1, 1, 1, text("http://127.0.0.1:8002/shears.png")));
    // With its label it is no late change either.
    ship(&store, id).unwrap();
    let (changed, unchanged, .., picture) = told(200, 8003);
    assert_eq!((changed, unchanged, picture.as_str()), (0, 1, "http://127.0.0.1:8003/shears.png"));
    assert!(store.snapshot().unwrap().late_changes().unwrap().is_empty());
}

#[test]
fn a_cancelled_order_leaves_the_queue() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let id = store.take_in(&shop(), vec![order(1)], &decide(), at(1)).unwrap().added[0];
    let cancelled = ShopOrder { modified_at: at(500), status: OrderStatus::Cancelled, ..order(1) };
    let taken = store.take_in(&shop(), vec![cancelled], &decide(), at(2)).unwrap();
    assert_eq!((taken.changed.as_slice(), taken.cancelled_too_late.len()), (&[id][..], 0));
    assert_eq!(store.snapshot().unwrap().order(id).unwrap().unwrap().stage, Stage::Cancelled);
    assert_eq!(store.snapshot().unwrap().journal(id).unwrap()[1].message.key, "journal-order-cancelled");
    assert!(matches!(ship(&store, id), Err(store::BeginError::NotReady(Stage::Cancelled))));
}

#[test]
fn cancelled_after_its_label_it_keeps_its_stage_and_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let id = store.take_in(&shop(), vec![order(1)], &decide(), at(1)).unwrap().added[0];
    ship(&store, id).unwrap();
    let decision = store.snapshot().unwrap().order(id).unwrap().unwrap().decision;
    let cancelled = ShopOrder { modified_at: at(500), status: OrderStatus::Cancelled, ..order(1) };
    let taken = store.take_in(&shop(), vec![cancelled.clone()], &decide_with("other"), at(2)).unwrap();
    assert_eq!(taken.cancelled_too_late, [id]);
    let kept = store.snapshot().unwrap().order(id).unwrap().unwrap();
    assert_eq!((kept.stage, kept.decision, kept.facts), (Stage::Labelled, decision, cancelled));
    assert_eq!(
        store.snapshot().unwrap().journal(id).unwrap().last().unwrap().message.key,
        "journal-order-cancelled-too-late"
    );
}

#[test]
fn two_shops_may_use_the_same_numbers() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let other = ShopId(text("toy-store"));
    let mut row = store.snapshot().unwrap().shop(&shop()).unwrap().unwrap();
    row.id = other.clone();
    store.save_shop(&row, at(0)).unwrap();
    let first = store.take_in(&shop(), vec![order(1)], &decide(), at(1)).unwrap().added[0];
    let second = store.take_in(&other, vec![order(1)], &decide(), at(1)).unwrap().added[0];
    assert_eq!(store.snapshot().unwrap().orders_by_code("#1001").unwrap(), [first, second]);
}

#[test]
fn orders_of_no_shop_are_refused_as_a_whole() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let nobody = ShopId(text("nobody"));
    let taken = store.take_in(&nobody, vec![order(1)], &decide(), at(1));
    assert!(matches!(taken, Err(StoreError::Missing { kind: "shop", .. })));
    store.remove_shop(&shop(), at(2)).unwrap();
    assert!(store.take_in(&shop(), vec![order(1)], &decide(), at(3)).is_err());
    assert_eq!(store.snapshot().unwrap().count_by_stage().unwrap(), []);
}

#[test]
fn what_a_person_sets_holds_over_every_later_word_of_the_shop() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let id = store.take_in(&shop(), vec![order(1)], &decide(), at(1)).unwrap().added[0];
    let by_hand = Overrides { method: Some(MethodId(text("express"))), ..Overrides::default() };
    let message = Message::new("journal-person-set");
    let set = store.set_overrides(id, by_hand.clone(), &decide(), message.clone(), at(2)).unwrap();
    assert_eq!(set.decision.method.value, by_hand.method);
    let newer = ShopOrder { modified_at: at(500), note: text("Ring twice"), ..order(1) };
    store.take_in(&shop(), vec![newer], &decide(), at(3)).unwrap();
    let kept = store.snapshot().unwrap().order(id).unwrap().unwrap();
    assert_eq!((&kept.decision.method.value, &kept.overrides), (&by_hand.method, &by_hand));
    assert_eq!(store.snapshot().unwrap().journal(id).unwrap()[1].message, message);

    let held = Overrides { hold: Some(Some(text("Ask Anna"))), ..Overrides::default() };
    assert_eq!(store.set_overrides(id, held, &decide(), message.clone(), at(4)).unwrap().stage, Stage::Held);
    store.set_overrides(id, Overrides::default(), &decide(), message.clone(), at(5)).unwrap();
    ship(&store, id).unwrap();
    let refused = store.set_overrides(id, by_hand, &decide(), message, at(6));
    assert!(matches!(refused, Err(StoreError::LiveShipment(order)) if order == id));
}

#[test]
fn deciding_anew_leaves_alone_what_has_its_shipment() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let ids = store.take_in(&shop(), (0..1200).map(order).collect(), &decide(), at(1)).unwrap().added;
    ship(&store, ids[3]).unwrap();
    let mut steps = Vec::new();
    let changed = store.redecide(&decide_with("other"), at(2), &mut |done, total| steps.push((done, total))).unwrap();
    assert_eq!(changed, 1199);
    // Portions of 500 are decided side by side and come in any order; one of them lacks the order that is shipped.
    let mut portions: Vec<u32> = [0].into_iter().chain(steps.iter().map(|it| it.0)).collect();
    portions = portions.windows(2).map(|pair| pair[1] - pair[0]).collect();
    portions.sort_unstable();
    assert_eq!(portions, [200, 499, 500]);
    assert!(steps.iter().all(|(_, total)| *total == 1199), "{steps:?}");
    let method = |n: usize| store.snapshot().unwrap().order(ids[n]).unwrap().unwrap().decision.method.value.unwrap().0;
    assert_eq!((method(2).as_str(), method(3).as_str()), ("other", "own-parcel"));
    assert_eq!(store.redecide(&decide_with("other"), at(3), &mut |_, _| {}).unwrap(), 0);
    assert_eq!(store.snapshot().unwrap().journal(ids[2]).unwrap().len(), 2);
}

fn take_in_file(store: &Store, orders: Vec<ShopOrder>, at: UtcDateTime) -> TakenIn {
    let arrived = Arrived { orders, word: WordOf::File, ..Arrived::default() };
    store.take_in_all(&shop(), arrived, &decide(), at).unwrap()
}

/// An order of a file that says no later moment than when it was placed.
fn dateless(n: u32) -> ShopOrder {
    let order = order(n);
    ShopOrder { modified_at: order.placed_at, ..order }
}

#[test]
fn a_file_without_a_later_moment_undoes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let by_shop = ShopOrder { note: text("Ring twice"), ..dateless(1) };
    let id = store.take_in(&shop(), vec![by_shop.clone()], &decide(), at(1)).unwrap().added[0];
    let facts = || store.snapshot().unwrap().order(id).unwrap().unwrap().facts;

    // Only files so far: a row that says something else is taken, one that goes back is not.
    let corrected = ShopOrder { note: text("Ring once"), ..dateless(1) };
    assert_eq!(take_in_file(&store, vec![corrected.clone()], at(2)).changed, [id]);
    let cancelled = ShopOrder { status: OrderStatus::Cancelled, ..corrected.clone() };
    take_in_file(&store, vec![cancelled.clone()], at(3));
    for back in [OrderStatus::Open, OrderStatus::Waiting] {
        let back = ShopOrder { status: back, ..corrected.clone() };
        assert_eq!(take_in_file(&store, vec![back.clone()], at(4)).passed_over, [back.number]);
    }
    assert_eq!(facts(), cancelled);
    let later = ShopOrder { modified_at: at(900), ..corrected };
    assert_eq!(take_in_file(&store, vec![later], at(5)).changed, [id]);

    // A shop that is asked tells its news itself, also within one moment.
    let sync = model::ShopSync { cursor: Some(at(10)), ..model::ShopSync::default() };
    store.save_shop_sync(&shop(), &sync).unwrap();
    let told = ShopOrder { note: text("Ring thrice"), modified_at: at(900), ..dateless(1) };
    assert_eq!(store.take_in(&shop(), vec![told.clone()], &decide(), at(6)).unwrap().changed, [id]);
    let row = ShopOrder { note: text(""), ..told.clone() };
    assert_eq!(take_in_file(&store, vec![row.clone()], at(7)).passed_over, [row.number.as_str()]);
    let older = ShopOrder { modified_at: at(800), ..row.clone() };
    assert_eq!(take_in_file(&store, vec![older.clone()], at(8)).passed_over, [row.number.as_str()]);
    let same = ShopOrder { modified_at: at(800), ..told.clone() };
    let again = take_in_file(&store, vec![same], at(9));
    assert_eq!((again.unchanged, again.passed_over), (1, Vec::new()), "an older moment alone is nothing to say");
    assert_eq!(facts(), told);

    // Unless a person says that the file counts. Its moment stays the latest that is known.
    let arrived = Arrived { orders: vec![older], word: WordOf::NewestFile, ..Arrived::default() };
    assert_eq!(store.take_in_all(&shop(), arrived, &decide(), at(10)).unwrap().changed, [id]);
    assert_eq!(facts(), row);
}

#[test]
fn a_word_of_a_moment_that_has_not_come_hides_none_that_follows() {
    const DAY: i64 = 86_400;
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let said = |days: i64, note: &str| ShopOrder { modified_at: at(days * DAY), note: text(note), ..order(1) };
    let now = at(20_000 * DAY);
    let take = |order: ShopOrder| store.take_in(&shop(), vec![order], &decide(), now).unwrap();
    let id = take(said(20_000, "today")).added[0];
    let note = || store.snapshot().unwrap().order(id).unwrap().unwrap().facts.note;
    assert_eq!(take(said(19_999, "yesterday")).changed, []);
    // A clock that is some hours ahead is believed, one of another century is not.
    assert_eq!(take(said(90_000, "in two hundred years")).changed, [id]);
    assert_eq!(take(said(90_000, "in two hundred years")).unchanged, 1);
    assert_eq!(take(said(20_000, "today again")).changed, [id]);
    assert_eq!(take(said(19_999, "yesterday")).changed, []);
    assert_eq!(note(), "today again");
    let cancelled = ShopOrder { status: OrderStatus::Cancelled, ..said(20_000, "") };
    take(said(90_000, "once more"));
    assert_eq!(take(cancelled).changed, [id]);
}

#[test]
fn an_order_that_was_let_go_waits_again_when_its_shop_says_so_anew() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let waiting = |millis| ShopOrder { status: OrderStatus::Waiting, modified_at: at(millis), ..order(1) };
    let id = store.take_in(&shop(), vec![waiting(100)], &decide(), at(1)).unwrap().added[0];
    let kept = || store.snapshot().unwrap().order(id).unwrap().unwrap();
    assert_eq!(kept().stage, Stage::Waiting);
    let let_go = Overrides { let_go: Some(true), ..Overrides::default() };
    store.set_overrides(id, let_go.clone(), &decide(), Message::new("journal-order-overridden"), at(2)).unwrap();
    assert_eq!(kept().stage, Stage::Ready);
    store.take_in(&shop(), vec![waiting(200)], &decide(), at(3)).unwrap();
    assert_eq!(kept().overrides, let_go, "still waiting, still let go");
    let open = ShopOrder { status: OrderStatus::Open, ..waiting(300) };
    store.take_in(&shop(), vec![open], &decide(), at(4)).unwrap();
    assert_eq!(kept().overrides, Overrides::default(), "the word is used up");
    store.take_in(&shop(), vec![waiting(400)], &decide(), at(5)).unwrap();
    assert_eq!(kept().stage, Stage::Waiting);
}

/// Looks through this many open orders every 15 minutes.
fn rhythm(most: u32) -> LookRhythm {
    LookRhythm { every: Duration::from_secs(15 * 60), most }
}

fn minutes(count: i64) -> UtcDateTime {
    at(count * 60)
}

#[test]
fn the_orders_of_a_shop_that_may_still_change_are_looked_through() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let over = ShopOrder { status: OrderStatus::Completed, ..order(3) };
    let waiting = ShopOrder { status: OrderStatus::Waiting, ..order(2) };
    let taken = store.take_in(&shop(), vec![order(1), waiting, over, order(4)], &decide(), at(1)).unwrap();
    ship(&store, taken.added[3]).unwrap();
    let open = store.begin_look(&shop(), rhythm(99), at(1)).unwrap();
    assert_eq!(open.unwrap(), ["500001", "500002", "500004"]);
    assert_eq!(store.begin_look(&ShopId(text("other")), rhythm(99), at(1)).unwrap(), None, "there is no such shop");
}

#[test]
fn a_look_keeps_to_its_rhythm_in_every_process_and_the_next_goes_on_behind_it() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let other = Store::open(folder.path()).unwrap();
    store.take_in(&shop(), (1..=5).map(order).collect(), &decide(), at(1)).unwrap();
    let look = |store: &Store, now| store.begin_look(&shop(), rhythm(2), now).unwrap();
    assert_eq!(look(&store, minutes(0)).unwrap(), ["500001", "500002"]);
    assert_eq!((look(&store, minutes(14)), look(&other, minutes(14))), (None, None));
    assert_eq!(look(&other, minutes(15)).unwrap(), ["500003", "500004"]);
    assert_eq!(look(&store, minutes(30)).unwrap(), ["500005", "500001"], "round and round");
    assert_eq!(
        look(&store, minutes(-60)).unwrap(),
        ["500002", "500003"],
        "a clock that went back keeps nobody waiting"
    );
    store.look_on_behind(&shop(), "500001").unwrap();
    assert_eq!(look(&store, minutes(-45)).unwrap(), ["500002", "500003"], "what there was no time for");
    store.note_look(&shop(), minutes(0)).unwrap();
    assert_eq!(look(&store, minutes(14)), None, "everything was seen");
    store.remove_shop(&shop(), minutes(14)).unwrap();
    assert_eq!(look(&store, minutes(99)), None, "nobody asks a shop that was taken away");
}

#[test]
fn the_rest_a_shop_asked_for_is_known_to_every_process() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    store.save_rest(&OutboxTarget::Shop(shop()), at(300)).unwrap();
    assert_eq!(store.snapshot().unwrap().rest_of(&OutboxTarget::Shop(shop())).unwrap(), Some(at(300)));
    assert_eq!(store.snapshot().unwrap().rest_of(&OutboxTarget::Shop(ShopId(text("other")))).unwrap(), None);
    drop(store.lock_pull(&shop()).unwrap());
    assert!(store.lock_pull(&shop()).is_ok(), "given back");
}
