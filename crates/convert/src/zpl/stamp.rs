//! A small picture that is laid on a label the way its field lies.

use super::scan::Command;
use std::fmt::Write as _;

/// How a field is turned, clockwise.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Turn {
    #[default]
    None,
    Quarter,
    Half,
    Three,
}

impl Turn {
    /// Of a command's letter.
    pub(super) const fn of(letter: u8) -> Option<Self> {
        Some(match letter.to_ascii_uppercase() {
            b'N' => Self::None,
            b'R' => Self::Quarter,
            b'I' => Self::Half,
            b'B' => Self::Three,
            _ => return None,
        })
    }

    /// As a command's letter.
    pub(super) const fn letter(self) -> u8 {
        match self {
            Self::None => b'N',
            Self::Quarter => b'R',
            Self::Half => b'I',
            Self::Three => b'B',
        }
    }
}

/// Where a field stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) x: i32,
    pub(super) y: i32,
    /// Whether that is where its base line begins (`^FT`), not its upper left corner (`^FO`).
    pub(super) is_baseline: bool,
}

/// Dark dots around the origin of a field that is not turned.
#[derive(Debug, Default)]
pub(super) struct Stamp {
    /// Rectangles: left, top, width, height.
    areas: Vec<(i32, i32, u32, u32)>,
}

impl Stamp {
    pub(super) fn add(&mut self, left: i32, top: i32, width: u32, height: u32) {
        self.areas.push((left, top, width, height));
    }

    /// Lays another one over it, so far to the right and down.
    pub(super) fn lay(&mut self, other: &Self, right: i32, down: i32) {
        self.areas
            .extend(other.areas.iter().map(|(left, top, width, height)| (left + right, top + down, *width, *height)));
    }

    /// As commands at a place: turned, in a box of a width and a height whose corner stays where it is, and only what is
    /// on a canvas. Nothing where nothing is.
    pub(super) fn commands(
        &self,
        place: Place,
        turn: Turn,
        (wide, high): (u32, u32),
        canvas: (u32, u32),
    ) -> Option<[Command; 2]> {
        // A base line turns around its beginning, a box within its corners.
        let (wide, high) = if place.is_baseline { (0, 0) } else { (i64::from(wide), i64::from(high)) };
        let turned = |(left, top, width, height): &(i32, i32, u32, u32)| {
            let (left, top) = (i64::from(*left), i64::from(*top));
            let (right, bottom) = (left + i64::from(*width), top + i64::from(*height));
            let (x, y, width, height) = match turn {
                Turn::None => (left, top, *width, *height),
                Turn::Quarter => (high - bottom, left, *height, *width),
                Turn::Half => (wide - right, high - bottom, *width, *height),
                Turn::Three => (top, wide - right, *height, *width),
            };
            let (x, y) = (i64::from(place.x) + x, i64::from(place.y) + y);
            let clip = |from: i64, length: u32, most: u32| {
                (from.clamp(0, i64::from(most)) as usize, (from + i64::from(length)).clamp(0, i64::from(most)) as usize)
            };
            (clip(x, width, canvas.0), clip(y, height, canvas.1))
        };
        let seen = |((left, right), (top, bottom)): &((usize, usize), (usize, usize))| left < right && top < bottom;
        let areas: Vec<_> = self.areas.iter().map(turned).filter(seen).collect();
        let (left, top) = (areas.iter().map(|area| area.0.0).min()?, areas.iter().map(|area| area.1.0).min()?);
        let (right, bottom) = (areas.iter().map(|area| area.0.1).max()?, areas.iter().map(|area| area.1.1).max()?);
        let row = (right - left).div_ceil(8);
        let mut bytes = vec![0_u8; row * (bottom - top)];
        for ((from, to), (first, last)) in areas {
            for y in first..last {
                let bytes = &mut bytes[(y - top) * row..];
                (from - left..to - left).for_each(|x| bytes[x / 8] |= 0x80 >> (x % 8));
            }
        }
        let mut graphic = format!("A,{0},{0},{row},", bytes.len());
        bytes.iter().for_each(|byte| {
            let _ = write!(graphic, "{byte:02X}");
        });
        let at = Command::new(b'^', b"FO", format!("{left},{top}").as_bytes());
        Some([at, Command::new(b'^', b"GF", graphic.as_bytes())])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(turn: Turn, is_baseline: bool) -> String {
        let mut stamp = Stamp::default();
        stamp.add(1, -3, 4, 2);
        let commands = stamp.commands(Place { x: 50, y: 60, is_baseline }, turn, (20, 10), (200, 200));
        let [place, graphic] = commands.unwrap();
        format!("{} {}", String::from_utf8(place.data).unwrap(), String::from_utf8(graphic.data).unwrap())
    }

    #[test]
    fn a_box_keeps_its_corner_and_a_base_line_its_beginning() {
        assert_eq!(at(Turn::None, false), "51,57 A,2,2,1,F0F0");
        assert_eq!(at(Turn::Quarter, false), "61,61 A,4,4,1,C0C0C0C0");
        assert_eq!(at(Turn::Half, false), "65,71 A,2,2,1,F0F0");
        assert_eq!(at(Turn::Three, false), "47,75 A,4,4,1,C0C0C0C0");
        assert_eq!(at(Turn::Quarter, true), "51,61 A,4,4,1,C0C0C0C0");
        assert_eq!(at(Turn::Three, true), "47,55 A,4,4,1,C0C0C0C0");
    }

    #[test]
    fn what_is_beyond_the_canvas_is_left_out() {
        let mut stamp = Stamp::default();
        stamp.add(-5, 0, 8, 1);
        let [place, graphic] = stamp.commands(Place::default(), Turn::None, (0, 0), (200, 200)).unwrap();
        assert_eq!((place.data.as_slice(), graphic.data.as_slice()), (b"0,0".as_slice(), b"A,1,1,1,E0".as_slice()));
        let far = Place { x: 300, ..Place::default() };
        assert!(stamp.commands(far, Turn::None, (0, 0), (200, 200)).is_none());
    }
}
