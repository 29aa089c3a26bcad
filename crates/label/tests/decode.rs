//! The test label's barcode is read again by a reader that is not ours, whatever drew it: the ZPL through a ZPL renderer, the
//! PDF through a PDF renderer, the picture as it is.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod drawing;

use drawing::{Picture, from_pdf, from_png, from_zpl};
use label::{Bitmap, Fonts, Sheet, StationLabel, encode, render, sheets, station_layout, test_layout};
use model::{Compression, Dpi, LabelSize, PrinterLanguage};
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

#[test]
fn a_station_label_says_its_code_twice() {
    let fonts = Fonts::embedded();
    let code = "PDS-9F3A01BC-1234567";
    let label = StationLabel {
        title: "STATION LABEL – NOT FOR THE CARRIER".to_owned(),
        code: code.to_owned(),
        order: "#1001 ^XZ".to_owned(),
        parcel: "2 / 3".to_owned(),
        carrier: "Sendcloud – Parcel to the door".to_owned(),
        recipient: ["Zoë Müller", "Łukasz & Söhne GmbH", "Hauptstraße 7", "50667 Köln", "GERMANY"]
            .map(str::to_owned)
            .to_vec(),
    };
    for size in LabelSize::ALL {
        for dpi in Dpi::ALL {
            let layout = station_layout(&label, size).unwrap();
            for format in [BarcodeFormat::CODE_128, BarcodeFormat::QR_CODE] {
                let read = |picture: Picture| picture.read(format).expect("a barcode that can be read").text;
                let zpl = render(&layout, PrinterLanguage::Zpl, dpi, &fonts).unwrap();
                assert_eq!(read(from_zpl(&zpl, size, dpi)), code, "{size:?} {dpi:?}");
                let png = render(&layout, PrinterLanguage::Png, dpi, &fonts).unwrap();
                assert_eq!(read(from_png(&png)), code, "{size:?} {dpi:?}");
            }
        }
    }
}

#[test]
fn labels_on_a_sheet_are_read_in_every_quarter() {
    let fonts = Fonts::embedded();
    let dpi = Dpi::D300;
    let png = render(&test_layout("Bench 1", LabelSize::default(), dpi), PrinterLanguage::Png, dpi, &fonts).unwrap();
    let dots = Bitmap::from_png(&png).unwrap();
    assert_eq!(encode(&dots, PrinterLanguage::Png, dpi, Compression::default()).unwrap(), png, "every dot is kept");
    for first in 0..4 {
        let sheet = sheets(std::slice::from_ref(&dots), dpi, Sheet::Quarters { first });
        assert_eq!(read(&from_pdf(sheet, dpi)), "PACKDESK-300", "quarter {first}");
    }
    let own = sheets(&[dots], dpi, Sheet::OwnSize);
    assert_eq!(read(&from_pdf(own, dpi)), "PACKDESK-300");
    assert!(Bitmap::from_png(b"no picture").is_err());
}
