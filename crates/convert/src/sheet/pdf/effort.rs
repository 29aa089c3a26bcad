//! How much work a PDF is: a few bytes can ask for more than any machine has.

mod decrypted;
mod layers;
mod picture;
mod unpack;

use hayro::hayro_interpret::font::{Glyph, GlyphRun};
use hayro::hayro_interpret::pattern::Pattern;
use hayro::hayro_interpret::{
    BlendMode, ClipPath, Context, Device, DrawMode, DrawProps, Image, ImageDrawProps, InterpreterCache,
    InterpreterSettings, Paint, SoftMask, interpret_page,
};
use hayro::hayro_syntax::page::Page;
use hayro::kurbo::{Affine, BezPath, ParamCurveArclen as _, Rect};
pub(super) use layers::is_zlib;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
pub(super) use unpack::{MOST_MB, places, unpacks};

/// The most steps a page takes: points of outlines, letters, pictures.
const STEPS: u64 = 3_000_000;
/// How long the outline of a letter is at most, in units of the page.
const LETTER: f64 = 5_000.0;
/// The most dots the pictures of a page have.
const DOTS: u64 = 64_000_000;

/// A page took too many steps to look at; its reader is unwound with this.
struct TooMuch;

/// Why a page is not drawn, as a look through it tells.
pub(super) enum Fault {
    /// It takes more time or memory than any machine has.
    TooMuch,
    /// A picture of it is cut off.
    PictureCut,
}

/// What is wrong with a page, if anything. Goes through it without drawing.
pub(super) fn fault<'a>(page: &'a Page<'a>) -> Option<Fault> {
    match catch_unwind(AssertUnwindSafe(|| walk(page))) {
        Ok(Effort { is_cut, .. }) => is_cut.then_some(Fault::PictureCut),
        // What else may go wrong is met again, and told, when the page is drawn.
        Err(fault) => fault.is::<TooMuch>().then_some(Fault::TooMuch),
    }
}

fn walk<'a>(page: &'a Page<'a>) -> Effort {
    let cache = InterpreterCache::new();
    let target = Rect::new(0.0, 0.0, 1000.0, 1000.0);
    let mut context = Context::new(Affine::IDENTITY, target, &cache, page.xref(), InterpreterSettings::default());
    let mut effort = Effort { steps: STEPS, dots: DOTS, is_cut: false };
    interpret_page(page, &mut context, &mut effort);
    effort
}

/// What a page may still ask for.
struct Effort {
    steps: u64,
    dots: u64,
    /// Whether a picture has fewer bytes than dots.
    is_cut: bool,
}

impl Effort {
    fn step(&mut self, steps: usize) {
        self.steps = self.steps.saturating_sub(steps as u64 + 1);
        if self.steps == 0 || self.dots == 0 {
            // There is no other way out of the reader.
            resume_unwind(Box::new(TooMuch));
        }
    }
}

impl Effort {
    /// A line of dashes is as many lines.
    fn stroke(&mut self, path: &BezPath, mode: &DrawMode) {
        let (DrawMode::Stroke(props) | DrawMode::FillAndStroke(_, props)) = mode else { return };
        if props.dash_array.is_empty() {
            return;
        }
        let period: f64 = props.dash_array.iter().map(|dash| f64::from(*dash)).sum();
        let length: f64 = path.segments().map(|segment| segment.arclen(1.0)).sum();
        // Those before its beginning are counted off as well.
        let dashes = (length + f64::from(props.dash_offset.abs())) / period * props.dash_array.len() as f64;
        let is_endless = props.dash_array.iter().any(|dash| *dash < 0.0) || dashes.is_nan();
        self.step(if is_endless { usize::MAX / 2 } else { dashes.min(1e12) as usize });
    }
}

impl<'a> Device<'a> for Effort {
    fn draw_path(&mut self, path: &BezPath, props: DrawProps<'a>, mode: &DrawMode) {
        self.step(path.elements().len());
        self.stroke(path, mode);
        if let Paint::Pattern(pattern) = &props.paint
            && let Pattern::Tiling(tiling) = pattern.as_ref()
        {
            tiling.interpret(self, props.transform, false);
        }
    }

    fn push_clip_path(&mut self, clip: &ClipPath) {
        self.step(clip.path.elements().len());
    }

    fn push_transparency_group(&mut self, _: f32, mask: Option<SoftMask<'a>>, _: BlendMode) {
        // A group is a picture of its own.
        self.step(1000);
        if let Some(mask) = mask {
            mask.interpret(self);
        }
    }

    fn draw_glyph_run(&mut self, run: &GlyphRun<'_, 'a>, props: DrawProps<'a>, mode: &DrawMode) {
        self.step(run.glyphs().len() * 20);
        if let DrawMode::Stroke(stroke) | DrawMode::FillAndStroke(_, stroke) = mode
            && !stroke.dash_array.is_empty()
        {
            let period: f64 = stroke.dash_array.iter().map(|dash| f64::from(*dash)).sum();
            let dashes = run.glyphs().len() as f64 * LETTER / period;
            let is_endless = stroke.dash_array.iter().any(|dash| *dash < 0.0) || dashes.is_nan();
            self.step(if is_endless { usize::MAX / 2 } else { dashes.min(1e12) as usize });
        }
        for glyph in run.glyphs() {
            if let Glyph::Type3(drawn) = &**glyph {
                drawn.interpret(self, props.transform, Affine::IDENTITY, &props.paint);
            }
        }
    }

    fn draw_image(&mut self, image: Image<'a, '_>, _: ImageDrawProps<'a>) {
        self.dots = self.dots.saturating_sub(u64::from(image.width()) * u64::from(image.height()));
        let stream = match &image {
            Image::Stencil(it) => it.stream(),
            Image::Raster(it) => it.stream(),
        };
        // A picture within what draws the page lies nowhere in the file.
        if unpack::fits(stream) {
            self.is_cut |= picture::is_cut(stream, (image.width(), image.height()));
        } else {
            self.dots = 0;
        }
        self.step(10);
    }

    fn pop_clip(&mut self) {}

    fn pop_transparency_group(&mut self) {}
}
