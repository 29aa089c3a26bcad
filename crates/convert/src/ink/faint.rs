//! Grey ink on paper: what a hard threshold would lose.
//!
//! Grey that touches black is the soft edge of it, or something behind it, and is judged against black: a watermark leaves
//! bars as they are. Grey that stands alone on paper is ink of its own: thin as text is, all of it is printed, cut at half
//! of its own darkness; light and broad, it becomes dots that look grey from afar, and keeps away from what is black. Beside a
//! thin stroke that is printed, thinner ones are, which are lighter for that alone.

use super::{SQUARE, Square, pieces};
use crate::grey::Grey;
use std::ops::RangeInclusive;

/// What is lighter is no ink: noise, and tints behind a text.
const LIGHTEST: u8 = 208;
/// What is darker belongs to what is next to it.
const JOINED: u8 = 224;
/// What is darker is black.
const BLACK: u8 = 96;
/// What is darker is no grey that stands alone, nor is what is beside it.
const DARK: u8 = 112;
/// Thin strokes of a light grey text, where they fall between two dots: what is lighter is no ink even there.
const PALEST: u8 = 232;
/// How broad a stroke is printed as dots, in dots, and how light at least.
const BROAD: usize = 14;
const LIGHT: u8 = 160;
/// How much darker than what is around it something is that stands on a tint.
const STANDS_OUT: u8 = 30;
/// How many squares around black stay free of dots: the quiet zone of bars.
const AWAY: usize = 2;
/// The order in which dots of four by four become black (Bayer).
const ORDER: [[u8; 4]; 4] = [[0, 8, 2, 10], [12, 4, 14, 6], [3, 11, 1, 9], [15, 7, 13, 5]];

/// Blackens the dots of grey ink.
pub(super) fn ink(picture: &Grey, squares: &[Square], bytes: &mut [u8]) {
    let mut pieces_of_grey = Pieces { picture, squares, seen: Vec::new(), thin: Vec::new(), dark: None };
    pieces_of_grey.ink_all(DARK..=LIGHTEST, bytes);
    if !pieces_of_grey.thin.is_empty() {
        pieces_of_grey.ink_all(LIGHTEST + 1..=PALEST, bytes);
    }
}

impl Grey {
    /// Whether no dot beside a place is dark.
    fn is_alone(&self, x: usize, y: usize) -> bool {
        let (width, height) = (self.width as usize, self.height as usize);
        (y.saturating_sub(1)..(y + 2).min(height)).all(|y| {
            let row = y * width;
            self.luma[row + x.saturating_sub(1)..row + (x + 2).min(width)].iter().all(|luma| *luma >= DARK)
        })
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

struct Pieces<'a> {
    picture: &'a Grey,
    squares: &'a [Square],
    /// Empty as long as nothing grey was met: most labels have none.
    seen: Vec<Seen>,
    /// Which squares have a thin stroke that is printed; empty as long as there is none.
    thin: Vec<bool>,
    /// Which squares have something black.
    dark: Option<Vec<bool>>,
}

impl Pieces<'_> {
    /// Inks the pieces that have a dot of such a grey.
    fn ink_all(&mut self, greys: RangeInclusive<u8>, bytes: &mut [u8]) {
        let picture = self.picture;
        for y in 0..picture.height {
            for (piece, dots) in (0..).step_by(SQUARE).zip(pieces::<SQUARE>(picture.row(y))) {
                if dots == [255; SQUARE] || dots == [0; SQUARE] {
                    continue;
                }
                for (x, luma) in (piece..picture.width as usize).zip(dots) {
                    let is_grey = greys.contains(&luma) && picture.is_alone(x, y as usize);
                    if is_grey && (luma <= LIGHTEST || self.is_beside_thin(x, y as usize)) {
                        self.ink(y as usize * picture.width as usize + x, bytes);
                    }
                }
            }
        }
    }

    /// Whether a thin stroke is near, and none so near that the dot is its soft edge.
    fn is_beside_thin(&self, x: usize, y: usize) -> bool {
        let (width, height) = (self.picture.width as usize, self.picture.height as usize);
        let (across, down) = (width.div_ceil(SQUARE), height.div_ceil(SQUARE));
        let near = |at: usize, most: usize| at.saturating_sub(1)..(at + 2).min(most);
        let is_edge = near(y, height).any(|y| near(x, width).any(|x| self.seen[y * width + x] != Seen::No));
        !is_edge && near(y / SQUARE, down).any(|y| near(x / SQUARE, across).any(|x| self.thin[y * across + x]))
    }

    /// Inks the piece a dot belongs to. Each dot is looked at once.
    fn ink(&mut self, start: usize, bytes: &mut [u8]) {
        if self.seen.is_empty() {
            self.seen = vec![Seen::No; self.picture.luma.len()];
        }
        if self.seen[start] != Seen::No {
            return;
        }
        let piece = self.piece(start);
        let Some(darkest) = piece.iter().map(|place| self.picture.luma[*place]).min() else { return };
        let half = |darkest: u8, paper: u8| ((u16::from(darkest) + u16::from(paper)) / 2) as u8;
        let mut threshold = half(darkest, 255);
        let mut is_broad = self.is_broad(&piece, threshold);
        // A text on a tint: the tint is what there is most of.
        let tint = usual(piece.iter().map(|place| self.picture.luma[*place]));
        if is_broad && tint.saturating_sub(darkest) >= STANDS_OUT {
            threshold = half(darkest, tint);
            is_broad = false;
        }
        let dots = is_broad && darkest >= LIGHT;
        if is_broad && darkest > LIGHTEST {
            return;
        }
        let (width, row_bytes) = (self.picture.width as usize, self.picture.width.div_ceil(8) as usize);
        let across = width.div_ceil(SQUARE);
        if !is_broad {
            self.thin.resize(self.squares.len(), false);
        }
        for place in piece {
            let (x, y) = (place % width, place / width);
            let luma = self.picture.luma[place];
            if !is_broad {
                self.thin[y / SQUARE * across + x / SQUARE] = true;
            }
            let is_black = if dots {
                luma <= LIGHTEST
                    && u16::from(luma) < u16::from(ORDER[y % 4][x % 4]) * 16 + 8
                    && !self.is_near_black(x, y)
            } else {
                luma < threshold
            };
            if is_black && self.squares[y / SQUARE * across + x / SQUARE] == Square::Sharp {
                bytes[y * row_bytes + x / 8] |= 0x80 >> (x % 8);
            }
        }
    }

    /// All dots that hang together with one; none when something black does. Of a pale one, paler ones do.
    fn piece(&mut self, start: usize) -> Vec<usize> {
        let (width, luma) = (self.picture.width as usize, &self.picture.luma);
        let joined = if luma[start] > LIGHTEST { PALEST + 8 } else { JOINED };
        let mut piece = vec![start];
        self.seen[start] = Seen::Inked;
        let mut next = 0;
        let mut is_of_black = luma[start] < BLACK;
        while let Some(place) = piece.get(next).copied().filter(|_| !is_of_black) {
            next += 1;
            let (x, y) = (place % width, place / width);
            let rows = y.saturating_sub(1)..(y + 2).min(luma.len() / width);
            for beside in rows.flat_map(|y| (x.saturating_sub(1)..(x + 2).min(width)).map(move |x| y * width + x)) {
                is_of_black |= luma[beside] < BLACK || self.seen[beside] == Seen::OfBlack;
                if luma[beside] < joined && self.seen[beside] == Seen::No {
                    self.seen[beside] = Seen::Inked;
                    piece.push(beside);
                }
            }
        }
        if is_of_black {
            piece.drain(..).for_each(|place| self.seen[place] = Seen::OfBlack);
        }
        piece
    }

    /// Whether what is darker than that in a piece is broad on the whole: twice its dots to those at its edge.
    fn is_broad(&self, piece: &[usize], threshold: u8) -> bool {
        let (width, luma) = (self.picture.width as usize, &self.picture.luma);
        let is_ink =
            |place: Option<usize>| place.and_then(|place| luma.get(place)).is_some_and(|luma| *luma < threshold);
        let (mut all, mut edge) = (0, 0_usize);
        for place in piece.iter().copied().filter(|place| luma[*place] < threshold) {
            all += 1;
            let sides = [place.checked_sub(1), Some(place + 1), place.checked_sub(width), Some(place + width)];
            edge += usize::from(!sides.into_iter().all(is_ink));
        }
        all * 2 > edge.max(1) * BROAD
    }

    /// Whether something black is so near that dots could be taken for a part of it.
    fn is_near_black(&mut self, x: usize, y: usize) -> bool {
        let picture = self.picture;
        let (width, height) = (picture.width as usize, picture.height as usize);
        let (across, down) = (width.div_ceil(SQUARE), height.div_ceil(SQUARE));
        let dark = self.dark.get_or_insert_with(|| {
            let mut dark = vec![false; across * down];
            for (place, _) in picture.luma.iter().enumerate().filter(|(_, luma)| **luma < BLACK) {
                dark[place / width / SQUARE * across + place % width / SQUARE] = true;
            }
            dark
        });
        let near = |at: usize, most: usize| at.saturating_sub(AWAY)..(at + AWAY + 1).min(most);
        near(y / SQUARE, down).any(|y| near(x / SQUARE, across).any(|x| dark[y * across + x]))
    }
}

/// The shade of grey there is most of, of sixteen.
fn usual(lumas: impl Iterator<Item = u8>) -> u8 {
    let mut count = [0_usize; 16];
    lumas.for_each(|luma| count[usize::from(luma >> 4)] += 1);
    let most = count.iter().enumerate().max_by_key(|(_, count)| **count).map_or(15, |(shade, _)| shade);
    (most as u8) << 4 | 8
}
