//! `packdesk label`

use super::Outcome;
use crate::output::{Output, say};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use model::{PrinterLanguage, Problem, ProblemCode};
use station::Station;
use station::calls::{self, AskLabelFile};
use std::path::PathBuf;

pub(super) fn run(
    station: &Station,
    code: &str,
    out: Option<PathBuf>,
    language: PrinterLanguage,
    output: &Output,
) -> Result<Outcome, Problem> {
    let order = super::order(station, code)?;
    let file = calls::label_file(station, AskLabelFile { order, language })?;
    let bytes = BASE64.decode(&file.base64).map_err(|error| Problem::new(ProblemCode::Internal).because(error))?;
    let out = out.unwrap_or_else(|| PathBuf::from(format!("{}.{}", file_name(code), language.extension())));
    std::fs::write(&out, bytes).map_err(|error| {
        Problem::new(ProblemCode::FileUnwritable).with("file", out.display().to_string()).because(error)
    })?;
    output.answer(&serde_json::json!({ "file": out, "made": file.made }), |words| {
        let key = if file.made { "cli-label-made" } else { "cli-label-preview" };
        println!("{}", say(words, key, &[("file", out.display().to_string().into())]));
    });
    file.problem.iter().for_each(|problem| output.problem(problem));
    Ok(Outcome::of(file.problem.is_some()))
}

/// A code as a file name: letters and digits stay, everything else becomes a hyphen.
fn file_name(code: &str) -> String {
    let name: String = code.chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).collect();
    format!("label-{}", name.trim_matches('-'))
}
