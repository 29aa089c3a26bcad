//! A layout file, as it is written (TOML).

use crate::Kind;
use model::Language;
#[cfg(feature = "export")]
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use toml::Spanned;
#[cfg(feature = "export")]
use ts_rs::TS;

/// A layout: where everything stands on a paper.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct LayoutFile {
    /// What it lays out; it decides which data there are.
    #[cfg_attr(feature = "export", schemars(with = "Kind"))]
    pub(crate) paper: Spanned<Kind>,
    /// The page.
    #[cfg_attr(feature = "export", schemars(with = "PageFile"))]
    pub(crate) page: Spanned<PageFile>,
    /// On top of every page.
    #[serde(default)]
    #[cfg_attr(feature = "export", schemars(with = "Vec<BlockFile>"))]
    pub(crate) header: Vec<Spanned<BlockFile>>,
    /// From top to bottom, over as many pages as it takes.
    #[cfg_attr(feature = "export", schemars(with = "Vec<BlockFile>"))]
    pub(crate) body: Vec<Spanned<BlockFile>>,
    /// At the foot of every page.
    #[serde(default)]
    #[cfg_attr(feature = "export", schemars(with = "Vec<BlockFile>"))]
    pub(crate) footer: Vec<Spanned<BlockFile>>,
    /// Texts of your own, or in place of those there are: `{text.NAME}`, by language (`en`, `fr`).
    #[serde(default)]
    #[cfg_attr(feature = "export", schemars(with = "BTreeMap<String, BTreeMap<String, String>>"))]
    pub(crate) texts: BTreeMap<Language, BTreeMap<String, String>>,
}

/// The page.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct PageFile {
    /// `a4`, `a5`, `a6`, `4x6` (inches), `label` (whatever is in the printer), or millimetres as `100x50`.
    #[cfg_attr(feature = "export", schemars(with = "String"))]
    pub(crate) size: Spanned<String>,
    /// White on all four sides, in millimetres; without it 15.
    #[cfg_attr(feature = "export", schemars(with = "Option<f64>"))]
    pub(crate) margin: Option<Spanned<f64>>,
    /// Between two blocks, in millimetres; without it 2.
    #[cfg_attr(feature = "export", schemars(with = "Option<f64>"))]
    pub(crate) gap: Option<Spanned<f64>>,
    /// The size of letters, in points; without it 10.
    #[cfg_attr(feature = "export", schemars(with = "Option<f64>"))]
    pub(crate) text: Option<Spanned<f64>>,
}

/// One thing on the page: exactly one of text, barcode, logo, line, space, columns, table and sscc.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub(crate) struct BlockFile {
    /// Text; `{order.number}` stands for a datum, `{text.item}` for a word in the paper's language. A line whose data all
    /// say nothing is left out.
    #[cfg_attr(feature = "export", schemars(with = "Option<String>"))]
    pub(crate) text: Option<Spanned<String>>,
    /// A barcode or 2D code of what this says.
    #[cfg_attr(feature = "export", schemars(with = "Option<String>"))]
    pub(crate) barcode: Option<Spanned<String>>,
    /// Which kind of code.
    pub(crate) symbol: SymbolFile,
    /// The shop's logo, at most so many millimetres high.
    #[cfg_attr(feature = "export", schemars(with = "Option<f64>"))]
    pub(crate) logo: Option<Spanned<f64>>,
    /// A line across.
    pub(crate) line: Option<bool>,
    /// So many millimetres of nothing.
    #[cfg_attr(feature = "export", schemars(with = "Option<f64>"))]
    pub(crate) space: Option<Spanned<f64>>,
    /// Side by side.
    pub(crate) columns: Option<Vec<ColumnFile>>,
    /// A table of these data, a row each.
    #[cfg_attr(feature = "export", schemars(with = "Option<String>"))]
    pub(crate) table: Option<Spanned<String>>,
    /// What stands in a row of the table.
    #[cfg_attr(feature = "export", schemars(with = "Vec<CellFile>"))]
    pub(crate) cells: Vec<Spanned<CellFile>>,
    /// On a transport label: the parcel's number (SSCC) as GS1-128 and in digits, its bars so many millimetres high. The
    /// lowest block.
    #[cfg_attr(feature = "export", schemars(with = "Option<f64>"))]
    pub(crate) sscc: Option<Spanned<f64>>,
    /// The size of letters, in points; of a text that fits itself into a height, the largest it tries.
    #[cfg_attr(feature = "export", schemars(with = "Option<f64>"))]
    pub(crate) size: Option<Spanned<f64>>,
    /// The smallest letters of a text that fits itself into a height, in points; without it, as large as `size`.
    #[cfg_attr(feature = "export", schemars(with = "Option<f64>"))]
    pub(crate) smallest: Option<Spanned<f64>>,
    /// Bold letters.
    pub(crate) bold: bool,
    /// Between the sides.
    pub(crate) align: AlignFile,
    /// How high a barcode is, how thick a line, and on a transport label into what height a text fits itself, in
    /// millimetres.
    #[cfg_attr(feature = "export", schemars(with = "Option<f64>"))]
    pub(crate) height: Option<Spanned<f64>>,
    /// On a transport label: a text fits itself into the height that is left of it.
    pub(crate) fill: bool,
    /// A frame around it.
    pub(crate) frame: bool,
    /// Only where this datum says something; with `!` before it, only where it does not.
    #[cfg_attr(feature = "export", schemars(with = "Option<String>"))]
    pub(crate) when: Option<Spanned<String>>,
}

/// One of several stacks side by side.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct ColumnFile {
    /// In millimetres; without it, an equal share of what is left.
    #[cfg_attr(feature = "export", schemars(with = "Option<f64>"))]
    pub(crate) width: Option<Spanned<f64>>,
    /// From top to bottom.
    #[cfg_attr(feature = "export", schemars(with = "Vec<BlockFile>"))]
    pub(crate) blocks: Vec<Spanned<BlockFile>>,
}

/// One cell of a table's rows: text or a barcode.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub(crate) struct CellFile {
    /// What stands above its column.
    #[cfg_attr(feature = "export", schemars(with = "Option<String>"))]
    pub(crate) head: Option<Spanned<String>>,
    /// Text, of the row's data and the paper's.
    #[cfg_attr(feature = "export", schemars(with = "Option<String>"))]
    pub(crate) text: Option<Spanned<String>>,
    /// A barcode or 2D code of what this says.
    #[cfg_attr(feature = "export", schemars(with = "Option<String>"))]
    pub(crate) barcode: Option<Spanned<String>>,
    /// Which kind of code.
    pub(crate) symbol: SymbolFile,
    /// In millimetres; without it, an equal share of what is left.
    #[cfg_attr(feature = "export", schemars(with = "Option<f64>"))]
    pub(crate) width: Option<Spanned<f64>>,
    /// The size of letters, in points.
    #[cfg_attr(feature = "export", schemars(with = "Option<f64>"))]
    pub(crate) size: Option<Spanned<f64>>,
    /// Bold letters.
    pub(crate) bold: bool,
    /// Between the sides.
    pub(crate) align: AlignFile,
}

/// Between the sides.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
#[serde(rename_all = "lowercase")]
pub enum AlignFile {
    /// At the left.
    #[default]
    Left,
    /// In the middle.
    Center,
    /// At the right.
    Right,
}

impl AlignFile {
    /// The word used in files.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Left => "left",
            Self::Center => "center",
            Self::Right => "right",
        }
    }
}

/// A kind of barcode or 2D code.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
#[serde(rename_all = "kebab-case")]
pub enum SymbolFile {
    /// Bars: letters and digits.
    #[default]
    #[serde(rename = "code128")]
    Code128,
    /// QR.
    Qr,
    /// Data Matrix.
    DataMatrix,
    /// Aztec.
    Aztec,
    /// PDF417.
    #[serde(rename = "pdf417")]
    Pdf417,
}

impl SymbolFile {
    /// The word used in files.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Code128 => "code128",
            Self::Qr => "qr",
            Self::DataMatrix => "data-matrix",
            Self::Aztec => "aztec",
            Self::Pdf417 => "pdf417",
        }
    }
}

/// The JSON Schema of layout files.
#[cfg(feature = "export")]
#[must_use]
pub fn schema() -> schemars::Schema {
    schemars::schema_for!(LayoutFile)
}
