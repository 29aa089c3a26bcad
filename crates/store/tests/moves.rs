//! The states of jobs, shipments and outbox entries: every move on the list works, and no other does.

use crate::sample;
use crate::sample::{Shipped, at, decide, order, printer, ship, shop, station, text};
use model::{
    BookingState, Document, Evidence, Goods, JobId, JobState, OutboxMessage, OutboxState, ParcelState, PrinterId,
    PrinterLanguage, Problem, ProblemCode, ShipmentId, ShipmentState, Stage,
};
use rusqlite::Connection;
use store::{Begun, JobMove, KeptDocuments, NewJob, Store, StoreError};

/// Puts a row where no call could bring it in one step.
fn place(store: &Store, table: &str, state: &str, evidence: Option<&str>) {
    let connection = Connection::open(store.folder().join("station.db")).unwrap();
    connection.execute(&format!("UPDATE {table} SET state = ?"), [state]).unwrap();
    if let Some(evidence) = evidence {
        connection.execute("UPDATE jobs SET evidence = ?", [evidence]).unwrap();
    }
}

fn job(document: Document, printer: &PrinterId, byte: u8) -> NewJob {
    let (title, printer) = (String::new(), printer.clone());
    NewJob { document, title, printer, language: PrinterLanguage::Zpl, bytes: vec![byte] }
}

#[test]
fn a_job_moves_along_its_list_and_nowhere_else() {
    for from in JobState::ALL {
        for to in JobState::ALL {
            let folder = tempfile::tempdir().unwrap();
            let store = station(folder.path(), 10);
            let job = store.add_job(job(Document::Test, &printer(), 1), at(1)).unwrap();
            place(&store, "jobs", from.as_str(), None);
            let lines = store.snapshot().unwrap().recent_journal(100).unwrap().len();
            let moved =
                store.move_job(job.id, to, JobMove { evidence: Some(Evidence::HostStatus), ..JobMove::at(at(2)) });
            if from.may_become(to) {
                let moved = moved.unwrap();
                assert_eq!((moved.state, moved.changed_at), (to, at(2)));
                assert_eq!(store.snapshot().unwrap().job(job.id).unwrap().unwrap(), moved);
                assert_eq!(store.snapshot().unwrap().recent_journal(100).unwrap().len(), lines + 1);
            } else {
                let StoreError::ForbiddenMove { from: stood, to: wanted, .. } = moved.unwrap_err() else { panic!() };
                assert_eq!((stood, wanted), (from, to));
                assert_eq!(store.snapshot().unwrap().job(job.id).unwrap().unwrap().state, from);
                assert_eq!(store.snapshot().unwrap().recent_journal(100).unwrap().len(), lines);
            }
        }
    }
}

#[test]
fn a_shipment_moves_along_its_list_and_nowhere_else() {
    type Move = fn(&Store, ShipmentId, JobId) -> Result<(), StoreError>;
    let moves: [(ShipmentState, Move); 4] = [
        (ShipmentState::Labelled, |store, id, _| store.keep_documents(id, KeptDocuments::default(), at(2)).map(drop)),
        (ShipmentState::Failed, |store, id, _| store.move_booking(id, BookingState::Absent, None, at(2)).map(drop)),
        (ShipmentState::Voided, |store, id, _| store.void_shipment(id, "wrong box", at(2)).map(drop)),
        (ShipmentState::Shipped, |store, _, job| {
            for state in [JobState::Sending, JobState::Sent, JobState::Printed] {
                let evidence = Some(Evidence::HostStatus).filter(|_| state == JobState::Printed);
                store.move_job(job, state, JobMove { evidence, ..JobMove::at(at(2)) })?;
            }
            Ok(())
        }),
    ];
    for from in ShipmentState::ALL {
        for (to, make) in moves {
            let folder = tempfile::tempdir().unwrap();
            let store = station(folder.path(), 10);
            let id = store.take_in(&shop(), vec![order(1)], &decide(), at(1)).unwrap().added[0];
            let Shipped::New { shipment, job } = ship(&store, id).unwrap() else { panic!() };
            place(&store, "shipments", from.as_str(), None);
            if from == ShipmentState::Planned {
                place(&store, "bookings", "planned", None);
            }
            if matches!(from, ShipmentState::Booked | ShipmentState::Kept) {
                place(&store, "parcels", "planned", None);
            }
            let moved = make(&store, shipment.id, job.id);
            let now = store.snapshot().unwrap().shipment(shipment.id).unwrap().unwrap().state;
            if from.may_become(to) {
                moved.unwrap();
                assert_eq!(now, to);
                let stage = Stage::of(&order(1), &shipment.decision, &[to], Goods::Whole);
                assert_eq!(store.snapshot().unwrap().order(id).unwrap().unwrap().stage, stage);
            } else {
                assert_eq!(now, from, "{from:?} {to:?} {moved:?}");
                assert!(
                    moved.is_err() || to == ShipmentState::Shipped,
                    "a label may come out of a shipment that is over"
                );
            }
        }
    }
}

#[test]
fn a_booking_moves_along_its_list_and_nowhere_else() {
    for from in BookingState::ALL {
        for to in BookingState::ALL {
            let folder = tempfile::tempdir().unwrap();
            let store = station(folder.path(), 10);
            let id = store.take_in(&shop(), vec![order(1)], &decide(), at(1)).unwrap().added[0];
            let planned = sample::booking(&store, id, &sample::carrier()).unwrap();
            let Begun::New { shipment, .. } = store.begin_booking(planned, at(1)).unwrap() else { panic!() };
            place(&store, "bookings", from.as_str(), None);
            let moved = store.move_booking(shipment.id, to, Some(Problem::new(ProblemCode::CarrierSilent)), at(2));
            let booking = store.snapshot().unwrap().booking(shipment.id).unwrap().unwrap();
            if from.may_become(to) {
                let shipment = moved.unwrap();
                assert_eq!((booking.state, shipment.booking), (to, to));
                assert_eq!(booking.attempts, u32::from(to == BookingState::Sent));
                let over = matches!(to, BookingState::Refused | BookingState::Absent);
                assert_eq!(shipment.state == ShipmentState::Failed, over, "{from:?} {to:?}");
                let stage = store.snapshot().unwrap().order(id).unwrap().unwrap().stage;
                assert_eq!(stage, if over { Stage::Ready } else { Stage::Booking });
            } else {
                assert!(matches!(moved, Err(StoreError::ForbiddenBookingMove { .. })), "{from:?} {to:?}");
                assert_eq!(booking.state, from);
            }
        }
    }
}

#[test]
fn a_parcel_goes_on_but_never_back() {
    use ParcelState::{Labelled, Planned, Shipped, Voided};
    let moves: Vec<_> = ParcelState::ALL
        .into_iter()
        .flat_map(|from| ParcelState::ALL.map(|to| (from, to)))
        .filter(|(from, to)| from.may_become(*to))
        .collect();
    let all = [(Planned, Labelled), (Planned, Voided), (Labelled, Shipped), (Labelled, Voided), (Shipped, Voided)];
    assert_eq!(moves, all);
}

/// What stands in the outbox, oldest first: the kind of each message and where it stands.
fn outbox(store: &Store) -> Vec<(&'static str, OutboxState)> {
    let entries = store.snapshot().unwrap().outbox(10).unwrap();
    entries.iter().rev().map(|entry| (entry.message.as_str(), entry.state)).collect()
}

#[test]
fn a_label_taken_back_before_it_printed_is_taken_out_of_its_queue_and_nobody_hears_of_it() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let id = store.take_in(&shop(), vec![order(1)], &decide(), at(1)).unwrap().added[0];
    let Shipped::New { shipment, job } = ship(&store, id).unwrap() else { panic!() };
    let voided = store.void_shipment(shipment.id, "wrong box", at(2)).unwrap();
    assert_eq!(
        voided.cancelled.iter().map(|job| (job.id, job.state)).collect::<Vec<_>>(),
        [(job.id, JobState::Failed)]
    );
    assert_eq!((voided.shipment.state, voided.shipment.booking), (ShipmentState::Voided, BookingState::Voided));
    assert!(voided.shipment.parcels.iter().all(|parcel| parcel.state == ParcelState::Voided));
    assert_eq!(outbox(&store), []);
    let snapshot = store.snapshot().unwrap();
    assert_eq!(snapshot.order(id).unwrap().unwrap().stage, Stage::Ready);
    assert_eq!(snapshot.orders_by_code(shipment.first_number()).unwrap(), [id], "its number is found for ever");
    drop(snapshot);
    assert!(matches!(store.void_shipment(shipment.id, "", at(3)), Err(StoreError::ForbiddenShipmentMove { .. })));
    let Shipped::New { shipment: second, .. } = ship(&store, id).unwrap() else { panic!() };
    assert_ne!(second.first_number(), shipment.first_number(), "the number stays spent");
}

#[test]
fn a_label_taken_back_after_it_printed_is_told_to_whoever_heard_of_it() {
    let take_back = |told: &[OutboxState]| {
        let folder = tempfile::tempdir().unwrap();
        let store = station(folder.path(), 10);
        print_one(&store);
        let entry = store.snapshot().unwrap().outbox(10).unwrap().remove(0);
        for state in told {
            store.move_outbox(entry.id, *state, at(5), None, at(5)).unwrap();
        }
        store.void_shipment(entry.shipment, "came back", at(6)).unwrap();
        assert_eq!(store.snapshot().unwrap().order(entry.order).unwrap().unwrap().stage, Stage::Ready);
        outbox(&store)
    };
    use OutboxState::{Done, Dropped, Due, SetAside, Trying};
    assert_eq!(take_back(&[]), [("shipped", Dropped)], "nobody was told yet");
    assert_eq!(take_back(&[Trying, SetAside]), [("shipped", Dropped)], "the shop refused to hear it");
    assert_eq!(take_back(&[Trying, Done]), [("shipped", Done), ("withdrawn", Due)]);
    assert_eq!(take_back(&[Trying]), [("shipped", Trying), ("withdrawn", Due)], "it may have heard");
    assert_eq!(take_back(&[Trying, Due]), [("shipped", Due), ("withdrawn", Due)], "it may have heard");
}

#[test]
fn an_outbox_entry_moves_along_its_list_and_nowhere_else() {
    for from in OutboxState::ALL {
        for to in OutboxState::ALL {
            let folder = tempfile::tempdir().unwrap();
            let store = station(folder.path(), 10);
            print_one(&store);
            let entry = store.snapshot().unwrap().outbox(10).unwrap().pop().unwrap();
            place(&store, "outbox", from.as_str(), None);
            let problem = Some(Problem::new(ProblemCode::ShopTimedOut));
            let moved = store.move_outbox(entry.id, to, at(60), problem.clone(), at(50));
            if from.may_become(to) {
                let moved = moved.unwrap();
                assert_eq!((moved.state, moved.due_at, &moved.problem), (to, at(60), &problem));
                assert_eq!(moved.attempts, u32::from(to == OutboxState::Trying));
                assert_eq!(store.snapshot().unwrap().outbox(10).unwrap(), [moved]);
            } else {
                assert!(matches!(moved, Err(StoreError::ForbiddenOutboxMove { .. })), "{from:?} {to:?}");
            }
        }
    }
}

/// Ships and prints one order whose shop is to be told.
fn print_one(store: &Store) {
    let id = store.take_in(&shop(), vec![order(1)], &decide(), at(1)).unwrap().added[0];
    let shipped = ship(store, id).unwrap();
    let Shipped::New { job, .. } = &shipped else { panic!() };
    store.move_job(job.id, JobState::Sending, JobMove::at(at(2))).unwrap();
    store.move_job(job.id, JobState::Sent, JobMove::at(at(3))).unwrap();
    let printed = JobMove { evidence: Some(Evidence::HostStatus), tell_shop: true, ..JobMove::at(at(4)) };
    store.move_job(job.id, JobState::Printed, printed).unwrap();
}

#[test]
fn a_printed_label_ships_its_order_and_tells_the_shop_once() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    print_one(&store);
    let id = store.snapshot().unwrap().orders_by_code("1001").unwrap()[0];
    assert_eq!(store.snapshot().unwrap().order(id).unwrap().unwrap().stage, Stage::Shipped);
    let shipment = store.snapshot().unwrap().shipment_of(id).unwrap().unwrap();
    assert_eq!(shipment.state, ShipmentState::Shipped);
    let told = store.snapshot().unwrap().outbox_due(at(4)).unwrap();
    assert_eq!(told.len(), 1);
    assert_eq!(told[0].shipment, shipment.id);
    assert_eq!(told[0].message, OutboxMessage::Shipped { at: at(4) });

    let document = Document::Label { shipment: shipment.id, order: id, parcel: 1, reprint: true };
    let again = store.add_job(job(document, &printer(), 1), at(5)).unwrap();
    store.move_job(again.id, JobState::Sending, JobMove::at(at(6))).unwrap();
    let handed_over = JobMove {
        evidence: Some(Evidence::HandedOver { queue_job: text("7") }),
        tell_shop: true,
        ..JobMove::at(at(7))
    };
    store.move_job(again.id, JobState::Sent, handed_over).unwrap();
    assert_eq!(store.snapshot().unwrap().outbox(10).unwrap(), told);
    assert_eq!(store.snapshot().unwrap().jobs_of(id).unwrap().len(), 2);
}

#[test]
fn a_label_handed_over_where_nobody_can_know_ships() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let id = store.take_in(&shop(), vec![order(1)], &decide(), at(1)).unwrap().added[0];
    let Shipped::New { job, .. } = ship(&store, id).unwrap() else { panic!() };
    store.move_job(job.id, JobState::Sending, JobMove::at(at(2))).unwrap();
    let handed_over = JobMove { evidence: Some(Evidence::HandedOver { queue_job: text("7") }), ..JobMove::at(at(3)) };
    store.move_job(job.id, JobState::Sent, handed_over).unwrap();
    assert_eq!(store.snapshot().unwrap().order(id).unwrap().unwrap().stage, Stage::Shipped);
    assert_eq!(store.snapshot().unwrap().outbox(10).unwrap(), [], "there is nobody to tell");
    assert_eq!(store.snapshot().unwrap().jobs(10, true).unwrap(), []);
    assert_eq!(store.recover(at(4)).unwrap().unknown_jobs, []);
}

#[test]
fn nothing_is_printed_without_evidence() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let job = store.add_job(job(Document::Test, &printer(), 1), at(1)).unwrap();
    store.move_job(job.id, JobState::Sending, JobMove::at(at(2))).unwrap();
    store.move_job(job.id, JobState::Sent, JobMove::at(at(3))).unwrap();
    let printed = store.move_job(job.id, JobState::Printed, JobMove::at(at(4)));
    assert!(matches!(printed, Err(StoreError::NoEvidence(_))));
    assert_eq!(store.snapshot().unwrap().job(job.id).unwrap().unwrap().state, JobState::Sent);
}

#[test]
fn whoever_takes_the_desk_over_finds_unknown_what_was_on_its_way() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    print_one(&store);
    let entry = store.snapshot().unwrap().outbox_due(at(4)).unwrap().remove(0);
    store.move_outbox(entry.id, OutboxState::Trying, at(5), None, at(5)).unwrap();
    assert_eq!(store.snapshot().unwrap().next_due_after(at(4)).unwrap(), None);
    let add = || store.add_job(job(Document::Test, &printer(), 1), at(1)).unwrap().id;
    let (queued, sending, sent) = (add(), add(), add());
    store.move_job(sending, JobState::Sending, JobMove::at(at(2))).unwrap();
    store.move_job(sent, JobState::Sending, JobMove::at(at(2))).unwrap();
    store.move_job(sent, JobState::Sent, JobMove::at(at(3))).unwrap();

    let recovered = store.recover(at(6)).unwrap();
    assert_eq!(recovered.unknown_jobs, [sending, sent]);
    assert_eq!(recovered.retried_outbox, [entry.id]);
    assert_eq!(store.snapshot().unwrap().jobs_in(JobState::Unknown).unwrap().len(), 2);
    assert_eq!(store.snapshot().unwrap().jobs_in(JobState::Queued).unwrap()[0].id, queued);
    assert_eq!(store.snapshot().unwrap().next_due_after(at(5)).unwrap(), Some(at(6)));
    assert_eq!(store.snapshot().unwrap().outbox_due(at(6)).unwrap()[0].attempts, 1, "so the shop is asked first");
    assert_eq!(store.recover(at(7)).unwrap(), store::Recovered::default());
}

#[test]
fn what_its_teller_left_is_due_again_when_its_time_is_over() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    print_one(&store);
    let entry = store.snapshot().unwrap().outbox_due(at(4)).unwrap().remove(0);
    store.move_outbox(entry.id, OutboxState::Trying, at(9), None, at(5)).unwrap();
    assert_eq!(store.take_up_outbox(at(8)).unwrap(), 0);
    assert_eq!(store.snapshot().unwrap().outbox_due(at(8)).unwrap(), []);
    assert_eq!(store.take_up_outbox(at(9)).unwrap(), 1);
    assert_eq!(store.snapshot().unwrap().outbox_due(at(9)).unwrap()[0].attempts, 1, "so the shop is asked first");
    let late = store.move_outbox(entry.id, OutboxState::Done, at(9), None, at(9));
    assert!(matches!(late, Err(StoreError::ForbiddenOutboxMove { .. })), "{late:?}");
    assert_eq!(store.take_up_outbox(at(99)).unwrap(), 0);
}

fn zpl_printer(id: &PrinterId) -> model::Printer {
    model::Printer {
        id: id.clone(),
        name: id.0.clone(),
        connection: model::PrinterConnection::Folder { path: String::new() },
        language: PrinterLanguage::Zpl,
        dpi: model::Dpi::D203,
        label: model::LabelSize::FourBySix,
        proof: model::Proof::HandOver,
        setup: model::PrinterSetup::default(),
        takes: model::Takes::default(),
        fallback: None,
    }
}

#[test]
fn one_job_hands_on_to_the_next_in_one_commit_or_not_at_all() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let add = || store.add_job(job(Document::Test, &printer(), 1), at(1)).unwrap().id;
    let (first, second) = (add(), add());
    store.move_job(first, JobState::Sending, JobMove::at(at(2))).unwrap();
    store.move_job(first, JobState::Sent, JobMove::at(at(2))).unwrap();
    let done = JobMove { evidence: Some(Evidence::Odometer { before: 7, after: 8 }), ..JobMove::at(at(3)) };
    let next = JobMove { odometer: Some(8), ..JobMove::at(at(3)) };
    let taken_out = JobMove { problem: Some(Problem::new(store::CANCELLED)), ..JobMove::at(at(3)) };
    let third = add();
    store.move_job(third, JobState::Failed, taken_out).unwrap();
    assert!(store.hand_on((first, done.clone()), (third, next.clone())).is_err());
    assert_eq!(store.snapshot().unwrap().job(first).unwrap().unwrap().state, JobState::Sent);
    let (printed, begun) = store.hand_on((first, done), (second, next)).unwrap();
    assert_eq!((printed.state, printed.odometer), (JobState::Printed, None));
    assert_eq!((begun.state, begun.odometer), (JobState::Sending, Some(8)));
}

#[test]
fn a_held_queue_stays_held_until_it_is_let_go() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    for _ in 0..2 {
        store.pause_queue(&printer(), true, at(1)).unwrap();
    }
    assert_eq!(store.snapshot().unwrap().paused_queues().unwrap(), [printer()]);
    store.pause_queue(&printer(), false, at(2)).unwrap();
    assert_eq!(store.snapshot().unwrap().paused_queues().unwrap(), []);
    let keys: Vec<_> = store
        .snapshot()
        .unwrap()
        .recent_journal(2)
        .unwrap()
        .into_iter()
        .map(|line| line.message.key.into_owned())
        .collect();
    assert_eq!(keys.len(), 2);
    assert!(keys.contains(&text("journal-queue-paused")) && keys.contains(&text("journal-queue-resumed")), "{keys:?}");
}

#[test]
fn a_printer_gets_its_jobs_in_order_and_its_own_alone() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let other = model::PrinterId(text("bench-2"));
    let add = |printer, byte| store.add_job(job(Document::Test, printer, byte), at(1)).unwrap();
    let (first, elsewhere, second) = (add(&printer(), 1), add(&other, 2), add(&printer(), 3));
    assert_eq!(store.snapshot().unwrap().next_job(&printer()).unwrap(), Some((first.clone(), vec![1])));
    let waits = store.set_job_problem(first.id, Some(Problem::new(ProblemCode::PrinterOffline)), at(2)).unwrap();
    assert_eq!(store.snapshot().unwrap().next_job(&printer()).unwrap(), Some((waits, vec![1])));
    store.move_job(first.id, JobState::Sending, JobMove::at(at(3))).unwrap();
    assert_eq!(store.snapshot().unwrap().job(first.id).unwrap().unwrap().problem, None);
    assert_eq!(store.snapshot().unwrap().next_job(&printer()).unwrap().unwrap().0.id, second.id);
    let moved = store.reroute_queue(&printer(), &zpl_printer(&other), at(4)).unwrap();
    assert_eq!(moved.iter().map(|job| (job.id, &job.printer)).collect::<Vec<_>>(), [(second.id, &other)]);
    assert_eq!(store.snapshot().unwrap().next_job(&printer()).unwrap(), None);
    assert_eq!(store.snapshot().unwrap().next_job(&other).unwrap().unwrap().0.id, elsewhere.id);
    assert_eq!(store.snapshot().unwrap().job(first.id).unwrap().unwrap().printer, printer(), "what was begun stays");
    assert_eq!(store.snapshot().unwrap().job_bytes(second.id).unwrap(), [3]);
    assert_eq!(
        store.snapshot().unwrap().jobs(2, false).unwrap().iter().map(|job| job.id).collect::<Vec<_>>(),
        [second.id, elsewhere.id]
    );
}

#[test]
fn later_entries_of_an_order_wait_for_the_first() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    print_one(&store);
    let id = store.snapshot().unwrap().orders_by_code("1001").unwrap()[0];
    let first = store.snapshot().unwrap().outbox_due(at(4)).unwrap().remove(0);
    // The parcel came back: its shipment is void, and the order ships once more.
    place(&store, "shipments", "voided", None);
    store.redecide(&decide(), at(5), &mut |_, _| {}).unwrap();
    let second = ship(&store, id).unwrap();
    let Shipped::New { job, .. } = &second else { panic!() };
    store.move_job(job.id, JobState::Sending, JobMove::at(at(6))).unwrap();
    let handed_over = JobMove {
        evidence: Some(Evidence::HandedOver { queue_job: String::new() }),
        tell_shop: true,
        ..JobMove::at(at(7))
    };
    store.move_job(job.id, JobState::Sent, handed_over).unwrap();

    assert_eq!(store.snapshot().unwrap().outbox_due(at(8)).unwrap(), std::slice::from_ref(&first));
    store.move_outbox(first.id, OutboxState::Trying, at(8), None, at(8)).unwrap();
    assert_eq!(store.snapshot().unwrap().outbox_due(at(8)).unwrap(), []);
    store.move_outbox(first.id, OutboxState::SetAside, at(8), None, at(9)).unwrap();
    assert_eq!(store.snapshot().unwrap().outbox_due(at(9)).unwrap(), []);
    assert_eq!(store.snapshot().unwrap().next_due_after(at(9)).unwrap(), None);
    assert_eq!(store.snapshot().unwrap().outbox_counts().unwrap(), store::OutboxCounts { due: 1, set_aside: 1 });
    store.move_outbox(first.id, OutboxState::Due, at(20), None, at(10)).unwrap();
    assert_eq!(store.snapshot().unwrap().outbox_due(at(10)).unwrap(), [], "its back-off holds the second as well");
    assert_eq!(store.snapshot().unwrap().next_due_after(at(10)).unwrap(), Some(at(20)));
    store.move_outbox(first.id, OutboxState::Trying, at(20), None, at(20)).unwrap();
    store.move_outbox(first.id, OutboxState::Done, at(20), None, at(20)).unwrap();
    assert_eq!(store.snapshot().unwrap().outbox_due(at(20)).unwrap().len(), 1);
}

#[test]
fn the_journal_is_only_added_to() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    print_one(&store);
    let id = store.snapshot().unwrap().orders_by_code("1001").unwrap()[0];
    let keys: Vec<_> =
        store.snapshot().unwrap().journal(id).unwrap().into_iter().map(|line| line.message.key.into_owned()).collect();
    assert_eq!(
        keys,
        [
            "journal-order-added",
            "journal-shipment-planned",
            "journal-shipment-booked",
            "journal-shipment-labelled",
            "journal-job-queued",
            "journal-job-sending",
            "journal-job-sent",
            "journal-job-printed",
            "journal-shipment-shipped",
        ]
    );
    let connection = Connection::open(folder.path().join("station.db")).unwrap();
    assert!(connection.execute("UPDATE journal SET at = 0", []).is_err());
    assert!(connection.execute("DELETE FROM journal", []).is_err());
    assert!(connection.execute("DELETE FROM spent_serials", []).is_err());
}

#[test]
fn labels_are_put_in_the_spool_once_more_only_where_none_of_them_may_come_out() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let order = store.take_in(&shop(), vec![order(1)], &decide(), at(1)).unwrap().added[0];
    let Shipped::New { shipment, job: first } = ship(&store, order).unwrap() else { panic!() };
    let again = || {
        let document = Document::Label { shipment: shipment.id, order, parcel: 1, reprint: true };
        store.add_labels_again(shipment.id, vec![job(document, &printer(), 2)], at(3))
    };
    let refused =
        |tried: Result<Vec<_>, StoreError>| matches!(tried, Err(StoreError::LabelMayComeOut(id)) if id == shipment.id);
    assert!(refused(again()), "the first one still waits");
    let end = |job: JobId| {
        store.move_job(
            job,
            JobState::Failed,
            JobMove { problem: Some(Problem::new(ProblemCode::JobCancelled)), ..JobMove::at(at(2)) },
        )
    };
    end(first.id).unwrap();
    let second = again().unwrap().remove(0);
    assert!(refused(again()), "of two that ask at the same moment, one is refused");
    end(second.id).unwrap();
    store.void_shipment(shipment.id, "wrong box", at(4)).unwrap();
    assert!(refused(again()), "its label was taken back");
}
