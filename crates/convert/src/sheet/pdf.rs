//! Pages of a PDF, drawn by hayro.

mod annotations;
mod contents;
mod effort;
mod fonts;
mod layers;
mod texts;

use super::Sheet;
use crate::frame::View;
use crate::grey::Grey;
use crate::{ConvertError, Remark, jpeg};
use effort::Fault;
use hayro::hayro_interpret::util::TransformExt as _;
use hayro::hayro_interpret::{InterpreterSettings, InterpreterWarning};
use hayro::hayro_syntax::object::dict::keys;
use hayro::hayro_syntax::page::Page;
use hayro::hayro_syntax::{DecryptionError, LoadPdfError, Pdf};
use hayro::kurbo::Affine;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::vello_cpu::{Pixmap, RasterizerSettings, RenderContext, Resources, TargetInit};
use hayro::{RenderCache, RenderSettings, render_into};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, PoisonError};

/// Micrometres a point.
const POINT: f64 = 25_400.0 / 72.0;
/// The longest side a page may have, in micrometres: that of A0.
const LONGEST: f64 = 1_200_000.0;

/// A PDF.
pub(crate) struct Pages {
    pdf: Pdf,
    /// What JPEG left in its pictures: they stand in a PDF as they would in a file of their own.
    noise: u8,
}

impl Pages {
    pub(crate) fn open(bytes: &[u8]) -> Result<Self, ConvertError> {
        if !effort::unpacks(bytes) {
            return Err(ConvertError::TooLarge { most_mb: effort::MOST_MB });
        }
        let mut pdf = document(bytes)?;
        if let Some(on_paper) = guarded(|| layers::on_paper(bytes, &pdf))? {
            pdf = document(&on_paper)?;
        }
        Ok(Self { pdf, noise: jpeg::noise(bytes) })
    }

    pub(crate) fn count(&self) -> usize {
        self.pdf.pages().len()
    }

    /// What is written on the page of a number, counted from 0: run after run; nothing where it cannot be read.
    pub(crate) fn texts(&self, number: usize) -> Vec<String> {
        let Some(page) = self.pdf.pages().get(number) else { return Vec::new() };
        guarded(|| texts::of(page)).unwrap_or_default()
    }

    /// The page of a number, counted from 0.
    pub(crate) fn sheet(&self, number: usize) -> Result<impl Sheet + '_, ConvertError> {
        let page = self.pdf.pages().get(number).ok_or(ConvertError::Empty)?;
        let unit = user_unit(page);
        let (width, height) = page.render_dimensions();
        let (width, height) = (f64::from(width) * unit, f64::from(height) * unit);
        if !(width >= 1000.0 && height >= 1000.0 && width <= LONGEST && height <= LONGEST) {
            let mm = |um: f64| (um / 1000.0) as u32;
            return Err(ConvertError::HugePage { page: number + 1, width_mm: mm(width), height_mm: mm(height) });
        }
        match effort::fault(page) {
            Some(Fault::TooMuch) => return Err(ConvertError::TooMuch { page: number + 1 }),
            Some(Fault::PictureCut) => return Err(ConvertError::PictureBroken { page: number + 1 }),
            None if contents::are_cut(page) => return Err(ConvertError::Broken("a page ends too early".to_owned())),
            None => {}
        }
        Ok(Drawable {
            document: &self.pdf,
            page,
            number,
            unit,
            size: (width.round() as u32, height.round() as u32),
            noise: self.noise,
        })
    }
}

fn document(bytes: &[u8]) -> Result<Pdf, ConvertError> {
    let opened = guarded(|| Pdf::new(bytes.to_vec()))?;
    opened.map_err(|error| match error {
        LoadPdfError::Decryption(DecryptionError::PasswordProtected) => ConvertError::Encrypted,
        LoadPdfError::Decryption(error) => ConvertError::Broken(format!("{error:?}")),
        LoadPdfError::Invalid => ConvertError::Broken("no PDF structure".to_owned()),
    })
}

struct Drawable<'a> {
    document: &'a Pdf,
    page: &'a Page<'a>,
    number: usize,
    /// Micrometres a unit of its own.
    unit: f64,
    size: (u32, u32),
    noise: u8,
}

/// Micrometres a unit of a page: a point, or as many as it says. Source: ISO 32000-2, 8.3.2.3 and table 31, “UserUnit”.
fn user_unit(page: &Page<'_>) -> f64 {
    let said = page.raw().get::<f32>(keys::USER_UNIT).map(f64::from);
    POINT * said.filter(|unit| unit.is_finite() && *unit > 0.0).unwrap_or(1.0)
}

impl Sheet for Drawable<'_> {
    fn size(&self) -> (u32, u32) {
        self.size
    }

    fn draw(&self, view: &View, remarks: &mut Vec<Remark>) -> Result<Grey, ConvertError> {
        let (Ok(width), Ok(height)) = (u16::try_from(view.width), u16::try_from(view.height)) else {
            return Err(ConvertError::Broken("too many dots".to_owned()));
        };
        let warnings = Arc::new(Mutex::new(Vec::new()));
        let heard = Arc::clone(&warnings);
        let settings = InterpreterSettings {
            warning_sink: Arc::new(move |warning| {
                heard.lock().unwrap_or_else(PoisonError::into_inner).push(warning);
            }),
            ..InterpreterSettings::default()
        };
        let [a, b, c, d, e, f] = view.to_dots();
        let transform =
            Affine::new([a, b, c, d, e, f]) * Affine::scale(self.unit) * self.page.initial_transform(true).to_kurbo();
        let pixels = guarded(|| {
            let mut context = RenderContext::new(width, height);
            render_into(self.page, &RenderCache::new(), &settings, &RenderSettings::default(), &mut context, transform);
            context.flush();
            let mut pixels = Pixmap::new(width, height);
            let onto_white = RasterizerSettings { target_init: TargetInit::Clear(WHITE), ..Default::default() };
            context.render_with(&mut pixels, &mut Resources::default(), onto_white);
            pixels
        })?;
        let page = self.number + 1;
        for warning in warnings.lock().unwrap_or_else(PoisonError::into_inner).iter() {
            match warning {
                InterpreterWarning::UnsupportedFont => return Err(ConvertError::FontMissing { page }),
                InterpreterWarning::ImageDecodeFailure => return Err(ConvertError::PictureBroken { page }),
                _ => {}
            }
        }
        let fonts = fonts::missing(self.page);
        if !fonts.is_empty() {
            remarks.push(Remark::FontReplaced { fonts });
        }
        if annotations::are_missing(self.page) {
            remarks.push(Remark::FieldsMissing);
        }
        if layers::are_unclear(self.page, self.document) {
            remarks.push(Remark::LayersUnclear);
        }
        let drawn = Grey::from_rgba(view.width, view.height, pixels.data_as_u8_slice());
        Ok(Grey { noise: self.noise, ..drawn })
    }
}

/// The reader meets documents nobody has tried it on: should it fall over one, only that one is lost.
fn guarded<T>(read: impl FnOnce() -> T) -> Result<T, ConvertError> {
    catch_unwind(AssertUnwindSafe(read)).map_err(|_| ConvertError::Broken("the reader gave up".to_owned()))
}
