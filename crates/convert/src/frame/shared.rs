//! Sheets that two or four labels share: white along the middle, and about the same in each part. There the white within a
//! label does not matter.

use super::piece::{Piece, trimmed};
use crate::grey::Grey;

/// How sheets are shared by labels: so many across and down, with so many dots of white between. A page of text has as much
/// between two lines, but not down its middle as well.
const GRIDS: [(u32, u32, u32); 3] = [(2, 2, 4), (2, 1, 10), (1, 2, 10)];
/// How far from the middle of the sheet the white may be, in dots: 5 mm.
const OFF: u32 = 10;

/// The labels that share a sheet, as one reads; nothing where none do.
pub(super) fn shared(overview: &Grey, is_label: impl Fn(&Piece) -> bool) -> Option<Vec<Piece>> {
    GRIDS.into_iter().find_map(|grid| parts(overview, grid, &is_label))
}

/// The labels of a sheet that is cut into so many parts: two at least, and no part of another size.
fn parts(
    overview: &Grey,
    (across, down, white): (u32, u32, u32),
    is_label: &impl Fn(&Piece) -> bool,
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
    let like = Piece { left: 0, top: 0, right: wide as u32, bottom: high as u32 };
    (labels.len() > 1 && labels.iter().all(|label| label.is_like(like) && is_label(label))).then_some(labels)
}
