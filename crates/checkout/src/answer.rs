//! What a customer can choose from.

use model::{CarrierId, Day, DeliveryKind, Message, MethodId, Money};
use serde::Serialize;
#[cfg(feature = "export")]
use ts_rs::TS;

/// What can be chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct CheckoutAnswer {
    /// What the customer sees, in the order of the configuration.
    pub options: Vec<DeliveryOption>,
    /// What they do not see, and why.
    pub left_out: Vec<NotOffered>,
}

/// One row a customer can choose: a delivery method with one of the things it may ship with. Rows of one method have its id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct DeliveryOption {
    /// The delivery method.
    pub id: String,
    /// What the customer reads.
    pub title: String,
    /// What the shop calls it.
    pub internal_title: String,
    /// What else the customer reads.
    pub description: String,
    /// The kind of delivery.
    pub kind: DeliveryKind,
    /// The option or method of the catalogue an order names to choose it.
    pub code: String,
    /// The method that would carry this cart.
    pub method: MethodId,
    /// Its carrier.
    pub carrier: CarrierId,
    /// The carrier's name.
    pub carrier_name: String,
    /// What the customer pays; none: no price is shown.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub price: Option<Money>,
    /// What the label costs, where the catalogue knows.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub cost: Option<Money>,
    /// Until when this holds, as the sender's clock shows it with its offset, as `2026-11-27T15:00:00+01:00`; none where no cut-off
    /// is set.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub cut_off: Option<String>,
    /// The days a customer may choose from; none where the kind has no days.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub days: Option<Vec<DeliveryDay>>,
}

/// A day of delivery, and the handover it needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct DeliveryDay {
    /// The day the carrier has to have the parcel.
    pub handover_date: Day,
    /// The day it is delivered.
    pub delivery_date: Day,
    /// The cut-off of the handover day, as the sender's clock shows it with its offset.
    pub handover_at: String,
    /// The same time of the day of delivery.
    pub deliver_at: String,
}

/// What is not offered to this cart at this moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct NotOffered {
    /// The delivery method's title; empty where it is about the whole cart.
    pub title: String,
    /// Which of the things it may ship with; empty: all of them.
    pub code: String,
    /// Why, as a sentence.
    pub why: Message,
}
