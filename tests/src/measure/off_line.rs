//! An off-line day: how long packing takes with the network cut, and how long everything takes to drain.

use super::line;
use crate::program;
use serde_json::Value;
use std::process::{Command, Stdio};

/// How many parcels the day has.
const PARCELS: u32 = 1_000;

/// The seconds of an off-line day on a scratch station, the program killed twice; they count only where shop, carrier and station
/// agree at its end.
pub fn off_line_day() {
    let mut command = Command::new(program("packdesk"));
    command.args(["--json", "rehearse", "offline-day", "--orders", &PARCELS.to_string()]).stdin(Stdio::null());
    let outcome = command.output().expect("packdesk starts");
    let day: Value = serde_json::from_slice(&outcome.stdout).expect("a report");
    let agrees = if outcome.status.success() { "all agree" } else { "they do not agree" };
    let figure = |what: &str| {
        let rows = day["rows"].as_array().into_iter().flatten();
        rows.filter(|row| row["what"] == what).find_map(|row| row["count"].as_u64()).unwrap_or_default()
    };
    let seconds = format!("{} s, {} s", figure("packing"), figure("draining"));
    line("off-line day of 1,000 parcels: packing, draining", &seconds, agrees);
}
