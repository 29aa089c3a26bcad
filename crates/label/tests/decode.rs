//! Every barcode on every label is read again by a reader that is not ours, whatever drew it: the ZPL through a ZPL
//! renderer, the PDF through a PDF renderer, the picture as it is.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod labels;

use hayro::hayro_syntax::Pdf;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings};
use label::{Fonts, TransportLabel, render, test_layout, transport_layout};
use labels::{label_to, recipients};
use model::{Dpi, LabelSize, PrinterLanguage};
use rxing::{BarcodeFormat, DecodeHints, RXingResultMetadataType, RXingResultMetadataValue};

/// A grey picture.
struct Picture {
    grey: Vec<u8>,
    width: u32,
    height: u32,
}

/// What a reader reads in a picture, with the symbology identifier of ISO/IEC 15424.
fn read(picture: Picture) -> (String, String) {
    let mut hints = DecodeHints { TryHarder: Some(true), ..DecodeHints::default() };
    let Picture { grey, width, height } = picture;
    let found =
        rxing::helpers::detect_in_luma_with_hints(grey, width, height, Some(BarcodeFormat::CODE_128), &mut hints)
            .expect("a barcode that can be read");
    let identifier = match found.getRXingResultMetadata().get(&RXingResultMetadataType::SYMBOLOGY_IDENTIFIER) {
        Some(RXingResultMetadataValue::SymbologyIdentifier(identifier)) => identifier.clone(),
        _ => String::new(),
    };
    (found.getText().to_owned(), identifier)
}

fn from_png(bytes: &[u8]) -> Picture {
    let image = image::load_from_memory(bytes).expect("a picture").into_luma8();
    Picture { width: image.width(), height: image.height(), grey: image.into_raw() }
}

fn from_zpl(zpl: &[u8], size: LabelSize, dpi: Dpi) -> Picture {
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

fn from_pdf(bytes: Vec<u8>, dpi: Dpi) -> Picture {
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

fn drawn(label: &TransportLabel, language: PrinterLanguage, size: LabelSize, dpi: Dpi, fonts: &Fonts) -> Picture {
    let bytes = render(&transport_layout(label, size), language, dpi, fonts).expect("a label");
    match language {
        PrinterLanguage::Zpl => from_zpl(&bytes, size, dpi),
        PrinterLanguage::Pdf => from_pdf(bytes, dpi),
        PrinterLanguage::Png => from_png(&bytes),
        drawn => panic!("{drawn:?} is drawn as the picture is"),
    }
}

fn every_label_reads(language: PrinterLanguage) {
    let fonts = Fonts::with_system();
    for (name, recipient) in recipients() {
        let label = label_to(recipient);
        for size in LabelSize::ALL {
            for dpi in Dpi::ALL {
                let read = read(drawn(&label, language, size, dpi, &fonts));
                let wanted = (format!("00{}", label.sscc), "]C1".to_owned());
                assert_eq!(read, wanted, "{name}, {size:?}, {dpi:?}, {language:?}");
            }
        }
    }
}

#[test]
fn zpl_labels_carry_a_gs1_128_with_their_number() {
    every_label_reads(PrinterLanguage::Zpl);
}

#[test]
fn pdf_labels_carry_a_gs1_128_with_their_number() {
    every_label_reads(PrinterLanguage::Pdf);
}

#[test]
fn pictures_of_labels_carry_a_gs1_128_with_their_number() {
    every_label_reads(PrinterLanguage::Png);
}

#[test]
fn the_test_label_says_its_resolution() {
    let fonts = Fonts::embedded();
    for size in LabelSize::ALL {
        for dpi in Dpi::ALL {
            let layout = test_layout("Bench ^XZ~JR_5E 1", size, dpi);
            let wanted = format!("PACKDESK-{}", dpi.per_inch());
            let zpl = render(&layout, PrinterLanguage::Zpl, dpi, &fonts).unwrap();
            assert_eq!(read(from_zpl(&zpl, size, dpi)).0, wanted);
            let png = render(&layout, PrinterLanguage::Png, dpi, &fonts).unwrap();
            assert_eq!(read(from_png(&png)).0, wanted);
            let pdf = render(&layout, PrinterLanguage::Pdf, dpi, &fonts).unwrap();
            assert_eq!(read(from_pdf(pdf, dpi)).0, wanted);
        }
    }
}
