//! What the columns of an invoice's table can say.

use model::{ColumnField, ColumnMap};

/// A map of the columns of a biller's tables.
pub type InvoiceColumns = ColumnMap<InvoiceField>;

/// What an invoice's table can say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum InvoiceField {
    /// The parcel's number.
    Number,
    /// The carrier's reference of the shipment, or another number.
    Reference,
    /// What is billed.
    Charge,
    /// For how much.
    Amount,
    /// How much comes on top of it, in the same row.
    Surcharge,
    /// The currency of the amounts.
    Currency,
    /// The invoice's number.
    Invoice,
}

impl ColumnField for InvoiceField {
    const WORDS: &'static [(&'static str, Self)] = &[
        ("number", Self::Number),
        ("reference", Self::Reference),
        ("charge", Self::Charge),
        ("amount", Self::Amount),
        ("surcharge", Self::Surcharge),
        ("currency", Self::Currency),
        ("invoice", Self::Invoice),
    ];
    const NEEDED: &'static [&'static [Self]] =
        &[&[Self::Number, Self::Reference], &[Self::Amount, Self::Surcharge], &[Self::Currency]];
}

/// Headings as billers write them: Sendcloud's panel (*Reference*, *Description*, *Amount*), DHL Express (*Shipment Number*, *Total amount
/// (excl. VAT)*), DPD and DHL Paket in Germany, and what UPS calls the columns of its billing data.
const KNOWN: [(&str, InvoiceField); 20] = [
    ("tracking number", InvoiceField::Number),
    ("shipment number", InvoiceField::Number),
    ("parcel number", InvoiceField::Number),
    ("sendungsnummer", InvoiceField::Number),
    ("paketscheinnummer", InvoiceField::Number),
    ("reference", InvoiceField::Number),
    ("lead shipment number", InvoiceField::Reference),
    ("shipment reference number 1", InvoiceField::Reference),
    ("charge description", InvoiceField::Charge),
    ("description", InvoiceField::Charge),
    ("net amount", InvoiceField::Amount),
    ("total amount (excl. vat)", InvoiceField::Amount),
    ("nettobetrag", InvoiceField::Amount),
    ("amount", InvoiceField::Amount),
    ("invoice currency code", InvoiceField::Currency),
    ("currency", InvoiceField::Currency),
    ("währung", InvoiceField::Currency),
    ("invoice number", InvoiceField::Invoice),
    ("rechnungsnummer", InvoiceField::Invoice),
    ("invoice", InvoiceField::Invoice),
];

/// What a column of this heading is known to say.
pub(super) fn known(heading: &str) -> Option<InvoiceField> {
    let plain = heading.trim().to_lowercase().replace('_', " ");
    KNOWN.iter().find(|(known, _)| *known == plain).map(|(_, field)| *field)
}
