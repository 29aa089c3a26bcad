//! `cargo xtask bench`: what the user feels, measured, as a table. No test: nothing fails here.

use crate::tools::{heading, run as run_program, with_display};
use crate::{page, setup, shipped};
use anyhow::Result;

/// Builds everything as it ships and runs the measures.
pub(crate) fn run(only: Option<&str>) -> Result<()> {
    setup::for_tests()?;
    page::build()?;
    shipped::build()?;
    heading("Building the measures");
    // Beside the programs as they ship, so that the crates they have in common are built once, with the same features.
    for more in [&["--example", "empty"][..], &["-p", "packdesk-tests", "--bins"]] {
        run_program(shipped::cargo_build().args(more))?;
    }
    heading("Measuring");
    let mut bench = shipped::shipped("bench")?;
    bench.args(only);
    run_program(&mut with_display(bench))
}
