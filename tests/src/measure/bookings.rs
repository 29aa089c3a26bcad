//! How fast labels are booked at a carrier that answers over a network.

use super::{line, millis, percentile};
use crate::Desk;
use model::{CarrierId, OrderQuery};
use sandbox::PracticeCarrier;
use sandbox::carrier::Misbehaviour;
use station::calls::{self, SaveCarrierAccount};
use station::{Options, Station};
use std::time::{Duration, Instant};
use tokio::runtime::Runtime;

/// How many labels one batch books.
const BATCH: u32 = 1_000;

/// How long the carrier takes for an answer in a batch.
const ANSWER: Duration = Duration::from_millis(50);

/// How long the carrier takes for the label of one scan.
const SLOW_ANSWER: Duration = Duration::from_millis(300);

/// Bookings a second through a carrier that answers in 50 ms, against what its limit allows; and from the second scan to
/// the first byte at the printer where it answers in 300 ms.
pub fn bookings() {
    let desk = Desk::with_orders(BATCH + 50);
    let runtime = Runtime::new().expect("threads");
    let carrier = runtime.block_on(PracticeCarrier::start()).expect("a port");
    let carriers = carriers::Registry::standard().with(sandbox::carrier::connector::kind());
    let station = Station::open(Options { carriers, ..Options::new(desk.path().to_owned()) }).expect("a station");
    let own = CarrierId("own".to_owned());
    let save = SaveCarrierAccount { account: carrier.account(own), credentials: Some(carrier.credentials()) };
    calls::carrier_account_save(&station, save).expect("an account");
    let query = OrderQuery { limit: BATCH + 50, ..OrderQuery::default() };
    let mut orders: Vec<_> =
        calls::orders_find(&station, query).expect("orders").rows.into_iter().map(|row| row.id).collect();
    let scanned = orders.split_off(BATCH as usize);

    carrier.misbehave(None, u32::MAX, Misbehaviour::Late(ANSWER));
    let started = Instant::now();
    let answer = calls::ship_many(&station, orders).expect("labels");
    let a_second = f64::from(BATCH) / started.elapsed().as_secs_f64();
    assert!(answer.refused.is_empty(), "{} were refused: {:?}", answer.refused.len(), answer.refused.first());
    let in_flight = f64::from(sandbox::carrier::connector::kind().capabilities.in_flight);
    let allowed = in_flight / ANSWER.as_secs_f64();
    let percent = a_second / allowed * 100.0;
    line(
        &format!("1,000 bookings, answers in 50 ms, {in_flight} in flight"),
        &format!("{a_second:.0}/s, {percent:.0} %"),
        "aim: over 90 % of what that allows",
    );

    // Labels of the batch that still print would be taken for those of the scans.
    assert!(desk.printer.wait_for(BATCH as usize, Duration::from_secs(120)), "not every label came out");
    carrier.behave();
    carrier.misbehave(None, u32::MAX, Misbehaviour::Late(SLOW_ANSWER));
    let mut times = Vec::new();
    for order in scanned {
        let printed = desk.printer.printed().len();
        let started = Instant::now();
        calls::ship(&station, order).expect("a label");
        assert!(desk.printer.wait_for(printed + 1, Duration::from_secs(10)), "the printer got nothing");
        times.push(desk.printer.printed()[printed].first_byte - started);
    }
    let beyond = percentile(&mut times, 50).saturating_sub(SLOW_ANSWER);
    line("ship to first byte beyond a carrier’s 300 ms, median of 50", &millis(beyond), "aim: under 20 ms");
}
