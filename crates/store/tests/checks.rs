//! What was counted is on the disk at once, is taken back scan by scan, and is forgotten when the order changes.

use crate::sample::{at, decide, order, ship, shop, station, text};
use model::{CheckedItem, Message, OrderId, OrderLine};
use store::{CountError, NewItems, Store};

fn item(line: u32, count: u32, serial: &str) -> CheckedItem {
    CheckedItem { line, count, code: text("SKU"), lot: String::new(), serial: text(serial), at: at(5) }
}

fn count(store: &Store, order: OrderId, items: Vec<CheckedItem>) -> Result<Vec<CheckedItem>, CountError<()>> {
    let journal = vec![Message::new("journal-item-by-hand")];
    store.count_items(order, at(5), move |_, _| Ok(NewItems { items, journal }))
}

/// Two lines of two items.
fn lines() -> Vec<OrderLine> {
    let mut lines = order(1).lines;
    lines[1].sku = text("ANOTHER");
    lines
}

/// A station with so many orders that hold the same item on their first line.
fn with_orders(folder: &std::path::Path, orders: u32) -> (Store, Vec<OrderId>) {
    let store = station(folder, 100);
    let facts = (1..=orders).map(|n| model::ShopOrder { lines: lines(), ..order(n) }).collect();
    let taken = store.take_in(&shop(), facts, &decide(), at(1)).unwrap();
    (store, taken.added)
}

#[test]
fn what_was_counted_is_there_after_the_process_is_gone() {
    let folder = tempfile::tempdir().unwrap();
    let (store, orders) = with_orders(folder.path(), 1);
    count(&store, orders[0], vec![item(0, 1, "")]).unwrap();
    let all = count(&store, orders[0], vec![item(0, 2, ""), item(1, 1, "")]).unwrap();
    assert_eq!(all, [item(0, 1, ""), item(0, 2, ""), item(1, 1, "")]);
    drop(store);
    let store = Store::open(folder.path()).unwrap();
    assert_eq!(store.snapshot().unwrap().checked_items(orders[0]).unwrap(), all);
    let keys: Vec<String> = store
        .snapshot()
        .unwrap()
        .journal(orders[0])
        .unwrap()
        .into_iter()
        .map(|line| line.message.key.into_owned())
        .collect();
    assert_eq!(keys.iter().filter(|key| *key == "journal-item-by-hand").count(), 2);
}

#[test]
fn scans_are_taken_back_one_by_one() {
    let folder = tempfile::tempdir().unwrap();
    let (store, orders) = with_orders(folder.path(), 1);
    count(&store, orders[0], vec![item(0, 1, "")]).unwrap();
    count(&store, orders[0], vec![item(0, 1, ""), item(1, 1, "")]).unwrap();
    let back = |store: &Store| store.uncount_last(orders[0], Message::new("journal-item-uncounted"), at(6)).unwrap();
    assert_eq!(back(&store), Some(vec![item(0, 1, "")]));
    assert_eq!(back(&store), Some(Vec::new()));
    assert_eq!(back(&store), None);
}

#[test]
fn what_the_judgement_refuses_is_not_counted() {
    let folder = tempfile::tempdir().unwrap();
    let (store, orders) = with_orders(folder.path(), 1);
    let refused = store.count_items(orders[0], at(5), |_, _| Err("no"));
    assert!(matches!(refused, Err(CountError::Refused("no"))));
    let nowhere = store.count_items(OrderId(99), at(5), |_, _| Ok::<_, ()>(NewItems::default()));
    assert!(matches!(nowhere, Err(CountError::NoSuchOrder)));
    assert!(store.snapshot().unwrap().checked_items(orders[0]).unwrap().is_empty());
}

#[test]
fn one_serial_number_is_in_one_parcel_until_it_is_sent() {
    let folder = tempfile::tempdir().unwrap();
    let (store, orders) = with_orders(folder.path(), 2);
    count(&store, orders[0], vec![item(0, 1, "A-17")]).unwrap();
    let elsewhere = count(&store, orders[1], vec![item(0, 1, "A-17")]).unwrap_err();
    assert!(matches!(elsewhere, CountError::SerialElsewhere { order, .. } if order == "#1001"));
    // Another item may have the same number.
    count(&store, orders[1], vec![item(1, 1, "A-17")]).unwrap();
    ship(&store, orders[0]).unwrap();
    assert!(count(&store, orders[1], vec![item(0, 1, "A-17")]).is_err());
}

#[test]
fn other_lines_are_checked_anew() {
    let folder = tempfile::tempdir().unwrap();
    let (store, orders) = with_orders(folder.path(), 2);
    for order in &orders {
        count(&store, *order, vec![item(0, 1, "")]).unwrap();
    }
    ship(&store, orders[1]).unwrap();
    let changed = |n: u32| {
        let mut facts = order(n);
        facts.lines = lines();
        facts.lines[0].quantity += 1;
        facts.modified_at = at(900_000);
        facts
    };
    let mut note = order(1);
    (note.lines, note.note, note.modified_at) = (lines(), text("Please hurry"), at(800_000));
    store.take_in(&shop(), vec![note], &decide(), at(7)).unwrap();
    assert_eq!(store.snapshot().unwrap().checked_items(orders[0]).unwrap().len(), 1);
    store.take_in(&shop(), vec![changed(1), changed(2)], &decide(), at(8)).unwrap();
    assert!(store.snapshot().unwrap().checked_items(orders[0]).unwrap().is_empty());
    assert_eq!(
        store.snapshot().unwrap().checked_items(orders[1]).unwrap().len(),
        1,
        "what has its label was packed before"
    );
    assert!(
        store
            .snapshot()
            .unwrap()
            .journal(orders[0])
            .unwrap()
            .iter()
            .any(|line| line.message.key == "journal-check-forgotten")
    );
}
