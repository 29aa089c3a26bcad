//! `packdesk call`

use super::Outcome;
use crate::output::Output;
use model::{Problem, ProblemCode};
use station::Station;
use station::calls;
use std::path::Path;

pub(super) fn run(station: &Station, name: Option<&str>, args: &str, output: &Output) -> Result<Outcome, Problem> {
    let Some(name) = name else {
        output.answer(&calls::NAMES, |_| calls::NAMES.iter().for_each(|(name, about)| println!("{name:<20} {about}")));
        return Ok(Outcome::Done);
    };
    let args = if args == "-" { super::given_text(Path::new(args))? } else { args.to_owned() };
    let args = serde_json::from_str(&args).map_err(|error| Problem::new(ProblemCode::BadArguments).because(error))?;
    let answer = calls::call(station, calls::Face::Desk, name, args)?;
    output.json(&answer);
    Ok(Outcome::Done)
}
