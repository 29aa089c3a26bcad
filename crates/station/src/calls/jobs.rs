//! Calls about the spool.

pub use crate::tracking::Tracked;

use crate::Station;
use model::*;
use serde::{Deserialize, Serialize};
#[cfg(feature = "export")]
use ts_rs::TS;

/// Which jobs a list shows.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(default)]
pub struct JobQuery {
    /// Only those that wait, are under way or need an answer.
    pub unfinished: bool,
}

/// A person's answer to "did this label come out?".
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct AnswerJob {
    /// The job.
    pub job: JobId,
    /// Yes: it counts as printed. No: it is printed again.
    pub came_out: bool,
}

/// How many jobs a list shows at most.
const LIST: u32 = 200;

/// Prints a shipment's label once more. What still stands in a system queue of it is taken out first.
///
/// # Errors
/// When there is no such shipment or no printer, its label may still come out, or a system queue keeps it.
pub(super) fn reprint(station: &Station, shipment: ShipmentId) -> Result<Job, Problem> {
    station.parts.shipping.reprint(shipment)
}

/// Asks carriers now where the parcels of an order are.
///
/// # Errors
/// When there is no such order, or the database cannot be read or written.
pub(super) fn track(station: &Station, order: OrderId) -> Result<Tracked, Problem> {
    station.parts.tracking.of_order(order)
}

/// The spool, newest first.
///
/// # Errors
/// When the database cannot be read.
pub(super) fn jobs(station: &Station, query: JobQuery) -> Result<Vec<Job>, Problem> {
    Ok(station.parts.store.snapshot()?.jobs(LIST, query.unfinished)?)
}

/// One job.
///
/// # Errors
/// When there is no such job.
pub(super) fn job(station: &Station, id: JobId) -> Result<Job, Problem> {
    station.parts.store.snapshot()?.job(id)?.ok_or_else(|| Problem::new(ProblemCode::NoSuchJob))
}

/// The answer to "did this label come out?".
///
/// # Errors
/// When the job is not waiting for an answer.
pub(super) fn job_answer(station: &Station, answer: AnswerJob) -> Result<Job, Problem> {
    station.parts.printing.answer_job(answer.job, answer.came_out)
}

/// Takes a job out of its queue.
///
/// # Errors
/// When it does not stand in a queue any more: what was begun may come out.
pub(super) fn job_cancel(station: &Station, id: JobId) -> Result<Job, Problem> {
    station.parts.printing.cancel_job(id)
}

/// Prints what a job printed once more: a label with its mark, everything else as it was.
///
/// # Errors
/// When it may still come out, or its printer is gone.
pub(super) fn job_again(station: &Station, id: JobId) -> Result<Job, Problem> {
    station.parts.shipping.print_again(id)
}
