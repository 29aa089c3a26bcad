//! `packdesk jobs`

use super::Outcome;
use crate::arguments::{Jobs, YesNo};
use crate::output::{Output, local, say};
use crate::spool;
use model::{Document, Evidence, Job, JobId, Problem, ProblemCode};
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
            output.answer(&jobs, |words| jobs.iter().for_each(|job| print(station, job, words)));
            return Ok(Outcome::Done);
        }
        Some(Jobs::Answer { job, came_out }) => {
            let job = calls::job_answer(station, AnswerJob { job: JobId(job), came_out: came_out == YesNo::Yes })?;
            spool::settled(station, &[job.id])?.remove(0)
        }
        Some(Jobs::Again { job }) => {
            let job = calls::job_again(station, JobId(job))?;
            spool::settled(station, &[job.id])?.remove(0)
        }
        Some(Jobs::Cancel { job }) => calls::job_cancel(station, JobId(job))?,
    };
    output.answer(&job, |words| print(station, &job, words));
    Ok(Outcome::Done)
}

fn print(station: &Station, job: &Job, words: &Words) {
    let state = match (&job.evidence, &job.problem) {
        (Some(Evidence::HandedOver { queue_job }), _) if queue_job.is_empty() => words.word("job-sent-on"),
        (Some(Evidence::HandedOver { .. }), _) => words.word("job-handed-over"),
        (_, Some(problem)) if problem.code == ProblemCode::JobCancelled => words.word("job-cancelled"),
        _ => words.word(&format!("job-{}", job.state.as_str())),
    };
    let (moment, title) = (local(job.changed_at), title(station, job, words));
    println!("{:>6}  {moment}  {title:<32} {:<20} {state}", job.id.0, job.printer.0);
    if let Some(problem) = &job.problem {
        println!("        {}", words.problem(problem).sentence);
    }
}

/// What a job prints, as people call it.
fn title(station: &Station, job: &Job, words: &Words) -> String {
    match job.document {
        Document::Test => words.word("spool-test"),
        Document::Label { order, reprint, .. } => {
            let number = calls::order_open(station, order).map(|view| view.order.facts.number).unwrap_or_default();
            let reprint = if reprint { "yes" } else { "no" };
            say(words, "spool-label", &[("order", number.as_str().into()), ("reprint", reprint.into())])
        }
        Document::StationLabel { order, .. } => {
            let number = calls::order_open(station, order).map(|view| view.order.facts.number).unwrap_or_default();
            say(words, "spool-station-label", &[("order", number.as_str().into())])
        }
        Document::Paper { .. } | Document::Sheet { .. } | Document::File { .. } => job.title.clone(),
    }
}
