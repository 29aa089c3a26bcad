//! What is known of made-up people goes when they ask or when its time is over, and is in no file of the station then.
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

fn order(number: u32, status: &str, person: &str) -> Value {
    json!({
        "reference": format!("R-{number}"), "number": format!("#{number}"), "status": status,
        "placed_at": "2025-03-01T08:00:00Z", "modified_at": format!("2025-03-02T08:00:{:02}Z", number % 60),
        "currency": "EUR", "total": { "minor": 1250, "currency": "EUR" }, "note": format!("{person} rings twice"),
        "recipient": {
            "name": format!("Zoë {person}"), "street": format!("{person}straat 77"), "postal_code": "9876 ZZ",
            "city": format!("{person}ville"), "country": "NL", "email": format!("{person}@people.example"),
        },
        "lines": [{ "name": "Mug", "sku": "MUG-1", "quantity": 1, "unit_weight": 350, "properties": { "Engraving": person } }]
    })
}

fn import(folder: &Path, orders: &[Value]) {
    let lines: Vec<String> = orders.iter().map(Value::to_string).collect();
    let file = folder.join("orders.jsonl");
    std::fs::write(&file, lines.join("\n")).unwrap();
    let outcome = run(folder, &["import", file.to_str().unwrap()]);
    assert_eq!(outcome.status.code(), Some(0), "{outcome:?}");
}

/// The files under a folder that hold a text in any case.
fn holding(folder: &Path, text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(holding(&path, text));
        } else {
            let bytes = std::fs::read(&path).unwrap();
            if bytes.windows(text.len()).any(|window| window.eq_ignore_ascii_case(text.as_bytes())) {
                found.push(path.display().to_string());
            }
        }
    }
    found
}

#[test]
fn a_customer_is_given_what_is_kept_and_then_erased() {
    let folder = tempfile::tempdir().unwrap();
    let (folder, station) = (folder.path(), folder.path().join("station"));
    let orders = [
        order(1001, "cancelled", "Qwertyson"),
        order(1002, "completed", "Qwertyson"),
        order(1003, "cancelled", "Plughman"),
    ];
    import(folder, &orders);
    assert!(!holding(&station, "qwertyson").is_empty());

    let file = folder.join("given.json");
    let saved = answer(folder, &["customer", "export", "QWERTYSON@people.example", "--to", file.to_str().unwrap()]);
    assert_eq!(saved["orders"], 2);
    let given: Value = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
    assert_eq!(given["orders"][0]["order"]["facts"]["recipient"]["name"], "Zoë Qwertyson");
    let shown = answer(folder, &["customer", "export", "zoe plughman 9876zz"]);
    assert_eq!(shown["orders"].as_array().map(Vec::len), Some(1));

    let unasked = run(folder, &["--json", "customer", "erase", "#1001"]);
    assert_eq!(unasked.status.code(), Some(3), "nobody said yes");
    let found: Value = serde_json::from_slice(&unasked.stdout).unwrap();
    assert_eq!((&found["by"], found["orders"].as_array().map(Vec::len)), (&json!("email"), Some(2)));
    assert!(!holding(&station, "qwertyson").is_empty());

    let erased = answer(folder, &["customer", "erase", "#1001", "--yes"]);
    assert_eq!((&erased["counts"]["orders"], &erased["open"]), (&json!(2), &json!([])));
    assert_eq!(holding(&station, "qwertyson"), Vec::<String>::new());
    assert!(!holding(&station, "plughman").is_empty(), "the others stay");

    import(folder, &orders);
    assert_eq!(holding(&station, "qwertyson"), Vec::<String>::new(), "what comes again names nobody");
    let order = answer(folder, &["call", "order_open", "1"]);
    assert_eq!((&order["order"]["facts"]["number"], &order["order"]["stage"]), (&json!("#1001"), &json!("cancelled")));
    let outcome = run(folder, &["--json", "customer", "erase", "qwertyson@people.example", "--yes"]);
    let problem: Value = serde_json::from_slice(&outcome.stdout).unwrap();
    assert_eq!((outcome.status.code(), &problem["code"]), (Some(1), &json!("customer-not-found")));
}

#[test]
fn a_purge_counts_first_and_leaves_what_is_open() {
    let folder = tempfile::tempdir().unwrap();
    let (folder, station) = (folder.path(), folder.path().join("station"));
    import(folder, &[order(1001, "cancelled", "Qwertyson"), order(1002, "open", "Plughman")]);
    let said = String::from_utf8(run(folder, &["purge", "--before", "2025-04-01", "--dry-run"]).stdout).unwrap();
    assert!(said.contains("1  Names and addresses of orders"), "{said}");
    let counted = answer(folder, &["purge", "--before", "2025-04-01", "--dry-run"]);
    assert!(!holding(&station, "qwertyson").is_empty());
    assert_eq!(answer(folder, &["purge", "--before", "2025-03-01"])["counts"]["orders"], 0);
    let purged = answer(folder, &["purge", "--before", "2025-04-01"]);
    assert_eq!((&purged["counts"], &purged["counts"]["orders"]), (&counted["counts"], &json!(1)));
    assert_eq!(holding(&station, "qwertyson"), Vec::<String>::new());
    assert!(!holding(&station, "plughman").is_empty(), "it has not shipped");

    let outcome = run(folder, &["--json", "purge", "--before", "2999-01-01"]);
    let problem: Value = serde_json::from_slice(&outcome.stdout).unwrap();
    assert_eq!((outcome.status.code(), &problem["code"]), (Some(1), &json!("purge-date-ahead")));
    assert_eq!(run(folder, &["purge", "--before", "yesterday"]).status.code(), Some(2));
}
