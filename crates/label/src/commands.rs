//! The sheet of commands: barcodes an operator scans in place of keys, on labels or on paper.

use crate::layout::{Align, Barcode, Element, Layout, PageSize, Rule, TextBlock, Um};
use crate::{Content, Symbol, SymbolError, Symbology};

const MARGIN: Um = 6_000;
/// One card: its words, its barcode, and the room that keeps a scanner from reading its neighbour.
const CARD: Um = 23_000;
const WORDS: Um = 6_000;
const BARS: Um = 11_000;
/// Bars need not be wider than this to be read at arm's length.
const WIDEST: Um = 375;
/// A column of cards is at least so wide.
const COLUMN: Um = 89_000;

/// A command on the sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CommandCard {
    words: String,
    symbol: Symbol,
}

impl CommandCard {
    /// A card: what the command does, in the operator's words, and what its barcode says.
    ///
    /// # Errors
    /// When no Code 128 can say that.
    pub fn new(words: String, code: &str) -> Result<Self, SymbolError> {
        let symbol = Symbol::new(Symbology::Code128 { height: BARS }, &Content::Text(code.to_owned()))?;
        Ok(Self { words, symbol })
    }

    /// Whether its barcode fits a sheet of that size.
    #[must_use]
    pub fn fits(&self, size: PageSize) -> bool {
        self.module(Columns::of(size).width) >= self.symbol.least_module()
    }

    /// The widest bars that fit, as far as they need to be.
    fn module(&self, width: Um) -> Um {
        (width / (self.symbol.width() + 2 * self.symbol.quiet_zone().0)).min(WIDEST)
    }
}

/// How cards stand beside each other.
struct Columns {
    count: u32,
    width: Um,
}

impl Columns {
    fn of(size: PageSize) -> Self {
        let room = size.width.saturating_sub(2 * MARGIN);
        let count = ((room + MARGIN) / (COLUMN + MARGIN)).max(1);
        Self { count, width: (room + MARGIN) / count - MARGIN }
    }
}

/// Describes the pages of a sheet of commands.
#[must_use]
pub fn command_layouts(cards: &[CommandCard], size: PageSize) -> Vec<Layout> {
    let columns = Columns::of(size);
    let rows = (size.height.saturating_sub(2 * MARGIN) / CARD).max(1);
    let on_a_page = usize::try_from(rows * columns.count).unwrap_or(1);
    let page = |cards: &[CommandCard]| {
        let placed = (0..).zip(cards).flat_map(|(place, card)| {
            let (row, column) = (place / columns.count, place % columns.count);
            drawn(card, MARGIN + column * (columns.width + MARGIN), MARGIN + row * CARD, columns.width)
        });
        Layout { size, elements: placed.collect() }
    };
    cards.chunks(on_a_page).map(page).collect()
}

fn drawn(card: &CommandCard, x: Um, y: Um, width: Um) -> [Element; 3] {
    let module = card.module(width);
    [
        Element::Text(TextBlock {
            field: "command",
            x,
            y,
            width,
            height: WORDS,
            lines: vec![card.words.clone()],
            largest: 4_600,
            smallest: 2_400,
            bold: true,
            inverse: false,
            align: Align::Left,
        }),
        Element::Barcode(Barcode {
            x: x + card.symbol.quiet_zone().0 * module,
            y: y + WORDS,
            module,
            turned: false,
            symbol: card.symbol.clone(),
        }),
        Element::Rule(Rule { x, y: y + WORDS + BARS + 2_500, width, height: 125 }),
    ]
}
