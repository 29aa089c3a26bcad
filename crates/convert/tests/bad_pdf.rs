//! PDFs nobody should send: each gets a clear error, none takes the program down.

use crate::documents::{convert, draw, label, laying, target};
use crate::pdfs::{one_page, page, pdf, stream};
use convert::{ConvertError, LabelDocument};
use flate2::Compression;
use flate2::bufread::ZlibEncoder;
use model::{Dpi, LabelSize, PrinterLanguage};
use std::io::Read as _;

const CATALOGUE: &[u8] = b"<< /Type /Catalog /Pages 2 0 R >>";
const NO_PAGES: &[u8] = b"<< /Type /Pages /Kids [] /Count 0 >>";
const NOTHING: &[&[u8]] = &[];

fn error(document: &[u8]) -> ConvertError {
    convert(document, &laying(target(PrinterLanguage::Zpl, Dpi::D203))).unwrap_err()
}

#[test]
fn a_password_is_asked_for() {
    let secret = "41".repeat(32);
    let encrypt = format!("<< /Filter /Standard /V 1 /R 2 /O <{secret}> /U <{secret}> /P -44 >>");
    let objects = [CATALOGUE, NO_PAGES, encrypt.as_bytes()];
    assert_eq!(error(&pdf(&objects, "/Encrypt 3 0 R /ID [<00> <00>]")), ConvertError::Encrypted);
}

#[test]
fn what_is_no_pdf_inside_is_broken() {
    assert!(matches!(error(b"%PDF-1.7\nthis is all"), ConvertError::Broken(_)));
    let secret = "41".repeat(32);
    let unknown = format!("<< /Filter /Other /V 9 /R 9 /O <{secret}> /U <{secret}> /P -44 >>");
    let objects = [CATALOGUE, NO_PAGES, unknown.as_bytes()];
    assert!(matches!(error(&pdf(&objects, "/Encrypt 3 0 R /ID [<00> <00>]")), ConvertError::Broken(_)));
}

#[test]
fn no_pages_and_white_pages_are_nothing_to_print() {
    let none = pdf(&[CATALOGUE, NO_PAGES], "");
    assert_eq!(error(&none), ConvertError::Empty);
    let white = one_page("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 288 432] >>", NOTHING);
    assert_eq!(error(&white), ConvertError::Empty);
}

#[test]
fn five_hundred_pages_print_and_more_than_a_thousand_one_by_one_only() {
    let bar = stream("", "72 72 144 288 re f");
    let document = |pages: usize| {
        let kids: String = (4..4 + pages).map(|number| format!("{number} 0 R ")).collect();
        let kids = format!("<< /Type /Pages /Kids [{kids}] /Count {pages} >>");
        let page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 288 432] /Contents 3 0 R >>".as_slice();
        let mut objects = vec![CATALOGUE, kids.as_bytes(), &bar];
        objects.extend(std::iter::repeat_n(page, pages));
        pdf(&objects, "")
    };
    let laying = laying(target(PrinterLanguage::Zpl, Dpi::D203));
    assert_eq!(convert(&document(500), &laying).unwrap().len(), 500);
    assert_eq!(error(&document(1001)), ConvertError::TooManyPages { pages: 1001, most: 1000 });
    let many = LabelDocument::open(&document(1001)).unwrap();
    assert_eq!(many.convert(Some(1001), &laying).unwrap()[0].page, 1001);
    for page in [0, 1002] {
        assert_eq!(many.convert(Some(page), &laying), Err(ConvertError::NoPage { page, pages: 1001 }));
    }
}

#[test]
fn a_page_as_large_as_a_wall_is_no_label() {
    let huge = one_page("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 14400 14400] >>", NOTHING);
    assert_eq!(error(&huge), ConvertError::HugePage { page: 1, width_mm: 5080, height_mm: 5080 });
    // One that is none at all is taken for a sheet of paper, as PDF programs do.
    let flat = one_page("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 0 0] >>", NOTHING);
    assert_eq!(error(&flat), ConvertError::Empty);
}

#[test]
fn text_in_a_font_of_every_pdf_program_is_drawn_and_in_a_missing_one_is_refused() {
    let page = &page("/Font << /F1 5 0 R >>");
    let text = stream("", "BT /F1 24 Tf 40 200 Td (Havenstraat 10) Tj ET");
    let usual = one_page(page, &[&text, b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".as_slice()]);
    let drawn = draw(&usual, &laying(target(PrinterLanguage::Zpl, Dpi::D203))).unwrap().remove(0);
    assert!(drawn.bitmap.bytes().iter().map(|byte| byte.count_ones()).sum::<u32>() > 500);
    let font = b"<< /Type /Font /Subtype /Type0 /BaseFont /Nowhere /Encoding /Unheard-Of >>".as_slice();
    let missing = one_page(page, &[&text, font]);
    assert_eq!(error(&missing), ConvertError::FontMissing { page: 1 });
}

#[test]
fn a_picture_that_cannot_be_read_is_refused() {
    let page = page("/XObject << /I 5 0 R >>");
    let shown = stream("", "288 0 0 432 0 0 cm /I Do");
    let picture = "/Type /XObject /Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceGray /BitsPerComponent 8";
    let broken = stream(&format!("{picture} /Filter /DCTDecode"), "no JPEG");
    assert_eq!(error(&one_page(&page, &[shown, broken])), ConvertError::PictureBroken { page: 1 });
}

#[test]
fn a_label_cut_off_anywhere_is_an_error_or_a_label() {
    let whole = label(PrinterLanguage::Pdf, LabelSize::FourBySix, Dpi::D203);
    let laying = laying(target(PrinterLanguage::Zpl, Dpi::D203));
    for part in 1..40 {
        let cut = &whole[..whole.len() * part / 40];
        if let Ok(labels) = convert(cut, &laying) {
            assert_eq!(labels.len(), 1);
        }
    }
}

#[test]
fn a_picture_with_fewer_bytes_than_dots_is_refused() {
    let page = &page("/XObject << /I 5 0 R >>");
    let content = stream("", "q 200 0 0 100 40 200 cm /I Do Q");
    let picture = |head: &str, bytes: usize| {
        let head = format!("/Type /XObject /Subtype /Image /Width 64 /Height 40 {head}");
        one_page(page, &[&content, &stream(&head, "\u{11}".repeat(bytes))])
    };
    for (head, bytes) in [
        ("/ColorSpace /DeviceGray /BitsPerComponent 8", 64 * 40),
        ("/ColorSpace /DeviceGray /BitsPerComponent 1", 8 * 40),
        ("/ColorSpace /DeviceRGB /BitsPerComponent 8", 3 * 64 * 40),
        ("/ColorSpace [/Indexed /DeviceRGB 1 <FFFFFF000000>] /BitsPerComponent 1", 8 * 40),
        ("/ImageMask true /BitsPerComponent 1", 8 * 40),
    ] {
        let laying = laying(target(PrinterLanguage::Zpl, Dpi::D203));
        assert!(convert(&picture(head, bytes), &laying).is_ok(), "{head}");
        // Some programs leave out the end of the last row.
        assert!(convert(&picture(head, bytes - 2), &laying).is_ok(), "{head}");
        assert_eq!(error(&picture(head, bytes / 2)), ConvertError::PictureBroken { page: 1 }, "{head}");
    }
}

#[test]
fn a_page_that_ends_within_its_commands_is_refused() {
    let lines: String = (0..40).map(|line| format!("{} {} 20 6 re f\n", 40 + line % 7, 400 - line * 9)).collect();
    let mut packed = Vec::new();
    ZlibEncoder::new(lines.as_bytes(), Compression::best()).read_to_end(&mut packed).unwrap();
    let form = "/Type /XObject /Subtype /Form /BBox [0 0 288 432]";
    let by_form = page("/XObject << /F 5 0 R >>");
    for kept in [packed.len(), packed.len() - 4, packed.len() / 2] {
        let cut = &packed[..kept];
        let own = one_page(&page(""), &[stream("/Filter /FlateDecode", cut)]);
        let inner = stream(&format!("{form} /Filter /FlateDecode"), cut);
        let in_form = one_page(&by_form, &[stream("", "/F Do"), inner]);
        for document in [own, in_form] {
            let converted = convert(&document, &laying(target(PrinterLanguage::Zpl, Dpi::D203)));
            // The last four bytes are a check sum.
            match kept {
                kept if kept >= packed.len() - 4 => assert!(converted.is_ok(), "{kept}"),
                _ => assert!(matches!(converted, Err(ConvertError::Broken(_))), "{kept}: {converted:?}"),
            }
        }
    }
}
