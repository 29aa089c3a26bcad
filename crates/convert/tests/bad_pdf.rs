//! PDFs nobody should send: each gets a clear error, none takes the program down.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod documents;

use convert::{ConvertError, LabelDocument};
use documents::{convert, draw, label, laying, pages, target};
use model::{Dpi, LabelSize, PrinterLanguage};

/// A PDF of these objects, numbered from 1; the first is the catalogue. More may be said in its trailer.
fn pdf(objects: &[&str], trailer: &str) -> Vec<u8> {
    let mut file = String::from("%PDF-1.7\n");
    let mut places = Vec::new();
    for (number, object) in objects.iter().enumerate() {
        places.push(file.len());
        file.push_str(&format!("{} 0 obj\n{object}\nendobj\n", number + 1));
    }
    let start = file.len();
    file.push_str(&format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1));
    places.iter().for_each(|place| file.push_str(&format!("{place:010} 00000 n \n")));
    file.push_str(&format!("trailer\n<< /Size {} /Root 1 0 R {trailer} >>\n", objects.len() + 1));
    file.push_str(&format!("startxref\n{start}\n%%EOF\n"));
    file.into_bytes()
}

fn one_page(page: &str, others: &[&str]) -> Vec<u8> {
    let mut objects = vec!["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", page];
    objects.extend(others);
    pdf(&objects, "")
}

fn stream(dictionary: &str, content: &str) -> String {
    format!("<< {dictionary} /Length {} >>\nstream\n{content}\nendstream", content.len())
}

fn error(document: &[u8]) -> ConvertError {
    convert(document, &laying(target(PrinterLanguage::Zpl, Dpi::D203))).unwrap_err()
}

#[test]
fn a_password_is_asked_for() {
    let secret = "41".repeat(32);
    let encrypt = format!("<< /Filter /Standard /V 1 /R 2 /O <{secret}> /U <{secret}> /P -44 >>");
    let objects = ["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 0 >>", encrypt.as_str()];
    assert_eq!(error(&pdf(&objects, "/Encrypt 3 0 R /ID [<00> <00>]")), ConvertError::Encrypted);
}

#[test]
fn what_is_no_pdf_inside_is_broken() {
    assert!(matches!(error(b"%PDF-1.7\nthis is all"), ConvertError::Broken(_)));
    let secret = "41".repeat(32);
    let unknown = format!("<< /Filter /Other /V 9 /R 9 /O <{secret}> /U <{secret}> /P -44 >>");
    let objects = ["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 0 >>", unknown.as_str()];
    assert!(matches!(error(&pdf(&objects, "/Encrypt 3 0 R /ID [<00> <00>]")), ConvertError::Broken(_)));
}

#[test]
fn no_pages_and_white_pages_are_nothing_to_print() {
    let none = pdf(&["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 0 >>"], "");
    assert_eq!(error(&none), ConvertError::Empty);
    let white = one_page("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 288 432] >>", &[]);
    assert_eq!(error(&white), ConvertError::Empty);
}

#[test]
fn five_hundred_pages_print_one_by_one_only() {
    let many = pages((105.0, 148.0), (0.0, 0.0), false, 500);
    assert_eq!(error(&many), ConvertError::TooManyPages { pages: 500, most: 200 });
    let document = LabelDocument::open(&many).unwrap();
    let laying = laying(target(PrinterLanguage::Zpl, Dpi::D203));
    assert_eq!(document.convert(Some(500), &laying).unwrap()[0].page, 500);
    for page in [0, 501] {
        assert_eq!(document.convert(Some(page), &laying), Err(ConvertError::NoPage { page, pages: 500 }));
    }
}

#[test]
fn a_page_as_large_as_a_wall_is_no_label() {
    let huge = one_page("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 14400 14400] >>", &[]);
    assert_eq!(error(&huge), ConvertError::HugePage { page: 1, width_mm: 5080, height_mm: 5080 });
    // One that is none at all is taken for a sheet of paper, as PDF programs do.
    let flat = one_page("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 0 0] >>", &[]);
    assert_eq!(error(&flat), ConvertError::Empty);
}

#[test]
fn text_in_a_font_of_every_pdf_program_is_drawn_and_in_a_missing_one_is_refused() {
    let page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 288 432] /Contents 4 0 R
        /Resources << /Font << /F1 5 0 R >> >> >>";
    let text = stream("", "BT /F1 24 Tf 40 200 Td (Havenstraat 10) Tj ET");
    let usual = one_page(page, &[&text, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"]);
    let drawn = draw(&usual, &laying(target(PrinterLanguage::Zpl, Dpi::D203))).unwrap().remove(0);
    assert!(drawn.bitmap.bytes().iter().map(|byte| byte.count_ones()).sum::<u32>() > 500);
    let missing =
        one_page(page, &[&text, "<< /Type /Font /Subtype /Type0 /BaseFont /Nowhere /Encoding /Unheard-Of >>"]);
    assert_eq!(error(&missing), ConvertError::FontMissing { page: 1 });
}

#[test]
fn a_picture_that_cannot_be_read_is_refused() {
    let page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 288 432] /Contents 4 0 R
        /Resources << /XObject << /I 5 0 R >> >> >>";
    let shown = stream("", "288 0 0 432 0 0 cm /I Do");
    let picture = "/Type /XObject /Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceGray /BitsPerComponent 8";
    let broken = stream(&format!("{picture} /Filter /DCTDecode"), "no JPEG");
    assert_eq!(error(&one_page(page, &[&shown, &broken])), ConvertError::PictureBroken { page: 1 });
}

#[test]
fn pictures_and_forms_that_grow_beyond_all_bounds_are_refused() {
    let page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 288 432] /Contents 4 0 R
        /Resources << /XObject << /X 5 0 R >> >> >>";
    let shown = stream("", "288 0 0 432 0 0 cm /X Do");
    let picture = stream(
        "/Type /XObject /Subtype /Image /Width 90000 /Height 90000 /ColorSpace /DeviceRGB /BitsPerComponent 8",
        "x",
    );
    assert_eq!(error(&one_page(page, &[&shown, &picture])), ConvertError::TooMuch { page: 1 });

    // Each form draws the next one ten times.
    let mut others = vec![shown];
    for number in 6..26 {
        let next = format!(
            "/Type /XObject /Subtype /Form /BBox [0 0 288 432] /Resources << /XObject << /X {number} 0 R >> >>"
        );
        others.push(stream(&next, &"/X Do ".repeat(10)));
    }
    others.push(stream("/Type /XObject /Subtype /Form /BBox [0 0 288 432]", "0 0 10 10 re f"));
    let others: Vec<&str> = others.iter().map(String::as_str).collect();
    assert_eq!(error(&one_page(page, &others)), ConvertError::TooMuch { page: 1 });
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
