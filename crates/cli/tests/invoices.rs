//! Invoices on the command line.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use serde_json::Value;
use std::path::Path;
use std::process::{Command, Output, Stdio};

const FILE: &str = "Description,Date,Reference,Amount,Type\n\
    Home,2026-11-02,05222345678901,6.95,Shipments\n\
    Fuel,2026-11-02,05222345678901,0.41,Surcharge\n";

fn run(folder: &Path, arguments: &[&str]) -> Output {
    run_in("en", folder, arguments)
}

fn run_in(language: &str, folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_packdesk"));
    command.env("PACKDESK_SECRETS", "file").env_remove("PACKDESK_DATA").env("HOME", folder).stdin(Stdio::null());
    command.env("PACKDESK_STATE", folder.join("state"));
    command.arg("--data").arg(folder.join("station")).args(["--lang", language]).args(arguments).output().unwrap()
}

fn said(folder: &Path, arguments: &[&str], code: i32) -> String {
    let outcome = run(folder, arguments);
    assert_eq!(outcome.status.code(), Some(code), "{arguments:?}: {outcome:?}");
    String::from_utf8(outcome.stdout).unwrap()
}

#[test]
fn an_invoice_is_looked_at_read_shown_and_read_again_by_its_name() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let file = folder.join("SC-7.csv");
    std::fs::write(&file, FILE).unwrap();
    let file = file.to_str().unwrap();
    assert!(said(folder, &["invoices"], 0).contains("No invoice"));
    let preview = said(folder, &["invoices", "read", file, "--as", "platform", "--preview"], 0);
    assert!(
        preview.contains("Reference  [number]  05222345678901") && preview.contains("Still needed: currency"),
        "{preview}"
    );
    let read = ["invoices", "read", file, "--as", "platform", "--invoice", "SC-7"];
    assert_eq!(run(folder, &read).status.code(), Some(1), "no column says the currency");
    let named = [
        "--column",
        "number=Reference",
        "--column",
        "charge=Description",
        "--column",
        "amount=Amount",
        "--column",
        "currency==EUR",
    ];
    let brought = said(folder, &[&read[..], &named].concat(), 4);
    assert!(brought.contains("SC-7: 2 lines, 7.36 EUR: new"), "{brought}");
    assert!(said(folder, &read, 4).contains("nothing changed"), "its columns are kept");
    let shown = said(folder, &["invoices", "show", "SC-7"], 4);
    assert!(shown.contains("no parcel here has this number") && shown.contains("Surcharge Fuel: 0.41 EUR"), "{shown}");
    let french = String::from_utf8(run_in("fr", folder, &["invoices", "show", "SC-7"]).stdout).unwrap();
    assert!(french.contains("6,95 EUR") && french.contains("0,41 EUR") && !french.contains("0.41"), "{french}");
    let csv = said(folder, &["invoices", "show", "SC-7", "--csv"], 0);
    assert_eq!(csv.lines().count(), 3);
    let view: Value =
        serde_json::from_str(&said(folder, &["--json", "invoices", "show", "SC-7", "--as", "platform"], 4)).unwrap();
    assert_eq!((&view["summary"]["to_look_at"], view["lines"].as_array().unwrap().len()), (&Value::from(2), 2));
    assert!(said(folder, &["invoices", "forms"], 0).contains("currency==EUR"));
    assert_eq!(
        run(folder, &["invoices", "read", file, "--as", "platform", "--column", "price=Amount"]).status.code(),
        Some(1)
    );
    std::fs::write(file, FILE.replace("6.95", "7.95")).unwrap();
    assert!(said(folder, &read, 3).contains("stays"));
    assert!(said(folder, &[&read[..], &["--replace"]].concat(), 4).contains("takes the place"));
    said(folder, &["invoices", "forms", "--forget", "platform"], 0);
    said(folder, &["invoices", "remove", "SC-7"], 0);
    assert_eq!(run(folder, &["invoices", "show", "SC-7"]).status.code(), Some(1));
}
