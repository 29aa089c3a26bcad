//! Dots as ESC/POS: `GS v 0`. Source: Epson, *ESC/POS Command Reference*, ESC @, GS v 0, ESC d.

use crate::Bitmap;

/// Rows a command: what the receive buffer of a small printer holds.
const ROWS: usize = 128;

pub(super) fn encode(bitmap: &Bitmap) -> Vec<u8> {
    let mut bytes = vec![0x1B, b'@'];
    let row = bitmap.row_bytes().max(1);
    let [low, high, ..] = row.to_le_bytes();
    for rows in bitmap.bytes().chunks(row * ROWS) {
        let [count, ..] = (rows.len() / row).to_le_bytes();
        bytes.extend_from_slice(&[0x1D, b'v', b'0', 0, low, high, count, 0]);
        bytes.extend_from_slice(rows);
    }
    // Past the tear bar.
    bytes.extend_from_slice(&[0x1B, b'd', 4]);
    bytes
}
