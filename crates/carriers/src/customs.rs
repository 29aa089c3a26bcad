//! What a carrier is told for customs.
//!
//! Source: Universal Postal Union, *Convention Manual*, forms CN 22 and CN 23: contents, each line with quantity, weight,
//! value, Harmonised System code and origin, and what becomes of a parcel that cannot be delivered.

use model::{Country, ExportReason, Grams, Money};
use serde::Serialize;

/// What customs are told of a shipment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CustomsDeclaration {
    /// Why it crosses a border: what the forms call its contents.
    pub reason: ExportReason,
    /// What becomes of a parcel that cannot be delivered.
    pub non_delivery: NonDelivery,
    /// The number of the invoice that goes with it.
    pub invoice_number: String,
    /// Notes for customs; empty where there are none.
    pub notes: String,
    /// Statements, each a sentence of its own.
    pub statements: Vec<String>,
    /// The sender's VAT number; empty where there is none.
    pub vat_number: String,
    /// The sender's number with the EU's customs (EORI); empty where there is none.
    pub eori_number: String,
    /// What lies in each parcel, the first one's first.
    pub goods: Vec<Vec<DeclaredGoods>>,
}

/// What becomes of a parcel that cannot be delivered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum NonDelivery {
    /// It comes back to its sender.
    Return,
    /// It is given up.
    Abandon,
}

/// Goods of one kind in a parcel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DeclaredGoods {
    /// What they are.
    pub description: String,
    /// Stock keeping unit; empty where there is none.
    pub sku: String,
    /// The number of pieces; not 0.
    pub quantity: u32,
    /// What one piece is worth; more than nothing.
    pub unit_value: Money,
    /// What one piece weighs; more than nothing.
    pub unit_weight: Grams,
    /// Harmonised System code.
    pub hs_code: String,
    /// Country of origin.
    pub origin: Country,
}
