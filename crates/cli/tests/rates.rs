//! Price sheets and the table of prices, on the command line.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use serde_json::{Value, json};
use std::path::Path;
use std::process::{Command, Output, Stdio};

fn run(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_packdesk"));
    command.env("PACKDESK_SECRETS", "file").env_remove("PACKDESK_DATA").env("HOME", folder).stdin(Stdio::null());
    command.arg("--data").arg(folder.join("station")).args(["--lang", "en"]).args(arguments).output().unwrap()
}

fn answer(folder: &Path, arguments: &[&str]) -> Value {
    let outcome = run(folder, &[&["--json"], arguments].concat());
    assert_eq!(outcome.status.code(), Some(0), "{arguments:?}: {outcome:?}");
    serde_json::from_slice(&outcome.stdout).unwrap()
}

const SHEET: &str =
    "carrier;service;countries;min_g;max_g;price;currency;surcharge:fuel\nvan;home;DE;0;5000;4,50;EUR;7,5%\n";

#[test]
fn a_sheet_goes_in_prices_a_basket_and_comes_out() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let file = folder.join("rates.csv");
    std::fs::write(&file, SHEET).unwrap();
    let file = file.to_str().unwrap();

    let mut settings = answer(folder, &["call", "settings"]);
    let catalogue = json!({
        "carriers": [{ "id": "van", "name": "Van" }], "contracts": [],
        "methods": [{ "id": "van-home", "name": "Van home", "carrier": "van", "service": "home", "max_weight": 30_000 }],
    });
    settings["settings"]["catalogue"] = catalogue;
    answer(folder, &["call", "settings_save", &settings.to_string()]);

    let tried = answer(folder, &["rates", "import", file, "--dry-run"]);
    assert_eq!((&tried["sheets"][0]["bands"], answer(folder, &["rates", "list"])), (&json!(1), json!([])));
    answer(folder, &["rates", "import", file]);
    let listed = answer(folder, &["rates", "list"]);
    assert_eq!((&listed[0]["summary"]["carrier"], &listed[0]["source"]), (&json!("van"), &json!("rates.csv")));

    let quote = ["rates", "quote", "--to", "DE", "--weight", "2kg"];
    let table = answer(folder, &quote);
    assert_eq!(table["rows"][0]["offer"]["price"]["total"], json!({ "minor": 484, "currency": "EUR" }));
    let said = String::from_utf8(run(folder, &quote).stdout).unwrap();
    assert!(said.contains("van-home") && said.contains("4.84 EUR") && said.contains("fuel 0.34 EUR"), "{said}");
    let heavy = String::from_utf8(run(folder, &["rates", "quote", "--to", "DE", "--weight", "6kg"]).stdout).unwrap();
    assert!(heavy.contains("price unknown: the sheet has no price for"), "{heavy}");

    let written = run(folder, &["rates", "export", "van"]).stdout;
    assert!(String::from_utf8_lossy(&written).contains("4.50,EUR,net"), "{}", String::from_utf8_lossy(&written));
    let told = answer(folder, &["rates", "export", "van"]);
    assert_eq!(told.as_str().map(str::as_bytes), Some(&*written), "one document, also of a table");
    assert_eq!(run(folder, &["rates", "remove", "van"]).status.code(), Some(0));
    assert_eq!(run(folder, &["rates", "export", "van"]).status.code(), Some(1));
}

#[test]
fn what_is_not_understood_is_named_and_nothing_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let file = folder.join("rates.csv");
    std::fs::write(&file, SHEET.replace("4,50", "4.50 EUR")).unwrap();
    let outcome = run(folder, &["rates", "import", file.to_str().unwrap()]);
    let said = String::from_utf8(outcome.stderr).unwrap();
    assert_eq!(outcome.status.code(), Some(1));
    assert!(said.contains("Line 2, price: “4.50 EUR”"), "{said}");
    assert_eq!(answer(folder, &["rates", "list"]), json!([]));
    for weight in ["2lb", "-1kg", "1.2345kg", ""] {
        let outcome = run(folder, &["rates", "quote", "--to", "DE", "--weight", weight]);
        assert_eq!(outcome.status.code(), Some(2), "{weight}");
    }
}
