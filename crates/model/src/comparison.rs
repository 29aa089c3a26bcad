//! A carrier's list of shipments, compared with the shipments here.

use crate::{CarrierId, Money, Problem, ShipmentId, UtcDateTime};
use serde::{Deserialize, Serialize};
#[cfg(feature = "export")]
use ts_rs::TS;

/// What came of comparing a carrier's list with what is here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListComparison {
    /// The carrier.
    pub carrier: CarrierId,
    /// When it was asked last.
    pub asked_at: UtcDateTime,
    /// When it answered last; the differences are those of that moment.
    pub heard_at: Option<UtcDateTime>,
    /// What differed then.
    pub differences: Differences,
    /// Why it could not be asked last; none where it answered.
    pub problem: Option<Problem>,
    /// Of the shipments that differ, those a person has seen.
    pub seen: Vec<ShipmentId>,
}

impl ListComparison {
    /// Whether a shipment differs that nobody has seen.
    #[must_use]
    pub fn is_news(&self) -> bool {
        self.differences.shipments().any(|shipment| !self.seen.contains(&shipment))
    }
}

/// Where a carrier's list and the station's own differ.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Differences {
    /// How many shipments the carrier listed.
    pub listed: u32,
    /// Whether its list came whole: only then is it said what is not on it.
    pub is_whole: bool,
    /// Shipments that were taken back or refused here, and that the carrier carries and bills.
    pub spare: Vec<ShipmentId>,
    /// Shipments that are booked here, and that the carrier does not list.
    pub missing: Vec<ShipmentId>,
    /// Shipments that are booked here, and that the carrier lists as cancelled.
    pub cancelled: Vec<ShipmentId>,
    /// Shipments the carrier carries and bills that nobody booked here, the newest first; at most [`MOST_STRANGERS`].
    pub strangers: Vec<Stranger>,
    /// How many there are in all.
    pub strangers_in_all: u32,
}

impl Differences {
    /// The shipments of this station that differ.
    pub fn shipments(&self) -> impl Iterator<Item = ShipmentId> {
        [&self.spare, &self.missing, &self.cancelled].into_iter().flatten().copied()
    }
}

/// How many shipments that nobody booked here are kept of one list.
pub const MOST_STRANGERS: usize = 500;

/// A shipment a carrier has that nobody booked here, as the carrier tells of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct Stranger {
    /// The carrier's own key of it.
    pub remote_id: String,
    /// The reference it was booked with; empty where it has none.
    pub reference: String,
    /// The number of its order; empty where it has none.
    pub order_number: String,
    /// The numbers of its parcels.
    pub numbers: Vec<String>,
    /// When it was booked, where the carrier says.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub booked_at: Option<UtcDateTime>,
    /// Its price, where the carrier says.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub cost: Option<Money>,
}

/// Why a label that is paid is not used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum Unused {
    /// It was booked ahead and waits for its order to be packed.
    Kept,
    /// It is booked, and its label did not come.
    NoLabel,
    /// Its label was made and never came out.
    NotPrinted,
    /// It was taken back or refused here, and the carrier has it all the same.
    Spare,
}

impl Unused {
    /// Every reason.
    pub const ALL: [Self; 4] = [Self::Kept, Self::NoLabel, Self::NotPrinted, Self::Spare];

    /// The end of its key in the catalogue, `unused-why-…`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Kept => "kept",
            Self::NoLabel => "no-label",
            Self::NotPrinted => "not-printed",
            Self::Spare => "spare",
        }
    }
}
