//! A parcel on its way: booked once, labelled, shipped.

use crate::{CarrierId, Decision, MethodId, OrderId, UtcDateTime};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A shipment's number in this station.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(transparent)]
pub struct ShipmentId(pub i64);

/// One parcel's contract with a carrier.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Shipment {
    /// The station's number for it.
    pub id: ShipmentId,
    /// What it carries.
    pub order: OrderId,
    /// Our own reference: the carrier and the shop are asked by it before anything is tried again.
    pub reference: String,
    /// Who carries it.
    pub carrier: CarrierId,
    /// What was bought from them.
    pub method: MethodId,
    /// The number on the parcel, for own-number carriers an SSCC.
    pub tracking_number: String,
    /// Where it stands.
    pub state: ShipmentState,
    /// How it was decided at that moment; later rules do not change it.
    pub decision: Decision,
    /// When it was booked.
    pub booked_at: UtcDateTime,
}

/// Where a shipment stands. `store` moves it; `ShipmentState::may_become` is the whole list of moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ShipmentState {
    /// Decided, nothing asked of the carrier.
    Planned,
    /// The carrier was asked; no answer yet.
    Booking,
    /// The carrier was asked and went silent: ask by reference before trying again.
    Unknown,
    /// The carrier said no.
    Failed,
    /// It has its number.
    Booked,
    /// Its label is made and stands in the spool.
    Labelled,
    /// Its label came out (or was handed over where nobody can know).
    Shipped,
    /// Taken back before it shipped.
    Voided,
}

impl ShipmentState {
    /// Every state.
    pub const ALL: [Self; 8] = [
        Self::Planned,
        Self::Booking,
        Self::Unknown,
        Self::Failed,
        Self::Booked,
        Self::Labelled,
        Self::Shipped,
        Self::Voided,
    ];

    /// Whether a shipment may go from this state to that one.
    #[must_use]
    pub const fn may_become(self, next: Self) -> bool {
        use ShipmentState::{Booked, Booking, Failed, Labelled, Planned, Shipped, Unknown, Voided};
        matches!(
            (self, next),
            (Planned, Booking)
                | (Booking, Booked | Unknown)
                | (Unknown, Booked | Failed)
                | (Booked, Labelled | Voided)
                | (Labelled, Shipped)
        )
    }

    /// The word used in the database.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Booking => "booking",
            Self::Unknown => "unknown",
            Self::Failed => "failed",
            Self::Booked => "booked",
            Self::Labelled => "labelled",
            Self::Shipped => "shipped",
            Self::Voided => "voided",
        }
    }
}
