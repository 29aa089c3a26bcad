//! Labels booked ahead and the shelf: an order has one booking at a time, kept or live, whoever is quicker.

use crate::account::{Account, confirm, copy_folder};
use crate::sample;
use crate::sample::{at, carrier, decide, decide_by, order, printer, shop, station, text};
use model::*;
use std::thread;
use store::{BeginError, Begun, By, KeptBooking, NewBooking, NewJob, Store, StoreError};

/// A booking of a carrier that sends its labels.
fn booking(store: &Store, id: OrderId, ahead: bool) -> NewBooking {
    let request_hash = text("hash");
    NewBooking { labels: LabelSource::Document, request_hash, ahead, ..sample::booking(store, id, &carrier()).unwrap() }
}

fn label(shipment: &Shipment) -> NewJob {
    job(Document::Label { shipment: shipment.id, order: shipment.order, parcel: 1, reprint: false })
}

fn job(document: Document) -> NewJob {
    NewJob {
        document,
        title: String::new(),
        printer: printer(),
        language: PrinterLanguage::Zpl,
        bytes: b"^XA^XZ".into(),
    }
}

fn kept(cost: Option<Money>, number: &str) -> KeptBooking {
    let document = LabelDocument { parcel: 1, format: LabelFormat::Zpl, dpi: None, bytes: b"^XA^XZ".into() };
    KeptBooking { cost, numbers: vec![text(number)], documents: vec![document], ..KeptBooking::default() }
}

/// Books an order ahead.
fn keep(store: &Store, id: OrderId, cost: Option<Money>) -> Shipment {
    let Begun::New { shipment, .. } = store.begin_booking(booking(store, id, true), at(2)).unwrap() else { panic!() };
    store.move_booking(shipment.id, BookingState::Sent, None, at(2)).unwrap();
    let mut kept = kept(cost, &format!("AHEAD{}", id.0));
    kept.jobs = vec![label(&shipment)];
    let (shipment, jobs) = store.keep_booking(shipment.id, kept, at(3)).unwrap();
    assert_eq!(jobs, [], "nothing of it prints yet");
    shipment
}

fn taken_in(store: &Store, count: u32) -> Vec<OrderId> {
    store.take_in(&shop(), (1..=count).map(order).collect(), &decide(), at(1)).unwrap().added
}

fn stage(store: &Store, id: OrderId) -> Stage {
    store.snapshot().unwrap().order(id).unwrap().unwrap().stage
}

#[test]
fn what_is_booked_ahead_is_kept_and_prints_when_its_order_ships() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let id = taken_in(&store, 1)[0];
    let shipment = keep(&store, id, None);
    assert_eq!((shipment.state, shipment.ahead, shipment.booking), (ShipmentState::Kept, true, BookingState::Booked));
    assert_eq!(stage(&store, id), Stage::Ready, "it can be packed");
    let snapshot = store.snapshot().unwrap();
    assert_eq!(snapshot.shipment_of(id).unwrap(), None, "and nothing stands for its parcel");
    assert_eq!(snapshot.kept_shipment(id).unwrap().as_ref(), Some(&shipment));
    assert!(snapshot.without_labels().unwrap().is_empty());
    drop(snapshot);

    let planned = store.snapshot().unwrap().order(id).unwrap().unwrap();
    let jobs = vec![label(&shipment)];
    let (used, jobs) = store.use_kept(shipment.id, planned.clone(), jobs, By::Desk(None), at(4)).unwrap();
    assert_eq!((used.state, used.ahead), (ShipmentState::Labelled, false));
    assert_eq!((jobs.len(), stage(&store, id)), (1, Stage::Labelled));
    let again = store.use_kept(shipment.id, planned, Vec::new(), By::Desk(None), at(5));
    assert!(matches!(again, Err(BeginError::Changed)), "{again:?}");
    assert_eq!(store.snapshot().unwrap().unused_labels().unwrap(), []);
}

#[test]
fn an_order_that_is_kept_gets_no_second_booking_and_is_not_used_once_it_changed() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let id = taken_in(&store, 1)[0];
    let shipment = keep(&store, id, None);
    for ahead in [true, false] {
        let second = store.begin_booking(booking(&store, id, ahead), at(4));
        assert!(matches!(second, Err(BeginError::Changed)), "{second:?}");
    }
    let before = store.snapshot().unwrap().order(id).unwrap().unwrap();
    let heavier = decide_by(|undecided| Decision {
        weight: Reasoned::new(Grams(9_000), Setter::Person),
        ..decide().decide(undecided)
    });
    store.redecide(&heavier, at(5), &mut |_, _| {}).unwrap();
    let late = store.use_kept(shipment.id, before, vec![label(&shipment)], By::Desk(None), at(6));
    assert!(matches!(late, Err(BeginError::Changed)), "{late:?}");

    store.void_kept(shipment.id, "changed", at(7)).unwrap();
    assert_eq!(store.snapshot().unwrap().outbox(9).unwrap().len(), 1, "its carrier hears of it");
    assert!(store.snapshot().unwrap().void_is_open(id, &carrier()).unwrap());
    let begun = store.begin_booking(booking(&store, id, false), at(8)).unwrap();
    assert!(matches!(begun, Begun::New { .. }));
}

#[test]
fn what_is_used_cannot_be_taken_back_as_kept() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    for id in taken_in(&store, 20) {
        let shipment = keep(&store, id, None);
        let planned = store.snapshot().unwrap().order(id).unwrap().unwrap();
        // Who packs and who looks after what is kept, at the same moment.
        let (used, voided) = thread::scope(|scope| {
            let used =
                scope.spawn(|| store.use_kept(shipment.id, planned, vec![label(&shipment)], By::Desk(None), at(4)));
            let voided = scope.spawn(|| store.void_kept(shipment.id, "changed", at(4)));
            (used.join().unwrap(), voided.join().unwrap())
        });
        assert_ne!(used.is_ok(), voided.is_ok(), "{used:?} {voided:?}");
        if let Err(error) = voided {
            assert!(matches!(error, StoreError::ForbiddenShipmentMove { from: ShipmentState::Labelled, .. }));
        }
    }
}

#[test]
fn what_stands_unused_is_counted_with_what_it_costs() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let ids = taken_in(&store, 4);
    let money = |minor, currency| Some(Money { minor, currency });
    keep(&store, ids[0], money(495, Currency::EUR));
    keep(&store, ids[1], money(505, Currency::EUR));
    keep(&store, ids[2], None);
    // One that is being booked counts as well: the limit holds for it.
    let Begun::New { .. } = store.begin_booking(booking(&store, ids[3], true), at(2)).unwrap() else { panic!() };
    let unused = store.snapshot().unwrap().unused_labels().unwrap();
    let cost = vec![Money { minor: 1_000, currency: Currency::EUR }];
    assert_eq!(unused, [UnusedLabels { carrier: carrier(), count: 4, cost, without_price: 2 }]);
}

#[test]
fn orders_are_booked_ahead_where_their_decision_says_so_and_what_is_due_first() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let by_rule = decide_by(|undecided| {
        let on = undecided.order.number != "#1002";
        let ahead = Reasoned::new(Setting::BookAhead { on }, Setter::Rule { id: 1, name: text("ahead") });
        Decision { settings: vec![ahead], ..decide().decide(undecided) }
    });
    let ids = store.take_in(&shop(), (1..=4).map(order).collect(), &by_rule, at(1)).unwrap().added;
    let chosen = || store.snapshot().unwrap().orders_to_book_ahead().unwrap();
    let placed = |n: u32| order(n).placed_at;
    assert!(placed(4) < placed(1));
    assert_eq!(chosen(), [ids[2], ids[3], ids[0]], "the third is promised for a day");
    keep(&store, ids[2], None);
    assert_eq!(chosen(), [ids[3], ids[0]]);
    let shop_cancelled = ShopOrder { status: OrderStatus::Cancelled, modified_at: at(9_000), ..order(1) };
    store.take_in(&shop(), vec![shop_cancelled], &by_rule, at(9)).unwrap();
    assert_eq!(chosen(), [ids[3]]);
}

#[test]
fn a_change_that_comes_while_it_is_booked_ahead_asks_no_person() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let id = taken_in(&store, 1)[0];
    let Begun::New { shipment, .. } = store.begin_booking(booking(&store, id, true), at(2)).unwrap() else { panic!() };
    store.move_booking(shipment.id, BookingState::Sent, None, at(2)).unwrap();
    let moved = ShopOrder { modified_at: at(9_000), recipient: order(7).recipient, ..order(1) };
    store.take_in(&shop(), vec![moved.clone()], &decide(), at(3)).unwrap();
    store.keep_booking(shipment.id, kept(None, "AHEAD"), at(4)).unwrap();
    let snapshot = store.snapshot().unwrap();
    assert_eq!(snapshot.late_changes().unwrap(), [], "the label is taken back by itself, and nothing has left");
    let order = snapshot.order(id).unwrap().unwrap();
    assert_eq!((order.facts, order.stage), (moved, Stage::Ready));
}

#[test]
fn an_order_stands_on_the_shelf_until_its_label_is_made() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let ids = taken_in(&store, 3);
    let shelve = |id: OrderId, since: i64| {
        let code = store.snapshot().unwrap().station_code(id).unwrap();
        let why = Problem::new(ProblemCode::CarrierUnreachable).with("carrier", "own");
        let job = job(Document::StationLabel { order: id, parcel: 1 });
        store.shelve(Shelved { order: id, code, carrier: carrier(), why, since: at(since) }, vec![job]).unwrap()
    };
    let (first, jobs) = shelve(ids[1], 20);
    assert_eq!(jobs[0].document.order(), Some(ids[1]));
    shelve(ids[0], 30);
    let (again, _) = shelve(ids[1], 40);
    assert_eq!((again.since, &again.code), (first.since, &first.code), "the label again, and its place in the line");
    let on_it = || store.snapshot().unwrap().shelf().unwrap().into_iter().map(|it| it.order).collect::<Vec<_>>();
    assert_eq!(on_it(), [ids[1], ids[0]], "the oldest first");
    for code in [first.code.clone(), first.code.to_lowercase(), format!("]C0{}", first.code)] {
        assert_eq!(store.snapshot().unwrap().orders_by_code(&code).unwrap(), [ids[1]], "{code}");
    }
    let shipment = keep(&store, ids[1], None);
    assert_eq!(on_it(), [ids[1], ids[0]], "its label is there and has not printed");
    let planned = store.snapshot().unwrap().order(ids[1]).unwrap().unwrap();
    store.use_kept(shipment.id, planned, vec![label(&shipment)], By::Desk(None), at(50)).unwrap();
    assert_eq!(on_it(), [ids[0]]);
    assert!(store.unshelve(ids[0], at(51)).unwrap());
    assert!(!store.unshelve(ids[0], at(52)).unwrap());
    assert_eq!(on_it(), []);
}

#[test]
fn a_carrier_is_away_until_it_answers() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let away = || store.snapshot().unwrap().carriers_away().unwrap();
    assert!(!store.note_away(&carrier(), false, at(1)).unwrap());
    assert!(store.note_away(&carrier(), true, at(2)).unwrap());
    assert!(!store.note_away(&carrier(), true, at(3)).unwrap());
    assert_eq!(away(), [AwayCarrier { carrier: carrier(), since: at(2) }]);
    assert!(store.note_away(&carrier(), false, at(4)).unwrap());
    assert_eq!(away(), []);
}

#[test]
fn what_another_life_may_have_used_ships_nothing_by_itself() {
    let account = Account::new();
    let store = account.station("desk");
    let id = taken_in(&store, 1)[0];
    let shipment = keep(&store, id, None);
    let planned = store.snapshot().unwrap().order(id).unwrap().unwrap();
    drop(store);
    copy_folder(&account.folder("desk"), &account.folder("copy"), |_| true);
    let copy = account.open("copy");
    let used = copy.use_kept(shipment.id, planned.clone(), vec![label(&shipment)], By::Desk(None), at(4));
    assert!(matches!(used, Err(BeginError::Store(StoreError::NotItself(_)))), "{used:?}");
    confirm(&copy, StationAnswer::IsCopy);
    let used = copy.use_kept(shipment.id, planned, vec![label(&shipment)], By::Desk(None), at(5));
    assert!(matches!(used, Err(BeginError::Changed)), "{used:?}");
    assert_eq!(stage(&copy, id), Stage::Labelled, "a person prints it once more, or takes it back");
    copy.void_shipment(shipment.id, "it is the other desk's", at(6)).unwrap();
    assert_eq!(stage(&copy, id), Stage::Ready);
}

#[test]
fn shops_that_bring_their_orders_hear_of_a_label_once_it_is_used() {
    let folder = tempfile::tempdir().unwrap();
    let store = station(folder.path(), 10);
    let id = taken_in(&store, 1)[0];
    let shipment = keep(&store, id, None);
    let all = BroughtShipments {
        shop: shop(),
        shipments: None,
        booked: model::TimeSpan::default(),
        order_number: None,
        number: None,
        reference: None,
        before: None,
        limit: 10,
    };
    let told = || store.snapshot().unwrap().shipments_brought(&all).unwrap().len();
    assert_eq!(told(), 0);
    let planned = store.snapshot().unwrap().order(id).unwrap().unwrap();
    store.use_kept(shipment.id, planned, vec![label(&shipment)], By::Desk(None), at(4)).unwrap();
    assert_eq!(told(), 1);
}
