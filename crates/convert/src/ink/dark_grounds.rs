//! Dark on dark: letters whose shade is another than that of the dark ground they stand on. A threshold makes both black; the letters
//! become white.

use super::grounds::{Figure, Grounds};
use super::{SQUARE, Square, THRESHOLD};
use crate::grey::Grey;

/// By how much a letter is lighter or darker than its ground: less is the noise of a scan, or nobody reads it.
const CONTRAST: u8 = 24;
/// How many dots a letter has at least.
const LEAST: usize = 6;

/// Whitens the dots of letters on dark grounds.
pub(super) fn ink(picture: &Grey, squares: &[Square], bytes: &mut [u8]) {
    let Some(grounds) = Grounds::of(picture, 0..THRESHOLD) else { return };
    let (width, row_bytes) = (picture.width as usize, picture.width.div_ceil(8) as usize);
    let across = width.div_ceil(SQUARE);
    // What is beside something light is the soft edge of that.
    let letters = grounds.figures(|luma, _| luma < THRESHOLD).into_iter().filter(|figure| figure.beside < THRESHOLD);
    for Figure { dots, ground, .. } in letters {
        let contrast = |place: &usize| picture.luma[*place].abs_diff(ground);
        let most = dots.iter().map(contrast).max().unwrap_or_default();
        if most < CONTRAST || dots.len() < LEAST {
            continue;
        }
        for place in dots.into_iter().filter(|place| contrast(place) > most / 2) {
            let (x, y) = (place % width, place / width);
            if squares[y / SQUARE * across + x / SQUARE] == Square::Sharp {
                bytes[y * row_bytes + x / 8] &= !(0x80 >> (x % 8));
            }
        }
    }
}
