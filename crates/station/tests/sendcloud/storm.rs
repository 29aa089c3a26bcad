//! Two programs at once pack one queue in all weathers, and are killed again and again: the test program starts itself as each of
//! them. Afterwards every order has exactly one live shipment at Sendcloud, none of them is unknown here, and none was printed that
//! is not paid.
//!
//! `storm` is part of every test run. The whole of it, 10,000 bookings, is asked for by name and prints its figures:
//!
//! ```text
//! cargo test -p station --test all -- sendcloud::storm::ten_thousand --exact --ignored --nocapture
//! ```

use super::desk::{Desk, desk, open, open_running};
use model::*;
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use sandbox::{SendcloudAsked as Asked, SendcloudMisbehaviour as Misbehaviour};
use station::Station;
use station::calls::{self, AnswerLook, Concern, LookAnswer};
use std::fmt;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::time::{Duration, Instant};
use tokio::runtime::Runtime;
use tokio::sync::watch;

const FOLDER: &str = "PACKDESK_STORM_FOLDER";
const BEGAN: &str = "PACKDESK_STORM_BEGAN";
const PLACE: &str = "PACKDESK_STORM_PLACE";

/// How many orders a program ships at once.
const AT_ONCE: usize = 24;
/// How often as fast as others the clocks of all programs go: a minute after a booking, its absence is believed.
const HASTE: i64 = 20;
/// The longest that Sendcloud is not asked anything while there is something to do.
const SILENCE: Duration = Duration::from_secs(300);

/// The moment at which the clocks began to haste.
fn began() -> UtcDateTime {
    static AT: OnceLock<UtcDateTime> = OnceLock::new();
    *AT.get_or_init(|| UtcDateTime::from_millis(std::env::var(BEGAN).unwrap().parse().unwrap()))
}

fn hasty_clock() -> UtcDateTime {
    let since = super::desk::now().millis() - began().millis();
    UtcDateTime::from_millis(began().millis() + since * HASTE)
}

fn hasty_uptime() -> Duration {
    let since = hasty_clock().millis() - began().millis();
    Duration::from_millis(since.unsigned_abs())
}

/// Ships what is ready until everything is shipped.
#[test]
#[ignore = "what the tests below start and kill"]
fn pack_on() {
    let Some(folder) = std::env::var_os(FOLDER) else { return };
    let station = open_running(Path::new(&folder), hasty_clock, hasty_uptime);
    let from_the_end = std::env::var(PLACE).unwrap() == "1";
    let (runtime, mut events) = (Runtime::new().unwrap(), station.listen());
    while let Some(ready) = to_do(&station, from_the_end) {
        if ready.is_empty() {
            // Labels that print, and bookings whose absence is not believed yet, take their time.
            let _ = runtime.block_on(async { tokio::time::timeout(Duration::from_millis(200), events.recv()).await });
        }
        // What fails here stands with its order, and is tried again.
        let _ = calls::ship_many(&station, ready);
        let _ = calls::bookings_ask(&station, ());
        say_what_came_out(&station);
    }
    println!("done");
    // Nobody writes there: this waits for its end.
    let _ = std::io::stdin().read_line(&mut String::new());
}

/// The next orders that can be packed; none at all once every order is shipped.
fn to_do(station: &Station, from_the_end: bool) -> Option<Vec<OrderId>> {
    let in_stages = |stages: &[Stage]| {
        let query =
            OrderQuery { stages: stages.to_vec(), descending: from_the_end, limit: 200, ..OrderQuery::default() };
        // A database that is busy now is asked again.
        let rows = calls::orders_find(station, query).ok()?.rows;
        Some(rows.into_iter().filter(|row| row.number.starts_with("S-")).map(|row| row.id).collect::<Vec<_>>())
    };
    let Some(ready) = in_stages(&[Stage::Ready]) else { return Some(Vec::new()) };
    // Asked in one question: a booking that turns out to be absent makes its order ready again meanwhile.
    let open = [Stage::Ready, Stage::Booking, Stage::Labelled];
    if ready.is_empty() && in_stages(&open).is_some_and(|rows| rows.is_empty()) {
        return None;
    }
    Some(ready.into_iter().take(AT_ONCE).collect())
}

/// A practice printer goes with the program that is killed, and with it what it could tell of the label it was at: a person says
/// that it came out.
fn say_what_came_out(station: &Station) {
    for it in calls::look(station, ()).unwrap_or_default() {
        if matches!(it.concern, Concern::Job { .. }) {
            // The printer's count may be quicker than the person.
            let answer = AnswerLook { concern: it.concern, answer: LookAnswer::CameOut };
            let _ = calls::look_answer(station, answer);
        }
    }
}

/// A program that packs.
struct Program {
    child: Child,
    done: watch::Receiver<bool>,
}

impl Program {
    fn start(folder: &Path, began: UtcDateTime, place: usize) -> Self {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.args(["--exact", "sendcloud::storm::pack_on", "--ignored", "--nocapture"]);
        command.env(FOLDER, folder).env(BEGAN, began.millis().to_string()).env(PLACE, place.to_string());
        command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let (say, done) = watch::channel(false);
        std::thread::spawn(move || {
            if lines.map_while(Result::ok).any(|line| line.ends_with("done")) {
                let _ = say.send(true);
                // The channel stays open until nobody listens.
                let _ = tokio::runtime::Builder::new_current_thread().build().map(|it| it.block_on(say.closed()));
            }
        });
        Self { child, done }
    }

    /// Waits until it says that everything is shipped; false where it ended without a word.
    async fn ends(&mut self) -> bool {
        self.done.wait_for(|done| *done).await.is_ok()
    }

    fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // A test that failed leaves no program behind.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// How many orders, kills and bookings of each end a storm had.
#[derive(Debug, Default)]
struct Tally {
    orders: usize,
    kills: usize,
    both_at_once: usize,
    faults: usize,
    requests: u64,
    searches: u64,
    asked_for: usize,
    live: usize,
    seconds: u64,
}

impl fmt::Display for Tally {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { orders, kills, both_at_once, faults, requests, searches, asked_for, live, seconds } = self;
        writeln!(out, "{orders} orders in {seconds} s: {kills} kills ({both_at_once} times both at once)")?;
        writeln!(
            out,
            "{requests} requests, {searches} of them searches after a lost answer; told to misbehave {faults} times"
        )?;
        writeln!(out, "{asked_for} shipments made, {live} live")
    }
}

fn misbehaviour() -> impl Strategy<Value = (Asked, Misbehaviour)> {
    let asked = prop_oneof![6 => Just(Asked::Announce), 2 => Just(Asked::Find), 1 => Just(Asked::Label)];
    let how = prop_oneof![
        6 => Just(Misbehaviour::Drop),
        6 => Just(Misbehaviour::DropAfterWork),
        6 => Just(Misbehaviour::Trouble),
        6 => Just(Misbehaviour::TroubleAfterWork),
        6 => Just(Misbehaviour::Twice),
        4 => (0_u64..30).prop_map(|time| Misbehaviour::Late(Duration::from_millis(time))),
        4 => (1_u32..3).prop_map(Misbehaviour::LabelsLater),
        6 => Just(Misbehaviour::AnnouncementFails),
        3 => Just(Misbehaviour::AnotherCount),
        3 => Just(Misbehaviour::Garbage),
        2 => Just(Misbehaviour::CutLabel),
        1 => Just(Misbehaviour::TooMany(Some(1))),
        1 => Just(Misbehaviour::Silent),
        1 => Just(Misbehaviour::SilentAfterWork),
    ];
    (asked, how)
}

/// What happens until the next kill: how many requests come first, how Sendcloud misbehaves meanwhile, who is killed.
#[derive(Debug)]
struct Gust {
    requests: u64,
    weather: Vec<(Asked, Misbehaviour)>,
    kills: Vec<usize>,
}

/// Gusts of about so many requests.
fn gusts(size: u64) -> impl Strategy<Value = Gust> {
    let few = usize::try_from(size / 4).unwrap();
    let kills = prop_oneof![4 => Just(vec![0]), 4 => Just(vec![1]), 1 => Just(vec![0, 1])];
    (1..size, proptest::collection::vec(misbehaviour(), 0..few), kills).prop_map(|(requests, weather, kills)| Gust {
        requests,
        weather,
        kills,
    })
}

/// Packs a desk's orders in gusts of about so many requests, the same ones each time.
fn weather(desk: Desk, size: u64) -> Tally {
    const SEED: [u8; 32] = *b"two programs at one stormy desk!";
    let ids = desk.ready_all();
    let orders = ids.len();
    let (started, began) = (Instant::now(), super::desk::now());
    let Desk { station, carrier, runtime, folder } = desk;
    drop(station);
    let mut tally = Tally { orders, ..Tally::default() };
    let mut runner = TestRunner::new_with_rng(Config::default(), TestRng::from_seed(RngAlgorithm::ChaCha, &SEED));
    let gusts = gusts(size);
    let mut programs = [0, 1].map(|place| Program::start(folder.path(), began, place));
    loop {
        let Gust { requests, weather, kills } = gusts.new_tree(&mut runner).unwrap().current();
        tally.faults += weather.len();
        for (asked, how) in weather {
            carrier.misbehave(Some(asked), 1, how);
        }
        let enough = carrier.asked_in_all() + requests;
        let [one, other] = &mut programs;
        let all_is_shipped = runtime.block_on(async {
            tokio::select! {
                said = one.ends() => { assert!(said, "a program ended before it was killed"); true }
                said = other.ends() => { assert!(said, "a program ended before it was killed"); true }
                waited = tokio::time::timeout(SILENCE, carrier.until_asked(enough)) => {
                    assert!(waited.is_ok(), "nobody asks, and not everything is shipped");
                    false
                }
            }
        });
        if all_is_shipped {
            break;
        }
        tally.kills += kills.len();
        tally.both_at_once += usize::from(kills.len() > 1);
        for place in kills {
            // The next one has the desk only when nobody else does.
            programs[place].kill();
            programs[place] = Program::start(folder.path(), began, place);
        }
    }
    programs.iter_mut().for_each(Program::kill);
    carrier.behave();
    (tally.requests, tally.searches) = (carrier.asked_in_all(), carrier.asked(Asked::Find));
    tally.seconds = started.elapsed().as_secs();
    let desk = Desk { station: open(folder.path(), super::desk::now), carrier, runtime, folder };
    let open = calls::bookings_open(&desk.station, ()).unwrap();
    assert!(open.is_empty(), "{open:?}");
    let there = desk.carrier.shipments();
    tally.asked_for = there.len();
    let mut live: std::collections::BTreeMap<String, usize> = std::collections::BTreeMap::new();
    there.iter().filter(|it| it.is_live()).for_each(|it| *live.entry(it.order.clone()).or_default() += 1);
    tally.live = live.values().sum();
    for id in ids {
        let view = desk.view(id);
        let number = &view.order.facts.number;
        assert_eq!(view.order.stage, Stage::Shipped, "{number}");
        assert_eq!(live.get(number), Some(&1), "{number}: {:?}", view.shipments);
    }
    desk.nothing_is_unknown();
    tally
}

#[test]
fn killed_and_lied_to_two_programs_book_each_order_once() {
    let tally = weather(desk(60), 50);
    assert!(tally.orders == 60 && tally.kills >= 3 && tally.searches >= 5, "too fair a day: {tally}");
}

#[test]
fn through_the_older_api_they_do_so_as_well() {
    let tally = weather(desk(60).through_v2(), 50);
    assert!(tally.orders == 60 && tally.kills >= 3 && tally.searches >= 5, "too fair a day: {tally}");
}

#[test]
#[ignore = "10,000 bookings: by name, as the top of this file says"]
fn ten_thousand() {
    println!("{}", weather(desk(10_000), 600));
}
