//! `packdesk commands`

use super::Outcome;
use crate::arguments::CommandSheet;
use crate::output::{Output, say};
use crate::spool;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use model::{JobId, Problem, ProblemCode};
use station::{Station, calls};

pub(super) fn run(station: &Station, sheet: CommandSheet, output: &Output) -> Result<Outcome, Problem> {
    if let Some(file) = sheet.pdf {
        let pdf = BASE64.decode(calls::commands_file(station, ())?.pdf);
        let pdf = pdf.map_err(|error| Problem::new(ProblemCode::Internal).because(error))?;
        let name = file.display().to_string();
        std::fs::write(&file, pdf)
            .map_err(|error| Problem::new(ProblemCode::FileUnwritable).with("file", name.as_str()).because(error))?;
        output.answer(&serde_json::json!({ "file": file }), |words| {
            println!("{}", say(words, "cli-commands-written", &[("file", name.as_str().into())]));
        });
        return Ok(Outcome::Done);
    }
    let jobs: Vec<JobId> = calls::commands_print(station, ())?.iter().map(|job| job.id).collect();
    let jobs = spool::settled(station, &jobs)?;
    output.answer(&jobs, |words| {
        jobs.iter().for_each(|job| println!("{}", words.word(&format!("job-{}", job.state.as_str()))));
    });
    jobs.iter().filter_map(|job| job.problem.as_ref()).for_each(|problem| output.problem(problem));
    Ok(Outcome::of(jobs.iter().any(|job| job.problem.is_some())))
}
