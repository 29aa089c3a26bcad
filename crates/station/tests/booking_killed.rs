//! A process that dies at every step of a booking at a carrier over a network: the test program starts itself again as such
//! a process. Afterwards every order has exactly one shipment that the carrier carries and bills.

use crate::late_carrier;
use crate::late_carrier::{ClosedDesk, desk_in, open};
use model::*;
use sandbox::{Asked, Misbehaviour};
use station::Station;
use station::calls::{self, PartShipment, VoidShipment};
use std::collections::BTreeSet;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

const FOLDER: &str = "PACKDESK_TEST_FOLDER";
const ORDER: &str = "PACKDESK_TEST_ORDER";
const DEED: &str = "PACKDESK_TEST_DEED";

/// What the process does that is killed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Deed {
    /// Ships an order.
    Ship,
    /// Ships one piece of an order.
    ShipPart,
    /// Ships an order and takes its label back.
    TakeBack,
    /// Looks after what is booked ahead.
    Prepare,
}

/// Does its deed, asks about bookings until they are known, and waits to be killed.
#[test]
#[ignore = "what the tests below start and kill"]
fn ship_one() {
    let Some(folder) = std::env::var_os(FOLDER) else { return };
    let order = OrderId(std::env::var(ORDER).unwrap().parse().unwrap());
    let station = open(Path::new(&folder));
    println!("begins");
    let deed = std::env::var(DEED).unwrap();
    let does = |it: Deed| deed == format!("{it:?}");
    let shipped = if does(Deed::Prepare) {
        calls::labels_prepare(&station, ()).unwrap();
        None
    } else if does(Deed::ShipPart) {
        calls::ship_part(&station, one_piece(&station, order)).ok()
    } else {
        calls::ship(&station, order).ok()
    };
    calls::bookings_ask(&station, ()).unwrap();
    if let Some(shipped) = shipped.filter(|_| does(Deed::TakeBack)) {
        let reason = "wrong box".to_owned();
        calls::void(&station, VoidShipment { shipment: shipped.shipment.id, reason }).unwrap();
    }
    println!("done");
    // Nobody writes there: this waits for its end.
    let _ = std::io::stdin().read_line(&mut String::new());
}

/// One piece of what is left of an order.
fn one_piece(station: &Station, order: OrderId) -> PartShipment {
    let first = calls::order_open(station, order).unwrap().order.facts.pieces()[0];
    PartShipment { order, items: vec![ParcelItem { quantity: 1, ..first }] }
}

/// A process that ships one order.
struct Process {
    child: Child,
    lines: std::io::Lines<BufReader<std::process::ChildStdout>>,
}

impl Process {
    fn start(folder: &Path, order: OrderId, deed: Deed) -> Self {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.args(["--exact", "booking_killed::ship_one", "--ignored", "--nocapture"]);
        command.env(FOLDER, folder).env(ORDER, order.0.to_string()).env(DEED, format!("{deed:?}"));
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        Self { child, lines }
    }

    fn until(&mut self, word: &str) {
        assert!(self.lines.any(|line| line.unwrap().ends_with(word)), "it ended before it said {word}");
    }

    fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

/// The desk with its station closed, so that the process that is killed is the one at the desk.
struct Killed {
    desk: ClosedDesk,
    orders: Vec<OrderId>,
    numbers: Vec<String>,
    voided: BTreeSet<String>,
}

impl Killed {
    fn with_orders(count: usize, books: &Path) -> Self {
        let desk = desk_in(Some(books));
        let orders = desk.ready(count);
        let numbers = orders.iter().map(|id| desk.number(*id)).collect();
        Self { desk: desk.close(), orders, numbers, voided: BTreeSet::new() }
    }

    /// Starts shipping an order and kills the process when the carrier was asked.
    fn kill_when_asked(&self, at: usize, what: Asked, deed: Deed) {
        let desk = &self.desk;
        let before = desk.carrier.asked(what);
        let process = Process::start(desk.folder.path(), self.orders[at], deed);
        desk.runtime.block_on(async {
            let asked = desk.carrier.until_asked(what, before + 1);
            tokio::time::timeout(Duration::from_secs(60), asked).await.unwrap();
        });
        process.kill();
        desk.carrier.behave();
    }

    /// The station again, once a label is kept for each of these orders.
    fn prepared_again(desk: ClosedDesk, orders: &[OrderId]) -> late_carrier::Desk {
        let desk = desk.reopen();
        let is_kept = |id: &OrderId| desk.view(*id).shipments.iter().any(|it| it.state == ShipmentState::Kept);
        for _ in 0..10 {
            calls::bookings_ask(&desk.station, ()).unwrap();
            calls::labels_prepare(&desk.station, ()).unwrap();
            if orders.iter().all(is_kept) {
                return desk;
            }
        }
        panic!("a label is not kept for each");
    }

    /// Opens the station again, lets it find out what became of everything, ships what is left.
    fn everything_is_booked_once(self) {
        let desk = self.desk.reopen();
        assert_eq!(calls::bookings_ask(&desk.station, ()).unwrap().len(), 0, "every booking comes to its end");
        for id in &self.orders {
            let view = desk.view(*id);
            if matches!(view.order.stage, Stage::Ready) && !self.voided.contains(&view.order.facts.number) {
                calls::ship(&desk.station, *id).unwrap();
            }
        }
        for (id, number) in self.orders.iter().zip(&self.numbers) {
            let expected = usize::from(!self.voided.contains(number));
            let outbox = || calls::outbox(&desk.station, ()).unwrap();
            desk.until(&format!("{number} is {expected} times live: {:?}", outbox()), || desk.live(*id) == expected);
            let view = desk.view(*id);
            let live = view
                .shipments
                .iter()
                .filter(|it| it.booking == BookingState::Booked && it.state != ShipmentState::Voided);
            assert_eq!(live.count(), expected, "{number}: {:?}", view.shipments);
        }
        let numbers: Vec<String> = desk.carrier.shipments().into_iter().map(|it| it.key).collect();
        assert_eq!(numbers.iter().collect::<BTreeSet<_>>().len(), numbers.len(), "no key was booked twice");
    }
}

#[test]
fn killed_at_every_question_to_the_carrier_nothing_is_booked_twice_or_forgotten() {
    let books = tempfile::tempdir().unwrap();
    let killed = Killed::with_orders(8, books.path());
    let carrier = &killed.desk.carrier;
    // Sent, and the carrier has not begun; sent, and the carrier has booked.
    for (at, how) in [Misbehaviour::Silent, Misbehaviour::SilentAfterWork].into_iter().enumerate() {
        carrier.misbehave(Some(Asked::Book), 9, how);
        killed.kill_when_asked(at, Asked::Book, Deed::Ship);
    }
    // Planned: it has not even a token.
    carrier.misbehave(Some(Asked::Token), 9, Misbehaviour::Silent);
    killed.kill_when_asked(2, Asked::Token, Deed::Ship);
    // Unclear, while it is asked what became of it: booked, and absent.
    for (at, how) in [(3, Misbehaviour::DropAfterWork), (4, Misbehaviour::Drop)] {
        carrier.misbehave(Some(Asked::Book), 9, how);
        carrier.misbehave(Some(Asked::Find), 9, Misbehaviour::Silent);
        killed.kill_when_asked(at, Asked::Find, Deed::Ship);
    }
    // Booked, and the label is still to come.
    carrier.misbehave(Some(Asked::Book), 1, Misbehaviour::LabelsLater(1));
    carrier.misbehave(Some(Asked::Labels), 9, Misbehaviour::Silent);
    killed.kill_when_asked(5, Asked::Labels, Deed::Ship);
    // Kept, and the label may be on its way to the printer.
    for at in [6, 7] {
        killed.kill_when_asked(at, Asked::Book, Deed::Ship);
    }
    killed.everything_is_booked_once();
}

#[test]
fn killed_at_every_question_while_labels_are_booked_ahead_each_order_has_one() {
    const EACH: usize = 2;
    let books = tempfile::tempdir().unwrap();
    let questions = [
        (Asked::Token, Misbehaviour::Silent),
        (Asked::Book, Misbehaviour::Silent),
        (Asked::Book, Misbehaviour::SilentAfterWork),
        (Asked::Book, Misbehaviour::Late(Duration::from_millis(5))),
    ];
    let mut desk = desk_in(Some(books.path()));
    let orders = desk.ready(EACH * questions.len());
    for ((what, how), round) in questions.into_iter().zip(1..) {
        let chosen = &orders[..EACH * round];
        desk.choose(chosen);
        let killed =
            Killed { desk: desk.close(), orders: chosen.to_vec(), numbers: Vec::new(), voided: BTreeSet::new() };
        killed.desk.carrier.misbehave(Some(what), 1, how);
        killed.kill_when_asked(0, what, Deed::Prepare);
        desk = Killed::prepared_again(killed.desk, chosen);
        for id in chosen {
            assert_eq!(desk.live(*id), 1, "{what:?}: {:?}", desk.view(*id).shipments);
        }
    }
    for id in &orders {
        calls::ship(&desk.station, *id).unwrap();
        let view = desk.view(*id);
        assert_eq!(desk.live(*id), 1, "{:?}", view.shipments);
        let there = desk.carrier.shipments().into_iter().find(|it| it.is_live() && it.order == view.order.facts.number);
        assert_eq!(there.unwrap().numbers, view.shipment.unwrap().numbers().collect::<Vec<_>>());
    }
}

#[test]
fn killed_while_a_label_is_taken_back_the_carrier_hears_of_it_later() {
    for how in [Misbehaviour::Silent, Misbehaviour::SilentAfterWork, Misbehaviour::Drop] {
        let books = tempfile::tempdir().unwrap();
        let mut killed = Killed::with_orders(1, books.path());
        killed.desk.carrier.misbehave(Some(Asked::Void), 9, how);
        killed.kill_when_asked(0, Asked::Void, Deed::TakeBack);
        killed.voided.insert(killed.numbers[0].clone());
        killed.everything_is_booked_once();
    }
}

#[test]
fn killed_at_any_moment_nothing_is_booked_twice_or_forgotten() {
    const ROUNDS: u32 = 16;
    let books = tempfile::tempdir().unwrap();
    let killed = Killed::with_orders(ROUNDS as usize, books.path());
    let folder = killed.desk.folder.path();
    // How long one order takes, so that the kills are spread over all of it.
    let mut first = Process::start(folder, killed.orders[0], Deed::Ship);
    first.until("begins");
    let begun = std::time::Instant::now();
    first.until("done");
    let whole = begun.elapsed();
    first.kill();
    for round in 1..ROUNDS {
        let mut process = Process::start(folder, killed.orders[round as usize], Deed::Ship);
        process.until("begins");
        killed.desk.runtime.block_on(async { tokio::time::sleep(whole * round / ROUNDS).await });
        process.kill();
    }
    killed.everything_is_booked_once();
}

#[test]
fn killed_while_a_part_is_booked_each_piece_ships_once() {
    let questions = [
        (Asked::Token, Misbehaviour::Silent),
        (Asked::Book, Misbehaviour::Silent),
        (Asked::Book, Misbehaviour::SilentAfterWork),
        (Asked::Book, Misbehaviour::Late(Duration::from_millis(5))),
    ];
    let books = tempfile::tempdir().unwrap();
    let mut desk = desk_in(Some(books.path()));
    let mut orders = desk.ready(40);
    orders.retain(|id| desk.view(*id).order.facts.quantity() > 1);
    for ((what, how), id) in questions.into_iter().zip(orders) {
        let (asked, whole) = (format!("{what:?}, {how:?}"), desk.view(id).order.facts);
        let killed = Killed { desk: desk.close(), orders: vec![id], numbers: Vec::new(), voided: BTreeSet::new() };
        killed.desk.carrier.misbehave(Some(what), 1, how);
        killed.kill_when_asked(0, what, Deed::ShipPart);
        desk = killed.desk.reopen();
        assert_eq!(calls::bookings_ask(&desk.station, ()).unwrap().len(), 0, "every booking comes to its end");
        if desk.view(id).order.stage == Stage::Ready {
            calls::ship_part(&desk.station, one_piece(&desk.station, id)).unwrap();
        }
        desk.until("partly shipped", || desk.view(id).order.stage == Stage::PartlyShipped);
        assert_eq!(desk.view(id).order.facts.quantity(), whole.quantity() - 1, "{asked}");
        calls::ship(&desk.station, id).unwrap();
        desk.until("shipped", || desk.view(id).order.stage == Stage::Shipped);
        let live: Vec<Shipment> = desk.view(id).shipments.into_iter().filter(|it| it.state.is_live()).collect();
        let shipped: Vec<ParcelItem> = live.iter().flat_map(|it| it.part.clone()).collect();
        assert_eq!(whole.holding(&shipped), whole, "{asked}");
        let there = desk.carrier.shipments();
        let there = there.iter().filter(|it| it.is_live() && it.order == whole.number);
        assert_eq!((live.len(), there.count()), (2, 2), "{asked}");
    }
}
