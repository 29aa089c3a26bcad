//! What was billed of shipments. Pure, but for the order's bills.

use model::{CarrierId, Money, OrderId, Problem, ShipmentId, ShipmentState};
use rates::{BilledLine, BilledShipment, ChargeKind, Judged, LineConcern, judge};
use serde::Serialize;
use std::collections::BTreeMap;
use store::{KeptLine, Snapshot};
#[cfg(feature = "export")]
use ts_rs::TS;

/// What was billed of a shipment, beside what was quoted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct ShipmentBill {
    /// The shipment.
    pub shipment: ShipmentId,
    /// Its order.
    pub order: OrderId,
    /// The number of that.
    pub order_number: String,
    /// Its carrier.
    pub carrier: CarrierId,
    /// What it should have cost, where that is known.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub quoted: Option<Money>,
    /// What was billed, by all invoices together, currency by currency.
    pub billed: Vec<Money>,
    /// What was billed beyond the quote; below 0: less. None where the two cannot be compared.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub difference: Option<Money>,
    /// What it is made of.
    pub charges: Vec<ChargeSum>,
    /// Why its lines have to be looked at.
    pub concerns: Vec<LineConcern>,
}

/// What was billed under one name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct ChargeSum {
    /// A price, a surcharge or a credit.
    pub kind: ChargeKind,
    /// What it is called; empty where the biller does not say.
    pub charge: String,
    /// In how many lines.
    pub lines: u32,
    /// How much together, currency by currency.
    pub amounts: Vec<Money>,
}

/// Lines with their judgement, given in the sequence they were billed in.
pub(crate) fn judged(lines: Vec<KeptLine>) -> Vec<(KeptLine, Judged)> {
    let billed: Vec<BilledLine<'_>> = lines
        .iter()
        .map(|kept| BilledLine {
            line: &kept.line,
            key: &kept.key,
            shipment: kept.shipment.as_ref().map(|shipment| BilledShipment {
                quoted: shipment.quoted,
                taken_back: shipment.state == ShipmentState::Voided,
            }),
        })
        .collect();
    let judged = judge(&billed);
    lines.into_iter().zip(judged).collect()
}

/// What was billed of each shipment, in the sequence of the shipments.
pub(crate) fn bills(lines: &[(KeptLine, Judged)]) -> Vec<ShipmentBill> {
    let mut bills: BTreeMap<ShipmentId, ShipmentBill> = BTreeMap::new();
    for (kept, judged) in lines {
        let Some(shipment) = &kept.shipment else { continue };
        let bill = bills.entry(shipment.id).or_insert_with(|| ShipmentBill {
            shipment: shipment.id,
            order: shipment.order,
            order_number: shipment.order_number.clone(),
            carrier: shipment.carrier.clone(),
            quoted: shipment.quoted,
            billed: Vec::new(),
            difference: None,
            charges: Vec::new(),
            concerns: Vec::new(),
        });
        kept.line.amount.add_to(&mut bill.billed);
        add(&mut bill.charges, kept, judged);
        for concern in &judged.concerns {
            if !bill.concerns.contains(concern) {
                bill.concerns.push(*concern);
            }
        }
    }
    let difference = |bill: &ShipmentBill| match (bill.quoted, bill.billed.as_slice()) {
        (Some(quoted), [billed]) if quoted.currency == billed.currency => {
            Some(Money { minor: billed.minor.saturating_sub(quoted.minor), currency: quoted.currency })
        }
        _ => None,
    };
    bills.into_values().map(|bill| ShipmentBill { difference: difference(&bill), ..bill }).collect()
}

/// Adds a line to those of its name.
pub(super) fn add(sums: &mut Vec<ChargeSum>, kept: &KeptLine, judged: &Judged) {
    let is_same = |sum: &&mut ChargeSum| sum.kind == judged.kind && sum.charge == kept.line.charge;
    match sums.iter_mut().find(is_same) {
        Some(sum) => {
            sum.lines = sum.lines.saturating_add(1);
            kept.line.amount.add_to(&mut sum.amounts);
        }
        None => sums.push(ChargeSum {
            kind: judged.kind,
            charge: kept.line.charge.clone(),
            lines: 1,
            amounts: vec![kept.line.amount],
        }),
    }
}

/// What was billed of an order's shipments.
pub(crate) fn bills_of_order(snapshot: &Snapshot, order: OrderId) -> Result<Vec<ShipmentBill>, Problem> {
    Ok(bills(&judged(snapshot.invoice_lines_of_order(order)?)))
}
