//! A PNG, JPEG or GIF, drawn by averaging.

mod density;

use super::Sheet;
use crate::frame::View;
use crate::grey::Grey;
use crate::{ConvertError, Remark, jpeg};
use density::density;
use image::{DynamicImage, ImageReader, Limits};
use std::io::Cursor;

/// Pixels a side.
const LONGEST: u32 = 20_000;
/// All pixels: A4 at 600 dots an inch has 35 million.
const MOST: u64 = 50_000_000;
/// Bytes while decoding.
const MEMORY: u64 = 256 << 20;
/// Resolutions a label picture usually has.
const USUAL: [f64; 3] = [203.0, 300.0, 600.0];
/// What a picture that says less was not made for printing: it is a screen's resolution, or nobody's.
const LEAST: f64 = 140.0;
/// How many labels long a picture may be before it counts as one label: what is longer was not made as labels.
const MOST_LABELS: f64 = 4.0;
/// Office paper in micrometres, and the resolutions whole sheets are scanned and drawn at.
const PAPERS: [(f64, f64); 2] = [(210_000.0, 297_000.0), (215_900.0, 279_400.0)];
const SCANNED: [f64; 3] = [200.0, 203.0, 300.0];

/// A picture.
pub(crate) struct Picture {
    grey: Grey,
    /// What it says of its resolution.
    stated: Option<f64>,
    /// Whether thin strokes of it may be lost.
    is_coarse: bool,
}

/// A picture of a resolution.
pub(crate) struct Print<'a> {
    grey: &'a Grey,
    dpi: f64,
    is_coarse: bool,
}

impl Picture {
    pub(crate) fn open(bytes: &[u8]) -> Result<Self, ConvertError> {
        let broken = |error: &dyn std::fmt::Display| ConvertError::Broken(error.to_string());
        let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().map_err(|error| broken(&error))?;
        let mut limits = Limits::default();
        limits.max_image_width = Some(LONGEST);
        limits.max_image_height = Some(LONGEST);
        limits.max_alloc = Some(MEMORY);
        reader.limits(limits.clone());
        let (width, height) = reader.into_dimensions().map_err(|error| broken(&error))?;
        if u64::from(width) * u64::from(height) > MOST {
            return Err(ConvertError::TooManyDots { most: MOST });
        }
        let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().map_err(|error| broken(&error))?;
        reader.limits(limits);
        let image = reader.decode().map_err(|error| broken(&error))?;
        let (width, height) = (image.width(), image.height());
        if width == 0 || height == 0 {
            return Err(ConvertError::Empty);
        }
        let grey = Grey { width, height, luma: onto_white(&image), noise: jpeg::noise(bytes) };
        Ok(Self { grey, stated: density(bytes), is_coarse: jpeg::is_coarse(bytes) })
    }

    pub(crate) const fn from_grey(grey: Grey) -> Self {
        Self { grey, stated: None, is_coarse: false }
    }

    pub(crate) const fn at(&self, dpi: f64) -> Print<'_> {
        Print { grey: &self.grey, dpi, is_coarse: self.is_coarse }
    }

    /// As a label of a size in micrometres, or a sheet with such a label on it.
    pub(crate) fn for_label(&self, label_um: (u32, u32)) -> Print<'_> {
        let pixels = (self.grey.width, self.grey.height);
        let stated = self.stated.filter(|dpi| *dpi >= LEAST);
        self.at(stated.or_else(|| sheet_dpi(pixels)).unwrap_or_else(|| usual_dpi(pixels, label_um)))
    }
}

impl Print<'_> {
    fn micrometres_a_pixel(&self) -> f64 {
        25_400.0 / self.dpi
    }

    /// The mean of a rectangle of pixels; beyond the edge all is white.
    fn mean(&self, left: f64, top: f64, right: f64, bottom: f64) -> u8 {
        let (x0, y0) = (left.floor() as i64, top.floor() as i64);
        let (x1, y1) = (((right - 1e-6).floor() as i64).max(x0), ((bottom - 1e-6).floor() as i64).max(y0));
        let (mut sum, mut weight) = (0.0, 0.0);
        for y in y0..=y1 {
            let high = (bottom.min((y + 1) as f64) - top.max(y as f64)).max(1e-6);
            for x in x0..=x1 {
                let wide = (right.min((x + 1) as f64) - left.max(x as f64)).max(1e-6);
                let inside =
                    (0..i64::from(self.grey.width)).contains(&x) && (0..i64::from(self.grey.height)).contains(&y);
                let place = (y * i64::from(self.grey.width) + x) as usize;
                let luma = if inside { self.grey.luma.get(place).copied().unwrap_or(255) } else { 255 };
                sum += f64::from(luma) * wide * high;
                weight += wide * high;
            }
        }
        (sum / weight).round() as u8
    }
}

impl Sheet for Print<'_> {
    fn size(&self) -> (u32, u32) {
        let um = |pixels: u32| (f64::from(pixels) * self.micrometres_a_pixel()).round() as u32;
        (um(self.grey.width), um(self.grey.height))
    }

    fn draw(&self, view: &View, remarks: &mut Vec<Remark>) -> Result<Grey, ConvertError> {
        if self.is_coarse {
            remarks.push(Remark::PictureCoarse);
        }
        let mut drawn = Grey { noise: self.grey.noise, ..Grey::white(view.width, view.height) };
        let [a, b, c, d, e, f] = view.to_micrometres();
        let scale = 1.0 / self.micrometres_a_pixel();
        // A dot's corners, as pixels.
        let at = |x: f64, y: f64| ((a * x + c * y + e) * scale, (b * x + d * y + f) * scale);
        let rows = drawn.luma.chunks_exact_mut(view.width.max(1) as usize);
        for (y, row) in (0_u32..).zip(rows) {
            for (x, luma) in (0_u32..).zip(row) {
                let (x0, y0) = at(f64::from(x), f64::from(y));
                let (x1, y1) = at(f64::from(x + 1), f64::from(y + 1));
                *luma = self.mean(x0.min(x1), y0.min(y1), x0.max(x1), y0.max(y1));
            }
        }
        Ok(drawn)
    }
}

/// The resolution at which a picture is a whole sheet of office paper, upright or not.
fn sheet_dpi((width, height): (u32, u32)) -> Option<f64> {
    let (short, long) = (f64::from(width.min(height)), f64::from(width.max(height)));
    let is = |pixels: f64, um: f64, dpi: f64| (pixels * 25_400.0 / (um * dpi) - 1.0).abs() < 0.01;
    SCANNED.into_iter().find(|dpi| PAPERS.iter().any(|(wide, high)| is(short, *wide, *dpi) && is(long, *high, *dpi)))
}

/// The resolution at which a picture is a label of about the width of one; one that would be far longer is as long as a label.
fn usual_dpi((width, height): (u32, u32), (label_width, label_height): (u32, u32)) -> f64 {
    let whole = f64::from(width.max(height)) * 25_400.0 / f64::from(label_width.max(label_height));
    let wanted = f64::from(width.min(height)) * 25_400.0 / f64::from(label_width.min(label_height));
    let nearest = USUAL.into_iter().min_by(|a, b| (a - wanted).abs().total_cmp(&(b - wanted).abs()));
    // Within a tenth it is that resolution; otherwise the picture is as wide as the label.
    let dpi = nearest.filter(|dpi| (dpi / wanted - 1.0).abs() < 0.1).unwrap_or(wanted);
    if whole > dpi * MOST_LABELS { whole } else { dpi }
}

/// Light as it falls on white paper through what is transparent.
fn onto_white(image: &DynamicImage) -> Vec<u8> {
    if !image.color().has_alpha() {
        return image.to_luma8().into_raw();
    }
    let pixels = image.to_luma_alpha8().into_raw();
    let through = |pixel: &[u8]| match *pixel {
        [luma, alpha] => {
            let (luma, alpha) = (u32::from(luma), u32::from(alpha));
            ((luma * alpha + 255 * (255 - alpha) + 127) / 255) as u8
        }
        _ => 255,
    };
    pixels.chunks_exact(2).map(through).collect()
}
