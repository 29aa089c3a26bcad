//! What a person does to the spool: answers, takes a job out, prints one again, holds a queue.

use super::{Printing, printers};
use crate::Event;
use model::*;
use std::sync::PoisonError;
use store::{CANCELLED, JobMove, NewJob};

impl Printing {
    /// A person's answer to "did this label come out?". Where the printer could still tell by its count, it is looked at
    /// once more before the label is sent again: it may lie in the printer's memory, waiting for paper.
    pub(crate) fn answer_job(&self, id: JobId, came_out: bool) -> Result<Job, Problem> {
        let job = self.left_in_the_midst(self.existing_job(id)?)?;
        if job.state != JobState::Unknown {
            return Err(Problem::new(ProblemCode::JobNotAsked));
        }
        if came_out {
            let done = self.came_out(&job, Evidence::Person)?;
            return self.move_job(&job, JobState::Printed, done);
        }
        self.take_back_unknown(&job)?;
        let again = JobMove { odometer: job.odometer, ..JobMove::at(self.clock.now()) };
        let job = self.move_job(&job, JobState::Queued, again)?;
        self.wake_spool(&job.printer);
        Ok(job)
    }

    /// A job on its way that no worker is at any more is one of which nobody knows whether it came out.
    fn left_in_the_midst(&self, job: Job) -> Result<Job, Problem> {
        let on_its_way = matches!(job.state, JobState::Sending | JobState::Sent) && !job.is_settled();
        let at_hand = || self.spool.at_hand.lock().unwrap_or_else(PoisonError::into_inner).contains(&job.printer);
        if self.at_desk && on_its_way && !at_hand() {
            return self.stop_job(&job, JobState::Unknown, Problem::new(ProblemCode::PrintInterrupted));
        }
        Ok(job)
    }

    /// Takes a job out of its queue. One that was begun may come out, and stays.
    pub(crate) fn cancel_job(&self, id: JobId) -> Result<Job, Problem> {
        let job = self.existing_job(id)?;
        if job.state != JobState::Queued {
            return Err(Problem::new(ProblemCode::JobNotWaiting));
        }
        let job = self.stop_job(&job, JobState::Failed, Problem::new(CANCELLED))?;
        self.wake_spool(&job.printer);
        Ok(job)
    }

    /// Prints what a job printed once more, as it was: not a label, whose copy has a mark. Not while it may still come out.
    pub(crate) fn print_again(&self, job: &Job) -> Result<Job, Problem> {
        if job.may_come_out() {
            return Err(Problem::new(ProblemCode::JobNotEnded));
        }
        let snapshot = self.store.snapshot()?;
        let bytes = snapshot.kept_job_bytes(job.id)?.ok_or_else(|| Problem::new(ProblemCode::PrintDataGone))?;
        let printer = printers::printer(&snapshot, &job.printer)?.id;
        let (document, title, language) = (job.document, job.title.clone(), job.language);
        self.queue(NewJob { document, title, printer, language, bytes })
    }

    /// Holds a printer's queue, or lets it go. What is under way comes to its end.
    pub(crate) fn pause_queue(&self, printer: &PrinterId, paused: bool) -> Result<(), Problem> {
        printers::printer(&self.store.snapshot()?, printer)?;
        self.store.pause_queue(printer, paused, self.clock.now())?;
        self.wake_spool(printer);
        self.events.tell(Event::Printer { printer: printer.clone() });
        Ok(())
    }

    pub(crate) fn existing_job(&self, id: JobId) -> Result<Job, Problem> {
        self.store.snapshot()?.job(id)?.ok_or_else(|| Problem::new(ProblemCode::NoSuchJob))
    }
}
