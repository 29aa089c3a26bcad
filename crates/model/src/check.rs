//! Scan to check: what is known of an order's items before its parcel is closed.

use crate::{ShopId, UtcDateTime};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
#[cfg(feature = "export")]
use ts_rs::TS;

/// Which orders are checked by scanning their items.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum CheckMode {
    /// None.
    #[default]
    Off,
    /// Those of more than one item.
    Several,
    /// All.
    Always,
}

impl CheckMode {
    /// Whether an order of so many items is checked.
    #[must_use]
    pub const fn covers(self, quantity: u32) -> bool {
        match self {
            Self::Off => false,
            Self::Several => quantity > 1,
            Self::Always => quantity > 0,
        }
    }
}

/// How this desk checks.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(default)]
pub struct Checking {
    /// Which orders are checked.
    pub mode: CheckMode,
    /// Which of one shop's, where that differs.
    pub shops: BTreeMap<ShopId, CheckMode>,
    /// Which items are asked for their numbers.
    pub numbered: Vec<Numbered>,
    /// Which orders print at the first scan.
    pub print_at_scan: PrintAtScan,
    /// Within this time of a scan or a label no other scan prints, in milliseconds: nobody looked yet.
    pub dead_time: DeadTime,
    /// Whether an item's barcode pulls up an order that needs it, where no order waits for anything.
    pub item_starts: bool,
}

/// Which orders print their label at the first scan, without a second one or Enter.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum PrintAtScan {
    /// None.
    #[default]
    Never,
    /// Those of one item, where nothing is left to check.
    OneItem,
    /// All, where nothing is left to check.
    NothingToCheck,
}

/// Milliseconds in which a scan prints nothing; 700 unless a person says otherwise, 5,000 at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(from = "u16")]
pub struct DeadTime(u16);

impl Default for DeadTime {
    fn default() -> Self {
        Self(700)
    }
}

impl From<u16> for DeadTime {
    fn from(milliseconds: u16) -> Self {
        Self(milliseconds.min(5_000))
    }
}

impl Checking {
    /// Which of a shop's orders are checked.
    #[must_use]
    pub fn mode_of(&self, shop: &ShopId) -> CheckMode {
        self.shops.get(shop).copied().unwrap_or(self.mode)
    }
}

/// Items with a number of their own that is kept with the order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct Numbered {
    /// The items by their SKU: `*` for anything, `?` for one character; case does not matter.
    pub sku: String,
    /// What is asked for.
    #[serde(flatten)]
    pub asks: Asks,
}

/// Which numbers an item is asked for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct Asks {
    /// The lot it was made in.
    #[serde(default)]
    pub lot: bool,
    /// Its own serial number.
    #[serde(default)]
    pub serial: bool,
}

/// A number of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum ItemNumber {
    /// The lot it was made in.
    Lot,
    /// Its own serial number.
    Serial,
}

/// Items in a hand, as one scan or one key names them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct Item {
    /// What names them.
    pub by: ItemName,
    /// The number of pieces.
    #[serde(default = "one")]
    pub count: u32,
    /// The lot they were made in, where it is known.
    #[serde(default)]
    pub lot: String,
    /// The serial number of the one item, where it is known.
    #[serde(default)]
    pub serial: String,
}

fn one() -> u32 {
    1
}

/// What names an item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum ItemName {
    /// A GTIN, SKU or barcode that was read, without the scanner's own signs.
    Code(String),
    /// A person who looked: the line of the order, from 0.
    Line(u32),
}

/// Items of one line that were found to be right.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct CheckedItem {
    /// The line of the order, from 0.
    pub line: u32,
    /// The number of pieces scanned.
    pub count: u32,
    /// What was read; empty where a person said so.
    pub code: String,
    /// Their lot; empty where none was asked for or read.
    pub lot: String,
    /// The one item's serial number; empty where none was asked for or read.
    pub serial: String,
    /// The moment of the last scan.
    pub at: UtcDateTime,
}

/// How far the check of an order has come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct OrderCheck {
    /// Whether its label waits for the check.
    pub required: bool,
    /// Its lines that ship.
    pub lines: Vec<CheckedLine>,
}

impl OrderCheck {
    /// Whether every item is there.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.lines.iter().all(|line| line.left() == 0)
    }

    /// The items that are there, and all there are to be.
    #[must_use]
    pub fn counts(&self) -> (u32, u32) {
        self.lines.iter().fold((0, 0), |(counted, wanted), line| {
            (line.counted.saturating_add(counted), line.wanted.saturating_add(wanted))
        })
    }

    /// A line by its place in the order.
    #[must_use]
    pub fn line(&self, line: u32) -> Option<&CheckedLine> {
        self.lines.iter().find(|it| it.line == line)
    }
}

/// How far the check of one line has come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct CheckedLine {
    /// Its place in the order, from 0.
    pub line: u32,
    /// How many there are to be.
    pub wanted: u32,
    /// How many are there.
    pub counted: u32,
    /// Which numbers its items are asked for.
    pub asks: Asks,
    /// The lots of its items, each once, in the order they were read.
    pub lots: Vec<String>,
    /// The serial numbers of its items, in the order they were read.
    pub serials: Vec<String>,
}

impl CheckedLine {
    /// How many are missing.
    #[must_use]
    pub const fn left(&self) -> u32 {
        self.wanted.saturating_sub(self.counted)
    }
}
