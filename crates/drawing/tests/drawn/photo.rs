//! Photos: what is kept of one is its pixels, the right way up, in few bytes.

use crate::children::drawer;
use crate::files;
use drawing::{Drawer, Limits};
use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use model::{PHOTO_BYTES, PHOTO_SIDE, ProblemCode};
use std::io::Cursor;
use std::time::Duration;

/// A picture red on the left and blue on the right, with a texture that no JPEG packs well where it is `rough`.
fn picture(width: u32, height: u32, rough: bool) -> DynamicImage {
    let mut noise = 1_u32;
    let pixel = |x: u32, _: u32| {
        noise = noise.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let grain = if rough { u8::try_from(noise >> 24).unwrap() } else { 0 };
        if x < width / 2 { Rgb([200, grain, grain]) } else { Rgb([grain, grain, 200]) }
    };
    DynamicImage::ImageRgb8(RgbImage::from_fn(width, height, pixel))
}

fn file(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut file = Cursor::new(Vec::new());
    picture.write_to(&mut file, format).unwrap();
    file.into_inner()
}

/// What a camera writes before the picture: Exif with its orientation, its name and a place (*Exif 2.32*, 4.5 and 4.6).
fn with_exif(jpeg: &[u8], orientation: u16) -> Vec<u8> {
    let entry = |tag: u16, kind: u16, count: u32, value: [u8; 4]| {
        [&tag.to_be_bytes()[..], &kind.to_be_bytes(), &count.to_be_bytes(), &value].concat()
    };
    let [high, low] = orientation.to_be_bytes();
    let mut exif = b"Exif\0\0MM\0\x2A\0\0\0\x08\0\x03".to_vec();
    exif.extend(entry(0x010F, 2, 15, 50_u32.to_be_bytes()));
    exif.extend(entry(0x0112, 3, 1, [high, low, 0, 0]));
    exif.extend(entry(0x8825, 4, 1, 66_u32.to_be_bytes()));
    exif.extend(b"\0\0\0\0SECRET CAMERA\0\0\0\0\x01");
    exif.extend(entry(0x0001, 2, 2, *b"N\0\0\0"));
    exif.extend(b"\0\0\0\0 52 22 26 N 4 54 4 E");
    let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
    [&jpeg[..2], b"\xFF\xE1", &length, &exif, &jpeg[2..]].concat()
}

fn kept(drawer: &Drawer, file: &[u8]) -> RgbImage {
    let jpeg = drawer.photo(file, PHOTO_SIDE, PHOTO_BYTES).unwrap();
    assert!(jpeg.len() <= PHOTO_BYTES, "{} bytes", jpeg.len());
    for trace in [b"Exif".as_slice(), b"SECRET", b"52 22", b"http://ns.adobe.com"] {
        assert!(!jpeg.windows(trace.len()).any(|window| window == trace), "a trace is left");
    }
    image::load_from_memory_with_format(&jpeg, ImageFormat::Jpeg).unwrap().into_rgb8()
}

fn is_red(pixel: Rgb<u8>) -> bool {
    pixel[0] > 150 && pixel[2] < 100
}

#[test]
fn a_photo_is_turned_and_nothing_but_its_pixels_is_kept() {
    let (drawer, jpeg) = (drawer(Limits::default()), file(&picture(400, 300, false), ImageFormat::Jpeg));
    let upright = kept(&drawer, &with_exif(&jpeg, 1));
    assert_eq!(upright.dimensions(), (400, 300));
    assert!(is_red(*upright.get_pixel(20, 150)) && !is_red(*upright.get_pixel(380, 150)));
    // Held on its side: what is on the left of the file is at the top of the scene.
    let turned = kept(&drawer, &with_exif(&jpeg, 6));
    assert_eq!(turned.dimensions(), (300, 400));
    assert!(is_red(*turned.get_pixel(150, 20)) && !is_red(*turned.get_pixel(150, 380)));
    let upside_down = kept(&drawer, &with_exif(&jpeg, 3));
    assert!(!is_red(*upside_down.get_pixel(20, 150)) && is_red(*upside_down.get_pixel(380, 150)));
}

#[test]
fn a_large_photo_is_made_small_whatever_is_in_it() {
    let patience = Duration::from_secs(120);
    let drawer = drawer(Limits { page: patience, file: patience, ..Limits::default() });
    let rough = kept(&drawer, &file(&picture(4000, 3000, true), ImageFormat::Jpeg));
    assert!(rough.width() <= PHOTO_SIDE && rough.width() * 3 == rough.height() * 4, "{:?}", rough.dimensions());
    let png = kept(&drawer, &file(&picture(1000, 2400, true), ImageFormat::Png));
    assert!(png.height() <= PHOTO_SIDE, "{:?}", png.dimensions());
    assert_eq!(kept(&drawer, &file(&picture(1, 1, false), ImageFormat::Png)).dimensions(), (1, 1));
}

#[test]
fn what_is_no_photo_is_said_to_be_none() {
    for drawer in [drawer(Limits::default()), Drawer::here()] {
        let code = |file: &[u8]| drawer.photo(file, PHOTO_SIDE, PHOTO_BYTES).unwrap_err().code;
        for file in [b"".as_slice(), b"no picture", b"%PDF-1.4", b"<svg/>", b"\xFF\xD8\xFF\xE0"] {
            assert_eq!(code(file), ProblemCode::PhotoUnreadable);
        }
        for file in [vec![0; (32 << 20) + 1], files::png(11_000, 11_000, 2, 8, 1 << 20)] {
            assert_eq!(code(&file), ProblemCode::PhotoTooLarge);
        }
    }
}

#[test]
fn hostile_pictures_have_an_end() {
    let little = Limits { page: Duration::from_secs(5), file: Duration::from_secs(5), ..Limits::default() };
    let drawer = drawer(little);
    for (name, file) in files::pictures() {
        match drawer.photo(&file, PHOTO_SIDE, PHOTO_BYTES) {
            Ok(jpeg) => assert!(jpeg.len() <= PHOTO_BYTES, "{name}"),
            Err(problem) => assert!(
                [ProblemCode::PhotoUnreadable, ProblemCode::PhotoTooLarge].contains(&problem.code),
                "{name}: {problem:?}"
            ),
        }
    }
    kept(&drawer, &file(&picture(40, 30, false), ImageFormat::Jpeg));
}
