//! What still has to be told to somebody over the network.

use crate::{OrderId, Problem, ShipmentId, ShipmentNotice, ShopId, UtcDateTime};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// An entry's number in this station.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(transparent)]
pub struct OutboxId(pub i64);

/// One shipment notice on its way to its shop. Entries of one order go out in the order they were written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OutboxEntry {
    /// The station's number for it.
    pub id: OutboxId,
    /// Who is told.
    pub shop: ShopId,
    /// About which order.
    pub order: OrderId,
    /// About which shipment.
    pub shipment: ShipmentId,
    /// What they are told.
    pub notice: ShipmentNotice,
    /// Where it stands.
    pub state: OutboxState,
    /// How often it was tried.
    pub attempts: u32,
    /// When it is tried next.
    pub due_at: UtcDateTime,
    /// Why the last try failed.
    #[ts(optional = nullable)]
    pub problem: Option<Problem>,
}

/// Where an outbox entry stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum OutboxState {
    /// To be tried at its time.
    Due,
    /// Being tried; found so after a crash it may have arrived, so the shop is asked first.
    Trying,
    /// Told.
    Done,
    /// The shop refuses it for good; a person has to look.
    SetAside,
}

impl OutboxState {
    /// Whether an entry may go from this state to that one.
    #[must_use]
    pub const fn may_become(self, next: Self) -> bool {
        use OutboxState::{Done, Due, SetAside, Trying};
        matches!((self, next), (Due, Trying) | (Trying, Done | Due | SetAside) | (SetAside, Due))
    }

    /// The word used in the database.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Due => "due",
            Self::Trying => "trying",
            Self::Done => "done",
            Self::SetAside => "set_aside",
        }
    }
}
