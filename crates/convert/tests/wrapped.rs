//! Streams of PDFs in every wrapping there is: what unpacks to more than any memory is refused, all else is drawn.

use crate::documents::{convert, draw, laying, target};
use crate::pdfs::{one_page, page, pdf, stream};
use convert::ConvertError;
use flate2::Compression;
use flate2::write::{DeflateEncoder, ZlibEncoder};
use model::{Dpi, PrinterLanguage};
use std::io::{Read as _, Write as _};

const TOO_LARGE: ConvertError = ConvertError::TooLarge { most_mb: 512 };
/// More spaces than a document may have: a content that draws nothing.
const BOMB: u64 = 600 << 20;

fn zlib(content: impl std::io::Read) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    std::io::copy(&mut { content }, &mut encoder).unwrap();
    encoder.finish().unwrap()
}

/// Without the two bytes that say what it is.
fn deflate(content: impl std::io::Read) -> Vec<u8> {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
    std::io::copy(&mut { content }, &mut encoder).unwrap();
    encoder.finish().unwrap()
}

fn spaces() -> impl std::io::Read {
    std::io::repeat(b' ').take(BOMB)
}

fn hex(bytes: &[u8]) -> Vec<u8> {
    let mut text: Vec<u8> = bytes.iter().flat_map(|byte| format!("{byte:02x}").into_bytes()).collect();
    text.push(b'>');
    text
}

fn base85(bytes: &[u8]) -> Vec<u8> {
    let mut text = Vec::new();
    for four in bytes.chunks(4) {
        let mut group = [0; 4];
        group[..four.len()].copy_from_slice(four);
        let value = u32::from_be_bytes(group);
        let digits = [52_200_625, 614_125, 7225, 85, 1].map(|power| (value / power % 85) as u8 + b'!');
        text.extend_from_slice(&digits[..=four.len()]);
        text.extend_from_slice(if text.len() % 64 < 5 { b"\n" } else { b"" });
    }
    text.extend_from_slice(b"~>");
    text
}

/// Codes of so many bits each, one after the other.
fn codes(codes: impl IntoIterator<Item = (u32, u32)>) -> Vec<u8> {
    let (mut bytes, mut bits, mut held) = (Vec::new(), 0_u64, 0);
    for (code, wide) in codes {
        bits = bits << wide | u64::from(code);
        held += wide;
        while held >= 8 {
            held -= 8;
            bytes.push((bits >> held) as u8);
        }
    }
    bytes.push((bits << (8 - held)) as u8);
    bytes
}

/// LZW that never makes use of its table.
fn lzw(content: &[u8]) -> Vec<u8> {
    let parts =
        content.chunks(200).flat_map(|part| std::iter::once(256).chain(part.iter().map(|byte| u32::from(*byte))));
    codes(parts.chain([257]).map(|code| (code, 9)))
}

/// Spaces of LZW: each sequence is one longer than the one before, until the table is full.
fn lzw_spaces() -> Vec<u8> {
    let wide = |next: u32| match next {
        2048.. => 12,
        1024.. => 11,
        512.. => 10,
        _ => 9,
    };
    // What is read with a code is known one code later.
    let growing = (258..4096_u32).map(|code| (code, wide(code + 1)));
    let longest = u32::try_from(BOMB / 3838).unwrap();
    codes([(256, 9), (32, 9)].into_iter().chain(growing).chain((0..longest).map(|_| (4095, 12))))
}

fn run_length(content: &[u8]) -> Vec<u8> {
    let mut bytes: Vec<u8> = content.chunks(128).flat_map(|part| [&[part.len() as u8 - 1], part].concat()).collect();
    bytes.push(128);
    bytes
}

fn contents(filter: &str, packed: impl AsRef<[u8]>) -> Vec<u8> {
    one_page(&page(""), &[stream(&format!("/Filter {filter}"), packed)])
}

/// The content encrypted with an empty password (ISO 32000-2, 7.6, version 1: RC4 of 40 bits). What the standard makes of the
/// keys is written down here for object 4, which is the content.
fn encrypted(filter: &str, packed: &[u8]) -> Vec<u8> {
    const USER: &str = "d0dcde1d721997f77733d3c3db96d4615109b95820b71531ebbba067ae85b2ee";
    const KEY: [u8; 10] = [197, 25, 149, 120, 157, 182, 92, 101, 108, 87];
    let content = stream(&format!("/Filter {filter}"), rc4(&KEY, packed));
    let keys = format!("<< /Filter /Standard /V 1 /R 2 /O <{}> /U <{USER}> /P -44 >>", "41".repeat(32));
    let page = page("");
    let objects: [&[u8]; 5] = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        page.as_bytes(),
        &content,
        keys.as_bytes(),
    ];
    pdf(&objects, "/Encrypt 5 0 R /ID [<00> <00>]")
}

fn rc4(key: &[u8], data: &[u8]) -> Vec<u8> {
    let mut state: Vec<u8> = (0..=255).collect();
    let mut at = 0_usize;
    for place in 0..256 {
        at = (at + usize::from(state[place]) + usize::from(key[place % key.len()])) % 256;
        state.swap(place, at);
    }
    let (mut one, mut two) = (0_usize, 0_usize);
    let next = |byte: &u8| {
        one = (one + 1) % 256;
        two = (two + usize::from(state[one])) % 256;
        state.swap(one, two);
        byte ^ state[(usize::from(state[one]) + usize::from(state[two])) % 256]
    };
    data.iter().map(next).collect()
}

#[test]
fn what_unpacks_to_more_than_memory_is_refused_in_every_wrapping() {
    let flate = zlib(spaces());
    let run: Vec<u8> = [129, b' '].repeat(usize::try_from(BOMB / 128).unwrap());
    for (what, document) in [
        ("hex", contents("[/ASCIIHexDecode /FlateDecode]", hex(&flate))),
        ("short names", contents("[/AHx /Fl]", hex(&flate))),
        ("names in hex", contents("[/#41SCIIHexDecode /Flate#44ecode]", hex(&flate))),
        ("base 85", contents("[/ASCII85Decode /FlateDecode]", base85(&flate))),
        ("twice text", contents("[/A85 /AHx /FlateDecode]", base85(&hex(&flate)))),
        ("no header", contents("/FlateDecode", deflate(spaces()))),
        ("lzw", contents("/LZWDecode", lzw_spaces())),
        ("lzw in base 85", contents("[/A85 /LZW]", base85(&lzw_spaces()))),
        ("run length", contents("/RunLengthDecode", run)),
        ("encrypted", encrypted("/FlateDecode", &flate)),
        ("encrypted lzw", encrypted("/LZWDecode", &lzw_spaces())),
        ("elsewhere", contents("99 0 R", &flate)),
        ("twice packed", contents("[/LZW /Fl]", lzw(&flate))),
    ] {
        let error = convert(&document, &laying(target(PrinterLanguage::Zpl, Dpi::D203))).unwrap_err();
        assert_eq!(error, TOO_LARGE, "{what}");
    }
}

#[test]
fn a_picture_within_the_content_that_unpacks_to_more_than_memory_is_refused() {
    let mut content = b"288 0 0 432 0 0 cm BI /W 8 /H 8 /BPC 8 /CS /G /F /Fl ID ".to_vec();
    content.extend_from_slice(&zlib(spaces()));
    content.extend_from_slice(b"\nEI");
    for document in [one_page(&page(""), &[stream("", &content)]), contents("/FlateDecode", zlib(content.as_slice()))] {
        let error = convert(&document, &laying(target(PrinterLanguage::Zpl, Dpi::D203))).unwrap_err();
        assert!([TOO_LARGE, ConvertError::TooMuch { page: 1 }].contains(&error), "{error:?}");
    }
}

#[test]
fn ordinary_documents_are_drawn_in_every_wrapping() {
    let mut large = b"0 0 144 216 re f\n".to_vec();
    // What cannot be packed well, and draws nothing: so much of it that every wrapping has to be looked into.
    let mut number = 1_u64;
    while large.len() < 2 << 20 {
        number = number.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        writeln!(large, "% {number:016x}").unwrap();
    }
    for content in [&large[..17], &large] {
        let flate = zlib(content);
        for (what, document) in [
            ("plain", one_page(&page(""), &[stream("", content)])),
            ("flate", contents("/FlateDecode", &flate)),
            ("hex", contents("[/ASCIIHexDecode /FlateDecode]", hex(&flate))),
            ("base 85", contents("[/ASCII85Decode /FlateDecode]", base85(&flate))),
            ("lzw", contents("/LZWDecode", lzw(content))),
            ("run length", contents("/RunLengthDecode", run_length(content))),
            ("encrypted", encrypted("/FlateDecode", &flate)),
            ("encrypted lzw", encrypted("/LZWDecode", &lzw(content))),
        ] {
            let drawn = draw(&document, &laying(target(PrinterLanguage::Zpl, Dpi::D203)));
            let drawn = drawn.unwrap_or_else(|error| panic!("{what}, {} bytes: {error}", content.len())).remove(0);
            let black: u32 = drawn.bitmap.bytes().iter().map(|byte| byte.count_ones()).sum();
            // A quarter of a page of 4x6 inches.
            assert!((200_000..300_000).contains(&black), "{what}, {} bytes: {black} dots", content.len());
        }
    }
}
