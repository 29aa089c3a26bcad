//! Booking at a carrier over a network: every way its answer can go, and exactly one shipment an order.

use crate::late_carrier::{Desk, carrier_id, desk, desk_in, open, open_by};
use model::*;
use sandbox::{Asked, Misbehaviour, PracticeCarrier};
use station::Station;
use station::calls::{self, AnswerBooking, AnswerLook, FurtherShipment, LookAnswer, SaveCarrierAccount, VoidShipment};
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

#[test]
fn an_order_is_booked_and_the_carriers_label_prints() {
    let desk = desk();
    let id = desk.order();
    let answer = calls::ship(&desk.station, id).unwrap();
    let shipment = &answer.shipment;
    assert_eq!((shipment.state, shipment.booking), (ShipmentState::Labelled, BookingState::Booked));
    assert_eq!(shipment.labels, LabelSource::Document);
    assert!(!shipment.remote_id.is_empty() && !shipment.first_number().is_empty());
    assert_eq!(desk.carrier.shipments()[0].key, shipment.reference);
    desk.until("shipped", || desk.view(id).order.stage == Stage::Shipped);
    let station::calls::Scanned::Order { view } =
        calls::scan(&desk.station, shipment.first_number().to_owned()).unwrap()
    else {
        panic!("its number pulls it up")
    };
    assert_eq!(view.order.id, id);
    assert_eq!(calls::ship(&desk.station, id).unwrap_err().code, ProblemCode::AlreadyShipped);
    assert_eq!(desk.live(id), 1);
    calls::reprint(&desk.station, shipment.id).unwrap();
    assert_eq!(desk.live(id), 1, "a copy is printed from what is kept");
}

#[test]
fn a_refusal_is_told_and_the_order_can_be_shipped_again() {
    let desk = desk();
    let id = desk.order();
    let why = "the postal code has five digits".to_owned();
    let refuse = Misbehaviour::Refuse { field: "/recipient/postal_code".to_owned(), why };
    desk.carrier.misbehave(Some(Asked::Book), 1, refuse);
    assert_eq!(calls::ship(&desk.station, id).unwrap_err().code, ProblemCode::CarrierRefused);
    assert_eq!(desk.last(id), (ShipmentState::Failed, BookingState::Refused));
    assert_eq!(desk.view(id).order.stage, Stage::Ready);
    let answer = calls::ship(&desk.station, id).unwrap();
    assert_ne!(desk.view(id).shipments[0].reference, answer.shipment.reference, "a new try is a new key");
    assert_eq!(desk.live(id), 1);
}

#[test]
fn a_lost_answer_is_asked_for_by_its_key_and_never_booked_twice() {
    let done = [
        Misbehaviour::DropAfterWork,
        Misbehaviour::TroubleAfterWork,
        Misbehaviour::SilentAfterWork,
        Misbehaviour::Garbage,
    ];
    for how in done {
        let desk = desk();
        let id = desk.order();
        desk.carrier.misbehave(Some(Asked::Book), 1, how.clone());
        let problem = calls::ship(&desk.station, id).unwrap_err();
        assert!(
            [ProblemCode::CarrierSilent, ProblemCode::CarrierNonsense].contains(&problem.code),
            "{how:?}: {problem:?}"
        );
        assert_eq!(calls::ship(&desk.station, id).unwrap_err().code, ProblemCode::BookingUnderWay, "{how:?}");
        assert_eq!(calls::bookings_ask(&desk.station, ()).unwrap().len(), 0, "{how:?}");
        assert_eq!(desk.last(id).1, BookingState::Booked, "{how:?}");
        desk.until("shipped", || desk.view(id).order.stage == Stage::Shipped);
        assert_eq!(desk.live(id), 1, "{how:?}");
    }
}

#[test]
fn a_request_that_never_arrived_is_found_to_be_absent() {
    for how in [Misbehaviour::Drop, Misbehaviour::Trouble, Misbehaviour::Silent] {
        let desk = desk();
        let id = desk.order();
        desk.carrier.misbehave(Some(Asked::Book), 1, how.clone());
        calls::ship(&desk.station, id).unwrap_err();
        assert_eq!(calls::bookings_ask(&desk.station, ()).unwrap().len(), 0, "{how:?}");
        assert_eq!(desk.last(id), (ShipmentState::Failed, BookingState::Absent), "{how:?}");
        assert_eq!(desk.live(id), 0);
        calls::ship(&desk.station, id).unwrap();
        assert_eq!(desk.live(id), 1, "{how:?}");
    }
}

#[test]
fn a_carrier_that_answers_twice_or_late_is_heard_once() {
    let desk = desk();
    for how in [Misbehaviour::Twice, Misbehaviour::Late(Duration::from_millis(120))] {
        let id = desk.order();
        desk.carrier.misbehave(Some(Asked::Book), 1, how.clone());
        let shipped = calls::ship(&desk.station, id);
        calls::bookings_ask(&desk.station, ()).unwrap();
        assert_eq!(desk.last(id).1, BookingState::Booked, "{how:?} {shipped:?}");
        assert_eq!(desk.live(id), 1, "{how:?}");
    }
}

#[test]
fn an_answer_with_another_count_of_parcels_is_never_taken_for_a_label() {
    let desk = desk();
    let id = desk.order();
    desk.carrier.misbehave(Some(Asked::Book), 1, Misbehaviour::AnotherCount);
    assert_eq!(calls::ship(&desk.station, id).unwrap_err().code, ProblemCode::CarrierNonsense);
    assert_eq!(desk.last(id), (ShipmentState::Planned, BookingState::Unclear));
    assert_eq!(desk.view(id).jobs, []);
    assert_eq!(calls::bookings_ask(&desk.station, ()).unwrap().len(), 0, "asked again it tells the right count");
    assert_eq!(desk.live(id), 1);
}

#[test]
fn a_label_that_comes_later_is_fetched_and_prints() {
    let desk = desk();
    let id = desk.order();
    desk.carrier.misbehave(Some(Asked::Book), 1, Misbehaviour::LabelsLater(2));
    assert_eq!(calls::ship(&desk.station, id).unwrap_err().code, ProblemCode::LabelStillMissing);
    assert_eq!(desk.last(id), (ShipmentState::Booked, BookingState::Booked));
    assert_eq!(desk.view(id).order.stage, Stage::Labelled, "it ships nowhere else");
    for _ in 0..3 {
        calls::bookings_ask(&desk.station, ()).unwrap();
    }
    desk.until("shipped", || desk.view(id).order.stage == Stage::Shipped);
    assert_eq!(desk.live(id), 1);
}

#[test]
fn a_label_that_does_not_come_is_to_look_at_after_a_while() {
    static LATER: AtomicI64 = AtomicI64::new(0);
    let Desk { station, carrier, runtime, folder } = desk();
    drop(station);
    let clock = || UtcDateTime::from_millis(1_796_000_000_000 + LATER.load(Ordering::SeqCst));
    let desk = Desk { station: open_by(folder.path(), clock), carrier, runtime, folder };
    let id = desk.order();
    desk.carrier.misbehave(Some(Asked::Book), 1, Misbehaviour::LabelsLater(10_000));
    assert_eq!(calls::ship(&desk.station, id).unwrap_err().code, ProblemCode::LabelStillMissing);
    let missing = || {
        let list = calls::look(&desk.station, ()).unwrap().into_iter();
        list.filter(|it| it.problem.code == ProblemCode::LabelStillMissing).collect::<Vec<_>>()
    };
    LATER.store(599_000, Ordering::SeqCst);
    assert!(missing().is_empty());
    LATER.store(600_000, Ordering::SeqCst);
    let told = missing().remove(0);
    assert_eq!((told.order, told.answers.as_slice()), (Some(id), &[LookAnswer::Retry][..]));
    calls::look_answer(&desk.station, AnswerLook { concern: told.concern, answer: LookAnswer::Retry }).unwrap();
    assert_eq!((missing().len(), desk.live(id)), (1, 1), "it is asked for once more, and booked once");
}

#[test]
fn a_token_that_is_over_is_renewed_and_a_busy_carrier_is_left_alone() {
    let desk = desk();
    let id = desk.order();
    desk.carrier.misbehave(Some(Asked::Book), 1, Misbehaviour::TokenOver);
    calls::ship(&desk.station, id).unwrap();
    assert_eq!(desk.live(id), 1);
    let id = desk.order();
    desk.carrier.misbehave(Some(Asked::Book), 1, Misbehaviour::TooMany(Some(30)));
    assert_eq!(calls::ship(&desk.station, id).unwrap_err().code, ProblemCode::CarrierRests);
    assert_eq!((desk.live(id), desk.view(id).order.stage), (0, Stage::Ready));
}

/// What a carrier booked cannot be written while this is there, as on a disk that is full.
fn fill_disk(desk: &Desk) -> rusqlite::Connection {
    let database = rusqlite::Connection::open(desk.folder.path().join("practice/station.db")).unwrap();
    let full = "CREATE TRIGGER full BEFORE UPDATE OF remote_id ON shipments
                BEGIN SELECT RAISE(FAIL, 'database or disk is full'); END";
    database.execute_batch(full).unwrap();
    database
}

#[test]
fn a_disk_that_fills_after_the_carrier_booked_loses_no_number_and_books_nothing_twice() {
    let desk = desk();
    let id = desk.order();
    let disk = fill_disk(&desk);
    let told = calls::ship(&desk.station, id).unwrap_err();
    assert_eq!(told.code, ProblemCode::BookingNotKept);
    let booked = desk.carrier.shipments().remove(0);
    assert_eq!(told.args["numbers"], booked.numbers.join(", ").into(), "nobody else knows them");
    assert_eq!(told.args["order"], desk.number(id).into());
    assert_eq!(calls::ship(&desk.station, id).unwrap_err().code, ProblemCode::BookingUnderWay);
    for _ in 0..2 {
        let open = calls::bookings_ask(&desk.station, ()).unwrap();
        assert_eq!(open.len(), 1, "the disk is still full");
    }
    assert_eq!(desk.view(id).jobs, []);
    disk.execute_batch("DROP TRIGGER full").unwrap();
    assert_eq!(calls::bookings_ask(&desk.station, ()).unwrap().len(), 0);
    calls::bookings_ask(&desk.station, ()).unwrap();
    desk.until("shipped", || desk.view(id).order.stage == Stage::Shipped);
    assert_eq!(desk.last(id).1, BookingState::Booked);
    assert_eq!((desk.live(id), desk.carrier.asked(Asked::Book)), (1, 1));
}

#[test]
fn a_number_that_another_parcel_has_stays_a_doubt_however_often_its_carrier_is_asked() {
    let desk = desk();
    let ids = desk.ready(2);
    calls::ship(&desk.station, ids[0]).unwrap();
    // A carrier that has forgotten everything gives the same numbers again.
    let carrier = desk.runtime.block_on(PracticeCarrier::start()).unwrap();
    let (account, credentials) = (carrier.account(carrier_id()), Some(carrier.credentials()));
    calls::carrier_account_save(&desk.station, SaveCarrierAccount { account, credentials }).unwrap();
    let desk = Desk { carrier, ..desk };
    assert_eq!(calls::ship(&desk.station, ids[1]).unwrap_err().code, ProblemCode::CarrierNumberTaken);
    for _ in 0..2 {
        let open = calls::bookings_ask(&desk.station, ()).unwrap();
        assert_eq!(open.iter().map(|it| it.booking.state).collect::<Vec<_>>(), [BookingState::Unclear]);
    }
    assert_eq!(calls::ship(&desk.station, ids[1]).unwrap_err().code, ProblemCode::BookingUnderWay);
    assert_eq!(desk.carrier.asked(Asked::Book), 1, "it is not booked once more");
}

#[test]
fn a_carrier_that_comes_back_after_a_restart_still_knows_its_bookings() {
    let books = tempfile::tempdir().unwrap();
    let Desk { station, carrier, runtime, folder } = desk_in(Some(books.path()));
    let desk = Desk { station, carrier, runtime, folder };
    let id = desk.order();
    let number = desk.number(id);
    desk.carrier.misbehave(Some(Asked::Book), 1, Misbehaviour::DropAfterWork);
    calls::ship(&desk.station, id).unwrap_err();
    let port = desk.carrier.port();
    let Desk { station, carrier, runtime, folder } = desk;
    drop(carrier);
    // While it is away nobody knows, and the order ships nowhere else.
    assert_eq!(calls::bookings_ask(&station, ()).unwrap().len(), 1);
    assert_eq!(calls::ship(&station, id).unwrap_err().code, ProblemCode::BookingUnderWay);
    drop(station);
    // Both start again; what was being asked is asked for.
    let carrier = runtime.block_on(PracticeCarrier::start_in(books.path(), port)).unwrap();
    let station = open(folder.path());
    calls::bookings_ask(&station, ()).unwrap();
    let desk = Desk { station, carrier, runtime, folder };
    assert_eq!(desk.last(id).1, BookingState::Booked);
    assert_eq!(desk.carrier.live_of_order(&number), 1);
}

#[test]
fn where_the_carrier_cannot_be_asked_a_person_answers_once() {
    let desk = desk();
    let ids = desk.ready(2);
    for (id, numbers) in [(ids[0], Some(vec!["LC123".to_owned()])), (ids[1], None)] {
        desk.carrier.misbehave(Some(Asked::Book), 1, Misbehaviour::DropAfterWork);
        calls::ship(&desk.station, id).unwrap_err();
        let shipment = desk.view(id).shipments.pop().unwrap().id;
        let wrong = AnswerBooking { shipment, numbers: Some(Vec::new()) };
        assert_eq!(calls::booking_answer(&desk.station, wrong).unwrap_err().code, ProblemCode::BookingNumbers);
        let made = numbers.is_some();
        calls::booking_answer(&desk.station, AnswerBooking { shipment, numbers }).unwrap();
        let again = AnswerBooking { shipment, numbers: None };
        assert_eq!(calls::booking_answer(&desk.station, again).unwrap_err().code, ProblemCode::BookingNotAsked);
        let expected = if made { BookingState::Booked } else { BookingState::Absent };
        assert_eq!(desk.last(id).1, expected);
    }
}

#[test]
fn numbers_a_person_enters_are_as_good_as_a_carriers() {
    let desk = desk();
    let order = desk.order();
    let overrides =
        Overrides { settings: vec![Setting::Parcels { count: 2, share: Share::Evenly }], ..Overrides::default() };
    calls::order_override(&desk.station, calls::OverrideOrder { order, overrides, slower: false }).unwrap();
    desk.carrier.misbehave(Some(Asked::Book), 1, Misbehaviour::DropAfterWork);
    calls::ship(&desk.station, order).unwrap_err();
    let shipment = desk.view(order).shipments.pop().unwrap().id;
    let answer = |numbers: [&str; 2]| {
        let numbers = Some(numbers.map(str::to_owned).to_vec());
        calls::booking_answer(&desk.station, AnswerBooking { shipment, numbers })
    };
    let long = "9".repeat(65);
    for wrong in [["LC1", "LC1"], ["LC 1", "LC1"], ["LC1", " "], ["LC1", "LC\u{1b}2"], ["LC1", "LÇ2"], ["LC1", &long]]
    {
        assert_eq!(answer(wrong).unwrap_err().code, ProblemCode::BookingNumbers, "{wrong:?}");
    }
    answer(["LC 1", " LC2 "]).unwrap();
    let numbers: Vec<String> = desk.view(order).shipments[0].numbers().map(str::to_owned).collect();
    assert_eq!(numbers, ["LC1", "LC2"]);
}

#[test]
fn a_label_taken_back_is_voided_at_the_carrier_and_withdrawn_in_the_shop() {
    let desk = desk();
    let id = desk.order();
    let shipment = calls::ship(&desk.station, id).unwrap().shipment;
    desk.until("shipped", || desk.view(id).order.stage == Stage::Shipped);
    let told = |kind: &str| {
        let entries = calls::outbox(&desk.station, ()).unwrap();
        entries.iter().any(|it| it.order == id && it.message.as_str() == kind && it.state == OutboxState::Done)
    };
    desk.until("the shop is told", || told("shipped"));
    let void = VoidShipment { shipment: shipment.id, reason: "wrong box".to_owned() };
    let voided = calls::void(&desk.station, void.clone()).unwrap();
    assert!(voided.label_is_out, "it is on paper");
    assert_eq!(desk.view(id).order.stage, Stage::Ready);
    desk.until("both are told", || told("void_booking") && told("withdrawn"));
    assert_eq!((desk.live(id), desk.last(id)), (0, (ShipmentState::Voided, BookingState::Voided)));
    assert_eq!(calls::void(&desk.station, void).unwrap_err().code, ProblemCode::ShipmentTakenBack);
    let second = calls::ship(&desk.station, id).unwrap().shipment;
    assert_ne!(second.first_number(), shipment.first_number());
    assert_eq!(desk.live(id), 1);
    let numbers: Vec<String> = desk.view(id).shipments.iter().map(Shipment::numbers_text).collect();
    assert_eq!(numbers, [shipment.numbers_text(), second.numbers_text()]);
}

#[test]
fn a_return_label_and_a_replacement_have_their_own_bookings() {
    let desk = desk();
    let id = desk.order();
    let early = FurtherShipment { order: id, direction: Direction::Return, items: Vec::new() };
    assert_eq!(calls::ship_further(&desk.station, early).unwrap_err().code, ProblemCode::FurtherNeedsFirst);
    calls::ship(&desk.station, id).unwrap();
    for direction in [Direction::Return, Direction::Outgoing] {
        let further = calls::ship_further(&desk.station, FurtherShipment { order: id, direction, items: Vec::new() })
            .unwrap()
            .shipment;
        assert_eq!(further.direction, direction);
        assert_eq!(further.sequence, if direction == Direction::Return { 1 } else { 2 });
    }
    assert_eq!(desk.live(id), 3);
    desk.until("shipped", || desk.view(id).order.stage == Stage::Shipped);
}

#[test]
fn a_key_entered_in_another_process_counts_from_the_next_booking_on() {
    let desk = desk();
    let ids = desk.ready(3);
    calls::ship(&desk.station, ids[0]).unwrap();
    let other = open(desk.folder.path());
    let account = desk.carrier.account(carrier_id());
    let enter = |credentials: Credentials| {
        let save = SaveCarrierAccount { account: account.clone(), credentials: Some(credentials) };
        calls::carrier_account_save(&other, save).unwrap();
    };
    enter(Credentials::of([("secret", "nobodys")]));
    assert_eq!(calls::ship(&desk.station, ids[1]).unwrap_err().code, ProblemCode::CarrierKey);
    enter(desk.carrier.credentials());
    calls::ship(&desk.station, ids[1]).unwrap();
    calls::carrier_account_remove(&other, carrier_id()).unwrap();
    assert_eq!(
        calls::ship(&desk.station, ids[2]).unwrap_err().code,
        ProblemCode::NoRange,
        "it is nobody's customer any more"
    );
    enter(desk.carrier.credentials());
    calls::ship(&desk.station, ids[2]).unwrap();
    assert_eq!(ids.iter().map(|id| desk.live(*id)).collect::<Vec<_>>(), [1, 1, 1]);
}

/// What a carrier's label says beyond the edge of the printer's does not print: nobody finds that out at the customer's.
#[test]
fn a_carriers_label_larger_than_the_printers_is_told() {
    let desk = desk();
    let small = LabelSize::Custom(CustomSize::try_from((60, 40)).unwrap());
    for printer in calls::printers(&desk.station, ()).unwrap() {
        calls::printer_save(&desk.station, Printer { label: small, ..printer.printer }).unwrap();
    }
    let mut events = desk.station.listen();
    let shipment = calls::ship(&desk.station, desk.order()).unwrap().shipment;
    assert_eq!(shipment.state, ShipmentState::Labelled, "what was paid for is kept");
    let told: Vec<ProblemCode> = std::iter::from_fn(|| events.try_recv().ok())
        .filter_map(|event| if let station::Event::Trouble { problem } = event { Some(problem.code) } else { None })
        .collect();
    assert_eq!(told, [ProblemCode::CarrierLabelNotWhole]);
}

fn to_look_at(station: &Station) -> Vec<(ProblemCode, Option<OrderId>)> {
    let list = calls::look(station, ()).unwrap();
    assert_eq!(calls::status(station, ()).unwrap().look as usize, list.len());
    list.into_iter().map(|it| (it.problem.code, it.order)).collect()
}

/// It waits in *To look at* until a person has seen it, the label was taken back, or the customer was erased.
#[test]
fn a_carriers_label_that_is_not_whole_waits_for_a_person() {
    let desk = desk();
    let ids = desk.ready(2);
    let small = LabelSize::Custom(CustomSize::try_from((60, 40)).unwrap());
    let printers = calls::printers(&desk.station, ()).unwrap();
    let save = |printer: Printer| calls::printer_save(&desk.station, printer).unwrap();
    printers.iter().for_each(|it| save(Printer { label: small, ..it.printer.clone() }));
    let shipments: Vec<Shipment> = ids.iter().map(|id| calls::ship(&desk.station, *id).unwrap().shipment).collect();
    let both = ids.iter().map(|id| (ProblemCode::CarrierLabelNotWhole, Some(*id))).collect::<Vec<_>>();
    assert_eq!(to_look_at(&desk.station), both);

    let void = VoidShipment { shipment: shipments[1].id, reason: "another box".to_owned() };
    calls::void(&desk.station, void).unwrap();
    let Desk { station, folder, .. } = &desk;
    assert_eq!(to_look_at(station), both[..1], "nobody sticks on what was taken back");
    let other = open(folder.path());
    let [item] = &calls::look(&other, ()).unwrap()[..] else { panic!("one, whoever opens the station") };
    assert_eq!(item.answers, [LookAnswer::Seen]);
    let said = text::Words::of(Language::En).problem(&item.problem);
    assert!(said.sentence.contains("wide") && said.advice.contains("Printers"), "{said:?}");
    calls::look_answer(&other, AnswerLook { concern: item.concern.clone(), answer: LookAnswer::Seen }).unwrap();
    assert_eq!(to_look_at(station), []);
    let again = AnswerLook { concern: item.concern.clone(), answer: LookAnswer::Seen };
    assert_eq!(calls::look_answer(station, again).unwrap_err().code, ProblemCode::LookNotAnswered);

    desk.until("it has left", || desk.view(ids[0]).order.stage == Stage::Shipped);
    calls::reprint(station, shipments[0].id).unwrap();
    assert_eq!(to_look_at(station), both[..1], "another label of it is no better");
    desk.until("it came out", || desk.view(ids[0]).jobs.iter().all(Job::is_settled));
    printers.iter().for_each(|it| save(it.printer.clone()));
    calls::reprint(station, shipments[0].id).unwrap();
    assert_eq!(to_look_at(station), [], "a whole one is");
}

/// Whoever carries on with what was left takes up no booking that somebody is just beginning.
#[test]
fn what_is_being_begun_is_taken_up_by_nobody_else() {
    let desk = desk();
    let ids = desk.ready(20);
    let over = std::sync::atomic::AtomicBool::new(false);
    let answer = std::thread::scope(|scope| {
        scope.spawn(|| {
            while !over.load(std::sync::atomic::Ordering::Relaxed) {
                calls::bookings_ask(&desk.station, ()).unwrap();
            }
        });
        let answer = calls::ship_many(&desk.station, ids.clone()).unwrap();
        over.store(true, std::sync::atomic::Ordering::Relaxed);
        answer
    });
    assert!(answer.refused.is_empty(), "{:?}", answer.refused);
    assert_eq!(answer.shipped.len(), ids.len());
    for id in ids {
        assert_eq!(desk.live(id), 1);
    }
    assert_eq!(desk.carrier.shipments().len(), answer.shipped.len());
}

#[test]
fn many_orders_are_booked_side_by_side_and_each_once() {
    let desk = desk();
    let ids = desk.ready(20);
    desk.carrier.misbehave(Some(Asked::Book), 3, Misbehaviour::DropAfterWork);
    let answer = calls::ship_many(&desk.station, ids.clone()).unwrap();
    assert_eq!(answer.shipped.len() + answer.refused.len(), 20);
    calls::bookings_ask(&desk.station, ()).unwrap();
    for id in ids {
        assert_eq!((desk.live(id), desk.last(id).1), (1, BookingState::Booked));
    }
}
