//! The process is killed at every kind of moment between a scan and its evidence. Afterwards no number was used twice
//! and no label is lost: each came out, or a person is asked.

use packdesk_tests::Desk;
use serde_json::Value;
use std::collections::{HashMap, HashSet};
use std::process::Stdio;
use std::time::Instant;

const ORDERS: u32 = 60;

/// The SSCC in a label's barcode.
fn number(zpl: &[u8]) -> String {
    let zpl = String::from_utf8_lossy(zpl);
    let (_, after) = zpl.split_once(">;>800").expect("a barcode");
    after[..18].to_owned()
}

#[test]
fn no_number_twice_and_no_label_lost_whenever_the_process_dies() {
    let desk = Desk::with_orders(ORDERS);
    // How long one order takes, so that the kills are spread over all of it.
    let started = Instant::now();
    desk.ok(&["print", "G-00001"]);
    let whole = started.elapsed();
    for order in 2..=ORDERS {
        let mut child = desk
            .command(&["print", &format!("G-{order:05}")])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("packdesk starts");
        let moment = whole * (order - 1) / ORDERS;
        let spawned = Instant::now();
        while spawned.elapsed() < moment {
            std::hint::spin_loop();
        }
        child.kill().expect("a process to kill");
        child.wait().expect("a killed process");
    }

    // Somebody comes back, packs the rest, and answers what is asked by looking at what lies in the printer.
    let _ = desk.run(&["print", "--all-ready"]);
    let lies_there: HashSet<String> = desk.printer.printed().iter().map(|label| number(&label.zpl)).collect();
    for job in desk.json(&["jobs", "--unfinished"]).as_array().expect("jobs") {
        if job["state"] == "unknown" {
            let tracking = tracking_of(&desk, &job["document"]["order"]);
            let answer = if lies_there.contains(&tracking) { "yes" } else { "no" };
            desk.ok(&["jobs", "answer", &job["id"].to_string(), answer]);
        }
    }
    let shipped = desk.json(&["orders", "--stage", "shipped", "-n", "1000"]);
    let shipped = shipped["rows"].as_array().expect("rows");

    let numbers: Vec<String> =
        shipped.iter().map(|row| row["tracking_number"].as_str().unwrap_or_default().to_owned()).collect();
    assert_eq!(numbers.len(), ORDERS as usize, "every order shipped");
    assert_eq!(numbers.iter().collect::<HashSet<_>>().len(), ORDERS as usize, "no number twice");
    let mut copies: HashMap<String, u32> = HashMap::new();
    for label in desk.printer.printed() {
        *copies.entry(number(&label.zpl)).or_default() += 1;
    }
    for number in &numbers {
        assert_eq!(copies.get(number), Some(&1), "label {number} came out once");
    }
}

fn tracking_of(desk: &Desk, order: &Value) -> String {
    let view = desk.call("order_open", order);
    view["shipment"]["tracking_number"].as_str().unwrap_or_default().to_owned()
}
