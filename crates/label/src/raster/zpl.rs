//! Dots as ZPL: `^GF`, in bands. Source: Zebra, *ZPL II Programming Guide*, `^GF`: each of its counts is at most 99,999.

use super::{bands, run_length, z64};
use crate::Bitmap;
use model::Compression;
use std::fmt::Write as _;

const LIMIT: usize = 99_999;

pub(super) fn encode(bitmap: &Bitmap, compression: Compression) -> Vec<u8> {
    let mut format = start(bitmap.width(), bitmap.height());
    graphics(&mut format, bitmap, (0, 0), compression);
    format.push_str(END);
    format.into_bytes()
}

/// The end of a format that is printed once.
pub(crate) const END: &str = "^PQ1\n^XZ\n";

/// The start of a format of so many dots. Printers keep from label to label which way up, mirrored, reversed, turned and
/// in which unit the last one was printed, whoever sent it.
pub(crate) fn start(width: u32, height: u32) -> String {
    format!("^XA\n^CI28^PW{width}^LL{height}^LH0,0^LS0^PON^PMN^LRN^FWN^MUD\n")
}

/// Writes dots with their top left corner at a place.
pub(crate) fn graphics(format: &mut String, bitmap: &Bitmap, (left, top): (u32, u32), compression: Compression) {
    for band in bands(bitmap, LIMIT) {
        let data = match compression {
            Compression::RunLength => run_length::compress(&band.bytes, band.row_bytes),
            Compression::Z64 => z64::compress(&band.bytes),
        };
        let (x, y, row) = (left + band.x, top + band.y, band.row_bytes);
        let _ = writeln!(format, "^FO{x},{y}^GFA,{0},{0},{row},{data}^FS", band.bytes.len());
    }
}
