//! `cargo xtask bench`: what the user feels, measured, as a table. No test: nothing fails here.

use crate::tools::{cargo, heading, run as run_program, with_display};
use crate::{page, setup, shipped};
use anyhow::Result;

/// Builds everything as it ships and runs the measures.
pub(crate) fn run(only: Option<&str>) -> Result<()> {
    setup::for_tests()?;
    page::build()?;
    shipped::build()?;
    heading("Building the measures");
    run_program(&mut cargo(&[
        "build",
        "--release",
        "-p",
        "packdesk-desktop",
        "--example",
        "empty",
        "--features",
        "custom-protocol",
    ]))?;
    run_program(&mut cargo(&["build", "--release", "-p", "packdesk-tests", "--bins"]))?;
    heading("Measuring");
    let mut bench = cargo(&["run", "--release", "--quiet", "-p", "packdesk-tests", "--bin", "bench", "--"]);
    bench.args(only);
    run_program(&mut with_display(bench))
}
