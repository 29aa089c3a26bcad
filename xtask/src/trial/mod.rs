//! `cargo xtask package --try`: the packages in a clean Debian 12.
//!
//! They are installed, started, upgraded over an earlier version with a living station, and removed, as a person would. What was
//! looked at is printed as a table; the first thing that is wrong ends the trial.

mod first_minutes;
mod installed;
mod other_packages;
mod root;
mod upgrade;

use crate::setup;
use crate::shipped;
use crate::tools::heading;
use anyhow::Result;
use root::Root;
use std::path::Path;
use std::time::{Duration, Instant};

/// The packages that are tried.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Packages<'a> {
    pub(crate) deb: &'a Path,
    pub(crate) rpm: &'a Path,
    pub(crate) archive: &'a Path,
    /// The earlier `.deb` to upgrade from; else the same programs under a lower version.
    pub(crate) over: Option<&'a Path>,
}

/// Tries the packages from beginning to end.
pub(crate) fn run(packages: &Packages) -> Result<()> {
    setup::for_trial()?;
    let cache = shipped::folder()?.join("trial");
    let mut report = Report::default();
    heading("Trying the packages in a clean Debian 12");
    let root = Root::fresh(&cache)?;
    let lower = upgrade::earlier(packages, &cache)?;
    for (from, to) in
        [(packages.deb, "now.deb"), (&lower, "before.deb"), (packages.rpm, "now.rpm"), (packages.archive, "now.tar.gz")]
    {
        std::fs::copy(from, root.inside("/home").join(to))?;
    }
    first_minutes::run(&root, &mut report)?;
    installed::run(&root, &mut report)?;
    upgrade::run(&root, &mut report)?;
    other_packages::run(&root, &mut report)?;
    root.keep_downloads()?;
    heading("What the trial found");
    report.print();
    Ok(())
}

/// What was looked at and found, line by line.
#[derive(Default)]
struct Report {
    lines: Vec<(String, String)>,
}

impl Report {
    /// Adds what was found, and prints it at once.
    fn found(&mut self, what: &str, found: impl Into<String>) {
        let found = found.into();
        println!("  {what}: {found}");
        self.lines.push((what.to_owned(), found));
    }

    /// Does something and adds how long it took.
    fn timed<T>(&mut self, what: &str, act: impl FnOnce() -> Result<T>) -> Result<(T, Duration)> {
        let started = Instant::now();
        let done = act()?;
        let took = started.elapsed();
        self.found(what, format!("{:.1} s", took.as_secs_f64()));
        Ok((done, took))
    }

    fn print(&self) {
        for (what, found) in &self.lines {
            println!("| {what} | {found} |");
        }
    }
}
