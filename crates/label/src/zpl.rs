//! A label as ZPL II. Source: Zebra, *ZPL II Programming Guide*.
//!
//! Barcodes are the printer's own where all printers draw the same (see `symbol`), and dots elsewhere; text is the printer's scalable font (`^A0`)
//! where that has every letter, and a small graphic (`^GF`) where it has not.

mod escape;
mod graphic;
mod symbol;

use crate::fit::Placed;
use crate::fonts::is_plain;
use crate::layout::{Align, Element};
use crate::units::{dots, letter_dots};
use crate::{Fonts, Layout, raster};
use escape::escape;
use model::{Compression, Dpi};
use std::fmt::Write as _;

/// Writes a label as one format, printed once.
pub(crate) fn render(layout: &Layout, placed: &[Placed], dpi: Dpi, fonts: &Fonts) -> Vec<u8> {
    let (width, height) = (dots(layout.size.width, dpi), dots(layout.size.height, dpi));
    let mut zpl = raster::zpl::start(width, height);
    for element in &layout.elements {
        match element {
            Element::Rule(rule) => {
                let (x, y) = (dots(rule.x, dpi), dots(rule.y, dpi));
                bar(&mut zpl, x, y, dots(rule.width, dpi).max(1), dots(rule.height, dpi).max(1));
            }
            Element::Barcode(barcode) => symbol::write(&mut zpl, barcode, dpi),
            Element::Image(image) => {
                let picture = image.picture.dots(dots(image.width, dpi), dots(image.height, dpi));
                let place = (dots(image.x, dpi), dots(image.y, dpi));
                raster::zpl::graphics(&mut zpl, &picture, place, Compression::RunLength);
            }
            Element::Text(_) => {}
        }
    }
    for text in placed {
        line(&mut zpl, text, dpi, fonts);
    }
    zpl.push_str(raster::zpl::END);
    zpl.into_bytes()
}

/// A filled box: as thick as its smaller side.
fn bar(zpl: &mut String, x: u32, y: u32, width: u32, height: u32) {
    let _ = writeln!(zpl, "^FO{x},{y}^GB{width},{height},{}^FS", width.min(height));
}

fn line(zpl: &mut String, text: &Placed, dpi: Dpi, fonts: &Fonts) {
    let (x, baseline, size) = (dots(text.x, dpi), dots(text.baseline, dpi), dots(text.size, dpi));
    if is_plain(&text.text) {
        // The printer's font is not quite as wide as ours: it does the aligning itself, in a block of one line.
        let (x, block) = match text.align {
            Align::Left => (x, String::new()),
            Align::Center => (dots(text.left, dpi), format!("^FB{},1,0,C,0", dots(text.room, dpi))),
            Align::Right => (dots(text.left, dpi), format!("^FB{},1,0,R,0", dots(text.room, dpi))),
        };
        let _ = writeln!(zpl, "^FT{x},{baseline}^A0N,{size},{size}{block}^FH^FD{}^FS", escape(&text.text));
    } else {
        graphic::write(zpl, &fonts.mask(&text.text, text.bold, letter_dots(text.size, dpi)), x, baseline);
    }
}
