//! Labels: one description, drawn for every printer.
//!
//! ```text
//! TransportLabel ──transport_layout──▶ Layout ──fit──▶ placed text ──┬─▶ zpl     native barcodes and printer's font
//! (what stands on it)   (where, in micrometres)   (how large)        ├─▶ pdf     vectors, for office printers
//!                                                                    └─▶ bitmap  the dots of the print head, as PNG
//! ```
//!
//! [`render`] does all of it. Pure: no clock, no files, no sockets; fonts come in as [`Fonts`].

pub mod address;
mod bitmap;
mod error;
mod fit;
mod fonts;
mod layout;
mod pdf;
mod png;
mod raster;
mod setup;
mod symbol;
mod test_label;
mod transport;
mod zpl;

pub use bitmap::{Bitmap, dots};
pub use codes::Sscc;
pub use error::LabelError;
pub use fonts::Fonts;
pub use layout::{Barcode, Element, Layout, Rule, TextBlock};
pub use raster::{Band, bands, encode};
pub use setup::set_up;
pub use symbol::{Content, Symbol, SymbolError, Symbology};
pub use test_label::test_layout;
pub use transport::{TransportLabel, transport_layout};

use model::{Compression, Dpi, PrinterLanguage};

/// Draws a label in a printer's language.
///
/// # Errors
/// When a text does not fit its place even at its smallest, a barcode not the label, or no font has one of its letters.
pub fn render(layout: &Layout, language: PrinterLanguage, dpi: Dpi, fonts: &Fonts) -> Result<Vec<u8>, LabelError> {
    let placed = fit::fit(layout, fonts)?;
    let stands = |element: &Element| match element {
        Element::Barcode(barcode) => symbol::fits(barcode, layout.size, dpi),
        Element::Rule(_) | Element::Text(_) => true,
    };
    if !layout.elements.iter().all(stands) {
        return Err(LabelError::TooLong { field: "barcode" });
    }
    match language {
        PrinterLanguage::Zpl => Ok(zpl::render(layout, &placed, dpi, fonts)),
        PrinterLanguage::Pdf => Ok(pdf::render(layout, &placed, fonts)),
        // Drawn here and not by the printer: fonts and barcodes differ too much between makers.
        PrinterLanguage::Tspl | PrinterLanguage::Epl2 | PrinterLanguage::EscPos | PrinterLanguage::Png => {
            encode(&bitmap::draw(layout, &placed, dpi, fonts), language, dpi, Compression::default())
        }
    }
}
