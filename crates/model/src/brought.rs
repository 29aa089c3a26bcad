//! What a shop that comes by itself asks of its own orders and shipments.

use crate::{OrderId, OrderStatus, ShipmentId, ShopId, UtcDateTime};
use serde::{Deserialize, Serialize};
#[cfg(feature = "export")]
use ts_rs::TS;

/// A page of a shop's own orders.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct BroughtQuery {
    /// The shop whose orders they are.
    pub shop: ShopId,
    /// Only the order of this id.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub order: Option<OrderId>,
    /// Only orders of this number, in large or small letters.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub number: Option<String>,
    /// Only the order of this key of the shop's, in large or small letters.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub reference: Option<String>,
    /// Only orders of which the shop wants this.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub status: Option<OrderStatus>,
    /// When they were placed.
    #[serde(default)]
    pub placed: TimeSpan,
    /// When the shop changed them.
    #[serde(default)]
    pub modified: TimeSpan,
    /// How they are sorted; where this leaves it open, by id.
    #[serde(default)]
    pub sort: Vec<BroughtSort>,
    /// Where the page begins; none: at the beginning.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub from: Option<BroughtPlace>,
    /// How many orders at most.
    pub limit: u32,
}

impl BroughtQuery {
    /// All of a shop's orders, the newest first.
    #[must_use]
    pub fn of(shop: ShopId, limit: u32) -> Self {
        Self {
            shop,
            order: None,
            number: None,
            reference: None,
            status: None,
            placed: TimeSpan::default(),
            modified: TimeSpan::default(),
            sort: vec![BroughtSort { by: BroughtColumn::Id, descending: true }],
            from: None,
            limit,
        }
    }
}

/// A span of time, with its beginning and without its end.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct TimeSpan {
    /// From when; none: from the beginning of time.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub from: Option<UtcDateTime>,
    /// Until when; none: to its end.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub until: Option<UtcDateTime>,
}

/// One thing orders are sorted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct BroughtSort {
    /// By what.
    pub by: BroughtColumn,
    /// Whether the greatest comes first.
    pub descending: bool,
}

/// What a shop's own orders can be sorted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum BroughtColumn {
    /// The station's number.
    Id,
    /// The order number.
    Number,
    /// When it was placed.
    Placed,
    /// When the shop changed it.
    Modified,
}

/// A place among sorted orders: beside the order with these values.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct BroughtPlace {
    /// What that order has in each of the sort's columns, then its id; moments in milliseconds.
    pub values: Vec<String>,
    /// Whether the page ends before that order, rather than begins behind it.
    pub backwards: bool,
}

/// Which of a shop's own shipments, the latest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct BroughtShipments {
    /// The shop whose shipments they are.
    pub shop: ShopId,
    /// Only these.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub shipments: Option<Vec<ShipmentId>>,
    /// When they were planned.
    #[serde(default)]
    pub booked: TimeSpan,
    /// Only those of orders of this number, in large or small letters.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub order_number: Option<String>,
    /// Only the one with a parcel of this tracking number.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub number: Option<String>,
    /// Only those an order of this key of the shop's was sent with first, in large or small letters: neither returns nor further
    /// shipments.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub reference: Option<String>,
    /// Only those made before this one.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub before: Option<ShipmentId>,
    /// How many at most.
    pub limit: u32,
}
