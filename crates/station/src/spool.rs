//! The spool: one worker a printer, each job's state on disk before its first byte leaves.
//!
//! ```text
//! queued ─▶ sending ─▶ sent ─▶ printed      evidence: the printer said so
//!   ▲          │         └───▶ unknown ──▶ printed | queued      the printer's count of labels or a person said so
//!   └──────────┘ only when not one byte left
//! ```
//!
//! A job whose fate is unknown is settled before the next one goes to the same printer: that one would move the count.

use crate::{Event, Inner, Station};
use devices::{Doubt, SentBytes, Session, Settled, Waits};
use model::*;
use std::collections::HashMap;
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::sync::{Condvar, Mutex, PoisonError, Weak};
use std::time::Duration;
use store::{JobMove, NewJob};

/// What one process leaves for the one at the desk, to bring its window to the front.
pub(crate) const RAISE: &str = "raise";

/// How long a printer may say nothing at all before its label counts as unknown.
const PATIENCE: Duration = Duration::from_secs(10);

/// How long a printer that is done and well has to keep its count of labels before a label counts as not printed.
const SETTLE: Duration = Duration::from_secs(1);

/// How long to wait before a printer that is off or out of paper is asked again.
const RETRY: Duration = Duration::from_secs(2);

/// How often to look whether another process put something in the spool.
const WATCH: Duration = Duration::from_millis(200);

/// The workers and what they last met.
#[derive(Default)]
pub(crate) struct Spool {
    workers: Mutex<HashMap<PrinterId, SyncSender<()>>>,
    problems: Mutex<HashMap<PrinterId, Problem>>,
    shift: Mutex<Shift>,
    changed: Condvar,
}

/// Whether the workers may begin another job, and how many are in the middle of one.
#[derive(Default)]
struct Shift {
    over: bool,
    busy: u32,
}

/// How a worker goes on after a job.
enum Next {
    /// Look for another job at once.
    Another,
    /// Nothing to do until somebody wakes it.
    Idle,
    /// The job waits: ask the printer again after a while.
    Retry,
}

impl Station {
    /// Starts what only the process at the desk does: carries on after a crash, prints, tells shops.
    pub(crate) fn start_work(&self) -> Result<(), Problem> {
        self.store().recover(self.now())?;
        self.warm_fonts();
        for printer in self.store().printers()? {
            self.wake_spool(&printer.id);
        }
        self.start_outbox();
        self.start_sync();
        Ok(())
    }

    /// Wakes a printer's worker, starting it when there is none. Without the desk this is left to the process that
    /// has it, which sees the new job within [`WATCH`].
    pub(crate) fn wake_spool(&self, printer: &PrinterId) {
        if !self.holds_desk() {
            return;
        }
        let mut workers = self.0.spool.workers.lock().unwrap_or_else(PoisonError::into_inner);
        let bell = workers.entry(printer.clone()).or_insert_with(|| {
            let (bell, rings) = sync_channel(1);
            let (station, id) = (std::sync::Arc::downgrade(&self.0), printer.clone());
            let spawned = std::thread::Builder::new()
                .name(format!("printer {}", id.0))
                .spawn(move || work(&station, &id, &rings));
            if let Err(error) = spawned {
                tracing::error!(%error, "no thread for a printer");
            }
            bell
        });
        // A full bell has been rung already.
        let _ = bell.try_send(());
    }

    /// Ends the spool in good order: no job is begun any more, and those under way may come to their end.
    pub fn finish(&self, patience: Duration) {
        let mut shift = self.0.spool.shift.lock().unwrap_or_else(PoisonError::into_inner);
        shift.over = true;
        let _ended = self.0.spool.changed.wait_timeout_while(shift, patience, |shift| shift.busy > 0);
    }

    /// What keeps a printer from printing, as far as the last try showed.
    pub(crate) fn printer_problem(&self, printer: &PrinterId) -> Option<Problem> {
        self.0.spool.problems.lock().unwrap_or_else(PoisonError::into_inner).get(printer).cloned()
    }

    /// Puts a document in the spool.
    pub(crate) fn queue(&self, new: NewJob) -> Result<Job, Problem> {
        let job = self.store().add_job(new, self.now())?;
        self.wake_spool(&job.printer);
        self.tell(Event::Job { job: Box::new(job.clone()) });
        Ok(job)
    }

    /// A person's answer to "did this label come out?".
    pub(crate) fn answer_job(&self, id: JobId, came_out: bool) -> Result<Job, Problem> {
        let job = self.store().job(id)?.ok_or_else(|| Problem::new("no-such-job"))?;
        if job.state != JobState::Unknown {
            return Err(Problem::new("job-not-asked"));
        }
        if came_out {
            self.move_job(&job, JobState::Printed, Some(Evidence::Person), None)
        } else {
            let job = self.move_job(&job, JobState::Queued, None, None)?;
            self.wake_spool(&job.printer);
            Ok(job)
        }
    }

    /// Moves a job and tells of it; once a label came out, the shop is to be told.
    fn move_job(
        &self,
        job: &Job,
        to: JobState,
        evidence: Option<Evidence>,
        problem: Option<Problem>,
    ) -> Result<Job, Problem> {
        let shipped = if evidence.is_some() { self.notice(&job.document)? } else { None };
        let tells_shop = shipped.is_some();
        let job =
            self.store().move_job(job.id, to, JobMove { evidence, problem, shipped, ..JobMove::at(self.now()) })?;
        self.tell(Event::Job { job: Box::new(job.clone()) });
        if let Document::Label { order, .. } = job.document {
            self.tell(Event::Orders { order: Some(order) });
        }
        if tells_shop {
            self.wake_outbox();
        }
        Ok(job)
    }

    fn set_printer_problem(&self, printer: &PrinterId, problem: Option<Problem>) {
        let mut problems = self.0.spool.problems.lock().unwrap_or_else(PoisonError::into_inner);
        let before = problems.get(printer).cloned();
        if before == problem {
            return;
        }
        match problem {
            Some(problem) => problems.insert(printer.clone(), problem),
            None => problems.remove(printer),
        };
        drop(problems);
        self.tell(Event::Printer { printer: printer.clone() });
    }

    /// Prints the oldest job of a printer, unless the shift is over.
    fn print_next(&self, id: &PrinterId, session: &mut Option<Session>) -> Result<Next, Problem> {
        let spool = &self.0.spool;
        let mut shift = spool.shift.lock().unwrap_or_else(PoisonError::into_inner);
        if shift.over {
            return Ok(Next::Idle);
        }
        shift.busy += 1;
        drop(shift);
        let next = self.print_oldest(id, session);
        spool.shift.lock().unwrap_or_else(PoisonError::into_inner).busy -= 1;
        spool.changed.notify_all();
        next
    }

    /// Prints the oldest job of a printer, if there is one. The session is kept for the job that follows at once.
    fn print_oldest(&self, id: &PrinterId, session: &mut Option<Session>) -> Result<Next, Problem> {
        let printer = self.store().printers()?.into_iter().find(|printer| printer.id == *id);
        if let (Some(printer), Some(job)) = (&printer, self.store().unsettled_job(id)?)
            && let Some(before) = job.odometer
        {
            return self.settle(&job, before, printer, session);
        }
        let Some((job, bytes)) = self.store().next_job(id)? else { return Ok(Next::Idle) };
        let Some(printer) = printer else {
            self.move_job(
                &job,
                JobState::Failed,
                None,
                Some(Problem::new("printer-removed").with("printer", id.0.clone())),
            )?;
            return Ok(Next::Another);
        };
        let mut wire = match session.take().map_or_else(|| devices::connect(&printer), Ok) {
            Ok(wire) => wire,
            Err(error) => return self.wait(&job, error.problem(&printer)),
        };
        let odometer = match wire.ready() {
            Ok(odometer) => odometer,
            Err(not_ready) => return self.wait(&job, not_ready.problem(&printer)),
        };
        self.set_printer_problem(id, None);
        let bytes = label::set_up(bytes, job.language, &printer.setup);
        let job = self.begin(&job, odometer)?;
        if let Err(error) = wire.send(&bytes, &name(&job)) {
            let problem = error.problem(&printer);
            self.set_printer_problem(id, Some(problem.clone()));
            return match error.sent {
                SentBytes::None => self.move_job(&job, JobState::Queued, None, Some(problem)).map(|_| Next::Retry),
                SentBytes::Some => self.ask(&job, problem),
            };
        }
        self.confirm(job, &printer, wire, session)
    }

    /// Puts it on disk that a job's bytes are about to leave.
    fn begin(&self, job: &Job, odometer: Option<u64>) -> Result<Job, Problem> {
        let begun = JobMove { odometer, ..JobMove::at(self.now()) };
        let job = self.store().move_job(job.id, JobState::Sending, begun)?;
        self.tell(Event::Job { job: Box::new(job.clone()) });
        if let Document::Label { order, .. } = job.document {
            self.tell(Event::Orders { order: Some(order) });
        }
        Ok(job)
    }

    /// Nobody knows whether a label came out. Where the printer counts its labels it is asked first, else a person.
    fn ask(&self, job: &Job, problem: Problem) -> Result<Next, Problem> {
        let job = self.move_job(job, JobState::Unknown, None, Some(problem))?;
        Ok(if job.odometer.is_some() { Next::Retry } else { Next::Another })
    }

    /// Finds out from the printer's count of labels what became of a job.
    fn settle(
        &self,
        job: &Job,
        before: u64,
        printer: &Printer,
        session: &mut Option<Session>,
    ) -> Result<Next, Problem> {
        let waits = Waits { patience: PATIENCE, settle: SETTLE };
        let settled = session.take().map_or_else(|| devices::connect(printer), Ok).map(|mut wire| {
            wire.settle(before, waits, &mut |faults| {
                self.set_printer_problem(&printer.id, faults.map(|not_ready| not_ready.problem(printer)));
            })
        });
        match settled {
            Err(unreachable) => {
                self.set_printer_problem(&printer.id, Some(unreachable.problem(printer)));
                return Ok(Next::Retry);
            }
            Ok(Err(doubt @ (Doubt::Gone(_) | Doubt::Silent))) => {
                self.set_printer_problem(&printer.id, Some(doubt.problem(printer)));
                return Ok(Next::Retry);
            }
            Ok(Err(doubt)) => {
                let job = self.store().leave_to_person(job.id, doubt.problem(printer), self.now())?;
                self.tell(Event::Job { job: Box::new(job) });
            }
            Ok(Ok(Settled::Printed(evidence))) => {
                self.move_job(job, JobState::Printed, Some(evidence), None)?;
            }
            Ok(Ok(Settled::NotPrinted)) => {
                self.move_job(job, JobState::Queued, None, None)?;
            }
        }
        self.set_printer_problem(&printer.id, None);
        Ok(Next::Another)
    }

    /// Waits for the evidence that a label came out.
    fn confirm(
        &self,
        job: Job,
        printer: &Printer,
        mut wire: Session,
        session: &mut Option<Session>,
    ) -> Result<Next, Problem> {
        if printer.proof == Proof::HandOver {
            match wire.confirm(None, PATIENCE, &mut |_| ()) {
                Ok(handed_over @ Evidence::HandedOver { .. }) => {
                    self.move_job(&job, JobState::Sent, Some(handed_over), None)?;
                    return Ok(Next::Another);
                }
                Ok(evidence) => {
                    let job = self.move_job(&job, JobState::Sent, None, None)?;
                    self.move_job(&job, JobState::Printed, Some(evidence), None)?;
                    return Ok(Next::Another);
                }
                Err(doubt) => {
                    self.move_job(&job, JobState::Unknown, None, Some(doubt.problem(printer)))?;
                    return Ok(Next::Another);
                }
            }
        }
        let job = self.move_job(&job, JobState::Sent, None, None)?;
        let confirmed = wire.confirm(job.odometer, PATIENCE, &mut |faults| {
            self.set_printer_problem(&printer.id, faults.map(|not_ready| not_ready.problem(printer)));
        });
        match confirmed {
            Ok(evidence) => {
                self.move_job(&job, JobState::Printed, Some(evidence), None)?;
                *session = Some(wire);
            }
            Err(doubt) => {
                let problem = doubt.problem(printer);
                self.set_printer_problem(&printer.id, Some(problem.clone()));
                let next = self.ask(&job, problem.clone())?;
                if let Doubt::NotCounted(_) = doubt {
                    // A label the printer swallowed would be swallowed again.
                    self.store().leave_to_person(job.id, problem, self.now())?;
                }
                return Ok(next);
            }
        }
        Ok(Next::Another)
    }

    /// Leaves a job in the spool, saying why.
    fn wait(&self, job: &Job, problem: Problem) -> Result<Next, Problem> {
        if job.problem.as_ref() != Some(&problem) {
            let job = self.store().set_job_problem(job.id, Some(problem.clone()), self.now())?;
            self.tell(Event::Job { job: Box::new(job) });
        }
        self.set_printer_problem(&job.printer, Some(problem));
        Ok(Next::Retry)
    }

    /// Sees what other processes do to the same station.
    pub(crate) fn start_watch(&self) -> Result<(), Problem> {
        let station = std::sync::Arc::downgrade(&self.0);
        std::thread::Builder::new()
            .name("watch".to_owned())
            .spawn(move || watch(&station))
            .map(|_| ())
            .map_err(|error| Problem::new("internal").because(error))
    }
}

/// A worker's life: it ends when the station does.
fn work(station: &Weak<Inner>, printer: &PrinterId, rings: &Receiver<()>) {
    let mut next = Next::Another;
    let mut session = None;
    loop {
        let rung = match next {
            Next::Another => Ok(()),
            Next::Idle => {
                // An idle printer's wire is given back: others may want it, and a cable may be changed.
                session = None;
                rings.recv().map_err(|_| RecvTimeoutError::Disconnected)
            }
            Next::Retry => rings.recv_timeout(RETRY),
        };
        if matches!(rung, Err(RecvTimeoutError::Disconnected)) {
            return;
        }
        let Some(station) = station.upgrade().map(Station) else { return };
        next = station.print_next(printer, &mut session).unwrap_or_else(|problem| {
            tracing::error!(%problem, "the spool could not go on");
            station.tell(Event::Trouble { problem });
            session = None;
            Next::Retry
        });
    }
}

fn watch(station: &Weak<Inner>) {
    let mut seen = None;
    loop {
        std::thread::sleep(WATCH);
        let Some(station) = station.upgrade().map(Station) else { return };
        let Ok(version) = station.store().foreign_version() else { continue };
        if seen.replace(version).is_some_and(|seen| seen == version) {
            continue;
        }
        if station.holds_desk() && station.store().take_asks().unwrap_or_default().iter().any(|ask| ask == RAISE) {
            station.tell(Event::Raise);
        }
        for printer in station.store().printers().unwrap_or_default() {
            station.wake_spool(&printer.id);
        }
        station.reload_decider();
        station.wake_outbox();
        station.tell(Event::Orders { order: None });
    }
}

/// The name a document has in system queues and folders. No customer data: it shows in other people's lists.
fn name(job: &Job) -> String {
    match job.document {
        Document::Label { shipment, .. } => format!("packdesk-label-{}-{}", shipment.0, job.id.0),
        Document::Test => format!("packdesk-test-{}", job.id.0),
        Document::Sheet { sheet } => format!("packdesk-{}-{}", sheet.as_str(), job.id.0),
        Document::Paper { paper, .. } => format!("packdesk-{}-{}", paper.as_str(), job.id.0),
        Document::File { .. } => format!("packdesk-document-{}", job.id.0),
    }
}
