//! The settings' test label: does it print, where are the edges, is it sharp?

use crate::Barcode;
use crate::layout::{Align, Element, Layout, Rule, TextBlock};
use crate::symbol::{Content, Symbol, Symbology};
use crate::units::Um;
use model::{Dpi, LabelSize};

const EDGE: Um = 2_000;
const LINE: Um = 375;

/// Describes a test label: a frame at the printable edge, a ruler, a barcode, what the printer is set to.
#[must_use]
pub fn test_layout(printer_name: &str, size: LabelSize, dpi: Dpi) -> Layout {
    let (width, height) = (size.width_um(), size.height_um());
    let rule = |x, y, width, height| Element::Rule(Rule { x, y, width, height });
    let mut elements = vec![
        rule(EDGE, EDGE, width - 2 * EDGE, LINE),
        rule(EDGE, height - EDGE - LINE, width - 2 * EDGE, LINE),
        rule(EDGE, EDGE, LINE, height - 2 * EDGE),
        rule(width - EDGE - LINE, EDGE, LINE, height - 2 * EDGE),
    ];
    // A ruler in millimetres along the top.
    for millimetre in 0..(width - 12_000) / 1_000 {
        let long = if millimetre % 10 == 0 { 5_000 } else { 2_500 };
        elements.push(rule(6_000 + millimetre * 1_000, 6_000, 125, long));
    }
    let millimetres = |um: Um| f64::from(um) / 1_000.0;
    let name = format!("{size} ({} x {} mm)", millimetres(width), millimetres(height));
    let lines = vec![printer_name.to_owned(), name, format!("{} dpi", dpi.per_inch())];
    let text = |y, height, lines, largest, bold| {
        let (field, smallest) = ("test", 2_000);
        Element::Text(TextBlock {
            field,
            x: 8_000,
            y,
            width: width - 16_000,
            height,
            lines,
            largest,
            smallest,
            bold,
            align: Align::Left,
        })
    };
    elements.push(text(18_000, 12_000, vec!["Packdesk".to_owned()], 10_000, true));
    elements.push(text(32_000, 22_000, lines, 5_000, false));
    let letters = ["ÀÉÎÕÜ àéîõü ß ç ñ ø å æ œ €", "Żółć Čeština Αθήνα Київ"].map(str::to_owned).to_vec();
    elements.push(text(56_000, 14_000, letters, 4_600, false));
    let content = Content::Text(format!("PACKDESK-{}", dpi.per_inch()));
    let symbol = Symbol::new(Symbology::Code128 { height: 25_000 }, &content);
    let barcode = |symbol| Element::Barcode(Barcode { x: 12_000, y: 80_000, module: 375, turned: false, symbol });
    elements.extend(symbol.map(barcode));
    // Lines of one and two dots tell whether the head is sharp.
    let dot = 25_400 / dpi.per_inch();
    for line in 0..24 {
        let thick = if line < 12 { dot } else { 2 * dot };
        elements.push(rule(12_000 + line * 1_500, 112_000, thick, 12_000));
    }
    Layout { size: size.into(), elements }
}
