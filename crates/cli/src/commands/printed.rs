//! A label that a command sent to the printer.

use super::Outcome;
use crate::output::Output;
use crate::spool;
use model::{Job, JobState, Problem};
use station::Station;

/// Waits until a label is out, and says so.
pub(super) fn printed(station: &Station, job: Job, output: &Output) -> Result<Outcome, Problem> {
    let job = spool::settled(station, &[job.id])?.remove(0);
    output.answer(&job, |words| println!("{}", words.word(&format!("job-{}", job.state.as_str()))));
    if let Some(problem) = &job.problem {
        output.problem(problem);
    }
    Ok(Outcome::of(job.problem.is_some() || job.state == JobState::Failed))
}
