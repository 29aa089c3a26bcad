//! Pages of PDFs as other programs show them: turned, cut, in layers, with fields and notes.

use crate::documents::{draw, laying, target};
use crate::pdfs::{one_page, pdf, stream};
use convert::{ConvertError, Drawn, Remark};
use label::Bitmap;
use model::{Crop, Dpi, Framing, PrinterLanguage, Turn};

/// Laid whole and upright, so that dots are where the page has them.
fn drawn(document: &[u8]) -> Result<Drawn, ConvertError> {
    let framing = Framing { crop: Crop::Whole, turn: Turn::None };
    let laying = convert::Laying { framing, ..laying(target(PrinterLanguage::Zpl, Dpi::D203)) };
    draw(document, &laying).map(|mut labels| labels.remove(0))
}

/// The middle of what is black, in parts of the label's width and height.
fn middle(bitmap: &Bitmap) -> (f64, f64) {
    let black = (0..1218).flat_map(|y| (0..812).map(move |x| (x, y))).filter(|(x, y)| bitmap.is_black(*x, *y));
    let (count, x, y) = black
        .fold((0.0, 0.0, 0.0), |(count, left, top), (x, y)| (count + 1.0, left + f64::from(x), top + f64::from(y)));
    (x / count / 812.0, y / count / 1218.0)
}

fn is_at(bitmap: &Bitmap, (x, y): (f64, f64)) -> bool {
    let (left, top) = middle(bitmap);
    (left - x).abs() < 0.02 && (top - y).abs() < 0.02
}

/// A small square, its middle at a place in points.
fn square(x: i32, y: i32) -> Vec<u8> {
    stream("", format!("0 g {} {} 20 20 re f", x - 10, y - 10))
}

#[test]
fn a_page_is_turned_as_it_says() {
    // The square is at a tenth of the width and a tenth of the height of the page as it lies in the file, from below.
    for (turn, place) in [(0, (0.1, 0.9)), (180, (0.9, 0.1)), (-180, (0.9, 0.1)), (360, (0.1, 0.9)), (540, (0.9, 0.1))]
    {
        let page = format!("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 288 432] /Rotate {turn} /Contents 4 0 R >>");
        assert!(is_at(&drawn(&one_page(&page, &[square(29, 43)])).unwrap().bitmap, place), "{turn}");
    }
    for (turn, place) in [(90, (0.1, 0.1)), (270, (0.9, 0.9)), (-90, (0.9, 0.9)), (450, (0.1, 0.1))] {
        let page = format!("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 432 288] /Rotate {turn} /Contents 4 0 R >>");
        assert!(is_at(&drawn(&one_page(&page, &[square(43, 29)])).unwrap().bitmap, place), "{turn}");
    }
}

#[test]
fn what_a_page_inherits_counts() {
    let objects: [&[u8]; 4] = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 288 432] /Rotate 180 >>",
        b"<< /Type /Page /Parent 2 0 R /Contents 4 0 R >>",
        &square(29, 43),
    ];
    assert!(is_at(&drawn(&pdf(&objects, "")).unwrap().bitmap, (0.9, 0.1)));
}

#[test]
fn a_page_is_what_its_crop_box_leaves() {
    // The label lies in the upper right of a large sheet; boxes may be written from any corner.
    for crop in ["[300 400 588 832]", "[588 832 300 400]"] {
        let page = format!("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /CropBox {crop} /Contents 4 0 R >>");
        let outside = stream("", "0 g 319 433 20 20 re f 10 10 100 100 re f");
        assert!(is_at(&drawn(&one_page(&page, &[outside])).unwrap().bitmap, (0.1, 0.9)), "{crop}");
    }
}

/// A page with these annotations; object 5 is what one of them looks like: all of it black.
fn annotated(annotations: &str) -> Result<Drawn, ConvertError> {
    let page =
        format!("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 288 432] /Contents 4 0 R /Annots [{annotations}] >>");
    let looks = stream("/Type /XObject /Subtype /Form /BBox [0 0 10 10]", "0 g 0 0 10 10 re f");
    drawn(&one_page(&page, &[stream("", "0 g 100 400 20 20 re f"), looks]))
}

fn black(bitmap: &Bitmap) -> u32 {
    bitmap.bytes().iter().map(|byte| byte.count_ones()).sum()
}

#[test]
fn fields_and_notes_are_drawn_as_the_file_says() {
    let alone = black(&annotated("").unwrap().bitmap);
    let at = "/Rect [100 100 200 200]";
    for shown in [
        format!("<< /Subtype /Widget /FT /Tx /V (Kim) {at} /AP << /N 5 0 R >> >>"),
        format!("<< /Subtype /FreeText /Contents (Kim) {at} /F 4 /AP << /N 5 0 R >> >>"),
        format!("<< /Subtype /Stamp {at} /AP << /N 5 0 R >> >>"),
        format!("<< /Subtype /Widget /FT /Btn /AS /Yes {at} /AP << /N << /Yes 5 0 R >> >> >>"),
    ] {
        let Drawn { bitmap, remarks, .. } = annotated(&shown).unwrap();
        assert!(black(&bitmap) > alone + 50_000, "{shown}");
        assert_eq!(remarks, [], "{shown}");
    }
}

#[test]
fn what_is_filled_in_and_not_drawn_is_told() {
    let at = "/Rect [100 100 200 200]";
    for missing in [
        format!("<< /Subtype /Widget /FT /Tx /V (Kim) {at} >>"),
        format!("<< /Subtype /Widget {at} /Parent << /FT /Tx /V (Kim) >> >>"),
        format!("<< /Subtype /Widget /FT /Ch /V [(NL)] {at} >>"),
        format!("<< /Subtype /Widget /FT /Btn /V /Gift /AS /Gift {at} /AP << /N << /Off 5 0 R >> >> >>"),
        format!("<< /Subtype /FreeText /Contents (Kim) {at} >>"),
        format!("<< /Subtype /Stamp /Name /Paid {at} /AP << >> >>"),
        format!("<< /Subtype /Widget /FT /Tx /V (Kim) /F 36 {at} /AP << /N 5 0 R >> >>"),
    ] {
        let remarks = annotated(&missing).unwrap().remarks;
        assert_eq!(remarks, [Remark::FieldsMissing], "{missing}");
        assert!(remarks[0].asks());
    }
}

#[test]
fn what_nobody_sees_anywhere_is_not_missing() {
    let at = "/Rect [100 100 200 200]";
    for nothing in [
        format!("<< /Subtype /Widget /FT /Tx {at} >>"),
        format!("<< /Subtype /Widget /FT /Tx /V () {at} >>"),
        format!("<< /Subtype /Widget /FT /Btn /V /Off /AS /Off {at} /AP << /N << /Yes 5 0 R >> >> >>"),
        format!("<< /Subtype /Widget /FT /Tx /V (Kim) /F 2 {at} >>"),
        format!("<< /Subtype /Link {at} /A << /S /URI /URI (https://example.test) >> >>"),
        format!("<< /Subtype /Popup {at} >>"),
        format!("<< /Subtype /Text /Contents (look) {at} >>"),
        "<< /Subtype /Widget /FT /Sig /Rect [0 0 0 0] /V << /Type /Sig >> >>".to_owned(),
    ] {
        assert_eq!(annotated(&nothing).unwrap().remarks, [], "{nothing}");
    }
}
