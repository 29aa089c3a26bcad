//! The desk's printers.

use super::Printing;
use crate::Event;
use label::Fonts;
use model::*;
use serde::Serialize;
use store::{NewJob, Snapshot};
#[cfg(feature = "export")]
use ts_rs::TS;

/// A printer and how it is.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct PrinterView {
    /// The printer.
    pub printer: Printer,
    /// Whether it is the one that prints labels.
    pub preferred: bool,
    /// How many jobs wait for it.
    pub waiting: u32,
    /// Whether a person holds its queue.
    pub paused: bool,
    /// What keeps it from printing, as far as the last try showed.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub problem: Option<Problem>,
}

impl Printing {
    /// The printers, as of one moment of the database.
    pub(crate) fn views(&self, snapshot: &Snapshot) -> Result<Vec<PrinterView>, Problem> {
        let waiting = snapshot.jobs_in(JobState::Queued)?;
        let paused = snapshot.paused_queues()?;
        let preferred = preferred(snapshot).ok().map(|printer| printer.id);
        let printers = snapshot.printers()?.into_iter().map(|printer| PrinterView {
            preferred: preferred.as_ref() == Some(&printer.id),
            waiting: u32::try_from(waiting.iter().filter(|job| job.printer == printer.id).count()).unwrap_or(u32::MAX),
            paused: paused.contains(&printer.id),
            problem: self.printer_problem(&printer.id).or_else(|| kept_from(&waiting, &printer.id)),
            printer,
        });
        Ok(printers.collect())
    }

    pub(crate) fn save_printer(&self, printer: &Printer) -> Result<(), Problem> {
        printer.check().map_err(|wrong| wrong.problem())?;
        let proves = printer.proof == Proof::HandOver || printer.connection.is_two_way();
        if !proves || !printer.language.proofs().contains(&printer.proof) {
            return Err(Problem::new(ProblemCode::ProofImpossible).with("printer", printer.name.as_str()));
        }
        if let Some(fallback) = &printer.fallback {
            self.check_fallback(printer, fallback)?;
        }
        self.store.save_printer(printer, self.clock.now())?;
        self.wake_spool(&printer.id);
        self.events.tell(Event::Settings);
        Ok(())
    }

    /// A waiting label is bytes in one language for one head: only a printer like this one can take it over.
    fn check_fallback(&self, printer: &Printer, fallback: &PrinterId) -> Result<(), Problem> {
        let other = self::printer(&self.store.snapshot()?, fallback)?;
        if other.id == printer.id || !printer.is_like(&other) {
            return Err(Problem::new(ProblemCode::FallbackUnlike)
                .with("printer", printer.name.as_str())
                .with("fallback", other.name.as_str()));
        }
        Ok(())
    }

    pub(crate) fn prefer_printer(&self, id: &PrinterId) -> Result<(), Problem> {
        printer(&self.store.snapshot()?, id)?;
        self.store.prefer_printer(id, self.clock.now())?;
        self.events.tell(Event::Settings);
        Ok(())
    }

    pub(crate) fn remove_printer(&self, id: &PrinterId) -> Result<(), Problem> {
        self.store.remove_printer(id, self.clock.now())?;
        self.wake_spool(id);
        self.events.tell(Event::Settings);
        Ok(())
    }

    pub(crate) fn print_test(&self, id: &PrinterId, fonts: &Fonts) -> Result<Job, Problem> {
        let printer = printer(&self.store.snapshot()?, id)?;
        let layout = label::test_layout(&printer.name, printer.label, printer.dpi);
        let bytes = label::render(&layout, printer.language, printer.dpi, fonts)
            .map_err(|error| crate::problem::of_label(&error, ""))?;
        self.queue(NewJob {
            document: Document::Test,
            title: String::new(),
            language: printer.language,
            printer: printer.id,
            bytes,
        })
    }

    /// Lets a printer do something by itself. Not while labels wait or are under way: what it feeds would move its count.
    pub(crate) fn run_errand(&self, id: &PrinterId, errand: Errand) -> Result<(), Problem> {
        let printer = printer(&self.store.snapshot()?, id)?;
        let snapshot = self.store.snapshot()?;
        for state in [JobState::Queued, JobState::Sending, JobState::Sent] {
            let jobs = snapshot.jobs_in(state)?;
            if jobs.iter().any(|job| job.printer == *id && !job.is_settled()) {
                return Err(Problem::new(ProblemCode::PrinterAtWork).with("printer", printer.name.as_str()));
            }
        }
        devices::run(&printer, errand).map_err(|error| error.problem(&printer))
    }
}

/// The printer that prints labels: the first that is for them; where none is, the first.
pub(crate) fn preferred(snapshot: &Snapshot) -> Result<Printer, Problem> {
    first_of(Takes::Labels, &snapshot.printers()?).cloned()
}

/// The same of the printers of a moment.
pub(crate) fn preferred_of(printers: &[Printer]) -> Result<&Printer, Problem> {
    first_of(Takes::Labels, printers)
}

/// The printer that prints papers; where none is for papers, the one that prints labels.
pub(crate) fn for_papers(snapshot: &Snapshot) -> Result<Printer, Problem> {
    first_of(Takes::Papers, &snapshot.printers()?).cloned()
}

fn first_of(takes: Takes, printers: &[Printer]) -> Result<&Printer, Problem> {
    let first = printers.iter().find(|printer| printer.takes == takes).or(printers.first());
    first.ok_or_else(|| Problem::new(ProblemCode::NoPrinter))
}

/// What keeps a printer from printing, as its waiting labels tell those who do not run the spool themselves.
fn kept_from(waiting: &[Job], printer: &PrinterId) -> Option<Problem> {
    let problems = waiting.iter().filter(|job| job.printer == *printer).filter_map(|job| job.problem.as_ref());
    problems.into_iter().find(|problem| problem.args.contains_key("printer")).cloned()
}

/// The printer of that id.
pub(crate) fn printer(snapshot: &Snapshot, id: &PrinterId) -> Result<Printer, Problem> {
    let printer = snapshot.printers()?.into_iter().find(|printer| printer.id == *id);
    printer.ok_or_else(|| Problem::new(ProblemCode::NoSuchPrinter).with("printer", id))
}
