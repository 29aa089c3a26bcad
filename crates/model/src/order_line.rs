//! The lines of an order.

use crate::{Country, Grams, Money};
#[cfg(feature = "export")]
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
#[cfg(feature = "export")]
use ts_rs::TS;

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn is_nothing(count: &u32) -> bool {
    *count == 0
}

/// One line of an order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
pub struct OrderLine {
    /// The shop's key for the line.
    #[serde(default)]
    pub reference: String,
    /// Stock keeping unit.
    #[serde(default)]
    pub sku: String,
    /// What the customer read.
    pub name: String,
    /// The number of pieces.
    pub quantity: u32,
    /// How many pieces beside these its shop knows to have left.
    #[serde(default, skip_serializing_if = "is_nothing")]
    #[cfg_attr(feature = "export", ts(as = "Option<u32>", optional))]
    pub fulfilled: u32,
    /// What one weighs.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub unit_weight: Option<Grams>,
    /// What one costs.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub unit_price: Option<Money>,
    /// Harmonised System code, for customs.
    #[serde(default)]
    pub hs_code: String,
    /// Country of origin, for customs.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub origin: Option<Country>,
    /// GTIN, EAN or UPC on the item.
    #[serde(default)]
    pub barcode: String,
    /// Where its picture is.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[cfg_attr(feature = "export", ts(as = "Option<String>", optional))]
    pub picture: String,
    /// Size, colour, engraving: whatever the customer chose, by name.
    #[serde(default)]
    pub properties: BTreeMap<String, String>,
    /// False for what has no body: downloads, vouchers, services.
    #[serde(default = "yes")]
    pub ships: bool,
}

/// The properties of an order line that name its place in the warehouse, the first that is there counts; case does not.
const BIN_PROPERTIES: [&str; 6] = ["bin", "bin location", "location", "shelf", "emplacement", "casier"];

impl OrderLine {
    /// Where it lies in the warehouse, as its shop says; empty where it does not.
    #[must_use]
    pub fn bin(&self) -> &str {
        let named = |name: &&str| self.properties.iter().find(|(key, _)| key.trim().eq_ignore_ascii_case(name));
        BIN_PROPERTIES.iter().find_map(named).map_or("", |(_, bin)| bin.trim())
    }

    /// Whether a property of its name is where it lies, and not something a customer chose.
    #[must_use]
    pub fn is_bin(property: &str) -> bool {
        BIN_PROPERTIES.iter().any(|name| property.trim().eq_ignore_ascii_case(name))
    }
}

fn yes() -> bool {
    true
}
