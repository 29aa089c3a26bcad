//! The desk's scanners: those on serial ports have a thread each, and every code goes to the faces as an event.

use super::Scanning;
use crate::Event;
use crate::habits::{habit, keep_habit};
use devices::{DeviceError, Scanner, ScannerRead, scanner_problem};
use model::*;
use serde::Serialize;
use std::collections::{HashMap, HashSet};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, TryRecvError, sync_channel};
use std::sync::{Mutex, PoisonError, Weak};
use std::time::Duration;
#[cfg(feature = "export")]
use ts_rs::TS;

/// A scanner on a serial port and how it is.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct ScannerView {
    /// The scanner.
    pub scanner: SerialScanner,
    /// What keeps it from being listened to, as far as this process knows.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub problem: Option<Problem>,
}

/// A serial port of the machine.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct SerialPort {
    /// `/dev/ttyACM0`, `COM3`.
    pub path: String,
    /// What is plugged in there, as it calls itself; empty where nobody knows.
    pub device: String,
}

/// Where the store keeps the scanners.
const SCANNERS: &str = "scanners";
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

impl Scanning {
    /// The scanners of this desk.
    pub(crate) fn scanners(&self) -> Result<Scanners, Problem> {
        habit(&self.store.snapshot()?, SCANNERS)
    }

    pub(crate) fn save_scanners(&self, scanners: &Scanners) -> Result<(), Problem> {
        let names = scanners.serial.iter().map(|it| &it.name).chain(scanners.typing.iter().map(|it| &it.name));
        names.filter(|name| !name.trim().is_empty()).try_for_each(|name| check_name(name))?;
        scanners.serial.iter().filter(|it| !it.path.trim().is_empty()).try_for_each(|it| check_name(&it.path))?;
        let mut paths = HashSet::new();
        for scanner in &scanners.serial {
            if scanner.name.trim().is_empty() || scanner.path.trim().is_empty() || scanner.baud == 0 {
                return Err(Problem::new(ProblemCode::ScannerIncomplete));
            }
            if !paths.insert(&scanner.path) {
                return Err(Problem::new(ProblemCode::ScannerTwice).with("port", scanner.path.as_str()));
            }
        }
        let mut names = HashSet::new();
        for scanner in &scanners.typing {
            if scanner.name.trim().is_empty() {
                return Err(Problem::new(ProblemCode::ScannerNameless));
            }
            if !names.insert(&scanner.name) {
                return Err(Problem::new(ProblemCode::ScannerNameTwice).with("scanner", scanner.name.as_str()));
            }
        }
        let frames = scanners.serial.iter().map(|it| &it.frame).chain(scanners.typing.iter().map(|it| &it.frame));
        if let Some(odd) = frames.flat_map(|frame| [&frame.prefix, &frame.suffix]).find(|text| !is_frame(text)) {
            return Err(Problem::new(ProblemCode::ScannerFrameOdd).with("text", odd.as_str()));
        }
        keep_habit(&self.store, SCANNERS, scanners)?;
        self.listen_to_scanners();
        self.events.tell(Event::Settings);
        Ok(())
    }

    /// The serial scanners and how they are.
    pub(crate) fn scanner_views(&self) -> Result<Vec<ScannerView>, Problem> {
        let problems = self.at_work.problems.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let view = |scanner: SerialScanner| ScannerView { problem: problems.get(&scanner).cloned(), scanner };
        Ok(self.scanners()?.serial.into_iter().map(view).collect())
    }

    /// Listens to every serial scanner that is set up, and to no other. Without the desk this is left to the process that
    /// has it.
    pub(crate) fn listen_to_scanners(&self) {
        if !self.at_desk {
            return;
        }
        let wanted = match self.scanners() {
            Ok(scanners) => scanners.serial,
            Err(problem) => return self.events.tell(Event::Trouble { problem }),
        };
        let mut threads = self.at_work.threads.lock().unwrap_or_else(PoisonError::into_inner);
        threads.retain(|scanner, _| wanted.contains(scanner));
        for scanner in wanted {
            threads.entry(scanner).or_insert_with_key(|scanner| {
                let (stop, stopped) = sync_channel(0);
                let (scanning, scanner) = (self.me.clone(), scanner.clone());
                let name = thread_name("scanner", &scanner.name);
                if let Err(error) =
                    std::thread::Builder::new().name(name).spawn(move || work(&scanning, &scanner, &stopped))
                {
                    tracing::error!(kind = %error.kind(), "no thread for a scanner");
                }
                stop
            });
        }
    }

    fn set_scanner_problem(&self, scanner: &SerialScanner, problem: Option<Problem>) {
        let mut problems = self.at_work.problems.lock().unwrap_or_else(PoisonError::into_inner);
        let before = match problem.clone() {
            Some(problem) => problems.insert(scanner.clone(), problem),
            None => problems.remove(scanner),
        };
        drop(problems);
        if before != problem {
            self.events.tell(Event::Scanner { scanner: scanner.name.clone() });
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
fn work(scanning: &Weak<Scanning>, scanner: &SerialScanner, stopped: &Receiver<()>) {
    loop {
        let met = Scanner::open(scanner).and_then(|open| listen(scanning, open, scanner, stopped));
        let Some(scanning) = scanning.upgrade() else { return };
        let Err(error) = met else { return scanning.set_scanner_problem(scanner, None) };
        scanning.set_scanner_problem(scanner, Some(scanner_problem(&error, scanner)));
        drop(scanning);
        if stopped.recv_timeout(RETRY) != Err(RecvTimeoutError::Timeout) {
            return;
        }
    }
}

/// Tells of every code until nobody wants to hear more.
fn listen(
    scanning: &Weak<Scanning>,
    mut open: Scanner,
    scanner: &SerialScanner,
    stopped: &Receiver<()>,
) -> Result<(), DeviceError> {
    if let Some(scanning) = scanning.upgrade() {
        scanning.set_scanner_problem(scanner, None);
    }
    while stopped.try_recv() == Err(TryRecvError::Empty) {
        let Some(read) = open.next_code()? else { continue };
        let Some(scanning) = scanning.upgrade() else { break };
        let scanner = scanner.name.clone();
        scanning.events.tell(match read {
            ScannerRead::Code(code) => Event::Scan { code, read: scanning.at_work.came(), scanner },
            ScannerRead::Part => Event::ScanRefused { scanner },
        });
    }
    Ok(())
}
