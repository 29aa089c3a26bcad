//! `cargo xtask soak`: bad days at random for as long as you like, and a table of what came of them; before that more days with every
//! made-up shop than a run of the tests walks through, and a shop whose server is too big for one.

use crate::real_shops::MEDUSA;
use crate::setup;
use crate::tools::{cargo, heading, run as run_program};
use anyhow::Result;
use std::path::Path;
use std::time::SystemTime;

/// Builds the programs as the tests use them, and packs on bad days for so many minutes.
pub(crate) fn run(minutes: u32, seed: Option<u64>) -> Result<()> {
    setup::for_build()?;
    with_real_medusa()?;
    with_every_shop(minutes, seed)?;
    heading("Building the programs");
    run_program(&mut cargo(&["build", "-p", "packdesk", "-p", "packdesk-tests", "--bins"]))?;
    heading(&format!("Bad days for {minutes} min"));
    let mut soak = cargo(&["run", "--quiet", "-p", "packdesk-tests", "--bin", "soak", "--"]);
    soak.arg(minutes.to_string()).args(seed.map(|seed| seed.to_string()));
    run_program(&mut soak)
}

/// Ten days a minute with every made-up shop, other ones each time where no seed says which.
fn with_every_shop(minutes: u32, seed: Option<u64>) -> Result<()> {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH)?.as_secs();
    let seed = seed.unwrap_or(since).to_string();
    heading(&format!("Days at random with every shop, seed {seed}"));
    let mut walks = cargo(&["test", "-p", "shops", "--test", "all", "agree_after_any_day"]);
    walks.env("PACKDESK_WALK_SEED", seed).env("PACKDESK_WALK_DAYS", minutes.saturating_mul(10).to_string());
    run_program(&mut walks)
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
