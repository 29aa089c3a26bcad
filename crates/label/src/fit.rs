//! Making text fit its box: as large as it can be, broken where it must be, never cut.

use crate::LabelError;
use crate::barcode::{Barcode, areas, module_dots};
use crate::fonts::{EM, Fonts, MAY_BREAK, NO_BREAK_SPACE, Reach, as_drawn, as_part_of, is_plain};
use crate::layout::{Align, Element, Layout, PageSize, TextBlock};
use crate::units::{Um, dots};
use model::Dpi;

/// Whether a barcode stands wholly on a label when it is drawn with a printer's dots.
pub(crate) fn stands(barcode: &Barcode, page: PageSize, dpi: Dpi) -> bool {
    let (right, bottom) = (dots(page.width, dpi), dots(page.height, dpi));
    let areas = areas(barcode, module_dots(barcode, dpi), |um| dots(um, dpi));
    areas.iter().all(|area| area.x + area.width <= right && area.y + area.height <= bottom)
}

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

/// A line of text that was broken to a width, and how high it is, in micrometres.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What it says.
    pub text: String,
    /// From its top to the top of the next.
    pub height: u32,
}

/// How high a line is whose ink does not reach far, in hundredths of the font size.
const LEADING: Um = 118;
/// Between two sizes that are tried, in hundredths.
const STEP: Um = 94;

/// Finds every text its place, on the page.
pub(crate) fn fit(layout: &Layout, fonts: &Fonts) -> Result<Vec<Placed>, LabelError> {
    let mut placed = Vec::new();
    for element in &layout.elements {
        if let Element::Text(block) = element {
            let first = placed.len();
            place(block, fonts, &mut placed)?;
            let is_cut = |line: &&Placed| line.x + line.width > layout.size.width || line.baseline > layout.size.height;
            if let Some(cut) = placed[first..].iter().find(is_cut) {
                return Err(LabelError::TooLong { field: block.field, line: cut.text.clone() });
            }
        }
    }
    Ok(placed)
}

fn place(block: &TextBlock, fonts: &Fonts, placed: &mut Vec<Placed>) -> Result<(), LabelError> {
    let lines: Vec<String> = block.lines.iter().map(|line| as_drawn(line)).filter(|line| !line.is_empty()).collect();
    see_drawn(block, &lines, fonts)?;
    let mut size = block.largest;
    let (size, lines) = loop {
        let broken = break_lines(&lines, block.width, size, block.bold, fonts);
        let last_resort = size <= block.smallest;
        // Smaller letters are read more easily than broken lines, down to half way.
        let whole = broken.len() == lines.len() || size * 2 <= block.largest + block.smallest;
        if height(&broken, size, block.bold, fonts) <= block.height && (whole || last_resort) {
            break (size, broken);
        }
        if last_resort {
            return Err(LabelError::TooLong { field: block.field, line: longest(&lines, block.bold, fonts) });
        }
        size = (size * STEP / 100).max(block.smallest);
    };
    see_drawn(block, &lines, fonts)?;
    let mut top = 0;
    for text in lines {
        let reach = fonts.reach(&text, block.bold);
        let baseline = block.y + of_size(top + reach.above, size);
        top += reach.above + reach.below;
        let width = width(&text, size, block.bold, fonts);
        let spare = block.width.saturating_sub(width);
        let x = match block.align {
            Align::Left => block.x,
            Align::Center => block.x + spare / 2,
            Align::Right => block.x + spare,
        };
        // Its work is done, and not every printer's font has one.
        let text = if is_plain(&text) { text.replace(NO_BREAK_SPACE, " ") } else { text };
        let TextBlock { x: left, width: room, bold, align, .. } = *block;
        placed.push(Placed { text, x, baseline, size, width, bold, left, room, align });
    }
    Ok(())
}

/// Sees that every letter of every line is drawn.
fn see_drawn(block: &TextBlock, lines: &[String], fonts: &Fonts) -> Result<(), LabelError> {
    for line in lines {
        let chars = fonts.undrawn(line, block.bold);
        if !chars.is_empty() {
            return Err(LabelError::NoGlyph { field: block.field, line: line.clone(), chars });
        }
    }
    Ok(())
}

/// The line that takes most room.
fn longest(lines: &[String], bold: bool, fonts: &Fonts) -> String {
    lines.iter().max_by_key(|line| fonts.width(line, bold)).cloned().unwrap_or_default()
}

/// Lines no wider than that at a font size: broken between words (not at no-break spaces), and within a word only where
/// the word alone is too wide, after a hyphen where it has one. Empty lines stay; pictographs are left out. All in micrometres.
#[must_use]
pub fn wrap(text: &str, width: u32, size: u32, bold: bool, fonts: &Fonts) -> Vec<Line> {
    let lines: Vec<String> = text.lines().map(as_drawn).collect();
    let line = |text: String| Line { height: line_height(&text, size, bold, fonts), text };
    break_lines(&lines, width, size, bold, fonts).into_iter().map(line).collect()
}

/// How much room so many lines of a font size take from top to bottom, with the space below the last, where their ink does
/// not reach far. All in micrometres.
#[must_use]
pub fn lines_height(lines: usize, size: u32) -> u32 {
    Um::try_from(lines).unwrap_or(Um::MAX / 1_000_000) * (size * LEADING / 100)
}

/// How far below the top of a line its letters stand, in micrometres: further where its marks reach further up.
#[must_use]
pub fn line_ascent(text: &str, size: u32, bold: bool, fonts: &Fonts) -> u32 {
    of_size(fonts.reach(&as_drawn(text), bold).above, size)
}

/// How much room a line takes: what every line of its size does, and more where its marks reach further up or down, as those of Thai,
/// Khmer or Arabic.
fn line_height(text: &str, size: Um, bold: bool, fonts: &Fonts) -> Um {
    let Reach { above, below } = fonts.reach(text, bold);
    of_size(above + below, size)
}

/// From the top of the first line to the foot of the last.
fn height(lines: &[String], size: Um, bold: bool, fonts: &Fonts) -> Um {
    let reach = lines.iter().map(|line| fonts.reach(line, bold)).map(|reach| reach.above + reach.below).sum::<u32>();
    // Below the last line its letters may hang out a little.
    const HANGS: u32 = Reach::PLAIN.above + Reach::PLAIN.below - EM;
    of_size(if lines.is_empty() { EM } else { reach - HANGS }, size)
}

/// So many thousandths of a font size.
fn of_size(thousandths: u32, size: Um) -> Um {
    let length = u64::from(thousandths) * u64::from(size) / u64::from(EM);
    Um::try_from(length).unwrap_or(Um::MAX)
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
        let mut parts: Vec<String> = Vec::new();
        let mut current = String::new();
        for word in line.split(' ') {
            let longer = if current.is_empty() { word.to_owned() } else { format!("{current} {word}") };
            if fits(&longer) {
                current = longer;
                continue;
            }
            if !current.is_empty() {
                parts.push(std::mem::take(&mut current));
            }
            let mut rest = word;
            while let Some(at) = (!fits(rest)).then(|| break_word(rest, &fits, bold, fonts)).flatten() {
                let (part, more) = rest.split_at(at);
                parts.push(part.to_owned());
                rest = more;
            }
            rest.clone_into(&mut current);
        }
        parts.push(current);
        broken.extend(parts.into_iter().map(|part| as_part_of(line, part)));
    }
    broken
}

/// Where a word that is too wide is broken: after its last hyphen, else after as much as fits, never within what belongs
/// together.
fn break_word(word: &str, fits: &impl Fn(&str) -> bool, bold: bool, fonts: &Fonts) -> Option<usize> {
    let ends: Vec<usize> = fonts.clusters(word, bold).into_iter().map(|cluster| cluster.end).collect();
    let fitting = ends.partition_point(|end| fits(&word[..*end])).clamp(1, ends.len().max(1));
    let (at, next) = (*ends.get(fitting - 1)?, *ends.get(fitting)?);
    let hyphen = word[..at].rfind(['-', MAY_BREAK]).filter(|hyphen| *hyphen > 0);
    let hyphen = hyphen.map(|hyphen| hyphen + word[hyphen..].chars().next().map_or(0, char::len_utf8));
    Some(hyphen.filter(|hyphen| fits(&word[*hyphen..next])).unwrap_or(at))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fonts::SCRIPTS;
    use std::sync::LazyLock;

    static FONTS: LazyLock<Fonts> = LazyLock::new(Fonts::with_system);

    /// The words of each script that this machine has a font for.
    fn written() -> impl Iterator<Item = (&'static str, [&'static str; 2])> {
        SCRIPTS.iter().copied().filter(|(_, words)| words.iter().all(|word| FONTS.missing(word).is_empty()))
    }

    #[test]
    fn no_line_reaches_into_the_next() {
        const DOTS: f32 = 60.0;
        for (script, [street, city]) in written() {
            for bold in [false, true] {
                let lines = [street, city, "Ågypq 12", street].map(str::to_owned).to_vec();
                let block = TextBlock {
                    field: "recipient",
                    x: 0,
                    y: 0,
                    width: 200_000,
                    height: 200_000,
                    lines,
                    largest: 6_000,
                    smallest: 6_000,
                    bold,
                    align: Align::Left,
                };
                let mut placed = Vec::new();
                place(&block, &FONTS, &mut placed).expect("all the room there is");
                let mut bottom = 0.0;
                for line in placed {
                    let mask = FONTS.mask(&line.text, bold, DOTS);
                    let top = line.baseline as f32 * DOTS / 6_000.0 - mask.top as f32;
                    assert!(top >= bottom, "{script}: {} reaches {} dots up", line.text, bottom - top);
                    bottom = top + mask.height as f32;
                }
            }
        }
    }

    #[test]
    fn whatever_is_broken_keeps_all_its_letters_and_none_of_its_marks_alone() {
        for (script, [street, city]) in written() {
            let text = format!("12 {street} 12241-2990 {city}");
            for width in (14_000..80_000).step_by(3_000) {
                let lines = wrap(&text, width, 4_000, false, &FONTS);
                let kept: String = lines.iter().flat_map(|line| line.text.chars()).collect();
                let letters = |text: &str| text.replace([' ', '\u{200e}', '\u{200f}'], "");
                assert_eq!(letters(&kept), letters(&text), "{script} at {width}");
                for line in &lines {
                    assert!(FONTS.missing(&line.text).is_empty(), "{script}: {}", line.text);
                    // Shapers set a mark without its letter on a dotted circle, which makes the line wider.
                    let whole: u32 = FONTS.width(&text, false);
                    assert!(FONTS.width(&line.text, false) <= whole, "{script}: {}", line.text);
                    assert!(super::width(&line.text, 4_000, false, &FONTS) <= width, "{script}: {}", line.text);
                }
            }
        }
    }

    #[test]
    fn a_mark_is_never_parted_from_its_letter() {
        // Khmer ខ្មែ, Tamil சி, Devanagari क्षि, Thai ที่, Arabic with a vowel: each cluster whole.
        for (word, clusters) in [("ខ្មែខ្មែ", 2), ("சிசி", 2), ("क्षिक्षि", 2), ("ที่ที่", 2), ("بَبَ", 2)]
        {
            if FONTS.missing(word).is_empty() {
                assert_eq!(FONTS.clusters(word, false).len(), clusters, "{word}");
            }
        }
    }
}
