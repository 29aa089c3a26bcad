//! Where a parcel is on its way, in words every carrier's are turned into.

use crate::{ShipmentId, UtcDateTime};
use serde::{Deserialize, Serialize};
#[cfg(feature = "export")]
use ts_rs::TS;

/// Where a parcel is on its way, in common words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum TrackingState {
    /// The carrier knows of it and does not have it yet.
    Announced,
    /// The carrier has it.
    UnderWay,
    /// A courier is bringing it.
    OutForDelivery,
    /// It waits at a service point for its customer.
    AtPoint,
    /// The parcel arrived.
    Delivered,
    /// It does not get on: it could not be delivered, was refused, is damaged.
    Trouble,
    /// It goes back to where it came from, or is back.
    Returning,
    /// The carrier cancelled it.
    Cancelled,
    /// The carrier says something Packdesk has no common word for.
    Unknown,
}

impl TrackingState {
    /// Every state.
    pub const ALL: [Self; 9] = [
        Self::Announced,
        Self::UnderWay,
        Self::OutForDelivery,
        Self::AtPoint,
        Self::Delivered,
        Self::Trouble,
        Self::Returning,
        Self::Cancelled,
        Self::Unknown,
    ];

    /// Whether nothing more is heard of a parcel after it.
    #[must_use]
    pub const fn is_end(self) -> bool {
        matches!(self, Self::Delivered | Self::Cancelled)
    }

    /// The word used in the database and the catalogue.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Announced => "announced",
            Self::UnderWay => "under_way",
            Self::OutForDelivery => "out_for_delivery",
            Self::AtPoint => "at_point",
            Self::Delivered => "delivered",
            Self::Trouble => "trouble",
            Self::Returning => "returning",
            Self::Cancelled => "cancelled",
            Self::Unknown => "unknown",
        }
    }
}

/// What a carrier said of a parcel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct Sighting {
    /// Where it is.
    pub state: TrackingState,
    /// The carrier's own word for that.
    pub word: String,
    /// Since when: by the carrier where it says, else when the station heard it.
    pub at: UtcDateTime,
}

/// A parcel and everything its carrier said of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct TrackedParcel {
    /// Its shipment.
    pub shipment: ShipmentId,
    /// Which of the shipment's parcels it is, from 1.
    pub place: u32,
    /// The number on its label.
    pub number: String,
    /// What was said, oldest first; nothing while nothing was heard.
    pub sightings: Vec<Sighting>,
}
