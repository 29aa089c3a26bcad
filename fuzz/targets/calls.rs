//! Calls of a browser that was let in: each by its name, with whatever arguments, against a station in a folder of its own. The
//! first byte chooses the call.

#![no_main]

use libfuzzer_sys::fuzz_target;
use packdesk_fuzz::OneAnswer;
use station::calls::{self, Face};
use station::{Options, Station};
use std::sync::{Arc, LazyLock};
use tempfile::TempDir;

/// Calls that wait for devices, or for a processor on purpose.
const SLOW: [&str; 8] = [
    "backup_make",
    "doctor",
    "doctor_deep",
    "printer_probe",
    "printers_discover",
    "scale_try",
    "scales_find",
    "support",
];

static STATION: LazyLock<(Station, TempDir)> = LazyLock::new(|| {
    let folder = TempDir::new().expect("a folder");
    let wire = wire::Setup { transport: Some(Arc::new(OneAnswer(b"{}".to_vec()))), ..wire::Setup::default() };
    let options = Options { desk: false, pulls: false, wire, ..Options::new(folder.path().join("station")) };
    (Station::open(options).expect("a station"), folder)
});

fuzz_target!(|bytes: &[u8]| {
    let Some((&which, args)) = bytes.split_first() else { return };
    let (name, _) = calls::NAMES[usize::from(which) % calls::NAMES.len()];
    let Ok(args) = serde_json::from_slice(args) else { return };
    if !SLOW.contains(&name) {
        let _ = calls::call(&STATION.0, Face::Browser, name, args);
    }
});
