//! What a person set by hand.

use crate::{Grams, MethodId, ParcelSize, Promise, SenderId, ServicePoint, Setting, ShopOrder, UtcDateTime, Weighed};
use serde::{Deserialize, Serialize};
#[cfg(feature = "export")]
use ts_rs::TS;

/// What a person set by hand for one order. `None` leaves the field to defaults and rules.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(default)]
pub struct Overrides {
    /// The shipping method.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub method: Option<MethodId>,
    /// The parcel's weight.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub weight: Option<Grams>,
    /// What the desk's scale said of its parcels; a weight set by hand goes over it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub weighed: Option<Weighed>,
    /// What each of its parcels weighs, the first one's weight first, where its shop said it as it asked for the label; counts as
    /// long as it ships in as many. The scale and a weight set by hand go over it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "export", ts(as = "Option<Vec<Grams>>", optional))]
    pub parcel_weights: Vec<Grams>,
    /// The parcel's outer size.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub size: Option<ParcelSize>,
    /// Which of the station's addresses it comes from; the empty name: its own, whatever else is decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub sender: Option<SenderId>,
    /// The days that stand in the place of those the customer was promised.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub promise: Option<Promise>,
    /// The service point it goes to, in the place of the one its shop says.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub service_point: Option<ServicePoint>,
    /// Everything else an order has one of.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "export", ts(as = "Option<Vec<Setting>>", optional))]
    pub settings: Vec<Setting>,
    /// Tags, besides those of rules.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "export", ts(as = "Option<Vec<String>>", optional))]
    pub tags: Vec<String>,
    /// What whoever packs it should know; empty where nobody said.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[cfg_attr(feature = "export", ts(as = "Option<String>", optional))]
    pub note: String,
    /// `Some(Some(reason))` holds the order; `Some(None)` lets it go whatever a rule says.
    #[serde(deserialize_with = "some", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "export", ts(optional, as = "Option<Option<String>>"))]
    pub hold: Option<Option<String>>,
    /// Whether it ships although its shop says that it waits; `Some(false)` lets it wait whatever a rule says.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub let_go: Option<bool>,
    /// That it is no work any more, whatever its shop says of it, until it is brought back.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub put_away: Option<PutAway>,
}

/// Why an order is no work any more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct PutAway {
    /// What the person who put it away said; empty once the customer was erased.
    pub reason: String,
    /// When they did.
    pub at: UtcDateTime,
}

impl Overrides {
    /// The service point an order goes to: the one set by hand, else the one its shop says.
    #[must_use]
    pub fn point_of<'a>(&'a self, order: &'a ShopOrder) -> Option<&'a ServicePoint> {
        self.service_point.as_ref().or(order.checkout.service_point.as_ref())
    }
}

/// Keeps a present `null` apart from an absent field.
fn some<'de, D: serde::Deserializer<'de>>(input: D) -> Result<Option<Option<String>>, D::Error> {
    Option::deserialize(input).map(Some)
}
