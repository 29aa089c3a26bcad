//! The printer that steps in: waiting jobs of one that cannot print go there. A job that was begun never does.

use super::Printing;
use super::workers::{Next, Worker};
use crate::Event;
use model::*;
use std::time::Instant;

impl Printing {
    /// Sends what waits for a printer to its fallback, once it has been unable to print for a while.
    pub(super) fn fall_back(&self, printer: &Printer, worker: &mut Worker) -> Result<Next, Problem> {
        let since = *worker.unable_since.get_or_insert_with(Instant::now);
        if since.elapsed() < self.waits.fall_back {
            return Ok(Next::Retry);
        }
        let Some(instead) = self.stand_in(printer)? else { return Ok(Next::Retry) };
        let moved = self.store.reroute_queue(&printer.id, &instead, self.clock.now())?;
        if moved.is_empty() {
            return Ok(Next::Retry);
        }
        moved.iter().for_each(|job| self.tell_moved(job));
        let problem = Problem::new(ProblemCode::PrinterFellBack)
            .with("printer", printer.name.as_str())
            .with("instead", instead.name.as_str())
            .with("jobs", i64::try_from(moved.len()).unwrap_or(i64::MAX));
        self.events.tell(Event::Trouble { problem });
        self.wake_spool(&instead.id);
        Ok(Next::Another)
    }

    /// The fallback, where the same documents come out of it as they would of this printer, and it is able to print.
    fn stand_in(&self, printer: &Printer) -> Result<Option<Printer>, Problem> {
        let Some(id) = &printer.fallback else { return Ok(None) };
        let found =
            self.store.snapshot()?.printers()?.into_iter().find(|other| other.id == *id && other.id != printer.id);
        let Some(other) = found.filter(|other| printer.is_like(other)) else { return Ok(None) };
        let able = self.printer_problem(&other.id).is_none() && self.may_begin(&other.id)?;
        Ok(able.then_some(other))
    }
}
