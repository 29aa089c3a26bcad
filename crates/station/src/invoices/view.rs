//! Invoices as a person sees them.

use super::bill::{ChargeSum, ShipmentBill, add, bills, judged};
use super::{Invoices, export};
use crate::Event;
use model::*;
use rates::{BilledSum, ChargeKind, Judged, LineConcern};
use serde::Serialize;
use std::cmp::Reverse;
use std::collections::{BTreeSet, HashMap};
use store::{KeptInvoice, KeptLine, Snapshot};
#[cfg(feature = "export")]
use ts_rs::TS;

/// So many lines and shipments of an invoice are shown; its CSV has all.
const SHOWN: usize = 200;

/// An invoice in a list.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct InvoiceSummary {
    /// Its number in this station.
    pub id: InvoiceId,
    /// The name of the form its file was read by: who bills.
    pub form: String,
    /// Its number.
    pub number: String,
    /// The name of its file.
    pub source: String,
    /// When it was brought in.
    pub brought_at: UtcDateTime,
    /// How many lines it has.
    pub lines: u32,
    /// What they bill, currency by currency.
    pub billed: Vec<Money>,
    /// How many of them have to be looked at.
    pub to_look_at: u32,
}

/// An invoice with everything there is to say about it.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct InvoiceView {
    /// The invoice.
    pub summary: InvoiceSummary,
    /// What its lines bill, name by name: prices, then surcharges, then credits.
    pub charges: Vec<ChargeSum>,
    /// Its shipments, billed beside quoted; with what other invoices billed of them.
    pub sum: BilledSum,
    /// Those of its shipments that were billed otherwise than quoted, the greatest difference first; at most 200.
    pub differing: Vec<ShipmentBill>,
    /// How many there are.
    pub differing_count: u32,
    /// Its lines that have to be looked at; at most 200.
    pub lines: Vec<InvoiceLineView>,
}

/// A line of an invoice that has to be looked at.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct InvoiceLineView {
    /// Its place in the invoice, from 1.
    pub place: u32,
    /// As its file has it.
    pub line: InvoiceLine,
    /// A price, a surcharge or a credit.
    pub kind: ChargeKind,
    /// Why it has to be looked at.
    pub concerns: Vec<LineConcern>,
    /// The order it belongs to, where one is known.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub order: Option<OrderId>,
    /// The number of that.
    pub order_number: String,
}

impl Invoices {
    /// The invoices, the newest first.
    pub(crate) fn list(&self) -> Result<Vec<InvoiceSummary>, Problem> {
        let snapshot = self.store.snapshot()?;
        let mut lines: HashMap<InvoiceId, Vec<(KeptLine, Judged)>> = HashMap::new();
        for line in judged(snapshot.invoice_lines()?) {
            lines.entry(line.0.invoice).or_default().push(line);
        }
        let of = |kept: KeptInvoice| summary(&lines.remove(&kept.id).unwrap_or_default(), kept);
        Ok(snapshot.invoices()?.into_iter().map(of).collect())
    }

    /// An invoice.
    pub(crate) fn open(&self, id: InvoiceId) -> Result<InvoiceView, Problem> {
        let snapshot = self.store.snapshot()?;
        let kept = existing(&snapshot, id)?;
        let beside = judged(snapshot.invoice_lines_beside(id)?);
        let shipments: BTreeSet<ShipmentId> =
            of(&beside, id).filter_map(|(line, _)| Some(line.shipment.as_ref()?.id)).collect();
        let bills: Vec<ShipmentBill> =
            bills(&beside).into_iter().filter(|bill| shipments.contains(&bill.shipment)).collect();
        let mut sum = BilledSum::default();
        bills.iter().for_each(|bill| sum.add(bill.quoted, &bill.billed));
        let mut differing: Vec<ShipmentBill> =
            bills.into_iter().filter(|bill| bill.difference.is_some_and(|it| it.minor != 0)).collect();
        differing.sort_by_key(|bill| Reverse(bill.difference.map(|difference| difference.minor)));
        let differing_count = count(differing.len());
        differing.truncate(SHOWN);
        let lines: Vec<(KeptLine, Judged)> = of(&beside, id).cloned().collect();
        let mut charges = Vec::new();
        lines.iter().for_each(|(line, judged)| add(&mut charges, line, judged));
        charges.sort_by_key(|charge| charge.kind);
        let looked =
            lines.iter().filter(|(_, judged)| !judged.concerns.is_empty()).take(SHOWN).map(line_view).collect();
        Ok(InvoiceView { summary: summary(&lines, kept), charges, sum, differing, differing_count, lines: looked })
    }

    /// All lines of an invoice as CSV.
    pub(crate) fn export(&self, id: InvoiceId) -> Result<String, Problem> {
        let snapshot = self.store.snapshot()?;
        existing(&snapshot, id)?;
        let beside = judged(snapshot.invoice_lines_beside(id)?);
        Ok(export::write(of(&beside, id)))
    }

    /// Takes an invoice away.
    pub(crate) fn remove(&self, id: InvoiceId) -> Result<(), Problem> {
        existing(&self.store.snapshot()?, id)?;
        self.store.remove_invoice(id, self.clock.now())?;
        self.events.tell(Event::Orders { order: None });
        Ok(())
    }
}

/// How many lines of the invoices that were brought in between these moments have to be looked at.
pub(crate) fn to_look_at(snapshot: &Snapshot, from: UtcDateTime, until: UtcDateTime) -> Result<u32, Problem> {
    let mut lines = 0_u32;
    for kept in snapshot.invoices()?.iter().filter(|kept| from <= kept.brought_at && kept.brought_at < until) {
        let beside = judged(snapshot.invoice_lines_beside(kept.id)?);
        lines = lines.saturating_add(looked(of(&beside, kept.id)));
    }
    Ok(lines)
}

/// The lines of an invoice among those beside it.
fn of(beside: &[(KeptLine, Judged)], id: InvoiceId) -> impl Iterator<Item = &(KeptLine, Judged)> {
    beside.iter().filter(move |(line, _)| line.invoice == id)
}

fn existing(snapshot: &Snapshot, id: InvoiceId) -> Result<KeptInvoice, Problem> {
    let missing = || Problem::new(ProblemCode::InvoiceMissing);
    snapshot.invoices()?.into_iter().find(|kept| kept.id == id).ok_or_else(missing)
}

fn summary(lines: &[(KeptLine, Judged)], kept: KeptInvoice) -> InvoiceSummary {
    let mut billed = Vec::new();
    lines.iter().for_each(|(line, _)| line.line.amount.add_to(&mut billed));
    let KeptInvoice { id, form, number, source, brought_at } = kept;
    InvoiceSummary {
        id,
        form,
        number,
        source,
        brought_at,
        lines: count(lines.len()),
        billed,
        to_look_at: looked(lines.iter()),
    }
}

fn looked<'a>(lines: impl Iterator<Item = &'a (KeptLine, Judged)>) -> u32 {
    count(lines.filter(|(_, judged)| !judged.concerns.is_empty()).count())
}

fn line_view((kept, judged): &(KeptLine, Judged)) -> InvoiceLineView {
    InvoiceLineView {
        place: kept.place,
        line: kept.line.clone(),
        kind: judged.kind,
        concerns: judged.concerns.clone(),
        order: kept.shipment.as_ref().map(|shipment| shipment.order),
        order_number: kept.shipment.as_ref().map(|shipment| shipment.order_number.clone()).unwrap_or_default(),
    }
}

fn count(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
