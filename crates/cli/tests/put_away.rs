//! `packdesk put-away` and `packdesk bring-back`, as somebody runs them.
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

fn said(outcome: &Output) -> String {
    String::from_utf8(outcome.stdout.clone()).unwrap()
}

/// The numbers of the orders at a stage.
fn at(folder: &Path, stage: &str) -> Vec<String> {
    let listed = run(folder, &["--json", "orders", "--stage", stage]);
    let page: Value = serde_json::from_slice(&listed.stdout).unwrap();
    page["rows"].as_array().unwrap().iter().map(|row| row["number"].as_str().unwrap().to_owned()).collect()
}

/// Brings the shop's word of two orders in.
fn import(folder: &Path, hour: u32, city: &str) {
    let order = |number: u32| {
        json!({
            "reference": number.to_string(), "number": number.to_string(), "placed_at": "2026-11-22T08:00:00Z",
            "modified_at": format!("2026-11-22T{hour:02}:00:00Z"), "currency": "EUR",
            "total": { "minor": 1250, "currency": "EUR" },
            "recipient": { "name": "Ada", "street": "Damrak 1", "postal_code": "1012 LG", "city": city, "country": "NL" },
            "lines": [{ "name": "Pot", "sku": "POT", "quantity": 1, "unit_weight": 350 }]
        })
    };
    let file = folder.join("orders.jsonl");
    std::fs::write(&file, format!("{}\n{}\n", order(1001), order(1002))).unwrap();
    let outcome = run(folder, &["import", file.to_str().unwrap()]);
    assert!(outcome.status.success(), "{outcome:?}");
}

#[test]
fn orders_are_put_away_with_a_reason_and_brought_back() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    import(folder, 8, "Amsterdam");
    let outcome = run(folder, &["put-away", "1001", "--reason", "paid back by phone"]);
    assert_eq!((outcome.status.code(), said(&outcome).trim()), (Some(0), "One order is put away"));
    let outcome = run(folder, &["put-away", "1001", "1003", "--reason", "again"]);
    assert_eq!(outcome.status.code(), Some(3), "there is no 1003: {outcome:?}");
    import(folder, 9, "Utrecht");
    assert_eq!(at(folder, "put_away"), ["1001"]);
    let explained = said(&run(folder, &["explain", "1001"]));
    for part in ["put away", "paid back by phone", "Amsterdam", "Utrecht"] {
        assert!(explained.contains(part), "{part}: {explained}");
    }
    assert!(said(&run(folder, &["scan", "1001"])).contains("Order 1001: put away"), "a scan prints nothing");

    let outcome = run(folder, &["change", "--stage", "put_away", "--bring-back", "--yes"]);
    assert!(outcome.status.success(), "{outcome:?}");
    assert_eq!(at(folder, "put_away"), Vec::<String>::new());
    run(folder, &["change", "1002", "--put-away", "twice"]);
    assert_eq!(at(folder, "put_away"), ["1002"]);
    let outcome = run(folder, &["bring-back", "1002"]);
    assert_eq!((outcome.status.code(), said(&outcome).trim()), (Some(0), "One order is back at work"));
}
