//! Pictures as PNG: a label, the dots as they will print, and pictures in colours.

use crate::{Bitmap, LabelError};
use model::Dpi;

/// Writes rows of red, green and blue, a byte each, as a PNG.
pub(crate) fn encode_colours(width: u32, height: u32, rgb: &[u8]) -> Result<Vec<u8>, LabelError> {
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, width, height);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    let written = encoder.write_header().and_then(|mut writer| {
        writer.write_image_data(rgb)?;
        writer.finish()
    });
    written.map_err(|error| LabelError::Picture(error.to_string()))?;
    Ok(file)
}

/// The most memory reading a PNG takes: that of a label of 4 × 8 inches at 600 dots per inch, many times over.
const READING: usize = 64 << 20;

impl Bitmap {
    /// From a PNG of black and white dots, as [`encode`](crate::encode) writes one.
    ///
    /// # Errors
    /// When the file is no such PNG.
    pub fn from_png(file: &[u8]) -> Result<Self, LabelError> {
        let limits = png::Limits { bytes: READING };
        let read = || -> Result<Option<Self>, png::DecodingError> {
            let mut reader = png::Decoder::new_with_limits(std::io::Cursor::new(file), limits).read_info()?;
            let size = reader.output_buffer_size().filter(|size| *size <= READING);
            let kind = (reader.info().color_type, reader.info().bit_depth);
            let (Some(size), (png::ColorType::Grayscale, png::BitDepth::One)) = (size, kind) else { return Ok(None) };
            let mut light = vec![0; size];
            let frame = reader.next_frame(&mut light)?;
            Ok(Some(Self::from_bytes(frame.width, light.iter().map(|light| !light).collect())))
        };
        let read = read().map_err(|error| LabelError::Picture(error.to_string()))?;
        read.ok_or_else(|| LabelError::Picture("it has more than black and white".to_owned()))
    }
}

/// Writes dots as a PNG of one bit a dot, with its resolution.
pub(crate) fn encode(drawn: &Bitmap, dpi: Dpi) -> Result<Vec<u8>, LabelError> {
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, drawn.width(), drawn.height());
    encoder.set_color(png::ColorType::Grayscale);
    encoder.set_depth(png::BitDepth::One);
    let per_metre = dpi.per_inch() * 10_000 / 254;
    encoder.set_pixel_dims(Some(png::PixelDimensions { xppu: per_metre, yppu: per_metre, unit: png::Unit::Meter }));
    // PNG counts light, printers count ink.
    let light: Vec<u8> = drawn.bytes().iter().map(|ink| !ink).collect();
    let written = encoder.write_header().and_then(|mut writer| {
        writer.write_image_data(&light)?;
        writer.finish()
    });
    written.map_err(|error| LabelError::Picture(error.to_string()))?;
    Ok(file)
}
