//! Where on a sheet there are bars: a piece without any is no label when another one has some.

use super::piece::Piece;
use crate::grey::Grey;

/// How many dots of a bar look alike, one after the other: 6 mm.
const HIGH: u32 = 12;
/// Over how many dots bars are counted: 15 mm.
const WIDE: u32 = 30;
/// How many of those differ from their neighbour.
const EDGES: usize = 10;
/// By how much they do at least.
const EDGE: u8 = 30;
/// By how much the dots of a bar differ at most; lines of small text that stand differ more.
const ALIKE: u8 = 12;

/// Places with bars around them.
pub(super) struct Bars(Vec<(u32, u32)>);

impl Bars {
    /// Finds those that stand and those that lie on the overview of a sheet.
    pub(super) fn of(overview: &Grey) -> Self {
        let at = |x: u32, y: u32| overview.luma[(y * overview.width + x) as usize];
        let mut places = standing((overview.width, overview.height), at);
        let lying = standing((overview.height, overview.width), |x, y| at(y, x));
        places.extend(lying.into_iter().map(|(x, y)| (y, x)));
        Self(places)
    }

    /// A sheet on which none are looked for.
    pub(super) const fn none() -> Self {
        Self(Vec::new())
    }

    /// Whether there are any.
    pub(super) const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether a piece has some.
    pub(super) fn are_in(&self, piece: &Piece) -> bool {
        self.0.iter().any(|(x, y)| (piece.left..piece.right).contains(x) && (piece.top..piece.bottom).contains(y))
    }
}

/// The middles of what has as many standing edges side by side as bars have.
fn standing((width, height): (u32, u32), luma: impl Fn(u32, u32) -> u8) -> Vec<(u32, u32)> {
    let mut places = Vec::new();
    // Of each column, since which row its dots look alike.
    let mut alike_since = vec![0; width as usize];
    for y in 1..height {
        let mut edges = vec![false; width as usize];
        let mut is_alike_before = false;
        for x in 1..width {
            let dot = luma(x, y);
            let since = &mut alike_since[x as usize];
            if dot.abs_diff(luma(x, y - 1)) > ALIKE {
                *since = y;
            }
            let is_alike = y - *since >= HIGH;
            edges[x as usize] = is_alike && is_alike_before && dot.abs_diff(luma(x - 1, y)) > EDGE;
            is_alike_before = is_alike;
        }
        let windows = (0_u32..).zip(edges.windows(WIDE as usize));
        let bars = windows.filter(|(_, edges)| edges.iter().filter(|edge| **edge).count() >= EDGES);
        places.extend(bars.map(|(x, _)| (x + WIDE / 2, y - HIGH / 2)));
    }
    places
}
