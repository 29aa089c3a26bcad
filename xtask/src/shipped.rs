//! The programs as they ship: one build serves whoever runs, measures or packs them.

use crate::tools::{cargo, heading, program, run};
use anyhow::{Context, Result, ensure};
use std::path::PathBuf;
use std::process::Command;

/// Builds the command line and the window.
pub(crate) fn build() -> Result<()> {
    heading("Building the programs as they ship");
    run(&mut cargo_build())
}

/// The command that builds them; with more packages or targets it builds those beside them.
pub(crate) fn cargo_build() -> Command {
    let features = ["--features", "packdesk-desktop/custom-protocol"];
    let mut build = cargo(&["build", "--release", "-p", "packdesk", "-p", "packdesk-desktop"]);
    build.args(features);
    build
}

/// The folder they are built in.
pub(crate) fn folder() -> Result<PathBuf> {
    let chores = std::env::current_exe()?;
    Ok(chores.ancestors().nth(2).context("no folder of built programs")?.join("release"))
}

/// One of them, to be started from the project's root.
pub(crate) fn shipped(name: &str) -> Result<Command> {
    let path = folder()?.join(executable(name));
    Ok(program(&path.display().to_string(), &[]))
}

/// What the file of a program is called on this system.
pub(crate) fn executable(name: &str) -> String {
    format!("{name}{}", std::env::consts::EXE_SUFFIX)
}

/// The moment packages carry instead of the one they are packed at, in seconds since 1970: what `SOURCE_DATE_EPOCH` says, else
/// when the last commit was made (<https://reproducible-builds.org/specs/source-date-epoch/>).
pub(crate) fn moment() -> Result<String> {
    if let Ok(said) = std::env::var("SOURCE_DATE_EPOCH") {
        let moment: u64 =
            said.parse().with_context(|| format!("SOURCE_DATE_EPOCH is {said:?}: no number of seconds"))?;
        return Ok(moment.to_string());
    }
    let said = program("git", &["log", "-1", "--format=%ct"]).output().context("git log")?;
    let moment = String::from_utf8(said.stdout)?.trim().to_owned();
    ensure!(!moment.is_empty(), "this is no clone of git: set SOURCE_DATE_EPOCH");
    Ok(moment)
}
