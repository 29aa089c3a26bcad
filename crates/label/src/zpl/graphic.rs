//! Text the printer's font lacks, as a small graphic.

use crate::bitmap::pack;
use crate::fonts::Mask;
use crate::raster::run_length;
use std::fmt::Write as _;

/// Writes a mask with its text's start and baseline at a place.
pub(super) fn write(zpl: &mut String, mask: &Mask, x: u32, baseline: u32) {
    if mask.dots.is_empty() {
        return;
    }
    let left = (i64::from(x) + i64::from(mask.left)).max(0);
    let top = (i64::from(baseline) - i64::from(mask.top)).max(0);
    let bytes = pack(&mask.dots, mask.width);
    let row = mask.width.div_ceil(8);
    let data = run_length::compress(&bytes, row as usize);
    let _ = writeln!(zpl, "^FO{left},{top}^GFA,{0},{0},{row},{data}^FS", bytes.len());
}
