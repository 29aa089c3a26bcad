//! Calls about invoices: files in, what they bill beside what was quoted, and out again as CSV.

use crate::Station;
pub use crate::invoices::{
    BringInvoices, BroughtInvoice, ChargeSum, InvoiceLineView, InvoiceStood, InvoiceSummary, InvoiceView,
    InvoicesBrought, ShipmentBill,
};
use model::*;
use rates::InvoiceField;
pub use rates::{BilledSum, ChargeKind, LineConcern};

/// The words of a map of an invoice's columns, in the sequence people are asked.
pub fn invoice_words() -> impl Iterator<Item = &'static str> {
    InvoiceField::WORDS.iter().map(|(word, _)| *word)
}

/// Reads a file of invoices, or tries it.
///
/// # Errors
/// `invoice-wrong` with every cell that is not understood and every column that is missing; nothing is kept then.
pub(super) fn invoices_bring(station: &Station, bring: BringInvoices) -> Result<InvoicesBrought, Problem> {
    station.parts.invoices.bring(bring)
}

/// The invoices, the newest first.
///
/// # Errors
/// When the database cannot be read.
pub(super) fn invoices(station: &Station, (): ()) -> Result<Vec<InvoiceSummary>, Problem> {
    station.parts.invoices.list()
}

/// An invoice.
///
/// # Errors
/// `invoice-missing` where there is none.
pub(super) fn invoice_open(station: &Station, id: InvoiceId) -> Result<InvoiceView, Problem> {
    station.parts.invoices.open(id)
}

/// All lines of an invoice as CSV.
///
/// # Errors
/// `invoice-missing` where there is none.
pub(super) fn invoice_export(station: &Station, id: InvoiceId) -> Result<String, Problem> {
    station.parts.invoices.export(id)
}

/// Takes an invoice away.
///
/// # Errors
/// `invoice-missing` where there is none.
pub(super) fn invoice_remove(station: &Station, id: InvoiceId) -> Result<(), Problem> {
    station.parts.invoices.remove(id)
}

/// How files of invoices are read, by name.
///
/// # Errors
/// When the database cannot be read.
pub(super) fn invoice_forms(station: &Station, (): ()) -> Result<Vec<InvoiceForm>, Problem> {
    station.parts.invoices.forms()
}

/// Forgets how files of a name are read.
///
/// # Errors
/// When there is none of that name.
pub(super) fn invoice_form_remove(station: &Station, name: String) -> Result<(), Problem> {
    station.parts.invoices.remove_form(&name)
}
