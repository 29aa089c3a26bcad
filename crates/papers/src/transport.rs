//! The transport label: the GS1 logistic label with an SSCC.
//!
//! A shop may lay it out as it likes, but for its number. Source: *GS1 Logistic Label Guideline*: the SSCC's barcode in the
//! lowest block, at least 31.75 mm high with modules of 0.495 to 0.94 mm and quiet zones of ten modules, its digits beside
//! the title "SSCC".

use crate::draw::{Drawn, HAIRLINE, Pen, Place, frame};
use crate::flow::laid_out;
use crate::{Body, Form, Layout, Mark, PaperData};
use label::{Align, Barcode, Element, Fonts, LabelError, PageSize, Symbol, TextBlock};
use model::LabelSize;
use text::Words;

/// The narrowest bar: whole dots at 203, 300 and 600 dpi.
const MODULE: u32 = 508;
/// The row above the bars, with title and digits, and the width of the title.
const ROW: u32 = 6_000;
const TITLE: u32 = 14_000;
/// The mark of a copy beside the digits.
const MARK: u32 = 27_000;
/// The letters of title, digits (also beside a copy's mark), a copy's mark and a specimen's.
const TITLE_LETTERS: u32 = 3_400;
const DIGITS: u32 = 4_600;
const DIGITS_BESIDE: u32 = 3_900;
const MARK_LETTERS: u32 = 3_400;
const SPECIMEN: u32 = 14_000;

/// Lays a transport label out, on one label of that size.
///
/// # Errors
/// When not everything its layout says has its place on the label.
pub fn lay_out_label(
    layout: &Layout,
    data: &PaperData,
    size: LabelSize,
    words: &Words,
    fonts: &Fonts,
) -> Result<label::Layout, LabelError> {
    let mut laid_out = laid_out(layout, data, Form::Label(size), words, fonts);
    match (laid_out.pages.pop(), laid_out.pages.is_empty(), laid_out.clear) {
        (Some(page), true, true) if page.elements.iter().all(|it| ends_within(it, page.size)) => Ok(page),
        _ => Err(LabelError::TooLong { field: "label", line: String::new() }),
    }
}

/// Whether something ends left of a page's right edge: columns may be wider than there is room.
fn ends_within(element: &Element, page: PageSize) -> bool {
    let right = match element {
        Element::Rule(it) => it.x + it.width,
        Element::Text(it) => it.x + it.width,
        Element::Image(it) => it.x + it.width,
        Element::Barcode(it) => it.x + it.extent().0,
    };
    right <= page.width
}

impl Pen<'_> {
    /// The parcel's number: title and digits, a copy's mark beside them, and below them the bars, in the middle so that the
    /// page's margins are theirs as well.
    pub(crate) fn sscc(&self, bars: u32, place: Place) -> Drawn {
        let Body::Label(label) = &self.data.body else { return Drawn::default() };
        let Place { x, y, width, .. } = place;
        let (marked, letters, lower) = if label.mark == Some(Mark::Reprint) {
            (MARK, DIGITS_BESIDE, DIGITS - DIGITS_BESIDE)
        } else {
            (0, DIGITS, 0)
        };
        let digits = format!("(00) {}", label.sscc.spaced());
        let room = width.saturating_sub(TITLE + marked);
        let mut elements = vec![
            line("SSCC", (x, y + 1_000, TITLE), (TITLE_LETTERS, TITLE_LETTERS), Align::Left, true),
            line(&digits, (x + TITLE, y + lower, room), (letters, 3_000), Align::Left, false),
        ];
        let below = Place { y: y + ROW, ..place };
        if label.mark == Some(Mark::Reprint) {
            let at = (x + TITLE + room, y + 1_000, marked);
            let word = self.words.word("on-paper-reprint");
            elements.push(line(&word, at, (MARK_LETTERS, 1_600), Align::Right, true));
        }
        if label.mark == Some(Mark::Specimen) {
            let at = (x, below.y + bars.saturating_sub(SPECIMEN) / 2, width);
            let word = self.words.word("on-paper-specimen");
            elements.push(line(&word, at, (SPECIMEN, DIGITS), Align::Center, true));
            elements.extend(frame(below, bars, 2 * HAIRLINE));
        } else {
            let symbol = Symbol::sscc(label.sscc, bars);
            let left = (x + width / 2).saturating_sub(symbol.width() * MODULE / 2);
            elements.push(Element::Barcode(Barcode { x: left, y: below.y, module: MODULE, turned: false, symbol }));
        }
        Drawn { elements, height: ROW + bars }
    }
}

/// One line, from a place so wide, of letters as large as they fit.
fn line(
    text: &str,
    (x, y, width): (u32, u32, u32),
    (largest, smallest): (u32, u32),
    align: Align,
    bold: bool,
) -> Element {
    Element::Text(TextBlock {
        field: "sscc",
        x,
        y,
        width,
        height: largest,
        lines: vec![text.to_owned()],
        largest,
        smallest,
        bold,
        align,
    })
}
