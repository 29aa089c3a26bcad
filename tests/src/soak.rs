//! Bad days without end: a desk is packed while programs are killed, printers lie, disks fill, databases are busy, the shop
//! drips and backups are put back, all at random; at the end of each round nothing may be lost or doubled.

use crate::Desk;
use crate::ledger::{Ledger, pack_the_rest};
use fastrand::Rng;
use rusqlite::config::DbConfig;
use sandbox::printer::Behaviour;
use sandbox::{Fault, PracticeShop};
use secrecy::ExposeSecret as _;
use serde_json::json;
use std::io::Write as _;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tokio::runtime::Runtime;

/// Orders from a file, in each round; the shop's come besides.
const ORDERS: u32 = 120;
/// Things that happen in a round.
const TURNS: u32 = 60;
/// The longest a program is let live.
const LIFE: Duration = Duration::from_secs(4);

/// What happened in all rounds.
#[derive(Debug, Default)]
pub struct Tally {
    rounds: usize,
    orders: usize,
    kills: usize,
    printer_faults: usize,
    shop_faults: usize,
    full_disks: usize,
    busy_databases: usize,
    restores: usize,
    several_programs: usize,
    lost: Vec<String>,
    doubled: Vec<String>,
    told_twice: Vec<String>,
}

impl Tally {
    /// Whether something happened that never may.
    #[must_use]
    pub fn is_bad(&self) -> bool {
        !(self.lost.is_empty() && self.doubled.is_empty() && self.told_twice.is_empty())
    }
}

impl std::fmt::Display for Tally {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let lines = [
            ("rounds", self.rounds),
            ("orders shipped", self.orders),
            ("programs killed", self.kills),
            ("several programs at once", self.several_programs),
            ("printer faults", self.printer_faults),
            ("shop faults", self.shop_faults),
            ("full disks", self.full_disks),
            ("busy databases", self.busy_databases),
            ("backups put back", self.restores),
            ("lost", self.lost.len()),
            ("doubled", self.doubled.len()),
            ("told twice", self.told_twice.len()),
        ];
        lines.iter().try_for_each(|(what, count)| writeln!(out, "{what:<26} {count:>8}"))?;
        let faults = [&self.lost, &self.doubled, &self.told_twice].into_iter().flatten();
        faults.take(20).try_for_each(|fault| writeln!(out, "  {fault}"))
    }
}

/// Rounds until the time is over; `seed` repeats what happens, though not when.
///
/// # Panics
/// When the machine cannot hold a station.
#[must_use]
pub fn soak(time: Duration, seed: u64) -> Tally {
    let network = Runtime::new().expect("threads");
    let mut random = Rng::with_seed(seed);
    let mut tally = Tally::default();
    let started = Instant::now();
    while started.elapsed() < time {
        round(&network, &mut random, &mut tally);
        tally.rounds += 1;
        eprintln!("{} s\n{tally}", started.elapsed().as_secs());
    }
    tally
}

fn round(network: &Runtime, random: &mut Rng, tally: &mut Tally) {
    let desk = Desk::with_orders(ORDERS);
    let shop =
        network.block_on(PracticeShop::start("2026-11-23T09:00:00Z".parse().expect("a moment"))).expect("a port");
    connect(&desk, &shop);
    let mut orders = orders(&desk).into_iter();
    let mut backup = None;
    let mut restored = false;
    for turn in 0..TURNS {
        match random.u32(0..12) {
            0 => {
                let file = desk.path().join(format!("turn-{turn}.zip")).display().to_string();
                let made = desk.run(&["backup", &file]).status.success();
                backup = made.then_some(file).or(backup);
            }
            1 if random.bool() => {
                let Some(backup) = backup.take() else { continue };
                tally.restores += 1;
                restored = true;
                desk.ok(&["restore", &backup]);
                desk.ok(&["station", "confirm"]);
            }
            2 => {
                tally.shop_faults += 1;
                shop.fail_next(shop_fault(random));
                live(&mut [start(&desk, &["sync"], None)], random, tally);
            }
            _ => pack(&desk, &mut orders, random, tally),
        }
    }
    desk.printer.behave(Behaviour::Normal);
    let _ = desk.printer.switch_on();
    let mut said = Vec::new();
    for _ in 0..4 {
        said = pack_the_rest(&desk).stderr;
        let _ = desk.run(&["sync"]);
    }
    let ledger = Ledger::of(&desk);
    if !ledger.lost.is_empty() {
        eprintln!("packed last: {}", String::from_utf8_lossy(&said));
    }
    tally.orders += ledger.shipped.len();
    tally.lost.extend(ledger.lost);
    tally.doubled.extend(ledger.doubled);
    // A station put back in time tells its shop of another label.
    if !restored {
        let notes = shop.order_ids().into_iter().filter(|id| shop.notes(*id).len() > 1);
        tally.told_twice.extend(notes.map(|id| format!("shop order {id}")));
    }
}

/// Some orders are packed at once, and something goes wrong meanwhile.
fn pack(desk: &Desk, orders: &mut impl Iterator<Item = String>, random: &mut Rng, tally: &mut Tally) {
    let behaviour = behaviour(random);
    if behaviour != Behaviour::Normal {
        tally.printer_faults += 1;
    }
    desk.printer.behave(behaviour);
    let full = random.u32(0..8) == 0;
    let limit = full.then(|| {
        tally.full_disks += 1;
        let size = std::fs::metadata(desk.path().join("station.db-wal")).map_or(0, |file| file.len());
        size / 512 + random.u64(0..400)
    });
    let count = random.usize(1..4);
    if count > 1 {
        tally.several_programs += 1;
    }
    let mut programs: Vec<Child> =
        orders.take(count).map(|order| start(desk, &["print", order.as_str()], limit)).collect();
    let busy = (random.u32(0..6) == 0).then(|| {
        tally.busy_databases += 1;
        hold(desk, Duration::from_millis(random.u64(0..7_000)))
    });
    live(&mut programs, random, tally);
    if let Some(busy) = busy {
        let _ = busy.join();
    }
    desk.printer.behave(Behaviour::Normal);
}

/// Starts the program; with a limit, no file of it grows beyond so many blocks of 512 bytes, as on a disk that is full.
fn start(desk: &Desk, arguments: &[&str], limit: Option<u64>) -> Child {
    let command = desk.command(arguments);
    let mut limited = Command::new("sh");
    let script = limit.map_or_else(String::new, |blocks| format!("trap '' XFSZ; ulimit -f {blocks}; "));
    limited.args(["-c", &format!("{script}exec \"$0\" \"$@\"")]).arg(command.get_program()).args(command.get_args());
    limited.envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))));
    limited.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("a program")
}

/// Lets programs live to their end, or to a kill at a random moment.
fn live(programs: &mut [Child], random: &mut Rng, tally: &mut Tally) {
    for program in programs {
        let life = if random.bool() { LIFE } else { Duration::from_millis(random.u64(0..400)) };
        let started = Instant::now();
        let ended = loop {
            match program.try_wait() {
                Ok(Some(_)) => break true,
                Ok(None) if started.elapsed() < life => std::thread::park_timeout(Duration::from_millis(2)),
                _ => break false,
            }
        };
        if !ended {
            tally.kills += 1;
            let _ = program.kill();
            let _ = program.wait();
        }
    }
}

/// Another program holds the database, writing.
fn hold(desk: &Desk, time: Duration) -> std::thread::JoinHandle<()> {
    let file = desk.path().join("station.db");
    std::thread::spawn(move || {
        let Ok(database) = rusqlite::Connection::open(file) else { return };
        // As Packdesk's own programs do: one that takes the log away after a crash makes the station ask.
        let _ = database.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true);
        if database.execute_batch("BEGIN IMMEDIATE").is_ok() {
            std::thread::park_timeout(time);
        }
    })
}

fn behaviour(random: &mut Rng) -> Behaviour {
    match random.u32(0..16) {
        0 => Behaviour::NeverAnswers,
        1 => Behaviour::AnswersGarbage,
        2 => Behaviour::HangsUp,
        3 => Behaviour::VanishesAfter(random.usize(1..1_500)),
        4 => Behaviour::StallsAfter(random.usize(1..1_500)),
        5 => Behaviour::PowerCutAfter(random.usize(1..1_500)),
        6 => Behaviour::PaperOut,
        7 => Behaviour::HeadOpen,
        8 => Behaviour::Paused,
        9 => Behaviour::AnswersLate(Duration::from_millis(random.u64(0..2_000))),
        _ => Behaviour::Normal,
    }
}

fn shop_fault(random: &mut Rng) -> Fault {
    match random.u32(0..7) {
        0 => Fault::Slow(Duration::from_secs(random.u64(0..8))),
        1 => Fault::TooMany(1),
        2 => Fault::Unavailable,
        3 => Fault::WebPage,
        4 => Fault::Empty,
        5 => Fault::Truncated,
        _ => Fault::SilentAfterAccepting,
    }
}

/// The shop's account at the desk, and its orders in the queue.
fn connect(desk: &Desk, shop: &PracticeShop) {
    let keys = shop.credentials();
    let url = shop.url();
    let mut add =
        desk.command(&["shops", "add", "platform", "--kind", "woocommerce", "--name", "Platform", "--url", &url]);
    let mut adding = add.stdin(Stdio::piped()).stdout(Stdio::null()).spawn().expect("packdesk starts");
    let mut input = adding.stdin.take().expect("its input");
    for name in ["key", "secret"] {
        let key = keys.get(name).map(|key| key.expose_secret().to_owned()).unwrap_or_default();
        writeln!(input, "{key}").expect("its input");
    }
    drop(input);
    assert!(adding.wait().is_ok_and(|status| status.success()), "the shop is not added");
    desk.call("shop_sync", &json!("platform"));
}

fn orders(desk: &Desk) -> Vec<String> {
    let ready = desk.json(&["orders", "--stage", "ready", "-n", "1000"]);
    let rows = ready["rows"].as_array().cloned().unwrap_or_default();
    rows.iter().filter_map(|row| row["number"].as_str().map(str::to_owned)).collect()
}
