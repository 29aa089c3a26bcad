//! A photo from a camera, made into what is kept of it: its pixels alone, the right way up, in a JPEG of few bytes.

use image::codecs::jpeg::JpegEncoder;
use image::imageops::FilterType;
use image::{DynamicImage, ImageDecoder as _, ImageError, ImageReader, Limits, RgbImage};
use model::{Problem, ProblemCode};
use std::io::Cursor;

/// What a photo's file may be at most, in bytes.
const LARGEST_FILE: usize = 32 << 20;
/// What a photo may measure at most before it is made smaller, in pixels.
const LARGEST_SIDE: u32 = 12_000;
/// What reading it may take at most, in bytes, its texts included: 80 million pixels of three bytes each.
const MEMORY: u64 = 256 << 20;
/// The qualities a JPEG is written in until it is small enough.
const QUALITIES: [u8; 4] = [80, 65, 50, 35];

/// Why a file is no photo.
#[derive(Debug, thiserror::Error)]
pub(crate) enum PhotoError {
    /// Too many bytes.
    #[error("the file has {0} bytes")]
    TooLarge(usize),
    /// No picture that can be read.
    #[error("{0}")]
    Unreadable(#[from] ImageError),
}

impl PhotoError {
    /// For a person.
    pub(crate) fn problem(&self) -> Problem {
        let code = match self {
            Self::TooLarge(_) | Self::Unreadable(ImageError::Limits(_)) => ProblemCode::PhotoTooLarge,
            Self::Unreadable(_) => ProblemCode::PhotoUnreadable,
        };
        Problem::new(code).because(self)
    }
}

/// Reads a JPEG, PNG or GIF and writes a JPEG of so many pixels a side and so many bytes at most. It is turned as its camera says
/// (Exif, tag 0x0112), and nothing but pixels is taken over: no place, no time, no name of a camera.
///
/// # Errors
/// When the file is too large or no such picture.
pub(crate) fn keepable(file: &[u8], side: u32, bytes: usize) -> Result<Vec<u8>, PhotoError> {
    if file.len() > LARGEST_FILE {
        return Err(PhotoError::TooLarge(file.len()));
    }
    let mut pixels = fitted(read(file)?, side).into_rgb8();
    loop {
        for quality in QUALITIES {
            let mut jpeg = Vec::new();
            pixels.write_with_encoder(JpegEncoder::new_with_quality(&mut jpeg, quality))?;
            if jpeg.len() <= bytes || pixels.dimensions() == (1, 1) {
                return Ok(jpeg);
            }
        }
        pixels = halved(&pixels);
    }
}

fn read(file: &[u8]) -> Result<DynamicImage, ImageError> {
    let mut reader = ImageReader::new(Cursor::new(file)).with_guessed_format().map_err(ImageError::IoError)?;
    let mut limits = Limits::default();
    limits.max_image_width = Some(LARGEST_SIDE);
    limits.max_image_height = Some(LARGEST_SIDE);
    limits.max_alloc = Some(MEMORY);
    reader.limits(limits.clone());
    let mut decoder = reader.into_decoder()?;
    limits.reserve(decoder.total_bytes())?;
    decoder.set_limits(limits)?;
    let orientation = decoder.orientation()?;
    let mut image = DynamicImage::from_decoder(decoder)?;
    image.apply_orientation(orientation);
    Ok(image)
}

/// No larger than so many pixels a side.
fn fitted(image: DynamicImage, side: u32) -> DynamicImage {
    let large = image.width() > side || image.height() > side;
    if large { image.resize(side, side, FilterType::Triangle) } else { image }
}

fn halved(pixels: &RgbImage) -> RgbImage {
    let (width, height) = pixels.dimensions();
    image::imageops::resize(pixels, (width / 2).max(1), (height / 2).max(1), FilterType::Triangle)
}
