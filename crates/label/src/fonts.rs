//! Fonts: how wide a text is, which letters there are, what it looks like as dots and as outlines.
//!
//! Two faces are shipped (Latin, Greek, Cyrillic); the system's own fonts supply every other script. Texts are shaped
//! as their script asks (joining, right-to-left, combining marks).

mod bidi;
mod drawn;
mod letters;
mod repertoire;
mod shaped;

pub(crate) use bidi::as_part_of;
pub(crate) use drawn::{Mask, Stroke};
pub(crate) use letters::{MAY_BREAK, NO_BREAK_SPACE, as_drawn};
pub(crate) use repertoire::is_plain;
#[cfg(test)]
pub(crate) use shaped::scripts::SCRIPTS;

use cosmic_text::{FontSystem, SwashCache, fontdb};
use shaped::Shaped;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

const FAMILY: &str = "Label Sans";
const REGULAR: &[u8] = include_bytes!("../fonts/LabelSans-Regular.ttf");
const BOLD: &[u8] = include_bytes!("../fonts/LabelSans-Bold.ttf");
/// Widths are measured in thousandths of the font size.
pub(crate) const EM: u32 = 1000;

/// The fonts labels are written in. Made once; reading the system's fonts takes a while.
pub struct Fonts {
    shaper: Mutex<Shaper>,
    /// Widths of plain letters, so that the usual label needs no shaping at all.
    plain: [HashMap<char, u32>; 2],
}

struct Shaper {
    system: FontSystem,
    cache: SwashCache,
    /// Lines that were shaped lately, regular and bold.
    lines: [HashMap<String, Arc<Shaped>>; 2],
}

/// So many lines and pictures of letters are kept; then it is begun anew.
const MOST_LINES: usize = 512;
const MOST_LETTERS: usize = 8192;

/// How far the ink of a line reaches above its baseline and below it, with the white that keeps it off its neighbours. In
/// thousandths of the font size.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Reach {
    pub(crate) above: u32,
    pub(crate) below: u32,
}

impl Reach {
    /// Of a line in the letters every printer's font has.
    pub(crate) const PLAIN: Self = Self { above: 880, below: 300 };
    /// The white above and below ink that reaches further.
    const WHITE: f32 = 30.0;
}

impl std::fmt::Debug for Fonts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Fonts(…)")
    }
}

impl Fonts {
    /// Only the shipped faces: Latin, Greek and Cyrillic.
    #[must_use]
    pub fn embedded() -> Self {
        Self::new(fontdb::Database::new())
    }

    /// The shipped faces, and the system's for every other script.
    #[must_use]
    pub fn with_system() -> Self {
        let mut database = fontdb::Database::new();
        database.load_system_fonts();
        Self::new(database)
    }

    fn new(mut database: fontdb::Database) -> Self {
        for face in [REGULAR, BOLD] {
            database.load_font_source(fontdb::Source::Binary(Arc::new(face)));
        }
        database.set_sans_serif_family(FAMILY);
        let system = FontSystem::new_with_locale_and_db("en".to_owned(), database);
        let mut shaper = Shaper { system, cache: SwashCache::new(), lines: Default::default() };
        let plain = [false, true].map(|bold| {
            repertoire::letters()
                .map(|letter| (letter, shaper.line(&letter.to_string(), bold).width.ceil() as u32))
                .collect()
        });
        Self { shaper: Mutex::new(shaper), plain }
    }

    /// The letters of a text for which nothing would be drawn, because no font has them.
    #[must_use]
    pub fn missing(&self, text: &str) -> Vec<char> {
        self.undrawn(text, false)
    }

    /// The same in letters of a weight.
    pub(crate) fn undrawn(&self, text: &str, bold: bool) -> Vec<char> {
        if is_plain(text) {
            return Vec::new();
        }
        let mut undrawn = self.shaper().line(text, bold).undrawn.clone();
        undrawn.dedup();
        undrawn
    }

    /// How far the ink of a line reaches.
    pub(crate) fn reach(&self, text: &str, bold: bool) -> Reach {
        if is_plain(text) {
            return Reach::PLAIN;
        }
        let line = self.shaper().line(text, bold);
        let further = |ink: f32, plain: u32| plain.max((ink + Reach::WHITE).ceil() as u32);
        let Reach { above, below } = Reach::PLAIN;
        Reach { above: further(line.above, above), below: further(line.below, below) }
    }

    /// The parts of a word that cannot be broken.
    pub(crate) fn clusters(&self, word: &str, bold: bool) -> Vec<Range<usize>> {
        if is_plain(word) {
            return word.char_indices().map(|(start, letter)| start..start + letter.len_utf8()).collect();
        }
        self.shaper().line(word, bold).clusters.clone()
    }

    /// How wide a text is, in thousandths of the font size.
    pub(crate) fn width(&self, text: &str, bold: bool) -> u32 {
        let plain = &self.plain[usize::from(bold)];
        let known: Option<u32> = text.chars().map(|letter| plain.get(&letter).copied()).sum();
        known.unwrap_or_else(|| self.shaper().line(text, bold).width.ceil() as u32)
    }

    /// The dots of a text at a font size in dots.
    pub(crate) fn mask(&self, text: &str, bold: bool, size: f32) -> Mask {
        let mut shaper = self.shaper();
        let line = shaper.line(text, bold);
        let Shaper { system, cache, .. } = &mut *shaper;
        drawn::mask(&line, size, system, cache)
    }

    /// The outlines of a text, in thousandths of the font size, upwards from its baseline.
    pub(crate) fn outline(&self, text: &str, bold: bool) -> Vec<Stroke> {
        let mut shaper = self.shaper();
        let line = shaper.line(text, bold);
        let Shaper { system, cache, .. } = &mut *shaper;
        drawn::outline(&line, system, cache)
    }

    fn shaper(&self) -> MutexGuard<'_, Shaper> {
        self.shaper.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Shaper {
    /// A line, shaped.
    fn line(&mut self, text: &str, bold: bool) -> Arc<Shaped> {
        let lines = &mut self.lines[usize::from(bold)];
        if let Some(line) = lines.get(text) {
            return Arc::clone(line);
        }
        if lines.len() >= MOST_LINES {
            lines.clear();
        }
        if self.cache.image_cache.len() + self.cache.outline_command_cache.len() >= MOST_LETTERS {
            self.cache = SwashCache::new();
        }
        let line = Arc::new(shaped::shape(text, bold, &mut self.system, &mut self.cache));
        lines.insert(text.to_owned(), Arc::clone(&line));
        line
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_faces_have_what_every_printers_font_has() {
        let fonts = Fonts::embedded();
        for letter in repertoire::letters() {
            for bold in [false, true] {
                assert!(fonts.shaper().line(&letter.to_string(), bold).undrawn.is_empty(), "{letter}");
            }
        }
    }
}
