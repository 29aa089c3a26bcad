//! Grey strokes, however pale: letters and rules that a hard threshold would lose, on paper and on tints.
//!
//! Tints are taken away first ([`tints`]), so that what stands on one is judged as if it stood on paper. A stroke is what hangs
//! together around its darkest dot and is at least half as dark; all of it is printed. What touches something dark is the soft edge
//! of it, or a watermark behind it, and is not; nor is what is broad and no sign ([`super::signs`]). On clean paper, as a drawn
//! document has, a stroke may be as pale as can be seen. Among noise, as a scan has and JPEG leaves beside black, it has to be darker
//! and larger than noise is, and what may be lost is told.

use super::around::{Around, DARK, SMOOTH_DARK};
use super::signs::is_sign;
use super::{SQUARE, Square, is_broad, pieces, tints};
use crate::grey::Grey;
use std::collections::HashMap;
use std::ops::RangeInclusive;

/// What is lighter is no ink: on clean paper, and by how noisy it is around.
const CLEAN: u8 = 246;
const QUIET: u8 = 243;
const NOISY: u8 = 235;
/// What is darker is ink among noise, too; and what is, in the strongest noise beside black, however small it is.
const GREY: u8 = 208;
const DARK_GREY: u8 = 150;
/// What noise is lighter than, and how many dots a stroke has at least among it.
const NO_NOISE: u8 = 225;
const STROKE: usize = 24;
/// How many strokes that may be noise are taken for a text that is lost.
const LOST: usize = 3;
/// How light noise is: as it is where JPEG is kept well, and in a scan. Of such dots in three by three squares, how many are noise.
const WEAK: RangeInclusive<u8> = 249..=254;
const STRONG: RangeInclusive<u8> = 243..=248;
const DUSTY: u16 = 48;

/// Blackens the dots of grey strokes; answers whether some of them may be lost.
pub(super) fn ink(picture: &Grey, squares: &[Square], bytes: &mut [u8]) -> bool {
    ink_among(None, DARK, picture, squares, bytes)
}

/// The same in a picture whose noise was smoothed away and that has few shades: what is left of the noise is no ink.
pub(super) fn ink_flat(picture: &Grey, squares: &[Square], bytes: &mut [u8]) {
    ink_among(Some(Noise { weak: DUSTY, strong: DUSTY }), SMOOTH_DARK, picture, squares, bytes);
}

fn ink_among(everywhere: Option<Noise>, dark: u8, picture: &Grey, squares: &[Square], bytes: &mut [u8]) -> bool {
    let without_tints = tints::taken_away(picture);
    let levelled = without_tints.as_ref().unwrap_or(picture);
    let around = Around::of(picture);
    let (seen, noise) = (Vec::new(), HashMap::new());
    let mut strokes = Strokes { levelled, around, squares, bytes, seen, everywhere, dark, noise, lost: 0 };
    for y in 0..levelled.height as usize {
        for (piece, dots) in (0..).step_by(SQUARE).zip(pieces::<SQUARE>(levelled.row(y as u32))) {
            if dots == [255; SQUARE] || dots == [0; SQUARE] {
                continue;
            }
            for (x, luma) in (piece..levelled.width as usize).zip(dots) {
                if (dark..=CLEAN).contains(&luma) && strokes.may_begin(x, y) {
                    strokes.ink(x, y);
                }
            }
        }
    }
    strokes.lost >= LOST
}

/// What is known of a dot.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Seen {
    No,
    Looked,
    Inked,
}

struct Strokes<'a> {
    levelled: &'a Grey,
    around: Around<'a>,
    squares: &'a [Square],
    bytes: &'a mut [u8],
    /// Empty as long as no stroke was met: most labels have none.
    seen: Vec<Seen>,
    /// The noise of all squares, where that is known.
    everywhere: Option<Noise>,
    /// What is darker is no grey.
    dark: u8,
    /// The noise of those squares that were asked about.
    noise: HashMap<usize, Noise>,
    lost: usize,
}

impl Strokes<'_> {
    fn square(&self, x: usize, y: usize) -> usize {
        y / SQUARE * (self.levelled.width as usize).div_ceil(SQUARE) + x / SQUARE
    }

    /// Whether a dot is the middle of a stroke: nothing beside it is darker, or of a stroke already.
    fn may_begin(&self, x: usize, y: usize) -> bool {
        let luma = self.levelled.luma[y * self.levelled.width as usize + x];
        self.squares[self.square(x, y)] == Square::Sharp
            && self.levelled.near(x, y, 1).all(|place| self.levelled.luma[place] >= luma)
            && !self.is_beside_stroke(x, y)
    }

    fn is_beside_stroke(&self, x: usize, y: usize) -> bool {
        !self.seen.is_empty() && self.levelled.near(x, y, 1).any(|place| self.seen[place] == Seen::Inked)
    }

    /// Inks the stroke a dot belongs to, where it is one.
    fn ink(&mut self, x: usize, y: usize) {
        let (width, row_bytes) = (self.levelled.width as usize, self.levelled.width.div_ceil(8) as usize);
        let start = y * width + x;
        self.seen.resize(self.levelled.luma.len(), Seen::No);
        if self.seen[start] != Seen::No {
            return;
        }
        let noise = self.everywhere.unwrap_or_else(|| self.noise(x, y));
        let lightest = match noise {
            Noise { weak, .. } if weak < DUSTY => CLEAN,
            Noise { strong, .. } if strong < DUSTY => QUIET,
            Noise { .. } => NOISY,
        };
        let luma = self.levelled.luma[start];
        if luma > lightest {
            return;
        }
        let threshold = ((u16::from(luma) + 255) / 2) as u8;
        let Some(stroke) = self.stroke(start, threshold) else { return };
        if is_broad(self.levelled, &stroke, threshold) && !is_sign(&stroke, width) {
            return;
        }
        let is_among_noise = noise.strong >= DUSTY && self.around.is_near_black(x, y);
        if is_among_noise && luma > DARK_GREY && stroke.len() < STROKE {
            return;
        }
        if luma > GREY && noise.weak >= DUSTY {
            if stroke.len() < STROKE || self.around.is_near_black(x, y) {
                return;
            }
            if noise.strong >= DUSTY && luma > NO_NOISE {
                self.lost += 1;
                return;
            }
        }
        for place in stroke {
            let (x, y) = (place % width, place / width);
            self.seen[place] = Seen::Inked;
            if self.squares[self.square(x, y)] == Square::Sharp {
                self.bytes[y * row_bytes + x / 8] |= 0x80 >> (x % 8);
            }
        }
    }

    /// All dots that hang together with one and are darker than that, up to those beside another stroke; none where black is near.
    fn stroke(&mut self, start: usize, threshold: u8) -> Option<Vec<usize>> {
        let width = self.levelled.width as usize;
        let mut stroke = vec![start];
        self.seen[start] = Seen::Looked;
        let mut next = 0;
        let mut touches_dark = false;
        while let Some(place) = stroke.get(next).copied() {
            next += 1;
            touches_dark |= self.around.touches(self.dark, place % width, place / width);
            for beside in self.levelled.near(place % width, place / width, 1) {
                if self.levelled.luma[beside] < threshold
                    && self.seen[beside] == Seen::No
                    && !self.is_beside_stroke(beside % width, beside / width)
                {
                    self.seen[beside] = Seen::Looked;
                    stroke.push(beside);
                }
            }
        }
        (!touches_dark).then_some(stroke)
    }

    /// What is around a dot that is a little darker than paper, with nothing darker beside it.
    fn noise(&mut self, x: usize, y: usize) -> Noise {
        let levelled = self.levelled;
        let is_noise = |place: usize, noise: &RangeInclusive<u8>| {
            let (x, y) = (place % levelled.width as usize, place / levelled.width as usize);
            noise.contains(&levelled.luma[place])
                && levelled.near(x, y, 1).all(|beside| levelled.luma[beside] >= *noise.start())
        };
        let mut around = Noise { weak: 0, strong: 0 };
        for square in self.around.squares(x, y, 1) {
            let count = |noise| self.around.dots(square).filter(|place| is_noise(*place, noise)).count() as u16;
            let here = self.noise.entry(square).or_insert_with(|| Noise { weak: count(&WEAK), strong: count(&STRONG) });
            around = Noise { weak: around.weak + here.weak, strong: around.strong + here.strong };
        }
        around
    }
}

/// How many dots of noise there are.
#[derive(Clone, Copy)]
struct Noise {
    weak: u16,
    strong: u16,
}
