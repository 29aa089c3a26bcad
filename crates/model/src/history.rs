//! Old orders of a shop, which were over before the station knew it: how far back they come in, and how far that is.

use crate::{Message, Order, OrderStatus, Problem, Stage, UtcDateTime};
use serde::{Deserialize, Serialize};
#[cfg(feature = "export")]
use ts_rs::TS;

/// How far back a shop's old orders come in, by when the shop changed them last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum HistoryReach {
    /// Three months.
    ThreeMonths,
    /// A year.
    OneYear,
    /// As far as the shop goes.
    Everything,
}

impl HistoryReach {
    /// Every reach, the nearest first.
    pub const ALL: [Self; 3] = [Self::ThreeMonths, Self::OneYear, Self::Everything];

    /// What is proposed when a shop is connected: as far back as a dry run of rules looks.
    pub const USUAL: Self = Self::ThreeMonths;

    /// How many days that is; `None` without a bound.
    #[must_use]
    pub const fn days(self) -> Option<u32> {
        match self {
            Self::ThreeMonths => Some(92),
            Self::OneYear => Some(366),
            Self::Everything => None,
        }
    }

    /// The word used in the database.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ThreeMonths => "three_months",
            Self::OneYear => "one_year",
            Self::Everything => "everything",
        }
    }
}

/// The history of a shop: what of its old orders is to come in, and how far that is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct ShopHistory {
    /// How far back, as a person chose.
    pub reach: HistoryReach,
    /// What changed in the shop from this moment on comes in: no older than the reach, and than orders are kept here.
    pub begins_at: UtcDateTime,
    /// Where it stands.
    pub state: HistoryState,
    /// What changed up to here is in; it goes on from there.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub cursor: Option<UtcDateTime>,
    /// How many orders came in.
    pub orders: u32,
    /// How many could not be read, and are left out.
    pub left_out: u32,
    /// Why the last try broke off; it is tried again by itself.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub problem: Option<Problem>,
}

/// Where a history stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum HistoryState {
    /// Something of it is still to come in.
    Due,
    /// A person stopped it; it goes on when a person says so.
    Stopped,
    /// All of it is in.
    Done,
}

impl HistoryState {
    /// Every state.
    pub const ALL: [Self; 3] = [Self::Due, Self::Stopped, Self::Done];

    /// The word used in the database.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Due => "due",
            Self::Stopped => "stopped",
            Self::Done => "done",
        }
    }
}

impl OrderStatus {
    /// Whether nothing is to be done about the order any more.
    #[must_use]
    pub const fn is_over(self) -> bool {
        matches!(self, Self::Completed | Self::Cancelled)
    }
}

impl Order {
    /// What a person hears who scans an order that its shop says is done, and that did not leave from here.
    #[must_use]
    pub fn elsewhere(&self) -> Option<Message> {
        let is_so = self.stage == Stage::Closed && self.facts.status == OrderStatus::Completed;
        is_so.then(|| Message::new("scan-elsewhere").with("since", self.facts.modified_at))
    }
}
