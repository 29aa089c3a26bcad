//! `packdesk completions`, `packdesk manual`: what a system wants beside a program, made of the arguments themselves.

use super::Outcome;
use crate::arguments::Arguments;
use crate::output::Output;
use clap::CommandFactory as _;
use clap_complete::Shell;
use model::{Problem, ProblemCode};
use std::path::Path;

pub(super) fn completions(shell: Shell, output: &Output) -> Outcome {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Arguments::command(), "packdesk", &mut script);
    output.file(&script);
    Outcome::Done
}

pub(super) fn pages(folder: &Path) -> Result<Outcome, Problem> {
    let unwritable =
        |error| Problem::new(ProblemCode::FileUnwritable).with("file", folder.display().to_string()).because(error);
    clap_mangen::generate_to(Arguments::command(), folder).map_err(unwritable)?;
    Ok(Outcome::Done)
}
