//! `packdesk jobs`

use super::Outcome;
use crate::arguments::{Jobs, YesNo};
use crate::output::Output;
use crate::spool;
use model::{Evidence, Job, JobId, Problem};
use station::Station;
use station::calls::{self, AnswerJob, JobQuery};
use text::Words;

pub(super) fn run(
    station: &Station,
    unfinished: bool,
    command: Option<Jobs>,
    output: &Output,
) -> Result<Outcome, Problem> {
    let job = match command {
        None => {
            let jobs = calls::jobs(station, JobQuery { unfinished })?;
            output.answer(&jobs, |words| jobs.iter().for_each(|job| print(job, words)));
            return Ok(Outcome::Done);
        }
        Some(Jobs::Answer { job, came_out }) => {
            let job = calls::job_answer(station, AnswerJob { job: JobId(job), came_out: came_out == YesNo::Yes })?;
            spool::settled(station, &[job.id])?.remove(0)
        }
        Some(Jobs::Cancel { job }) => calls::job_cancel(station, JobId(job))?,
    };
    output.answer(&job, |words| print(&job, words));
    Ok(Outcome::Done)
}

fn print(job: &Job, words: &Words) {
    let state = match (&job.evidence, &job.problem) {
        (Some(Evidence::HandedOver { .. }), _) => words.word("job-handed-over"),
        (_, Some(problem)) if problem.code == "job-cancelled" => words.word("job-cancelled"),
        _ => words.word(&format!("job-{}", job.state.as_str())),
    };
    println!("{:>6}  {}  {:<20} {state}", job.id.0, job.changed_at, job.printer.0);
    if let Some(problem) = &job.problem {
        println!("        {}", words.problem(problem).sentence);
    }
}
