//! Making text fit its box: as large as it can be, broken where it must be, never cut.

use crate::LabelError;
use crate::fonts::{EM, Fonts, NO_BREAK_SPACE, without_pictographs};
use crate::layout::{Align, Element, Layout, TextBlock, Um};

/// A line of text that has found its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Placed {
    pub(crate) text: String,
    pub(crate) x: Um,
    /// Where its letters stand.
    pub(crate) baseline: Um,
    /// The font size.
    pub(crate) size: Um,
    pub(crate) width: Um,
    pub(crate) bold: bool,
    /// The box it stands in, for printers that align by their own font.
    pub(crate) left: Um,
    pub(crate) room: Um,
    pub(crate) align: Align,
}

/// From one baseline to the next, in hundredths of the font size.
const LEADING: Um = 118;
/// How far below a line's top its baseline is, in hundredths of the font size.
const ASCENT: Um = 88;
/// Between two sizes that are tried, in hundredths.
const STEP: Um = 94;

/// Finds every text its place.
pub(crate) fn fit(layout: &Layout, fonts: &Fonts) -> Result<Vec<Placed>, LabelError> {
    let mut placed = Vec::new();
    for element in &layout.elements {
        if let Element::Text(block) = element {
            place(block, fonts, &mut placed)?;
        }
    }
    Ok(placed)
}

fn place(block: &TextBlock, fonts: &Fonts, placed: &mut Vec<Placed>) -> Result<(), LabelError> {
    let lines: Vec<String> =
        block.lines.iter().map(|line| without_pictographs(line)).filter(|line| !line.is_empty()).collect();
    for line in &lines {
        let chars = fonts.missing(line);
        if !chars.is_empty() {
            return Err(LabelError::NoGlyph { field: block.field, chars });
        }
    }
    let mut size = block.largest;
    let (size, lines) = loop {
        let broken = break_lines(&lines, block.width, size, block.bold, fonts);
        let last_resort = size <= block.smallest;
        // Smaller letters are read more easily than broken lines, down to half way.
        let whole = broken.len() == lines.len() || size * 2 <= block.largest + block.smallest;
        if height(broken.len(), size) <= block.height && (whole || last_resort) {
            break (size, broken);
        }
        if last_resort {
            return Err(LabelError::TooLong { field: block.field });
        }
        size = (size * STEP / 100).max(block.smallest);
    };
    for (number, text) in (0..).zip(lines) {
        let baseline = block.y + size * ASCENT / 100 + number * size * LEADING / 100;
        let width = width(&text, size, block.bold, fonts);
        let spare = block.width.saturating_sub(width);
        let x = match block.align {
            Align::Left => block.x,
            Align::Center => block.x + spare / 2,
            Align::Right => block.x + spare,
        };
        // Its work is done, and not every printer's font has one.
        let text = text.replace(NO_BREAK_SPACE, " ");
        let TextBlock { x: left, width: room, bold, align, .. } = *block;
        placed.push(Placed { text, x, baseline, size, width, bold, left, room, align });
    }
    Ok(())
}

/// Lines no wider than that at a font size: broken between words (not at no-break spaces), and within a word only where
/// the word alone is too wide, after a hyphen where it has one. Empty lines stay; pictographs are left out. All in micrometres.
#[must_use]
pub fn wrap(text: &str, width: u32, size: u32, bold: bool, fonts: &Fonts) -> Vec<String> {
    let lines: Vec<String> = text.lines().map(without_pictographs).collect();
    break_lines(&lines, width, size, bold, fonts)
}

/// How much room so many lines of a font size take from top to bottom, with the space below the last. All in
/// micrometres.
#[must_use]
pub fn lines_height(lines: usize, size: u32) -> u32 {
    Um::try_from(lines).unwrap_or(Um::MAX / 1_000_000) * (size * LEADING / 100)
}

fn height(lines: usize, size: Um) -> Um {
    let lines = Um::try_from(lines).unwrap_or(Um::MAX / 1_000_000);
    lines.saturating_sub(1) * size * LEADING / 100 + size
}

fn width(text: &str, size: Um, bold: bool, fonts: &Fonts) -> Um {
    let em = u64::from(fonts.width(text, bold)) * u64::from(size) / u64::from(EM);
    Um::try_from(em).unwrap_or(Um::MAX)
}

/// Breaks lines that are too wide: between words, and within a word only where the word alone is too wide, after a hyphen
/// where it has one.
fn break_lines(lines: &[String], wide: Um, size: Um, bold: bool, fonts: &Fonts) -> Vec<String> {
    let fits = |text: &str| width(text, size, bold, fonts) <= wide;
    let mut broken: Vec<String> = Vec::new();
    for line in lines {
        if fits(line) {
            broken.push(line.clone());
            continue;
        }
        let mut current = String::new();
        for word in line.split(' ') {
            let longer = if current.is_empty() { word.to_owned() } else { format!("{current} {word}") };
            if fits(&longer) {
                current = longer;
                continue;
            }
            if !current.is_empty() {
                broken.push(std::mem::take(&mut current));
            }
            for letter in word.chars() {
                current.push(letter);
                if !fits(&current) && current.chars().count() > 1 {
                    current.pop();
                    let hyphen = current.rfind('-').filter(|at| *at > 0).map_or(current.len(), |at| at + 1);
                    let at = if fits(&format!("{}{letter}", &current[hyphen..])) { hyphen } else { current.len() };
                    let next = format!("{}{letter}", current.split_off(at));
                    broken.push(std::mem::replace(&mut current, next));
                }
            }
        }
        broken.push(current);
    }
    broken
}
