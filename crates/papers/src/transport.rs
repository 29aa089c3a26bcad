//! The transport label: a parcel's number of the shop's own, as GS1 or the carrier has it.
//!
//! A shop may lay the GS1 logistic label out as it likes, but for its number. Source: *GS1 Logistic Label Guideline*: the SSCC's
//! barcode in the lowest block, at least 31.75 mm high with modules of 0.495 to 0.94 mm and quiet zones of ten modules, its digits
//! beside the title "SSCC". The bars of the others are as their carriers ask: DPD 25 mm high with modules of 0.375 mm, at most
//! 0.4, and a rule of three modules on top (*DPD Parcel Label Specification* 2.4.1, 4.6.1.2); S10 at least 12.5 mm and modules of
//! at most 0.51 mm (UPU S10, 8); Swiss Post 20 to 23 mm and 0.38 to 0.51 mm; Mondial Relay 0.42 to 0.5 mm; Packeta does not say.

use crate::draw::{Drawn, HAIRLINE, Pen, Place, frame, rule};
use crate::flow::laid_out;
use crate::{Body, Form, Layout, Mark, PaperData};
use codes::OwnNumber;
use label::{Align, Barcode, Element, Fonts, LabelError, PageSize, Symbol, TextBlock};
use model::LabelSize;
use text::Words;

/// The narrowest bar of an SSCC: whole dots at 203, 300 and 600 dpi.
const MODULE_SSCC: u32 = 508;
/// The same of DPD's number.
const MODULE_DPD: u32 = 375;
/// The same of every other: 0.5 mm at 203 dpi, 0.42 at 300, 0.47 at 600.
const MODULE: u32 = 450;
/// How high the bars of DPD and of Swiss Post are; of the others as their layout says.
const BARS_DPD: u32 = 25_000;
const BARS_SWISS_POST: u32 = 22_000;
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
    /// The parcel's number: its digits, for an SSCC with a title, a copy's mark beside them, and below them the bars, in the
    /// middle so that the page's margins are theirs as well.
    pub(crate) fn number(&self, asked: u32, place: Place) -> Drawn {
        let Body::Label(label) = &self.data.body else { return Drawn::default() };
        let Place { x, y, width, .. } = place;
        let (module, bars) = match label.number {
            OwnNumber::Sscc(_) => (MODULE_SSCC, asked),
            OwnNumber::Dpd(_) => (MODULE_DPD, BARS_DPD),
            OwnNumber::SwissPost(_) => (MODULE, BARS_SWISS_POST),
            OwnNumber::S10(_) | OwnNumber::MondialRelay(_) | OwnNumber::Packeta(_) => (MODULE, asked),
        };
        let (marked, letters, lower) = if label.mark == Some(Mark::Reprint) {
            (MARK, DIGITS_BESIDE, DIGITS - DIGITS_BESIDE)
        } else {
            (0, DIGITS, 0)
        };
        let title = if matches!(label.number, OwnNumber::Sscc(_)) { TITLE } else { 0 };
        let room = width.saturating_sub(title + marked);
        let mut elements =
            vec![line(&label.number.readable(), (x + title, y + lower, room), (letters, 2_000), Align::Left, false)];
        if title > 0 {
            elements.push(line("SSCC", (x, y + 1_000, title), (TITLE_LETTERS, TITLE_LETTERS), Align::Left, true));
        }
        let below = Place { y: y + ROW, ..place };
        if label.mark == Some(Mark::Reprint) {
            let at = (x + title + room, y + 1_000, marked);
            let word = self.words.word("on-paper-reprint");
            elements.push(line(&word, at, (MARK_LETTERS, 1_600), Align::Right, true));
        }
        if label.mark == Some(Mark::Specimen) {
            let at = (x, below.y + bars.saturating_sub(SPECIMEN) / 2, width);
            let word = self.words.word("on-paper-specimen");
            elements.push(line(&word, at, (SPECIMEN, DIGITS), Align::Center, true));
            elements.extend(frame(below, bars, 2 * HAIRLINE));
        } else {
            let symbol = Symbol::number(&label.number, bars);
            let long = symbol.width() * module;
            let left = (x + width / 2).saturating_sub(long / 2);
            if matches!(label.number, OwnNumber::Dpd(_)) {
                elements.push(rule(left, below.y, long, 3 * module));
            }
            elements.push(Element::Barcode(Barcode { x: left, y: below.y, module, turned: false, symbol }));
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
        field: "number",
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
