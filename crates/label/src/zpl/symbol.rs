//! Barcodes and 2D codes in ZPL.
//!
//! The printer's own `^BC` and `^B2` are used where they draw exactly our bars: every set switch is spelled out, so the
//! width is the one the layout reckoned with. Of 2D codes only we know the size beforehand. Printers choose versions,
//! masks and compaction by model and firmware (`^BQ` ignores masks and moves by the height of `^BY`, `^BX` leaves the
//! symbol out where its own encoding needs one more codeword), so those are sent as dots, which are the same everywhere.

use super::{bar, escape::escape};
use crate::Bitmap;
use crate::barcode::{Area, Barcode, areas, module_dots};
use crate::raster::{bands, run_length};
use crate::symbol::Command;
use crate::units::dots;
use model::Dpi;
use std::fmt::Write as _;

/// The widest module `^BY` takes, in dots.
const WIDEST_MODULE: u32 = 10;
/// The most bytes of one `^GF`.
const GRAPHIC_LIMIT: usize = 99_999;

/// Writes a barcode at its place.
pub(super) fn write(zpl: &mut String, barcode: &Barcode, dpi: Dpi) {
    let module = module_dots(barcode, dpi);
    let areas = areas(barcode, module, |um| dots(um, dpi));
    match barcode.symbol.command() {
        // At 600 dpi the printer's own bars would be narrower than GS1 asks for.
        Some(command) if module <= WIDEST_MODULE => own(zpl, barcode, command, &areas, dpi),
        _ if barcode.symbol.is_linear() => areas.iter().for_each(|area| boxed(zpl, area)),
        _ => drawn(zpl, &areas),
    }
}

/// Lets the printer draw it.
fn own(zpl: &mut String, barcode: &Barcode, command: &Command, areas: &[Area], dpi: Dpi) {
    let (mut x, mut y, module) = (dots(barcode.x, dpi), dots(barcode.y, dpi), module_dots(barcode, dpi));
    let turn = if barcode.turned { 'R' } else { 'N' };
    match command {
        Command::Code128 { height, field } => {
            let height = dots(*height, dpi);
            let field: Vec<String> = field.split('>').map(escape).collect();
            let field = field.join(">");
            let hexadecimal = if field.contains('_') { "^FH" } else { "" };
            let _ = writeln!(zpl, "^FO{x},{y}^BY{module}^BC{turn},{height},N,N,N,N{hexadecimal}^FD{field}^FS");
        }
        Command::Itf { height, bearers, digits } => {
            // The bearer bars are the first and the last of its areas; between them are the bars.
            if let (true, [first, .., last]) = (bearers, areas) {
                boxed(zpl, first);
                boxed(zpl, last);
                if barcode.turned { x += last.width } else { y += first.height }
            }
            let height = dots(*height, dpi);
            let _ = writeln!(zpl, "^FO{x},{y}^BY{module},3^B2{turn},{height},N,N,N^FD{digits}^FS");
        }
    }
}

fn boxed(zpl: &mut String, area: &Area) {
    bar(zpl, area.x, area.y, area.width, area.height);
}

/// Writes it as a graphic.
fn drawn(zpl: &mut String, areas: &[Area]) {
    let left = areas.iter().map(|area| area.x).min().unwrap_or_default();
    let top = areas.iter().map(|area| area.y).min().unwrap_or_default();
    let right = areas.iter().map(|area| area.x + area.width).max().unwrap_or_default();
    let bottom = areas.iter().map(|area| area.y + area.height).max().unwrap_or_default();
    let mut bitmap = Bitmap::white(right - left, bottom - top);
    areas.iter().for_each(|area| bitmap.fill(area.x - left, area.y - top, area.width, area.height));
    for band in bands(&bitmap, GRAPHIC_LIMIT) {
        let (x, y, row) = (left + band.x, top + band.y, band.row_bytes);
        let data = run_length::compress(&band.bytes, row);
        let _ = writeln!(zpl, "^FO{x},{y}^GFA,{0},{0},{row},{data}^FS", band.bytes.len());
    }
}
