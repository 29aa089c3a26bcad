//! The desk's scanners: those on serial ports have a thread each, and every code goes to the faces as an event.

use crate::calls::{ScannerView, SerialPort};
use crate::{Event, Inner, Station};
use devices::{DeviceError, Scanner, ScannerRead, scanner_problem};
use model::*;
use std::collections::{HashMap, HashSet};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, TryRecvError, sync_channel};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;

/// Where the store keeps the scanners.
const SCANNERS: &str = "scanners";
/// What a scanner's keys are learned from: every letter, digit and sign that codes are made of. Two barcodes, for one
/// would be too wide for a label.
pub(crate) const LESSONS: [&str; 2] = ["ABCDEFGHIJKLMNOPQRSTUVWXYZ", "0123456789-.:/+*%#_()[]$,;=@!?&"];
/// How long to wait before a scanner that is not there is looked for again.
const RETRY: Duration = Duration::from_secs(2);
/// Longer than what any scanner sets around its codes, in characters.
const LONGEST_FRAME: usize = 20;
/// Codes nobody took are forgotten beyond this many.
const UNTAKEN: usize = 64;

/// The threads, what they last met, and the codes that came of them.
#[derive(Default)]
pub(crate) struct ScannersAtWork {
    /// A thread ends when its sender is dropped.
    threads: Mutex<HashMap<SerialScanner, SyncSender<()>>>,
    problems: Mutex<HashMap<SerialScanner, Problem>>,
    reads: Mutex<Reads>,
}

/// Codes that came, until a face takes them: several may listen, and one acts.
#[derive(Default)]
struct Reads {
    last: u64,
    untaken: HashSet<u64>,
}

impl ScannersAtWork {
    fn came(&self) -> u64 {
        let mut reads = self.reads.lock().unwrap_or_else(PoisonError::into_inner);
        reads.last += 1;
        let read = reads.last;
        reads.untaken.retain(|old| old + UNTAKEN as u64 > read);
        reads.untaken.insert(read);
        read
    }

    /// Whether the one that asks is the first to take a code.
    pub(crate) fn take(&self, read: u64) -> bool {
        self.reads.lock().unwrap_or_else(PoisonError::into_inner).untaken.remove(&read)
    }
}

impl Station {
    /// The scanners of this desk.
    pub(crate) fn scanners(&self) -> Result<Scanners, Problem> {
        self.habit(SCANNERS)
    }

    pub(crate) fn save_scanners(&self, scanners: &Scanners) -> Result<(), Problem> {
        let mut paths = HashSet::new();
        for scanner in &scanners.serial {
            if scanner.name.trim().is_empty() || scanner.path.trim().is_empty() || scanner.baud == 0 {
                return Err(Problem::new("scanner-incomplete"));
            }
            if !paths.insert(&scanner.path) {
                return Err(Problem::new("scanner-twice").with("port", scanner.path.as_str()));
            }
        }
        let mut names = HashSet::new();
        for scanner in &scanners.typing {
            if scanner.name.trim().is_empty() {
                return Err(Problem::new("scanner-nameless"));
            }
            if !names.insert(&scanner.name) {
                return Err(Problem::new("scanner-name-twice").with("scanner", scanner.name.as_str()));
            }
        }
        let frames = scanners.serial.iter().map(|it| &it.frame).chain(scanners.typing.iter().map(|it| &it.frame));
        if let Some(odd) = frames.flat_map(|frame| [&frame.prefix, &frame.suffix]).find(|text| !is_frame(text)) {
            return Err(Problem::new("scanner-frame-odd").with("text", odd.as_str()));
        }
        self.keep_habit(SCANNERS, scanners)?;
        self.listen_to_scanners();
        self.tell(Event::Settings);
        Ok(())
    }

    /// The serial scanners and how they are.
    pub(crate) fn scanner_views(&self) -> Result<Vec<ScannerView>, Problem> {
        let problems = self.0.scanners.problems.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let view = |scanner: SerialScanner| ScannerView { problem: problems.get(&scanner).cloned(), scanner };
        Ok(self.scanners()?.serial.into_iter().map(view).collect())
    }

    /// Listens to every serial scanner that is set up, and to no other. Without the desk this is left to the process that
    /// has it.
    pub(crate) fn listen_to_scanners(&self) {
        if !self.holds_desk() {
            return;
        }
        let wanted = match self.scanners() {
            Ok(scanners) => scanners.serial,
            Err(problem) => return self.tell(Event::Trouble { problem }),
        };
        let mut threads = self.0.scanners.threads.lock().unwrap_or_else(PoisonError::into_inner);
        threads.retain(|scanner, _| wanted.contains(scanner));
        for scanner in wanted {
            threads.entry(scanner).or_insert_with_key(|scanner| {
                let (stop, stopped) = sync_channel(0);
                let (station, scanner) = (Arc::downgrade(&self.0), scanner.clone());
                let name = format!("scanner {}", scanner.name);
                if let Err(error) =
                    std::thread::Builder::new().name(name).spawn(move || work(&station, &scanner, &stopped))
                {
                    tracing::error!(%error, "no thread for a scanner");
                }
                stop
            });
        }
    }

    pub(crate) fn scanners_at_work(&self) -> &ScannersAtWork {
        &self.0.scanners
    }

    fn set_scanner_problem(&self, scanner: &SerialScanner, problem: Option<Problem>) {
        let mut problems = self.0.scanners.problems.lock().unwrap_or_else(PoisonError::into_inner);
        let before = match problem.clone() {
            Some(problem) => problems.insert(scanner.clone(), problem),
            None => problems.remove(scanner),
        };
        drop(problems);
        if before != problem {
            self.tell(Event::Scanner { scanner: scanner.name.clone() });
        }
    }
}

/// Whether something can stand around codes: short, and without what ends them.
fn is_frame(text: &str) -> bool {
    text.chars().count() <= LONGEST_FRAME && !text.contains(['\r', '\n', '\t'])
}

/// The machine's serial ports.
pub(crate) fn serial_ports() -> Vec<SerialPort> {
    devices::serial_ports().into_iter().map(|(path, device)| SerialPort { path, device }).collect()
}

/// Listens to one scanner until it is taken away or the station ends; one that is gone is looked for again.
fn work(station: &Weak<Inner>, scanner: &SerialScanner, stopped: &Receiver<()>) {
    loop {
        let met = Scanner::open(scanner).and_then(|open| listen(station, open, scanner, stopped));
        let Some(station) = station.upgrade().map(Station) else { return };
        let Err(error) = met else { return station.set_scanner_problem(scanner, None) };
        station.set_scanner_problem(scanner, Some(scanner_problem(&error, scanner)));
        drop(station);
        if stopped.recv_timeout(RETRY) != Err(RecvTimeoutError::Timeout) {
            return;
        }
    }
}

/// Tells of every code until nobody wants to hear more.
fn listen(
    station: &Weak<Inner>,
    mut open: Scanner,
    scanner: &SerialScanner,
    stopped: &Receiver<()>,
) -> Result<(), DeviceError> {
    if let Some(station) = station.upgrade().map(Station) {
        station.set_scanner_problem(scanner, None);
    }
    while stopped.try_recv() == Err(TryRecvError::Empty) {
        let Some(read) = open.next_code()? else { continue };
        let Some(station) = station.upgrade().map(Station) else { break };
        let scanner = scanner.name.clone();
        station.tell(match read {
            ScannerRead::Code(code) => Event::Scan { code, read: station.scanners_at_work().came(), scanner },
            ScannerRead::Part => Event::ScanRefused { scanner },
        });
    }
    Ok(())
}
