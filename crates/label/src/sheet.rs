//! Labels that are drawn already, as pages of one PDF for office printers: each on a page of its own size, or four on a sheet of A4.

use crate::units::Um;
use crate::{Bitmap, PageSize};
use model::Dpi;
use printpdf::{
    ImageCompression, ImageOptimizationOptions, Mm, Op, PdfDocument, PdfPage, PdfSaveOptions, Pt, RawImage,
    RawImageData, RawImageFormat, XObjectTransform,
};

/// How labels lie on pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sheet {
    /// Each on a page of its own size.
    OwnSize,
    /// Four on a sheet of A4: above left, above right, below left, below right. What is larger than a quarter is made smaller.
    Quarters {
        /// The quarter of the first sheet the first label lies in, from 0; those before it were used up.
        first: u8,
    },
}

/// How many quarters a sheet has.
const QUARTERS: usize = 4;
/// Points a micrometre.
const POINTS: f32 = 72.0 / 25_400.0;

/// Writes labels of so many dots per inch as one PDF.
#[must_use]
pub fn sheets(labels: &[Bitmap], dpi: Dpi, sheet: Sheet) -> Vec<u8> {
    let mut document = PdfDocument::new("Packdesk");
    let pages = match sheet {
        Sheet::OwnSize => labels.iter().map(|label| own_page(label, dpi, &mut document)).collect(),
        Sheet::Quarters { first } => {
            let first = usize::from(first) % QUARTERS;
            let places = (0..first).map(|_| None).chain(labels.iter().map(Some)).collect::<Vec<_>>();
            places.chunks(QUARTERS).map(|labels| four(labels, dpi, &mut document)).collect()
        }
    };
    document.with_pages(pages);
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

fn own_page(label: &Bitmap, dpi: Dpi, document: &mut PdfDocument) -> PdfPage {
    let id = document.add_image(&grey(label));
    let transform = XObjectTransform { dpi: Some(dpi.per_inch() as f32), ..XObjectTransform::default() };
    let mm = |dots: u32| Mm(dots as f32 * 25.4 / dpi.per_inch() as f32);
    PdfPage::new(mm(label.width()), mm(label.height()), vec![Op::UseXobject { id, transform }])
}

/// A sheet with what lies in its quarters.
fn four(labels: &[Option<&Bitmap>], dpi: Dpi, document: &mut PdfDocument) -> PdfPage {
    let PageSize { width, height } = PageSize::A4;
    let (across, down) = (width / 2, height / 2);
    let lay = |(quarter, label): (Um, &Bitmap)| {
        let um = |dots: u32| dots as f32 * 25_400.0 / dpi.per_inch() as f32;
        let fits = (across as f32 / um(label.width())).min(down as f32 / um(label.height())).min(1.0);
        let top = (quarter / 2 * down) as f32;
        let transform = XObjectTransform {
            translate_x: Some(Pt((quarter % 2 * across) as f32 * POINTS)),
            translate_y: Some(Pt((height as f32 - top - um(label.height()) * fits) * POINTS)),
            scale_x: Some(fits),
            scale_y: Some(fits),
            dpi: Some(dpi.per_inch() as f32),
            ..XObjectTransform::default()
        };
        Op::UseXobject { id: document.add_image(&grey(label)), transform }
    };
    let laid = (0..).zip(labels).filter_map(|(quarter, label)| Some((quarter, (*label)?))).map(lay).collect();
    let mm = |um: Um| Mm(um as f32 / 1000.0);
    PdfPage::new(mm(width), mm(height), laid)
}

fn grey(bitmap: &Bitmap) -> RawImage {
    let light = |x: u32, y: u32| if bitmap.is_black(x, y) { 0 } else { 255 };
    let grey = (0..bitmap.height()).flat_map(|y| (0..bitmap.width()).map(move |x| light(x, y))).collect();
    RawImage {
        pixels: RawImageData::U8(grey),
        width: bitmap.width() as usize,
        height: bitmap.height() as usize,
        data_format: RawImageFormat::R8,
        tag: Vec::new(),
    }
}
