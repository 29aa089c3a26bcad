//! Shaped text as widths, dots and outlines.

use super::{EM, Shaper};
use cosmic_text::{Buffer, Command, LayoutGlyph, SwashContent};

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

impl Shaper {
    pub(super) fn width(&mut self, text: &str, bold: bool) -> u32 {
        let buffer = self.shape(text, bold, EM as f32);
        let widest = buffer.layout_runs().map(|run| run.line_w).fold(0.0, f32::max);
        widest.ceil() as u32
    }

    /// Letters whose glyph is the "no such letter" box.
    pub(super) fn missing(&mut self, text: &str) -> Vec<char> {
        let buffer = self.shape(text, false, EM as f32);
        let boxes = glyphs(&buffer).filter(|(glyph, _)| glyph.glyph_id == 0);
        boxes.flat_map(|(glyph, line)| line[glyph.start..glyph.end].chars().collect::<Vec<_>>()).collect()
    }

    pub(super) fn mask(&mut self, text: &str, bold: bool, size: f32) -> Mask {
        let buffer = self.shape(text, bold, size);
        let mut marks = Vec::new();
        for (glyph, _) in glyphs(&buffer) {
            let at = glyph.physical((0.0, 0.0), 1.0);
            let Some(image) = self.cache.get_image(&mut self.system, at.cache_key).as_ref() else { continue };
            let (left, top) = (at.x + image.placement.left, at.y - image.placement.top);
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

    pub(super) fn outline(&mut self, text: &str, bold: bool) -> Vec<Stroke> {
        let buffer = self.shape(text, bold, EM as f32);
        let mut strokes = Vec::new();
        for (glyph, _) in glyphs(&buffer) {
            let at = glyph.physical((0.0, 0.0), 1.0);
            let Some(commands) = self.cache.get_outline_commands(&mut self.system, at.cache_key) else { continue };
            let (dx, dy) = (at.x as f32, -at.y as f32);
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
}

fn glyphs(buffer: &Buffer) -> impl Iterator<Item = (LayoutGlyph, String)> + '_ {
    buffer.layout_runs().flat_map(|run| run.glyphs.iter().map(move |glyph| (glyph.clone(), run.text.to_owned())))
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
