//! What became of a job and is not on the disk yet. The database may be busy, or the disk full, at the very moment a label
//! comes out: it is kept by the printer's worker, which writes it before it does anything else.

use super::Printing;
use super::unwritten::{Turn, Unwritten};
use super::workers::Worker;
use crate::Event;
use model::*;
use store::{JobMove, StoreError};

/// Why something is not written.
enum NotWritten {
    /// It can be later.
    Later(Problem),
    /// The job went on otherwise meanwhile: a person was quicker.
    Overtaken(StoreError),
}

impl From<StoreError> for NotWritten {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::ForbiddenMove { .. } | StoreError::NoEvidence(_) | StoreError::Missing { .. } => {
                Self::Overtaken(error)
            }
            error => Self::Later(error.into()),
        }
    }
}

impl From<Problem> for NotWritten {
    fn from(problem: Problem) -> Self {
        Self::Later(problem)
    }
}

impl Printing {
    /// Writes that a job moved, now or as soon as that can be done. The job as it is from then on.
    pub(super) fn note(&self, worker: &mut Worker, job: &Job, to: JobState, details: JobMove) -> Job {
        let moved = Job {
            state: to,
            problem: details.problem.clone(),
            evidence: details.evidence.clone().or_else(|| job.evidence.clone()),
            ..job.clone()
        };
        worker.unwritten.push_back(Unwritten { job: job.clone(), what: Turn::Moved(to, details) });
        self.write_down(worker);
        moved
    }

    /// The same because of a problem.
    pub(super) fn note_problem(&self, worker: &mut Worker, job: &Job, to: JobState, problem: Problem) -> Job {
        let details = JobMove { problem: Some(problem), ..JobMove::at(self.clock.now()) };
        self.note(worker, job, to, details)
    }

    /// Writes that only a person can tell what became of a job, now or as soon as that can be done.
    pub(super) fn note_question(&self, worker: &mut Worker, job: &Job, problem: Problem) {
        worker.unwritten.push_back(Unwritten { job: job.clone(), what: Turn::LeftToPerson(problem) });
        self.write_down(worker);
    }

    /// Writes what is not on the disk yet, in order; false where some of it has to wait.
    pub(super) fn write_down(&self, worker: &mut Worker) -> bool {
        while let Some(first) = worker.unwritten.front() {
            match self.write_one(first) {
                Ok(job) => self.tell_moved(&job),
                Err(NotWritten::Overtaken(error)) => {
                    tracing::info!(code = Problem::from(error).code.as_str(), "a job went on otherwise meanwhile");
                }
                Err(NotWritten::Later(problem)) => {
                    let is_news = self.printer_problem(&worker.printer).as_ref() != Some(&problem);
                    self.set_printer_problem(&worker.printer, Some(problem.clone()));
                    if is_news {
                        self.events.tell(Event::Trouble { problem });
                    }
                    return false;
                }
            }
            worker.unwritten.pop_front();
        }
        true
    }

    fn write_one(&self, Unwritten { job, what }: &Unwritten) -> Result<Job, NotWritten> {
        Ok(match what {
            Turn::Moved(to, details) => self.store.move_job(job.id, *to, self.complete(job, details.clone())?)?,
            Turn::LeftToPerson(problem) => self.store.leave_to_person(job.id, problem.clone(), self.clock.now())?,
        })
    }

    /// Asks of what this worker left in the midst: nobody else is at it, so nobody knows whether it came out.
    pub(super) fn look_back(&self, printer: &PrinterId) -> Result<(), Problem> {
        for job in self.store.snapshot()?.jobs_on_their_way(printer)? {
            self.stop_job(&job, JobState::Unknown, Problem::new(ProblemCode::PrintInterrupted))?;
        }
        Ok(())
    }
}
