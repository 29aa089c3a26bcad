//! `cargo xtask soak`: bad days at random for as long as you like, and a table of what came of them; before that a shop whose server is
//! too big for every run of the tests.

use crate::real_shops::MEDUSA;
use crate::setup;
use crate::tools::{cargo, heading, run as run_program};
use anyhow::Result;
use std::path::Path;

/// Builds the programs as the tests use them, and packs on bad days for so many minutes.
pub(crate) fn run(minutes: u32, seed: Option<u64>) -> Result<()> {
    setup::for_build()?;
    with_real_medusa()?;
    heading("Building the programs");
    run_program(&mut cargo(&["build", "-p", "packdesk", "-p", "packdesk-tests", "--bins"]))?;
    heading(&format!("Bad days for {minutes} min"));
    let mut soak = cargo(&["run", "--quiet", "-p", "packdesk-tests", "--bin", "soak", "--"]);
    soak.arg(minutes.to_string()).args(seed.map(|seed| seed.to_string()));
    run_program(&mut soak)
}

/// The connector with a real Medusa, where there are its packages and a PostgreSQL to start.
fn with_real_medusa() -> Result<()> {
    heading("A real Medusa");
    if !Path::new("/usr/lib/postgresql").is_dir() {
        println!("The test with a real Medusa is left out: there is no PostgreSQL (Debian's package postgresql)");
        return Ok(());
    }
    if !MEDUSA.begin().end() {
        return Ok(());
    }
    run_program(&mut cargo(&["test", "-p", "shops", "--test", "all", "medusa::live", "--", "--ignored"]))
}
