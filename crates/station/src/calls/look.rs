//! Calls about what a person has to look at.

pub use crate::look::{AnswerLook, Concern, LookAnswer, ToLookAt};
pub use crate::shipping::{AnswerLate, LateAnswer, LateView};

use crate::Station;
use model::Problem;

/// Everything a person has to look at.
///
/// # Errors
/// When the database cannot be read.
pub(super) fn look(station: &Station, (): ()) -> Result<Vec<ToLookAt>, Problem> {
    crate::look::list(&station.parts, &station.parts.store.snapshot()?)
}

/// How much of it there is.
///
/// # Errors
/// When the database cannot be read.
pub(super) fn look_count(station: &Station, (): ()) -> Result<u32, Problem> {
    crate::look::count(&station.parts, &station.parts.store.snapshot()?)
}

/// A person's answer to one of them.
///
/// # Errors
/// When it cannot be answered so, or is answered already.
pub(super) fn look_answer(station: &Station, answer: AnswerLook) -> Result<(), Problem> {
    crate::look::answer(&station.parts, &answer)
}

/// What becomes of an order that was changed after its label was made.
///
/// # Errors
/// When it cannot be answered so, or is answered already.
pub(super) fn late_answer(station: &Station, answer: AnswerLate) -> Result<(), Problem> {
    station.parts.shipping.answer_late(answer)
}
