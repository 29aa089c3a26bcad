//! The workers: a thread a printer, which sleeps until it is woken.

use super::Printing;
use super::Spool;
use super::unwritten::Unwritten;
use crate::Event;
use devices::Session;
use model::*;
use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, RecvTimeoutError, sync_channel};
use std::sync::{PoisonError, Weak};
use std::time::Instant;

/// Whether the workers may begin another job, and how many are in the middle of one.
#[derive(Default)]
pub(super) struct Shift {
    pub(super) over: bool,
    pub(super) busy: u32,
}

/// What a worker keeps from one job to the next.
pub(super) struct Worker {
    pub(super) printer: PrinterId,
    /// The printer's wire, while one job follows another.
    pub(super) session: Option<Session>,
    /// Since when it has been unable to print.
    pub(super) unable_since: Option<Instant>,
    /// The last job that was looked for in its system queue.
    pub(super) looked_for: Option<JobId>,
    /// What became of its jobs and is not on the disk yet, in order.
    pub(super) unwritten: VecDeque<Unwritten>,
    /// Whether it may have left a job in the midst.
    pub(super) looks_back: bool,
}

impl Worker {
    fn of(printer: PrinterId) -> Self {
        let (session, unable_since, looked_for, unwritten) = (None, None, None, VecDeque::new());
        Self { printer, session, unable_since, looked_for, unwritten, looks_back: true }
    }
}

/// How a worker goes on after a job.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Next {
    /// Look for another job at once.
    Another,
    /// Nothing to do until somebody wakes it.
    Idle,
    /// Ask the printer again after a while.
    Retry,
}

impl Printing {
    /// Wakes a printer's worker, starting it when there is none. Without the desk this is left to the process that
    /// has it, which sees the new job soon.
    pub(crate) fn wake_spool(&self, printer: &PrinterId) {
        // A station that may not be itself prints nothing.
        if !self.at_desk || !matches!(self.store.doubt(), Ok(None)) {
            return;
        }
        let mut workers = self.spool.workers.lock().unwrap_or_else(PoisonError::into_inner);
        let bell = workers.entry(printer.clone()).or_insert_with(|| {
            let (bell, rings) = sync_channel(1);
            let (printing, id) = (self.me.clone(), printer.clone());
            let spawned = std::thread::Builder::new()
                .name(thread_name("printer", &id.0))
                .spawn(move || work(&printing, id, &rings));
            if let Err(error) = spawned {
                tracing::error!(kind = %error.kind(), "no thread for a printer");
            }
            bell
        });
        // A full bell has been rung already.
        let _ = bell.try_send(());
    }

    /// Whether a job may be begun on a printer: the shift is not over, and nobody holds its queue.
    pub(super) fn may_begin(&self, printer: &PrinterId) -> Result<bool, Problem> {
        let over = self.spool.shift.lock().unwrap_or_else(PoisonError::into_inner).over;
        Ok(!over && !self.store.snapshot()?.paused_queues()?.contains(printer))
    }

    /// Prints the oldest job of a printer, unless the shift is over.
    fn print_next(&self, worker: &mut Worker) -> Result<Next, Problem> {
        let mut running = self.spool.shift.lock().unwrap_or_else(PoisonError::into_inner);
        if running.over {
            return Ok(Next::Idle);
        }
        running.busy += 1;
        drop(running);
        let _busy = Busy { spool: &self.spool, printer: &worker.printer.clone() };
        let printed = catch_unwind(AssertUnwindSafe(|| self.print_oldest(worker)));
        printed.unwrap_or_else(|_| Err(Problem::new(ProblemCode::Internal).because("a printer's worker fell")))
    }
}

/// A worker that prints; over when dropped.
struct Busy<'a> {
    spool: &'a Spool,
    printer: &'a PrinterId,
}

impl Drop for Busy<'_> {
    fn drop(&mut self) {
        let Spool { shift, changed, at_hand, .. } = self.spool;
        at_hand.lock().unwrap_or_else(PoisonError::into_inner).remove(self.printer);
        shift.lock().unwrap_or_else(PoisonError::into_inner).busy -= 1;
        changed.notify_all();
    }
}

/// A worker's life: it ends when the station does.
fn work(printing: &Weak<Printing>, printer: PrinterId, rings: &Receiver<()>) {
    let mut next = Next::Another;
    let mut worker = Worker::of(printer);
    let Some(retry) = printing.upgrade().map(|printing| printing.waits.retry) else { return };
    loop {
        let rung = match next {
            Next::Another => Ok(()),
            Next::Idle => {
                // An idle printer's wire is given back: others may want it, and a cable may be changed.
                (worker.session, worker.unable_since) = (None, None);
                rings.recv().map_err(|_| RecvTimeoutError::Disconnected)
            }
            Next::Retry => rings.recv_timeout(retry),
        };
        if matches!(rung, Err(RecvTimeoutError::Disconnected)) {
            return;
        }
        let Some(printing) = printing.upgrade() else { return };
        next = printing.print_next(&mut worker).unwrap_or_else(|problem| {
            tracing::error!(code = problem.code.as_str(), "the spool could not go on");
            printing.events.tell(Event::Trouble { problem });
            (worker.session, worker.looks_back) = (None, true);
            Next::Retry
        });
    }
}
