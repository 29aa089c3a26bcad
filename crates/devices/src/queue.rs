//! A queue of the system's own printing. It takes a document over; whether anything came out it cannot say.

#[cfg(not(windows))]
mod exchange;
#[cfg(not(windows))]
mod ipp;
mod offer;
#[cfg(not(windows))]
mod page;
#[cfg(windows)]
mod spooler;
#[cfg(not(windows))]
mod state;

#[cfg(not(windows))]
pub(crate) use self::ipp::{Queue, queues};
pub(crate) use self::offer::Offer;
#[cfg(windows)]
pub(crate) use self::spooler::{Queue, queues};

use crate::error::DeviceError;
use model::{Printer, PrinterConnection};

/// What became of a job that was to be taken out of its queue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TakenBack {
    /// It is out, and nothing of it will print any more. Of what was under way, some may have.
    Yes,
    /// The queue was done with it already.
    TooLate,
}

/// Looks for a document in a printer's system queue, by the name it was sent with: the queue's number for it, or nothing
/// where the queue does not know it or gave it up. Other connections keep no list of what they were given.
///
/// # Errors
/// When the queue cannot be reached.
pub fn find_job(printer: &Printer, title: &str) -> Result<Option<String>, DeviceError> {
    match &printer.connection {
        PrinterConnection::Queue { name } => Queue::find_job(name, title),
        _ => Ok(None),
    }
}

/// Takes a job out of its system queue, by the name [`Evidence::HandedOver`](model::Evidence::HandedOver) gives it: a queue
/// that cannot reach its printer keeps trying, and would print it hours later.
///
/// # Errors
/// When the queue cannot be reached, or keeps the job.
pub fn take_back(printer: &Printer, queue_job: &str) -> Result<TakenBack, DeviceError> {
    match &printer.connection {
        PrinterConnection::Queue { name } => Queue::take_back(name, queue_job),
        _ => Ok(TakenBack::TooLate),
    }
}
