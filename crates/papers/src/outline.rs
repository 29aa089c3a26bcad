//! The outline of a layout: what a form shows of its file. The file stays the truth; an outline is read from it ([`outline`]) and
//! written back into it ([`with_outline`]), and everything a form does not show stays in the file as it is.

mod list;
mod parts;
mod places;
mod read;
mod write;

pub use parts::{PaperPart, PaperParts, parts, turned};
pub use places::names_in;
pub use read::outline;
pub use write::{OutlineError, with_outline};

use crate::file::{AlignFile, SymbolFile};
use model::Language;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
#[cfg(feature = "export")]
use ts_rs::TS;

/// What a form shows of a layout.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct Outline {
    /// The page.
    pub page: OutlinePage,
    /// On top of every page.
    pub header: Vec<OutlineBlock>,
    /// From top to bottom, over as many pages as it takes.
    pub body: Vec<OutlineBlock>,
    /// At the foot of every page.
    pub footer: Vec<OutlineBlock>,
    /// The layout's own texts by language and name.
    pub texts: BTreeMap<Language, BTreeMap<String, String>>,
}

/// The page. Lengths in millimetres; without one, what the format says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct OutlinePage {
    /// `a4`, `a5`, `a6`, `4x6`, `label`, or millimetres as `100x50`.
    pub size: String,
    /// White on all four sides.
    pub margin: Option<f64>,
    /// Between two blocks.
    pub gap: Option<f64>,
    /// The size of letters, in points.
    pub text: Option<f64>,
}

/// One thing on the page.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct OutlineBlock {
    /// Where the file it was read from has it, as `body/2/columns/0/blocks/1`; nothing where it is new.
    pub at: Option<String>,
    /// What is written above it in the file, for people only.
    pub comment: String,
    /// A frame around it.
    pub frame: bool,
    /// Only where this datum says something; with `!` before it, only where it does not.
    pub when: Option<String>,
    /// What it shows.
    pub shows: OutlineContent,
}

/// What a block shows. Lengths in millimetres, letters in points.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum OutlineContent {
    /// Text.
    Text {
        /// What it says, `{order}` for a datum.
        text: String,
        /// How large its letters are; of a text that fits itself into a height, the largest.
        size: Option<f64>,
        /// The smallest letters of a text that fits itself into a height.
        smallest: Option<f64>,
        /// The height a text fits itself into.
        height: Option<f64>,
        /// Bold letters.
        bold: bool,
        /// Between the sides.
        align: AlignFile,
    },
    /// A barcode or 2D code.
    Barcode {
        /// What it says.
        barcode: String,
        /// Which kind of code.
        symbol: SymbolFile,
        /// How high it is.
        height: Option<f64>,
        /// Between the sides.
        align: AlignFile,
    },
    /// The shop's logo.
    Logo {
        /// At most so high.
        logo: f64,
        /// Between the sides.
        align: AlignFile,
    },
    /// A line across.
    Line {
        /// So thick.
        height: Option<f64>,
    },
    /// Nothing.
    Space {
        /// So high.
        space: f64,
    },
    /// Stacks side by side.
    Columns {
        /// From left to right.
        columns: Vec<OutlineColumn>,
    },
    /// A table.
    Table {
        /// Of these data, a row each.
        table: String,
        /// What stands in a row, from left to right.
        cells: Vec<OutlineCell>,
    },
    /// The parcel's number on a transport label.
    Sscc {
        /// How high its bars are.
        sscc: f64,
    },
}

/// One of several stacks side by side.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct OutlineColumn {
    /// Where the file it was read from has it; nothing where it is new.
    pub at: Option<String>,
    /// In millimetres; without it, an equal share of what is left.
    pub width: Option<f64>,
    /// From top to bottom.
    pub blocks: Vec<OutlineBlock>,
}

/// One cell of a table's rows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct OutlineCell {
    /// Where the file it was read from has it; nothing where it is new.
    pub at: Option<String>,
    /// What stands above its column.
    pub head: Option<String>,
    /// What it says, or what its barcode says.
    pub says: String,
    /// As a code of this kind, not in letters.
    pub symbol: Option<SymbolFile>,
    /// In millimetres; without it, an equal share of what is left.
    pub width: Option<f64>,
    /// The size of letters, in points.
    pub size: Option<f64>,
    /// Bold letters.
    pub bold: bool,
    /// Between the sides.
    pub align: AlignFile,
}

impl OutlineBlock {
    /// A block that no file has yet.
    pub(crate) const fn new(shows: OutlineContent) -> Self {
        Self { at: None, comment: String::new(), frame: false, when: None, shows }
    }
}
