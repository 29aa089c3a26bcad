//! An invoice as CSV: each of its lines, what it was joined to, and why it has to be looked at. Pure.

use crate::spreadsheet::{self, amount, harmless};
use rates::Judged;
use store::KeptLine;

const COLUMNS: [&str; 12] = [
    "line",
    "number",
    "reference",
    "charge",
    "kind",
    "amount",
    "currency",
    "order",
    "carrier",
    "quoted",
    "quoted_currency",
    "look_at",
];

/// Lines as a file.
pub(super) fn write<'a>(lines: impl Iterator<Item = &'a (KeptLine, Judged)>) -> String {
    let head = COLUMNS.map(str::to_owned).to_vec();
    spreadsheet::write(std::iter::once(head).chain(lines.map(row)))
}

fn row((kept, judged): &(KeptLine, Judged)) -> Vec<String> {
    let shipment = kept.shipment.as_ref();
    let quoted = shipment.and_then(|shipment| shipment.quoted);
    let concerns: Vec<&str> = judged.concerns.iter().map(|concern| concern.as_str()).collect();
    vec![
        kept.place.to_string(),
        harmless(&kept.line.number).into_owned(),
        harmless(&kept.line.reference).into_owned(),
        harmless(&kept.line.charge).into_owned(),
        judged.kind.as_str().to_owned(),
        amount(kept.line.amount),
        kept.line.amount.currency.code().to_owned(),
        harmless(shipment.map_or("", |shipment| &shipment.order_number)).into_owned(),
        harmless(shipment.map_or("", |shipment| &shipment.carrier.0)).into_owned(),
        quoted.map(amount).unwrap_or_default(),
        quoted.map(|quoted| quoted.currency.code().to_owned()).unwrap_or_default(),
        concerns.join(" "),
    ]
}
