//! What a customer chose at checkout, and what they were promised.

use crate::{Day, DeliveryKind, Money, SenderId, UtcDateTime};
#[cfg(feature = "export")]
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
#[cfg(feature = "export")]
use ts_rs::TS;

/// What the customer chose at checkout.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
pub struct Checkout {
    /// The delivery method's name as the customer read it, as `Standard delivery`.
    #[serde(default)]
    pub delivery_method: String,
    /// The shop's code for it, as `flat_rate:3`.
    #[serde(default)]
    pub delivery_code: String,
    /// What the customer paid for delivery.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub price: Option<Money>,
    /// The service point they chose.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub service_point: Option<ServicePoint>,
    /// What they chose in a Dynamic Checkout.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub dynamic: Option<DynamicCheckout>,
}

/// A choice made in a Dynamic Checkout: method and sender come from it, and a promise is made
/// (*Sendcloud API v2*, `checkout_payload`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
pub struct DynamicCheckout {
    /// The kind of delivery.
    pub kind: DeliveryKind,
    /// The shipping method or option it ships with; empty where the shop does not say.
    #[serde(default)]
    pub product: String,
    /// The day it was promised for.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub delivery_date: Option<Day>,
    /// The day the carrier has to have it.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub handover_date: Option<Day>,
    /// The moment of that day by which the carrier has to have it; where none is said, the method's cut-off.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub cut_off: Option<UtcDateTime>,
    /// The station's address it is to be sent from.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub sender: Option<SenderId>,
}

/// What a customer was promised of the days of a delivery.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct Promise {
    /// The day the carrier has to have the parcel.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub handover_date: Option<Day>,
    /// The moment of that day by which the carrier has to have it; where none is said, the method's cut-off.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub cut_off: Option<UtcDateTime>,
    /// The day it is delivered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub delivery_date: Option<Day>,
}

impl From<&DynamicCheckout> for Promise {
    fn from(chosen: &DynamicCheckout) -> Self {
        let DynamicCheckout { delivery_date, handover_date, cut_off, .. } = *chosen;
        Self { handover_date, cut_off, delivery_date }
    }
}

/// A shop, locker or post office where a parcel waits for its customer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
pub struct ServicePoint {
    /// The carrier's (or platform's) id of the point.
    pub id: String,
    /// The carrier's code, where the shop says it.
    #[serde(default)]
    pub carrier: String,
    /// Its name and address in one line, for people.
    #[serde(default)]
    pub name: String,
    /// The customer's own number at the point (as the Postnummer of a Packstation).
    #[serde(default)]
    pub post_number: String,
}
