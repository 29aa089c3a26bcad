//! `cargo xtask fuzz`: every fuzz target for some minutes, and a table of what they found.

use crate::tools::{cargo, heading, is_there, program, root, run as run_program};
use anyhow::{Context, Result, bail};
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

/// No input may take more memory, in megabytes.
const MOST_MEMORY: u32 = 500;
/// No input may take longer, in seconds.
const MOST_TIME: u32 = 5;

/// What the fuzzer adds to: inputs that reach something new. Of this machine alone.
const CORPUS: &str = "fuzz/corpus";
/// What it begins with: a few small inputs a target, in the repository.
const SEEDS: &str = "fuzz/seeds";

/// What the fuzzer says at the end of a target's time.
#[derive(Default)]
struct Figures {
    runs: String,
    slowest: String,
    memory: String,
    passed: bool,
}

/// Fuzzes each target for so many minutes, or only the one of that name.
pub(crate) fn run(minutes: u32, only: Option<&str>) -> Result<()> {
    if !is_there("cargo-fuzz") {
        run_program(&mut cargo(&["install", "--quiet", "--locked", "cargo-fuzz"]))?;
    }
    let targets = targets()?;
    let chosen: Vec<&String> = targets.iter().filter(|name| only.is_none_or(|only| only == *name)).collect();
    if chosen.is_empty() {
        bail!("there is no such target; there are {}", targets.join(", "));
    }
    let mut table = Vec::new();
    for name in chosen {
        heading(&format!("Fuzzing {name}, {minutes} min"));
        table.push((name, fuzz(name, minutes)?));
    }
    println!("\n{:<18} {:>14} {:>12} {:>12}   result", "target", "inputs", "slowest, s", "memory, MB");
    for (name, Figures { runs, slowest, memory, passed }) in &table {
        println!(
            "{name:<18} {runs:>14} {slowest:>12} {memory:>12}   {}",
            if *passed { "ok" } else { "FOUND SOMETHING" }
        );
    }
    if table.iter().any(|(_, figures)| !figures.passed) {
        bail!("what was found lies in fuzz/artifacts");
    }
    Ok(())
}

/// The names of the targets: one file each.
fn targets() -> Result<Vec<String>> {
    let folder = root().join("fuzz/targets");
    let files = std::fs::read_dir(&folder).with_context(|| folder.display().to_string())?;
    let name = |file: std::io::Result<std::fs::DirEntry>| Some(file.ok()?.path().file_stem()?.to_str()?.to_owned());
    let mut names: Vec<String> = files.filter_map(name).filter(|name| name != "lib").collect();
    names.sort();
    Ok(names)
}

/// Runs one target to the end of its time, or to the first thing it finds.
fn fuzz(name: &str, minutes: u32) -> Result<Figures> {
    std::fs::create_dir_all(root().join(CORPUS).join(name)).context("no folder for what is found worth keeping")?;
    let mut child = command(name, minutes).stderr(Stdio::piped()).spawn().context("cargo-fuzz could not be started")?;
    let said = BufReader::new(child.stderr.take().context("no output")?);
    let mut figures = Figures::default();
    for line in said.lines() {
        // What a target prints may be any bytes.
        let Ok(line) = line else { continue };
        let figure = |key: &str| line.strip_prefix(key).map(|figure| figure.trim().to_owned());
        if let Some(runs) = figure("stat::number_of_executed_units:") {
            figures.runs = runs;
        } else if let Some(slowest) = figure("stat::slowest_unit_time_sec:") {
            figures.slowest = slowest;
        } else if let Some(memory) = figure("stat::peak_rss_mb:") {
            figures.memory = memory;
        } else {
            eprintln!("{line}");
        }
    }
    figures.passed = child.wait()?.success();
    Ok(figures)
}

fn command(name: &str, minutes: u32) -> Command {
    // Without a sanitizer: there is no unsafe code here for one to look after, and it runs several times as fast.
    let mut command = program("cargo", &["fuzz", "run", "--sanitizer", "none", name]);
    command
        .env("RUSTC_BOOTSTRAP", "1")
        .arg(Path::new(CORPUS).join(name))
        .arg(Path::new(SEEDS).join(name))
        .arg("--")
        .args([
            format!("-max_total_time={}", minutes * 60),
            format!("-rss_limit_mb={MOST_MEMORY}"),
            format!("-timeout={MOST_TIME}"),
            "-print_final_stats=1".to_owned(),
            "-verbosity=0".to_owned(),
        ]);
    let dictionary = Path::new("fuzz/dictionaries").join(name);
    if root().join(&dictionary).is_file() {
        command.arg(format!("-dict={}", dictionary.display()));
    }
    command
}
