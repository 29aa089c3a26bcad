//! Where an order stands at the desk.

use crate::{Decision, Goods, OrderStatus, ShipmentState, ShopOrder};
use serde::{Deserialize, Serialize};
#[cfg(feature = "export")]
use ts_rs::TS;

/// Where an order stands at the desk. One column of the database; `Stage::of` is the only way it is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// Can be packed now.
    Ready,
    /// A person has to look first; the Decision says why.
    Held,
    /// The shop is not ready: unpaid, on hold there.
    Waiting,
    /// It goes in the parcel of another order, which has no label yet.
    Merged,
    /// Some of its pieces are on their way; the others can be packed now.
    PartlyShipped,
    /// Its carrier was asked for a label and has not answered yet, or the answer was lost.
    Booking,
    /// It has its number and label; the label has not come out yet, or nobody knows.
    Labelled,
    /// Its label came out.
    Shipped,
    /// The shop took it back before it shipped.
    Cancelled,
    /// Shipped elsewhere, or nothing in it ships.
    Closed,
    /// A person put it away: no work, whatever its shop says, until somebody brings it back.
    PutAway,
}

impl Stage {
    /// Every stage, in the order a parcel passes through.
    pub const ALL: [Self; 11] = [
        Self::Ready,
        Self::Held,
        Self::Waiting,
        Self::Merged,
        Self::PartlyShipped,
        Self::Booking,
        Self::Labelled,
        Self::Shipped,
        Self::Cancelled,
        Self::Closed,
        Self::PutAway,
    ];

    /// Where an order stands, by its outgoing shipments: one that is not done with says where; then the person who put it
    /// away; then the shop's word; then the Decision's. Shipments that failed or were taken back count for nothing.
    /// Of an order that goes in the parcel of another one, that one's first shipment counts among its own; of one that shipped in
    /// parts, those that left count for nothing while something is left.
    #[must_use]
    pub fn of(facts: &ShopOrder, decision: &Decision, outgoing: &[ShipmentState], goods: Goods) -> Self {
        let any = |wanted: &[ShipmentState]| outgoing.iter().any(|state| wanted.contains(state));
        if any(&[ShipmentState::Planned]) {
            return Self::Booking;
        }
        if any(&[ShipmentState::Booked, ShipmentState::Labelled]) {
            return Self::Labelled;
        }
        if any(&[ShipmentState::Shipped]) {
            return Self::Shipped;
        }
        match facts.status {
            _ if goods == Goods::PutAway => Self::PutAway,
            OrderStatus::Cancelled => Self::Cancelled,
            OrderStatus::Completed => Self::Closed,
            _ if goods == Goods::Merged => Self::Merged,
            OrderStatus::Waiting if !decision.let_go.value => Self::Waiting,
            _ if !facts.lines.is_empty() && facts.quantity() == 0 => Self::Closed,
            _ if decision.hold.value.is_some() => Self::Held,
            OrderStatus::Open | OrderStatus::Waiting if goods == Goods::Rest => Self::PartlyShipped,
            OrderStatus::Open | OrderStatus::Waiting => Self::Ready,
        }
    }

    /// Whether what is in its facts can be packed now: all of the order, or what is left of it.
    #[must_use]
    pub const fn can_be_packed(self) -> bool {
        matches!(self, Self::Ready | Self::PartlyShipped)
    }

    /// The word used in the database, in addresses and on the command line.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ready => "ready",
            Self::Held => "held",
            Self::Waiting => "waiting",
            Self::Merged => "merged",
            Self::PartlyShipped => "partly_shipped",
            Self::Booking => "booking",
            Self::Labelled => "labelled",
            Self::Shipped => "shipped",
            Self::Cancelled => "cancelled",
            Self::Closed => "closed",
            Self::PutAway => "put_away",
        }
    }
}
