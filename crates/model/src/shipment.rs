//! A shipment: what one contract with a carrier brings to one address, in one parcel or several.

use crate::{BookingState, CarrierId, ContractId, Decision, MethodId, Money, OrderId, Parcel, ParcelItem, UtcDateTime};
use serde::{Deserialize, Serialize};
#[cfg(feature = "export")]
use ts_rs::TS;

/// A shipment's number in this station.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(transparent)]
pub struct ShipmentId(pub i64);

/// One contract with a carrier: the parcels of an order that travel together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct Shipment {
    /// The station's number for it.
    pub id: ShipmentId,
    /// The order it belongs to.
    pub order: OrderId,
    /// Whether it goes to the customer or comes back.
    pub direction: Direction,
    /// Which of the order's shipments of that direction it is, from 1; further ones are replacements and parts.
    pub sequence: u32,
    /// Our own reference: the carrier and the shop are asked by it before anything is tried again.
    pub reference: String,
    /// The carrier account that carries it.
    pub carrier: CarrierId,
    /// The contract it is booked under, where the account has several.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub contract: Option<ContractId>,
    /// The shipping method that was bought.
    pub method: MethodId,
    /// The carrier's own key of it; empty where the carrier has none.
    pub remote_id: String,
    /// The price the carrier named when it was booked.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub cost: Option<Money>,
    /// Where its labels come from.
    pub labels: LabelSource,
    /// Where it stands.
    pub state: ShipmentState,
    /// How far the carrier was asked for it.
    pub booking: BookingState,
    /// Its parcels, the first one first; never none.
    pub parcels: Vec<Parcel>,
    /// How it was decided at that moment; later rules do not change it.
    pub decision: Decision,
    /// When it was planned.
    pub booked_at: UtcDateTime,
    /// Whether it was booked before its order is packed: its labels are kept, and print when the order ships.
    #[serde(default)]
    pub ahead: bool,
    /// What it holds of an order that ships in parts, the last part among them; empty where it holds all of it, or is no part.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "export", ts(as = "Option<Vec<ParcelItem>>", optional))]
    pub part: Vec<ParcelItem>,
}

impl Shipment {
    /// The tracking numbers of its parcels, as far as they have one.
    pub fn numbers(&self) -> impl Iterator<Item = &str> {
        self.parcels.iter().map(|parcel| parcel.number.as_str()).filter(|number| !number.is_empty())
    }

    /// The tracking number of its first parcel; empty while it has none.
    #[must_use]
    pub fn first_number(&self) -> &str {
        self.parcels.first().map_or("", |parcel| parcel.number.as_str())
    }

    /// What lies in it by its order's lines, where somebody said; empty where it holds all of the order, or nobody said.
    #[must_use]
    pub fn items(&self) -> Vec<ParcelItem> {
        if self.part.is_empty() {
            self.parcels.iter().flat_map(|parcel| parcel.items.iter().copied()).collect()
        } else {
            self.part.clone()
        }
    }

    /// Its tracking numbers in one text, as papers and messages show them.
    #[must_use]
    pub fn numbers_text(&self) -> String {
        self.numbers().collect::<Vec<_>>().join(", ")
    }
}

/// Which way a shipment goes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// To the customer.
    #[default]
    Outgoing,
    /// Back from the customer.
    Return,
}

impl Direction {
    /// Every direction.
    pub const ALL: [Self; 2] = [Self::Outgoing, Self::Return];

    /// The word used in the database and on the command line.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Outgoing => "outgoing",
            Self::Return => "return",
        }
    }
}

/// Where the labels of a shipment come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum LabelSource {
    /// The station draws them from its own numbers, as often as they are needed.
    Drawn,
    /// The carrier sent them; they are kept as they came.
    Document,
}

impl LabelSource {
    /// Every source.
    pub const ALL: [Self; 2] = [Self::Drawn, Self::Document];

    /// The word used in the database.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Drawn => "drawn",
            Self::Document => "document",
        }
    }
}

/// Where a shipment stands. `store` moves it; `ShipmentState::may_become` is the whole list of moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum ShipmentState {
    /// Begun: its reference and its own numbers are taken. Its booking says how far the carrier was asked.
    Planned,
    /// The carrier has it and it has its numbers; a label is still missing.
    Booked,
    /// It was booked ahead and its labels are there; they print when its order ships.
    Kept,
    /// Its labels are made and stand in the spool.
    Labelled,
    /// All of its labels came out (or were handed over where nobody can know).
    Shipped,
    /// The carrier refused it, or never had it.
    Failed,
    /// Taken back. Its numbers stay spent.
    Voided,
}

impl ShipmentState {
    /// Every state.
    pub const ALL: [Self; 7] =
        [Self::Planned, Self::Booked, Self::Kept, Self::Labelled, Self::Shipped, Self::Failed, Self::Voided];

    /// Whether a shipment may go from this state to that one.
    #[must_use]
    pub const fn may_become(self, next: Self) -> bool {
        use ShipmentState::{Booked, Failed, Kept, Labelled, Planned, Shipped, Voided};
        matches!(
            (self, next),
            (Planned, Booked | Failed)
                | (Booked, Kept | Labelled | Voided)
                | (Kept, Labelled | Voided)
                | (Labelled, Shipped | Voided)
                | (Shipped, Voided)
        )
    }

    /// Whether it stands for parcels that exist or may come to exist. What is only kept stands for none yet.
    #[must_use]
    pub const fn is_live(self) -> bool {
        !matches!(self, Self::Kept | Self::Failed | Self::Voided)
    }

    /// The word used in the database.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Booked => "booked",
            Self::Kept => "kept",
            Self::Labelled => "labelled",
            Self::Shipped => "shipped",
            Self::Failed => "failed",
            Self::Voided => "voided",
        }
    }
}
