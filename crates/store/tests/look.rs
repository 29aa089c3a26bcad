//! What a person has to look at: orders changed after their label was made, and what could not be read.

use crate::sample::{Shipped, at, decide, order, printer, ship, shop, station, text};
use model::{
    Job, JobState, Message, OrderId, OrderStatus, OutboxState, Problem, ProblemCode, ShopOrder, Stage, UtcDateTime,
};
use store::{Arrived, JobMove, NewUnread, Store, StoreError, TakenIn, WordOf};

/// An order with its label in the spool.
fn labelled(store: &Store) -> (OrderId, Job) {
    let id = store.take_in(&shop(), vec![order(1)], &decide(), at(1)).unwrap().added[0];
    let Shipped::New { job, .. } = ship(store, id).unwrap() else { panic!("it had none") };
    (id, *job)
}

fn word(store: &Store, seconds: i64, change: impl FnOnce(&mut ShopOrder)) -> TakenIn {
    let mut facts = ShopOrder { modified_at: at(seconds), ..order(1) };
    change(&mut facts);
    store.take_in(&shop(), vec![facts], &decide(), at(seconds)).unwrap()
}

fn cancel(store: &Store) -> TakenIn {
    word(store, 500, |facts| facts.status = OrderStatus::Cancelled)
}

fn printed(store: &Store, job: &Job) {
    store.move_job(job.id, JobState::Sending, JobMove::at(at(2))).unwrap();
    store.move_job(job.id, JobState::Sent, JobMove::at(at(2))).unwrap();
    let evidence = Some(model::Evidence::Person);
    store.move_job(job.id, JobState::Printed, JobMove { evidence, tell_shop: true, ..JobMove::at(at(2)) }).unwrap();
}

fn keys(store: &Store, id: OrderId) -> Vec<String> {
    store.snapshot().unwrap().journal(id).unwrap().into_iter().map(|line| line.message.key.into_owned()).collect()
}

#[test]
fn a_label_that_waits_is_stopped_with_the_word_that_calls_its_order_off() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let (id, job) = labelled(&store);
    let taken = cancel(&store);
    assert_eq!((taken.cancelled_too_late, taken.look, taken.jobs.len()), (vec![id], true, 1));
    let snapshot = store.snapshot().unwrap();
    let stopped = snapshot.job(job.id).unwrap().unwrap();
    assert_eq!(stopped.state, JobState::Queued);
    assert_eq!(stopped.problem.unwrap().code, ProblemCode::OrderCancelledTooLate);
    assert!(snapshot.is_stopped(id).unwrap());
    assert!(snapshot.next_job(&printer()).unwrap().is_none());
    assert!(snapshot.order_rows(&[id]).unwrap()[0].cancelled_too_late);
    let begun = store.move_job(job.id, JobState::Sending, JobMove::at(at(3)));
    assert!(matches!(begun, Err(StoreError::OrderStopped)), "the last look before the first byte");
    // Whoever opens the station next finds it as it was.
    drop((store, snapshot));
    let store = Store::open(folder.path()).unwrap();
    store.recover(at(4)).unwrap();
    assert!(store.snapshot().unwrap().next_job(&printer()).unwrap().is_none());
    let jobs = store.answer_late(id, Message::new("journal-late-sent"), at(5)).unwrap();
    assert_eq!(jobs.iter().map(|job| (job.id, job.problem.clone())).collect::<Vec<_>>(), [(job.id, None)]);
    assert_eq!(store.snapshot().unwrap().next_job(&printer()).unwrap().unwrap().0.id, job.id);
    assert!(matches!(store.answer_late(id, Message::new("journal-late-sent"), at(6)), Err(StoreError::Missing { .. })));
}

#[test]
fn nobody_is_told_that_a_stopped_order_ships() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let (id, job) = labelled(&store);
    printed(&store, &job);
    let due = |store: &Store| store.snapshot().unwrap().outbox_due(at(900)).unwrap();
    let entry = due(&store).remove(0);
    cancel(&store);
    assert_eq!((due(&store), store.snapshot().unwrap().next_due_after(at(0)).unwrap()), (Vec::new(), None));
    let trying = store.move_outbox(entry.id, OutboxState::Trying, at(3), None, at(3));
    assert!(matches!(trying, Err(StoreError::OrderStopped)));
    store.answer_late(id, Message::new("journal-late-left"), at(5)).unwrap();
    assert_eq!(due(&store).len(), 1);
}

#[test]
fn a_label_taken_back_ends_it_and_the_notice_is_dropped() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let (id, job) = labelled(&store);
    printed(&store, &job);
    cancel(&store);
    let shipment = store.snapshot().unwrap().shipment_of(id).unwrap().unwrap().id;
    store.void_shipment(shipment, "stopped", at(6)).unwrap();
    let snapshot = store.snapshot().unwrap();
    assert_eq!(snapshot.late_changes().unwrap(), []);
    assert_eq!(snapshot.outbox(9).unwrap().remove(0).state, OutboxState::Dropped);
    assert_eq!(snapshot.order(id).unwrap().unwrap().stage, Stage::Cancelled);
}

#[test]
fn only_what_matters_is_an_alarm_and_it_names_the_difference() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let (id, job) = labelled(&store);
    printed(&store, &job);
    // What our own push makes of it, and a note.
    let quiet = word(&store, 500, |facts| facts.status = OrderStatus::Completed);
    assert!(!quiet.look);
    assert!(!word(&store, 510, |facts| facts.note = text("Ring twice")).look);
    assert_eq!(store.snapshot().unwrap().late_changes().unwrap(), []);
    assert!(word(&store, 520, |facts| facts.recipient.city = text("Gouda")).look);
    assert!(word(&store, 530, |facts| facts.recipient.city = text("Delft")).look);
    let change = store.snapshot().unwrap().late_change(id).unwrap().unwrap();
    assert!(!change.cancelled);
    let [difference] = &change.differences[..] else { panic!("{change:?}") };
    assert_eq!(difference.before, order(1).recipient.city.as_str().into(), "what the label was made with");
    assert_eq!(difference.after, "Delft".into());
    assert_eq!(keys(&store, id).last().unwrap(), "journal-order-changed-late");
    // As it was again: nothing to look at.
    assert!(word(&store, 540, |_| ()).look);
    assert_eq!(store.snapshot().unwrap().late_change(id).unwrap(), None);
    assert_eq!(keys(&store, id).last().unwrap(), "journal-order-as-labelled");
}

#[test]
fn an_order_called_off_and_wanted_again_prints_after_all() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let (id, job) = labelled(&store);
    word(&store, 500, |facts| facts.lines.iter_mut().for_each(|line| line.quantity = 0));
    assert!(store.snapshot().unwrap().is_stopped(id).unwrap(), "every piece was refunded");
    let taken = word(&store, 510, |facts| facts.recipient.city = text("Gouda"));
    assert_eq!(taken.jobs.iter().map(|job| (job.id, job.problem.is_none())).collect::<Vec<_>>(), [(job.id, true)]);
    assert!(!store.snapshot().unwrap().is_stopped(id).unwrap());
    assert!(store.snapshot().unwrap().late_change(id).unwrap().is_some(), "its city is another one");
    assert!(store.snapshot().unwrap().next_job(&printer()).unwrap().is_some());
}

#[test]
fn an_order_with_a_label_is_not_overwritten_by_another_number() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let (id, _) = labelled(&store);
    for modified_at in [at(-500), at(500)] {
        let other = ShopOrder { number: text("#7001"), modified_at, ..order(1) };
        let taken = store.take_in(&shop(), vec![other], &decide(), at(2)).unwrap();
        assert_eq!((taken.refused.len(), taken.changed.len(), taken.unchanged), (1, 0, 0));
    }
    let snapshot = store.snapshot().unwrap();
    assert_eq!(snapshot.order(id).unwrap().unwrap().facts, order(1));
    let [unread] = &snapshot.unread().unwrap()[..] else { panic!("one") };
    assert_eq!((unread.problem.code, unread.reference.as_str()), (ProblemCode::OrderNumberChanged, "500001"));
    assert!(cancel(&store).look, "the right number comes again");
    assert_eq!(store.snapshot().unwrap().unread().unwrap(), []);
}

#[test]
fn a_file_brings_no_order_a_second_time_under_another_key() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    store.take_in(&shop(), vec![order(1)], &decide(), at(1)).unwrap();
    let known = order(1);
    let bring = |facts: &ShopOrder, word: WordOf| {
        let arrived = Arrived { orders: vec![facts.clone()], word, ..Arrived::default() };
        let taken = store.take_in_all(&shop(), arrived, &decide(), at(2)).unwrap();
        (taken.added.len(), taken.refused.first().map(|problem| problem.code))
    };
    let other_key = ShopOrder { reference: known.number.clone(), ..known.clone() };
    assert_eq!(bring(&other_key, WordOf::File), (0, Some(ProblemCode::OrderKeyChanged)));
    // A shop counts from 1 again each year, and a person may say that a file is right.
    let next_year = ShopOrder { reference: text("k2"), placed_at: at(30_000_000), ..known };
    assert_eq!(bring(&next_year, WordOf::File), (1, None));
    assert_eq!(bring(&other_key, WordOf::NewestFile), (1, None));
}

fn unread(file: &str, reference: &str, line: u64, why: &str) -> NewUnread {
    let problem = Problem::new(ProblemCode::OrderSetAside).with("order", reference).with("why", why);
    NewUnread { file: text(file), reference: text(reference), line, problem, kept: None }
}

fn note(store: &Store, unread: Vec<NewUnread>, at: UtcDateTime) -> bool {
    store.take_in_all(&shop(), Arrived { unread, ..Arrived::default() }, &decide(), at).unwrap().look
}

#[test]
fn what_could_not_be_read_stays_until_it_is_or_somebody_leaves_it_be() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    assert!(note(&store, vec![unread("", "500001", 0, "a"), unread("", "500002", 0, "b")], at(1)));
    assert!(!note(&store, vec![unread("", "500001", 0, "a")], at(2)), "nothing new");
    let list = store.snapshot().unwrap().unread().unwrap();
    assert_eq!(list.iter().map(|it| (it.first_at, it.last_at)).collect::<Vec<_>>(), [(at(1), at(2)), (at(1), at(1))]);
    assert_eq!(store.snapshot().unwrap().unread_references(&shop(), 9).unwrap(), ["500002", "500001"]);
    store.dismiss_unread(list[1].id).unwrap();
    assert!(!note(&store, vec![unread("", "500002", 0, "b")], at(3)), "left be");
    assert!(note(&store, vec![unread("", "500002", 0, "c")], at(4)), "something else is wrong with it");
    assert!(store.take_in(&shop(), vec![order(1)], &decide(), at(5)).unwrap().look, "read");
    assert_eq!(store.snapshot().unwrap().unread_references(&shop(), 9).unwrap(), ["500002"]);
    let nothing_left = vec![text("500002")];
    let arrived = Arrived { nothing_left, ..Arrived::default() };
    assert!(store.take_in_all(&shop(), arrived, &decide(), at(6)).unwrap().look);
    assert_eq!(store.snapshot().unwrap().unread().unwrap(), []);
}

#[test]
fn rows_of_a_file_go_when_the_file_is_read_again() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let long = "x".repeat(5000);
    note(
        &store,
        vec![unread("a.csv", "", 2, &long), unread("a.csv", "", 3, "b"), unread("b.csv", "#1001", 2, "c")],
        at(1),
    );
    let kept = store.snapshot().unwrap().unread().unwrap();
    assert_eq!(kept.len(), 3);
    assert!(serde_json::to_string(&kept[0]).unwrap().len() < 1000, "its text has a bound");
    note(&store, vec![unread("a.csv", "", 3, "b")], at(9));
    assert_eq!(store.file_was_read(&shop(), "a.csv", at(9)).unwrap(), 1, "row 2 was read");
    store.take_in(&shop(), vec![order(1)], &decide(), at(10)).unwrap();
    let left = store.snapshot().unwrap().unread().unwrap();
    assert_eq!(left.len(), 1, "order #1001 was read, from whatever file");
}

#[test]
fn an_order_stays_unread_when_another_file_of_that_name_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    note(&store, vec![unread("orders.csv", "#1001", 2, "a"), unread("orders.csv", "", 7, "b")], at(1));
    assert_eq!(store.file_was_read(&shop(), "orders.csv", at(9)).unwrap(), 1, "the row of no order");
    let left = store.snapshot().unwrap().unread().unwrap();
    assert_eq!(left.iter().map(|it| it.reference.as_str()).collect::<Vec<_>>(), ["#1001"]);
}

/// The program that read everything last, as if it had been another one.
fn read_by_another(folder: &std::path::Path) {
    let connection = rusqlite::Connection::open(folder.join("station.db")).unwrap();
    connection.execute("UPDATE unread SET read_by = '0.0.1'", []).unwrap();
}

#[test]
fn what_is_kept_of_a_file_is_read_again_by_another_program_and_goes_when_it_is_dealt_with() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let kept = |line: u64, why: &str| NewUnread { kept: Some(format!("row {line}")), ..unread("a.csv", "", line, why) };
    note(&store, vec![kept(2, "a"), kept(3, "b"), unread("", "500001", 0, "c")], at(1));
    let again = |store: &Store| -> Vec<String> {
        let found = store.snapshot().unwrap().unread_by_another_program(9).unwrap();
        found.into_iter().map(|it| it.kept).collect()
    };
    assert_eq!(again(&store), [] as [&str; 0], "this program read it");
    read_by_another(folder.path());
    assert_eq!(again(&store), ["row 2", "row 3"]);
    let list = store.snapshot().unwrap().unread().unwrap();
    assert_eq!(list.iter().map(|it| it.is_kept).collect::<Vec<_>>(), [true, true, false]);
    store.is_still_unread(vec![list[0].id], at(2)).unwrap();
    assert_eq!(again(&store), ["row 3"]);
    let arrived = Arrived { orders: vec![order(2)], read_again: vec![list[1].id], ..Arrived::default() };
    assert!(store.take_in_all(&shop(), arrived, &decide(), at(3)).unwrap().look);
    assert_eq!(store.snapshot().unwrap().unread().unwrap().len(), 2);
    store.dismiss_unread(list[0].id).unwrap();
    note(&store, vec![kept(2, "a")], at(4));
    assert_eq!(store.snapshot().unwrap().kept_unread(list[0].id).unwrap(), None, "nothing is kept of what is left be");
}

#[test]
fn a_remark_is_kept_once_until_it_is_seen_or_goes_with_its_customer() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let id = store.take_in(&shop(), vec![order(1)], &decide(), at(1)).unwrap().added[0];
    let Shipped::New { shipment, job } = ship(&store, id).unwrap() else { panic!("it had none") };
    let label = Problem::new(ProblemCode::CarrierLabelNotWhole).with("file", "a");
    let paper = Problem::new(ProblemCode::PaperNotMade).with("why", "Ada");
    let keep = |problem: &Problem, seconds| store.keep_remark(shipment.id, problem.clone(), at(seconds)).unwrap();
    let kept = || -> Vec<(OrderId, Problem, UtcDateTime)> {
        let remarks = store.snapshot().unwrap().remarks().unwrap();
        remarks.into_iter().map(|it| (it.order, it.problem, it.at)).collect()
    };
    keep(&label, 2);
    keep(&paper, 3);
    keep(&label, 4);
    assert_eq!(kept(), [(id, label.clone(), at(2)), (id, paper.clone(), at(3))]);
    let first = store.snapshot().unwrap().remarks().unwrap()[0].id;
    store.see_remark(first).unwrap();
    assert!(matches!(store.see_remark(first), Err(StoreError::Missing { .. })));
    keep(&label, 5);
    store.labels_come_anew(shipment.id).unwrap();
    assert_eq!(kept(), [(id, paper, at(3))], "the papers are what they were");
    printed(&store, &job);
    let told = store.snapshot().unwrap().outbox(1).unwrap().remove(0).id;
    for state in [OutboxState::Trying, OutboxState::Done] {
        store.move_outbox(told, state, at(5), None, at(5)).unwrap();
    }
    store.erase(&[id], at(6)).unwrap();
    assert_eq!(kept(), []);
    assert!(store.keep_remark(model::ShipmentId(999), label, at(7)).is_err());
}
