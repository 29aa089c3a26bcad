//! Which dots get ink: text and bars black or white, photographs as dots that look grey from afar.

use crate::documents::{draw, label, laying, target};
use image::GrayImage;
use label::Bitmap;
use model::{Dpi, LabelSize, PrinterLanguage};

/// Where the photograph is: left, top, width, height.
const PHOTOGRAPH: (u32, u32, u32, u32) = (230, 760, 320, 256);
/// Squares of so many dots are looked at from afar.
const AFAR: u32 = 32;

/// A label with soft edges, as a scanned or a shrunk one has.
fn soft_label() -> GrayImage {
    let png = label(PrinterLanguage::Png, LabelSize::FourBySix, Dpi::D203);
    let label = image::load_from_memory(&png).unwrap();
    let (width, height) = (label.width(), label.height());
    label.blur(0.7).resize_exact(width, height, image::imageops::FilterType::Triangle).into_luma8()
}

/// The same with a photograph on it: a landscape of waves, from dark to light, without an edge in it.
fn with_photograph() -> GrayImage {
    let mut picture = soft_label();
    let (left, top, width, height) = PHOTOGRAPH;
    for (y, x) in (0..height).flat_map(|y| (0..width).map(move |x| (y, x))) {
        let wave = (f64::from(x) / 60.0).sin() * 30.0 + (f64::from(y) / 45.0).cos() * 30.0;
        let luma = 128.0 + wave + (f64::from(x) / f64::from(width) - 0.5) * 40.0;
        picture.put_pixel(left + x, top + y, image::Luma([luma as u8]));
    }
    picture
}

fn drawn(picture: &GrayImage) -> Bitmap {
    let mut png = std::io::Cursor::new(Vec::new());
    picture.write_to(&mut png, image::ImageFormat::Png).unwrap();
    draw(png.get_ref(), &laying(target(PrinterLanguage::Zpl, Dpi::D203))).unwrap().remove(0).bitmap
}

/// The dots of a rectangle where a bitmap is not what a hard threshold makes of the picture.
fn soft_dots(picture: &GrayImage, bitmap: &Bitmap, of: impl Fn(u32, u32) -> bool) -> usize {
    let dots = picture.enumerate_pixels().filter(|(x, y, _)| of(*x, *y));
    dots.filter(|(x, y, luma)| bitmap.is_black(*x, *y) != (luma.0[0] < 128)).count()
}

#[test]
fn text_and_bars_with_soft_edges_are_black_or_white() {
    let picture = soft_label();
    assert!(picture.pixels().filter(|luma| (40..=215).contains(&luma.0[0])).count() > 5000, "its edges are soft");
    assert_eq!(soft_dots(&picture, &drawn(&picture), |_, _| true), 0);
}

#[test]
fn a_photograph_is_dithered_and_nothing_beside_it() {
    let picture = with_photograph();
    let bitmap = drawn(&picture);
    let (left, top, width, height) = PHOTOGRAPH;
    // The squares that are looked at may reach beyond the photograph's edge.
    let near =
        |x: u32, y: u32| (left - 16..left + width + 16).contains(&x) && (top - 16..top + height + 16).contains(&y);
    assert_eq!(soft_dots(&picture, &bitmap, |x, y| !near(x, y)), 0);

    for (y, x) in (1..height / AFAR - 1).flat_map(|y| (1..width / AFAR - 1).map(move |x| (y * AFAR, x * AFAR))) {
        let square = (0..AFAR).flat_map(|dy| (0..AFAR).map(move |dx| (left + x + dx, top + y + dy)));
        let (mut dark, mut black) = (0.0, 0.0);
        for (x, y) in square {
            dark += 1.0 - f64::from(picture.get_pixel(x, y).0[0]) / 255.0;
            black += f64::from(u8::from(bitmap.is_black(x, y)));
        }
        let dots = f64::from(AFAR * AFAR);
        assert!((dark - black).abs() / dots < 0.04, "{} of {} at {x}, {y}", black / dots, dark / dots);
    }
}
