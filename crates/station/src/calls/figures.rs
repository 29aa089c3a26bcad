//! Calls about what left in a day or a month.

pub use crate::figures::{
    AskFigures, CarrierBill, CarrierFigures, ExportFigures, Figures, FiguresSpan, FiguresStep, FiguresTable,
    InvoiceFigures, PackerFigures, Tally, WaitingFigures,
};

use crate::Station;
use model::Problem;

/// The figures of a day or a month.
///
/// # Errors
/// When the database cannot be read.
pub(super) fn figures(station: &Station, ask: AskFigures) -> Result<Figures, Problem> {
    crate::figures::figures(&station.parts, ask)
}

/// A table of them as CSV.
///
/// # Errors
/// When the database cannot be read.
pub(super) fn figures_export(station: &Station, export: ExportFigures) -> Result<String, Problem> {
    crate::figures::export(&station.parts, export)
}
