//! Every way a label document can go, and on the result the barcode is read again.

use crate::documents::{SAYS, convert, draw, label, laying, sheet, target};
use crate::printers::{ink_of, read};
use convert::{Laying, Remark, Target};
use label::Bitmap;
use model::{Compression, Crop, Dpi, Framing, LabelSize, PrinterLanguage, Turn};

/// Drawn at every resolution and carried in every language, the barcode says what it said. That each language carries the
/// same dots at other resolutions, too, is a test of its own.
fn converts(document: &[u8], what: &str) {
    for dpi in Dpi::ALL {
        let drawn = draw(document, &laying(target(PrinterLanguage::Zpl, dpi))).unwrap();
        assert_eq!(drawn.len(), 1, "{what}");
        assert_eq!(read(&drawn[0].bitmap).as_deref(), Some(SAYS), "{what}, drawn at {dpi:?}");
    }
    for language in PrinterLanguage::ALL {
        let labels = convert(document, &laying(target(language, Dpi::D203))).unwrap();
        assert_eq!(labels.len(), 1, "{what}");
        let ink = ink_of(&labels[0].bytes, language, Dpi::D203);
        assert_eq!(read(&ink).as_deref(), Some(SAYS), "{what} as {language:?}");
    }
}

/// The languages of printers with a head of this resolution: none of 600 dpi speaks EPL2 or ESC/POS.
fn spoken_at(dpi: Dpi) -> impl Iterator<Item = PrinterLanguage> {
    let coarse = [PrinterLanguage::Epl2, PrinterLanguage::EscPos];
    PrinterLanguage::ALL.into_iter().filter(move |language| dpi != Dpi::D600 || !coarse.contains(language))
}

#[test]
fn pdf_labels_of_the_labels_size() {
    converts(&label(PrinterLanguage::Pdf, LabelSize::FourBySix, Dpi::D203), "4x6 inch");
    converts(&label(PrinterLanguage::Pdf, LabelSize::A6, Dpi::D203), "A6");
}

#[test]
fn labels_in_each_corner_of_an_a4_sheet() {
    for (x, y) in [(0.0, 149.0), (105.0, 149.0), (0.0, 0.0), (105.0, 0.0), (52.0, 70.0)] {
        converts(&sheet((210.0, 297.0), (x, y), false), "a corner of A4");
    }
}

#[test]
fn labels_that_lie_on_their_side() {
    converts(&sheet((210.0, 297.0), (10.0, 180.0), true), "turned on A4");
    converts(&sheet((148.0, 105.0), (0.0, 0.0), true), "turned A6");
}

#[test]
fn pictures() {
    for dpi in Dpi::ALL {
        converts(&label(PrinterLanguage::Png, LabelSize::FourBySix, dpi), "PNG");
    }
    let picture = image::load_from_memory(&label(PrinterLanguage::Png, LabelSize::FourBySix, Dpi::D203)).unwrap();
    for format in [image::ImageFormat::Jpeg, image::ImageFormat::Gif] {
        let mut bytes = std::io::Cursor::new(Vec::new());
        picture.to_rgb8().write_to(&mut bytes, format).unwrap();
        converts(bytes.get_ref(), "JPEG or GIF");
    }
}

#[test]
fn zpl_of_any_resolution() {
    for source in Dpi::ALL {
        let zpl = label(PrinterLanguage::Zpl, LabelSize::FourBySix, source);
        for dpi in Dpi::ALL {
            for language in spoken_at(dpi) {
                let laying = Laying { source, ..laying(target(language, dpi)) };
                let labels = convert(&zpl, &laying).unwrap();
                let ink = ink_of(&labels[0].bytes, language, dpi);
                assert_eq!(read(&ink).as_deref(), Some(SAYS), "{source:?} to {language:?} at {dpi:?}");
            }
        }
    }
}

#[test]
fn the_same_dots_whatever_carries_them() {
    let document = sheet((210.0, 297.0), (20.0, 100.0), false);
    let drawn = |target| draw(&document, &laying(target)).unwrap().remove(0).bitmap;
    for dpi in Dpi::ALL {
        let wanted = drawn(target(PrinterLanguage::Zpl, dpi));
        for language in spoken_at(dpi) {
            for compression in [Compression::Z64, Compression::RunLength] {
                let target = Target { compression, ..target(language, dpi) };
                let label = convert(&document, &laying(target)).unwrap().remove(0);
                let ink = ink_of(&label.bytes, language, dpi);
                let differ = differing(&wanted, &ink);
                assert_eq!(differ, 0, "{language:?}, {compression:?}, {dpi:?}");
            }
        }
    }
}

fn differing(one: &Bitmap, other: &Bitmap) -> usize {
    let all = (0..one.height()).flat_map(|y| (0..one.width()).map(move |x| (x, y)));
    all.filter(|(x, y)| one.is_black(*x, *y) != other.is_black(*x, *y)).count()
}

#[test]
fn a_saved_crop_and_turn_are_kept() {
    let document = sheet((210.0, 297.0), (105.0, 149.0), false);
    let area = model::Area { x: 105_000, y: 0, width: 105_000, height: 148_000 };
    let framing = Framing { crop: Crop::Area(area), turn: Turn::Half };
    let labels = convert(&document, &Laying { framing, ..laying(target(PrinterLanguage::Zpl, Dpi::D203)) }).unwrap();
    assert_eq!(read(&ink_of(&labels[0].bytes, PrinterLanguage::Zpl, Dpi::D203)).as_deref(), Some(SAYS));
    assert_eq!(labels[0].remarks, [Remark::Shrunk { percent: 97 }]);
}

#[test]
fn the_whole_of_a_large_sheet_is_made_smaller_and_says_so() {
    let document = sheet((210.0, 297.0), (0.0, 149.0), false);
    let framing = Framing { crop: Crop::Whole, turn: Turn::Auto };
    let labels = convert(&document, &Laying { framing, ..laying(target(PrinterLanguage::Zpl, Dpi::D300)) }).unwrap();
    assert_eq!(labels[0].remarks, [Remark::Shrunk { percent: 48 }]);
}
