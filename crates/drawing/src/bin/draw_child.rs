//! The child as a program of its own, for tests: their own program cannot be started as one.

use std::process::ExitCode;

fn main() -> ExitCode {
    drawing::draw_if_asked().unwrap_or(ExitCode::FAILURE)
}
