//! Photos of open boxes on the command line.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use serde_json::{Value, json};
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// A picture that is there anyway.
const PICTURE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../icons/128x128.png");

fn run(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_packdesk"));
    command.env("PACKDESK_SECRETS", "file").env_remove("PACKDESK_DATA").env("HOME", folder).stdin(Stdio::null());
    command.env("PACKDESK_STATE", folder.join("state")).current_dir(folder);
    command.arg("--data").arg(folder.join("station")).args(["--lang", "en", "--practice"]);
    command.args(arguments).output().unwrap()
}

fn answer(folder: &Path, arguments: &[&str]) -> Value {
    let outcome = run(folder, &[&["--json"], arguments].concat());
    assert_eq!(outcome.status.code(), Some(0), "{arguments:?}: {outcome:?}");
    serde_json::from_slice(&outcome.stdout).unwrap()
}

#[test]
fn a_label_waits_for_a_photo_that_is_kept_listed_saved_and_removed() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    answer(folder, &["sync"]);
    let set =
        answer(folder, &["photo", "settings", "--mode", "required", "--from", "1.50", "EUR", "--folder", "camera"]);
    let camera = folder.join("camera");
    assert_eq!(set["from"], json!({ "minor": 150, "currency": "EUR" }));
    assert_eq!(set["folder"], json!(camera), "a folder is meant from where the command is given");
    let refused = run(folder, &["print", "1043"]);
    assert_eq!(refused.status.code(), Some(3));
    let said = String::from_utf8(refused.stderr).unwrap();
    assert!(said.contains("ships with a photo of the open box"), "{said}");

    let kept = answer(folder, &["photo", "add", "1043", PICTURE]);
    assert!(kept[0]["bytes"].as_u64().is_some_and(|bytes| bytes > 500), "{kept}");
    assert_eq!(answer(folder, &["photo", "list", "1043"]), kept);
    answer(folder, &["print", "1043"]);
    let number = kept[0]["id"].to_string();
    let saved = answer(folder, &["photo", "save", &number, "--out", "box.jpg"]);
    assert_eq!(saved["file"], "box.jpg");
    assert!(std::fs::read(folder.join("box.jpg")).unwrap().starts_with(b"\xFF\xD8\xFF"));
    answer(folder, &["photo", "remove", &number]);
    assert_eq!(answer(folder, &["photo", "list", "1043"]), json!([]));

    std::fs::create_dir(&camera).unwrap();
    assert_eq!(run(folder, &["photo", "take", "1044"]).status.code(), Some(1));
    let set = answer(folder, &["photo", "settings", "--mode", "never", "--all", "--no-folder"]);
    assert_eq!(set, json!({ "mode": "never", "from": null, "folder": null }));
}
