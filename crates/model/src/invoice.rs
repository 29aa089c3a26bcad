//! What carriers and platforms bill: their invoices, line by line.

use crate::Money;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
#[cfg(feature = "export")]
use ts_rs::TS;

/// The number of an invoice in this station.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(transparent)]
pub struct InvoiceId(pub i64);

/// How the files of one biller are read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct InvoiceForm {
    /// Its name, as `sendcloud`.
    pub name: String,
    /// Which column says what, by the words of a map of columns.
    pub columns: BTreeMap<String, String>,
}

/// A line of an invoice, as its file has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct InvoiceLine {
    /// The number of the parcel it bills; empty where it names none.
    pub number: String,
    /// The carrier's reference of the shipment, or another number of the parcel; empty where it names none.
    pub reference: String,
    /// What is billed, in the biller's words; empty where it does not say.
    pub charge: String,
    /// For how much; below 0: a credit.
    pub amount: Money,
    /// Whether its column is one of surcharges.
    pub surcharge: bool,
}
