//! One job's way: from its queue to the printer and to its evidence.

use super::Printing;
use super::workers::{Next, Worker};
use crate::{Event, spans};
use devices::{Doubt, NotReady, SentBytes, Session, Tally};
use model::*;
use std::sync::PoisonError;
use store::JobMove;
use tracing::Span;

/// A job with what its printer is sent.
struct Loaded {
    job: Job,
    document: Vec<u8>,
}

/// A printer that cannot print now.
pub(super) struct Unable {
    pub(super) problem: Problem,
    /// Whether it only works on something else.
    at_work: bool,
}

impl Printing {
    /// Prints the oldest job of a printer, if there is one, and those that follow it without a pause.
    pub(super) fn print_oldest(&self, worker: &mut Worker) -> Result<Next, Problem> {
        if !self.write_down(worker) {
            return Ok(Next::Retry);
        }
        if worker.looks_back {
            self.look_back(&worker.printer)?;
            worker.looks_back = false;
        }
        let printer = self.store.snapshot()?.printers()?.into_iter().find(|printer| printer.id == worker.printer);
        let Some(printer) = printer else { return self.give_up(&worker.printer) };
        if let Some(next) = self.find_in_queue(&printer, worker)? {
            return Ok(next);
        }
        if let Some(next) = self.settle_oldest(&printer, worker)? {
            return Ok(next);
        }
        if !self.may_begin(&printer.id)? {
            return Ok(Next::Idle);
        }
        let Some(oldest) = self.load(&printer)? else { return self.rest(&printer, worker) };
        let (session, odometer) = match ready(&printer, worker) {
            Ok(ready) => ready,
            Err(unable) => return self.wait(&oldest.job, &printer, worker, unable),
        };
        worker.unable_since = None;
        self.set_printer_problem(&printer.id, None);
        if let (Some(said), Some(counts)) = (oldest.job.odometer, odometer)
            && said != counts
        {
            return self.ask_again(&oldest.job, &printer);
        }
        self.spool.at_hand.lock().unwrap_or_else(PoisonError::into_inner).insert(printer.id.clone());
        let begun = JobMove { odometer, ..JobMove::at(self.clock.now()) };
        // The last look before the first byte is the same commit: the shop may have called the order off meanwhile.
        let job = match self.move_job(&oldest.job, JobState::Sending, begun) {
            Err(problem) if problem.code == ProblemCode::OrderCancelledTooLate => {
                worker.session = Some(session);
                return Ok(Next::Another);
            }
            begun => begun?,
        };
        self.print(Loaded { job, ..oldest }, &printer, session, worker)
    }

    /// What a printer gets next, ready to be sent.
    fn load(&self, printer: &Printer) -> Result<Option<Loaded>, Problem> {
        let next = self.store.snapshot()?.next_job(&printer.id)?;
        let set_up = |document| label::set_up(document, printer.language, &printer.setup);
        Ok(next.map(|(job, document)| Loaded { job, document: set_up(document) }))
    }

    /// Sends a job that is on disk as begun, and whatever follows it: the next one is in memory while this one prints, and
    /// goes out with the evidence for this one.
    fn print(
        &self,
        mut at_hand: Loaded,
        printer: &Printer,
        mut session: Session,
        worker: &mut Worker,
    ) -> Result<Next, Problem> {
        loop {
            let Loaded { job, document } = at_hand;
            let span = spans::job(&job);
            let _entered = span.enter();
            if let Err(error) = session.send(&document, &title(&job, printer)) {
                let problem = error.problem(printer);
                spans::end(&span, &Err::<(), _>(&problem));
                self.set_printer_problem(&printer.id, Some(problem.clone()));
                return Ok(match error.sent {
                    SentBytes::None => {
                        self.note_problem(worker, &job, JobState::Queued, problem);
                        Next::Retry
                    }
                    SentBytes::Some => self.ask(worker, &job, problem).0,
                });
            }
            if printer.proof == Proof::HandOver {
                return Ok(self.hand_over(&job, session, &span, printer, worker));
            }
            let labels = label::label_count(&document, printer.language);
            let job = self.note(worker, &job, JobState::Sent, JobMove::at(self.clock.now()));
            // Where the next cannot be read now, it is looked for once this one is done.
            let following = self.load(printer).ok().flatten().filter(|next| next.job.odometer.is_none());
            let evidence = match self.confirm(&job, labels, printer, &mut session) {
                Ok(evidence) => evidence,
                Err(doubt) => {
                    spans::end(&span, &Err::<(), _>(&doubt.problem(printer)));
                    return Ok(self.doubt(&job, doubt, printer, worker));
                }
            };
            spans::end(&span, &Ok::<_, &Problem>(()));
            let done = self.evidence(evidence);
            let next =
                following.filter(|_| worker.unwritten.is_empty() && self.may_begin(&printer.id).unwrap_or(false));
            match next.and_then(|next| Some((self.hand_on(&job, done.clone(), &next.job)?, next))) {
                Some((begun, next)) => at_hand = Loaded { job: begun, ..next },
                None => {
                    self.note(worker, &job, JobState::Printed, done);
                    worker.session = Some(session);
                    return Ok(Next::Another);
                }
            }
        }
    }

    /// One commit: this job came out, and the next is about to leave. The evidence for the one says all that is asked before
    /// the other. Nothing when the next was taken out of its queue meanwhile.
    fn hand_on(&self, job: &Job, done: JobMove, next: &Job) -> Option<Job> {
        let odometer = match done.evidence {
            Some(Evidence::Odometer { after, .. }) => Some(after),
            _ => None,
        };
        let begun = JobMove { odometer, ..JobMove::at(done.at) };
        let done = self.complete(job, done).ok()?;
        let (printed, begun) = self.store.hand_on((job.id, done), (next.id, begun)).ok()?;
        self.tell_moved(&printed);
        self.tell_moved(&begun);
        Some(begun)
    }

    /// Waits for the evidence that a document came out.
    fn confirm(&self, job: &Job, labels: u64, printer: &Printer, session: &mut Session) -> Result<Evidence, Doubt> {
        let tally = job.odometer.map(|before| Tally { before, labels });
        session.confirm(tally, self.waits.patience, &mut |faults| {
            self.set_printer_problem(&printer.id, faults.map(|not_ready| not_ready.problem(printer)));
        })
    }

    /// Where nothing answers, the evidence is of another kind: taken over by the system, or a file that is there.
    fn hand_over(&self, job: &Job, mut session: Session, span: &Span, printer: &Printer, worker: &mut Worker) -> Next {
        let handed = session.confirm(None, self.waits.patience, &mut |_| ()).map_err(|doubt| doubt.problem(printer));
        spans::end(span, &handed.as_ref());
        match handed {
            Ok(evidence) => {
                let taken_over = matches!(evidence, Evidence::HandedOver { .. });
                let done = self.evidence(evidence);
                if taken_over {
                    self.note(worker, job, JobState::Sent, done);
                } else {
                    let job = self.note(worker, job, JobState::Sent, JobMove::at(done.at));
                    self.note(worker, &job, JobState::Printed, done);
                }
            }
            Err(problem) => {
                self.note_problem(worker, job, JobState::Unknown, problem);
            }
        }
        Next::Another
    }

    /// No evidence came.
    fn doubt(&self, job: &Job, doubt: Doubt, printer: &Printer, worker: &mut Worker) -> Next {
        let problem = doubt.problem(printer);
        self.set_printer_problem(&printer.id, Some(problem.clone()));
        let (next, job) = self.ask(worker, job, problem.clone());
        if let Doubt::NotCounted(_) = doubt {
            // A label the printer swallowed would be swallowed again.
            self.note_question(worker, &job, problem);
        }
        next
    }

    /// Nobody knows whether a label came out. Where the printer counts its labels it is asked first, else a person.
    fn ask(&self, worker: &mut Worker, job: &Job, problem: Problem) -> (Next, Job) {
        let job = self.note_problem(worker, job, JobState::Unknown, problem);
        (if job.odometer.is_some() { Next::Retry } else { Next::Another }, job)
    }

    /// A person said that a label did not come out, and since then the printer has counted one. It may have been this one
    /// after all: it lay in the printer's memory.
    fn ask_again(&self, job: &Job, printer: &Printer) -> Result<Next, Problem> {
        let problem = Problem::new(ProblemCode::PrinterCountedSince).with("printer", printer.name.as_str());
        let job = self.stop_job(job, JobState::Unknown, problem.clone())?;
        self.leave_to_person(&job, problem)?;
        Ok(Next::Another)
    }

    /// Leaves a job in the spool, saying why.
    fn wait(&self, job: &Job, printer: &Printer, worker: &mut Worker, unable: Unable) -> Result<Next, Problem> {
        let Unable { problem, at_work } = unable;
        if job.problem.as_ref() != Some(&problem) {
            let job = self.store.set_job_problem(job.id, Some(problem.clone()), self.clock.now())?;
            self.events.tell(Event::Job { job: Box::new(job) });
        }
        self.set_printer_problem(&printer.id, Some(problem));
        if at_work {
            worker.unable_since = None;
            return Ok(Next::Retry);
        }
        self.fall_back(printer, worker)
    }

    /// Nothing to print. A printer in trouble is asked until the trouble is over, so that the desk does not show it for ever.
    fn rest(&self, printer: &Printer, worker: &mut Worker) -> Result<Next, Problem> {
        if self.printer_problem(&printer.id).is_none() {
            return Ok(Next::Idle);
        }
        let problem = ready(printer, worker).err().map(|unable| unable.problem);
        let next = if problem.is_some() { Next::Retry } else { Next::Idle };
        self.set_printer_problem(&printer.id, problem);
        Ok(next)
    }

    /// What waits for a printer that was removed is not printed, and what may have come out of it only a person can tell.
    fn give_up(&self, printer: &PrinterId) -> Result<Next, Problem> {
        let removed = || Problem::new(ProblemCode::PrinterRemoved).with("printer", printer);
        if let Some(job) = self.store.snapshot()?.unsettled_job(printer)? {
            self.leave_to_person(&job, removed())?;
        } else if let Some((job, _)) = self.store.snapshot()?.next_job(printer)? {
            self.stop_job(&job, JobState::Failed, removed())?;
        } else {
            self.set_printer_problem(printer, None);
            return Ok(Next::Idle);
        }
        Ok(Next::Another)
    }
}

/// Opens the printer's wire, unless it is open, and asks whether it can print.
pub(super) fn ready(printer: &Printer, worker: &mut Worker) -> Result<(Session, Option<u64>), Unable> {
    let mut session = match worker.session.take().map_or_else(|| devices::connect(printer), Ok) {
        Ok(session) => session,
        Err(error) => return Err(Unable { problem: error.problem(printer), at_work: false }),
    };
    let unable = |not_ready: NotReady| Unable { problem: not_ready.problem(printer), at_work: not_ready.is_at_work() };
    let odometer = session.ready().map_err(unable)?;
    Ok((session, odometer))
}

/// The name a document has in system queues and folders. No customer data: it shows in other people's lists. A queue's list
/// outlives stations, and a job has to be found there again, so its moment is in the name as well.
pub(super) fn title(job: &Job, printer: &Printer) -> String {
    let name = match job.document {
        Document::Label { shipment, .. } => format!("packdesk-label-{}-{}", shipment.0, job.id.0),
        Document::StationLabel { .. } => format!("packdesk-station-label-{}", job.id.0),
        Document::Test => format!("packdesk-test-{}", job.id.0),
        Document::Sheet { sheet } => format!("packdesk-{}-{}", sheet.as_str(), job.id.0),
        Document::Paper { paper, .. } => format!("packdesk-{}-{}", paper.as_str(), job.id.0),
        Document::File { .. } => format!("packdesk-document-{}", job.id.0),
    };
    match printer.connection {
        PrinterConnection::Queue { .. } => format!("{name}-{:x}", job.queued_at.millis()),
        _ => name,
    }
}
