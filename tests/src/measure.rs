//! The measures of `cargo xtask bench`. Each prints its lines of the table; nothing fails here.

mod bookings;
mod checkout;
mod decisions;
mod documents;
mod labels;
mod memory;
mod off_line;
mod orders;
mod points;
mod printer;
mod rates;
mod syncing;

pub use self::rates::quotes;
pub use bookings::bookings;
pub use checkout::delivery_days;
pub use decisions::{decisions, saving_rules, trial};
pub use documents::documents;
pub use labels::labels;
pub use off_line::off_line_day;
pub use orders::orders;
pub use points::points;
pub use printer::printer_idle;
pub use syncing::{history, mapping, syncing};

use crate::{Desk, order, program};
use station::calls::{self, ImportFile, Scanned};
use station::{Options, Station};
use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// One line of the table.
fn line(measure: &str, figure: &str, aim: &str) {
    println!("{measure:<58} {figure:>22}   {aim}");
}

fn median(values: &mut [Duration]) -> Duration {
    values.sort_unstable();
    values[values.len() / 2]
}

fn percentile(values: &mut [Duration], hundredths: usize) -> Duration {
    values.sort_unstable();
    values[(values.len() * hundredths / 100).min(values.len() - 1)]
}

fn millis(duration: Duration) -> String {
    format!("{:.2} ms", duration.as_secs_f64() * 1000.0)
}

/// A file of so many orders beside a desk.
fn order_file(desk: &Desk, orders: u32) -> std::path::PathBuf {
    let path = desk.path().join("many.jsonl");
    let mut file = std::io::BufWriter::new(std::fs::File::create(&path).expect("a file"));
    for number in 1..=orders {
        writeln!(file, "{}", order(number)).expect("a disk with space");
    }
    path
}

/// The station of a desk, in this process.
fn station(desk: &Desk) -> Station {
    Station::open(Options::new(desk.path().to_owned())).expect("a station")
}

/// Orders a second into the database, durable.
pub fn import() {
    let desk = Desk::with_orders(0);
    let file = order_file(&desk, 100_000);
    let station = station(&desk);
    let started = Instant::now();
    let report =
        calls::import_file(&station, ImportFile { path: file, shop: None, choices: calls::FileChoices::default() })
            .expect("an import");
    let a_second = f64::from(report.added) / started.elapsed().as_secs_f64();
    line("import of 100,000 orders, decided and durable", &format!("{a_second:.0} orders/s"), "aim: 20,000");
}

/// From a scan to the first byte of the label at the printer, with 100,000 orders in the queue.
pub fn scan_to_first_byte() {
    let desk = Desk::with_orders(0);
    let file = order_file(&desk, 100_000);
    let station = station(&desk);
    calls::import_file(&station, ImportFile { path: file, shop: None, choices: calls::FileChoices::default() })
        .expect("an import");
    let mut times = Vec::new();
    for number in 1..=500_usize {
        let code = format!("G-{:05}", number * 199);
        let started = Instant::now();
        let Ok(Scanned::Order { view }) = calls::scan(&station, code) else { continue };
        calls::ship(&station, view.order.id).expect("a label");
        assert!(desk.printer.wait_for(times.len() + 1, Duration::from_secs(10)), "the printer got nothing");
        times.push(desk.printer.printed()[times.len()].first_byte - started);
    }
    line("scan to first byte at the printer, median of 500", &millis(median(&mut times)), "");
    line("scan to first byte at the printer, 99th percentile", &millis(percentile(&mut times, 99)), "aim: under 20 ms");
}

/// A thousand labels to a printer on loopback, each with its evidence.
pub fn thousand_labels() {
    let desk = Desk::with_orders(1_000);
    let station = station(&desk);
    let query = model::OrderQuery { limit: 1_000, ..model::OrderQuery::default() };
    let rows = calls::orders_find(&station, query).expect("orders").rows;
    let started = Instant::now();
    calls::ship_many(&station, rows.into_iter().map(|row| row.id).collect()).expect("labels");
    assert!(desk.printer.wait_for(1_000, Duration::from_secs(120)), "not every label came out");
    let a_second = 1_000.0 / started.elapsed().as_secs_f64();
    line("1,000 labels booked, printed and proven", &format!("{a_second:.0} labels/s"), "");
}

/// From start to the Pack screen ready, and the memory it takes, against an empty window on the same machine. The two
/// take turns, so that what else the machine does burdens both.
pub fn window() {
    const RUNS: usize = 7;
    let desk = Desk::with_orders(1_000);
    let (mut empty, mut ours) = (Vec::new(), Vec::new());
    for _ in 0..RUNS {
        empty.push(measured(Command::new(program("examples/empty"))));
        ours.push(measured(packdesk(&desk)));
    }
    let times = |runs: &[(Duration, u64)]| median(&mut runs.iter().map(|run| run.0).collect::<Vec<_>>());
    let (empty_time, our_time) = (times(&empty), times(&ours));
    let ratio = our_time.as_secs_f64() / empty_time.as_secs_f64();
    line("window: an empty one, start to painted, median of 7", &millis(empty_time), "");
    line("window: ours, start to Pack ready, median of 7", &millis(our_time), "");
    line("window: start, ours to the empty one", &format!("{ratio:.2}"), "aim: under 1.5");
    let memory = |runs: &[(Duration, u64)]| {
        let mut sizes: Vec<u64> = runs.iter().map(|run| run.1).collect();
        sizes.sort_unstable();
        sizes[sizes.len() / 2]
    };
    let (empty_memory, our_memory) = (memory(&empty), memory(&ours));
    line("window: an empty one, memory (PSS, with WebKit)", &format!("{empty_memory} MB"), "");
    line("window: ours, memory (PSS, with WebKit)", &format!("{our_memory} MB"), "");
    let ratio = memory::ratio(our_memory, empty_memory);
    line("window: memory, ours to the empty one", &format!("{ratio:.2}"), "aim: under 1.3");
}

/// How long a window takes to be ready, and how much memory it has a little later.
fn measured(mut command: Command) -> (Duration, u64) {
    let started = Instant::now();
    let mut window = crate::in_own_group(&mut command).stderr(Stdio::piped()).spawn().expect("a window");
    let said = BufReader::new(window.stderr.take().expect("a pipe"));
    let _ = said.lines().map_while(Result::ok).find(|line| line == "page ready");
    let ready = started.elapsed();
    std::thread::sleep(Duration::from_secs(3));
    let memory = memory::of_group(window.id());
    let _ = Command::new("kill").args(["-KILL", "--", &format!("-{}", window.id())]).status();
    let _ = window.wait();
    (ready, memory)
}

/// The station's window, which says when its page can be used.
fn packdesk(desk: &Desk) -> Command {
    let mut command = Command::new(program("packdesk-desktop"));
    command.arg("--data").arg(desk.path()).env("PACKDESK_SECRETS", "file").env("PACKDESK_TIMING", "1");
    command.env("PACKDESK_STATE", desk.path().join("state"));
    command
}
