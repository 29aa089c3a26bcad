//! What a station is set to.

use crate::{
    Address, Catalogue, Cover, Currency, ExportReason, FirstMile, Grams, LastMile, Message, MethodId, ParcelSize,
    Retention, Rule, ShipWith, ShopId, UtcDateTime,
};
#[cfg(feature = "export")]
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
#[cfg(feature = "export")]
use ts_rs::TS;

/// Everything a decision depends on besides the order.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
#[serde(default)]
pub struct Settings {
    /// What applies where nothing else says anything.
    pub defaults: Defaults,
    /// What applies to one shop's orders in their stead, where it says something.
    pub shop_defaults: BTreeMap<ShopId, Defaults>,
    /// What each checkout delivery method means; the first that fits counts.
    pub checkout: Vec<CheckoutMapping>,
    /// The shipping rules, top to bottom.
    pub rules: Vec<Rule>,
    /// Carriers and methods.
    pub catalogue: Catalogue,
    /// Further addresses parcels come from.
    pub senders: Vec<Sender>,
    /// The boxes of this desk.
    pub boxes: Vec<BoxPreset>,
    /// Exchange rates amounts may be compared through.
    pub rates: Vec<Rate>,
    /// For how long what is known about people is kept.
    pub retention: Retention,
    /// The same for one shop's orders, where it differs.
    pub shop_retention: BTreeMap<ShopId, Retention>,
}

/// Shipping defaults.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
#[serde(default)]
pub struct Defaults {
    /// The method used when it suits the order and nothing else says otherwise.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub method: Option<MethodId>,
    /// The weight of a parcel nobody weighed; 0 where none is set.
    pub weight: Grams,
    /// The size of a parcel nobody measured.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub size: Option<ParcelSize>,
    /// Where parcels come from (the station's own; a shop names one of the further senders).
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub sender: Option<Address>,
    /// One of the further senders, in its stead.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub ship_from: Option<SenderId>,
    /// Why parcels cross borders.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub export_reason: Option<ExportReason>,
    /// What parcels are insured for.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub insure: Option<Cover>,
    /// What the courier reads on the label; empty: nothing.
    pub delivery_note: String,
    /// Whether the order's number stands on the label.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub print_order_number: Option<bool>,
    /// Whether the order's number is the invoice's on customs declarations.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub order_number_is_invoice_number: Option<bool>,
    /// What is preferred when a method has to be found.
    pub prefer: Preferences,
}

/// What is preferred when a method has to be found: it comes before the price, and never stands in the way of shipping.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
#[serde(default)]
pub struct Preferences {
    /// How the carrier gets the parcel.
    pub first_mile: FirstMile,
    /// Where the customer gets it.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub last_mile: Option<LastMile>,
    /// With a signature, or without one.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub signature: Option<bool>,
    /// With an age check, or without one.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub age_check: Option<bool>,
    /// The most days it may take.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub max_lead_days: Option<u32>,
}

/// What one checkout delivery method means: this name → this shipping method, or this wish.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
pub struct CheckoutMapping {
    /// The name the customer reads, `*` for anything and `?` for one character; case and accents are ignored.
    pub name: String,
    /// Only for orders of this shop.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub shop: Option<ShopId>,
    /// What it ships with.
    #[serde(flatten)]
    pub ship: ShipWith,
}

/// A sender's short name; the empty one is the station's own address.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
#[serde(transparent)]
pub struct SenderId(pub String);

/// A further address parcels come from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
pub struct Sender {
    /// Its short name.
    pub id: SenderId,
    /// The address.
    pub address: Address,
}

/// A box of the desk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
pub struct BoxPreset {
    /// What people call it.
    pub name: String,
    /// Its outer size.
    pub size: ParcelSize,
    /// What it weighs empty.
    #[serde(default)]
    pub weight: Grams,
}

/// What one unit of a currency is worth in another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
pub struct Rate {
    /// One unit of this …
    pub from: Currency,
    /// … is so many millionths of a unit …
    pub millionths: u32,
    /// … of this.
    pub to: Currency,
}

/// A state the settings were in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct SettingsVersion {
    /// Its number; they grow.
    pub id: i64,
    /// Since when.
    pub at: UtcDateTime,
    /// Who made it: the name of the person's account at that machine.
    pub who: String,
    /// What they did, as a sentence; `None` where nobody noted it.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub why: Option<Message>,
}

/// The person's language at this desk.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// English.
    #[default]
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

impl Language {
    /// Every language Packdesk speaks, in the sequence people choose from.
    pub const ALL: [Self; 6] = [Self::En, Self::Fr, Self::De, Self::Nl, Self::Es, Self::It];

    /// Its code by ISO 639-1: the name of its folder below `locales`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
            Self::De => "de",
            Self::Nl => "nl",
            Self::Es => "es",
            Self::It => "it",
        }
    }

    /// The language of a tag as `fr`, `de-AT` or `nl_BE.UTF-8`, where Packdesk speaks it.
    #[must_use]
    pub fn of_tag(tag: &str) -> Option<Self> {
        let code = tag.trim().split(['-', '_', '.', ';']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|language| language.code().eq_ignore_ascii_case(code))
    }
}
