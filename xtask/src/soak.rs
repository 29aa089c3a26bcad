//! `cargo xtask soak`: bad days at random for as long as you like, and a table of what came of them.

use crate::setup;
use crate::tools::{cargo, heading, run as run_program};
use anyhow::Result;

/// Builds the programs as the tests use them, and packs on bad days for so many minutes.
pub(crate) fn run(minutes: u32, seed: Option<u64>) -> Result<()> {
    setup::for_build()?;
    heading("Building the programs");
    run_program(&mut cargo(&["build", "-p", "packdesk", "-p", "packdesk-tests", "--bins"]))?;
    heading(&format!("Bad days for {minutes} min"));
    let mut soak = cargo(&["run", "--quiet", "-p", "packdesk-tests", "--bin", "soak", "--"]);
    soak.arg(minutes.to_string()).args(seed.map(|seed| seed.to_string()));
    run_program(&mut soak)
}
