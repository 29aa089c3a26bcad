//! Bar codes, read of the dots of a label as they print: Code 128, Code 39 and Interleaved 2 of 5, upright, turned or on their head.
//!
//! A line is laid across the label each two millimetres, and along it as well. What two of them say was read; bars of a label are
//! higher than that.

use label::Bitmap;
use model::Dpi;
use rxing::DecodeHints;
use rxing::common::BitArray;
use rxing::oned::{Code39Reader, Code128Reader, ITFReader, OneDReader};
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Lines an inch.
const LINES: u32 = 12;
/// How many steps from ink to paper and back eight signs have at least, in any of the three.
const LEAST: usize = 40;

/// What the bar codes of a label say, each once, in the order of the lines.
pub(crate) fn read(bitmap: &Bitmap, dpi: Dpi) -> Vec<String> {
    // No label is worth falling over.
    catch_unwind(AssertUnwindSafe(|| read_lines(bitmap, dpi))).unwrap_or_default()
}

fn read_lines(bitmap: &Bitmap, dpi: Dpi) -> Vec<String> {
    let apart = (dpi.per_inch() / LINES).max(1) as usize;
    let gap = (dpi.per_inch() / 8) as usize;
    let (width, height) = (bitmap.width(), bitmap.height());
    let across = (0..height).step_by(apart).map(|y| (0..width).map(|x| bitmap.is_black(x, y)).collect::<Vec<_>>());
    let along = (0..width).step_by(apart).map(|x| (0..height).map(|y| bitmap.is_black(x, y)).collect());
    let mut lines: BTreeMap<String, u32> = BTreeMap::new();
    let mut said = Vec::new();
    for line in across.chain(along) {
        for text in pieces(&line, gap).filter_map(|piece| text_of(piece, gap)) {
            let read = lines.entry(text.clone()).or_default();
            *read += 1;
            if *read == 2 {
                said.push(text);
            }
        }
    }
    said
}

/// The pieces of a line between stretches of paper of a length: broader than any of a bar code.
fn pieces(line: &[bool], gap: usize) -> impl Iterator<Item = &[bool]> {
    let mut rest = line;
    std::iter::from_fn(move || {
        rest = &rest[rest.iter().position(|dot| *dot)?..];
        let paper = rest.windows(gap.max(1)).position(|dots| !dots.contains(&true));
        let (piece, after) = rest.split_at(paper.unwrap_or(rest.len()));
        rest = after;
        Some(piece)
    })
}

/// What a piece of a line says, with paper on both sides, from either end.
fn text_of(piece: &[bool], paper: usize) -> Option<String> {
    if piece.windows(2).filter(|dots| dots[0] != dots[1]).count() < LEAST {
        return None;
    }
    let mut bits = BitArray::with_size(piece.len() + 2 * paper);
    piece.iter().enumerate().filter(|(_, dot)| **dot).for_each(|(place, _)| bits.set(place + paper));
    let upright = decoded(&bits);
    upright.or_else(|| {
        bits.reverse();
        decoded(&bits)
    })
}

fn decoded(bits: &BitArray) -> Option<String> {
    let hints = DecodeHints::default();
    let read = Code128Reader.decode_row(0, bits, &hints);
    let read = read.or_else(|_| Code39Reader::default().decode_row(0, bits, &hints));
    let read = read.or_else(|_| ITFReader::default().decode_row(0, bits, &hints));
    read.ok().map(|read| read.getText().to_owned())
}
