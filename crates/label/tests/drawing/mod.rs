//! Labels drawn by somebody else's hand, and symbols read by somebody else's eye.

#![allow(dead_code, reason = "each test uses a part")]

use hayro::hayro_syntax::Pdf;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings};
use model::{Dpi, LabelSize};
use rxing::{BarcodeFormat, DecodeHints, RXingResultMetadataType, RXingResultMetadataValue};

/// A grey picture.
pub(crate) struct Picture {
    grey: Vec<u8>,
    width: u32,
    height: u32,
}

/// What a reader reads.
pub(crate) struct Read {
    pub(crate) text: String,
    /// The symbology identifier of ISO/IEC 15424.
    pub(crate) identifier: String,
}

/// Where ink is.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Ink {
    pub(crate) x: u32,
    pub(crate) y: u32,
    pub(crate) width: u32,
    pub(crate) height: u32,
}

impl Picture {
    /// What a symbol of a kind in it says.
    pub(crate) fn read(&self, format: BarcodeFormat) -> Option<Read> {
        // Else the reader leaves out the FNC1 inside a GS1-128.
        let mut hints = DecodeHints { TryHarder: Some(true), AssumeGs1: Some(true), ..DecodeHints::default() };
        let found = rxing::helpers::detect_in_luma_with_hints(
            self.grey.clone(),
            self.width,
            self.height,
            Some(format),
            &mut hints,
        );
        let found = found.ok()?;
        let identifier = match found.getRXingResultMetadata().get(&RXingResultMetadataType::SYMBOLOGY_IDENTIFIER) {
            Some(RXingResultMetadataValue::SymbologyIdentifier(identifier)) => identifier.clone(),
            _ => String::new(),
        };
        let text = found.getText();
        Some(Read { text: text.strip_prefix("]C1").unwrap_or(text).to_owned(), identifier })
    }

    /// What is inked of it, with a white edge on all sides.
    pub(crate) fn framed(&self) -> Self {
        const EDGE: u32 = 150;
        let Ink { x, y, width, height } = self.ink();
        let mut framed = Self { grey: Vec::new(), width: width + 2 * EDGE, height: height + 2 * EDGE };
        framed.grey = vec![255; (framed.width * framed.height) as usize];
        for row in 0..height {
            let from = ((y + row) * self.width + x) as usize;
            let to = ((EDGE + row) * framed.width + EDGE) as usize;
            framed.grey[to..to + width as usize].copy_from_slice(&self.grey[from..from + width as usize]);
        }
        framed
    }

    /// The smallest box around everything dark.
    pub(crate) fn ink(&self) -> Ink {
        let dark = self.grey.iter().enumerate().filter(|(_, grey)| **grey < 128).map(|(place, _)| {
            let place = u32::try_from(place).expect("a small picture");
            (place % self.width, place / self.width)
        });
        let (mut left, mut top, mut right, mut bottom) = (u32::MAX, u32::MAX, 0, 0);
        for (x, y) in dark {
            (left, top, right, bottom) = (left.min(x), top.min(y), right.max(x + 1), bottom.max(y + 1));
        }
        Ink { x: left, y: top, width: right - left, height: bottom - top }
    }
}

pub(crate) fn from_png(bytes: &[u8]) -> Picture {
    let image = image::load_from_memory(bytes).expect("a picture").into_luma8();
    Picture { width: image.width(), height: image.height(), grey: image.into_raw() }
}

pub(crate) fn from_zpl(zpl: &[u8], size: LabelSize, dpi: Dpi) -> Picture {
    let zpl = std::str::from_utf8(zpl).expect("text");
    let labels = labelize::ZplParser::new().parse(zpl.as_bytes()).expect("ZPL");
    assert_eq!(labels.len(), 1, "one format, one label");
    let dpmm = match dpi {
        Dpi::D203 => 8,
        Dpi::D300 => 12,
        Dpi::D600 => 24,
    };
    let options = labelize::DrawerOptions {
        label_width_mm: f64::from(size.width_um()) / 1000.0,
        label_height_mm: f64::from(size.height_um()) / 1000.0,
        dpmm,
        ..Default::default()
    };
    let mut png = Vec::new();
    labelize::Renderer::new().draw_label_as_png(&labels[0], &mut png, options).expect("a picture of the ZPL");
    from_png(&png)
}

pub(crate) fn from_pdf(bytes: Vec<u8>, dpi: Dpi) -> Picture {
    let pdf = Pdf::new(bytes).expect("a PDF");
    assert_eq!(pdf.pages().len(), 1, "one page, one label");
    let scale = dpi.per_inch() as f32 / 72.0;
    let settings = PixmapSettings { x_scale: scale, y_scale: scale, bg_color: WHITE };
    let page = &pdf.pages()[0];
    let drawn = hayro::render(page, &RenderCache::new(), &Default::default(), &RenderSettings::default(), &settings);
    let (width, height) = (u32::from(drawn.width()), u32::from(drawn.height()));
    let grey = drawn.data_as_u8_slice().chunks_exact(4).map(|pixel| pixel[1]).collect();
    Picture { grey, width, height }
}
