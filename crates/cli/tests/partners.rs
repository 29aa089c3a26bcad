//! The shop and the carrier of the practice station are there for every command that asks them, each a program of its own.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::process::{Command, Stdio};

#[test]
fn the_practice_partners_answer_whoever_asks_them() {
    let folder = tempfile::tempdir().unwrap();
    for arguments in [
        &["sync"][..],
        &["shops", "test", "practice-shop"],
        &["carriers", "test", "sendcloud"],
        &["carriers", "compare", "sendcloud"],
        &["carriers", "services", "sendcloud", "--to", "NL"],
        &["ahead"],
        &["print", "1045"],
        &["track", "1045"],
    ] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_packdesk"));
        command.env("PACKDESK_SECRETS", "file").env_remove("PACKDESK_DATA").env("HOME", folder.path());
        command.env("PACKDESK_STATE", folder.path().join("state")).stdin(Stdio::null());
        command.arg("--data").arg(folder.path().join("station")).args(["--lang", "en", "--practice"]).args(arguments);
        let outcome = command.output().unwrap();
        assert!(outcome.status.success(), "{arguments:?}: {outcome:?}");
    }
}
