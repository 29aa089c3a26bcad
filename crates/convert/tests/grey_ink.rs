//! Grey ink of PDFs: what can be read stays readable, what is behind bars does not destroy them.

use crate::documents::{SAYS, draw, label, laying, target};
use crate::pdfs::{one_page, page, stream};
use crate::printers::read;
use label::Bitmap;
use model::{Dpi, LabelSize, PrinterLanguage};

fn drawn(content: &str) -> Bitmap {
    let font = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_vec();
    let document = one_page(&page("/Font << /F1 5 0 R >>"), &[stream("", content), font]);
    draw(&document, &laying(target(PrinterLanguage::Zpl, Dpi::D203))).unwrap().remove(0).bitmap
}

fn black(bitmap: &Bitmap, (left, top, right, bottom): (u32, u32, u32, u32)) -> usize {
    (top..bottom).flat_map(|y| (left..right).map(move |x| (x, y))).filter(|(x, y)| bitmap.is_black(*x, *y)).count()
}

const ALL: (u32, u32, u32, u32) = (0, 0, 812, 1218);

#[test]
fn grey_text_is_as_readable_as_black_text() {
    for size in [6, 8, 12, 24] {
        let text = |grey: f32| format!("{grey} g BT /F1 {size} Tf 40 200 Td (Havenstraat 10) Tj ET");
        let ink = black(&drawn(&text(0.0)), ALL) as f64;
        for grey in [0.3, 0.45, 0.498, 0.5, 0.6, 0.7, 0.8] {
            let here = black(&drawn(&text(grey)), ALL) as f64;
            assert!(here > ink * 0.65 && here < ink * 1.35, "{size} points at {grey}: {here} of {ink}");
        }
    }
}

#[test]
fn no_letter_of_a_small_grey_text_is_lost() {
    let text = |grey: f32| format!("{grey} g BT /F1 6 Tf 1.5 Tc 40 200 Td (small l 1 i 11 . 12345 || Jill) Tj ET");
    let columns =
        |bitmap: &Bitmap| -> Vec<bool> { (0..812).map(|x| (0..1218).any(|y| bitmap.is_black(x, y))).collect() };
    let wanted = columns(&drawn(&text(0.0)));
    for grey in [0.45, 0.5, 0.6, 0.7, 0.8] {
        let here = columns(&drawn(&text(grey)));
        let mut at = 0;
        for letter in wanted.chunk_by(|one, other| one == other) {
            let place = at..at + letter.len();
            at = place.end;
            assert!(!letter[0] || here[place.clone()].contains(&true), "{grey}: nothing at {place:?}");
        }
    }
}

#[test]
fn thin_and_grey_lines_stay() {
    for line in
        ["0.5 G 0.5 w 20 300 m 260 300 l S", "0 G 0.12 w 20 300 m 260 300 l S", "0.75 G 1 w 20 300 m 260 300 l S"]
    {
        let bitmap = drawn(line);
        let columns = (60..720).filter(|x| (0..1218).any(|y| bitmap.is_black(*x, y))).count();
        assert_eq!(columns, 660, "{line}");
    }
}

#[test]
fn a_grey_text_on_a_tint_is_read_and_the_tint_is_none() {
    let bitmap = drawn("0.75 g 20 180 250 60 re f 0.4 g BT /F1 14 Tf 40 200 Td (Havenstraat 10) Tj ET");
    let plain = drawn("0 g BT /F1 14 Tf 40 200 Td (Havenstraat 10) Tj ET");
    let (here, ink) = (black(&bitmap, ALL) as f64, black(&plain, ALL) as f64);
    assert!(here > ink * 0.6 && here < ink * 1.4, "{here} of {ink}");
}

#[test]
fn a_light_field_is_dots_and_a_dark_one_is_black() {
    let area = (120, 400, 500, 700);
    let dots = f64::from((area.2 - area.0) * (area.3 - area.1));
    let share = |grey: f32| black(&drawn(&format!("{grey} g 20 150 200 180 re f")), area) as f64 / dots;
    assert!((share(0.75) - 0.25).abs() < 0.08, "{}", share(0.75));
    assert!(share(0.5) > 0.99 && share(0.2) > 0.99);
    let faint = one_page(&page(""), &[stream("", "0.95 g 20 150 200 180 re f")]);
    let nothing = draw(&faint, &laying(target(PrinterLanguage::Zpl, Dpi::D203)));
    assert_eq!(nothing, Err(convert::ConvertError::Empty));
}

#[test]
fn a_watermark_does_not_destroy_bars() {
    // A label as a PDF with large light letters laid across all of it first.
    let png = label(PrinterLanguage::Png, LabelSize::FourBySix, Dpi::D203);
    let grey = image::load_from_memory(&png).unwrap().into_luma8();
    for light in [0.6_f32, 0.75, 0.85] {
        let mut picture = grey.clone();
        let shade = (light * 255.0) as u8;
        for (x, y, luma) in picture.enumerate_pixels_mut() {
            // Broad and narrow stripes aslant, over bars and between them.
            let slant = (x + y) % 260;
            if slant < 60 || (150..154).contains(&slant) {
                luma.0[0] = luma.0[0].min(shade);
            }
        }
        let mut png = std::io::Cursor::new(Vec::new());
        picture.write_to(&mut png, image::ImageFormat::Png).unwrap();
        let drawn = draw(png.get_ref(), &laying(target(PrinterLanguage::Zpl, Dpi::D203))).unwrap().remove(0);
        assert_eq!(read(&drawn.bitmap).as_deref(), Some(SAYS), "{light}");
    }
}

#[test]
fn a_user_unit_counts() {
    // Half a 4x6 inch page in units of two points each.
    let page = "<< /Type /Page /Parent 2 0 R /UserUnit 2 /MediaBox [0 0 144 216] /Contents 4 0 R >>";
    let document = one_page(page, &[stream("", "0 g 0 0 72 108 re f")]);
    let laying = laying(target(PrinterLanguage::Zpl, Dpi::D203));
    let drawn = draw(&document, &laying).unwrap().remove(0);
    assert_eq!(drawn.area.map(|area| (area.width, area.height)), Some((101_600, 152_400)));
    assert!(black(&drawn.bitmap, (2, 612, 404, 1216)) > 402 * 604 * 99 / 100);
    assert_eq!(black(&drawn.bitmap, (410, 0, 812, 1218)) + black(&drawn.bitmap, (0, 0, 812, 605)), 0);
    // One that is none is left out.
    let none = one_page(
        &page.replace("/UserUnit 2", "/UserUnit 0").replace("144 216", "288 432"),
        &[stream("", "0 0 9 9 re f")],
    );
    assert_eq!(draw(&none, &laying).unwrap().remove(0).area.map(|area| area.width), Some(101_600));
}
