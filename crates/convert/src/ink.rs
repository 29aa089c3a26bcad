//! Which dots get ink: a hard threshold, so that text and bars are sharp; only photographs are dithered.

use crate::grey::Grey;
use label::Bitmap;

const THRESHOLD: u8 = 128;
/// Dots a side of the squares that are looked at.
const SQUARE: usize = 16;
/// What is neither ink nor paper nor the edge between them.
const MIDDLE: std::ops::RangeInclusive<u8> = 40..=215;
/// Of sixteen, how many steps of grey a square has at least to be part of a photograph.
const STEPS: u32 = 5;

/// Inks a picture.
pub(crate) fn ink(picture: &Grey) -> Bitmap {
    let width = picture.width as usize;
    let row_bytes = picture.width.div_ceil(8) as usize;
    let mut bytes = vec![0_u8; row_bytes * picture.height as usize];
    for (dots, row) in picture.luma.chunks_exact(width.max(1)).zip(bytes.chunks_exact_mut(row_bytes.max(1))) {
        for (eight, byte) in dots.chunks(8).zip(row) {
            *byte = eight
                .iter()
                .zip([128, 64, 32, 16, 8, 4, 2, 1])
                .map(|(luma, bit)| if *luma < THRESHOLD { bit } else { 0 })
                .sum();
        }
    }
    let photographs = photographs(picture);
    if photographs.iter().any(|photograph| *photograph) {
        dither(picture, &photographs, &mut bytes);
    }
    Bitmap::from_bytes(picture.width, bytes)
}

/// Which squares belong to a photograph: most of it neither ink nor paper, in many shades.
fn photographs(picture: &Grey) -> Vec<bool> {
    let (across, down) = ((picture.width as usize).div_ceil(SQUARE), (picture.height as usize).div_ceil(SQUARE));
    let mut middle = vec![0_usize; across * down];
    let mut shades = vec![0_u16; across * down];
    for (y, row) in picture.luma.chunks_exact((picture.width as usize).max(1)).enumerate() {
        for (square, dots) in row.chunks(SQUARE).enumerate() {
            let place = y / SQUARE * across + square;
            for luma in dots.iter().filter(|luma| MIDDLE.contains(luma)) {
                middle[place] += 1;
                shades[place] |= 1 << (luma >> 4);
            }
        }
    }
    let certain: Vec<bool> = (0..across * down)
        .map(|place| middle[place] * 10 > SQUARE * SQUARE * 7 && shades[place].count_ones() >= STEPS)
        .collect();
    // One square alone is no photograph.
    let neighbours = |place: usize| {
        let (x, y) = (place % across, place / across);
        let near = (y.saturating_sub(1)..(y + 2).min(down))
            .flat_map(|row| (x.saturating_sub(1)..(x + 2).min(across)).map(move |column| row * across + column));
        near.filter(|near| certain[*near]).count()
    };
    (0..across * down).map(|place| certain[place] && neighbours(place) >= 4).collect()
}

/// Floyd–Steinberg, within the photographs only.
fn dither(picture: &Grey, photographs: &[bool], bytes: &mut [u8]) {
    let (width, row_bytes) = (picture.width as usize, picture.width.div_ceil(8) as usize);
    let across = width.div_ceil(SQUARE);
    let mut below = vec![0_i32; width + 2];
    for (y, row) in picture.luma.chunks_exact(width.max(1)).enumerate() {
        let mut here = std::mem::replace(&mut below, vec![0; width + 2]);
        for (x, luma) in row.iter().enumerate() {
            if !photographs[y / SQUARE * across + x / SQUARE] {
                continue;
            }
            let wanted = i32::from(*luma) + here[x + 1] / 16;
            let black = wanted < i32::from(THRESHOLD);
            let error = wanted - if black { 0 } else { 255 };
            here[x + 2] += error * 7;
            below[x] += error * 3;
            below[x + 1] += error * 5;
            below[x + 2] += error;
            let bit = 0x80 >> (x % 8);
            let byte = &mut bytes[y * row_bytes + x / 8];
            *byte = if black { *byte | bit } else { *byte & !bit };
        }
    }
}
