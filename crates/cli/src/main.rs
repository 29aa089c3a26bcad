//! The `packdesk` command: everything the window can do, in a terminal.
//!
//! Each subcommand is one file of `commands`, a thin adapter over `station::calls`. Results go to standard output, in
//! words or with `--json` as the call's own answer; progress and problems go to standard error.
//!
//! Exit codes: see `arguments::EXIT_CODES`.

/// Prints a line, as `output::line` does.
macro_rules! println {
    () => { crate::output::line(format_args!("")) };
    ($($line:tt)*) => { crate::output::line(format_args!($($line)*)) };
}

/// Prints a line on standard error, as `output::complaint` does.
macro_rules! eprintln {
    ($($line:tt)*) => { crate::output::complaint(format_args!($($line)*)) };
}

mod address;
mod amounts;
mod arguments;
mod commands;
mod names;
mod output;
mod plain;
mod progress;
mod scale_address;
mod secrets;
mod spool;
mod yes;

use arguments::Arguments;
use clap::Parser as _;
use model::{Problem, ProblemCode};
use output::Output;
use std::process::ExitCode;

/// What was asked was not done, or what was to be printed got lost.
const FAILED: u8 = 1;
/// The command was not written as it should be.
const ASKED_WRONGLY: u8 = 2;

fn main() -> ExitCode {
    if let Some(ended) = station::draw_if_asked() {
        return ended;
    }
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => return not_a_command(&error),
    };
    let mut output = Output::new(arguments.json, arguments.language());
    let outcome = commands::run(arguments, &mut output);
    if let Err(problem) = &outcome {
        output.problem(problem);
    }
    output.finish();
    match outcome {
        Ok(_) if output::was_lost() => ExitCode::from(FAILED),
        Ok(outcome) => outcome.into(),
        Err(_) => ExitCode::from(FAILED),
    }
}

/// The help that was asked for, or what is wrong with the command.
fn not_a_command(error: &clap::Error) -> ExitCode {
    if !error.use_stderr() {
        output::written(error.print());
        return if output::was_lost() { ExitCode::from(FAILED) } else { ExitCode::SUCCESS };
    }
    // What was typed may come from elsewhere, and is quoted.
    let text = error.render().to_string();
    if std::env::args_os().any(|argument| argument == "--json") {
        let output = Output::new(true, text::system_language());
        output.problem(&Problem::new(ProblemCode::BadArguments).because(text.trim_end()));
        output.finish();
    } else {
        output::usage(&text);
    }
    ExitCode::from(ASKED_WRONGLY)
}
