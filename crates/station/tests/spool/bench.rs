//! A station with one printer, and what is asked of both.

use model::*;
use sandbox::printer::PracticePrinter;
use station::calls::{self, JobQuery, PauseQueue};
use station::{Options, SpoolWaits, Station};
use std::fmt::Debug;
use std::path::Path;
use std::time::{Duration, Instant};
use store::Store;
use tokio::runtime::Runtime;

pub(crate) const PATIENCE: Duration = Duration::from_secs(60);

pub(crate) const WAITS: SpoolWaits = SpoolWaits {
    patience: Duration::from_secs(5),
    settle: Duration::from_millis(1),
    retry: Duration::from_millis(1),
    fall_back: Duration::from_millis(20),
};

pub(crate) struct Bench {
    pub(crate) station: Station,
    pub(crate) practice: PracticePrinter,
    pub(crate) folder: tempfile::TempDir,
    /// The same database, as another process has it.
    pub(crate) store: Store,
    clock: Runtime,
}

/// A folder in memory where there is one: the walks flush thousands of times.
fn folder() -> tempfile::TempDir {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() }.unwrap()
}

pub(crate) fn open(folder: &Path) -> Station {
    Station::open(Options { waits: WAITS, ..Options::new(folder.to_owned()) }).unwrap()
}

pub(crate) fn printer(id: &str, practice: &PracticePrinter, proof: Proof) -> Printer {
    Printer {
        id: PrinterId(id.to_owned()),
        name: id.to_owned(),
        connection: PrinterConnection::Tcp { host: "127.0.0.1".to_owned(), port: practice.port() },
        language: PrinterLanguage::Zpl,
        dpi: Dpi::D203,
        label: LabelSize::FourBySix,
        proof,
        setup: PrinterSetup::default(),
        takes: Takes::default(),
        fallback: None,
    }
}

pub(crate) fn id() -> PrinterId {
    PrinterId("bench".to_owned())
}

impl Bench {
    pub(crate) fn new(proof: Proof) -> Self {
        let (folder, practice) = (folder(), PracticePrinter::start(None).unwrap());
        let station = open(folder.path());
        calls::printer_save(&station, printer("bench", &practice, proof)).unwrap();
        let clock = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
        let store = Store::open(folder.path()).unwrap();
        Self { station, practice, folder, store, clock }
    }

    /// The station in the next process, once the last one is gone.
    pub(crate) fn opened_again(self) -> Self {
        self.opened_again_after(|| ())
    }

    /// The same with something done in between.
    pub(crate) fn opened_again_after(self, meanwhile: impl FnOnce()) -> Self {
        let Self { station, practice, folder, store, clock } = self;
        station.finish(PATIENCE);
        drop(station);
        meanwhile();
        let started = Instant::now();
        loop {
            let station = open(folder.path());
            if station.holds_desk() {
                return Self { station, practice, folder, store, clock };
            }
            assert!(started.elapsed() < PATIENCE, "the last one still has the desk");
        }
    }

    /// Rings the spool's bell, for what was put there behind the station's back.
    pub(crate) fn wake(&self) {
        calls::queue_pause(&self.station, PauseQueue { printer: id(), paused: false }).unwrap();
    }

    /// Puts a label in the spool.
    pub(crate) fn queue(&self) -> JobId {
        calls::printer_test(&self.station, id()).unwrap().id
    }

    pub(crate) fn job(&self, id: JobId) -> Job {
        calls::job(&self.station, id).unwrap()
    }

    pub(crate) fn jobs(&self) -> Vec<Job> {
        calls::jobs(&self.station, JobQuery::default()).unwrap()
    }

    /// Waits for the station's events until something holds; `None` while it does not.
    fn wait<T>(&self, what: &dyn Debug, mut found: impl FnMut() -> Option<T>) -> T {
        let mut events = self.station.listen();
        loop {
            if let Some(found) = found() {
                return found;
            }
            let next = self.clock.block_on(async { tokio::time::timeout(PATIENCE, events.recv()).await });
            assert!(next.is_ok(), "it never came to be: {what:?}, {:?}, {:?}", self.problem(), self.jobs().first());
        }
    }

    /// Waits until a job stands somewhere.
    pub(crate) fn until(&self, job: JobId, holds: impl Fn(&Job) -> bool) -> Job {
        self.wait(&job, || Some(self.job(job)).filter(&holds))
    }

    /// Waits until nothing more happens to a job by itself.
    pub(crate) fn settled(&self, job: JobId) -> Job {
        self.until(job, Job::is_settled)
    }

    pub(crate) fn state(&self, job: JobId, state: JobState) -> Job {
        self.until(job, |job| job.state == state)
    }

    /// What the desk says is wrong with its printer.
    pub(crate) fn problem(&self) -> Option<ProblemCode> {
        calls::printers(&self.station, ()).unwrap().remove(0).problem.map(|problem| problem.code)
    }

    /// Waits until the desk says so.
    pub(crate) fn says(&self, code: Option<ProblemCode>) {
        self.wait(&code, || (self.problem() == code).then_some(()));
    }

    /// How many labels lie there.
    pub(crate) fn copies(&self) -> usize {
        self.practice.printed().len()
    }
}
