//! The sheet of commands: barcodes an operator scans in place of keys, on labels or on paper.

use crate::Barcode;
use crate::layout::{Align, Element, Layout, PageSize, Rule, TextBlock};
use crate::units::Um;
use crate::{Content, Fonts, Symbol, SymbolError, Symbology, wrap};

const MARGIN: Um = 6_000;
/// One card: its words, its barcode, and the room that keeps a scanner from reading its neighbour.
const CARD: Um = 23_000;
const WORDS: Um = 6_000;
/// The smallest letters of its words; two lines of them stand above each other.
const SMALLEST: Um = 2_400;
const BARS: Um = 11_000;
/// How wide the narrowest bar is: read at arm's length, else as narrow as it may be. Both are whole dots at 203 dpi; at 300
/// and 600 dpi they come out up to 4 µm wider for each 250.
const MODULES: [Um; 2] = [375, 250];
const ROUNDED_UP: (Um, Um) = (254, 250);
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
        self.module(Columns::of(size).width).is_some()
    }

    /// The widest bars that fit.
    fn module(&self, width: Um) -> Option<Um> {
        let modules = self.symbol.width() + 2 * self.symbol.quiet_zone().0;
        MODULES.into_iter().find(|module| modules * module / ROUNDED_UP.1 * ROUNDED_UP.0 <= width)
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

/// Describes the pages of a sheet of commands. Words that are too many for their card are cut; the barcode says it all.
#[must_use]
pub fn command_layouts(cards: &[CommandCard], size: PageSize, fonts: &Fonts) -> Vec<Layout> {
    let columns = Columns::of(size);
    let rows = (size.height.saturating_sub(2 * MARGIN) / CARD).max(1);
    let on_a_page = usize::try_from(rows * columns.count).unwrap_or(1);
    let page = |cards: &[CommandCard]| {
        let placed = (0..).zip(cards).flat_map(|(place, card)| {
            let (row, column) = (place / columns.count, place % columns.count);
            drawn(card, MARGIN + column * (columns.width + MARGIN), MARGIN + row * CARD, columns.width, fonts)
        });
        Layout { size, elements: placed.collect() }
    };
    cards.chunks(on_a_page).map(page).collect()
}

fn drawn(card: &CommandCard, x: Um, y: Um, width: Um, fonts: &Fonts) -> [Element; 3] {
    let module = card.module(width).unwrap_or(MODULES[1]);
    [
        Element::Text(TextBlock {
            field: "command",
            x,
            y,
            width,
            height: WORDS,
            lines: vec![legible(&card.words, width, fonts)],
            largest: 4_600,
            smallest: SMALLEST,
            bold: true,
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

/// Words as they can be drawn in that width: cut where two lines do not hold them, with a question mark for every letter no
/// font has.
fn legible(words: &str, width: Um, fonts: &Fonts) -> String {
    let mut words = words.to_owned();
    for letter in fonts.missing(&words) {
        words = words.replace(letter, "?");
    }
    let lines = wrap(&words, width, SMALLEST, true, fonts);
    let [first, second, _, ..] = lines.as_slice() else { return words };
    // Room for the dots, and for the space between the lines.
    const SPARE: usize = 5;
    let held = (first.text.chars().count() + second.text.chars().count()).saturating_sub(SPARE);
    words.chars().take(held).chain(['…']).collect()
}
