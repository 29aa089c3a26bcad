//! The `packdesk` command: everything the window can do, in a terminal.
//!
//! Each subcommand is one file of `commands`, a thin adapter over `station::calls`. Results go to standard output, in
//! words or with `--json` as the call's own answer; progress and problems go to standard error.
//!
//! Exit codes: 0 done, 1 not done, 2 asked wrongly, 3 done in part (something was refused and named).

/// Prints a line, as `output::line` does.
macro_rules! println {
    () => { crate::output::line(format_args!("")) };
    ($($line:tt)*) => { crate::output::line(format_args!($($line)*)) };
}

mod address;
mod arguments;
mod commands;
mod output;
mod progress;
mod scale_address;
mod spool;

use arguments::Arguments;
use clap::Parser as _;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let output = output::Output::new(arguments.json, arguments.language());
    match commands::run(arguments, &output) {
        Ok(_) if output::was_lost() => ExitCode::from(1),
        Ok(outcome) => outcome.into(),
        Err(problem) => {
            output.problem(&problem);
            ExitCode::from(1)
        }
    }
}
