//! Where everything stands on a label, in micrometres from its top left corner. No renderer decides a place.

use crate::Symbol;
use model::LabelSize;

/// Micrometres.
pub(crate) type Um = u32;

/// A label, described.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Layout {
    /// The label's size.
    pub size: LabelSize,
    /// What stands on it.
    pub elements: Vec<Element>,
}

/// Something on a label.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Element {
    /// A black rectangle, as thin as a line.
    Rule(Rule),
    /// Text in a box.
    Text(TextBlock),
    /// A barcode or 2D code.
    Barcode(Barcode),
}

/// A black rectangle.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// From the left.
    pub x: u32,
    /// From the top.
    pub y: u32,
    /// To the right.
    pub width: u32,
    /// Downwards.
    pub height: u32,
}

/// Lines of text in a box, as large as they fit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextBlock {
    /// What it is, for errors.
    pub field: &'static str,
    /// From the left.
    pub x: u32,
    /// From the top.
    pub y: u32,
    /// The box's width.
    pub width: u32,
    /// The box's height.
    pub height: u32,
    /// The lines; one that is too wide goes on in the next.
    pub lines: Vec<String>,
    /// The font size to start from.
    pub largest: u32,
    /// The font size to stop at.
    pub smallest: u32,
    /// Whether it is bold.
    pub bold: bool,
    /// Whether it is white on a black box.
    pub inverse: bool,
}

/// A barcode or 2D code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Barcode {
    /// The left edge of its first bar or cell; the quiet zone is left of it.
    pub x: u32,
    /// From the top.
    pub y: u32,
    /// The narrowest bar, or a cell's side; each printer rounds it to its dots, never below the symbol's least.
    pub module: u32,
    /// Whether it is turned clockwise by a quarter; `x` and `y` are then where its lower left corner has gone.
    pub turned: bool,
    /// What is drawn.
    pub symbol: Symbol,
}
