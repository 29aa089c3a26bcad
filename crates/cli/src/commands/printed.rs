//! A label that a command sent to the printer.

use super::Outcome;
use crate::output::Output;
use crate::spool;
use model::{Job, JobState, Problem};
use station::Station;

/// Waits until a label is out, and says so.
pub(super) fn printed(station: &Station, job: Job, output: &Output) -> Result<Outcome, Problem> {
    let jobs = spool::settled(station, &spool::of_all_parcels(station, &[job.id])?)?;
    // The label that stands for all of its shipment: one that is in trouble, else the last.
    let in_trouble = |job: &&Job| job.problem.is_some() || job.state == JobState::Failed;
    let job = jobs.iter().find(in_trouble).or(jobs.last()).unwrap_or(&job);
    output.answer(job, |words| println!("{}", words.word(&format!("job-{}", job.state.as_str()))));
    if let Some(problem) = &job.problem {
        output.problem(problem);
    }
    Ok(Outcome::of(in_trouble(&job)))
}
