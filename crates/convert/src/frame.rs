//! Where on a sheet the label is, and how it lands on the dots.

mod bars;
mod find;
mod piece;
mod shared;

use crate::grey::Grey;
use model::{Area, Crop, Framing, Turn};

/// What of a sheet is drawn, onto how many dots.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct View {
    /// The part of the sheet, in micrometres.
    pub(crate) area: Area,
    turn: Quarter,
    /// Dots a micrometre.
    scale: f64,
    /// Where the part's upper left corner lands, in dots.
    left: f64,
    top: f64,
    /// How many dots there are.
    pub(crate) width: u32,
    pub(crate) height: u32,
}

/// Clockwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Quarter {
    None,
    Right,
    Half,
    Left,
}

/// The dots of the label to be filled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Canvas {
    /// Micrometres.
    pub(crate) size: (u32, u32),
    /// Dots.
    pub(crate) dots: (u32, u32),
}

/// Of the overview: dots a micrometre.
const OVERVIEW: f64 = 2.0 / 1000.0;
/// A sheet is as good as the label when no side differs by more than this, in micrometres.
const SAME: u32 = 1_000;

impl View {
    /// A small picture of a whole sheet, to find the label on.
    pub(crate) fn overview((width, height): (u32, u32)) -> Self {
        let dots = |um: u32| ((f64::from(um) * OVERVIEW).ceil() as u32).max(1);
        Self {
            area: Area { x: 0, y: 0, width, height },
            turn: Quarter::None,
            scale: OVERVIEW,
            left: 0.0,
            top: 0.0,
            width: dots(width),
            height: dots(height),
        }
    }

    /// A whole sheet as it is, in the middle of a label.
    pub(crate) fn whole((width, height): (u32, u32), canvas: Canvas) -> Self {
        Self::centred(Area { x: 0, y: 0, width, height }, Turn::None, canvas)
    }

    /// A part of a sheet in the middle of a label; smaller where it would not fit.
    fn centred(area: Area, turn: Turn, canvas: Canvas) -> Self {
        let (wide, high) = (f64::from(canvas.size.0), f64::from(canvas.size.1));
        let fit = |width: u32, height: u32| (wide / f64::from(width.max(1))).min(high / f64::from(height.max(1)));
        let (upright, turned) = (fit(area.width, area.height), fit(area.height, area.width));
        let lies = (area.width > area.height) != (canvas.size.0 > canvas.size.1);
        let turn = match turn {
            Turn::None => Quarter::None,
            Turn::Right => Quarter::Right,
            Turn::Half => Quarter::Half,
            Turn::Left => Quarter::Left,
            Turn::Auto if upright >= 1.0 && (turned < 1.0 || !lies) => Quarter::None,
            Turn::Auto if turned > upright || (turned >= 1.0 && lies) => Quarter::Right,
            Turn::Auto => Quarter::None,
        };
        let shrink = if turn.swaps() { turned } else { upright }.min(1.0);
        let scale = shrink * f64::from(canvas.dots.0) / wide;
        let (width, height) = if turn.swaps() { (area.height, area.width) } else { (area.width, area.height) };
        let middle = |room: u32, size: u32| ((f64::from(room) - f64::from(size) * scale) / 2.0).max(0.0).floor();
        let (left, top) = (middle(canvas.dots.0, width), middle(canvas.dots.1, height));
        Self { area, turn, scale, left, top, width: canvas.dots.0, height: canvas.dots.1 }
    }

    /// How large the sheet appears, in percent.
    pub(crate) fn percent(&self, canvas: Canvas) -> u32 {
        (self.scale * f64::from(canvas.size.0) / f64::from(canvas.dots.0) * 100.0).round() as u32
    }

    /// From micrometres of the sheet to dots: `x' = a·x + c·y + e`, `y' = b·x + d·y + f`.
    pub(crate) fn to_dots(&self) -> [f64; 6] {
        let (s, left, top) = (self.scale, self.left, self.top);
        let (x, y) = (f64::from(self.area.x), f64::from(self.area.y));
        let (right, bottom) = (x + f64::from(self.area.width), y + f64::from(self.area.height));
        match self.turn {
            Quarter::None => [s, 0.0, 0.0, s, left - s * x, top - s * y],
            Quarter::Right => [0.0, s, -s, 0.0, left + s * bottom, top - s * x],
            Quarter::Half => [-s, 0.0, 0.0, -s, left + s * right, top + s * bottom],
            Quarter::Left => [0.0, -s, s, 0.0, left - s * y, top + s * right],
        }
    }

    /// From dots to micrometres of the sheet.
    pub(crate) fn to_micrometres(&self) -> [f64; 6] {
        let [a, b, c, d, e, f] = self.to_dots();
        let det = a * d - b * c;
        let (ia, ib, ic, id) = (d / det, -b / det, -c / det, a / det);
        [ia, ib, ic, id, -(ia * e + ic * f), -(ib * e + id * f)]
    }

    /// Makes white what does not belong to the part that is shown.
    pub(crate) fn cut_out(&self, drawn: &mut Grey) {
        let (width, height) =
            if self.turn.swaps() { (self.area.height, self.area.width) } else { (self.area.width, self.area.height) };
        let end = |start: f64, size: u32| (start + f64::from(size) * self.scale).ceil() as usize;
        let (left, right) = (self.left as usize, end(self.left, width));
        let (top, bottom) = (self.top as usize, end(self.top, height));
        for (y, row) in drawn.luma.chunks_exact_mut((drawn.width as usize).max(1)).enumerate() {
            let inside = if (top..bottom).contains(&y) { left.min(row.len())..right.min(row.len()) } else { 0..0 };
            row[..inside.start].fill(255);
            row[inside.end..].fill(255);
        }
    }
}

impl Quarter {
    const fn swaps(self) -> bool {
        matches!(self, Self::Right | Self::Left)
    }
}

/// What of a sheet is printed.
pub(crate) struct Choice {
    /// Label by label.
    pub(crate) views: Vec<View>,
    /// Whether no other part of the sheet may be the label as well.
    pub(crate) is_sure: bool,
}

/// Chooses what of a sheet is printed and how. The overview is drawn only when it is needed.
pub(crate) fn choose<E>(
    sheet: (u32, u32),
    framing: &Framing,
    canvas: Canvas,
    overview: impl FnOnce() -> Result<Grey, E>,
) -> Result<Choice, E> {
    let whole = Area { x: 0, y: 0, width: sheet.0, height: sheet.1 };
    let (mut areas, is_sure) = match framing.crop {
        Crop::Whole => (vec![whole], true),
        Crop::Area(area) => (vec![area], true),
        Crop::Auto if same(sheet, canvas.size) || same((sheet.1, sheet.0), canvas.size) => (vec![whole], true),
        Crop::Auto => find::labels(&overview()?, OVERVIEW, canvas.size),
    };
    if areas.is_empty() {
        areas.push(whole);
    }
    let views = areas.into_iter().map(|area| View::centred(area, framing.turn, canvas)).collect();
    Ok(Choice { views, is_sure })
}

fn same(sheet: (u32, u32), label: (u32, u32)) -> bool {
    sheet.0.abs_diff(label.0) <= SAME && sheet.1.abs_diff(label.1) <= SAME
}
