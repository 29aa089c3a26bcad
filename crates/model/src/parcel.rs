//! A parcel: one box with one label and one number.

use crate::{Grams, ParcelSize, Sighting};
use serde::{Deserialize, Serialize};
#[cfg(feature = "export")]
use ts_rs::TS;

/// One box of a shipment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct Parcel {
    /// Which of the shipment's parcels it is, from 1.
    pub place: u32,
    /// The number on its label, for own-number carriers an SSCC; empty until it has one.
    pub number: String,
    /// Its weight.
    pub weight: Grams,
    /// Its outer size, where one is known.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub size: Option<ParcelSize>,
    /// What lies in it; empty where nobody said which item goes into which parcel.
    pub items: Vec<ParcelItem>,
    /// Where it stands.
    pub state: ParcelState,
    /// Where its carrier says it is; none while nothing was heard.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub tracked: Option<Sighting>,
}

/// Pieces of one order line in a parcel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct ParcelItem {
    /// The line's place in the order, from 0.
    pub line: u32,
    /// How many pieces of it.
    pub quantity: u32,
}

/// Where a parcel stands. `ParcelState::may_become` is the whole list of moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum ParcelState {
    /// It has no label yet.
    Planned,
    /// Its label is made and stands in the spool.
    Labelled,
    /// Its label came out (or was handed over where nobody can know).
    Shipped,
    /// Its shipment was taken back.
    Voided,
}

impl ParcelState {
    /// Every state.
    pub const ALL: [Self; 4] = [Self::Planned, Self::Labelled, Self::Shipped, Self::Voided];

    /// Whether a parcel may go from this state to that one.
    #[must_use]
    pub const fn may_become(self, next: Self) -> bool {
        use ParcelState::{Labelled, Planned, Shipped, Voided};
        matches!((self, next), (Planned, Labelled | Voided) | (Labelled, Shipped | Voided) | (Shipped, Voided))
    }

    /// The word used in the database.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Labelled => "labelled",
            Self::Shipped => "shipped",
            Self::Voided => "voided",
        }
    }
}
