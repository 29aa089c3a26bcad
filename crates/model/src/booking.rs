//! A booking: asking a carrier for a shipment, once.

use crate::{Problem, ShipmentId, UtcDateTime};
use serde::{Deserialize, Serialize};
#[cfg(feature = "export")]
use ts_rs::TS;

/// The key a carrier is asked with: the same however often one booking is asked, never used for another.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(transparent)]
pub struct BookingKey(pub String);

/// How far a carrier was asked for a shipment. On disk before its first byte leaves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct Booking {
    /// The shipment it is to bring about.
    pub shipment: ShipmentId,
    /// The key the carrier is asked with.
    pub key: BookingKey,
    /// A hash of what is asked, in hexadecimal: the same key is never sent with other data.
    pub request_hash: String,
    /// The refused or absent booking this one is tried in place of.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub replaces: Option<BookingKey>,
    /// Where it stands.
    pub state: BookingState,
    /// How often the carrier was asked.
    pub attempts: u32,
    /// Why it was refused, or why nobody knows.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub problem: Option<Problem>,
    /// When it last moved.
    pub changed_at: UtcDateTime,
}

/// Where a booking stands. `store` moves it; `BookingState::may_become` is the whole list of moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum BookingState {
    /// On disk; nothing was asked of the carrier yet.
    Planned,
    /// The carrier was asked; no answer yet.
    Sent,
    /// The carrier has it.
    Booked,
    /// The carrier said no.
    Refused,
    /// The carrier was asked and its answer was lost: it is asked by the key before anything is tried again.
    Unclear,
    /// The carrier does not have it.
    Absent,
    /// The carrier took it back.
    Voided,
}

impl BookingState {
    /// Every state.
    pub const ALL: [Self; 7] =
        [Self::Planned, Self::Sent, Self::Booked, Self::Refused, Self::Unclear, Self::Absent, Self::Voided];

    /// Whether a booking may go from this state to that one.
    #[must_use]
    pub const fn may_become(self, next: Self) -> bool {
        use BookingState::{Absent, Booked, Planned, Refused, Sent, Unclear, Voided};
        matches!(
            (self, next),
            // Own numbers are booked without anything being sent; what was never sent can be given up.
            (Planned, Sent | Booked | Absent)
                | (Sent, Booked | Refused | Unclear)
                // By the carrier's answer to its key, or by a person.
                | (Unclear, Booked | Absent)
                | (Booked, Voided)
        )
    }

    /// Whether nothing more comes of it.
    #[must_use]
    pub const fn is_over(self) -> bool {
        matches!(self, Self::Refused | Self::Absent | Self::Voided)
    }

    /// The word used in the database.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Sent => "sent",
            Self::Booked => "booked",
            Self::Refused => "refused",
            Self::Unclear => "unclear",
            Self::Absent => "absent",
            Self::Voided => "voided",
        }
    }
}
