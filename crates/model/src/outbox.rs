//! What still has to be told to somebody over the network.

use crate::{CarrierId, OrderId, Problem, ShipmentId, ShopId, TrackingState, UtcDateTime};
use serde::{Deserialize, Serialize};
#[cfg(feature = "export")]
use ts_rs::TS;

/// An entry's number in this station.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(transparent)]
pub struct OutboxId(pub i64);

/// One message on its way. Messages about one order to one target go out in the order they were written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct OutboxEntry {
    /// The station's number for it.
    pub id: OutboxId,
    /// Who is told.
    pub target: OutboxTarget,
    /// The order it is about.
    pub order: OrderId,
    /// The shipment it is about.
    pub shipment: ShipmentId,
    /// What is told. Names, numbers and links are filled in when it goes out.
    pub message: OutboxMessage,
    /// Where it stands.
    pub state: OutboxState,
    /// How often it was tried.
    pub attempts: u32,
    /// When it is tried next.
    pub due_at: UtcDateTime,
    /// Why the last try failed.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub problem: Option<Problem>,
}

/// Who a message goes to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum OutboxTarget {
    /// A shop.
    Shop(ShopId),
    /// A carrier account.
    Carrier(CarrierId),
}

/// What a message says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum OutboxMessage {
    /// To the shop: the shipment is on its way.
    Shipped {
        /// When its last label came out.
        at: UtcDateTime,
    },
    /// To the shop that had been told of the shipment: it was taken back.
    Withdrawn {
        /// When it was taken back.
        at: UtcDateTime,
    },
    /// To the shop that hears of every step of its parcels: a parcel is somewhere else.
    Tracked {
        /// Which of the shipment's parcels it is, from 1.
        place: u32,
        /// Where it is.
        state: TrackingState,
        /// Since when, as its carrier says.
        since: UtcDateTime,
        /// When the station heard it.
        at: UtcDateTime,
    },
    /// To the carrier: the booking is not needed any more.
    VoidBooking {
        /// When it was taken back.
        at: UtcDateTime,
    },
}

impl OutboxMessage {
    /// The word used in the database.
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Shipped { .. } => "shipped",
            Self::Withdrawn { .. } => "withdrawn",
            Self::Tracked { .. } => "tracked",
            Self::VoidBooking { .. } => "void_booking",
        }
    }

    /// The moment it tells.
    #[must_use]
    pub const fn at(&self) -> UtcDateTime {
        match self {
            Self::Shipped { at } | Self::Withdrawn { at } | Self::Tracked { at, .. } | Self::VoidBooking { at } => *at,
        }
    }

    /// The same, telling no earlier moment than this one.
    #[must_use]
    pub fn not_before(mut self, least: UtcDateTime) -> Self {
        match &mut self {
            Self::Shipped { at } | Self::Withdrawn { at } | Self::Tracked { at, .. } | Self::VoidBooking { at } => {
                *at = least.max(*at);
            }
        }
        self
    }
}

/// Where an outbox entry stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum OutboxState {
    /// To be tried at its time.
    Due,
    /// Being tried; found so after a crash it may have arrived, so the target is asked first.
    Trying,
    /// Told.
    Done,
    /// The target refuses it for good; a person has to look.
    SetAside,
    /// Not needed any more: what it spoke of was taken back before anybody was told.
    Dropped,
}

impl OutboxState {
    /// Every state.
    pub const ALL: [Self; 5] = [Self::Due, Self::Trying, Self::Done, Self::SetAside, Self::Dropped];

    /// Whether an entry may go from this state to that one.
    #[must_use]
    pub const fn may_become(self, next: Self) -> bool {
        use OutboxState::{Done, Dropped, Due, SetAside, Trying};
        matches!((self, next), (Due, Trying | Dropped) | (Trying, Done | Due | SetAside) | (SetAside, Due | Dropped))
    }

    /// The word used in the database.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Due => "due",
            Self::Trying => "trying",
            Self::Done => "done",
            Self::SetAside => "set_aside",
            Self::Dropped => "dropped",
        }
    }
}
