//! A layout that has been checked: every name in it is known, every length is possible. All lengths in micrometres.

use crate::Kind;
use crate::template::{Condition, Template};
use label::{Align, PageSize, Symbology};
use model::Language;
use std::collections::BTreeMap;

/// A layout that can be laid out. Made by [`crate::read`] alone.
#[derive(Debug, Clone)]
pub struct Layout {
    pub(crate) kind: Kind,
    pub(crate) page: Page,
    pub(crate) header: Vec<Block>,
    pub(crate) body: Vec<Block>,
    pub(crate) footer: Vec<Block>,
    pub(crate) texts: BTreeMap<Language, BTreeMap<String, String>>,
}

impl Layout {
    /// What it lays out.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        self.kind
    }
}

#[derive(Debug, Clone, Copy)]
pub(crate) struct Page {
    /// `None`: the label that is in the printer.
    pub(crate) size: Option<PageSize>,
    pub(crate) margin: u32,
    pub(crate) gap: u32,
}

#[derive(Debug, Clone)]
pub(crate) struct Block {
    pub(crate) content: Content,
    pub(crate) frame: bool,
    pub(crate) when: Option<Condition>,
}

#[derive(Debug, Clone)]
pub(crate) enum Content {
    Text(Text),
    Barcode(Bars),
    /// At most so high.
    Logo(u32, Align),
    /// So thick.
    Line(u32),
    Space(u32),
    Columns(Vec<Column>),
    Table(Table),
    /// A parcel's number, its bars so high.
    Sscc(u32),
}

#[derive(Debug, Clone)]
pub(crate) struct Text {
    pub(crate) template: Template,
    pub(crate) size: u32,
    pub(crate) bold: bool,
    pub(crate) align: Align,
    /// How it fits itself into a height; else it is as high as it gets.
    pub(crate) fit: Option<Fit>,
}

impl Text {
    /// What it is about, for errors: its first datum.
    pub(crate) fn subject(&self) -> &'static str {
        self.template.data().next().unwrap_or("text")
    }
}

/// How a text fits itself into a height.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Fit {
    /// Without it, what is left of the page.
    pub(crate) height: Option<u32>,
    /// The smallest letters; its size is the largest.
    pub(crate) smallest: u32,
}

#[derive(Debug, Clone)]
pub(crate) struct Bars {
    pub(crate) template: Template,
    pub(crate) symbology: Symbology,
    /// How high, at most in the case of cells.
    pub(crate) height: u32,
    pub(crate) align: Align,
}

#[derive(Debug, Clone)]
pub(crate) struct Column {
    pub(crate) width: Option<u32>,
    pub(crate) blocks: Vec<Block>,
}

#[derive(Debug, Clone)]
pub(crate) struct Table {
    /// Which rows, as `lines`.
    pub(crate) of: &'static str,
    pub(crate) cells: Vec<Cell>,
}

#[derive(Debug, Clone)]
pub(crate) struct Cell {
    pub(crate) width: Option<u32>,
    pub(crate) head: Option<Text>,
    pub(crate) content: CellContent,
}

#[derive(Debug, Clone)]
pub(crate) enum CellContent {
    Text(Text),
    Barcode(Bars),
}

/// The widths of things side by side: those that say one have it, the others share what is left.
pub(crate) fn widths(wanted: &[Option<u32>], room: u32, gap: u32) -> Vec<u32> {
    let count = u32::try_from(wanted.len()).unwrap_or(u32::MAX);
    let fixed: u32 = wanted.iter().flatten().sum();
    let sharing = u32::try_from(wanted.iter().filter(|width| width.is_none()).count()).unwrap_or(u32::MAX);
    let left = room.saturating_sub(fixed).saturating_sub(gap.saturating_mul(count.saturating_sub(1)));
    wanted.iter().map(|width| width.unwrap_or_else(|| left / sharing.max(1))).collect()
}
