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
