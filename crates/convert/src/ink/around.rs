//! What is around a dot, by squares.

use super::SQUARE;
use crate::grey::Grey;
use std::ops::Range;

/// What is darker is black.
pub(super) const BLACK: u8 = 96;
/// What is darker is no grey.
pub(super) const DARK: u8 = 112;
/// The same where noise was smoothed away.
pub(super) const SMOOTH_DARK: u8 = 80;
/// How many squares around black are near it: the quiet zone of bars.
const AWAY: usize = 2;
/// How many dots away what is dark is touched: what lies between is its soft edge.
const TOUCH: usize = 2;

pub(super) struct Around<'a> {
    picture: &'a Grey,
    across: usize,
    down: usize,
    /// Which squares have something black; none as long as nobody asked.
    dark: Option<Vec<bool>>,
}

impl<'a> Around<'a> {
    pub(super) const fn of(picture: &'a Grey) -> Self {
        let (across, down) = ((picture.width as usize).div_ceil(SQUARE), (picture.height as usize).div_ceil(SQUARE));
        Self { picture, across, down, dark: None }
    }

    /// The squares around a dot, so many to each side.
    pub(super) fn squares(&self, x: usize, y: usize, away: usize) -> impl Iterator<Item = usize> + use<> {
        let range = |at: usize, most: usize| -> Range<usize> { at.saturating_sub(away)..(at + away + 1).min(most) };
        let (columns, across) = (range(x / SQUARE, self.across), self.across);
        range(y / SQUARE, self.down).flat_map(move |y| columns.clone().map(move |x| y * across + x))
    }

    /// The dots of a square.
    pub(super) fn dots(&self, square: usize) -> impl Iterator<Item = usize> + use<> {
        let (width, height) = (self.picture.width as usize, self.picture.height as usize);
        let range = |at: usize, most: usize| at * SQUARE..((at + 1) * SQUARE).min(most);
        let (columns, rows) = (range(square % self.across, width), range(square / self.across, height));
        rows.flat_map(move |y| columns.clone().map(move |x| y * width + x))
    }

    /// Whether something black is so near that dots could be taken for a part of it.
    pub(super) fn is_near_black(&mut self, x: usize, y: usize) -> bool {
        let (picture, across, down) = (self.picture, self.across, self.down);
        let mut squares = self.squares(x, y, AWAY);
        let dark = self.dark.get_or_insert_with(|| {
            let mut dark = vec![false; across * down];
            let width = picture.width as usize;
            for (place, _) in picture.luma.iter().enumerate().filter(|(_, luma)| **luma < BLACK) {
                dark[place / width / SQUARE * across + place % width / SQUARE] = true;
            }
            dark
        });
        squares.any(|square| dark[square])
    }

    /// Whether something darker than that is beside a dot, or behind its own soft edge.
    pub(super) fn touches(&self, dark: u8, x: usize, y: usize) -> bool {
        self.picture.near(x, y, TOUCH).any(|place| self.picture.luma[place] < dark)
    }
}
