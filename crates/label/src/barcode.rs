//! A barcode in its place, as black rectangles in whatever unit it is drawn.

use crate::Symbol;
use crate::units::{Um, dots};
use model::Dpi;

/// A barcode or 2D code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Barcode {
    /// The left edge of its first bar or cell; the quiet zone is left of it.
    pub x: u32,
    /// From the top.
    pub y: u32,
    /// The narrowest bar, or a cell's side; each printer rounds it to its dots, never below the symbol's least.
    pub module: u32,
    /// Whether it is turned clockwise by a quarter; `x` and `y` are then where its lower left corner has gone.
    pub turned: bool,
    /// What is drawn.
    pub symbol: Symbol,
}

impl Barcode {
    /// How much room it takes to the right and downwards, in micrometres, without its quiet zones.
    #[must_use]
    pub fn extent(&self) -> (u32, u32) {
        let (width, height) = (self.symbol.width() * self.module, self.symbol.height(self.module));
        if self.turned { (height, width) } else { (width, height) }
    }
}

/// A black rectangle: its top left corner, its size.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Area {
    pub(crate) x: u32,
    pub(crate) y: u32,
    pub(crate) width: u32,
    pub(crate) height: u32,
}

/// How many dots the narrowest bar or cell of a barcode has: the nearest to what the layout says, but never less than the
/// symbol may have.
pub(crate) fn module_dots(barcode: &Barcode, dpi: Dpi) -> u32 {
    let least = (u64::from(barcode.symbol.least_module()) * u64::from(dpi.per_inch())).div_ceil(25_400);
    dots(barcode.module, dpi).max(u32::try_from(least).unwrap_or(u32::MAX))
}

/// The black rectangles of a barcode, its modules so wide in the unit into which `scale` brings micrometres.
pub(crate) fn areas(barcode: &Barcode, module: u32, scale: impl Fn(Um) -> u32) -> Vec<Area> {
    let (left, top) = (scale(barcode.x), scale(barcode.y));
    let rows = barcode.symbol.rows();
    let whole: u32 = rows.iter().map(|row| row.height.of(module, &scale)).sum();
    let (mut areas, mut y) = (Vec::new(), 0);
    for row in rows {
        let height = row.height.of(module, &scale);
        let mut x = 0;
        for (place, run) in row.runs.iter().enumerate() {
            let width = u32::from(*run) * module;
            if place % 2 == 0 && width > 0 {
                areas.push(if barcode.turned {
                    Area { x: left + whole - y - height, y: top + x, width: height, height: width }
                } else {
                    Area { x: left + x, y: top + y, width, height }
                });
            }
            x += width;
        }
        y += height;
    }
    areas
}
