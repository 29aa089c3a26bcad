//! The desk's printers.

use crate::calls::PrinterView;
use crate::{Event, Station};
use model::*;
use store::NewJob;

impl Station {
    pub(crate) fn printers(&self) -> Result<Vec<PrinterView>, Problem> {
        let waiting = self.store().jobs_in(JobState::Queued)?;
        let paused = self.store().paused_queues()?;
        let preferred = self.preferred_printer().ok().map(|printer| printer.id);
        let printers = self.store().printers()?.into_iter().map(|printer| PrinterView {
            preferred: preferred.as_ref() == Some(&printer.id),
            waiting: u32::try_from(waiting.iter().filter(|job| job.printer == printer.id).count()).unwrap_or(u32::MAX),
            paused: paused.contains(&printer.id),
            problem: self.printer_problem(&printer.id),
            printer,
        });
        Ok(printers.collect())
    }

    /// The printer that prints labels: the first that is for them; where none is, the first.
    pub(crate) fn preferred_printer(&self) -> Result<Printer, Problem> {
        let printers = self.store().printers()?;
        let labels = printers.iter().find(|printer| printer.takes == Takes::Labels).or(printers.first());
        labels.cloned().ok_or_else(|| Problem::new("no-printer"))
    }

    /// The printer that prints papers; where none is for papers, the one that prints labels.
    pub(crate) fn paper_printer(&self) -> Result<Printer, Problem> {
        let printers = self.store().printers()?;
        let papers = printers.iter().find(|printer| printer.takes == Takes::Papers).or(printers.first());
        papers.cloned().ok_or_else(|| Problem::new("no-printer"))
    }

    pub(crate) fn save_printer(&self, printer: &Printer) -> Result<(), Problem> {
        printer.check().map_err(|wrong| wrong.problem())?;
        let proves = printer.proof == Proof::HandOver || printer.connection.is_two_way();
        if !proves || !printer.language.proofs().contains(&printer.proof) {
            return Err(Problem::new("proof-impossible").with("printer", printer.name.as_str()));
        }
        if let Some(fallback) = &printer.fallback {
            self.check_fallback(printer, fallback)?;
        }
        self.store().save_printer(printer, self.now())?;
        self.wake_spool(&printer.id);
        self.tell(Event::Settings);
        Ok(())
    }

    /// A waiting label is bytes in one language for one head: only a printer like this one can take it over.
    fn check_fallback(&self, printer: &Printer, fallback: &PrinterId) -> Result<(), Problem> {
        let other = self.printer(fallback)?;
        if other.id == printer.id || !printer.is_like(&other) {
            return Err(Problem::new("fallback-unlike")
                .with("printer", printer.name.as_str())
                .with("fallback", other.name.as_str()));
        }
        Ok(())
    }

    pub(crate) fn prefer_printer(&self, id: &PrinterId) -> Result<(), Problem> {
        self.printer(id)?;
        self.store().prefer_printer(id, self.now())?;
        self.tell(Event::Settings);
        Ok(())
    }

    pub(crate) fn remove_printer(&self, id: &PrinterId) -> Result<(), Problem> {
        self.store().remove_printer(id, self.now())?;
        self.wake_spool(id);
        self.tell(Event::Settings);
        Ok(())
    }

    pub(crate) fn print_test(&self, id: &PrinterId) -> Result<Job, Problem> {
        let printer = self.printer(id)?;
        let layout = label::test_layout(&printer.name, printer.label, printer.dpi);
        let bytes = label::render(&layout, printer.language, printer.dpi, &self.fonts())
            .map_err(|error| crate::problem::of_label(&error, ""))?;
        self.queue(NewJob {
            document: Document::Test,
            title: String::new(),
            parcel: 1,
            language: printer.language,
            printer: printer.id,
            bytes,
        })
    }

    /// Lets a printer do something by itself. Not while labels wait or are under way: what it feeds would move its count.
    pub(crate) fn run_errand(&self, id: &PrinterId, errand: Errand) -> Result<(), Problem> {
        let printer = self.printer(id)?;
        for state in [JobState::Queued, JobState::Sending, JobState::Sent] {
            let jobs = self.store().jobs_in(state)?;
            if jobs.iter().any(|job| job.printer == *id && !job.is_settled()) {
                return Err(Problem::new("printer-at-work").with("printer", printer.name.as_str()));
            }
        }
        devices::run(&printer, errand).map_err(|error| error.problem(&printer))
    }

    pub(crate) fn printer(&self, id: &PrinterId) -> Result<Printer, Problem> {
        let printer = self.store().printers()?.into_iter().find(|printer| printer.id == *id);
        printer.ok_or_else(|| Problem::new("no-such-printer").with("printer", id.0.clone()))
    }
}
