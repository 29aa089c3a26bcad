//! Text in the machine's fonts, for letters the renderer has none of.

use super::stamp::Stamp;
use crate::ConvertError;
use crate::grey::Grey;
use crate::ink::ink;
use label::{Align, Element, Fonts, LabelError, Layout, PageSize, TextBlock, render};
use model::{Dpi, PrinterLanguage};
use std::borrow::Cow;

/// How far below a field's upper edge its base line is, of the height.
pub(super) const ASCENT: f64 = 0.76;
/// The dots of one micrometre at which text is laid out.
const A_MICROMETRE: f64 = 600.0 / 25_400.0;
/// How many times as large letters are drawn before they are made as wide as asked for.
const FINER: f64 = 3.0;
/// The most dots, of the height of each letter squared, that a line may have.
pub(super) const MOST: f64 = 4e6;

/// Whether a letter is drawn as nothing.
pub(super) const fn is_blank(letter: char) -> bool {
    matches!(letter, ' ' | '\u{a0}')
}

/// Whether a printer may have a letter in a font of its own.
pub(super) const fn may_have(font: u8, letter: char) -> bool {
    let code = letter as u32;
    let any = matches!(code,
        0x20..=0x7E | 0xA0..=0xAC | 0xAE..=0xFF | 0x102..=0x107 | 0x10C..=0x111 | 0x118..=0x11D | 0x130..=0x131
        | 0x141..=0x144 | 0x147..=0x148 | 0x150..=0x153 | 0x158..=0x15B | 0x15E..=0x165 | 0x16E..=0x16F
        | 0x178..=0x17E | 0x192 | 0x2C6..=0x2C7 | 0x2D8..=0x2DD | 0x2013..=0x2014 | 0x2018..=0x201A
        | 0x201C..=0x201E | 0x2020..=0x2022 | 0x2026 | 0x2030 | 0x2039..=0x203A | 0x20AC | 0x2122);
    // The fonts of fixed width have more; what has to be shaped or runs to the left is none of theirs.
    let wide = matches!(code, 0x100..=0x17F | 0x391..=0x3A1 | 0x3A3..=0x3CE | 0x400..=0x45F | 0x2500..=0x25A0);
    any || (wide && font != b'0')
}

/// A text without what nobody sees, as printers leave it out; a soft hyphen is one.
pub(super) fn seen(text: &str) -> Cow<'_, str> {
    if text.chars().all(|letter| !letter.is_control() && letter != '\u{ad}') {
        return Cow::Borrowed(text);
    }
    let kept = text.chars().filter(|letter| !letter.is_control());
    Cow::Owned(kept.map(|letter| if letter == '\u{ad}' { '-' } else { letter }).collect())
}

/// What a text is drawn as.
pub(super) struct Style {
    /// Of a letter, in dots.
    pub(super) height: f64,
    /// How many times as wide as high letters are, to what the font has.
    pub(super) stretch: f64,
}

/// Lines no wider than that, in dots.
pub(super) fn wrapped(text: &str, width: u32, style: &Style, fonts: &Fonts) -> Vec<String> {
    let um = |dots: f64| (dots / A_MICROMETRE).min(1e9) as u32;
    label::wrap(text, um(f64::from(width) / style.stretch), um(style.height).max(1), false, fonts)
        .into_iter()
        .map(|line| line.text)
        .collect()
}

/// The letters of a text that no font has.
///
/// # Errors
/// Those letters.
pub(super) fn check(text: &str, fonts: &Fonts) -> Result<(), ConvertError> {
    // A label's own text leaves these out; in a text of somebody else nothing is left out.
    let is_left_out = |letter: &char| matches!(u32::from(*letter), 0x2600..=0x27BF | 0x2B00..=0x2BFF | 0x1F000..=0x1FAFF | 0xE0020..=0xE007F);
    let mut chars = fonts.missing(text);
    chars.extend(text.chars().filter(is_left_out));
    chars.sort_unstable();
    chars.dedup();
    if chars.is_empty() {
        Ok(())
    } else {
        Err(LabelError::NoGlyph { field: "text", line: text.to_owned(), chars }.into())
    }
}

/// A line, its dots around where its base line begins; answers how wide its ink is.
///
/// # Errors
/// When no font has one of its letters, or they are wider than any.
pub(super) fn line(text: &str, style: &Style, fonts: &Fonts) -> Result<(Stamp, u32), ConvertError> {
    check(text, fonts)?;
    let letters = text.chars().count() as f64;
    let finer = if letters * style.height * style.height > MOST / 8.0 { 1.0 } else { FINER };
    let um = |dots: f64| (dots / A_MICROMETRE).round() as u32;
    let size = style.height * finer;
    // Room for a letter that begins before its place, and for those that are wider than they are high.
    let (left, top, width, height) = (size, size, size * (letters * 1.8 + 3.0), size * 2.5);
    // Spaces are kept where they stand.
    let text = text.replace(' ', "\u{a0}");
    let ascent = f64::from(label::line_ascent(&text, um(size), false, fonts)) * A_MICROMETRE;
    let block = TextBlock {
        field: "text",
        x: um(left),
        y: um(top),
        width: um(width),
        height: um(height),
        lines: vec![text],
        largest: um(size),
        smallest: um(size),
        bold: false,
        align: Align::Left,
    };
    let size_um = PageSize { width: um(left + width), height: um(top + height) };
    let layout = Layout { size: size_um, elements: vec![Element::Text(block)] };
    let png = render(&layout, PrinterLanguage::Png, Dpi::D600, fonts)?;
    let drawn = image::load_from_memory(&png).map_err(|error| ConvertError::Broken(error.to_string()))?.into_luma8();
    Ok(made_smaller(&drawn, (left, top + ascent), finer, style.stretch))
}

/// A fine picture as the dots of a label around an origin.
fn made_smaller(fine: &image::GrayImage, origin: (f64, f64), finer: f64, stretch: f64) -> (Stamp, u32) {
    let mut stamp = Stamp::default();
    let black = fine.enumerate_pixels().filter(|(.., luma)| luma.0[0] < 128).map(|(x, y, _)| (x, y));
    let bounds = black.fold(None, |bounds: Option<(u32, u32, u32, u32)>, (x, y)| {
        let (left, top, right, bottom) = bounds.unwrap_or((x, y, x, y));
        Some((left.min(x), top.min(y), right.max(x), bottom.max(y)))
    });
    let Some((left, top, right, bottom)) = bounds else { return (stamp, 0) };
    let (across, down) = (finer / stretch, finer);
    let dot = |fine: u32, origin: f64, finer: f64| ((f64::from(fine) - origin) / finer).floor() as i32;
    let (first, last) = (dot(left, origin.0, across), dot(right, origin.0, across));
    let (highest, lowest) = (dot(top, origin.1, down), dot(bottom, origin.1, down));
    let span = |place: i32, origin: f64, finer: f64, most: u32| {
        let from = (origin + f64::from(place) * finer).round().max(0.0) as u32;
        let to = (origin + f64::from(place + 1) * finer).round().max(0.0) as u32;
        from.min(most)..to.max(from + 1).min(most)
    };
    let mut grey = Grey::white(last.abs_diff(first) + 1, lowest.abs_diff(highest) + 1);
    let places = (highest..=lowest).flat_map(|row| (first..=last).map(move |column| (column, row)));
    for ((column, row), luma) in places.zip(&mut grey.luma) {
        let (xs, ys) = (span(column, origin.0, across, fine.width()), span(row, origin.1, down, fine.height()));
        let all = (xs.len() * ys.len()).max(1);
        let dots = ys.flat_map(|y| xs.clone().map(move |x| (x, y)));
        let dark = dots.filter(|(x, y)| fine.get_pixel(*x, *y).0[0] < 128).count();
        *luma = 255 - (dark * 255 / all) as u8;
    }
    // Thin strokes are not lost.
    let inked = ink(&grey).bitmap;
    for (row, y) in (highest..=lowest).zip(0..) {
        let mut run = None;
        for (column, x) in (first..=last + 1).zip(0..) {
            match (run, column <= last && inked.is_black(x, y)) {
                (None, true) => run = Some(column),
                (Some(from), false) => {
                    stamp.add(from, row, column.abs_diff(from), 1);
                    run = None;
                }
                _ => {}
            }
        }
    }
    (stamp, u32::try_from(last + 1).unwrap_or_default())
}
