//! What the rooms log, as it stands in their sources: sentences that are always the same, and no value printed in whole.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::path::{Path, PathBuf};

/// Values that may be printed by their own words: a kind of the system's errors, a time.
const PRINTED: [&str; 2] = ["%error.kind()", "?wait"];

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

/// A macro's call, to the parenthesis that ends it.
fn call_at(source: &str) -> &str {
    let mut depth = 0;
    let end = source.find(|letter| {
        depth += i32::from(letter == '(') - i32::from(letter == ')');
        letter == ')' && depth == 0
    });
    &source[..end.unwrap()]
}

#[test]
fn what_is_logged_prints_no_error_and_no_text() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut files = Vec::new();
    for room in std::fs::read_dir(root.join("crates")).unwrap() {
        sources(&room.unwrap().path().join("src"), &mut files);
    }
    sources(&root.join("src-tauri/src"), &mut files);
    let mut seen = 0;
    for file in files {
        let source = std::fs::read_to_string(&file).unwrap();
        for level in ["error", "warn", "info", "debug", "trace"] {
            for (place, _) in source.match_indices(&format!("tracing::{level}!(")) {
                let call = call_at(&source[place..]);
                let plain = PRINTED.iter().fold(call.to_owned(), |call, printed| call.replace(printed, "value"));
                assert!(!plain.contains(['%', '?', '{']), "{} logs a value in its own words: {call}", file.display());
                seen += 1;
            }
        }
    }
    assert!(seen > 10, "only {seen} lines were found");
}
