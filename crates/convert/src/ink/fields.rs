//! Grey fields: what is broad and no text.
//!
//! Grey that touches black is the soft edge of it, or something behind it, and is judged against black: a watermark leaves
//! bars as they are. A field that something stands on is paper. One that stands alone is black where it is dark; light, it
//! becomes dots that look grey from afar, and keeps away from what is black.

use super::around::{Around, BLACK, DARK};
use super::{SQUARE, Square, is_broad, pieces};
use crate::grey::Grey;

/// What is lighter is no ink where it is broad.
const LIGHTEST: u8 = 208;
/// What is darker belongs to what is next to it.
const JOINED: u8 = 224;
/// How light a field that is printed as dots is at least.
const LIGHT: u8 = 160;
/// The order in which dots of four by four become black (Bayer).
const ORDER: [[u8; 4]; 4] = [[0, 8, 2, 10], [12, 4, 14, 6], [3, 11, 1, 9], [15, 7, 13, 5]];

/// Blackens the dots of grey fields.
pub(super) fn ink(picture: &Grey, squares: &[Square], bytes: &mut [u8]) {
    let mut fields = Fields { picture, squares, seen: Vec::new(), around: Around::of(picture) };
    for y in 0..picture.height {
        for (piece, dots) in (0..).step_by(SQUARE).zip(pieces::<SQUARE>(picture.row(y))) {
            if dots == [255; SQUARE] || dots == [0; SQUARE] {
                continue;
            }
            for (x, luma) in (piece..picture.width as usize).zip(dots) {
                if (DARK..=LIGHTEST).contains(&luma) && picture.is_alone(x, y as usize) {
                    fields.ink(y as usize * picture.width as usize + x, bytes);
                }
            }
        }
    }
}

impl Grey {
    /// Whether no dot beside a place is dark.
    fn is_alone(&self, x: usize, y: usize) -> bool {
        self.near(x, y, 1).all(|place| self.luma[place] >= DARK)
    }
}

/// What is known of a dot.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Seen {
    No,
    /// It hangs together with something black.
    OfBlack,
    Inked,
}

struct Fields<'a> {
    picture: &'a Grey,
    squares: &'a [Square],
    /// Empty as long as nothing grey was met: most labels have none.
    seen: Vec<Seen>,
    around: Around<'a>,
}

impl Fields<'_> {
    /// Inks the field a dot belongs to. Each dot is looked at once.
    fn ink(&mut self, start: usize, bytes: &mut [u8]) {
        if self.seen.is_empty() {
            self.seen = vec![Seen::No; self.picture.luma.len()];
        }
        if self.seen[start] != Seen::No {
            return;
        }
        let field = self.field(start);
        let Some(darkest) = field.iter().map(|place| self.picture.luma[*place]).min() else { return };
        let half = ((u16::from(darkest) + 255) / 2) as u8;
        let (width, row_bytes) = (self.picture.width as usize, self.picture.width.div_ceil(8) as usize);
        let bit = |place: usize| (place / width * row_bytes + place % width / 8, 0x80 >> (place % width % 8));
        let has_ink = |place: usize| bytes[bit(place).0] & bit(place).1 != 0;
        // What is printed on it or stands in a gap of it is read on paper.
        let is_ground = |place: &usize| has_ink(*place) || self.picture.sides(*place).any(has_ink);
        if !is_broad(self.picture, &field, half) || field.iter().any(is_ground) {
            return;
        }
        let across = width.div_ceil(SQUARE);
        for place in field {
            let (x, y) = (place % width, place / width);
            let luma = self.picture.luma[place];
            let is_black = if darkest >= LIGHT {
                luma <= LIGHTEST
                    && u16::from(luma) < u16::from(ORDER[y % 4][x % 4]) * 16 + 8
                    && !self.around.is_near_black(x, y)
            } else {
                luma < half
            };
            if is_black && self.squares[y / SQUARE * across + x / SQUARE] == Square::Sharp {
                let (byte, bit) = bit(place);
                bytes[byte] |= bit;
            }
        }
    }

    /// All dots that hang together with one; none when something black does.
    fn field(&mut self, start: usize) -> Vec<usize> {
        let (width, luma) = (self.picture.width as usize, &self.picture.luma);
        let mut field = vec![start];
        self.seen[start] = Seen::Inked;
        let mut next = 0;
        let mut is_of_black = luma[start] < BLACK;
        while let Some(place) = field.get(next).copied().filter(|_| !is_of_black) {
            next += 1;
            let (x, y) = (place % width, place / width);
            let rows = y.saturating_sub(1)..(y + 2).min(luma.len() / width);
            for beside in rows.flat_map(|y| (x.saturating_sub(1)..(x + 2).min(width)).map(move |x| y * width + x)) {
                is_of_black |= luma[beside] < BLACK || self.seen[beside] == Seen::OfBlack;
                if luma[beside] < JOINED && self.seen[beside] == Seen::No {
                    self.seen[beside] = Seen::Inked;
                    field.push(beside);
                }
            }
        }
        if is_of_black {
            field.drain(..).for_each(|place| self.seen[place] = Seen::OfBlack);
        }
        field
    }
}
