//! How a shop's papers are made, and the lists of what carriers took.

use crate::{CarrierId, Grams, UtcDateTime};
use serde::{Deserialize, Serialize};
#[cfg(feature = "export")]
use ts_rs::TS;

/// How a shop's papers are made.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(default)]
pub struct PaperSettings {
    /// The language of their words.
    pub language: PaperLanguage,
    /// The shop's VAT number, for customs; empty: none.
    pub vat_number: String,
    /// The shop's number with the EU's customs (EORI); empty: none.
    pub eori_number: String,
}

/// The language of a shop's papers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum PaperLanguage {
    /// The desk's.
    #[default]
    Desk,
    /// The recipient's, as far as Packdesk speaks it.
    Recipient,
    /// English.
    En,
    /// French.
    Fr,
    /// German.
    De,
    /// Dutch.
    Nl,
    /// Spanish.
    Es,
    /// Italian.
    It,
}

/// A hand-over list's number in this station.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(transparent)]
pub struct HandOverId(pub i64);

/// A list of what a carrier took.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct HandOver {
    /// Its number.
    pub id: HandOverId,
    /// Who took it.
    pub carrier: CarrierId,
    /// The moment the list was closed.
    pub at: UtcDateTime,
    /// How many shipments are on it.
    pub shipments: u32,
}

/// What waits for a carrier's next list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct HandOverDue {
    /// Who takes it.
    pub carrier: CarrierId,
    /// How many shipments.
    pub shipments: u32,
    /// What they weigh together.
    pub weight: Grams,
    /// How many more were shipped before today, where the next list is the carrier's first: they are on it only when a
    /// person says so.
    pub earlier: u32,
}
