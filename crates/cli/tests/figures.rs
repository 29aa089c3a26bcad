//! The figures on the command line, and who packs.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use serde_json::{Value, json};
use std::path::Path;
use std::process::{Command, Output, Stdio};

fn run(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_packdesk"));
    command.env("PACKDESK_SECRETS", "file").env_remove("PACKDESK_DATA").env("HOME", folder).stdin(Stdio::null());
    command.env("PACKDESK_STATE", folder.join("state"));
    command.arg("--data").arg(folder.join("station")).args(["--lang", "en"]).args(arguments).output().unwrap()
}

fn answer(folder: &Path, arguments: &[&str]) -> Value {
    let outcome = run(folder, &[&["--json"], arguments].concat());
    assert_eq!(outcome.status.code(), Some(0), "{arguments:?}: {outcome:?}");
    serde_json::from_slice(&outcome.stdout).unwrap()
}

fn said(folder: &Path, arguments: &[&str]) -> String {
    let outcome = run(folder, arguments);
    assert_eq!(outcome.status.code(), Some(0), "{arguments:?}: {outcome:?}");
    String::from_utf8(outcome.stdout).unwrap()
}

#[test]
fn practice_labels_are_figures_of_today_by_packer() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    said(folder, &["--practice", "packers", "add", "Zoë"]);
    assert!(said(folder, &["--practice", "scan", "PD:PACKER:zo%C3%AB"]).contains("* Zoë"));
    // A shop that is not pulled is no reason not to practise.
    said(folder, &["--practice", "shops", "add", "list", "--kind", "files"]);
    said(folder, &["practice", "--labels", "3"]);
    let figures = answer(folder, &["--practice", "figures", "--month", &month(folder)]);
    let parcels = figures["total"]["parcels"].as_u64().unwrap();
    assert!(parcels >= 3, "{figures}");
    assert_eq!(figures["packers"], json!([{ "packer": "Zoë", "left": figures["total"] }]));
    let file = said(folder, &["--practice", "figures", "--csv", "packers"]);
    assert!(file.starts_with("packer,parcels,") && file.contains(&format!("\nZoë,{parcels},")), "{file}");
    let text = said(folder, &["--practice", "figures"]);
    assert!(text.contains("Zoë") && text.contains("Waiting now"), "{text}");
}

/// This month, as the station says.
fn month(folder: &Path) -> String {
    let today = answer(folder, &["--practice", "figures"])["today"].as_str().unwrap().to_owned();
    today[..7].to_owned()
}

#[test]
fn days_that_are_none_are_asked_wrongly() {
    let folder = tempfile::tempdir().unwrap();
    for wrong in [
        &["figures", "--day", "2026-02-30"] as &[_],
        &["figures", "--month", "2026-2"],
        &["figures", "--day", "2026-02-03", "--month", "2026-02"],
        &["figures", "--csv", "everything"],
    ] {
        assert_eq!(run(folder.path(), wrong).status.code(), Some(2), "{wrong:?}");
    }
    assert_eq!(said(folder.path(), &["figures", "--day", "9999-12-31", "--csv"]).lines().count(), 25);
    assert_eq!(run(folder.path(), &["packers", "remove", "Nobody"]).status.code(), Some(1));
}
