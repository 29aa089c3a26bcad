//! Queues of the Windows spooler. Written by the library's documentation; never built or run by us yet.

use super::Offer;
use super::TakenBack;
use crate::error::{DeviceError, Doubt, Fault, SendError, SentBytes};
use model::Evidence;
use printers::common::base::job::PrinterJobOptions;
use printers::common::base::printer::Printer;
use std::time::Duration;

pub(crate) struct Queue {
    printer: Printer,
    job: String,
}

impl Queue {
    /// Opens a queue by its name. The library has no words for papers and trays: the queue's own are taken.
    pub(crate) fn open(name: &str, _printer: &model::Printer) -> Result<Self, DeviceError> {
        let printer = printers::get_printer_by_name(name).ok_or_else(|| DeviceError::Queue(name.to_owned()))?;
        Ok(Self { printer, job: String::new() })
    }

    /// Asks a queue what it offers; the library tells only its driver's name.
    pub(crate) fn offer(name: &str) -> Result<Offer, DeviceError> {
        let printer = printers::get_printer_by_name(name).ok_or_else(|| DeviceError::Queue(name.to_owned()))?;
        Ok(Offer { model: Some(printer.driver_name), ..Offer::default() })
    }

    /// The spooler takes jobs whatever its printer says.
    pub(crate) fn faults(&self) -> Vec<Fault> {
        Vec::new()
    }

    pub(crate) fn send(&mut self, document: &[u8], name: &str) -> Result<(), SendError> {
        let options = PrinterJobOptions { name: Some(name), ..PrinterJobOptions::none() };
        // The library does not tell at which step it failed.
        let unsure = |reason: String| SendError { sent: SentBytes::Some, source: DeviceError::Queue(reason) };
        self.job = self.printer.print(document, options).map_err(|error| unsure(error.message))?.to_string();
        Ok(())
    }

    pub(crate) fn confirm(&self, _patience: Duration) -> Result<Evidence, Doubt> {
        Ok(Evidence::HandedOver { queue_job: self.job.clone() })
    }

    /// The number the spooler gave a job of a name that it still has; nothing where it knows none.
    pub(crate) fn find_job(name: &str, title: &str) -> Result<Option<String>, DeviceError> {
        let printer = printers::get_printer_by_name(name).ok_or_else(|| DeviceError::Queue(name.to_owned()))?;
        Ok(printer.get_active_jobs().into_iter().find(|job| job.name == title).map(|job| job.id.to_string()))
    }

    pub(crate) fn take_back(name: &str, job: &str) -> Result<TakenBack, DeviceError> {
        let printer = printers::get_printer_by_name(name).ok_or_else(|| DeviceError::Queue(name.to_owned()))?;
        let Ok(job) = job.parse::<u64>() else { return Ok(TakenBack::TooLate) };
        if printer.get_active_jobs().iter().all(|active| active.id != job) {
            return Ok(TakenBack::TooLate);
        }
        printer.cancel_job(job).map(|_| TakenBack::Yes).map_err(|error| DeviceError::Queue(error.message))
    }
}

/// The names of the system's queues.
pub(crate) fn queues() -> Vec<String> {
    printers::get_printers().into_iter().map(|printer| printer.name).collect()
}
