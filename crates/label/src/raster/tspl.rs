//! Dots as TSPL2: `BITMAP`. Source: TSC, *TSPL/TSPL2 Programming Language*, SIZE, BITMAP, PRINT. A set
//! bit is white there.

use super::bands;
use crate::Bitmap;
use model::Dpi;

/// Printers with little memory take a picture in parts.
const LIMIT: usize = 65_535;

pub(super) fn encode(bitmap: &Bitmap, dpi: Dpi) -> Vec<u8> {
    let tenths = |dots: u32| (dots * 254 + dpi.per_inch() / 2) / dpi.per_inch();
    let (width, height) = (tenths(bitmap.width()), tenths(bitmap.height()));
    let mut text = format!("SIZE {}.{} mm,{}.{} mm\r\n", width / 10, width % 10, height / 10, height % 10);
    text.push_str("DIRECTION 0\r\nREFERENCE 0,0\r\nCLS\r\n");
    let mut bytes = text.into_bytes();
    for band in bands(bitmap, LIMIT) {
        bytes.extend_from_slice(
            format!("BITMAP {},{},{},{},0,", band.x, band.y, band.row_bytes, band.rows()).as_bytes(),
        );
        bytes.extend(band.bytes.iter().map(|ink| !ink));
        bytes.extend_from_slice(b"\r\n");
    }
    bytes.extend_from_slice(b"PRINT 1,1\r\n");
    bytes
}
