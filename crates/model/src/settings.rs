//! What a station is set to.

use crate::{Address, Catalogue, Grams, MethodId, ParcelSize, Rule};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Everything a decision depends on besides the order.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Settings {
    /// What applies where nothing else says anything.
    pub defaults: Defaults,
    /// What each checkout delivery method means.
    pub checkout: Vec<CheckoutMapping>,
    /// The shipping rules, top to bottom.
    pub rules: Vec<Rule>,
    /// Carriers and methods.
    pub catalogue: Catalogue,
}

/// Shipping defaults.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Defaults {
    /// The method used when it suits the order and nothing else says otherwise.
    #[ts(optional = nullable)]
    pub method: Option<MethodId>,
    /// The weight of a parcel nobody weighed.
    pub weight: Grams,
    /// The size of a parcel nobody measured.
    #[ts(optional = nullable)]
    pub size: Option<ParcelSize>,
    /// Where parcels come from.
    #[ts(optional = nullable)]
    pub sender: Option<Address>,
}

/// What one checkout delivery method means: this name → this shipping method.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CheckoutMapping {
    /// The name the customer reads; case and accents are ignored.
    pub name: String,
    /// What it ships with.
    pub method: MethodId,
}

/// The person's language at this desk.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// English.
    #[default]
    En,
    /// French.
    Fr,
}
