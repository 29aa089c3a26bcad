//! A line of text as its script asks for: joined, with its marks, each part in its direction.

use super::bidi::runs;
use super::letters::is_visible;
use super::{EM, FAMILY};
use cosmic_text::{
    Attrs, AttrsList, CacheKey, CacheKeyFlags, Command, Family, FontSystem, ShapeGlyph, ShapeSpan, Shaping, SwashCache,
    Weight, fontdb,
};
use std::ops::Range;

/// A line of text, shaped. All lengths in thousandths of the font size.
#[derive(Debug)]
pub(super) struct Shaped {
    /// From the left.
    pub(super) glyphs: Vec<Glyph>,
    /// The parts that cannot be broken, as they are read.
    pub(super) clusters: Vec<Range<usize>>,
    pub(super) width: f32,
    /// How far its ink reaches above the baseline, and below it.
    pub(super) above: f32,
    pub(super) below: f32,
    /// The letters nothing is drawn for.
    pub(super) undrawn: Vec<char>,
}

/// A letter's picture, or a part of it; lengths in font sizes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Glyph {
    font: fontdb::ID,
    weight: Weight,
    flags: CacheKeyFlags,
    number: u16,
    pub(super) advance: f32,
    /// Where it is drawn, from where it stands: to the right and upwards.
    offset: (f32, f32),
}

impl Glyph {
    fn of(glyph: &ShapeGlyph) -> Self {
        Self {
            font: glyph.font_id,
            weight: glyph.font_weight,
            flags: glyph.cache_key_flags,
            number: glyph.glyph_id,
            advance: glyph.x_advance,
            offset: (glyph.x_offset, glyph.y_offset),
        }
    }

    /// Its picture at a font size, and the dots it is drawn at, where it stands so far to the right.
    pub(super) fn at(&self, x: f32, size: f32) -> (CacheKey, i32, i32) {
        let place = (x + size * self.offset.0, (-(size * self.offset.1)).trunc());
        CacheKey::new(self.font, self.number, size, place, self.weight, self.flags)
    }
}

/// A line's glyphs from the left, each with the letters it stands for.
fn glyphs(text: &str, bold: bool, system: &mut FontSystem) -> Vec<ShapeGlyph> {
    let weight = if bold { Weight::BOLD } else { Weight::NORMAL };
    let attributes = AttrsList::new(&Attrs::new().family(Family::Name(FAMILY)).weight(weight));
    let parts = runs(text).into_iter().filter(|run| !run.bytes.is_empty());
    let words = parts.flat_map(|run| {
        ShapeSpan::new(system, text, &attributes, run.bytes, false, run.level, Shaping::Advanced).words
    });
    words.flat_map(|word| word.glyphs).collect()
}

/// Shapes a line.
pub(super) fn shape(text: &str, bold: bool, system: &mut FontSystem, cache: &mut SwashCache) -> Shaped {
    let shaped = glyphs(text, bold, system);
    let mut line = Shaped {
        glyphs: shaped.iter().map(Glyph::of).collect(),
        clusters: clusters(&shaped),
        width: shaped.iter().map(|glyph| glyph.x_advance).sum::<f32>() * EM as f32,
        above: 0.0,
        below: 0.0,
        undrawn: Vec::new(),
    };
    // The parts of which something is seen.
    let mut inked: Vec<Range<usize>> = Vec::new();
    let mut boxes: Vec<Range<usize>> = Vec::new();
    for (glyph, drawn) in shaped.iter().zip(&line.glyphs) {
        if glyph.glyph_id == 0 {
            boxes.push(glyph.start..glyph.end);
        } else if let Some((lowest, highest)) = ink(drawn, system, cache) {
            inked.push(glyph.start..glyph.end);
            line.above = line.above.max(highest);
            line.below = line.below.max(-lowest);
        }
    }
    // What stands for a letter that was lost before is a letter that cannot be drawn.
    let is_lost = |letter: char| letter == char::REPLACEMENT_CHARACTER;
    let is_drawn = |at: usize| {
        inked.iter().any(|cluster| cluster.contains(&at)) && !boxes.iter().any(|cluster| cluster.contains(&at))
    };
    let undrawn =
        text.char_indices().filter(|(at, letter)| is_visible(*letter) && (is_lost(*letter) || !is_drawn(*at)));
    line.undrawn = undrawn.map(|(_, letter)| letter).collect();
    line
}

/// What belongs together, as it is read.
fn clusters(shaped: &[ShapeGlyph]) -> Vec<Range<usize>> {
    let mut clusters: Vec<Range<usize>> = shaped.iter().map(|glyph| glyph.start..glyph.end).collect();
    clusters.sort_by_key(|cluster| (cluster.start, cluster.end));
    clusters.dedup_by(|later, earlier| {
        let same = later.start < earlier.end || later.start == earlier.start;
        if same {
            earlier.end = earlier.end.max(later.end);
        }
        same
    });
    clusters
}

/// How far down and up a glyph is drawn; nothing where nothing is. In thousandths of the font size, upwards from the
/// baseline.
fn ink(glyph: &Glyph, system: &mut FontSystem, cache: &mut SwashCache) -> Option<(f32, f32)> {
    let (key, _, down) = glyph.at(0.0, EM as f32);
    let points = cache.get_outline_commands(system, key)?.iter().flat_map(|command| match command {
        Command::MoveTo(to) | Command::LineTo(to) => vec![to.y],
        Command::QuadTo(control, to) => vec![control.y, to.y],
        Command::CurveTo(first, second, to) => vec![first.y, second.y, to.y],
        Command::Close => Vec::new(),
    });
    let span = |span: Option<(f32, f32)>, y: f32| Some(span.map_or((y, y), |(low, high)| (low.min(y), high.max(y))));
    points.fold(None, span).map(|(low, high)| (low - down as f32, high - down as f32))
}

#[cfg(test)]
#[path = "scripts.rs"]
pub(crate) mod scripts;
