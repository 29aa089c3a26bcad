//! Which tests run under Wine, which do not, and why.

use super::build::Build;
use super::wine::{WINE, Wine};
use crate::test::{Totals, step};
use crate::tools::heading;
use anyhow::{Result, ensure};
use std::time::Instant;

/// The packages whose tests run, the pure ones first.
const PACKAGES: [&str; 26] = [
    "model", "text", "places", "rates", "rulebook", "codes", "decide", "check", "checkout", "label", "convert",
    "papers", "logs", "store", "devices", "wire", "drawing", "shops", "carriers", "sandbox", "station", "server",
    "update", "api", "packdesk", WHOLE,
];

/// The whole-program tests, and those of them that need no window, browser or port of Linux.
const WHOLE: &str = "packdesk-tests";
const WITHOUT_A_WINDOW: [&str; 4] = ["killed", "bad_days", "label_files", "told"];

/// What is left out: the package, what of it, and the reason. Tests of one package and one reason are one line.
const LEFT_OUT: [(&str, &str, &str); 14] = [
    (WHOLE, "window, window_access to window_words", "Wine has no WebView2: the window is built and never opened"),
    (WHOLE, "picker", "Wine has no browser to drive"),
    (WHOLE, "scale; the full disk in bad_days", "pseudo-terminals and /dev/full, which Windows does not have"),
    ("packdesk", "terminal: what is typed and pressed", "pseudo-terminals"),
    ("devices", "ports, scanner; serial lines in scale", "pseudo-terminals"),
    ("devices", "queue", "CUPS; the Windows spooler has no printer under Wine"),
    ("devices", "folder: who may read a label", "modes of files"),
    ("store", "private; who may read secrets", "modes of files"),
    ("store", "full", "a file system of its own, mounted small"),
    ("store", "secrets without a bus", "the Secret Service of Linux"),
    ("drawing", "children that hang, fall or take too much", "children of /bin/sh, and limits of Linux"),
    ("station", "spool", "CUPS"),
    (
        "station",
        "a keyring that hangs, serial scanners, a link in a folder",
        "pipes, pseudo-terminals and links of Unix",
    ),
    ("sandbox", "karrio", "a server in Python, set up by a shell"),
];

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
        let targets: &[&str] = if name == WHOLE { &WITHOUT_A_WINDOW } else { &[] };
        if !step(build.tests(name, targets, WINE, &wine.environment()), &mut totals)? {
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
    LEFT_OUT.into_iter().map(row).for_each(|row| println!("{row}"));
}

fn row((package, what, why): (&str, &str, &str)) -> String {
    format!("| {package} | {what} | {why} |")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tools::root;

    #[test]
    fn what_is_left_out_stands_in_the_docs() {
        let page = std::fs::read_to_string(root().join("docs/platforms.md")).unwrap();
        for row in LEFT_OUT.map(row) {
            assert!(page.contains(&row), "{row}");
        }
    }

    #[test]
    fn every_package_with_tests_is_run() {
        for folder in ["crates", "."] {
            for entry in std::fs::read_dir(root().join(folder)).unwrap() {
                let manifest = entry.unwrap().path().join("Cargo.toml");
                let Ok(text) = std::fs::read_to_string(&manifest) else { continue };
                let manifest: toml::Table = text.parse().unwrap();
                let name = manifest["package"]["name"].as_str().unwrap();
                // The window's own tests need what links it; the chores are for those who build; fuzzing has a workspace of its own.
                let is_elsewhere = ["packdesk-desktop", "xtask", "packdesk-fuzz"].contains(&name);
                assert!(is_elsewhere || PACKAGES.contains(&name), "{name}");
            }
        }
    }
}
