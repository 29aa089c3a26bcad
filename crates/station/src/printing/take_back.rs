//! Labels that were handed to a system queue: before they are printed once more they are taken out of it.

use super::way::title;
use super::{Printing, printers};
use crate::Event;
use devices::{DeviceError, TakenBack};
use model::*;

impl Printing {
    /// Takes what still stands in system queues of a shipment's labels out of them. A queue whose printer cannot be reached
    /// keeps trying, and a label printed once more would come out a second time when it succeeds.
    pub(crate) fn take_back(&self, shipment: &Shipment) -> Result<(), Problem> {
        let snapshot = self.store.snapshot()?;
        let printers = snapshot.printers()?;
        for job in snapshot.jobs_of(shipment.order)? {
            let ours = matches!(job.document, Document::Label { shipment: of, .. } if of == shipment.id);
            let Some(Evidence::HandedOver { queue_job }) = job.evidence.as_ref().filter(|_| ours) else { continue };
            let Some(printer) = printers.iter().find(|printer| printer.id == job.printer) else { continue };
            let taken = devices::take_back(printer, queue_job).map_err(|error| stays(printer, queue_job, error))?;
            if taken == TakenBack::Yes {
                let job = self.store.taken_back(job.id, self.clock.now())?;
                self.events.tell(Event::Job { job: Box::new(job) });
            }
        }
        Ok(())
    }

    /// Takes a job of which nobody knows out of its system queue, where that has it without our knowing its number.
    pub(super) fn take_back_unknown(&self, job: &Job) -> Result<(), Problem> {
        let Ok(printer) = printers::printer(&self.store.snapshot()?, &job.printer) else { return Ok(()) };
        let title = title(job, &printer);
        devices::find_job(&printer, &title)
            .and_then(|found| found.map_or(Ok(()), |queue_job| devices::take_back(&printer, &queue_job).map(|_| ())))
            .map_err(|error| stays(&printer, &title, error))
    }
}

fn stays(printer: &Printer, job: &str, error: DeviceError) -> Problem {
    Problem::new(ProblemCode::QueueJobStays).with("printer", printer.name.as_str()).with("job", job).because(error)
}
