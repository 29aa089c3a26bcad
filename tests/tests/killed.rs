//! The process is killed at every kind of moment between a scan and its evidence. Afterwards no number was used twice
//! and no label is lost: each came out, or a person is asked.

use packdesk_tests::Desk;
use packdesk_tests::ledger::{Ledger, pack_the_rest};
use sandbox::printer::Behaviour;
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

const ORDERS: u32 = 60;
const PATIENCE: Duration = Duration::from_secs(60);

#[test]
fn no_number_twice_and_no_label_lost_whenever_the_process_dies() {
    let desk = Desk::with_orders(ORDERS);
    // How long one order takes, so that the kills are spread over all of it.
    let started = Instant::now();
    desk.ok(&["print", "G-00001"]);
    let whole = started.elapsed();
    for order in 2..=ORDERS {
        let process = Process::start(&desk, &format!("G-{order:05}"));
        let moment = whole * (order - 1) / ORDERS;
        let spawned = Instant::now();
        while let Some(left) = moment.checked_sub(spawned.elapsed()).filter(|left| !left.is_zero()) {
            std::thread::park_timeout(left);
        }
        process.kill();
    }

    nothing_is_lost_or_doubled(&desk);
}

/// Bytes of a label at which the process dies: closely at both ends, and spread over what lies between.
fn bytes(label: usize) -> impl Iterator<Item = usize> {
    let spread = (1..12).map(move |part| label * part / 12);
    [1, 2, 3, 4].into_iter().chain(spread).chain([label - 2, label - 1, label])
}

#[test]
fn no_number_twice_and_no_label_lost_at_whatever_byte_and_state_the_process_dies() {
    let desk = Desk::with_orders(ORDERS);
    // Two digits each, so that their labels are of one length.
    let mut orders = 10..ORDERS;
    let mut next = || format!("G-{:05}", orders.next().expect("an order"));
    desk.ok(&["print", &next()]);
    let label = desk.printer.printed()[0].zpl.len();

    // Sending: the printer has so many bytes, and the rest is lost with the process. At the last, the label is out and
    // nobody has heard of it.
    for at in bytes(label) {
        desk.printer.behave(Behaviour::StallsAfter(at));
        let process = Process::start(&desk, &next());
        assert!(desk.printer.wait_until_stalled(PATIENCE), "byte {at} never came");
        process.kill();
        desk.printer.behave(Behaviour::Normal);
    }

    // Queued: the printer is off.
    desk.printer.switch_off();
    let order = next();
    let process = Process::start(&desk, &order);
    until(&desk, "queued", &order);
    process.kill();
    desk.printer.switch_on().expect("the same port");
    // Whoever comes next prints what was left behind.
    desk.ok(&["print", &next()]);

    // Sent: the label is in the printer's memory, and comes out after the process is gone.
    desk.printer.set_pace(Duration::from_secs(3600));
    let order = next();
    let process = Process::start(&desk, &order);
    until(&desk, "sent", &order);
    process.kill();
    desk.printer.set_pace(Duration::ZERO);

    // Unknown: the cable went, and the count of labels cannot be asked for.
    desk.printer.set_pace(Duration::from_secs(3600));
    let order = next();
    let process = Process::start(&desk, &order);
    until(&desk, "sent", &order);
    desk.printer.unplug();
    until(&desk, "unknown", &order);
    process.kill();
    desk.printer.set_pace(Duration::ZERO);
    desk.printer.switch_on().expect("the same port");

    nothing_is_lost_or_doubled(&desk);
}

/// A process that ships an order.
struct Process(Child);

impl Process {
    fn start(desk: &Desk, order: &str) -> Self {
        let mut command = desk.command(&["print", order]);
        Self(command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("packdesk starts"))
    }

    fn kill(mut self) {
        self.0.kill().expect("a process to kill");
        self.0.wait().expect("a killed process");
    }
}

/// Waits until an order's job stands there.
fn until(desk: &Desk, state: &str, order: &str) {
    let started = Instant::now();
    loop {
        let view = desk.json(&["explain", order]);
        if view["jobs"].as_array().is_some_and(|jobs| jobs.iter().any(|job| job["state"] == state)) {
            return;
        }
        assert!(started.elapsed() < PATIENCE, "{order} is not {state}: {}", view["jobs"]);
    }
}

/// Somebody comes back, packs the rest, and answers what is asked.
fn nothing_is_lost_or_doubled(desk: &Desk) {
    let rest = pack_the_rest(desk);
    let Ledger { shipped, lost, doubled } = Ledger::of(desk);
    assert_eq!(shipped.len(), ORDERS as usize, "every order shipped: {}", String::from_utf8_lossy(&rest.stderr));
    assert!(lost.is_empty(), "without a label: {lost:?}");
    assert!(doubled.is_empty(), "twice: {doubled:?}");
}
