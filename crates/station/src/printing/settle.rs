//! Settling what nobody knows: after a crash or a pulled cable the printer's count of labels decides, and only doubt asks
//! a person.

use super::Printing;
use super::way::title;
use super::workers::{Next, Worker};
use crate::Event;
use devices::{Doubt, Settled, Tally};
use model::*;
use store::JobMove;

impl Printing {
    /// Settles the oldest job of a printer of which nobody knows whether it came out; nothing when there is none.
    pub(super) fn settle_oldest(&self, printer: &Printer, worker: &mut Worker) -> Result<Option<Next>, Problem> {
        let Some(job) = self.store.snapshot()?.unsettled_job(&printer.id)? else { return Ok(None) };
        let before = job.odometer.filter(|_| printer.proof == Proof::Odometer);
        let Some(before) = before else {
            // It counted its labels then, and is set up otherwise now.
            let problem = job.problem.clone().unwrap_or_else(|| Problem::new(ProblemCode::PrintInterrupted));
            self.leave_to_person(&job, problem)?;
            return Ok(Some(Next::Another));
        };
        let labels = label::label_count(&self.store.snapshot()?.job_bytes(job.id)?, printer.language);
        self.settle(&job, Tally { before, labels }, printer, worker).map(Some)
    }

    /// Looks for what nobody knows of in a printer's system queue: where only the answer with its number was lost, the queue
    /// has it. Each job is looked for once; what the queue does not know stays a question to a person. Answers with how to go
    /// on when the queue cannot be asked now.
    pub(super) fn find_in_queue(&self, printer: &Printer, worker: &mut Worker) -> Result<Option<Next>, Problem> {
        if !matches!(printer.connection, PrinterConnection::Queue { .. }) {
            return Ok(None);
        }
        let mut unknown = self.store.snapshot()?.jobs_in(JobState::Unknown)?;
        unknown.retain(|job| job.printer == printer.id && Some(job.id) > worker.looked_for);
        for job in &unknown {
            let found = match devices::find_job(printer, &title(job, printer)) {
                Ok(found) => found,
                Err(unreachable) => return self.settle_later(unreachable.problem(printer), printer, worker).map(Some),
            };
            worker.looked_for = Some(job.id);
            if let Some(queue_job) = found {
                let done = self.came_out(job, Evidence::HandedOver { queue_job })?;
                self.move_job(job, JobState::Sent, done)?;
            }
        }
        Ok(None)
    }

    fn settle(&self, job: &Job, tally: Tally, printer: &Printer, worker: &mut Worker) -> Result<Next, Problem> {
        let settled = worker.session.take().map_or_else(|| devices::connect(printer), Ok).map(|mut session| {
            session.settle(tally, self.waits.devices(), &mut |faults| {
                self.set_printer_problem(&printer.id, faults.map(|not_ready| not_ready.problem(printer)));
            })
        });
        let settled = match settled {
            Err(unreachable) => return self.settle_later(unreachable.problem(printer), printer, worker),
            Ok(Err(doubt @ (Doubt::Gone(_) | Doubt::Silent))) => {
                return self.settle_later(doubt.problem(printer), printer, worker);
            }
            Ok(settled) => settled,
        };
        worker.unable_since = None;
        self.set_printer_problem(&printer.id, None);
        // A person may have been quicker.
        if self
            .store
            .snapshot()?
            .job(job.id)?
            .is_none_or(|now| now.state != JobState::Unknown || now.odometer.is_none())
        {
            return Ok(Next::Another);
        }
        match settled {
            Ok(Settled::Printed(evidence)) => {
                self.move_job(job, JobState::Printed, self.came_out(job, evidence)?)?;
            }
            Ok(Settled::NotPrinted) => {
                self.move_job(job, JobState::Queued, JobMove::at(self.clock.now()))?;
            }
            Err(doubt) => self.leave_to_person(job, doubt.problem(printer))?,
        }
        Ok(Next::Another)
    }

    /// The printer does not tell now. What waits behind this job need not wait for it.
    fn settle_later(&self, problem: Problem, printer: &Printer, worker: &mut Worker) -> Result<Next, Problem> {
        self.set_printer_problem(&printer.id, Some(problem));
        self.fall_back(printer, worker)
    }

    /// The count does not tell: a person is asked.
    pub(super) fn leave_to_person(&self, job: &Job, problem: Problem) -> Result<(), Problem> {
        let job = self.store.leave_to_person(job.id, problem, self.clock.now())?;
        self.events.tell(Event::Job { job: Box::new(job) });
        Ok(())
    }
}
