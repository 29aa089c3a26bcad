//! Labels: one description, drawn for every printer.
//!
//! ```text
//! Layout ──────────fit──▶ placed text ──┬─▶ zpl     native barcodes and printer's font
//! (where, in micrometres)  (how large)  ├─▶ pdf     vectors, for office printers
//!                                       └─▶ bitmap  the dots of the print head, as PNG
//! ```
//!
//! [`render`] does all of it. Pure: no clock, no files, no sockets; fonts come in as [`Fonts`].

pub mod address;
mod barcode;
mod bitmap;
mod commands;
mod count;
mod draw;
mod error;
mod fit;
mod fonts;
mod layout;
mod pdf;
mod picture;
mod png;
mod raster;
mod region;
mod setup;
mod sheet;
mod station_label;
mod symbol;
mod test_label;
mod units;
mod zpl;

pub use barcode::Barcode;
pub use bitmap::Bitmap;
pub use codes::{OwnNumber, Sscc};
pub use commands::{CommandCard, command_layouts};
pub use count::label_count;
pub use error::LabelError;
pub use fit::{Line, line_ascent, lines_height, wrap};
pub use fonts::Fonts;
pub use layout::{Align, Element, Image, Layout, PageSize, Rule, TextBlock};
pub use picture::Picture;
pub use raster::{Band, bands, encode, picture_check};
pub use setup::set_up;
pub use sheet::{Sheet, sheets};
pub use station_label::{StationLabel, station_layout};
pub use symbol::{Content, Symbol, SymbolError, Symbology};
pub use test_label::test_layout;
pub use units::dots;

use model::{Compression, Dpi, PrinterLanguage};

/// Draws a label in a printer's language.
///
/// # Errors
/// When a text does not fit its place even at its smallest, a barcode not the label, or no font has one of its letters.
pub fn render(layout: &Layout, language: PrinterLanguage, dpi: Dpi, fonts: &Fonts) -> Result<Vec<u8>, LabelError> {
    let placed = place(layout, dpi, fonts)?;
    match language {
        PrinterLanguage::Zpl => Ok(zpl::render(layout, &placed, dpi, fonts)),
        PrinterLanguage::Pdf => Ok(pdf::render(&[(layout, placed)], fonts)),
        // Drawn here and not by the printer: fonts and barcodes differ too much between makers.
        PrinterLanguage::Tspl | PrinterLanguage::Epl2 | PrinterLanguage::EscPos | PrinterLanguage::Png => {
            encode(&draw::draw(layout, &placed, dpi, fonts), language, dpi, Compression::default())
        }
    }
}

/// Draws pages in a printer's language: as PDF one document, in every other language one a page, so that each can be
/// seen to come out.
///
/// # Errors
/// As [`render`].
pub fn render_pages(
    pages: &[Layout],
    language: PrinterLanguage,
    dpi: Dpi,
    fonts: &Fonts,
) -> Result<Vec<Vec<u8>>, LabelError> {
    if language == PrinterLanguage::Pdf {
        let placed =
            pages.iter().map(|page| Ok((page, place(page, dpi, fonts)?))).collect::<Result<Vec<_>, LabelError>>()?;
        return Ok(vec![pdf::render(&placed, fonts)]);
    }
    pages.iter().map(|page| render(page, language, dpi, fonts)).collect()
}

/// Places the texts, and sees that every barcode stands on the label: one that is cut off would be read by nobody.
fn place(layout: &Layout, dpi: Dpi, fonts: &Fonts) -> Result<Vec<fit::Placed>, LabelError> {
    let stands = |element: &Element| match element {
        Element::Barcode(barcode) => fit::stands(barcode, layout.size, dpi),
        Element::Rule(_) | Element::Text(_) | Element::Image(_) => true,
    };
    if !layout.elements.iter().all(stands) {
        return Err(LabelError::TooLong { field: "barcode", line: String::new() });
    }
    fit::fit(layout, fonts)
}
