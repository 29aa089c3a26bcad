//! A shop's logo: a picture from outside, made small enough for papers.

use image::imageops::FilterType;
use image::{DynamicImage, ImageReader, Limits, Rgba};
use label::Picture;
use model::{Problem, ProblemCode};
use std::io::Cursor;

/// What a logo's file may be at most, in bytes.
const LARGEST_FILE: usize = 8 << 20;
/// What a logo may measure at most before it is made smaller, in pixels.
const LARGEST_SIDE: u32 = 12_000;
/// What its pixels may take at most, in bytes: 25 million of four bytes each, which take a second to be made smaller.
const LARGEST_PICTURE: u64 = 100_000_000;
/// What it measures at most on papers, in pixels: 40 mm at 600 dpi.
pub const LOGO_ON_PAPERS: u32 = 1000;
/// What it measures at most on transport labels, each of which is drawn while somebody waits: 33 mm at 300 dpi.
pub const LOGO_ON_LABELS: u32 = 400;

/// Why a file is no logo.
#[derive(Debug, thiserror::Error)]
pub enum LogoError {
    /// Too many bytes.
    #[error("the file has {0} bytes")]
    TooLarge(usize),
    /// No picture that can be read.
    #[error("{0}")]
    Unreadable(#[from] image::ImageError),
    /// A picture of no pixels.
    #[error("the picture has no pixels")]
    Empty,
}

impl LogoError {
    /// For a person.
    #[must_use]
    pub fn problem(&self) -> Problem {
        match self {
            Self::TooLarge(_) | Self::Unreadable(image::ImageError::Limits(_)) => {
                Problem::new(ProblemCode::LogoTooLarge).because(self)
            }
            Self::Unreadable(_) | Self::Empty => Problem::new(ProblemCode::LogoUnreadable).because(self),
        }
    }
}

/// Reads a logo from a PNG, JPEG or GIF: made smaller where it has more pixels a side, on white where it is transparent.
///
/// # Errors
/// When the file is too large or no such picture.
pub fn read_logo(file: &[u8], side: u32) -> Result<Picture, LogoError> {
    if file.len() > LARGEST_FILE {
        return Err(LogoError::TooLarge(file.len()));
    }
    let mut reader = ImageReader::new(Cursor::new(file)).with_guessed_format().map_err(image::ImageError::IoError)?;
    let mut limits = Limits::default();
    limits.max_image_width = Some(LARGEST_SIDE);
    limits.max_image_height = Some(LARGEST_SIDE);
    limits.max_alloc = Some(LARGEST_PICTURE);
    reader.limits(limits);
    let image = reader.decode()?;
    let large = image.width() > side || image.height() > side;
    let image = if large { image.resize(side, side, FilterType::Triangle) } else { image };
    let (width, height) = (image.width(), image.height());
    Picture::new(width, height, on_white(&image)).ok_or(LogoError::Empty)
}

fn on_white(image: &DynamicImage) -> Vec<u8> {
    let pixels = image.to_rgba8();
    let mix = |colour: u8, alpha: u8| {
        let light = u32::from(colour) * u32::from(alpha) + 255 * (255 - u32::from(alpha));
        u8::try_from(light / 255).unwrap_or(u8::MAX)
    };
    pixels.pixels().flat_map(|Rgba([r, g, b, a])| [mix(*r, *a), mix(*g, *a), mix(*b, *a)]).collect()
}
