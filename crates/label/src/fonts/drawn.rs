//! Shaped text as dots and as outlines.

use super::EM;
use super::shaped::Shaped;
use cosmic_text::{Command, FontSystem, SwashCache, SwashContent};

/// The dots of a text, one bit each, around its baseline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Mask {
    /// Dots right of the text's start where the mask starts; may be left of it.
    pub(crate) left: i32,
    /// Dots above the baseline where the mask starts.
    pub(crate) top: i32,
    pub(crate) width: u32,
    pub(crate) height: u32,
    /// Row by row, true is black.
    pub(crate) dots: Vec<bool>,
}

/// A piece of an outline. Coordinates in thousandths of the font size, y upwards.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Stroke {
    Move(f32, f32),
    Line(f32, f32),
    Curve((f32, f32), (f32, f32), (f32, f32)),
    Close,
}

/// A dot is black from this coverage on.
const BLACK: u8 = 128;

pub(super) fn mask(line: &Shaped, size: f32, system: &mut FontSystem, cache: &mut SwashCache) -> Mask {
    let mut marks = Vec::new();
    let mut x = 0.0;
    for glyph in &line.glyphs {
        let (key, right, down) = glyph.at(x, size);
        x += size * glyph.advance;
        let Some(image) = cache.get_image(system, key).as_ref() else { continue };
        let (left, top) = (right + image.placement.left, down - image.placement.top);
        let (bytes, first) = if image.content == SwashContent::Color { (4, 3) } else { (1, 0) };
        let covered = image.data.iter().skip(first).step_by(bytes);
        for (place, coverage) in (0_u32..).zip(covered) {
            if *coverage >= BLACK {
                let (column, row) = (place % image.placement.width, place / image.placement.width);
                marks.push((left + column as i32, top + row as i32));
            }
        }
    }
    Mask::of(&marks)
}

pub(super) fn outline(line: &Shaped, system: &mut FontSystem, cache: &mut SwashCache) -> Vec<Stroke> {
    let mut strokes = Vec::new();
    let mut x = 0.0;
    for glyph in &line.glyphs {
        let (key, right, down) = glyph.at(x, EM as f32);
        x += EM as f32 * glyph.advance;
        let Some(commands) = cache.get_outline_commands(system, key) else { continue };
        let (dx, dy) = (right as f32, -down as f32);
        let mut from = (dx, dy);
        for command in commands {
            let place = |x: f32, y: f32| (x + dx, y + dy);
            let (stroke, to) = match command {
                Command::MoveTo(to) => (Stroke::Move(to.x + dx, to.y + dy), place(to.x, to.y)),
                Command::LineTo(to) => (Stroke::Line(to.x + dx, to.y + dy), place(to.x, to.y)),
                Command::QuadTo(control, to) => {
                    let to = place(to.x, to.y);
                    (cubic(from, place(control.x, control.y), to), to)
                }
                Command::CurveTo(first, second, to) => {
                    let to = place(to.x, to.y);
                    (Stroke::Curve(place(first.x, first.y), place(second.x, second.y), to), to)
                }
                Command::Close => (Stroke::Close, from),
            };
            strokes.push(stroke);
            from = to;
        }
    }
    strokes
}

/// A curve with one control point as one with two.
fn cubic(from: (f32, f32), control: (f32, f32), to: (f32, f32)) -> Stroke {
    let third = |end: f32, control: f32| end + (control - end) * 2.0 / 3.0;
    Stroke::Curve(
        (third(from.0, control.0), third(from.1, control.1)),
        (third(to.0, control.0), third(to.1, control.1)),
        to,
    )
}

impl Mask {
    /// The smallest mask with these black dots; y downwards from the baseline.
    fn of(marks: &[(i32, i32)]) -> Self {
        let span = |dots: &mut dyn Iterator<Item = i32>| {
            dots.fold(None, |span: Option<(i32, i32)>, dot| {
                Some(span.map_or((dot, dot), |(least, most)| (least.min(dot), most.max(dot))))
            })
        };
        let (Some((left, right)), Some((top, bottom))) =
            (span(&mut marks.iter().map(|mark| mark.0)), span(&mut marks.iter().map(|mark| mark.1)))
        else {
            return Self { left: 0, top: 0, width: 0, height: 0, dots: Vec::new() };
        };
        let (width, height) = ((right - left + 1) as u32, (bottom - top + 1) as u32);
        let mut dots = vec![false; (width * height) as usize];
        for (x, y) in marks {
            dots[((y - top) as u32 * width + (x - left) as u32) as usize] = true;
        }
        Self { left, top: -top, width, height, dots }
    }
}
