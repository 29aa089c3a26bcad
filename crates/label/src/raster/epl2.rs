//! Dots as EPL2: `GW`. Source: Zebra, *EPL2 Programmer's Manual*, N, q, GW, P. A set bit is white there.

use super::bands;
use crate::Bitmap;

const LIMIT: usize = 65_535;

pub(super) fn encode(bitmap: &Bitmap) -> Vec<u8> {
    let text = format!("N\r\nq{}\r\n", bitmap.width());
    let mut bytes = text.into_bytes();
    for band in bands(bitmap, LIMIT) {
        bytes.extend_from_slice(format!("GW{},{},{},{},", band.x, band.y, band.row_bytes, band.rows()).as_bytes());
        bytes.extend(band.bytes.iter().map(|ink| !ink));
        bytes.extend_from_slice(b"\r\n");
    }
    bytes.extend_from_slice(b"P1\r\n");
    bytes
}
