//! Pictures that ask for too much.

use super::{named, packed};
use image::{ExtendedColorType, ImageEncoder as _};
use std::io::Read as _;

/// A PNG of so many dots, a byte each for every channel, whose data are zeros.
pub(crate) fn png(width: u32, height: u32, colour: u8, bits: u8, data: u64) -> Vec<u8> {
    png_with(width, height, colour, bits, data, &[])
}

fn png_with(width: u32, height: u32, colour: u8, bits: u8, data: u64, more: &[u8]) -> Vec<u8> {
    let mut header = b"IHDR".to_vec();
    header.extend([width.to_be_bytes(), height.to_be_bytes()].concat());
    header.extend([bits, colour, 0, 0, 0]);
    let data = [b"IDAT".as_slice(), &packed(std::io::repeat(0).take(data))].concat();
    [b"\x89PNG\r\n\x1a\n".as_slice(), &chunk(&header), more, &chunk(&data), &chunk(b"IEND")].concat()
}

fn chunk(chunk: &[u8]) -> Vec<u8> {
    let mut crc = flate2::Crc::new();
    crc.update(chunk);
    let length = u32::try_from(chunk.len() - 4).unwrap().to_be_bytes();
    [&length, chunk, &crc.sum().to_be_bytes()].concat()
}

fn jpeg(side: u32) -> Vec<u8> {
    let mut file = Vec::new();
    let grey = vec![99; (side * side) as usize];
    image::codecs::jpeg::JpegEncoder::new(&mut file).write_image(&grey, side, side, ExtendedColorType::L8).unwrap();
    file
}

pub(crate) fn pictures() -> Vec<(String, Vec<u8>)> {
    let rows = |width: u64, height: u64, channels: u64| (width * channels + 1) * height;
    let bomb = |name: &[u8], text: &[u8]| {
        chunk(&[name, text, b"\0\0", packed(std::io::repeat(b'x').take(200 << 20)).as_slice()].concat())
    };
    let mut gif = b"GIF89a\xFF\xFF\xFF\xFF\x80\0\0\0\0\0\xFF\xFF\xFF".to_vec();
    for _ in 0..1000 {
        gif.extend(b"\x2C\0\0\0\0\xFF\xFF\xFF\xFF\0\x02\x02\x44\x01\0");
    }
    gif.push(0x3B);
    let mut jpeg_of_many_scans = jpeg(64);
    let end = jpeg_of_many_scans.split_off(jpeg_of_many_scans.len() - 2);
    jpeg_of_many_scans.extend([0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0].repeat(100_000));
    jpeg_of_many_scans.extend(end);
    vec![
        named("20,000 squared", png(20_000, 20_000, 0, 8, rows(20_000, 20_000, 1))),
        named("7,000 squared", png(7000, 7000, 0, 8, rows(7000, 7000, 1))),
        named("7,000 squared in colours", png(7000, 7000, 6, 8, rows(7000, 7000, 4))),
        named("7,000 squared in deep colours", png(7000, 7000, 6, 16, rows(7000, 7000, 8))),
        named("as wide as it goes", png(20_000, 2500, 0, 8, rows(20_000, 2500, 1))),
        named("as high as it goes", png(1, 20_000, 0, 8, rows(1, 20_000, 1))),
        named("wider than it goes", png(2_000_000_000, 2_000_000_000, 6, 16, 1 << 20)),
        named("more data than dots", png(8, 8, 0, 8, 200 << 20)),
        named("a large profile", png_with(8, 8, 0, 8, 72, &bomb(b"iCCP", b"icc"))),
        named("a large text", png_with(8, 8, 0, 8, 72, &bomb(b"zTXt", b"Comment"))),
        named("a JPEG of 7,000 squared", jpeg(7000)),
        named("a JPEG of many scans", jpeg_of_many_scans),
        named("a GIF of many large pictures", gif),
    ]
}
