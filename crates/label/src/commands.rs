//! The sheet of commands: barcodes an operator scans in place of keys, a few on each label.

use crate::layout::{Barcode, Content, Element, Layout, Rule, TextBlock, Um};
use model::LabelSize;

const MARGIN: Um = 6_000;
/// One card: its words, its barcode, and the room that keeps a scanner from reading its neighbour.
const CARD: Um = 23_000;
const WORDS: Um = 6_000;
const BARS: Um = 11_000;
/// The narrowest bar there is room for: two dots at 203 dpi.
const NARROWEST: Um = 250;
const WIDEST: Um = 375;
/// Ten modules on each side (*ISO/IEC 15417*, section 4.5).
const QUIET: Um = 10;

/// A command on the sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CommandCard {
    /// What it does, in the operator's words.
    pub words: String,
    /// What its barcode says.
    pub code: String,
}

impl CommandCard {
    /// Whether its barcode fits a label of that size.
    #[must_use]
    pub fn fits(&self, size: LabelSize) -> bool {
        self.module(size) >= NARROWEST
    }

    /// The widest bars that fit, as far as they need to be.
    fn module(&self, size: LabelSize) -> Um {
        let modules = Content::Text(self.code.clone()).modules() + 2 * QUIET;
        ((size.width_um() - 2 * MARGIN) / modules).min(WIDEST)
    }
}

/// Describes the labels of a sheet of commands.
#[must_use]
pub fn command_layouts(cards: &[CommandCard], size: LabelSize) -> Vec<Layout> {
    let rows = usize::try_from((size.height_um() - 2 * MARGIN) / CARD).unwrap_or(1).max(1);
    let page = |cards: &[CommandCard]| {
        let elements = (0..).zip(cards).flat_map(|(row, card)| drawn(card, MARGIN + row * CARD, size)).collect();
        Layout { size, elements }
    };
    cards.chunks(rows).map(page).collect()
}

fn drawn(card: &CommandCard, y: Um, size: LabelSize) -> [Element; 3] {
    let width = size.width_um() - 2 * MARGIN;
    let module = card.module(size);
    [
        Element::Text(TextBlock {
            field: "command",
            x: MARGIN,
            y,
            width,
            height: WORDS,
            lines: vec![card.words.clone()],
            largest: 4_600,
            smallest: 2_400,
            bold: true,
            inverse: false,
        }),
        Element::Barcode(Barcode {
            x: MARGIN + QUIET * module,
            y: y + WORDS,
            height: BARS,
            module,
            content: Content::Text(card.code.clone()),
        }),
        Element::Rule(Rule { x: MARGIN, y: y + WORDS + BARS + 2_500, width, height: 125 }),
    ]
}
