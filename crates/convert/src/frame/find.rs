//! Where on a sheet the labels are.
//!
//! The sheet is cut along its white: at every gap of a width across, each piece at every such gap down, and so on. A
//! label is the largest piece it has room for; the widest gaps that yield one say where its edges are. Pieces of about the
//! same size beside it are labels as well. Sheets made for two or four labels have white along their middle, and about the
//! same in each part; there the white within a label does not matter.

use crate::grey::Grey;
use model::Area;

/// Ink on the overview, however thin the line was.
const ANY_INK: u8 = 200;
/// Dots of white that part a label from what is beside it, from the most to the least: 15 mm to 2 mm.
const GAPS: [u32; 9] = [30, 24, 20, 16, 12, 10, 8, 6, 4];
/// How much larger than the label's paper a piece may be: as it is, or a label for A5 paper.
const ROOM: [f64; 2] = [1.0, 1.4];
/// A label is at least this much of the paper it is meant for; else the half of one might be taken for all of it.
const LEAST: f64 = 0.5;
/// Another label on the sheet is at least this much as wide and as high as the largest.
const ALIKE: f64 = 0.85;
/// How sheets are shared by labels: so many across and down, with so many dots of white between. A page of text has as much
/// between two lines, but not down its middle as well.
const GRIDS: [(u32, u32, u32); 3] = [(2, 2, 4), (2, 1, 10), (1, 2, 10)];
/// How far from the middle of the sheet the white may be, in dots: 5 mm.
const OFF: u32 = 10;
/// How often pieces are cut again.
const DEPTH: u32 = 5;

/// A rectangle of dots: the last ones are outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Piece {
    left: u32,
    top: u32,
    right: u32,
    bottom: u32,
}

#[derive(Clone, Copy)]
enum Direction {
    Across,
    Down,
}

/// Finds the labels for a paper of a size in micrometres on the overview of a sheet with so many dots a micrometre: all of
/// the ink where that fits, else the pieces that are most like a label, as one reads, else all of it. None on a white sheet.
pub(super) fn labels(overview: &Grey, scale: f64, paper: (u32, u32)) -> Vec<Area> {
    let whole = Piece { left: 0, top: 0, right: overview.width, bottom: overview.height };
    let Some(all) = trimmed(overview, whole) else { return Vec::new() };
    let paper = (f64::from(paper.0) * scale, f64::from(paper.1) * scale);
    let fits = |piece: &Piece, room: f64| {
        let (width, height) = piece.sides();
        let within = |width: f64, height: f64| width <= paper.0 * room && height <= paper.1 * room;
        within(width, height) || within(height, width)
    };
    let found = ROOM.into_iter().find_map(|room| {
        if fits(&all, room) {
            return Some(vec![all]);
        }
        if let Some(labels) = GRIDS.into_iter().find_map(|grid| shared(overview, grid, |label| fits(label, room))) {
            return Some(labels);
        }
        GAPS.into_iter().find_map(|gap| {
            let mut pieces = Vec::new();
            cut(overview, all, gap, Direction::Across, DEPTH, &mut pieces);
            cut(overview, all, gap, Direction::Down, DEPTH, &mut pieces);
            let large = |piece: &Piece| piece.size() >= paper.0 * paper.1 * LEAST;
            pieces.retain(|piece| fits(piece, room) && large(piece));
            Some(alike(pieces)).filter(|labels| !labels.is_empty())
        })
    });
    found.unwrap_or_else(|| vec![all]).into_iter().map(|label| label.area(scale)).collect()
}

/// The labels of a sheet that several share, as one reads: two at least, and no part of another size.
fn shared(
    overview: &Grey,
    (across, down, white): (u32, u32, u32),
    fits: impl Fn(&Piece) -> bool,
) -> Option<Vec<Piece>> {
    let whole = Piece { left: 0, top: 0, right: overview.width, bottom: overview.height };
    let cut = |parts: u32, size: u32, band: &dyn Fn(u32) -> Piece| {
        if parts == 1 {
            return Some(vec![(0, size)]);
        }
        let near = |off: u32| [(size / 2).saturating_sub(off), size / 2 + off];
        let middle = (0..OFF).flat_map(near).find(|place| trimmed(overview, band(*place)).is_none())?;
        Some(vec![(0, middle), (middle, size)])
    };
    let columns = cut(across, whole.right, &|x| Piece {
        left: x.saturating_sub(white / 2),
        right: x + white.div_ceil(2),
        ..whole
    })?;
    let rows = cut(down, whole.bottom, &|y| Piece {
        top: y.saturating_sub(white / 2),
        bottom: y + white.div_ceil(2),
        ..whole
    })?;
    let parts = rows.iter().flat_map(|(top, bottom)| {
        columns.iter().map(|(left, right)| Piece { left: *left, top: *top, right: *right, bottom: *bottom })
    });
    let labels: Vec<Piece> = parts.filter_map(|part| trimmed(overview, part)).collect();
    let largest = |side: fn(Piece) -> f64| labels.iter().map(|label| side(*label)).fold(0.0, f64::max);
    let (wide, high) = (largest(|label| label.sides().0), largest(|label| label.sides().1));
    let is_alike = |label: &Piece| label.sides().0 >= wide * ALIKE && label.sides().1 >= high * ALIKE;
    (labels.len() > 1 && labels.iter().all(|label| is_alike(label) && fits(label))).then_some(labels)
}

/// The largest of pieces, and those beside it that are about as large, from top to bottom and left to right.
fn alike(mut pieces: Vec<Piece>) -> Vec<Piece> {
    pieces.sort_by(|a, b| b.size().total_cmp(&a.size()));
    let mut labels: Vec<Piece> = Vec::new();
    for piece in pieces {
        let is_alike = labels.first().is_none_or(|largest| {
            let ((width, height), (wide, high)) = (piece.sides(), largest.sides());
            width >= wide * ALIKE && height >= high * ALIKE
        });
        if is_alike && labels.iter().all(|label| !label.overlaps(piece)) {
            labels.push(piece);
        }
    }
    let row = labels.iter().map(|label| label.bottom - label.top).min().map_or(1, |height| (height / 2).max(1));
    labels.sort_by_key(|label| (label.top / row, label.left));
    labels
}

impl Piece {
    fn sides(self) -> (f64, f64) {
        (f64::from(self.right - self.left), f64::from(self.bottom - self.top))
    }

    fn size(self) -> f64 {
        let (width, height) = self.sides();
        width * height
    }

    fn overlaps(self, other: Self) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }

    fn area(self, scale: f64) -> Area {
        let um = |dots: u32| (f64::from(dots) / scale) as u32;
        let (width, height) = (um(self.right - self.left), um(self.bottom - self.top));
        Area { x: um(self.left), y: um(self.top), width, height }
    }
}

/// Cuts a piece at every gap, and what comes of it the other way.
fn cut(overview: &Grey, piece: Piece, gap: u32, direction: Direction, depth: u32, pieces: &mut Vec<Piece>) {
    let (start, end) = match direction {
        Direction::Across => (piece.left, piece.right),
        Direction::Down => (piece.top, piece.bottom),
    };
    let part = |start: u32, end: u32| match direction {
        Direction::Across => Piece { left: start, right: end, ..piece },
        Direction::Down => Piece { top: start, bottom: end, ..piece },
    };
    let mut parts = Vec::new();
    let (mut from, mut inked) = (start, start);
    for place in start..end {
        if trimmed(overview, part(place, place + 1)).is_some() {
            if place - inked > gap {
                parts.push(part(from, inked));
                from = place;
            }
            inked = place + 1;
        }
    }
    parts.push(part(from, inked));
    let next = match direction {
        Direction::Across => Direction::Down,
        Direction::Down => Direction::Across,
    };
    for part in parts.iter().filter_map(|part| trimmed(overview, *part)) {
        pieces.push(part);
        if depth > 0 && part != piece {
            cut(overview, part, gap, next, depth - 1, pieces);
        }
    }
    // What cannot be cut this way may be cut the other.
    if depth == DEPTH && parts.len() == 1 {
        cut(overview, piece, gap, next, depth - 1, pieces);
    }
}

/// A piece without the white around its ink.
fn trimmed(overview: &Grey, piece: Piece) -> Option<Piece> {
    let mut found: Option<Piece> = None;
    for y in piece.top..piece.bottom {
        let row = overview.row(y).get(piece.left as usize..piece.right as usize).unwrap_or_default();
        let ink = |luma: &u8| *luma < ANY_INK;
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

#[cfg(test)]
mod tests {
    use super::*;

    /// Two dots a millimetre.
    const SCALE: f64 = 2.0 / 1000.0;
    const PAPER: (u32, u32) = (101_600, 152_400);

    /// An A4 sheet with ink in these places, in millimetres: left, top, width, height.
    fn sheet(inked: &[(u32, u32, u32, u32)]) -> Grey {
        let mut sheet = Grey::white(420, 594);
        for (left, top, width, height) in inked {
            for y in top * 2..(top + height) * 2 {
                let start = (y * 420 + left * 2) as usize;
                sheet.luma[start..start + *width as usize * 2].fill(0);
            }
        }
        sheet
    }

    fn millimetres(inked: &[(u32, u32, u32, u32)]) -> Vec<(u32, u32, u32, u32)> {
        let millimetres = |area: Area| (area.x / 1000, area.y / 1000, area.width / 1000, area.height / 1000);
        labels(&sheet(inked), SCALE, PAPER).into_iter().map(millimetres).collect()
    }

    #[test]
    fn a_white_sheet_has_no_label_and_what_fits_is_all_of_it() {
        assert_eq!(millimetres(&[]), []);
        assert_eq!(millimetres(&[(50, 60, 40, 10), (80, 150, 60, 20)]), [(50, 60, 90, 110)]);
    }

    #[test]
    fn a_label_beside_a_text_is_found_though_there_is_more_white_in_it_than_between() {
        let label = [(107, 10, 95, 20), (107, 60, 95, 40), (107, 130, 95, 20)];
        let text = [(10, 10, 90, 5), (10, 20, 80, 5), (10, 200, 90, 5)];
        assert_eq!(millimetres(&[label.as_slice(), &text].concat()), [(107, 10, 95, 140)]);
    }

    #[test]
    fn each_of_four_labels_is_found_as_one_reads_though_their_tops_differ_a_little() {
        let labels = [(5, 6, 95, 130), (110, 5, 95, 130), (5, 150, 95, 130), (110, 151, 92, 128)];
        assert_eq!(millimetres(&labels), labels);
    }

    #[test]
    fn labels_with_more_white_in_them_than_between_are_found_by_the_middle_of_the_sheet() {
        let label = |x: u32, y: u32| [(x + 4, y + 4, 97, 30), (x + 4, y + 90, 97, 54)];
        let sheet: Vec<_> = [(0, 0), (105, 0), (0, 148)].into_iter().flat_map(|(x, y)| label(x, y)).collect();
        assert_eq!(millimetres(&sheet), [(4, 4, 97, 140), (109, 4, 97, 140), (4, 152, 97, 140)]);
    }

    #[test]
    fn what_stands_below_a_label_and_is_smaller_is_no_label() {
        let label = (5, 5, 100, 140);
        let receipt: Vec<_> = (0..9).map(|line| (5, 170 + line * 10, 90, 7)).collect();
        assert_eq!(millimetres(&[&[label], receipt.as_slice()].concat()), [label]);
    }

    #[test]
    fn a_label_for_a5_paper_is_found_on_a4() {
        assert_eq!(millimetres(&[(5, 5, 200, 138), (5, 160, 200, 100)]), [(5, 5, 200, 138)]);
    }

    #[test]
    fn a_sheet_full_of_text_is_taken_as_it_is() {
        let lines: Vec<_> = (1..28).map(|line| (10, line * 10, 190, 6)).collect();
        assert_eq!(millimetres(&lines), [(10, 10, 190, 266)]);
    }
}
