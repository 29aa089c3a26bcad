//! The dots of a print head, eight a byte, as printers take them.

use crate::fonts::Mask;

/// A picture of ink and no ink. Rows run from the top, dots from a byte's highest bit, each row padded to whole bytes; a
/// set bit is black.
#[derive(Clone, PartialEq, Eq)]
pub struct Bitmap {
    width: u32,
    height: u32,
    bytes: Vec<u8>,
}

impl Bitmap {
    /// A white one, so many dots wide and high.
    #[must_use]
    pub fn white(width: u32, height: u32) -> Self {
        Self { width, height, bytes: vec![0; width.div_ceil(8) as usize * height as usize] }
    }

    /// From rows of bytes; what is missing is white, what is too much left out.
    #[must_use]
    pub fn from_bytes(width: u32, mut bytes: Vec<u8>) -> Self {
        let row = width.div_ceil(8).max(1) as usize;
        let height = u32::try_from(bytes.len().div_ceil(row)).unwrap_or_default();
        bytes.resize(row * height as usize, 0);
        let padding = 0xFF_u8.checked_shr(width % 8).filter(|_| !width.is_multiple_of(8)).unwrap_or_default();
        bytes.chunks_exact_mut(row).filter_map(<[u8]>::last_mut).for_each(|last| *last &= !padding);
        Self { width, height, bytes }
    }

    /// Dots a row.
    #[must_use]
    pub const fn width(&self) -> u32 {
        self.width
    }

    /// Rows.
    #[must_use]
    pub const fn height(&self) -> u32 {
        self.height
    }

    /// Bytes a row.
    #[must_use]
    pub const fn row_bytes(&self) -> usize {
        self.width.div_ceil(8) as usize
    }

    /// The rows, one after the other.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Whether a dot is black. Beyond the edge all is white.
    #[must_use]
    pub fn is_black(&self, x: u32, y: u32) -> bool {
        let byte = self.bytes.get(y as usize * self.row_bytes() + x as usize / 8);
        x < self.width && byte.is_some_and(|byte| byte & (0x80 >> (x % 8)) != 0)
    }

    /// Makes a dot black. Beyond the edge nothing happens.
    pub fn blacken(&mut self, x: u32, y: u32) {
        let place = y as usize * self.row_bytes() + x as usize / 8;
        if let Some(byte) = self.bytes.get_mut(place).filter(|_| x < self.width) {
            *byte |= 0x80 >> (x % 8);
        }
    }

    pub(crate) fn fill(&mut self, x: u32, y: u32, width: u32, height: u32) {
        let right = x.saturating_add(width).min(self.width);
        for row in y..y.saturating_add(height).min(self.height) {
            (x..right).for_each(|column| self.blacken(column, row));
        }
    }

    /// Blackens what is black of another one, laid over this with its corner at a place.
    pub(crate) fn lay(&mut self, over: &Self, x: u32, y: u32) {
        for row in 0..over.height {
            (0..over.width)
                .filter(|column| over.is_black(*column, row))
                .for_each(|column| self.blacken(x + column, y + row));
        }
    }

    pub(crate) fn stamp(&mut self, mask: &Mask, x: u32, baseline: u32) {
        for (row, dots) in (0_i64..).zip(mask.dots.chunks_exact(mask.width.max(1) as usize)) {
            let y = i64::from(baseline) - i64::from(mask.top) + row;
            for (column, _) in (0_i64..).zip(dots).filter(|(_, black)| **black) {
                let x = i64::from(x) + i64::from(mask.left) + column;
                if let (Ok(x), Ok(y)) = (u32::try_from(x), u32::try_from(y)) {
                    self.blacken(x, y);
                }
            }
        }
    }
}

impl std::fmt::Debug for Bitmap {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Bitmap({} x {})", self.width, self.height)
    }
}

/// Packs dots eight a byte, each row padded to whole bytes.
pub(crate) fn pack(dots: &[bool], width: u32) -> Vec<u8> {
    let rows = dots.chunks(width.max(1) as usize);
    rows.flat_map(|row| {
        row.chunks(8).map(|eight| {
            eight.iter().zip([128, 64, 32, 16, 8, 4, 2, 1]).filter(|(black, _)| **black).map(|(_, bit)| bit).sum()
        })
    })
    .collect()
}
