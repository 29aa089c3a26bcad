//! What a desk shipped, held against what its printer printed.

use crate::Desk;
use serde_json::Value;
use std::collections::{HashMap, HashSet};
use std::process::Output;

/// The SSCC in a label's barcode.
#[must_use]
pub fn number(zpl: &[u8]) -> Option<String> {
    let zpl = String::from_utf8_lossy(zpl);
    let (_, after) = zpl.split_once(">;>800")?;
    after.get(..18).map(str::to_owned)
}

/// Somebody comes back, packs the rest, and answers what is asked by looking at what lies in the printer.
pub fn pack_the_rest(desk: &Desk) -> Output {
    let rest = desk.run(&["print", "--all-ready"]);
    let lies_there: HashSet<String> = desk.printer.printed().iter().filter_map(|label| number(&label.zpl)).collect();
    for job in desk.json(&["jobs", "--unfinished"]).as_array().into_iter().flatten() {
        if job["state"] == "unknown" {
            let tracking = number_of(desk, &job["document"]["order"]);
            let answer = if lies_there.contains(&tracking) { "yes" } else { "no" };
            desk.ok(&["jobs", "answer", &job["id"].to_string(), answer]);
        }
    }
    rest
}

fn number_of(desk: &Desk, order: &Value) -> String {
    let view = desk.call("order_open", order);
    view["shipment"]["parcels"][0]["number"].as_str().unwrap_or_default().to_owned()
}

/// What became of a desk's orders.
#[derive(Debug, Default)]
pub struct Ledger {
    /// The numbers of shipped orders.
    pub shipped: Vec<String>,
    /// Orders that are still to be packed, and numbers of shipped orders no label came out for.
    pub lost: Vec<String>,
    /// Numbers of more than one label or of more than one order.
    pub doubled: Vec<String>,
}

impl Ledger {
    /// Of a desk whose orders are all packed.
    #[must_use]
    pub fn of(desk: &Desk) -> Self {
        let mut copies: HashMap<String, u32> = HashMap::new();
        for label in desk.printer.printed() {
            *copies.entry(number(&label.zpl).unwrap_or_default()).or_default() += 1;
        }
        let shipped: Vec<String> = rows(desk, "shipped", "tracking_number");
        let left = ["ready", "booking", "labelled"].into_iter().flat_map(|stage| rows(desk, stage, "number"));
        let unseen = shipped.iter().filter(|number| !copies.contains_key(*number)).cloned();
        let lost = left.chain(unseen).collect();
        let mut seen = HashSet::new();
        let of_two_orders: Vec<String> = shipped.iter().filter(|number| !seen.insert(*number)).cloned().collect();
        let of_two_labels = copies.into_iter().filter(|(_, count)| *count > 1).map(|(number, _)| number);
        let doubled = of_two_labels.chain(of_two_orders).collect();
        Self { shipped, lost, doubled }
    }
}

fn rows(desk: &Desk, stage: &str, column: &str) -> Vec<String> {
    let found = desk.json(&["orders", "--stage", stage, "-n", "1000"]);
    let rows = found["rows"].as_array().cloned().unwrap_or_default();
    rows.iter().map(|row| row[column].as_str().unwrap_or_default().to_owned()).collect()
}
