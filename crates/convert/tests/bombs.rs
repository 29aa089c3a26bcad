//! PDFs of few bytes that ask for more than any machine has: refused in time, and no larger than they have to be.

use crate::documents::{convert, laying, target};
use crate::pdfs::{one_page, page, stream};
use convert::{ConvertError, LabelDocument};
use flate2::Compression;
use flate2::write::ZlibEncoder;
use model::{Dpi, PrinterLanguage};
use std::io::Read as _;
use std::time::{Duration, Instant};

/// What a document is refused for, in the time a label may take on a slow machine.
fn refused(document: &[u8]) -> ConvertError {
    let started = Instant::now();
    let error = convert(document, &laying(target(PrinterLanguage::Zpl, Dpi::D203))).unwrap_err();
    assert!(started.elapsed() < Duration::from_secs(60), "{error} after {:?}", started.elapsed());
    error
}

const TOO_LARGE: ConvertError = ConvertError::TooLarge { most_mb: 512 };
const TOO_MUCH: ConvertError = ConvertError::TooMuch { page: 1 };

fn packed(bytes: impl std::io::Read) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    std::io::copy(&mut { bytes }, &mut encoder).unwrap();
    encoder.finish().unwrap()
}

/// So many megabytes of spaces, packed: a content that draws nothing.
fn spaces(megabytes: u64) -> Vec<u8> {
    packed(std::io::repeat(b' ').take(megabytes << 20))
}

fn contents(filter: &str, packed: &[u8]) -> Vec<u8> {
    one_page(&page(""), &[stream(&format!("/Filter {filter}"), packed)])
}

#[test]
fn what_unpacks_to_more_than_memory_is_refused() {
    let large = spaces(600);
    assert!(large.len() < 1 << 20, "{} bytes", large.len());
    assert_eq!(refused(&contents("/FlateDecode", &large)), TOO_LARGE);
    // None of them is too large alone.
    let part = stream("/Filter /FlateDecode", spaces(200));
    assert_eq!(refused(&one_page(&page(""), &[&part, &part, &part])), TOO_LARGE);
}

#[test]
fn what_is_packed_twice_is_refused() {
    let twice = packed(spaces(100).as_slice());
    assert!(twice.len() < 1000, "{} bytes", twice.len());
    assert_eq!(refused(&contents("[/FlateDecode /FlateDecode]", &twice)), TOO_LARGE);
}

#[test]
fn what_unpacks_to_less_is_read() {
    assert_eq!(refused(&contents("/FlateDecode", &spaces(3))), ConvertError::Empty);
}

#[test]
fn a_picture_of_billions_of_dots_is_refused() {
    let picture =
        "/Type /XObject /Subtype /Image /Width 90000 /Height 90000 /ColorSpace /DeviceRGB /BitsPerComponent 8";
    let shown = stream("", "288 0 0 432 0 0 cm /X Do");
    assert_eq!(refused(&one_page(&page("/XObject << /X 5 0 R >>"), &[shown, stream(picture, "x")])), TOO_MUCH);
}

#[test]
fn dashes_without_end_are_refused() {
    for dashes in ["[0.00001] 0", "[0.00001 0.00002] 0", "[-3 1] 0", "[3] 900000000000"] {
        let line = format!("{dashes} d 10 10 m 280 420 l S");
        assert_eq!(refused(&one_page(&page(""), &[stream("", line)])), TOO_MUCH, "{dashes}");
    }
    let usual = stream("", "[3 2] 0 d 4 w 10 10 m 280 420 l S");
    let laying = laying(target(PrinterLanguage::Zpl, Dpi::D203));
    assert_eq!(convert(&one_page(&page(""), &[usual]), &laying).unwrap().len(), 1);
}

#[test]
fn a_picture_of_more_dots_than_a_sheet_has_is_refused_before_it_is_read() {
    // 20,000 by 20,000 dots of grey in PNG: its header says so, and its data are few.
    let mut header = b"IHDR".to_vec();
    header.extend([20_000_u32.to_be_bytes(), 20_000_u32.to_be_bytes()].concat());
    header.extend([8, 0, 0, 0, 0]);
    let chunk = |chunk: &[u8]| {
        let mut crc = flate2::Crc::new();
        crc.update(chunk);
        let length = u32::try_from(chunk.len() - 4).unwrap().to_be_bytes();
        [&length, chunk, &crc.sum().to_be_bytes()].concat()
    };
    let data = [b"IDAT".as_slice(), &packed(std::io::repeat(0).take(1 << 20))].concat();
    let png = [b"\x89PNG\r\n\x1a\n".as_slice(), &chunk(&header), &chunk(&data), &chunk(b"IEND")].concat();
    assert_eq!(refused(&png), ConvertError::TooManyDots { most: 50_000_000 });
}

/// A form that draws `/X` as its resources say.
fn form(resources: &str, content: &str) -> Vec<u8> {
    stream(&format!("/Type /XObject /Subtype /Form /BBox [0 0 288 432] /Resources << {resources} >>"), content)
}

#[test]
fn forms_that_draw_ten_of_the_next_are_refused() {
    let mut objects = vec![stream("", "/X Do")];
    objects.extend((6..26).map(|next| form(&format!("/XObject << /X {next} 0 R >>"), &"/X Do ".repeat(10))));
    objects.push(form("", "0 0 10 10 re f"));
    assert_eq!(refused(&one_page(&page("/XObject << /X 5 0 R >>"), &objects)), TOO_MUCH);
}

#[test]
fn what_draws_itself_ends() {
    let itself = "/XObject << /X 5 0 R >>";
    let once = one_page(&page(itself), &[stream("", "/X Do"), form(itself, "/X Do")]);
    assert_eq!(refused(&once), ConvertError::Empty);
    let twice = one_page(&page(itself), &[stream("", "/X Do"), form(itself, "/X Do /X Do")]);
    // The reader draws it some levels deep; what it may ask for on the way is bounded.
    assert!([ConvertError::Empty, TOO_MUCH].contains(&refused(&twice)));
}

#[test]
fn patterns_and_letters_and_masks_that_draw_themselves_end() {
    let tile = "/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 9] /XStep 9 /YStep 9
        /Resources << /Pattern << /P 5 0 R >> >>";
    let fill = "/Pattern cs /P scn 0 0 99 99 re f ".repeat(2);
    let pattern = one_page(&page("/Pattern << /P 5 0 R >>"), &[stream("", &fill), stream(tile, &fill)]);

    let font = "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1 1] /FontMatrix [1 0 0 1 0 0] /FirstChar 97 /LastChar 97
        /Widths [1] /Encoding << /Type /Encoding /Differences [97 /a] >> /CharProcs << /a 6 0 R >>
        /Resources << /Font << /F 5 0 R >> >> >>";
    let text = "BT /F 9 Tf (aa) Tj ET";
    let glyph = stream("", format!("1 0 d0 {text}"));
    let letter = one_page(&page("/Font << /F 5 0 R >>"), &[stream("", text), font.into(), glyph]);

    let state = "/ExtGState << /G << /SMask << /S /Luminosity /G 5 0 R >> >> >>";
    let group = format!(
        "/Type /XObject /Subtype /Form /BBox [0 0 99 99] /Group << /S /Transparency /CS /DeviceGray >> /Resources << {state} >>"
    );
    let masked = "/G gs 0 0 99 99 re f 0 0 9 9 re f";
    let mask = one_page(&page(state), &[stream("", masked), stream(&group, masked)]);

    for (what, document) in [("pattern", pattern), ("letter", letter), ("mask", mask)] {
        let started = Instant::now();
        let document = LabelDocument::open(&document).unwrap();
        let drawn = document.draw(None, &laying(target(PrinterLanguage::Zpl, Dpi::D203)));
        assert!(drawn.is_ok() || drawn == Err(ConvertError::Empty) || drawn == Err(TOO_MUCH), "{what}: {drawn:?}");
        assert!(started.elapsed() < Duration::from_secs(60), "{what}: {:?}", started.elapsed());
    }
}
