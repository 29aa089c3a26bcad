//! `cargo xtask windows`: the programs for Windows, built on Debian or Ubuntu and run by Wine.
//!
//! The command line and the window are built for `x86_64-pc-windows-gnu`; the crates' tests, the whole-program tests that need no
//! window, and the installer are run under Wine. What is left out is printed with its reason. The window is built and never opened:
//! there is no WebView2 for Wine. What was found is kept in `docs/platforms.md`.

mod build;
mod installed;
mod suite;
mod wine;

use crate::tools::{heading, run as run_program};
use crate::{package, page, setup, shipped};
use anyhow::{Context as _, Result, ensure};
use build::{Build, Profile, TARGET};
use wine::Wine;

/// What is built and tried.
#[derive(Debug, clap::Args)]
pub(crate) struct Options {
    /// Build the programs as they ship (else as for tests, which takes half the time)
    #[arg(long)]
    release: bool,
    /// Take the programs and the page that were built before, as they are
    #[arg(long)]
    built: bool,
    /// Only the tests of this package; none for an empty name
    #[arg(long)]
    only: Option<String>,
    /// Make the installer as well, and install, upgrade and remove it under Wine
    #[arg(long)]
    installer: bool,
}

/// Builds the programs, runs what can be run of the tests, and tries the installer, as far as was asked.
pub(crate) fn run(options: &Options) -> Result<()> {
    ensure!(
        cfg!(target_os = "linux"),
        "this builds for Windows on Debian or Ubuntu; on Windows cargo builds by itself"
    );
    setup::for_windows()?;
    let folder = shipped::folder()?.parent().context("programs lie in a folder")?.join("windows");
    let build = Build::new(folder.clone(), if options.release { Profile::Release } else { Profile::Dev });
    if !options.built {
        page::build()?;
        heading("Building the programs for Windows");
        run_program(&mut build.build())?;
    }
    heading("Setting Wine up");
    let wine = Wine::fresh(&folder.join("wine"))?;
    let version = wine.output(build::executable(&build.programs(), "packdesk"), &["--version"])?;
    println!("{} under {}", version.trim(), wine::version()?);
    let failed = suite::run(&build, &wine, options.only.as_deref())?;
    if options.installer {
        let [installer, ..] = package::for_windows(TARGET, &build.programs(), &folder.join("bundle"))?;
        installed::run(&wine, &installer)?;
    }
    suite::say_what_was_left_out();
    ensure!(failed.is_empty(), "failed under Wine: {}", failed.join(", "));
    Ok(())
}
