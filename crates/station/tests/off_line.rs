//! Off line: labels that were booked ahead print with no network, parcels whose label cannot be made stand on the shelf, and
//! everything drains by itself once the carrier is back. The carrier never has two live shipments for one order.

use crate::late_carrier::{Desk, carrier_id, desk_in, open_by};
use model::*;
use sandbox::{Asked, Misbehaviour, PracticeCarrier};
use station::calls::{self, LabelsStatus, Scanned, ShelfPlace};
use std::path::Path;

/// A desk whose carrier can be cut off, and its orders.
struct Cut {
    desk: Desk,
    books: tempfile::TempDir,
    orders: Vec<OrderId>,
}

impl Cut {
    fn new(orders: usize) -> Self {
        let books = tempfile::tempdir().unwrap();
        let desk = desk_in(Some(books.path()));
        let orders = desk.ready(orders);
        Self { desk, books, orders }
    }

    /// How many may stand unused.
    fn limit(&self, most_ahead: u32) {
        let account = CarrierAccount { most_ahead, ..self.desk.carrier.account(carrier_id()) };
        let save = calls::SaveCarrierAccount { account, credentials: None };
        calls::carrier_account_save(&self.desk.station, save).unwrap();
    }

    fn prepare(&self) -> LabelsStatus {
        calls::labels_prepare(&self.desk.station, ()).unwrap()
    }

    /// Asks what became of bookings, then for the labels of those that were made.
    fn find_out(&self) {
        for _ in 0..2 {
            calls::bookings_ask(&self.desk.station, ()).unwrap();
        }
    }

    /// Waits until the carrier has heard everything it has to hear.
    fn told(&self) {
        let open = |it: &OutboxEntry| !matches!(it.state, OutboxState::Done | OutboxState::Dropped);
        self.desk.until("it is told", || !calls::outbox(&self.desk.station, ()).unwrap().iter().any(open));
    }

    fn status(&self) -> LabelsStatus {
        calls::labels_status(&self.desk.station, ()).unwrap()
    }

    fn shelf(&self) -> Vec<ShelfPlace> {
        calls::shelf(&self.desk.station, ()).unwrap()
    }

    /// Nobody answers at the carrier's port any more.
    fn cut(self) -> Gone {
        let Self { desk, books, orders } = self;
        let Desk { station, carrier, runtime, folder } = desk;
        let port = carrier.port();
        drop(carrier);
        // The desk needs one to be whole; nobody asks it.
        let other = runtime.block_on(PracticeCarrier::start()).unwrap();
        Gone { cut: Self { desk: Desk { station, carrier: other, runtime, folder }, books, orders }, port }
    }

    fn kept(&self, id: OrderId) -> Option<Shipment> {
        self.desk.view(id).shipments.into_iter().find(|it| it.state == ShipmentState::Kept)
    }

    fn change(&self, id: OrderId, change: impl FnOnce(&mut Overrides)) {
        let mut overrides = self.desk.view(id).order.overrides;
        change(&mut overrides);
        calls::order_override(&self.desk.station, calls::OverrideOrder { order: id, overrides, slower: true }).unwrap();
    }

    /// Has an order booked ahead from now on, by hand.
    fn choose_by_hand(&self, id: OrderId) {
        self.change(id, |overrides| overrides.settings = vec![Setting::BookAhead { on: true }]);
    }

    fn asked(&self) -> u64 {
        self.desk.carrier.asked(Asked::Book)
    }

    fn is_shipped(&self, id: OrderId) {
        self.desk.until("it is shipped", || self.desk.view(id).order.stage == Stage::Shipped);
    }
}

/// A desk whose carrier is gone.
struct Gone {
    cut: Cut,
    port: u16,
}

impl Gone {
    /// The carrier again, with everything it knew.
    fn back(self) -> Cut {
        let Self { cut: Cut { desk, books, orders }, port } = self;
        let Desk { station, carrier, runtime, folder } = desk;
        drop(carrier);
        let books_path: &Path = books.path();
        let carrier = runtime.block_on(PracticeCarrier::start_in(books_path, port)).unwrap();
        Cut { desk: Desk { station, carrier, runtime, folder }, books, orders }
    }
}

#[test]
fn labels_booked_ahead_print_when_the_carrier_is_gone() {
    let cut = Cut::new(3);
    let (chosen, other) = (cut.orders[0], cut.orders[1]);
    cut.desk.choose(&[chosen, cut.orders[2]]);
    let status = cut.prepare();
    assert_eq!((status.booked_ahead, status.off_line, cut.asked()), (2, false, 2));
    let view = cut.desk.view(chosen);
    assert_eq!((view.order.stage, view.shipment, view.jobs.len()), (Stage::Ready, None, 0), "it waits to be packed");
    assert!(cut.kept(chosen).is_some() && cut.kept(other).is_none());
    assert_eq!(cut.prepare().booked_ahead, 2, "and is booked once");
    assert_eq!((cut.asked(), cut.desk.live(chosen)), (2, 1));

    let gone = cut.cut();
    let refused = calls::ship(&gone.cut.desk.station, other).unwrap_err();
    assert_eq!(refused.code, ProblemCode::CarrierUnreachable);
    let answer = calls::ship(&gone.cut.desk.station, chosen).unwrap();
    assert_eq!((answer.shipment.state, answer.shipment.ahead), (ShipmentState::Labelled, false));
    let many = calls::ship_many(&gone.cut.desk.station, vec![gone.cut.orders[2], other]).unwrap();
    assert_eq!((many.shipped.len(), many.refused.len()), (1, 1), "many at once print them as well");
    let status = gone.cut.status();
    assert_eq!((status.off_line, status.booked_ahead, status.away.len()), (true, 0, 1));

    let cut = gone.back();
    for id in [chosen, cut.orders[2]] {
        cut.is_shipped(id);
        assert_eq!(cut.desk.live(id), 1);
    }
    assert!(!cut.prepare().off_line, "its next answer says that it is back");
    assert_eq!(cut.asked(), 0, "what was used is not asked for again");
}

#[test]
fn an_order_is_booked_ahead_by_hand_where_no_rule_books_any() {
    let cut = Cut::new(2);
    cut.choose_by_hand(cut.orders[1]);
    assert_eq!((cut.prepare().booked_ahead, cut.asked()), (1, 1));
    assert!(cut.kept(cut.orders[1]).is_some() && cut.kept(cut.orders[0]).is_none());
    cut.prepare();
    assert_eq!((cut.status().booked_ahead, cut.asked(), cut.desk.live(cut.orders[1])), (1, 1, 1), "and once");
}

#[test]
fn what_was_changed_is_taken_back_and_booked_anew_once_its_carrier_has_heard() {
    let cut = Cut::new(1);
    let id = cut.orders[0];
    cut.desk.choose(&[id]);
    cut.prepare();
    let first = cut.kept(id).unwrap();
    // The carrier does not hear of it at first: meanwhile nothing is booked.
    cut.desk.carrier.misbehave(Some(Asked::Void), 1, Misbehaviour::TooMany(Some(2)));
    cut.change(id, |overrides| overrides.weight = Some(Grams(7_000)));
    cut.prepare();
    assert_eq!((cut.kept(id), cut.desk.live(id)), (None, 1), "never two");
    cut.told();
    assert_eq!(cut.desk.live(id), 0);
    assert_eq!(cut.prepare().booked_ahead, 1, "it is booked anew");
    let second = cut.kept(id).unwrap();
    assert_ne!(first.id, second.id);
    assert_eq!((second.parcels[0].weight, cut.desk.live(id)), (Grams(7_000), 1));
    // One that is changed and shipped before anybody looked goes with a label of its own.
    cut.change(id, |overrides| overrides.weight = Some(Grams(8_000)));
    let shipped = calls::ship(&cut.desk.station, id).unwrap().shipment;
    assert_eq!(shipped.parcels[0].weight, Grams(8_000));
    cut.desk.until("the kept one is taken back", || cut.desk.live(id) == 1);
    cut.is_shipped(id);
}

#[test]
fn a_change_that_is_not_on_the_label_leaves_it_as_it_is() {
    let cut = Cut::new(1);
    let id = cut.orders[0];
    cut.desk.choose(&[id]);
    cut.prepare();
    let kept = cut.kept(id).unwrap();
    cut.change(id, |overrides| overrides.tags = vec!["fragile".to_owned()]);
    cut.prepare();
    assert_eq!(cut.kept(id), Some(kept.clone()));
    let shipped = calls::ship(&cut.desk.station, id).unwrap().shipment;
    assert_eq!((shipped.id, cut.asked()), (kept.id, 1));
    assert_eq!(shipped.decision.tags.len(), 1, "it ships as it is decided now");
}

#[test]
fn another_printer_and_a_weight_the_scale_allows_leave_it_as_it_is() {
    let cut = Cut::new(1);
    let id = cut.orders[0];
    cut.desk.choose(&[id]);
    cut.prepare();
    let kept = cut.kept(id).unwrap();
    let weight = Grams(kept.parcels[0].weight.0 + 1);
    cut.change(id, |overrides| overrides.weight = Some(weight));
    let printer = calls::printers(&cut.desk.station, ()).unwrap().remove(0).printer;
    let other = Printer { language: PrinterLanguage::Tspl, dpi: Dpi::D300, proof: Proof::HandOver, ..printer };
    calls::printer_save(&cut.desk.station, other).unwrap();
    cut.prepare();
    let shipped = calls::ship(&cut.desk.station, id).unwrap();
    assert_eq!((shipped.shipment.id, shipped.job.language, cut.asked()), (kept.id, PrinterLanguage::Tspl, 1));
}

#[test]
fn every_parcel_of_an_order_has_its_label() {
    let cut = Cut::new(2);
    let (ahead, later) = (cut.orders[0], cut.orders[1]);
    for (id, count) in [(ahead, 3), (later, 2)] {
        cut.change(id, |overrides| overrides.settings = vec![Setting::Parcels { count, share: Share::Evenly }]);
    }
    cut.desk.choose(&[ahead]);
    cut.prepare();
    let gone = cut.cut();
    let shipped = calls::ship(&gone.cut.desk.station, ahead).unwrap().shipment;
    let jobs = gone.cut.desk.view(ahead).jobs;
    let labels = jobs.iter().filter(|job| matches!(job.document, Document::Label { .. })).count();
    assert_eq!((shipped.numbers().count(), labels), (3, 3));
    calls::ship(&gone.cut.desk.station, later).unwrap_err();
    let station_labels: Vec<Document> =
        calls::shelve(&gone.cut.desk.station, later).unwrap().jobs.into_iter().map(|job| job.document).collect();
    assert_eq!(station_labels, [1, 2].map(|parcel| Document::StationLabel { order: later, parcel }));
}

/// When the practice carrier will soon take nothing back that was booked today: it does for six weeks.
fn in_forty_days() -> UtcDateTime {
    let now = jiff::Timestamp::now();
    UtcDateTime(now + jiff::SignedDuration::from_hours(24 * 40))
}

#[test]
fn what_its_carrier_will_soon_not_take_back_is_booked_anew() {
    let cut = Cut::new(1);
    let id = cut.orders[0];
    cut.desk.choose(&[id]);
    cut.prepare();
    let first = cut.kept(id).unwrap();
    cut.prepare();
    assert_eq!(cut.kept(id), Some(first.clone()));
    let Cut { desk, books, orders } = cut;
    let Desk { station, carrier, runtime, folder } = desk;
    drop(station);
    let station = open_by(folder.path(), in_forty_days);
    let cut = Cut { desk: Desk { station, carrier, runtime, folder }, books, orders };
    cut.prepare();
    cut.told();
    cut.prepare();
    let second = cut.kept(id).unwrap();
    assert_ne!(first.id, second.id);
    assert_eq!(cut.desk.live(id), 1);
}

#[test]
fn what_was_called_off_is_taken_back() {
    let cut = Cut::new(1);
    let id = cut.orders[0];
    cut.desk.choose(&[id]);
    cut.prepare();
    let order = cut.desk.view(id).order;
    let shop = cut.desk.station.practice().unwrap();
    let reference: u64 = order.facts.reference.parse().unwrap();
    shop.shop.change(reference, &serde_json::json!({ "status": "cancelled" }));
    calls::shop_sync(&cut.desk.station, order.shop).unwrap();
    assert_eq!(calls::look(&cut.desk.station, ()).unwrap().len(), 0, "no parcel has to be stopped");
    assert_eq!(cut.prepare().booked_ahead, 0);
    cut.desk.until("it is taken back there", || cut.desk.live(id) == 0);
    assert_eq!(cut.desk.view(id).order.stage, Stage::Cancelled);
}

#[test]
fn no_more_stand_unused_than_the_account_may_have() {
    let cut = Cut::new(5);
    cut.desk.choose(&cut.orders);
    cut.limit(2);
    assert_eq!(cut.prepare().booked_ahead, 2);
    assert_eq!(cut.prepare().booked_ahead, 2);
    let ahead = cut.status().ahead.remove(0);
    assert_eq!((ahead.most, ahead.unused.count, ahead.unused.carrier), (2, 2, carrier_id()));
    assert!(ahead.unused.without_price == 2 || !ahead.unused.cost.is_empty(), "what they cost is told");
    let used = cut.orders.iter().find(|id| cut.kept(**id).is_some()).unwrap();
    calls::ship(&cut.desk.station, *used).unwrap();
    assert_eq!((cut.prepare().booked_ahead, cut.asked()), (2, 3), "one more, as there is room");
    cut.limit(0);
    cut.prepare();
    assert_eq!(cut.asked(), 3);
}

#[test]
fn what_the_carrier_refused_is_asked_again_only_when_it_is_another_question() {
    let cut = Cut::new(1);
    let id = cut.orders[0];
    cut.desk.choose(&[id]);
    let refuse = Misbehaviour::Refuse { field: "/recipient/city".to_owned(), why: "no such town".to_owned() };
    cut.desk.carrier.misbehave(Some(Asked::Book), 1, refuse);
    for _ in 0..3 {
        assert_eq!(cut.prepare().booked_ahead, 0);
    }
    assert_eq!((cut.asked(), cut.desk.view(id).order.stage), (1, Stage::Ready));
    cut.change(id, |overrides| overrides.weight = Some(Grams(900)));
    assert_eq!(cut.prepare().booked_ahead, 1);
}

#[test]
fn a_label_in_doubt_is_booked_ahead_once() {
    let cut = Cut::new(1);
    let id = cut.orders[0];
    cut.desk.choose(&[id]);
    cut.desk.carrier.misbehave(Some(Asked::Book), 1, Misbehaviour::DropAfterWork);
    cut.prepare();
    assert_eq!(cut.desk.last(id), (ShipmentState::Planned, BookingState::Unclear));
    assert_eq!(calls::ship(&cut.desk.station, id).unwrap_err().code, ProblemCode::BookingUnderWay);
    cut.find_out();
    assert_eq!((cut.desk.last(id), cut.desk.live(id)), ((ShipmentState::Kept, BookingState::Booked), 1));
    assert_eq!(cut.desk.view(id).jobs.len(), 0, "it is found, and prints when it ships");
}

#[test]
fn a_parcel_stands_on_the_shelf_until_its_label_can_be_made() {
    let cut = Cut::new(3);
    let (later, sooner) = (cut.orders[0], cut.orders[1]);
    let needless = calls::shelve(&cut.desk.station, later).unwrap_err();
    assert_eq!(needless.code, ProblemCode::ShelfNotNeeded);
    let gone = cut.cut();
    let station = &gone.cut.desk.station;
    assert_eq!(calls::ship(station, sooner).unwrap_err().code, ProblemCode::CarrierUnreachable);
    let shelved = calls::shelve(station, sooner).unwrap();
    assert!(matches!(shelved.jobs[0].document, Document::StationLabel { parcel: 1, .. }));
    calls::shelve(station, later).unwrap();
    let code = shelved.shelved.code;
    assert!(codes::recognise(&code).meanings.is_empty(), "no carrier's number, and none of GS1");
    let place = gone.cut.shelf().remove(0);
    assert_eq!((place.shelved.order, place.ready), (sooner, false), "the oldest first");
    assert_eq!(place.problem.map(|it| it.code), Some(ProblemCode::CarrierUnreachable));
    let status = gone.cut.status();
    assert_eq!((status.off_line, status.shelf, status.shelf_ready), (true, 2, 0));
    gone.cut.prepare();
    assert_eq!(gone.cut.status().shelf_ready, 0);
    let number = gone.cut.desk.number(later);
    for text in [String::new(), number.clone()] {
        let to_pack = OrderQuery { text, stages: vec![Stage::Ready], off_shelf: true, ..OrderQuery::default() };
        let to_pack = calls::orders_all(station, to_pack).unwrap();
        assert!(!to_pack.contains(&sooner) && !to_pack.contains(&later), "packed already");
    }
    let ready = OrderQuery { text: number, stages: vec![Stage::Ready], ..OrderQuery::default() };
    assert_eq!(calls::orders_all(station, ready).unwrap(), [later]);

    let cut = gone.back();
    cut.limit(0);
    let status = cut.prepare();
    assert_eq!((status.off_line, status.shelf_ready, cut.asked()), (false, 2, 2), "whatever is booked ahead otherwise");
    let keys: Vec<String> = cut.desk.carrier.shipments().into_iter().map(|it| it.order).collect();
    assert_eq!(keys, [cut.desk.number(sooner), cut.desk.number(later)], "in the order they were put there");
    let Scanned::Order { view } = calls::scan(&cut.desk.station, code.to_lowercase()).unwrap() else { panic!() };
    assert_eq!(view.shelved.map(|it| it.code), Some(code));
    calls::ship(&cut.desk.station, sooner).unwrap();
    assert_eq!(cut.shelf().iter().map(|it| it.shelved.order).collect::<Vec<_>>(), [later]);
    assert_eq!((cut.asked(), cut.desk.live(sooner)), (2, 1), "the label was there");
    calls::unshelve(&cut.desk.station, later).unwrap();
    assert_eq!(calls::unshelve(&cut.desk.station, later).unwrap_err().code, ProblemCode::NotOnShelf);
}

#[test]
fn a_parcel_whose_booking_is_in_doubt_gets_its_label_when_it_is_scanned() {
    let cut = Cut::new(1);
    let id = cut.orders[0];
    cut.desk.carrier.misbehave(Some(Asked::Book), 1, Misbehaviour::DropAfterWork);
    calls::ship(&cut.desk.station, id).unwrap_err();
    let shelving = calls::shelve(&cut.desk.station, id).unwrap();
    assert_eq!(shelving.shelved.why.code, ProblemCode::BookingUnclear);
    cut.find_out();
    let labels = || {
        let jobs = cut.desk.view(id).jobs;
        jobs.into_iter().filter(|job| matches!(job.document, Document::Label { .. })).count()
    };
    assert_eq!((labels(), cut.desk.live(id)), (0, 1), "it does not print into somebody else's parcel");
    assert!(cut.shelf()[0].ready);
    calls::ship(&cut.desk.station, id).unwrap();
    assert_eq!((labels(), cut.shelf().len(), cut.desk.live(id)), (1, 0, 1));
}

#[test]
fn what_was_called_off_on_the_shelf_is_shown_so() {
    let cut = Cut::new(1);
    let id = cut.orders[0];
    let gone = cut.cut();
    calls::ship(&gone.cut.desk.station, id).unwrap_err();
    calls::shelve(&gone.cut.desk.station, id).unwrap();
    let cut = gone.back();
    let order = cut.desk.view(id).order;
    let reference: u64 = order.facts.reference.parse().unwrap();
    let shop = &cut.desk.station.practice().unwrap().shop;
    shop.change(reference, &serde_json::json!({ "status": "cancelled" }));
    calls::shop_sync(&cut.desk.station, order.shop).unwrap();
    cut.prepare();
    let place = cut.shelf().remove(0);
    assert_eq!((place.stage, place.ready, cut.asked()), (Stage::Cancelled, false, 0));
}

#[test]
fn what_is_left_of_an_order_is_booked_ahead_and_stands_on_the_shelf_as_a_whole_one_does() {
    let cut = Cut::new(1);
    let pieces = |id: OrderId| cut.desk.view(id).order.facts.quantity();
    let several: Vec<OrderId> = cut.desk.ready(8).into_iter().filter(|id| pieces(*id) > 1).take(2).collect();
    let [ahead, later] = several[..] else { panic!("{several:?}") };
    for id in [ahead, later] {
        let line = cut.desk.view(id).order.facts.lines.iter().position(|line| line.ships && line.quantity > 0);
        let items = vec![ParcelItem { line: u32::try_from(line.unwrap()).unwrap(), quantity: 1 }];
        calls::ship_part(&cut.desk.station, calls::PartShipment { order: id, items }).unwrap();
        cut.desk.until("a part left", || cut.desk.view(id).order.stage == Stage::PartlyShipped);
    }
    cut.choose_by_hand(ahead);
    assert_eq!(cut.prepare().booked_ahead, 1);
    let kept = cut.kept(ahead).unwrap();
    let left = cut.desk.view(ahead).order;
    assert_eq!((&kept.part, left.stage), (&left.facts.pieces(), Stage::PartlyShipped), "it waits to be packed");
    assert_eq!(cut.prepare().booked_ahead, 1, "and is booked once");
    let asked = cut.asked();

    let gone = cut.cut();
    assert_eq!(calls::ship(&gone.cut.desk.station, later).unwrap_err().code, ProblemCode::CarrierUnreachable);
    calls::shelve(&gone.cut.desk.station, later).unwrap();
    let used = calls::ship(&gone.cut.desk.station, ahead).unwrap().shipment;
    assert_eq!((used.id, &used.part, used.state), (kept.id, &kept.part, ShipmentState::Labelled), "with no network");
    assert!(!gone.cut.shelf()[0].ready);

    let cut = gone.back();
    cut.is_shipped(ahead);
    assert_eq!((asked, cut.prepare().shelf_ready), (3, 1));
    assert!(cut.kept(later).is_some(), "the shelf is booked as soon as its carrier is back");
    let label = calls::ship(&cut.desk.station, later).unwrap().shipment;
    assert_eq!((label.part, cut.shelf().len()), (cut.desk.view(later).order.facts.pieces(), 0));
    cut.is_shipped(later);
    assert_eq!((cut.desk.live(ahead), cut.desk.live(later)), (2, 2), "a part and the rest, each once");
}
