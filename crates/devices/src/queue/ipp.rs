//! Queues over IPP (RFC 8010, RFC 8011): CUPS on this machine, or a printer that speaks it.

use crate::error::{DeviceError, SendError, SentBytes};
use ipp::prelude::*;
use model::PrinterLanguage;
use std::io::Cursor;
use std::time::Duration;

/// Where CUPS listens, unless `CUPS_SERVER` says otherwise (as CUPS's own programs have it).
const CUPS: &str = "localhost:631";
const TIMEOUT: Duration = Duration::from_secs(15);

pub(crate) struct Queue {
    address: Uri,
    language: PrinterLanguage,
    job: String,
}

impl Queue {
    /// Opens a queue by its CUPS name or its `ipp://` address, and asks whether it takes jobs.
    pub(crate) fn open(name: &str, language: PrinterLanguage) -> Result<Self, DeviceError> {
        let address =
            if name.contains("://") { name.to_owned() } else { format!("ipp://{}/printers/{name}", server()) };
        let address: Uri = address.parse().map_err(|error| DeviceError::Queue(format!("{name}: {error}")))?;
        let question = IppOperationBuilder::get_printer_attributes(address.clone())
            .build()
            .map_err(|error| DeviceError::Queue(error.to_string()))?;
        let answer = client(&address).send(question).map_err(refused)?;
        if !answer.header().status_code().is_success() {
            return Err(DeviceError::Queue(format!("{name}: {}", answer.header().status_code())));
        }
        Ok(Self { address, language, job: String::new() })
    }

    pub(crate) fn send(&mut self, document: &[u8], name: &str) -> Result<(), SendError> {
        // Once the request is on its way, an error may mean that only the answer was lost.
        let unsure = |reason: String| SendError { sent: SentBytes::Some, reason };
        let payload = IppPayload::new(Cursor::new(document.to_vec()));
        let job = IppOperationBuilder::print_job(self.address.clone(), payload)
            .job_title(name)
            .user_name("packdesk")
            .document_format(format(self.language))
            .build()
            .map_err(|error| SendError { sent: SentBytes::None, reason: error.to_string() })?;
        let answer = client(&self.address).send(job).map_err(|error| unsure(error.to_string()))?;
        let status = answer.header().status_code();
        if !status.is_success() {
            return Err(SendError { sent: SentBytes::None, reason: status.to_string() });
        }
        self.job = answer
            .attributes()
            .groups_of(DelimiterTag::JobAttributes)
            .find_map(|group| group.get("job-id"))
            .map(|id| id.value().to_string())
            .unwrap_or_default();
        Ok(())
    }

    pub(crate) fn job(&self) -> String {
        self.job.clone()
    }
}

/// The names of this machine's CUPS queues; none where no CUPS answers.
pub(crate) fn queues() -> Vec<String> {
    let Ok(address) = format!("ipp://{}/", server()).parse::<Uri>() else { return Vec::new() };
    let Ok(answer) = client(&address).send(IppOperationBuilder::cups().get_printers()) else { return Vec::new() };
    answer
        .attributes()
        .groups_of(DelimiterTag::PrinterAttributes)
        .filter_map(|group| group.get("printer-name"))
        .map(|name| name.value().to_string())
        .collect()
}

fn server() -> String {
    std::env::var("CUPS_SERVER").ok().filter(|server| !server.is_empty()).unwrap_or_else(|| CUPS.to_owned())
}

fn client(address: &Uri) -> IppClient {
    IppClient::builder(address.clone()).request_timeout(TIMEOUT).build()
}

fn refused(error: IppError) -> DeviceError {
    DeviceError::Queue(error.to_string())
}

/// ZPL goes through untouched: CUPS calls that raw.
const fn format(language: PrinterLanguage) -> &'static str {
    match language {
        PrinterLanguage::Zpl => "application/vnd.cups-raw",
        PrinterLanguage::Pdf => "application/pdf",
        PrinterLanguage::Png => "image/png",
    }
}
