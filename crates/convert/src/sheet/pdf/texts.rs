//! What is written on a page, as far as its fonts say which letter a glyph is.

use hayro::hayro_interpret::font::GlyphRun;
use hayro::hayro_interpret::hayro_cmap::BfString;
use hayro::hayro_interpret::{
    BlendMode, ClipPath, Context, Device, DrawMode, DrawProps, Image, ImageDrawProps, InterpreterCache,
    InterpreterSettings, SoftMask, interpret_page,
};
use hayro::hayro_syntax::page::Page;
use hayro::kurbo::{Affine, BezPath, Rect};

/// More bytes than a label has in letters.
const MOST: usize = 20_000;
/// A rectangle that holds every page, in points.
const EVERYWHERE: Rect = Rect::new(-1e6, -1e6, 1e6, 1e6);

/// The texts of a page, run after run.
pub(super) fn of<'a>(page: &'a Page<'a>) -> Vec<String> {
    let cache = InterpreterCache::new();
    let settings = InterpreterSettings::default();
    let mut context = Context::new(Affine::IDENTITY, EVERYWHERE, &cache, page.xref(), settings);
    let mut texts = Texts::default();
    interpret_page(page, &mut context, &mut texts);
    texts.runs
}

/// Takes the letters of what is drawn on it.
#[derive(Default)]
struct Texts {
    runs: Vec<String>,
    bytes: usize,
}

impl<'a> Device<'a> for Texts {
    fn draw_glyph_run(&mut self, run: &GlyphRun<'_, 'a>, _: DrawProps<'a>, _: &DrawMode) {
        if self.bytes > MOST {
            return;
        }
        let mut text = String::new();
        for glyph in run.glyphs() {
            match glyph.as_unicode() {
                Some(BfString::Char(letter)) => text.push(letter),
                Some(BfString::String(letters)) => text.push_str(&letters),
                None => {}
            }
        }
        self.bytes += text.len();
        if !text.is_empty() {
            self.runs.push(text);
        }
    }

    fn draw_path(&mut self, _: &BezPath, _: DrawProps<'a>, _: &DrawMode) {}
    fn push_clip_path(&mut self, _: &ClipPath) {}
    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'a>>, _: BlendMode) {}
    fn draw_image(&mut self, _: Image<'a, '_>, _: ImageDrawProps<'a>) {}
    fn pop_clip(&mut self) {}
    fn pop_transparency_group(&mut self) {}
}
