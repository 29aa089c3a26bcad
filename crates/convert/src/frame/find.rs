//! Where on a sheet the labels are.
//!
//! The sheet is cut along its white: at every gap of a width across, each piece at every such gap down, and so on. A
//! label is the largest piece it has room for, with bars where the sheet has any; the widest gaps that yield one say where
//! its edges are. Pieces of about the same size beside it are labels as well, and sheets that labels share ([`shared`]) are
//! cut at their middle. A piece without bars that is framed as labels are, or as large as one, may be the label though
//! another one has bars, as the customer's part of a sheet has: the frame decides, and a person is asked.

use super::bars::Bars;
use super::piece::{Piece, trimmed, trimmed_to_pale};
use super::shared::shared;
use crate::grey::Grey;
use model::Area;

/// Dots of white that part a label from what is beside it, from the most to the least: 15 mm to 2 mm.
const GAPS: [u32; 9] = [30, 24, 20, 16, 12, 10, 8, 6, 4];
/// How much larger than the label's paper a piece may be: as it is, with a frame along the edge, or a label for A5 paper.
const ROOM: [f64; 2] = [1.02, 1.4];
/// A label is at least this much of the paper it is meant for; else the half of one might be taken for all of it.
const LEAST: f64 = 0.5;
/// How much of its paper a label covers that nothing but its size shows.
const LABEL: f64 = 0.75;
/// How often pieces are cut again.
const DEPTH: u32 = 5;

#[derive(Clone, Copy)]
enum Direction {
    Across,
    Down,
}

/// Finds the labels for a paper of a size in micrometres on the overview of a sheet with so many dots a micrometre: all of
/// the ink where that fits, else the pieces that are most like a label, as one reads, else all of it. None on a white sheet.
/// Answers as well whether no other part may be the label.
pub(super) fn labels(overview: &Grey, scale: f64, paper: (u32, u32)) -> (Vec<Area>, bool) {
    let whole = Piece { left: 0, top: 0, right: overview.width, bottom: overview.height };
    let pale = trimmed_to_pale(overview, whole);
    let Some(all) = trimmed(overview, whole).or(pale) else { return (Vec::new(), true) };
    let paper = (f64::from(paper.0) * scale, f64::from(paper.1) * scale);
    if all.fits(paper, ROOM[0]) {
        // Pale text beside what is dark belongs to it. Where a scan is grey all over there is no room for that.
        let all = pale.filter(|pale| pale.fits(paper, 1.0)).unwrap_or(all);
        return (vec![all.area(scale)], true);
    }
    let sheet = Sheet { overview, bars: Bars::of(overview), paper };
    let found = sheet.found(all).unwrap_or_else(|| vec![all]);
    let (found, is_sure) = sheet.beside_rival(found, all);
    (found.into_iter().map(|label| label.area(scale)).collect(), is_sure)
}

/// A sheet that a label is looked for on.
struct Sheet<'a> {
    overview: &'a Grey,
    bars: Bars,
    /// Width and height of the label's paper, in dots.
    paper: (f64, f64),
}

impl Sheet<'_> {
    fn found(&self, all: Piece) -> Option<Vec<Piece>> {
        self.shared().or_else(|| self.within(all))
    }

    /// What was found by its bars, or what is more like a label without any; whether there is no such thing.
    fn beside_rival(&self, found: Vec<Piece>, all: Piece) -> (Vec<Piece>, bool) {
        if self.bars.is_empty() {
            return (found, true);
        }
        let without = Sheet { overview: self.overview, bars: Bars::none(), paper: self.paper };
        let rival = without.found(all).and_then(|rivals| {
            let mut beside = rivals.into_iter().filter(|rival| found.iter().all(|label| label.is_beside(*rival)));
            beside.find(|rival| rival.fits(self.paper, ROOM[0]) && self.covers(*rival) >= LABEL)
        });
        let Some(rival) = rival else { return (found, true) };
        let is_framed = |piece: &Piece| piece.is_framed(self.overview);
        let is_stub = !found.iter().any(is_framed);
        if is_framed(&rival) {
            return if is_stub { (vec![rival], false) } else { (found, false) };
        }
        let is_small = found.iter().all(|label| self.covers(*label) < LABEL);
        (found, !(is_stub && is_small))
    }

    /// How much of the paper a piece covers.
    fn covers(&self, piece: Piece) -> f64 {
        piece.size() / (self.paper.0 * self.paper.1)
    }

    /// The labels that share the sheet.
    fn shared(&self) -> Option<Vec<Piece>> {
        let is_label = |label: &Piece, room: f64| label.fits(self.paper, room) && self.may_be_label(label);
        ROOM.into_iter().find_map(|room| shared(self.overview, |label| is_label(label, room)))
    }

    /// The labels within a piece: those of the widest gaps.
    fn within(&self, piece: Piece) -> Option<Vec<Piece>> {
        GAPS.into_iter().find_map(|gap| {
            let mut labels = self.labels(piece, gap, ROOM[1]);
            labels.retain(|label| label.fits(self.paper, ROOM[0]) || !self.are_several(*label));
            // A part of a label is none.
            let parts: Vec<bool> = labels.iter().map(|part| labels.iter().any(|label| label.holds(*part))).collect();
            let wholes = labels.iter().zip(parts).filter(|(_, part)| !part).map(|(label, _)| *label);
            let rank = |piece: &Piece| (piece.fits(self.paper, ROOM[0]), piece.size());
            let best = wholes.clone().reduce(|best, piece| if rank(&piece) > rank(&best) { piece } else { best })?;
            let mut labels = vec![best];
            for piece in wholes.filter(|piece| piece.is_like(best)) {
                if labels.iter().all(|label| label.is_beside(piece)) {
                    labels.push(piece);
                }
            }
            labels.sort_by_key(|label| (label.top / ((best.bottom - best.top) / 2).max(1), label.left));
            Some(labels)
        })
    }

    /// A text is no label when there are bars elsewhere.
    fn may_be_label(&self, piece: &Piece) -> bool {
        self.bars.is_empty() || self.bars.are_in(piece)
    }

    /// What is like a label among what a piece is cut into at gaps of a width.
    fn labels(&self, piece: Piece, gap: u32, room: f64) -> Vec<Piece> {
        let mut pieces = vec![piece];
        cut(self.overview, piece, gap, Direction::Across, DEPTH, &mut pieces);
        cut(self.overview, piece, gap, Direction::Down, DEPTH, &mut pieces);
        let least = self.paper.0 * self.paper.1 * LEAST;
        pieces.retain(|piece| piece.fits(self.paper, room) && piece.size() >= least && self.may_be_label(piece));
        pieces
    }

    /// Whether a piece is several labels, each of which fits.
    fn are_several(&self, piece: Piece) -> bool {
        GAPS.into_iter().any(|gap| {
            let labels = self.labels(piece, gap, ROOM[0]);
            labels.iter().any(|label| labels.iter().any(|other| label.is_beside(*other)))
        })
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
        found(&sheet(inked))
    }

    fn found(sheet: &Grey) -> Vec<(u32, u32, u32, u32)> {
        let millimetres = |area: Area| (area.x / 1000, area.y / 1000, area.width / 1000, area.height / 1000);
        labels(sheet, SCALE, PAPER).0.into_iter().map(millimetres).collect()
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

    /// Bars half a millimetre wide and apart, in millimetres: left, top, width, height.
    fn bars((left, top, width, height): (u32, u32, u32, u32), sheet: &mut Grey) {
        for y in top * 2..(top + height) * 2 {
            for x in (left * 2..(left + width) * 2).step_by(2) {
                sheet.luma[(y * 420 + x) as usize] = 0;
            }
        }
    }

    #[test]
    fn a_label_longer_than_the_paper_is_not_taken_apart() {
        // 97 x 195 mm: its lower part, with all the bars, would fit without being made smaller.
        let mut sheet = sheet(&[(10, 10, 97, 70), (10, 92, 97, 3), (10, 202, 97, 3), (10, 230, 190, 60)]);
        bars((15, 105, 80, 90), &mut sheet);
        assert_eq!(found(&sheet), [(10, 10, 97, 195)]);
    }

    #[test]
    fn a_text_without_bars_is_no_label_when_there_are_some() {
        // Instructions that are larger than the label.
        let mut sheet = sheet(&[(10, 10, 60, 40), (10, 92, 150, 2), (10, 130, 95, 145)]);
        bars((80, 20, 80, 60), &mut sheet);
        assert_eq!(found(&sheet), [(10, 10, 150, 84)]);
    }

    /// Lines along the sides of a rectangle in millimetres.
    fn frame((left, top, width, height): (u32, u32, u32, u32)) -> [(u32, u32, u32, u32); 4] {
        let (right, bottom) = (left + width - 1, top + height - 1);
        [(left, top, width, 1), (left, bottom, width, 1), (left, top, 1, height), (right, top, 1, height)]
    }

    #[test]
    fn a_framed_label_without_bars_is_not_taken_for_less_than_the_stub_beside_it() {
        let label = (10, 10, 97, 145);
        let address = [(20, 60, 60, 6), (20, 70, 50, 6), (20, 80, 40, 6)];
        let stub = [(10, 175, 95, 20), (10, 270, 60, 10)];
        let mut sheet = sheet(&[frame(label).as_slice(), &address, &stub].concat());
        bars((20, 200, 70, 60), &mut sheet);
        assert_eq!(found(&sheet), [label]);
        assert!(!labels(&sheet, SCALE, PAPER).1, "a person is asked");
    }

    #[test]
    fn instructions_beside_a_framed_label_with_bars_ask_nothing() {
        let label = (5, 5, 97, 145);
        let text: Vec<_> = (0..14).map(|line| (110, 5 + line * 10, 90, 6)).collect();
        let mut sheet = sheet(&[frame(label).as_slice(), &text].concat());
        bars((15, 90, 70, 40), &mut sheet);
        assert_eq!(found(&sheet), [label]);
        assert!(labels(&sheet, SCALE, PAPER).1);
    }

    #[test]
    fn bars_that_lie_are_bars() {
        let mut lying = Grey::white(420, 594);
        for y in (300..460).step_by(2) {
            lying.luma[y * 420 + 60..y * 420 + 100].fill(0);
        }
        assert!(!Bars::of(&lying).is_empty());
        assert!(Bars::of(&sheet(&[(10, 10, 97, 70), (10, 95, 97, 3), (150, 10, 1, 200)])).is_empty());
        // Lines of small text that stand: as close as bars, but one letter is darker than the next.
        let mut text = sheet(&[]);
        for (y, row) in text.luma.chunks_exact_mut(420).enumerate().take(400) {
            row[100..200].iter_mut().step_by(3).for_each(|luma| *luma = if y % 4 < 2 { 90 } else { 140 });
        }
        assert!(Bars::of(&text).is_empty());
    }

    #[test]
    fn a_sheet_full_of_text_is_taken_as_it_is() {
        let lines: Vec<_> = (1..28).map(|line| (10, line * 10, 190, 6)).collect();
        assert_eq!(millimetres(&lines), [(10, 10, 190, 266)]);
    }
}
