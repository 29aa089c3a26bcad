//! The programs as they ship: one build serves whoever runs, measures or packs them.

use crate::tools::{cargo, heading, program, run};
use anyhow::{Context, Result};
use std::path::PathBuf;
use std::process::Command;

/// Builds the command line and the window.
pub(crate) fn build() -> Result<()> {
    heading("Building the programs as they ship");
    let features = ["--features", "packdesk-desktop/custom-protocol"];
    run(cargo(&["build", "--release", "-p", "packdesk", "-p", "packdesk-desktop"]).args(features))
}

/// The folder they are built in.
pub(crate) fn folder() -> Result<PathBuf> {
    let chores = std::env::current_exe()?;
    Ok(chores.ancestors().nth(2).context("no folder of built programs")?.join("release"))
}

/// One of them, to be started from the project's root.
pub(crate) fn shipped(name: &str) -> Result<Command> {
    let path = folder()?.join(name).with_extension(std::env::consts::EXE_EXTENSION);
    Ok(program(&path.display().to_string(), &[]))
}
