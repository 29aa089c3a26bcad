//! The dots of a print head.

use crate::code128;
use crate::fit::Placed;
use crate::fonts::{Fonts, Mask};
use crate::layout::{Element, Layout, Um};
use model::Dpi;

/// A label as dots; true is black.
pub(crate) struct Bitmap {
    pub(crate) width: u32,
    pub(crate) height: u32,
    dots: Vec<bool>,
}

/// Micrometres as whole dots.
pub(crate) fn dots(um: Um, dpi: Dpi) -> u32 {
    let dots = (u64::from(um) * u64::from(dpi.per_inch()) + 12_700) / 25_400;
    u32::try_from(dots).unwrap_or(u32::MAX)
}

/// How many dots the narrowest bar of a barcode has; never none.
pub(crate) fn module_dots(module: Um, dpi: Dpi) -> u32 {
    dots(module, dpi).max(1)
}

/// Draws a label.
pub(crate) fn draw(layout: &Layout, placed: &[Placed], dpi: Dpi, fonts: &Fonts) -> Bitmap {
    let (width, height) = (dots(layout.size.width_um(), dpi), dots(layout.size.height_um(), dpi));
    let mut bitmap = Bitmap { width, height, dots: vec![false; (width * height) as usize] };
    for element in &layout.elements {
        match element {
            Element::Rule(rule) => {
                bitmap.fill(
                    dots(rule.x, dpi),
                    dots(rule.y, dpi),
                    dots(rule.width, dpi).max(1),
                    dots(rule.height, dpi).max(1),
                );
            }
            Element::Barcode(barcode) => {
                let (mut x, module) = (dots(barcode.x, dpi), module_dots(barcode.module, dpi));
                for (place, modules) in code128::modules(&barcode.content).into_iter().enumerate() {
                    let wide = u32::from(modules) * module;
                    if place % 2 == 0 {
                        bitmap.fill(x, dots(barcode.y, dpi), wide, dots(barcode.height, dpi));
                    }
                    x += wide;
                }
            }
            Element::Text(_) => {}
        }
    }
    for text in placed {
        let mask = fonts.mask(&text.text, text.bold, dots(text.size, dpi));
        bitmap.stamp(&mask, dots(text.x, dpi), dots(text.baseline, dpi));
    }
    bitmap
}

impl Bitmap {
    fn fill(&mut self, x: u32, y: u32, width: u32, height: u32) {
        for row in y..(y + height).min(self.height) {
            let start = (row * self.width + x.min(self.width)) as usize;
            let end = (row * self.width + (x + width).min(self.width)) as usize;
            self.dots[start..end].fill(true);
        }
    }

    fn stamp(&mut self, mask: &Mask, x: u32, baseline: u32) {
        for (row, dots) in (0_i64..).zip(mask.dots.chunks_exact(mask.width.max(1) as usize)) {
            let y = i64::from(baseline) - i64::from(mask.top) + row;
            for (column, _) in (0_i64..).zip(dots).filter(|(_, black)| **black) {
                let x = i64::from(x) + i64::from(mask.left) + column;
                if (0..i64::from(self.width)).contains(&x) && (0..i64::from(self.height)).contains(&y) {
                    self.dots[(y * i64::from(self.width) + x) as usize] = true;
                }
            }
        }
    }

    /// Rows of bits, eight dots a byte, padded to whole bytes; 1 is black.
    pub(crate) fn packed(&self) -> Vec<u8> {
        pack(&self.dots, self.width)
    }
}

/// Packs dots eight a byte, each row padded to whole bytes; 1 is black.
pub(crate) fn pack(dots: &[bool], width: u32) -> Vec<u8> {
    let rows = dots.chunks(width.max(1) as usize);
    rows.flat_map(|row| {
        row.chunks(8).map(|eight| {
            eight.iter().zip([128, 64, 32, 16, 8, 4, 2, 1]).filter(|(black, _)| **black).map(|(_, bit)| bit).sum()
        })
    })
    .collect()
}
