//! Which tests run under Wine, which do not, and why.

use super::build::Build;
use super::wine::{WINE, Wine};
use crate::test::{Totals, step};
use crate::tools::heading;
use anyhow::{Result, ensure};
use std::time::Instant;

/// The packages whose tests run, the pure ones first.
const PACKAGES: [&str; 25] = [
    "model",
    "text",
    "places",
    "rates",
    "rulebook",
    "codes",
    "decide",
    "check",
    "checkout",
    "label",
    "convert",
    "papers",
    "logs",
    "store",
    "devices",
    "wire",
    "drawing",
    "shops",
    "carriers",
    "sandbox",
    "station",
    "server",
    "api",
    "packdesk",
    "packdesk-tests",
];

/// Tests that are left out: the package, the beginning of the test's name (empty for all of it), and the reason.
const LEFT_OUT: &[(&str, &str, &str)] = &[];

/// Runs the tests of every package, or of one. Answers the packages where some failed.
pub(super) fn run(build: &Build, wine: &Wine, only: Option<&str>) -> Result<Vec<&'static str>> {
    let asked = PACKAGES.into_iter().filter(|name| only.is_none_or(|only| only == *name)).collect::<Vec<_>>();
    ensure!(
        !asked.is_empty() || only == Some(""),
        "no package {} has tests that run under Wine",
        only.unwrap_or_default()
    );
    let (mut with_failures, mut lines) = (Vec::new(), Vec::new());
    for name in asked {
        heading(&format!("Tests of {name}, under Wine"));
        let (mut totals, started) = (Totals::default(), Instant::now());
        let skipped = LEFT_OUT.iter().filter(|(package, ..)| *package == name).map(|(_, test, _)| *test);
        if !step(build.tests(name, WINE, &wine.environment(), skipped), &mut totals)? {
            with_failures.push(name);
        }
        let Totals { passed, failed, ignored } = totals;
        let seconds = started.elapsed().as_secs();
        lines.push(format!("| {name} | {passed} | {failed} | {ignored} | {seconds} s |"));
    }
    heading("Under Wine: passed, failed, ignored, and how long it took with the compiling");
    lines.iter().for_each(|line| println!("{line}"));
    Ok(with_failures)
}

/// Prints the tests that were left out, each with its reason.
pub(super) fn say_what_was_left_out() {
    heading("Left out under Wine");
    for (package, test, why) in LEFT_OUT {
        println!("{package} {test}: {why}");
    }
}
