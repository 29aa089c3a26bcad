//! The inked part of a bitmap, cut into bands.

use crate::Bitmap;

/// A part of a bitmap that starts on a whole byte.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Band {
    /// Dots from the left; a multiple of eight.
    pub x: u32,
    /// Rows from the top.
    pub y: u32,
    /// Bytes a row.
    pub row_bytes: usize,
    /// The rows, one after the other; a set bit is black.
    pub bytes: Vec<u8>,
}

impl Band {
    /// How many rows it has.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.bytes.len() / self.row_bytes.max(1)
    }
}

/// Cuts what is inked of a bitmap into bands of at most so many bytes, as even as can be. White edges are left out; one
/// row is never cut, so a row longer than the limit is a band of its own.
#[must_use]
pub fn bands(bitmap: &Bitmap, limit: usize) -> Vec<Band> {
    let row_bytes = bitmap.row_bytes().max(1);
    let rows: Vec<&[u8]> = bitmap.bytes().chunks_exact(row_bytes).collect();
    let inked = |row: &&[u8]| row.iter().any(|byte| *byte != 0);
    let (Some(first), Some(last)) = (rows.iter().position(inked), rows.iter().rposition(inked)) else {
        return Vec::new();
    };
    let rows = &rows[first..=last];
    let left = rows.iter().filter_map(|row| row.iter().position(|byte| *byte != 0)).min().unwrap_or_default();
    let right = rows.iter().filter_map(|row| row.iter().rposition(|byte| *byte != 0)).max().unwrap_or_default();
    let wide = right + 1 - left;
    let most = (limit / wide).max(1);
    let height = rows.len().div_ceil(rows.len().div_ceil(most));
    let cut = rows.chunks(height).enumerate().map(|(number, rows)| Band {
        x: dots(left * 8),
        y: dots(first + number * height),
        row_bytes: wide,
        bytes: rows.iter().map(|row| &row[left..=right]).collect::<Vec<_>>().concat(),
    });
    cut.filter(|band| band.bytes.iter().any(|byte| *byte != 0)).collect()
}

fn dots(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
