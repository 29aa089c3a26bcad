//! The spool: one worker a printer, each job's state on disk before its first byte leaves.
//!
//! ```text
//! queued ─▶ sending ─▶ sent ─▶ printed      evidence: the printer said so
//!   ▲          │         └───▶ unknown ──▶ printed | queued      the printer's count of labels or a person said so
//!   └──────────┘ only when not one byte left
//! ```
//!
//! What happens to a job while the disk does not take it is kept in memory until it does: `evidence`.
//!
//! A job whose fate is unknown is settled before the next one goes to the same printer: that one would move the count.
//! For the same reason a label is not handed over while another still prints. The next one waits in memory instead, and
//! follows within milliseconds of the evidence for the last: `way` holds that loop.

mod by_hand;
mod evidence;
mod fallback;
pub(crate) mod printers;
mod settle;
mod take_back;
mod unwritten;
mod waits;
mod way;
mod workers;

pub use waits::SpoolWaits;

use crate::Event;
use crate::carriers::Carriers;
use crate::clock::Clock;
use crate::deciding::Deciding;
use crate::events::Events;
use crate::outbox_bell::OutboxBell;
use crate::shops::Shops;
use model::*;
use std::collections::{HashMap, HashSet};
use std::sync::mpsc::SyncSender;
use std::sync::{Arc, Condvar, Mutex, PoisonError, Weak};
use std::time::Duration;
use store::{JobMove, NewJob, Store};
use workers::Shift;

/// The workers and what they last met.
#[derive(Default)]
pub(crate) struct Spool {
    workers: Mutex<HashMap<PrinterId, SyncSender<()>>>,
    problems: Mutex<HashMap<PrinterId, Problem>>,
    shift: Mutex<Shift>,
    changed: Condvar,
    /// The printers whose workers are in the midst of a job.
    at_hand: Mutex<HashSet<PrinterId>>,
}

/// What printing may touch.
pub(crate) struct Printing {
    me: Weak<Self>,
    store: Store,
    clock: Clock,
    events: Events,
    deciding: Arc<Deciding>,
    shops: Arc<Shops>,
    carriers: Arc<Carriers>,
    outbox: OutboxBell,
    spool: Spool,
    waits: SpoolWaits,
    at_desk: bool,
}

/// What printing is made of.
pub(crate) struct PrintingParts {
    pub(crate) store: Store,
    pub(crate) clock: Clock,
    pub(crate) events: Events,
    pub(crate) deciding: Arc<Deciding>,
    pub(crate) shops: Arc<Shops>,
    pub(crate) carriers: Arc<Carriers>,
    pub(crate) outbox: OutboxBell,
    pub(crate) waits: SpoolWaits,
    pub(crate) at_desk: bool,
}

impl Printing {
    pub(crate) fn new(parts: PrintingParts) -> Arc<Self> {
        let PrintingParts { store, clock, events, deciding, shops, carriers, outbox, waits, at_desk } = parts;
        let spool = Spool::default();
        Arc::new_cyclic(|me| Self {
            me: me.clone(),
            store,
            clock,
            events,
            deciding,
            shops,
            carriers,
            outbox,
            spool,
            waits,
            at_desk,
        })
    }

    /// Wakes the worker of every printer.
    pub(crate) fn wake_all(&self) -> Result<(), Problem> {
        for printer in self.store.snapshot()?.printers()? {
            self.wake_spool(&printer.id);
        }
        Ok(())
    }

    /// Ends the spool in good order: no job is begun any more, and those under way may come to their end.
    pub(crate) fn finish(&self, patience: Duration) {
        let mut shift = self.spool.shift.lock().unwrap_or_else(PoisonError::into_inner);
        shift.over = true;
        let _ended = self.spool.changed.wait_timeout_while(shift, patience, |shift| shift.busy > 0);
    }

    /// Puts a document in the spool.
    pub(crate) fn queue(&self, new: NewJob) -> Result<Job, Problem> {
        let job = self.store.add_job(new, self.clock.now())?;
        self.tell_queued(&job);
        Ok(job)
    }

    /// Puts the labels of a shipment in the spool once more, all or none.
    pub(crate) fn queue_again(&self, shipment: ShipmentId, labels: Vec<NewJob>) -> Result<Vec<Job>, Problem> {
        let jobs = self.store.add_labels_again(shipment, labels, self.clock.now())?;
        jobs.iter().for_each(|job| self.tell_queued(job));
        Ok(jobs)
    }

    fn tell_queued(&self, job: &Job) {
        self.wake_spool(&job.printer);
        self.events.tell(Event::Job { job: Box::new(job.clone()) });
    }

    /// What keeps a printer from printing, as far as the last try showed.
    pub(crate) fn printer_problem(&self, printer: &PrinterId) -> Option<Problem> {
        self.spool.problems.lock().unwrap_or_else(PoisonError::into_inner).get(printer).cloned()
    }

    fn set_printer_problem(&self, printer: &PrinterId, problem: Option<Problem>) {
        let mut problems = self.spool.problems.lock().unwrap_or_else(PoisonError::into_inner);
        let before = problems.get(printer).cloned();
        if before == problem {
            return;
        }
        let alias = logs::alias("printer", &printer.0);
        match problem {
            Some(problem) => {
                tracing::warn!(printer = alias, code = problem.code.as_str(), "a printer cannot print");
                problems.insert(printer.clone(), problem)
            }
            None => {
                tracing::info!(printer = alias, "a printer is as it should be");
                problems.remove(printer)
            }
        };
        drop(problems);
        self.events.tell(Event::Printer { printer: printer.clone() });
    }

    /// Moves a job and tells of it.
    fn move_job(&self, job: &Job, to: JobState, details: JobMove) -> Result<Job, Problem> {
        let (asked, job) = (job.state, self.store.move_job(job.id, to, details)?);
        self.tell_moved(&job);
        if [asked, to].contains(&JobState::Unknown) {
            self.events.tell(Event::Look);
        }
        Ok(job)
    }

    /// Moves a job because of a problem.
    fn stop_job(&self, job: &Job, to: JobState, problem: Problem) -> Result<Job, Problem> {
        self.move_job(job, to, JobMove { problem: Some(problem), ..JobMove::at(self.clock.now()) })
    }

    /// What is known once a job came out: the evidence, and whether the shop is told if the shipment ships by it.
    fn came_out(&self, job: &Job, evidence: Evidence) -> Result<JobMove, Problem> {
        self.complete(job, self.evidence(evidence))
    }

    /// The evidence, and when it came.
    fn evidence(&self, evidence: Evidence) -> JobMove {
        JobMove { evidence: Some(evidence), ..JobMove::at(self.clock.now()) }
    }

    /// A move with whether the shop is told if the shipment ships by it.
    fn complete(&self, job: &Job, details: JobMove) -> Result<JobMove, Problem> {
        match job.document {
            Document::Label { order, shipment, reprint: false, .. } if details.evidence.is_some() => {
                let tell_shop = self.shops.is_told_of(order)?;
                let tell_return = tell_shop && self.shops.hears_parcels_of(order)?;
                let carrier_tells = tell_shop && self.carriers.tells_shop_of(shipment)?;
                let hears_parts = tell_shop && self.hears_parts(order)?;
                Ok(JobMove { tell_shop, tell_return, carrier_tells, hears_parts, ..details })
            }
            _ => Ok(details),
        }
    }

    /// Decides anew what is left of an order once a part of it shipped. Should that fail it is done as the order is pulled up.
    fn decide_rest(&self, job: &Job, order: OrderId) {
        if job.evidence.is_none() {
            return;
        }
        if let Err(problem) = self.deciding.decide_as_of_now(order) {
            tracing::warn!(code = problem.code.as_str(), "what is left of an order was not decided anew");
        }
    }

    /// Whether the shop of an order understands that a part of it left.
    fn hears_parts(&self, order: OrderId) -> Result<bool, Problem> {
        let snapshot = self.store.snapshot()?;
        self.shops.hears_parts_of(&snapshot, &crate::existing::existing_order(&snapshot, order)?)
    }

    fn tell_moved(&self, job: &Job) {
        self.events.tell(Event::Job { job: Box::new(job.clone()) });
        if let Document::Label { order, .. } = job.document {
            self.decide_rest(job, order);
            self.events.tell(Event::Orders { order: Some(order) });
        }
        if job.evidence.is_some() {
            self.outbox.ring();
        }
    }
}
