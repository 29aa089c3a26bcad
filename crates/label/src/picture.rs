//! Pictures: a shop's logo.

use crate::{Bitmap, LabelError, png};

/// A picture in colours. Drawn in black and white where a printer has nothing else.
#[derive(Clone, PartialEq, Eq)]
pub struct Picture {
    width: u32,
    height: u32,
    rgb: Vec<u8>,
}

/// A dot is black where the light it stands for is less than this, of 255.
const BLACK: u32 = 128;

impl Picture {
    /// From rows of red, green and blue, a byte each; `None` when there are not as many bytes as that takes, or none.
    #[must_use]
    pub fn new(width: u32, height: u32, rgb: Vec<u8>) -> Option<Self> {
        let bytes = (width as usize).checked_mul(height as usize)?.checked_mul(3)?;
        (bytes > 0 && rgb.len() == bytes).then_some(Self { width, height, rgb })
    }

    /// Pixels a row.
    #[must_use]
    pub const fn width(&self) -> u32 {
        self.width
    }

    /// Rows.
    #[must_use]
    pub const fn height(&self) -> u32 {
        self.height
    }

    /// The rows, three bytes a pixel.
    #[must_use]
    pub fn rgb(&self) -> &[u8] {
        &self.rgb
    }

    /// The picture as a PNG.
    ///
    /// # Errors
    /// When it cannot be written as one.
    pub fn png(&self) -> Result<Vec<u8>, LabelError> {
        png::encode_colours(self.width, self.height, &self.rgb)
    }

    /// So many dots, each black or white by the light of the pixels it covers.
    #[must_use]
    pub fn dots(&self, width: u32, height: u32) -> Bitmap {
        let mut bitmap = Bitmap::white(width, height);
        for y in 0..height {
            for x in 0..width {
                if self.light(covered(x, width, self.width), covered(y, height, self.height)) < BLACK {
                    bitmap.blacken(x, y);
                }
            }
        }
        bitmap
    }

    /// The mean light of a part, from 0 (black) to 255. The weights of the colours are those of ITU-R BT.601.
    fn light(&self, columns: (u32, u32), rows: (u32, u32)) -> u32 {
        let (mut sum, mut count) = (0_u64, 0_u64);
        for row in rows.0..rows.1 {
            let at = |column: u32| (row as usize * self.width as usize + column as usize) * 3;
            for pixel in self.rgb[at(columns.0)..at(columns.1)].chunks_exact(3) {
                sum += (299 * u64::from(pixel[0]) + 587 * u64::from(pixel[1]) + 114 * u64::from(pixel[2])) / 1000;
                count += 1;
            }
        }
        u32::try_from(sum / count.max(1)).unwrap_or(u32::MAX)
    }
}

/// The pixels a dot covers, at least one.
fn covered(dot: u32, dots: u32, pixels: u32) -> (u32, u32) {
    let at = |dot: u32| u32::try_from(u64::from(dot) * u64::from(pixels) / u64::from(dots.max(1))).unwrap_or(pixels);
    let first = at(dot).min(pixels - 1);
    (first, at(dot + 1).clamp(first + 1, pixels))
}

impl std::fmt::Debug for Picture {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Picture({} x {})", self.width, self.height)
    }
}
