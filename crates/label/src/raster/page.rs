//! Dots as a PDF of one page, for office printers.

use crate::Bitmap;
use model::Dpi;
use printpdf::{
    ImageCompression, ImageOptimizationOptions, Mm, Op, PdfDocument, PdfPage, PdfSaveOptions, RawImage, RawImageData,
    RawImageFormat, XObjectTransform,
};

pub(super) fn encode(bitmap: &Bitmap, dpi: Dpi) -> Vec<u8> {
    let grey = (0..bitmap.height())
        .flat_map(|y| (0..bitmap.width()).map(move |x| if bitmap.is_black(x, y) { 0 } else { 255 }))
        .collect();
    let image = RawImage {
        pixels: RawImageData::U8(grey),
        width: bitmap.width() as usize,
        height: bitmap.height() as usize,
        data_format: RawImageFormat::R8,
        tag: Vec::new(),
    };
    let mut document = PdfDocument::new("Packdesk");
    let id = document.add_image(&image);
    let transform = XObjectTransform { dpi: Some(dpi.per_inch() as f32), ..XObjectTransform::default() };
    let mm = |dots: u32| Mm(dots as f32 * 25.4 / dpi.per_inch() as f32);
    let page = PdfPage::new(mm(bitmap.width()), mm(bitmap.height()), vec![Op::UseXobject { id, transform }]);
    document.with_pages(vec![page]);
    // Packed, but every dot as it is.
    let packed = ImageOptimizationOptions {
        quality: None,
        max_image_size: None,
        dither_greyscale: None,
        convert_to_greyscale: None,
        auto_optimize: None,
        format: Some(ImageCompression::Flate),
    };
    document.save(&PdfSaveOptions { image_optimization: Some(packed), ..PdfSaveOptions::default() }, &mut Vec::new())
}
