//! `packdesk commands`, and sheets of barcodes in general.

use super::Outcome;
use crate::arguments::CommandSheet;
use crate::output::{Output, say};
use crate::spool;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use model::{Job, JobId, Problem, ProblemCode};
use station::{Station, calls};
use std::path::Path;

pub(super) fn run(station: &Station, sheet: CommandSheet, output: &Output) -> Result<Outcome, Problem> {
    match sheet.pdf {
        Some(file) => write(&calls::commands_file(station, ())?.pdf, &file, output),
        None => print(station, &calls::commands_print(station, ())?, output),
    }
}

/// Writes a sheet, a PDF in base64.
pub(super) fn write(pdf: &str, file: &Path, output: &Output) -> Result<Outcome, Problem> {
    let pdf = BASE64.decode(pdf).map_err(|error| Problem::new(ProblemCode::Internal).because(error))?;
    let name = file.display().to_string();
    std::fs::write(file, pdf)
        .map_err(|error| Problem::new(ProblemCode::FileUnwritable).with("file", name.as_str()).because(error))?;
    output.answer(&serde_json::json!({ "file": file }), |words| {
        println!("{}", say(words, "cli-commands-written", &[("file", name.as_str().into())]));
    });
    Ok(Outcome::Done)
}

/// Waits for the jobs of a sheet.
pub(super) fn print(station: &Station, jobs: &[Job], output: &Output) -> Result<Outcome, Problem> {
    let jobs: Vec<JobId> = jobs.iter().map(|job| job.id).collect();
    let jobs = spool::settled(station, &jobs)?;
    output.answer(&jobs, |words| {
        jobs.iter().for_each(|job| println!("{}", words.word(&format!("job-{}", job.state.as_str()))));
    });
    jobs.iter().filter_map(|job| job.problem.as_ref()).for_each(|problem| output.problem(problem));
    Ok(Outcome::of(jobs.iter().any(|job| job.problem.is_some())))
}
