//! Every barcode on every label is read again by a reader that is not ours, whatever drew it: the ZPL through a ZPL
//! renderer, the PDF through a PDF renderer, the picture as it is.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod drawing;
mod labels;

use drawing::{Picture, from_pdf, from_png, from_zpl};
use label::{Fonts, TransportLabel, render, test_layout, transport_layout};
use labels::{label_to, recipients};
use model::{Dpi, LabelSize, PrinterLanguage};
use rxing::BarcodeFormat;

/// What a reader reads in a picture, with the symbology identifier of ISO/IEC 15424.
fn read(picture: &Picture) -> (String, String) {
    let read = picture.read(BarcodeFormat::CODE_128).expect("a barcode that can be read");
    (read.text, read.identifier)
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
                let read = read(&drawn(&label, language, size, dpi, &fonts));
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
            assert_eq!(read(&from_zpl(&zpl, size, dpi)).0, wanted);
            let png = render(&layout, PrinterLanguage::Png, dpi, &fonts).unwrap();
            assert_eq!(read(&from_png(&png)).0, wanted);
            let pdf = render(&layout, PrinterLanguage::Pdf, dpi, &fonts).unwrap();
            assert_eq!(read(&from_pdf(pdf, dpi)).0, wanted);
        }
    }
}
