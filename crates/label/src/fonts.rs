//! Fonts: how wide a text is, which letters there are, what it looks like as dots and as outlines.
//!
//! Two faces are shipped (Latin, Greek, Cyrillic); the system's own fonts supply every other script. Texts are shaped
//! as their script asks (joining, right-to-left, combining marks).

mod pictograph;
mod repertoire;
mod shaped;

pub(crate) use pictograph::{NO_BREAK_SPACE, without_pictographs};
pub(crate) use repertoire::is_plain;
pub(crate) use shaped::{Mask, Stroke};

use cosmic_text::{Attrs, Buffer, Family, FontSystem, Metrics, Shaping, SwashCache, Weight, Wrap, fontdb};
use std::collections::HashMap;
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
        let mut shaper = Shaper { system, cache: SwashCache::new() };
        let plain = [false, true].map(|bold| {
            repertoire::letters().map(|letter| (letter, shaper.width(&letter.to_string(), bold))).collect()
        });
        Self { shaper: Mutex::new(shaper), plain }
    }

    /// The letters of a text that no font has.
    #[must_use]
    pub fn missing(&self, text: &str) -> Vec<char> {
        if is_plain(text) {
            return Vec::new();
        }
        let mut missing = self.shaper().missing(text);
        missing.dedup();
        missing
    }

    /// How wide a text is, in thousandths of the font size.
    pub(crate) fn width(&self, text: &str, bold: bool) -> u32 {
        let plain = &self.plain[usize::from(bold)];
        let known: Option<u32> = text.chars().map(|letter| plain.get(&letter).copied()).sum();
        known.unwrap_or_else(|| self.shaper().width(text, bold))
    }

    /// The dots of a text at a font size in dots.
    pub(crate) fn mask(&self, text: &str, bold: bool, size: f32) -> Mask {
        self.shaper().mask(text, bold, size)
    }

    /// The outlines of a text, in thousandths of the font size, upwards from its baseline.
    pub(crate) fn outline(&self, text: &str, bold: bool) -> Vec<Stroke> {
        self.shaper().outline(text, bold)
    }

    fn shaper(&self) -> MutexGuard<'_, Shaper> {
        self.shaper.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Shaper {
    /// One line of shaped text.
    fn shape(&mut self, text: &str, bold: bool, size: f32) -> Buffer {
        let mut buffer = Buffer::new(&mut self.system, Metrics::new(size, size * 1.25));
        let weight = if bold { Weight::BOLD } else { Weight::NORMAL };
        let attributes = Attrs::new().family(Family::Name(FAMILY)).weight(weight);
        buffer.set_wrap(Wrap::None);
        buffer.set_size(None, None);
        buffer.set_text(text, &attributes, Shaping::Advanced, None);
        buffer.shape_until_scroll(&mut self.system, false);
        buffer
    }
}
