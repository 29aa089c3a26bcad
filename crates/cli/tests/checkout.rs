//! `packdesk checkout`: a file becomes what customers are offered.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use serde_json::{Value, json};
use std::path::Path;
use std::process::{Command, Output, Stdio};

fn run(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_packdesk"));
    command.env("PACKDESK_SECRETS", "file").env_remove("PACKDESK_DATA").env("HOME", folder).stdin(Stdio::null());
    command.env("PACKDESK_STATE", folder.join("state"));
    command.arg("--data").arg(folder.join("station")).args(["--lang", "en"]).args(arguments);
    command.output().unwrap()
}

/// What a command prints; it has to end with this code.
fn said(folder: &Path, code: i32, arguments: &[&str]) -> String {
    let outcome = run(folder, arguments);
    assert_eq!(outcome.status.code(), Some(code), "{arguments:?}: {outcome:?}");
    String::from_utf8(if code == 1 { outcome.stderr } else { outcome.stdout }).unwrap()
}

fn settings() -> Value {
    json!({
        "defaults": { "sender": { "name": "Garden", "street": "Kade 1", "postal_code": "5611EM", "city": "Eindhoven", "country": "NL" } },
        "catalogue": {
            "carriers": [{ "id": "own", "name": "Own" }],
            "methods": [{ "id": "parcel", "carrier": "own", "name": "Parcel", "max_weight": 30_000, "lead_days": 1 }],
        },
    })
}

fn configuration() -> Value {
    json!({
        "format": 1, "time_zone": "Europe/Amsterdam", "currency": "EUR",
        "destinations": [{ "countries": ["BE"], "methods": [
            { "id": "431c1736-0000-4000-8000-000000000001", "kind": "nominated_day", "title": "Your day", "ships_with": ["parcel"],
              "prices": [{ "up_to": 5_000, "price": { "minor": 695, "currency": "EUR" } }],
              "handover": [{ "day": "wednesday", "cut_off": "12:00:00" }] },
            { "id": "431c1736-0000-4000-8000-000000000002", "kind": "same_day", "title": "Today", "ships_with": ["parcel"],
              "handover": [{ "day": "wednesday", "cut_off": "09:30:00" }] },
        ] }],
    })
}

#[test]
fn a_file_is_brought_in_tried_published_and_written_again() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let file = folder.join("checkout.json");
    let file = file.to_str().unwrap();
    said(folder, 0, &["shops", "add", "own-shop", "--kind", "api"]);
    let version: Value = serde_json::from_str(&said(folder, 0, &["call", "settings"])).unwrap();
    let save = json!({ "version": version["version"], "settings": settings() }).to_string();
    said(folder, 0, &["call", "settings_save", &save]);
    assert!(said(folder, 0, &["checkout"]).contains("No shop has a checkout."));

    std::fs::write(file, configuration().to_string().replace("wednesday", "someday")).unwrap();
    let refused = said(folder, 1, &["checkout", "import", "own-shop", file]);
    assert!(refused.contains("destinations[0].methods[0].handover[0].day"), "{refused}");
    assert!(said(folder, 1, &["checkout", "show", "own-shop"]).contains("has no checkout"));

    std::fs::write(file, configuration().to_string()).unwrap();
    said(folder, 0, &["checkout", "import", "own-shop", file]);
    let cart = ["--to", "BE", "--weight", "2000", "--total", "45.90", "--at", "2026-12-02T09:00:00Z"];
    let seen = said(folder, 0, &[&["checkout", "try", "own-shop"], &cart[..]].concat());
    assert!(seen.contains("Your day") && seen.contains("parcel") && seen.contains("6.95"), "{seen}");
    assert!(seen.contains("until 2026-12-02T12:00:00+01:00"), "{seen}");
    assert!(seen.contains("not offered: Today parcel: "), "{seen}");
    let nothing = said(folder, 0, &["checkout", "try", "own-shop", "--to", "US", "--weight", "2000"]);
    assert_eq!(nothing.trim(), "Nothing is sent to US");
    said(folder, 0, &["checkout", "publish", "own-shop"]);
    let list: Value = serde_json::from_str(&said(folder, 0, &["--json", "checkout", "list"])).unwrap();
    assert_eq!((&list[0]["served"]["version"], &list[0]["differs"]), (&json!(1), &json!(false)));
    let written: Value = serde_json::from_str(&said(folder, 0, &["checkout", "export", "own-shop"])).unwrap();
    assert_eq!(written["destinations"][0]["methods"][0]["title"], "Your day");
    said(folder, 0, &["checkout", "withdraw", "own-shop"]);
    assert!(said(folder, 0, &["checkout"]).contains("not served"));
}
