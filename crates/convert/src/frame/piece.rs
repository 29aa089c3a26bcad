//! Pieces of a sheet, in dots of its overview.

use crate::grey::Grey;
use model::Area;

/// Ink on the overview, however thin the line was.
const ANY_INK: u8 = 200;
/// Thin letters of the palest ink that is printed, on the overview.
const PALE_INK: u8 = 252;
/// How much of a side is inked where a line goes along it, in hundredths.
const FRAME: usize = 90;
/// How much of another label's width and height a label on the same sheet has at least.
const ALIKE: f64 = 0.85;

/// A rectangle of dots: the last ones are outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Piece {
    pub(super) left: u32,
    pub(super) top: u32,
    pub(super) right: u32,
    pub(super) bottom: u32,
}

impl Piece {
    pub(super) fn sides(self) -> (f64, f64) {
        (f64::from(self.right - self.left), f64::from(self.bottom - self.top))
    }

    /// Whether a paper has room for it, upright or turned.
    pub(super) fn fits(self, paper: (f64, f64), room: f64) -> bool {
        let (width, height) = self.sides();
        let within = |width: f64, height: f64| width <= paper.0 * room && height <= paper.1 * room;
        within(width, height) || within(height, width)
    }

    /// Whether another one is a part of it.
    pub(super) fn holds(self, other: Self) -> bool {
        let within = self.left <= other.left && self.top <= other.top && self.right >= other.right;
        self != other && within && self.bottom >= other.bottom
    }

    /// Whether they share no dot.
    pub(super) const fn is_beside(self, other: Self) -> bool {
        self.right <= other.left || other.right <= self.left || self.bottom <= other.top || other.bottom <= self.top
    }

    /// Whether it is about as large as another one.
    pub(super) fn is_like(self, other: Self) -> bool {
        let ((width, height), (wide, high)) = (self.sides(), other.sides());
        let about = |one: f64, other: f64| one >= other * ALIKE && other >= one * ALIKE;
        about(width, wide) && about(height, high)
    }

    /// Whether there is a line along each of its sides.
    pub(super) fn is_framed(self, overview: &Grey) -> bool {
        let is_ink = |x: u32, y: u32| overview.row(y).get(x as usize).is_some_and(|luma| *luma < ANY_INK);
        let is_line = |ink: usize, length: u32| ink * 100 >= length as usize * FRAME;
        let across =
            |y: u32| is_line((self.left..self.right).filter(|x| is_ink(*x, y)).count(), self.right - self.left);
        let down = |x: u32| is_line((self.top..self.bottom).filter(|y| is_ink(x, *y)).count(), self.bottom - self.top);
        // What is as dark within is no frame.
        let (x, y) = ((self.left + self.right) / 2, (self.top + self.bottom) / 2);
        if down(x) || across(y) {
            return false;
        }
        let near = |edge: u32, end: u32| [edge..(edge + 3).min(end), end.saturating_sub(3).max(edge)..end];
        let [top, bottom] = near(self.top, self.bottom);
        let [left, right] = near(self.left, self.right);
        [top, bottom].into_iter().all(|mut rows| rows.any(across))
            && [left, right].into_iter().all(|mut columns| columns.any(down))
    }

    pub(super) fn size(self) -> f64 {
        let (width, height) = self.sides();
        width * height
    }

    pub(super) fn area(self, scale: f64) -> Area {
        let um = |dots: u32| (f64::from(dots) / scale) as u32;
        let (width, height) = (um(self.right - self.left), um(self.bottom - self.top));
        Area { x: um(self.left), y: um(self.top), width, height }
    }
}

/// A piece without the white around its ink.
pub(super) fn trimmed(overview: &Grey, piece: Piece) -> Option<Piece> {
    trimmed_to(ANY_INK, overview, piece)
}

/// The same with its palest ink.
pub(super) fn trimmed_to_pale(overview: &Grey, piece: Piece) -> Option<Piece> {
    trimmed_to(PALE_INK, overview, piece)
}

fn trimmed_to(lightest: u8, overview: &Grey, piece: Piece) -> Option<Piece> {
    let mut found: Option<Piece> = None;
    for y in piece.top..piece.bottom {
        let row = overview.row(y).get(piece.left as usize..piece.right as usize).unwrap_or_default();
        let ink = |luma: &u8| *luma < lightest;
        let (Some(first), Some(last)) = (row.iter().position(ink), row.iter().rposition(ink)) else { continue };
        let at = |place: usize| piece.left + u32::try_from(place).unwrap_or_default();
        let row = Piece { left: at(first), top: y, right: at(last) + 1, bottom: y + 1 };
        found = Some(found.map_or(row, |found| Piece {
            left: found.left.min(row.left),
            right: found.right.max(row.right),
            bottom: row.bottom,
            ..found
        }));
    }
    found
}
