//! `packdesk jobs`

use super::Outcome;
use crate::arguments::{Jobs, YesNo};
use crate::output::Output;
use crate::spool;
use model::{Job, JobId, Problem};
use station::Station;
use station::calls::{self, AnswerJob, JobQuery};
use text::Words;

pub(super) fn run(
    station: &Station,
    unfinished: bool,
    command: Option<Jobs>,
    output: &Output,
) -> Result<Outcome, Problem> {
    if let Some(Jobs::Answer { job, came_out }) = command {
        let job = calls::job_answer(station, AnswerJob { job: JobId(job), came_out: came_out == YesNo::Yes })?;
        let job = spool::settled(station, &[job.id])?.remove(0);
        output.answer(&job, |words| print(&job, words));
        return Ok(Outcome::Done);
    }
    let jobs = calls::jobs(station, JobQuery { unfinished })?;
    output.answer(&jobs, |words| jobs.iter().for_each(|job| print(job, words)));
    Ok(Outcome::Done)
}

fn print(job: &Job, words: &Words) {
    let state = words.word(&format!("job-{}", job.state.as_str()));
    println!("{:>6}  {}  {:<20} {state}", job.id.0, job.changed_at, job.printer.0);
    if let Some(problem) = &job.problem {
        println!("        {}", words.problem(problem).sentence);
    }
}
