//! Which dots get ink: a hard threshold, so that text and bars are sharp; photographs are dithered, and neither grey text
//! ([`strokes`]) nor grey fields ([`fields`]) are lost, nor dark text on dark grounds ([`dark_grounds`]), nor any of them in what
//! JPEG left of a picture ([`calm`]).

mod around;
mod calm;
mod dark_grounds;
mod fields;
mod grounds;
mod signs;
mod strokes;
mod tints;

use crate::grey::Grey;
use label::Bitmap;

const THRESHOLD: u8 = 128;
/// Dots a side of the squares that are looked at.
const SQUARE: usize = 16;
/// What is neither ink nor paper nor the edge between them.
const MIDDLE: std::ops::RangeInclusive<u8> = 40..=215;
/// Of sixteen, how many steps of grey a photograph has at least; a grey background has one.
const STEPS: u32 = 5;
/// How many squares a photograph has at least.
const LEAST: usize = 4;

/// How broad a stroke is no text, in dots.
const BROAD: usize = 14;

/// A picture in ink.
pub(crate) struct Inked {
    pub(crate) bitmap: Bitmap,
    /// Whether pale text may be lost.
    pub(crate) is_pale_lost: bool,
}

/// Inks a picture.
pub(crate) fn ink(picture: &Grey) -> Inked {
    let width = picture.width as usize;
    let row_bytes = picture.width.div_ceil(8) as usize;
    let mut bytes = vec![0_u8; row_bytes * picture.height as usize];
    let calm = calm::of(picture);
    let (meant, flat) = calm.as_ref().map_or((picture, picture), |calm| (&calm.smooth, &calm.flat));
    for (dots, row) in meant.luma.chunks_exact(width.max(1)).zip(bytes.chunks_exact_mut(row_bytes.max(1))) {
        for (eight, byte) in pieces(dots).zip(row) {
            *byte = inked(eight);
        }
    }
    let squares = squares(meant);
    let mut is_pale_lost = strokes::ink(meant, &squares, &mut bytes);
    if calm.is_some() {
        strokes::ink_flat(flat, &squares, &mut bytes);
    }
    fields::ink(flat, &squares, &mut bytes);
    dark_grounds::ink(meant, &squares, &mut bytes);
    if calm.is_some() {
        // What is paler than its noise is not in what was meant.
        is_pale_lost |= strokes::ink(picture, &squares, &mut bytes);
    }
    if squares.contains(&Square::Photograph) {
        dither(picture, &squares, &mut bytes);
    }
    Inked { bitmap: Bitmap::from_bytes(picture.width, bytes), is_pale_lost }
}

/// Whether what is darker than that in a piece of a picture is broad on the whole: twice its dots to those at its edge.
fn is_broad(picture: &Grey, piece: &[usize], threshold: u8) -> bool {
    let (width, luma) = (picture.width as usize, &picture.luma);
    let is_ink = |place: Option<usize>| place.and_then(|place| luma.get(place)).is_some_and(|luma| *luma < threshold);
    let (mut all, mut edge) = (0, 0_usize);
    for place in piece.iter().copied().filter(|place| luma[*place] < threshold) {
        all += 1;
        let sides = [place.checked_sub(1), Some(place + 1), place.checked_sub(width), Some(place + width)];
        edge += usize::from(!sides.into_iter().all(is_ink));
    }
    all * 2 > edge.max(1) * BROAD
}

/// A row in pieces of one length; beyond its end all is white.
fn pieces<const LENGTH: usize>(row: &[u8]) -> impl Iterator<Item = [u8; LENGTH]> {
    let (whole, rest) = row.as_chunks();
    let mut last = [255; LENGTH];
    last[..rest.len()].copy_from_slice(rest);
    whole.iter().copied().chain((!rest.is_empty()).then_some(last))
}

/// Eight dots as bits, the first one the highest: ink is what is darker than the threshold, whose highest bit is not set.
fn inked(dots: [u8; 8]) -> u8 {
    const HIGHEST: u64 = u64::from_ne_bytes([THRESHOLD; 8]);
    // Brings bit 8n to bit 56 + n.
    const TOGETHER: u64 = 0x0102_0408_1020_4080;
    let ink = (!u64::from_be_bytes(dots) & HIGHEST) >> 7;
    (ink.wrapping_mul(TOGETHER) >> 56) as u8
}

/// What a square of the picture shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Square {
    /// Text, bars, paper.
    Sharp,
    /// Some of a photograph at its edge, and maybe what is beside it.
    Edge,
    Photograph,
}

/// Which squares belong to a photograph: side by side, most of each neither ink nor paper, in many shades.
fn squares(picture: &Grey) -> Vec<Square> {
    let (across, down) = ((picture.width as usize).div_ceil(SQUARE), (picture.height as usize).div_ceil(SQUARE));
    let mut middle = vec![0_usize; across * down];
    let mut shades = vec![0_u16; across * down];
    for (y, row) in picture.luma.chunks_exact((picture.width as usize).max(1)).enumerate() {
        for (square, dots) in pieces::<SQUARE>(row).enumerate() {
            // Most of a label is ink or paper, and comparing is quicker than counting, counting than looking.
            if dots == [255; SQUARE] || dots == [0; SQUARE] {
                continue;
            }
            let place = y / SQUARE * across + square;
            let count: u8 = dots.iter().map(|luma| u8::from(MIDDLE.contains(luma))).sum();
            if count > 0 {
                middle[place] += usize::from(count);
                let middling = dots.iter().filter(|luma| MIDDLE.contains(luma));
                shades[place] |= middling.fold(0, |seen, luma| seen | 1 << (luma >> 4));
            }
        }
    }
    let mut squares = vec![Square::Sharp; across * down];
    let mut waiting: Vec<bool> = middle.iter().map(|count| count * 10 > SQUARE * SQUARE * 7).collect();
    for start in 0..across * down {
        let mut patch = Vec::new();
        let mut reached = vec![start];
        // A smooth sky has few shades in one square, and many in all that hang together.
        while let Some(place) = reached.pop() {
            if std::mem::take(&mut waiting[place]) {
                patch.push(place);
                let (x, y) = (place % across, place / across);
                reached.extend((x > 0).then(|| place - 1));
                reached.extend((x + 1 < across).then_some(place + 1));
                reached.extend((y > 0).then(|| place - across));
                reached.extend((y + 1 < down).then_some(place + across));
            }
        }
        let seen = patch.iter().fold(0, |seen, place| seen | shades[*place]);
        if patch.len() >= LEAST && seen.count_ones() >= STEPS && !is_tint(picture, &patch, across) {
            patch.into_iter().for_each(|place| squares[place] = Square::Photograph);
        }
    }
    mark_edges(&mut squares, &middle, across);
    squares
}

/// Whether most of what is neither ink nor paper in a patch is one shade: a tint behind a text, and no photograph.
fn is_tint(picture: &Grey, patch: &[usize], across: usize) -> bool {
    let mut shades = [0_usize; 256];
    for place in patch {
        let (left, top) = (place % across * SQUARE, place / across * SQUARE);
        for y in top..(top + SQUARE).min(picture.height as usize) {
            let row = picture.row(y as u32);
            let dots = &row[left..(left + SQUARE).min(row.len())];
            dots.iter().filter(|luma| MIDDLE.contains(luma)).for_each(|luma| shades[usize::from(*luma)] += 1);
        }
    }
    shades.iter().max().is_some_and(|most| most * 2 > shades.iter().sum())
}

/// Marks the squares that a photograph only reaches into.
fn mark_edges(squares: &mut [Square], middle: &[usize], across: usize) {
    let photographs: Vec<usize> = (0..squares.len()).filter(|place| squares[*place] == Square::Photograph).collect();
    for place in photographs {
        let (x, y) = (place % across, place / across);
        for (x, y) in (y.saturating_sub(1)..=y + 1).flat_map(|y| (x.saturating_sub(1)..=x + 1).map(move |x| (x, y))) {
            let beside = y * across + x;
            if x < across && squares.get(beside) == Some(&Square::Sharp) && middle[beside] >= SQUARE {
                squares[beside] = Square::Edge;
            }
        }
    }
}

/// Floyd–Steinberg, within photographs only.
fn dither(picture: &Grey, squares: &[Square], bytes: &mut [u8]) {
    let (width, row_bytes) = (picture.width as usize, picture.width.div_ceil(8) as usize);
    let across = width.div_ceil(SQUARE);
    let mut below = vec![0_i32; width + 2];
    for (y, row) in picture.luma.chunks_exact(width.max(1)).enumerate() {
        let mut here = std::mem::replace(&mut below, vec![0; width + 2]);
        for (x, luma) in row.iter().enumerate() {
            // The soft edge of a letter is a dot or two wide.
            let within = || row[x.saturating_sub(2)..(x + 3).min(width)].iter().all(|luma| MIDDLE.contains(luma));
            match squares[y / SQUARE * across + x / SQUARE] {
                Square::Photograph => {}
                Square::Edge if within() => {}
                Square::Edge | Square::Sharp => continue,
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
