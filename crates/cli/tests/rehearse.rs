//! An off-line day, packed three ways, with the program killed twice, through the command as it is typed.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use serde_json::Value;
use std::process::{Command, Stdio};

#[test]
fn shop_carrier_and_station_agree_after_an_off_line_day() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_packdesk"));
    command.args(["--json", "--lang", "en", "rehearse", "offline-day", "--orders", "18"]).stdin(Stdio::null());
    let outcome = command.output().unwrap();
    assert_eq!(outcome.status.code(), Some(0), "{outcome:?}");
    let day: Value = serde_json::from_slice(&outcome.stdout).unwrap();
    let figure = |what: &str| {
        let rows = day["rows"].as_array().unwrap();
        rows.iter().find(|row| row["what"] == what).unwrap()["count"].as_u64().unwrap()
    };
    assert_eq!(["own", "ahead", "shelf"].map(figure), [6, 6, 6]);
    assert_eq!(["orders", "shipped", "told", "live", "killed"].map(figure), [18, 18, 18, 12, 2]);
    assert_eq!(day["differences"], serde_json::json!([]));
}
