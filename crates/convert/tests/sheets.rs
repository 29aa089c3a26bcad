//! Whole sheets of office paper: several labels on one, and sheets that come as pictures.

use crate::documents::{SAYS, draw, label, laying, target};
use crate::pdfs::{one_page, page, stream};
use crate::printers::read;
use convert::{LabelDocument, Remark};
use image::GrayImage;
use model::{Dpi, LabelSize, PrinterLanguage};

/// A4 at 300 dots an inch with A6 labels, their upper left corners at these dots.
fn a4(corners: &[(i64, i64)]) -> GrayImage {
    let label = image::load_from_memory(&label(PrinterLanguage::Png, LabelSize::A6, Dpi::D300)).unwrap().into_luma8();
    let mut sheet = GrayImage::from_pixel(2480, 3508, image::Luma([255]));
    corners.iter().for_each(|(x, y)| image::imageops::overlay(&mut sheet, &label, *x, *y));
    sheet
}

fn png(sheet: &GrayImage) -> Vec<u8> {
    let mut png = std::io::Cursor::new(Vec::new());
    sheet.write_to(&mut png, image::ImageFormat::Png).unwrap();
    png.into_inner()
}

/// With what the picture says of its resolution, in pixels a metre.
fn saying(png: &[u8], a_metre: u32) -> Vec<u8> {
    const AFTER_HEADER: usize = 8 + 25;
    let mut chunk = b"pHYs".to_vec();
    chunk.extend([a_metre.to_be_bytes(), a_metre.to_be_bytes()].concat());
    chunk.push(1);
    let check = crc(&chunk).to_be_bytes();
    [&png[..AFTER_HEADER], &9_u32.to_be_bytes(), &chunk, &check, &png[AFTER_HEADER..]].concat()
}

fn crc(bytes: &[u8]) -> u32 {
    let mut crc = flate2::Crc::new();
    crc.update(bytes);
    crc.sum()
}

#[test]
fn a_sheet_that_comes_as_a_picture_is_cut_to_its_label_at_its_own_size() {
    for corner in [(20, 20), (1230, 20), (700, 1500)] {
        let drawn = draw(&png(&a4(&[corner])), &laying(target(PrinterLanguage::Zpl, Dpi::D203))).unwrap();
        assert_eq!(drawn.len(), 1);
        assert_eq!(drawn[0].remarks, [], "an A6 label has room on 4x6 inches");
        assert_eq!(read(&drawn[0].bitmap).as_deref(), Some(SAYS));
    }
}

#[test]
fn each_label_of_a_sheet_is_printed() {
    let sheet = a4(&[(20, 20), (1230, 20), (20, 1770), (1230, 1770)]);
    let document = LabelDocument::open(&png(&sheet)).unwrap();
    for language in [PrinterLanguage::Zpl, PrinterLanguage::Tspl] {
        let labels = document.convert(None, &laying(target(language, Dpi::D203))).unwrap();
        let areas: Vec<_> =
            document.draw(None, &laying(target(language, Dpi::D203))).unwrap().iter().map(|drawn| drawn.area).collect();
        assert_eq!(labels.len(), 4, "{areas:?}");
        assert!(labels.iter().all(|label| label.page == 1 && label.remarks == [Remark::Several { labels: 4 }]));
    }
    for drawn in document.draw(None, &laying(target(PrinterLanguage::Zpl, Dpi::D203))).unwrap() {
        assert_eq!(read(&drawn.bitmap).as_deref(), Some(SAYS));
    }
}

#[test]
fn a_picture_is_as_large_as_it_says() {
    let label = label(PrinterLanguage::Png, LabelSize::A6, Dpi::D300);
    let width = |png: &[u8]| {
        let overview = LabelDocument::open(png).unwrap().overview(1, LabelSize::FourBySix).unwrap().unwrap();
        overview.size.0 / 1000
    };
    // Nothing said: a label. 150 dots an inch: a sheet of A4. A screen's resolution: nothing said.
    let plain = png(&image::load_from_memory(&label).unwrap().into_luma8());
    assert_eq!(width(&plain), 104);
    assert_eq!(width(&saying(&plain, 5906)), 209);
    assert_eq!(width(&saying(&plain, 2835)), 104);
}

#[test]
fn a_font_that_is_not_in_the_file_is_asked_about() {
    let text = stream("", "BT /F1 24 Tf 40 200 Td (Havenstraat 10) Tj ET");
    let font = |name: &str| format!("<< /Type /Font /Subtype /TrueType /BaseFont /{name} >>").into_bytes();
    let remarks = |name: &str| {
        let pdf = one_page(&page("/Font << /F1 5 0 R >>"), &[text.clone(), font(name)]);
        draw(&pdf, &laying(target(PrinterLanguage::Zpl, Dpi::D203))).unwrap().remove(0).remarks
    };
    assert_eq!(remarks("Arial"), []);
    let replaced = remarks("Free3of9");
    assert_eq!(replaced, [Remark::FontReplaced { fonts: vec!["Free3of9".to_owned()] }]);
    assert!(replaced[0].asks());
}

#[test]
fn bars_that_get_much_narrower_are_asked_about() {
    assert!(Remark::Shrunk { percent: 72 }.asks());
    assert!(!Remark::Shrunk { percent: 95 }.asks());
}

#[test]
fn a_picture_far_longer_than_any_label_prints_as_long_as_one() {
    for (width, height) in [(1, 4102), (4102, 1), (3, 19_000)] {
        let line = GrayImage::from_pixel(width, height, image::Luma([0]));
        let drawn = draw(&png(&line), &laying(target(PrinterLanguage::Zpl, Dpi::D203))).unwrap();
        let dots: u32 = drawn[0].bitmap.bytes().iter().map(|byte| byte.count_ones()).sum();
        assert_eq!(drawn.len(), 1, "{width} by {height}");
        assert!(dots > 1000, "{width} by {height}: {dots} dots");
    }
}
