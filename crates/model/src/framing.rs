//! How a document from outside is laid on a label.

use serde::{Deserialize, Serialize};
#[cfg(feature = "export")]
use ts_rs::TS;

/// How a document from outside is laid on a label.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(default)]
pub struct Framing {
    /// What of the sheet is printed.
    pub crop: Crop,
    /// Which way up.
    pub turn: Turn,
}

/// What of a sheet is printed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum Crop {
    /// The label is found on the sheet.
    #[default]
    Auto,
    /// All of it.
    Whole,
    /// A part of the page.
    Area(Area),
}

/// A part of a sheet, in micrometres from its upper left corner.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct Area {
    /// From the left.
    pub x: u32,
    /// From the top.
    pub y: u32,
    /// To the right.
    pub width: u32,
    /// Downwards.
    pub height: u32,
}

/// Which way up a sheet is printed, clockwise.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum Turn {
    /// As it fits.
    #[default]
    Auto,
    /// As it is.
    None,
    /// A quarter.
    Right,
    /// Upside down.
    Half,
    /// Three quarters.
    Left,
}
