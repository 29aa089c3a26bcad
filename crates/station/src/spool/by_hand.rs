//! What a person does to the spool: answers, takes a job out, prints one again, holds a queue.

use crate::{Event, Station};
use model::*;
use store::{CANCELLED, JobMove, NewJob};

impl Station {
    /// A person's answer to "did this label come out?". Where the printer could still tell by its count, it is looked at
    /// once more before the label is sent again: it may lie in the printer's memory, waiting for paper.
    pub(crate) fn answer_job(&self, id: JobId, came_out: bool) -> Result<Job, Problem> {
        let job = self.existing_job(id)?;
        if job.state != JobState::Unknown {
            return Err(Problem::new("job-not-asked"));
        }
        if came_out {
            let done = self.came_out(&job, Evidence::Person)?;
            return self.move_job(&job, JobState::Printed, done);
        }
        self.take_back_unknown(&job)?;
        let again = JobMove { odometer: job.odometer, ..JobMove::at(self.now()) };
        let job = self.move_job(&job, JobState::Queued, again)?;
        self.wake_spool(&job.printer);
        Ok(job)
    }

    /// Takes a job out of its queue. One that was begun may come out, and stays.
    pub(crate) fn cancel_job(&self, id: JobId) -> Result<Job, Problem> {
        let job = self.existing_job(id)?;
        if job.state != JobState::Queued {
            return Err(Problem::new("job-not-waiting"));
        }
        let job = self.stop_job(&job, JobState::Failed, Problem::new(CANCELLED))?;
        self.wake_spool(&job.printer);
        Ok(job)
    }

    /// Prints what a job printed once more: a label anew, with its mark, everything else as it was. Not while it may still
    /// come out.
    pub(crate) fn print_again(&self, id: JobId) -> Result<Job, Problem> {
        let Job { document, title, printer, language, .. } = match self.existing_job(id)? {
            Job { document: Document::Label { shipment, .. }, .. } => return self.reprint(shipment),
            job if job.may_come_out() => return Err(Problem::new("job-not-ended")),
            job => job,
        };
        let bytes = self.store().job_bytes(id)?;
        self.queue(NewJob { document, title, parcel: 1, printer: self.printer(&printer)?.id, language, bytes })
    }

    /// Holds a printer's queue, or lets it go. What is under way comes to its end.
    pub(crate) fn pause_queue(&self, printer: &PrinterId, paused: bool) -> Result<(), Problem> {
        self.printer(printer)?;
        self.store().pause_queue(printer, paused, self.now())?;
        self.wake_spool(printer);
        self.tell(Event::Printer { printer: printer.clone() });
        Ok(())
    }

    fn existing_job(&self, id: JobId) -> Result<Job, Problem> {
        self.store().job(id)?.ok_or_else(|| Problem::new("no-such-job"))
    }
}
