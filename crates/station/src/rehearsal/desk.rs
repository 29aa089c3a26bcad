//! The desk of the day: a process that packs everything while the network is away, and is killed on its way.

use super::scene::{failed, open};
use crate::{Station, calls};
use model::*;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How often the program is killed.
const KILLS: u32 = 2;

/// How long nothing may move before the day counts as stuck.
pub(super) const PATIENCE: Duration = Duration::from_secs(120);
/// How often is looked.
pub(super) const PAUSE: Duration = Duration::from_millis(20);

/// Packs every order of the station in a folder that can be packed: those whose label cannot be made now go on the shelf. `each`
/// hears of every order that was packed. Ends when all labels are out.
///
/// # Errors
/// When an order cannot be packed for another reason than the network.
pub fn pack_off_line(folder: &Path, mut each: impl FnMut(&str)) -> Result<(), Problem> {
    let station = open(folder)?;
    let started = Instant::now();
    loop {
        // What a process that died had begun is taken up.
        calls::bookings_ask(&station, ())?;
        let left = to_pack(&station)?;
        if left.is_empty() {
            break;
        }
        for row in left {
            match row.stage {
                Stage::Ready => pack(&station, row.id)?,
                _ => put_aside(&station, row.id)?,
            }
            each(&row.number);
        }
        if started.elapsed() > PATIENCE * 5 {
            return Err(failed("orders are left to be packed"));
        }
    }
    wait_for_labels(&station)
}

/// Orders that are to be packed and not on the shelf, and those somebody had begun, the lowest number first.
fn to_pack(station: &Station) -> Result<Vec<OrderRow>, Problem> {
    let stages = vec![Stage::Ready, Stage::Booking];
    let query = OrderQuery { stages, limit: u32::MAX, sort: OrderSort::Number, ..OrderQuery::default() };
    let shelf: Vec<OrderId> = calls::shelf(station, ())?.into_iter().map(|place| place.shelved.order).collect();
    let rows = calls::orders_find(station, query)?.rows;
    Ok(rows.into_iter().filter(|row| !shelf.contains(&row.id)).collect())
}

fn pack(station: &Station, order: OrderId) -> Result<(), Problem> {
    match calls::ship(station, order) {
        Err(problem) if problem.code == ProblemCode::CarrierUnreachable => calls::shelve(station, order).map(drop),
        // Somebody took it up in between.
        Err(problem) if matches!(problem.code, ProblemCode::BookingUnderWay | ProblemCode::AlreadyShipped) => Ok(()),
        shipped => shipped.map(drop),
    }
}

/// Puts an order on the shelf of whose booking nobody knows; not where it came to its end meanwhile.
fn put_aside(station: &Station, order: OrderId) -> Result<(), Problem> {
    match calls::shelve(station, order) {
        Err(problem) if matches!(problem.code, ProblemCode::ShelfNotNeeded | ProblemCode::OrderNotReady) => Ok(()),
        shelved => shelved.map(drop),
    }
}

/// Waits until nothing more happens to any job by itself.
pub(super) fn wait_for_labels(station: &Station) -> Result<(), Problem> {
    let (mut open, mut moved) = (usize::MAX, Instant::now());
    while moved.elapsed() < PATIENCE {
        let jobs = calls::jobs(station, calls::JobQuery { unfinished: true })?;
        let left = jobs.iter().filter(|job| !job.is_settled()).count();
        if left == 0 {
            return Ok(());
        }
        if left != open {
            (open, moved) = (left, Instant::now());
        }
        std::thread::sleep(PAUSE);
    }
    Err(failed("labels do not come out"))
}

/// Starts the desk, kills it when a third of the orders is packed and when two thirds are, and lets it end; answers how often it
/// was killed.
pub(super) fn pack_and_kill(orders: u32, start: impl Fn() -> Command) -> Result<u32, Problem> {
    let mut killed = 0;
    let mut packed = 0;
    while killed < KILLS {
        let mark = orders * (killed + 1) / (KILLS + 1);
        let mut process = Process::start(start())?;
        while packed < mark && process.next_line() {
            packed += 1;
        }
        killed += u32::from(process.kill()?);
        if packed < mark {
            return Err(failed("the desk ended before it was killed"));
        }
    }
    let mut process = Process::start(start())?;
    while process.next_line() {}
    let status = process.child.wait().map_err(failed)?;
    if status.success() { Ok(killed) } else { Err(failed("the desk could not pack everything")) }
}

/// A process that packs.
struct Process {
    child: Child,
    lines: std::io::Lines<BufReader<std::process::ChildStdout>>,
}

impl Process {
    fn start(mut command: Command) -> Result<Self, Problem> {
        let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn().map_err(failed)?;
        let output = child.stdout.take().ok_or_else(|| failed("the desk cannot be heard"))?;
        Ok(Self { child, lines: BufReader::new(output).lines() })
    }

    /// Whether it packed one more; not once it has ended.
    fn next_line(&mut self) -> bool {
        self.lines.next().is_some_and(|line| line.is_ok())
    }

    /// Kills it; whether it was still at work.
    fn kill(mut self) -> Result<bool, Problem> {
        let at_work = self.child.try_wait().map_err(failed)?.is_none();
        self.child.kill().map_err(failed)?;
        self.child.wait().map_err(failed)?;
        Ok(at_work)
    }
}
