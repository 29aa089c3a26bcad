//! The test label's barcode is read again by a reader that is not ours, whatever drew it: the ZPL through a ZPL renderer, the
//! PDF through a PDF renderer, the picture as it is.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod drawing;

use drawing::{Picture, from_pdf, from_png, from_zpl};
use label::{Fonts, render, test_layout};
use model::{Dpi, LabelSize, PrinterLanguage};
use rxing::BarcodeFormat;

/// What a reader reads in a picture.
fn read(picture: &Picture) -> String {
    picture.read(BarcodeFormat::CODE_128).expect("a barcode that can be read").text
}

#[test]
fn the_test_label_says_its_resolution() {
    let fonts = Fonts::embedded();
    for size in LabelSize::ALL {
        for dpi in Dpi::ALL {
            let layout = test_layout("Bench ^XZ~JR_5E 1", size, dpi);
            let wanted = format!("PACKDESK-{}", dpi.per_inch());
            let zpl = render(&layout, PrinterLanguage::Zpl, dpi, &fonts).unwrap();
            assert_eq!(read(&from_zpl(&zpl, size, dpi)), wanted);
            let png = render(&layout, PrinterLanguage::Png, dpi, &fonts).unwrap();
            assert_eq!(read(&from_png(&png)), wanted);
            let pdf = render(&layout, PrinterLanguage::Pdf, dpi, &fonts).unwrap();
            assert_eq!(read(&from_pdf(pdf, dpi)), wanted);
        }
    }
}
