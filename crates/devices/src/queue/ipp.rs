//! Queues over IPP (RFC 8010, RFC 8011): CUPS on this machine, or a printer that speaks it.

use super::exchange::exchange;
use super::page::page;
use super::state::{JobState, faults, job_number, job_state, job_title, kept_job, value};
use super::{Offer, TakenBack};
use crate::error::{DeviceError, Doubt, Fault, SendError, SentBytes};
use ipp::operation::{CancelJob, GetJobs, IppOperation};
use ipp::parser::IppParseError;
use ipp::prelude::*;
use model::{Evidence, Printer, PrinterLanguage};
use std::io::Cursor;
use std::time::{Duration, Instant};

/// Where CUPS listens, unless `CUPS_SERVER` says otherwise (as CUPS's own programs have it).
const CUPS: &str = "localhost:631";
/// Whose jobs ours are.
const USER: &str = "packdesk";
const TIMEOUT: Duration = Duration::from_secs(15);
/// How long to look whether the queue gives a job up. It is handed over all the same when this ends.
const LOOK: Duration = Duration::from_secs(1);
const FIRST_PAUSE: Duration = Duration::from_millis(5);

pub(crate) struct Queue {
    address: Uri,
    format: String,
    page: Option<IppAttribute>,
    job: Option<i32>,
}

impl Queue {
    /// Opens a queue by its CUPS name or its `ipp://` address, and asks whether it takes jobs.
    pub(crate) fn open(name: &str, printer: &Printer) -> Result<Self, DeviceError> {
        let mut queue = Self::at(name)?;
        queue.page = page(&printer.setup).map_err(|error| DeviceError::Queue(error.to_string()))?;
        let answer = queue.ask_printer(&["printer-is-accepting-jobs", "document-format-supported"])?;
        if printer_value(&answer, "printer-is-accepting-jobs") == Some(&IppValue::Boolean(false)) {
            return Err(DeviceError::Queue(format!("{name} takes no jobs")));
        }
        let supported = words(&answer, "document-format-supported");
        let formats = formats(printer.language);
        let format = formats.iter().find(|format| supported.iter().any(|other| other == *format));
        queue.format = (*format.unwrap_or(&formats[0])).to_owned();
        Ok(queue)
    }

    /// Asks a queue what it offers.
    pub(crate) fn offer(name: &str) -> Result<Offer, DeviceError> {
        let queue = Self::at(name)?;
        let answer = queue.ask_printer(&[
            "printer-make-and-model",
            "document-format-supported",
            "printer-resolution-default",
            "media-supported",
            "media-source-supported",
        ])?;
        let resolution = match printer_value(&answer, "printer-resolution-default") {
            // Units of 3 are dots an inch (RFC 8011, 5.1.16).
            Some(IppValue::Resolution { cross_feed, units: 3, .. }) => u32::try_from(*cross_feed).ok(),
            _ => None,
        };
        Ok(Offer {
            model: words(&answer, "printer-make-and-model").pop().filter(|model| !model.is_empty()),
            formats: words(&answer, "document-format-supported"),
            resolution,
            papers: words(&answer, "media-supported"),
            trays: words(&answer, "media-source-supported"),
        })
    }

    fn at(name: &str) -> Result<Self, DeviceError> {
        Ok(Self { address: address(name)?, format: String::new(), page: None, job: None })
    }

    /// Why its printer stands still.
    pub(crate) fn faults(&self) -> Vec<Fault> {
        let asked = self.ask_printer(&["printer-state", "printer-state-reasons"]);
        asked.map_or_else(|_| vec![Fault::Offline], |answer| faults(&answer))
    }

    fn ask_printer(&self, attributes: &[&str]) -> Result<IppAttributes, DeviceError> {
        let question = IppOperationBuilder::get_printer_attributes(self.address.clone()).attributes(attributes).build();
        self.ask(question.map_err(|error| DeviceError::Queue(error.to_string()))?)
    }

    pub(crate) fn send(&mut self, document: &[u8], name: &str) -> Result<(), SendError> {
        let none = |source: DeviceError| SendError { sent: SentBytes::None, source };
        let payload = IppPayload::new(Cursor::new(document.to_vec()));
        let job = IppOperationBuilder::print_job(self.address.clone(), payload)
            .job_title(name)
            .user_name(USER)
            .document_format(&self.format)
            .attributes(self.page.clone())
            .build()
            .map_err(|error| none(DeviceError::Queue(error.to_string())))?;
        // Once the request is on its way, an error may mean that only the answer was lost.
        let answer = exchange(&self.address, job).map_err(|source| SendError { sent: SentBytes::Some, source })?;
        self.job = job_number(&accepted(answer).map_err(none)?);
        Ok(())
    }

    /// A short look at whether the queue keeps the job. More than its being handed over is not to be had.
    pub(crate) fn confirm(&self, patience: Duration) -> Result<Evidence, Doubt> {
        let Some(job) = self.job else { return Ok(Evidence::HandedOver { queue_job: String::new() }) };
        let started = Instant::now();
        let mut pause = FIRST_PAUSE;
        loop {
            match self.job_state(job) {
                Some(JobState::GivenUp) => return Err(Doubt::GivenUp(format!("job {job}"))),
                Some(JobState::UnderWay) if started.elapsed() < patience.min(LOOK) => {}
                _ => return Ok(Evidence::HandedOver { queue_job: job.to_string() }),
            }
            std::thread::sleep(pause);
            pause *= 2;
        }
    }

    /// Takes a job out of the queue, and waits until the queue says what became of it.
    pub(crate) fn take_back(name: &str, job: &str) -> Result<TakenBack, DeviceError> {
        let queue = Self::at(name)?;
        // A queue that never told a number never told more of the job.
        let Ok(job) = job.parse() else { return Ok(TakenBack::TooLate) };
        queue.ask_printer(&["printer-state"])?;
        let started = Instant::now();
        let mut pause = FIRST_PAUSE;
        loop {
            match queue.job_state(job) {
                Some(JobState::GivenUp) => return Ok(TakenBack::Yes),
                // A queue that does not know it any more is done with it.
                Some(JobState::Completed) | None => return Ok(TakenBack::TooLate),
                Some(JobState::UnderWay) if started.elapsed() >= TIMEOUT => {
                    return Err(DeviceError::Queue(format!("job {job} stays")));
                }
                Some(JobState::UnderWay) => {
                    let cancel = CancelJob::new(queue.address.clone(), job, Some(USER));
                    // It may be done by now, which the next look shows.
                    let _ = queue.ask(cancel.map_err(|error| DeviceError::Queue(error.to_string()))?);
                }
            }
            std::thread::sleep(pause);
            pause = (pause * 2).min(LOOK);
        }
    }

    /// The number a queue gave the job of a name, unless it gave the job up; nothing where it knows none.
    pub(crate) fn find_job(name: &str, title: &str) -> Result<Option<String>, DeviceError> {
        let queue = Self::at(name)?;
        for which in ["not-completed", "completed"] {
            let question = queue.jobs(which).map_err(|error| DeviceError::Queue(error.to_string()))?;
            let answer = queue.answer(question)?;
            if answer.header().status_code() == StatusCode::ClientErrorNotFound {
                // The queue itself is gone, and what it had with it.
                return Ok(None);
            }
            let answer = accepted(answer)?;
            let named = answer.groups_of(DelimiterTag::JobAttributes).filter(|job| job_title(job) == Some(title));
            if let Some(job) = named.filter_map(kept_job).next() {
                return Ok(Some(job.to_string()));
            }
        }
        Ok(None)
    }

    /// The question for all of our jobs (RFC 8011, 4.2.6) that are done, or that are not.
    fn jobs(&self, which: &str) -> Result<IppRequestResponse, IppParseError> {
        let mut question = GetJobs::new(self.address.clone(), Some(USER))?.into_ipp_request();
        let wanted = ["job-id", "job-name", "job-state"].map(|name| name.try_into().map(IppValue::Keyword));
        let wanted = wanted.into_iter().collect::<Result<_, _>>()?;
        for (name, value) in [
            ("which-jobs", IppValue::Keyword(which.try_into()?)),
            ("my-jobs", IppValue::Boolean(true)),
            ("requested-attributes", IppValue::Array(wanted)),
        ] {
            question.attributes_mut().add(DelimiterTag::OperationAttributes, IppAttribute::with_name(name, value)?);
        }
        Ok(question)
    }

    fn job_state(&self, job: i32) -> Option<JobState> {
        let question = IppOperationBuilder::get_job_attributes(self.address.clone(), job).user_name(USER).build();
        job_state(&self.ask(question.ok()?).ok()?)
    }

    fn ask(&self, question: impl Into<IppRequestResponse>) -> Result<IppAttributes, DeviceError> {
        accepted(self.answer(question)?)
    }

    fn answer(&self, question: impl Into<IppRequestResponse>) -> Result<IppRequestResponse, DeviceError> {
        exchange(&self.address, question)
    }
}

/// The address of a queue by its CUPS name or its `ipp://` address.
fn address(name: &str) -> Result<Uri, DeviceError> {
    let address = if name.contains("://") {
        name.to_owned()
    } else {
        format!("ipp://{}/printers/{}", server(), in_address(name))
    };
    address.parse().map_err(|error| DeviceError::Queue(format!("{name}: {error}")))
}

/// The names of this machine's CUPS queues; none where no CUPS answers.
pub(crate) fn queues() -> Vec<String> {
    let Ok(address) = format!("ipp://{}/", server()).parse::<Uri>() else { return Vec::new() };
    let Ok(answer) = exchange(&address, IppOperationBuilder::cups().get_printers()) else { return Vec::new() };
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

fn printer_value<'a>(answer: &'a IppAttributes, name: &str) -> Option<&'a IppValue> {
    value(answer, DelimiterTag::PrinterAttributes, name)
}

fn words(answer: &IppAttributes, name: &str) -> Vec<String> {
    printer_value(answer, name).into_iter().flatten().map(ToString::to_string).collect()
}

fn accepted(answer: IppRequestResponse) -> Result<IppAttributes, DeviceError> {
    let status = answer.header().status_code();
    if status.is_success() { Ok(answer.attributes().clone()) } else { Err(DeviceError::Queue(status.to_string())) }
}

/// A queue's name within an address (RFC 3986, 2.1): CUPS allows more letters in names than addresses have.
fn in_address(name: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~');
    name.bytes().map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}

/// What a document is called, the best name first. What a label printer speaks goes through untouched: CUPS calls that raw.
const fn formats(language: PrinterLanguage) -> &'static [&'static str] {
    match language {
        PrinterLanguage::Zpl => &["application/vnd.cups-raw", "application/vnd.zebra-zpl", "application/octet-stream"],
        PrinterLanguage::Tspl | PrinterLanguage::Epl2 | PrinterLanguage::EscPos => {
            &["application/vnd.cups-raw", "application/octet-stream"]
        }
        PrinterLanguage::Pdf => &["application/pdf"],
        PrinterLanguage::Png => &["image/png"],
    }
}
