//! Running other programs from the project's root.

use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The project's root.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_owned).unwrap_or_default()
}

/// A program at the project's root.
pub(crate) fn program(name: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(name);
    command.args(arguments).current_dir(root());
    command
}

/// Cargo, the one that runs us.
pub(crate) fn cargo(arguments: &[&str]) -> Command {
    program(&std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()), arguments)
}

/// npm in `ui/`.
pub(crate) fn npm(arguments: &[&str]) -> Command {
    // On Windows npm is a script of its shell.
    let name = if cfg!(windows) { "npm.cmd" } else { "npm" };
    let mut command = program(name, arguments);
    command.current_dir(root().join("ui"));
    command
}

/// A program of the page's tools.
pub(crate) fn npx(arguments: &[&str]) -> Command {
    let name = if cfg!(windows) { "npx.cmd" } else { "npx" };
    let mut command = program(name, &["--prefix", "ui", "--no-install"]);
    command.args(arguments);
    command
}

/// Runs a program to its end, showing what it prints.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let name = command.get_program().to_string_lossy().into_owned();
    let status = command.status().with_context(|| format!("{name} could not be started"))?;
    if !status.success() {
        bail!("{name} {:?} ended with {status}", command.get_args().collect::<Vec<_>>());
    }
    Ok(())
}

/// Whether a program can be started at all.
pub(crate) fn is_there(name: &str) -> bool {
    Command::new(name).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok()
}

/// Prints a heading, so that the reader knows where in a long run they are.
pub(crate) fn heading(text: &str) {
    println!("\n\x1b[1m▸ {text}\x1b[0m");
}

/// The same command under a display of its own, where that is how windows come up.
pub(crate) fn with_display(command: Command) -> Command {
    if !cfg!(target_os = "linux") {
        return command;
    }
    let mut wrapped = program("xvfb-run", &["-a", "-s", "-screen 0 1920x1080x24 -nolisten tcp"]);
    wrapped.arg(command.get_program()).args(command.get_args());
    wrapped
}
