//! Beginning one part of a station, so that what does not begin is named.

use model::{Message, Problem, ProblemCode};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Begins one thing; where it does not, the problem names it, unless the disk or the whole database is the trouble.
pub(crate) fn begin<T>(what: &str, work: impl FnOnce() -> Result<T, Problem>) -> Result<T, Problem> {
    let fell = || Problem::new(ProblemCode::Internal).because("it fell");
    let begun = catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| Err(fell()));
    begun.map_err(|problem| match problem.code {
        ProblemCode::DiskFull | ProblemCode::StoreBusy | ProblemCode::StoreNewer | ProblemCode::StoreFolder => problem,
        _ => Problem {
            detail: problem.detail.clone(),
            ..Problem::new(ProblemCode::StartFailed)
                .with("what", Message::new(format!("start-{what}")))
                .with("why", problem.message())
        },
    })
}
