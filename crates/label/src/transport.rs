//! The transport label: the GS1 logistic label with an SSCC.
//!
//! Source: *GS1 Logistic Label Guideline*: free text on top, the SSCC's barcode in the lowest block, at least 31.75 mm
//! high with modules of 0.495 to 0.94 mm and quiet zones of ten modules, its digits beside the title "SSCC".

use crate::layout::{Align, Barcode, Element, Layout, Rule, TextBlock, Um};
use crate::{Sscc, Symbol, address};
use model::{Address, Grams, LabelSize};

/// What stands on a transport label.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TransportLabel {
    /// The carrier's name.
    pub carrier: String,
    /// The shipping method's name.
    pub service: String,
    /// Where it comes from.
    pub sender: Address,
    /// Where it goes.
    pub recipient: Address,
    /// Its number.
    pub sscc: Sscc,
    /// The order number people use.
    pub order_number: String,
    /// What it weighs.
    pub weight: Grams,
    /// Which parcel of how many.
    pub parcel: (u32, u32),
    /// A word for the courier.
    pub note: String,
    /// Whether this is a second copy.
    pub reprint: bool,
}

const MARGIN: Um = 4_000;
const HAIRLINE: Um = 375;
const MODULE: Um = 500;
/// The barcode's height: the guideline's least.
const BARS: Um = 32_000;

/// Describes a transport label.
#[must_use]
pub fn transport_layout(label: &TransportLabel, size: LabelSize) -> Layout {
    let (width, height) = (size.width_um(), size.height_um());
    let inner = width - 2 * MARGIN;
    let mut elements = Vec::new();

    // Top: who carries it, as what.
    let top = 17_000;
    elements.push(text(
        "service",
        MARGIN,
        MARGIN,
        inner - 27_000,
        11_000,
        vec![label.service.clone()],
        8_500,
        3_000,
        true,
    ));
    elements.push(text(
        "carrier",
        width - MARGIN - 25_000,
        MARGIN,
        25_000,
        11_000,
        vec![label.carrier.clone()],
        4_200,
        2_000,
        false,
    ));
    elements.push(rule(MARGIN, top, inner, HAIRLINE * 2));

    // From, small.
    let from = top + 1_800;
    elements.push(caption("FROM", MARGIN, from));
    let sender = address::lines(&label.sender, label.recipient.country);
    elements.push(text("sender", MARGIN + 12_000, from, inner - 12_000, 11_500, sender, 2_700, 1_600, false));
    let below_from = from + 13_000;
    elements.push(rule(MARGIN, below_from, inner, HAIRLINE));

    // To, as large as it fits.
    let to = below_from + 1_800;
    let facts_top = height - MARGIN - BARS - 7_000 - 15_500;
    elements.push(caption("TO", MARGIN, to));
    let recipient = address::lines(&label.recipient, label.sender.country);
    elements.push(text(
        "recipient",
        MARGIN + 12_000,
        to,
        inner - 12_000,
        facts_top - to - 1_500,
        recipient,
        7_000,
        2_600,
        true,
    ));
    elements.push(rule(MARGIN, facts_top, inner, HAIRLINE));

    // Facts, in columns.
    let column = inner / 4;
    let facts = [
        ("ORDER", "order", label.order_number.clone(), 2),
        ("WEIGHT", "weight", kilograms(label.weight), 1),
        ("PARCEL", "parcel", format!("{} / {}", label.parcel.0, label.parcel.1), 1),
    ];
    let mut x = MARGIN;
    for (title, field, value, columns) in facts {
        let wide = column * columns;
        elements.push(caption(title, x, facts_top + 1_600));
        elements.push(text(field, x, facts_top + 4_600, wide - 1_500, 6_500, vec![value], 4_600, 1_800, true));
        x += wide;
    }
    let mark = if label.reprint { "REPRINT" } else { label.note.as_str() };
    if !mark.is_empty() {
        let block = text(
            "note",
            width - MARGIN - 26_000,
            facts_top + 1_000,
            26_000,
            3_600,
            vec![mark.to_owned()],
            2_800,
            1_600,
            true,
        );
        elements.push(block);
    }

    // Bottom: the number, as bars and as digits.
    let number = height - MARGIN - BARS - 7_000;
    elements.push(rule(MARGIN, number, inner, HAIRLINE * 2));
    elements.push(text("sscc", MARGIN, number + 1_500, 16_000, 4_500, vec!["SSCC".to_owned()], 3_400, 3_000, true));
    let digits = format!("(00) {}", label.sscc.spaced());
    elements.push(text(
        "sscc",
        MARGIN + 17_000,
        number + 1_300,
        inner - 17_000,
        5_000,
        vec![digits],
        4_600,
        3_000,
        false,
    ));
    let symbol = Symbol::sscc(label.sscc, BARS);
    let bars = symbol.width() * MODULE;
    elements.push(Element::Barcode(Barcode {
        x: (width - bars) / 2,
        y: number + 7_000,
        module: MODULE,
        turned: false,
        symbol,
    }));
    Layout { size: size.into(), elements }
}

fn kilograms(weight: Grams) -> String {
    format!("{}.{:03} kg", weight.0 / 1000, weight.0 % 1000)
}

fn rule(x: Um, y: Um, width: Um, height: Um) -> Element {
    Element::Rule(Rule { x, y, width, height })
}

fn caption(title: &str, x: Um, y: Um) -> Element {
    text("caption", x, y, 12_000, 2_600, vec![title.to_owned()], 2_000, 2_000, false)
}

#[expect(clippy::too_many_arguments, reason = "a box, its text and its sizes; named once, here")]
fn text(
    field: &'static str,
    x: Um,
    y: Um,
    width: Um,
    height: Um,
    lines: Vec<String>,
    largest: Um,
    smallest: Um,
    bold: bool,
) -> Element {
    Element::Text(TextBlock {
        field,
        x,
        y,
        width,
        height,
        lines,
        largest,
        smallest,
        bold,
        inverse: false,
        align: Align::Left,
    })
}
