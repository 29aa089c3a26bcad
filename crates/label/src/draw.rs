//! A label as the dots of a print head.

use crate::Bitmap;
use crate::barcode::{areas, module_dots};
use crate::fit::Placed;
use crate::fonts::Fonts;
use crate::layout::{Element, Layout};
use crate::units::{dots, letter_dots};
use model::Dpi;

/// Draws a label.
pub(crate) fn draw(layout: &Layout, placed: &[Placed], dpi: Dpi, fonts: &Fonts) -> Bitmap {
    let (width, height) = (dots(layout.size.width, dpi), dots(layout.size.height, dpi));
    let mut bitmap = Bitmap::white(width, height);
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
                let areas = areas(barcode, module_dots(barcode, dpi), |um| dots(um, dpi));
                areas.iter().for_each(|area| bitmap.fill(area.x, area.y, area.width, area.height));
            }
            Element::Image(image) => {
                let picture = image.picture.dots(dots(image.width, dpi), dots(image.height, dpi));
                bitmap.lay(&picture, dots(image.x, dpi), dots(image.y, dpi));
            }
            Element::Text(_) => {}
        }
    }
    for text in placed {
        let mask = fonts.mask(&text.text, text.bold, letter_dots(text.size, dpi));
        bitmap.stamp(&mask, dots(text.x, dpi), dots(text.baseline, dpi));
    }
    bitmap
}
