//! The station label: what stands on a parcel until its carrier's label can be made. The station's own code as a barcode and as a
//! QR code, the order, where it goes. It is drawn so that nobody takes it for a carrier's: a frame, and its title across the top.

use crate::Barcode;
use crate::layout::{Align, Element, Layout, Rule, TextBlock};
use crate::symbol::{Content, Symbol, SymbolError, Symbology};
use crate::units::Um;
use model::LabelSize;

const EDGE: Um = 3_000;
const LINE: Um = 750;
const INSIDE: Um = EDGE + 3_000;
const BARS: Um = 22_000;
/// How wide the narrowest bar is, the widest that fits: whole dots at 203 dpi.
const MODULES: [Um; 3] = [508, 375, 250];
/// The side of the QR code and the room beside the address it takes, with its quiet zone.
const QR: Um = 24_000;
const QR_ROOM: Um = QR + 4_000;

/// What stands on a station label.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StationLabel {
    /// What it is, in the desk's language.
    pub title: String,
    /// The station's code.
    pub code: String,
    /// The order's number.
    pub order: String,
    /// Which of the order's parcels it is for, as `2 / 3`; empty where there is one.
    pub parcel: String,
    /// Whose label will come, and what for.
    pub carrier: String,
    /// Where it goes, line by line.
    pub recipient: Vec<String>,
}

/// Describes a station label.
///
/// # Errors
/// When no barcode can say its code.
pub fn station_layout(label: &StationLabel, size: LabelSize) -> Result<Layout, SymbolError> {
    let (width, height) = (size.width_um(), size.height_um());
    let room = width.saturating_sub(2 * INSIDE);
    let rule = |x, y, width, height| Element::Rule(Rule { x, y, width, height });
    let text = |y, (width, height): (Um, Um), lines: Vec<String>, largest: Um, bold| {
        let (field, smallest) = ("station-label", 1_800);
        let align = Align::Left;
        Element::Text(TextBlock { field, x: INSIDE, y, width, height, lines, largest, smallest, bold, align })
    };
    let mut elements = vec![
        rule(EDGE, EDGE, width.saturating_sub(2 * EDGE), LINE),
        rule(EDGE, height.saturating_sub(EDGE + LINE), width.saturating_sub(2 * EDGE), LINE),
        rule(EDGE, EDGE, LINE, height.saturating_sub(2 * EDGE)),
        rule(width.saturating_sub(EDGE + LINE), EDGE, LINE, height.saturating_sub(2 * EDGE)),
        text(INSIDE, (room, 9_000), vec![label.title.clone()], 4_600, true),
    ];
    let order =
        if label.parcel.is_empty() { label.order.clone() } else { format!("{}  ({})", label.order, label.parcel) };
    elements.push(text(INSIDE + 10_000, (room, 11_000), vec![order], 11_000, true));
    elements.push(text(INSIDE + 22_000, (room, 6_000), vec![label.carrier.clone()], 4_600, false));
    let bars = height.saturating_sub(INSIDE + BARS + 8_000);
    let address = INSIDE + 30_000;
    let beside = room.saturating_sub(QR_ROOM);
    let high = bars.saturating_sub(address + 2_000);
    elements.push(text(address, (beside, high), label.recipient.clone(), 6_000, true));
    let content = Content::Text(label.code.clone());
    let qr = Symbol::new(Symbology::Qr, &content)?;
    let module = (QR / qr.width().max(1)).max(250);
    let at = width.saturating_sub(INSIDE + qr.width() * module);
    elements.push(Element::Barcode(Barcode { x: at, y: address, module, turned: false, symbol: qr }));
    let symbol = Symbol::new(Symbology::Code128 { height: BARS }, &content)?;
    let quiet = symbol.quiet_zone().0;
    let fits = |module: &Um| (symbol.width() + 2 * quiet) * module <= room;
    let module = MODULES.into_iter().find(fits).unwrap_or(MODULES[2]);
    let x = INSIDE + room.saturating_sub(symbol.width() * module) / 2;
    elements.push(Element::Barcode(Barcode { x, y: bars, module, turned: false, symbol }));
    elements.push(text(bars + BARS + 1_500, (room, 5_000), vec![label.code.clone()], 4_000, false));
    Ok(Layout { size: size.into(), elements })
}
