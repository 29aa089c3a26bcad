//! What was billed of what left, beside what was quoted.

use crate::invoices::{bills, judged, to_look_at};
use model::{CarrierId, Problem, UtcDateTime};
use rates::BilledSum;
use serde::Serialize;
use std::collections::BTreeMap;
use store::Snapshot;
#[cfg(feature = "export")]
use ts_rs::TS;

/// What was billed of the shipments that left.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct InvoiceFigures {
    /// All of it, beside what was quoted.
    pub sum: BilledSum,
    /// The same carrier by carrier.
    pub carriers: Vec<CarrierBill>,
    /// The shipments that left and that no invoice bills yet.
    pub not_billed: u32,
    /// The lines that have to be looked at, of the invoices that were brought in at that time.
    pub to_look_at: u32,
}

/// What was billed of a carrier's shipments.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct CarrierBill {
    /// The carrier.
    pub carrier: CarrierId,
    /// What it is called; its id where it is not in the catalogue any more.
    pub name: String,
    /// What was billed beside what was quoted.
    pub sum: BilledSum,
}

/// What was billed of the `left` shipments that left between these moments; `name` says what carriers are called.
pub(super) fn invoices(
    snapshot: &Snapshot,
    from: UtcDateTime,
    until: UtcDateTime,
    left: u32,
    name: impl Fn(&CarrierId) -> Option<String>,
) -> Result<InvoiceFigures, Problem> {
    let bills = bills(&judged(snapshot.invoice_lines_of_departures(from, until)?));
    let (mut sum, mut carriers) = (BilledSum::default(), BTreeMap::<CarrierId, BilledSum>::new());
    for bill in &bills {
        sum.add(bill.quoted, &bill.billed);
        carriers.entry(bill.carrier.clone()).or_default().add(bill.quoted, &bill.billed);
    }
    let carrier = |(carrier, sum): (CarrierId, BilledSum)| CarrierBill {
        name: name(&carrier).unwrap_or_else(|| carrier.0.clone()),
        carrier,
        sum,
    };
    let billed = u32::try_from(bills.len()).unwrap_or(u32::MAX);
    Ok(InvoiceFigures {
        sum,
        carriers: carriers.into_iter().map(carrier).collect(),
        not_billed: left.saturating_sub(billed),
        to_look_at: to_look_at(snapshot, from, until)?,
    })
}
