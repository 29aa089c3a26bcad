//! Where everything stands on a label or page, in micrometres from its top left corner. No renderer decides a place.

use crate::{Barcode, Picture};
use model::LabelSize;
use std::sync::Arc;

/// A label or a page, described.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Layout {
    /// Its size.
    pub size: PageSize,
    /// What stands on it.
    pub elements: Vec<Element>,
}

/// The size of a label or page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PageSize {
    /// Across, in micrometres.
    pub width: u32,
    /// Down, in micrometres.
    pub height: u32,
}

impl PageSize {
    /// ISO 216 A4, upright.
    pub const A4: Self = Self { width: 210_000, height: 297_000 };
    /// ISO 216 A5, upright.
    pub const A5: Self = Self { width: 148_000, height: 210_000 };
}

impl From<LabelSize> for PageSize {
    fn from(label: LabelSize) -> Self {
        Self { width: label.width_um(), height: label.height_um() }
    }
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
    /// A picture.
    Image(Image),
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
    /// Where its lines stand between the box's sides.
    pub align: Align,
}

/// Where lines stand between the sides of their box.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Align {
    /// At the left.
    #[default]
    Left,
    /// In the middle.
    Center,
    /// At the right.
    Right,
}

/// A picture in a box, which it fills.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Image {
    /// From the left.
    pub x: u32,
    /// From the top.
    pub y: u32,
    /// The box's width.
    pub width: u32,
    /// The box's height.
    pub height: u32,
    /// What it shows.
    pub picture: Arc<Picture>,
}
