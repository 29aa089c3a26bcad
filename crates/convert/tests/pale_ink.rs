//! Pale ink: grey so light that it is hardly told from paper, on paper and on tints, in drawings and in scans.

use crate::documents::{SAYS, draw, label, laying, target};
use crate::pdfs::{one_page, page, stream};
use crate::printers::read;
use convert::{Drawn, Remark};
use image::GrayImage;
use image::codecs::jpeg::JpegEncoder;
use label::Bitmap;
use model::{Dpi, LabelSize, PrinterLanguage};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

/// What is drawn on a 4x6 inch page; Helvetica is `F1`, in bold `F2`.
fn drawn(content: &str) -> Drawn {
    let font = |name: &str| format!("<< /Type /Font /Subtype /Type1 /BaseFont /{name} >>").into_bytes();
    let resources = page("/Font << /F1 5 0 R /F2 6 0 R >>");
    let document = one_page(&resources, &[stream("", content), font("Helvetica"), font("Helvetica-Bold")]);
    draw(&document, &laying(target(PrinterLanguage::Zpl, Dpi::D203))).unwrap().remove(0)
}

fn inked(content: &str) -> Bitmap {
    let Drawn { bitmap, remarks, .. } = drawn(content);
    assert_eq!(remarks, [], "{content}");
    bitmap
}

fn black(bitmap: &Bitmap) -> usize {
    bitmap.bytes().iter().map(|byte| byte.count_ones() as usize).sum()
}

/// Dots that are black in only one of two bitmaps.
fn apart(one: &Bitmap, other: &Bitmap) -> usize {
    one.bytes().iter().zip(other.bytes()).map(|(one, other)| (one ^ other).count_ones() as usize).sum()
}

/// The columns in which a bitmap has ink.
fn columns(bitmap: &Bitmap) -> Vec<bool> {
    (0..812).map(|x| (0..1218).any(|y| bitmap.is_black(x, y))).collect()
}

const SMALL: &str = "small l 1 i 11 . 12345 || Jill";

proptest! {
    #![proptest_config(ProptestConfig { cases: 120, failure_persistence: None, rng_seed: RngSeed::Fixed(33), ..ProptestConfig::default() })]

    #[test]
    fn no_letter_is_lost_however_pale(grey in 0.3_f32..=0.95, size in 5.5_f32..30.0, x in 20.0_f32..24.0, y in 200.0_f32..204.0) {
        let text = |grey: f32| format!("{grey} g BT /F1 {size} Tf 1.5 Tc {x} {y} Td ({SMALL}) Tj ET");
        let (black_text, here) = (inked(&text(0.0)), inked(&text(grey)));
        let (ink, grey_ink) = (black(&black_text) as f64, black(&here) as f64);
        prop_assert!(grey_ink > ink * 0.6 && grey_ink < ink * 1.4, "{grey_ink} of {ink}");
        let (wanted, found) = (columns(&black_text), columns(&here));
        let mut at = 0;
        for letter in wanted.chunk_by(|one, other| one == other) {
            let place = at..at + letter.len();
            at = place.end;
            prop_assert!(!letter[0] || found[place.clone()].contains(&true), "nothing at {place:?}");
        }
    }

    #[test]
    fn bold_strokes_that_cross_are_no_tint(grey in 0.3_f32..=0.95, size in 5.5_f32..28.0, y in 200.0_f32..204.0) {
        let text = |grey: f32| format!("{grey} g BT /F2 {size} Tf 2 Tc 20 {y} Td (TEXT 1+1) Tj ET");
        let (ink, here) = (black(&inked(&text(0.0))) as f64, black(&inked(&text(grey))) as f64);
        prop_assert!(here > ink * 0.7 && here < ink * 1.3, "{here} of {ink}");
    }

    #[test]
    fn letters_as_broad_as_fields_are_as_black_as_black_ones(grey in 0.3_f32..=0.95, size in 36.0_f32..120.0, y in 200.0_f32..204.0) {
        let text = |grey: f32| format!("{grey} g BT /F2 {size} Tf 20 {y} Td (IR-4) Tj ET");
        let (ink, here) = (black(&inked(&text(0.0))) as f64, black(&inked(&text(grey))) as f64);
        prop_assert!(here > ink * 0.9 && here < ink * 1.1, "{here} of {ink}");
    }

    #[test]
    fn white_text_on_a_tint_is_read(tint in 0.64_f32..=0.95, size in 6.0_f32..30.0, y in 200.0_f32..204.0) {
        let text = |grey: f32| format!("{grey} g BT /F2 {size} Tf 40 {y} Td (Nice 4711) Tj ET");
        let ink = black(&inked(&text(0.0))) as f64;
        let here = black(&inked(&format!("{tint} g 20 180 260 70 re f {}", text(1.0)))) as f64;
        prop_assert!(here > ink * 0.6 && here < ink * 1.4, "{here} of {ink}");
    }

    #[test]
    fn dark_text_on_a_dark_ground_is_read(ground in 0.0_f32..=0.3, lighter in 0.14_f32..0.19, size in 8.0_f32..24.0, turned in any::<bool>()) {
        let (ground, letters) = if turned { (ground + lighter, ground) } else { (ground, ground + lighter) };
        let text = |grey: f32| format!("{grey} g BT /F2 {size} Tf 40 200 Td (Nice 4711) Tj ET");
        let ink = black(&inked(&text(0.0))) as f64;
        let plain = black(&inked(&format!("{ground} g 20 180 260 70 re f"))) as f64;
        let here = black(&inked(&format!("{ground} g 20 180 260 70 re f {}", text(letters)))) as f64;
        prop_assert!(plain - here > ink * 0.5 && plain - here < ink * 1.3, "{} of {ink}", plain - here);
    }

    #[test]
    fn a_text_on_a_tint_is_as_on_paper(tint in 0.6_f32..1.0, darker in 0.1_f32..0.6, black_beside in any::<bool>()) {
        let grey = (tint - darker).max(0.0);
        let beside = if black_beside { "0 g BT /F1 12 Tf 40 215 Td (Black beside) Tj ET" } else { "" };
        let text = format!("BT /F1 9 Tf 40 190 Td (Havenstraat 10) Tj ET {beside}");
        let plain = inked(&format!("0 g {text}"));
        let here = inked(&format!("{tint} g 20 180 250 60 re f {grey} g {text}"));
        let (ink, found) = (black(&plain) as f64, black(&here) as f64);
        prop_assert!(found > ink * 0.7 && found < ink * 1.3, "{found} of {ink}");
    }
}

#[test]
fn pale_text_beside_the_dark_part_of_a_sheet_belongs_to_it() {
    let on_a4 = |text: &str| {
        let page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>";
        let font = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_vec();
        let document = one_page(page, &[stream("", format!("0 g 50 600 150 80 re f {text}")), font]);
        black(&draw(&document, &laying(target(PrinterLanguage::Zpl, Dpi::D203))).unwrap().remove(0).bitmap)
    };
    let text = |grey: f32, y: i32| format!("{grey} g BT /F1 9 Tf 40 {y} Td (Havenstraat 10, 3511 AB Utrecht) Tj ET");
    let alone = on_a4("");
    for y in [570, 700] {
        let (ink, pale) = ((on_a4(&text(0.0, y)) - alone) as f64, on_a4(&text(0.95, y)) as f64 - alone as f64);
        assert!(pale > ink * 0.7 && pale < ink * 1.3, "{pale} of {ink}");
    }
}

#[test]
fn thin_pale_rules_stay() {
    for line in ["0.9 G 0.5 w", "0.85 G 0.3 w", "0.95 G 1 w", "0.8 G 0.25 w"] {
        let bitmap = inked(&format!("{line} 20 300 m 260 300 l S"));
        assert_eq!(columns(&bitmap)[60..720].iter().filter(|ink| **ink).count(), 660, "{line}");
    }
}

#[test]
fn tints_leave_no_trace() {
    // Bands, boxes within boxes, with and without black around them, at places between two dots.
    let plain = inked("0 g 60 300 80 3 re f");
    for tint in [0.82, 0.87, 0.93, 0.97] {
        let bands = format!(
            "{tint} g 20.3 150.7 240.2 31.4 re f {tint} g 20 60 200 80 re f 0.99 g 40.4 70.1 60 40 re f 0 g 60 300 80 3 re f"
        );
        assert_eq!(apart(&inked(&bands), &plain), 0, "{tint}");
    }
}

fn own_label() -> GrayImage {
    let png = label(PrinterLanguage::Png, LabelSize::FourBySix, Dpi::D203);
    image::load_from_memory(&png).unwrap().into_luma8()
}

fn as_png(picture: &GrayImage) -> Vec<u8> {
    let mut png = std::io::Cursor::new(Vec::new());
    picture.write_to(&mut png, image::ImageFormat::Png).unwrap();
    png.into_inner()
}

fn as_jpeg(picture: &GrayImage, quality: u8) -> Vec<u8> {
    let mut jpeg = Vec::new();
    JpegEncoder::new_with_quality(&mut jpeg, quality).encode_image(picture).unwrap();
    jpeg
}

fn of(file: &[u8]) -> Drawn {
    draw(file, &laying(target(PrinterLanguage::Zpl, Dpi::D203))).unwrap().remove(0)
}

/// The text of a page in black, as ink to be laid on something.
fn letters(size: f32, y: f32) -> Bitmap {
    inked(&format!("0 g BT /F1 {size} Tf 20 {y} Td (Not for resale 4711) Tj ET"))
}

/// Lays a shade where a bitmap is black and the picture is lighter.
fn lay_on(picture: &mut GrayImage, bitmap: &Bitmap, shade: u8) {
    for (x, y, luma) in picture.enumerate_pixels_mut() {
        if x < 812 && y < 1218 && bitmap.is_black(x, y) {
            luma.0[0] = luma.0[0].min(shade);
        }
    }
}

#[test]
fn bars_on_tints_and_watermarks_are_read() {
    let plain = own_label();
    for shade in [200, 217, 230, 242] {
        let mut tinted = plain.clone();
        tinted
            .enumerate_pixels_mut()
            .filter(|(_, y, _)| *y > 300)
            .for_each(|(_, _, luma)| luma.0[0] = luma.0[0].min(shade));
        let drawn = of(&as_png(&tinted));
        assert_eq!(read(&drawn.bitmap).as_deref(), Some(SAYS), "a tint of {shade}");
        assert_eq!(apart(&drawn.bitmap, &of(&as_png(&plain)).bitmap), 0, "a tint of {shade}");
        let mut marked = plain.clone();
        for line in 0..14 {
            lay_on(&mut marked, &letters(26.0, 20.0 + 29.0 * line as f32), shade);
        }
        assert_eq!(read(&of(&as_png(&marked)).bitmap).as_deref(), Some(SAYS), "a watermark of {shade}");
    }
}

#[test]
fn the_noise_of_a_picture_is_no_ink() {
    let plain = own_label();
    for quality in [40, 60, 75, 85, 92, 98] {
        let jpeg = as_jpeg(&plain, quality);
        let Drawn { bitmap, remarks, .. } = of(&jpeg);
        assert_eq!((read(&bitmap).as_deref(), remarks), (Some(SAYS), Vec::new()), "{quality}");
        let noisy = image::load_from_memory(&jpeg).unwrap().into_luma8();
        let more = noisy.enumerate_pixels().filter(|(x, y, luma)| luma.0[0] >= 128 && bitmap.is_black(*x, *y)).count();
        assert!(quality < 75 || more < black(&bitmap) / 100, "{quality}: {more} of {}", black(&bitmap));
    }
}

#[test]
fn pale_text_in_a_scan_is_printed_or_told() {
    let empty = GrayImage::from_pixel(812, 1218, image::Luma([255]));
    let ink = letters(12.0, 100.0);
    for (quality, shade) in [(40, 190), (40, 217), (60, 217), (75, 217), (75, 225), (90, 217), (90, 230), (98, 242)] {
        let mut picture = empty.clone();
        lay_on(&mut picture, &letters(12.0, 300.0), 0);
        lay_on(&mut picture, &ink, shade);
        let Drawn { bitmap, remarks, .. } = of(&as_jpeg(&picture, quality));
        let found =
            (650..1218).flat_map(|y| (0..812).map(move |x| (x, y))).filter(|(x, y)| bitmap.is_black(*x, *y)).count();
        let share = found as f64 / black(&ink) as f64;
        assert!(share > 0.6 && share < 1.4 || remarks == [Remark::PaleLost], "{quality} {shade}: {share}");
    }
}

#[test]
fn a_picture_that_jpeg_kept_coarsely_is_read() {
    let plain = own_label();
    for quality in [30, 39, 55] {
        assert_eq!(read(&of(&as_jpeg(&plain, quality)).bitmap).as_deref(), Some(SAYS), "{quality}");
        for shade in [100, 128, 150, 180] {
            let mut picture = GrayImage::from_pixel(812, 1218, image::Luma([255]));
            let mut wanted = 0;
            for (size, y) in [12.0, 24.0, 70.0].into_iter().zip([30.0, 60.0, 100.0]) {
                let ink = inked(&format!("0 g BT /F2 {size} Tf 20 {y} Td (Not 4711 {size}) Tj ET"));
                lay_on(&mut picture, &ink, shade);
                wanted += black(&ink);
            }
            let share = black(&of(&as_jpeg(&picture, quality)).bitmap) as f64 / wanted as f64;
            assert!(share > 0.8 && share < 1.25, "{quality} {shade}: {share}");
        }
    }
}

#[test]
fn a_picture_too_coarse_for_thin_strokes_is_told() {
    let plain = own_label();
    for quality in [5, 10, 15, 20, 25] {
        let remarks = of(&as_jpeg(&plain, quality)).remarks;
        assert!(remarks.contains(&Remark::PictureCoarse), "{quality}: {remarks:?}");
    }
    for quality in [30, 40, 60] {
        assert!(!of(&as_jpeg(&plain, quality)).remarks.contains(&Remark::PictureCoarse), "{quality}");
    }
    assert!(Remark::PictureCoarse.asks());
}
