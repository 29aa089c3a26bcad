//! No file of tests is left out: where a crate's tests are one program, that program names every file beside it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;
use std::path::Path;

/// The modules a folder of tests holds: its files, and its folders with a `mod.rs`.
fn modules(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let module = |path: &Path| path.join("mod.rs").is_file() || path.extension().is_some_and(|it| it == "rs");
    let names = entries.filter(|path| module(path)).map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned());
    names.filter(|name| !matches!(name.as_str(), "main" | "mod")).collect()
}

/// The modules below this file that nobody names.
fn left_out(file: &Path) -> Vec<String> {
    let text = fs::read_to_string(file).unwrap();
    let folder = file.parent().unwrap();
    let mut missing = Vec::new();
    for module in modules(folder) {
        let named = text.lines().any(|line| line.trim_start_matches("pub(crate) ") == format!("mod {module};"));
        if !named {
            missing.push(folder.join(&module).display().to_string());
        }
        let below = folder.join(&module).join("mod.rs");
        if below.is_file() {
            missing.extend(left_out(&below));
        }
    }
    missing
}

#[test]
fn every_file_of_tests_is_part_of_its_program() {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates");
    let mut programs = 0;
    for folder in fs::read_dir(crates).unwrap().map(|entry| entry.unwrap().path()) {
        let manifest: toml::Table = fs::read_to_string(folder.join("Cargo.toml")).unwrap().parse().unwrap();
        if manifest["package"].get("autotests") == Some(&toml::Value::Boolean(false)) {
            programs += 1;
            assert_eq!(left_out(&folder.join("tests/main.rs")), Vec::<String>::new());
        }
    }
    assert!(programs >= 5, "only {programs} programs were looked at");
}
