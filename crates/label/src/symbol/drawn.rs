//! Symbols as black rectangles, in whatever unit they are drawn.

use crate::bitmap::{dots, module_dots};
use crate::layout::{Barcode, PageSize, Um};
use model::Dpi;

/// A row of a symbol: bars of one height beside each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Row {
    /// Bars and spaces in turn, in modules. The first is a bar; where the row starts with a space, it is a bar of none.
    pub(crate) runs: Vec<u16>,
    /// How high it is.
    pub(crate) height: Height,
}

/// How high a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Height {
    /// As bars are: whatever they are wide.
    Um(Um),
    /// As cells are.
    Modules(u32),
}

impl Height {
    /// In the unit the module has, into which `scale` brings micrometres.
    pub(crate) fn of(self, module: u32, scale: impl Fn(Um) -> u32) -> u32 {
        match self {
            Self::Um(um) => scale(um),
            Self::Modules(modules) => modules * module,
        }
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

/// Whether a barcode stands wholly on a label when it is drawn with a printer's dots.
pub(crate) fn fits(barcode: &Barcode, page: PageSize, dpi: Dpi) -> bool {
    let (right, bottom) = (dots(page.width, dpi), dots(page.height, dpi));
    let areas = areas(barcode, module_dots(barcode, dpi), |um| dots(um, dpi));
    areas.iter().all(|area| area.x + area.width <= right && area.y + area.height <= bottom)
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
