//! `cargo xtask test`: every test there is, and one line of totals at the end.

use crate::tools::{cargo, heading, npm, program, root, run as run_program, with_display};
use crate::{page, python, real_shops, setup};
use anyhow::{Context, Result, bail};
use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};
use std::time::Instant;

/// What a step's output says of its tests.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct Totals {
    pub(crate) passed: u32,
    pub(crate) failed: u32,
    pub(crate) ignored: u32,
}

/// Runs every check and test; the first that fails does not keep the others from running.
pub(crate) fn run() -> Result<()> {
    let started = Instant::now();
    if !cfg!(target_os = "linux") {
        println!("The whole-program tests (tests/) are left out: the window can be driven on Linux only.");
    }
    let real_vendure = real_shops::VENDURE.begin();
    setup::for_tests()?;
    sendcloud_client();
    page::build()?;
    real_vendure.end();
    let mut failed = Vec::new();
    let mut totals = Totals::default();
    for (name, command) in steps() {
        heading(name);
        if !step(command, &mut totals)? {
            failed.push(name);
        }
    }
    let minutes = started.elapsed().as_secs_f64() / 60.0;
    let Totals { passed, failed: failures, ignored } = totals;
    println!(
        "\ntotal: {passed} tests passed, {failures} failed, {ignored} ignored, {} steps failed, {minutes:.1} minutes",
        failed.len()
    );
    if !failed.is_empty() {
        bail!("failed: {}", failed.join("; "));
    }
    Ok(())
}

/// Installs the public client of `tests/tests/sendcloud_client.rs`, where PyPI can be reached.
fn sendcloud_client() {
    let requirements = root().join("tests/tests/sendcloud_client/requirements.txt");
    if let Err(error) = python::installed("packdesk-sendcloud-client", &requirements) {
        println!("The test with a public client of Sendcloud is left out: it could not be installed ({error:#})");
    }
}

/// The steps, cheap ones first. All that compile name the same packages and features, so that nothing is compiled twice; the
/// programs are built before the tests that start them.
fn steps() -> Vec<(&'static str, Command)> {
    vec![
        ("Formatting", cargo(&["fmt", "--all", "--check"])),
        ("The page: form and lints", npm(&["run", "lint", "--silent"])),
        ("The page: types", npm(&["run", "check", "--silent"])),
        ("The page: tests", npm(&["test", "--silent"])),
        ("Building programs and tests", everything(&["build", "--bins", "--tests"])),
        ("Tests", with_display(with(everything(&["test", "--no-fail-fast"]), &["--", "--test-threads=2"]))),
        ("Lints", with(everything(&["clippy", "--all-targets"]), &["--", "-D", "warnings"])),
        ("Licences", licences()),
    ]
}

/// Cargo, for every package at once. The whole-program tests need Linux; elsewhere they are left out.
fn everything(arguments: &[&str]) -> Command {
    let mut command = cargo(arguments);
    command.args(["--workspace", "--features", "packdesk-desktop/custom-protocol,station/export"]);
    if !cfg!(target_os = "linux") {
        command.args(["--exclude", "packdesk-tests"]);
    }
    command
}

fn with(mut command: Command, arguments: &[&str]) -> Command {
    command.args(arguments);
    command
}

/// Licences, sources and what is banned. Advisories need a database from the network: [`advisories`] asks for them.
fn licences() -> Command {
    deny("bans licenses sources")
}

/// cargo-deny, installed once.
fn deny(what: &str) -> Command {
    let script = format!(
        "cargo deny --version >/dev/null 2>&1 || cargo install --quiet --locked cargo-deny; cargo deny --all-features check {what}"
    );
    program("sh", &["-c", &script])
}

/// What is known to be wrong with the dependencies. Fails where something is, and where the database cannot be had.
pub(crate) fn advisories() -> Result<()> {
    run_program(&mut deny("advisories"))
}

/// Runs a step, showing its output and counting what it says of tests.
pub(crate) fn step(mut command: Command, totals: &mut Totals) -> Result<bool> {
    let name = command.get_program().to_string_lossy().into_owned();
    let mut child = command.stdout(Stdio::piped()).spawn().with_context(|| format!("{name} could not be started"))?;
    let output = child.stdout.take().context("no output")?;
    for line in BufReader::new(output).lines() {
        let line = line?;
        count(&line, totals);
        println!("{line}");
    }
    Ok(child.wait()?.success())
}

/// Counts `test result: ok. 12 passed; 0 failed; 1 ignored; …` (cargo) and `Tests  12 passed | 1 failed (13)` (vitest).
fn count(line: &str, totals: &mut Totals) {
    let plain = without_colour(line);
    let words: Vec<&str> = plain.split([' ', ';', '|', '.']).filter(|word| !word.is_empty()).collect();
    let cargo = plain.starts_with("test result:");
    let vitest = words.first() == Some(&"Tests");
    if !cargo && !vitest {
        return;
    }
    for pair in words.windows(2) {
        let Ok(number) = pair[0].parse::<u32>() else { continue };
        match pair[1] {
            "passed" => totals.passed += number,
            "failed" => totals.failed += number,
            "ignored" | "skipped" => totals.ignored += number,
            _ => {}
        }
    }
}

fn without_colour(line: &str) -> String {
    let mut plain = String::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('\x1b') {
        plain.push_str(before);
        rest = after.split_once('m').map_or("", |(_, after)| after);
    }
    plain.push_str(rest);
    plain.trim_start().to_owned()
}
