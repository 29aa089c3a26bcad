//! Calls about scans: what a code is, what it means.

use super::{CodeRead, OrderView};
use crate::Station;
use model::*;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A scan, and what is on the screen meanwhile.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
pub struct Scan {
    /// What was read, as it came.
    pub code: String,
    /// What else it may have been: the same keys on another keyboard.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub otherwise: Option<String>,
    /// The order that is open.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub order: Option<OrderId>,
    /// The item of that order that waits for a number, and which.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub item: Option<(Item, ItemNumber)>,
    /// The number of the `scan` event it came with.
    #[serde(default)]
    #[ts(optional = nullable, type = "number")]
    pub read: Option<u64>,
}

impl From<String> for Scan {
    /// A code, and nothing on the screen.
    fn from(code: String) -> Self {
        Self { code, ..Self::default() }
    }
}

/// What a scan means.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "found", rename_all = "snake_case")]
pub enum Scanned {
    /// One order.
    Order {
        /// The order.
        view: Box<OrderView>,
    },
    /// Several orders carry this code: a person chooses.
    Several {
        /// They, the ones to be packed first.
        rows: Vec<OrderRow>,
    },
    /// Items, to be checked against the lines of the order that is open.
    Item {
        /// They.
        item: Item,
    },
    /// A command.
    Command {
        /// Which.
        command: Command,
    },
    /// Nothing this station knows.
    Nothing {
        /// The code, as it was read.
        code: String,
    },
    /// Another face acts on it.
    Taken,
}

/// A scan, explained.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ExplainedScan {
    /// What the code is by itself.
    pub read: CodeRead,
    /// What it means here.
    pub scanned: Scanned,
}

/// What a scan means. Nothing happens yet.
///
/// # Errors
/// When it names a box this desk does not have, or the database cannot be read.
pub fn scan(station: &Station, scan: impl Into<Scan>) -> Result<Scanned, Problem> {
    station.scan(&scan.into())
}

/// The same, with everything that can be said of the code itself.
///
/// # Errors
/// As [`scan`].
pub fn scan_explain(station: &Station, scan: Scan) -> Result<ExplainedScan, Problem> {
    station.explain_scan(&scan)
}
