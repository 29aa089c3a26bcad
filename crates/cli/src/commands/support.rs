//! `packdesk support`

use super::Outcome;
use crate::output::{Output, say};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use model::{Problem, ProblemCode, UtcDateTime};
use station::Station;
use station::calls::{self, SupportBundle, SupportRequest};
use std::path::{Path, PathBuf};

pub(super) fn run(station: &Station, file: Option<PathBuf>, output: &Output) -> Result<Outcome, Problem> {
    save(&calls::support(station, request(output))?, file, output)
}

/// Saves what there is to tell of a station that cannot be opened.
pub(super) fn without_station(
    folder: &Path,
    now: UtcDateTime,
    problem: &Problem,
    file: Option<PathBuf>,
    output: &Output,
) -> Result<Outcome, Problem> {
    output.problem(problem);
    let bundle = station::support_without_station(folder, request(output), now, problem)?;
    save(&bundle, file, output)?;
    Ok(Outcome::InPart)
}

fn request(output: &Output) -> SupportRequest {
    SupportRequest { language: output.words().language() }
}

fn save(bundle: &SupportBundle, file: Option<PathBuf>, output: &Output) -> Result<Outcome, Problem> {
    let file = file.unwrap_or_else(|| PathBuf::from(&bundle.name));
    let shown = file.display().to_string();
    let bytes = BASE64.decode(&bundle.base64).map_err(|error| Problem::new(ProblemCode::Internal).because(error))?;
    std::fs::write(&file, bytes)
        .map_err(|error| Problem::new(ProblemCode::FileUnwritable).with("file", shown.as_str()).because(error))?;
    output.answer(&serde_json::json!({ "file": file, "left_out": bundle.left_out }), |words| {
        println!("{}", say(words, "cli-support-saved", &[("file", shown.as_str().into())]));
        println!("{}", words.word("support-left-out"));
        bundle.left_out.iter().for_each(|what| println!("- {}", words.say(what)));
    });
    Ok(Outcome::Done)
}
