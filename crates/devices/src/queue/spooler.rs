//! Queues of the Windows spooler. Written by the library's documentation; never built or run by us yet.

use crate::error::{DeviceError, SendError, SentBytes};
use model::PrinterLanguage;
use printers::common::base::job::PrinterJobOptions;

pub(crate) struct Queue {
    printer: printers::common::base::printer::Printer,
    job: String,
}

impl Queue {
    pub(crate) fn open(name: &str, _language: PrinterLanguage) -> Result<Self, DeviceError> {
        let printer = printers::get_printer_by_name(name).ok_or_else(|| DeviceError::Queue(name.to_owned()))?;
        Ok(Self { printer, job: String::new() })
    }

    pub(crate) fn send(&mut self, document: &[u8], name: &str) -> Result<(), SendError> {
        let options = PrinterJobOptions { name: Some(name), ..PrinterJobOptions::none() };
        let job = self.printer.print(document, options);
        self.job = job.map_err(|error| SendError { sent: SentBytes::None, reason: format!("{error:?}") })?.to_string();
        Ok(())
    }

    pub(crate) fn job(&self) -> String {
        self.job.clone()
    }
}

/// The names of the system's queues.
pub(crate) fn queues() -> Vec<String> {
    printers::get_printers().into_iter().map(|printer| printer.name).collect()
}
