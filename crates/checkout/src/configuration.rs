//! A configuration: from which address, by whose clock, to which countries, with which delivery methods.

use model::{Condition, Country, Currency, Day, DeliveryKind, Matching, Money, Price, SenderId, TimeOfDay, Weekday};
use serde::{Deserialize, Serialize};
#[cfg(feature = "export")]
use ts_rs::TS;

/// The form of a configuration this program writes and reads.
pub const FORMAT: u32 = 1;

/// What a shop offers its customers at checkout.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(deny_unknown_fields)]
pub struct Configuration {
    /// The form it is written in: 1.
    pub format: u32,
    /// Which of the station's further addresses parcels come from; none: the first.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub sender: Option<SenderId>,
    /// The time zone of that address, by its name in the tz database, as `Europe/Amsterdam`.
    pub time_zone: String,
    /// The currency of every amount.
    pub currency: Currency,
    /// Days on which nothing is handed over, besides public holidays where the parcels come from.
    #[serde(default)]
    pub closed: Vec<Day>,
    /// Where parcels go; the first that has the country counts.
    pub destinations: Vec<Destination>,
}

/// Countries, and what is offered to customers there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(deny_unknown_fields)]
pub struct Destination {
    /// The countries.
    pub countries: Vec<Country>,
    /// The delivery methods, in the order customers see them.
    pub methods: Vec<DeliveryMethod>,
}

/// One way of delivery as a customer chooses it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(deny_unknown_fields)]
pub struct DeliveryMethod {
    /// Its number for ever, a UUID.
    pub id: String,
    /// The kind of delivery.
    pub kind: DeliveryKind,
    /// What the customer reads.
    pub title: String,
    /// What the shop calls it; empty: as its title.
    #[serde(default)]
    pub internal_title: String,
    /// What else the customer reads.
    #[serde(default)]
    pub description: String,
    /// What it may ship with, by the short names of options and methods of the catalogue; the customer sees one row for each
    /// that can carry the parcel.
    pub ships_with: Vec<String>,
    /// What the customer pays, by weight, the lightest first. None: no price is shown.
    #[serde(default)]
    pub prices: Vec<Price>,
    /// The order's value from which it costs nothing.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub free_from: Option<Money>,
    /// When it is shown or hidden.
    #[serde(default)]
    pub shown: Vec<Showing>,
    /// The days on which parcels are handed over, each with its cut-off.
    #[serde(default)]
    pub handover: Vec<Handover>,
    /// The days on which the carrier delivers.
    #[serde(default = "working_days")]
    pub delivery_days: Vec<Weekday>,
    /// Delivery days from handover to delivery; none: as the catalogue says.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub lead_days: Option<u32>,
    /// Whether public holidays count: those where parcels come from for the handover, those where they go for the delivery.
    #[serde(default = "yes")]
    pub public_holidays: bool,
    /// Days on which it is not delivered besides.
    #[serde(default)]
    pub no_delivery: Vec<Day>,
    /// Of how many days a customer may choose one, 1 to 14.
    #[serde(default = "fourteen")]
    pub choices: u8,
}

/// A day on which parcels are handed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(deny_unknown_fields)]
pub struct Handover {
    /// The weekday.
    pub day: Weekday,
    /// The last moment of that day by which an order still goes with it.
    pub cut_off: TimeOfDay,
}

/// When a delivery method is shown or hidden. Where there are conditions for showing it, one of them has to hold; one for
/// hiding it that holds outweighs them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(deny_unknown_fields)]
pub struct Showing {
    /// Shown or hidden.
    pub is: Shown,
    /// Whether all conditions have to hold or one is enough.
    #[serde(default)]
    pub matching: Matching,
    /// What the cart has to be.
    pub conditions: Vec<Condition>,
}

/// Whether a delivery method is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum Shown {
    /// The method is shown.
    Show,
    /// The method is hidden.
    Hide,
}

fn working_days() -> Vec<Weekday> {
    vec![Weekday::Monday, Weekday::Tuesday, Weekday::Wednesday, Weekday::Thursday, Weekday::Friday]
}

const fn yes() -> bool {
    true
}

const fn fourteen() -> u8 {
    14
}

impl Configuration {
    /// The destination a country belongs to.
    #[must_use]
    pub fn destination(&self, country: Country) -> Option<&Destination> {
        self.destinations.iter().find(|destination| destination.countries.contains(&country))
    }
}

impl DeliveryMethod {
    /// What the shop calls it.
    #[must_use]
    pub fn internal_title(&self) -> &str {
        if self.internal_title.is_empty() { &self.title } else { &self.internal_title }
    }
}
