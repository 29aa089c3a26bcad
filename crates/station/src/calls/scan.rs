//! Calls about scans: what a code is, what it means.

use crate::Station;
pub use crate::scanning::{ExplainedScan, Scan, Scanned};
use model::*;
use std::sync::atomic::Ordering;

/// What a scan means. Nothing happens yet.
///
/// # Errors
/// When it names a box this desk does not have, or the database cannot be read.
pub(super) fn scan(station: &Station, scan: impl Into<Scan>) -> Result<Scanned, Problem> {
    let scanned = station.parts.scanning.scan(&scan.into())?;
    if let (true, Scanned::Order { view }) =
        (station.parts.pulls && station.parts.works.load(Ordering::Relaxed), &scanned)
    {
        station.parts.intake.look_at(&view.order);
    }
    Ok(scanned)
}

/// The same, with everything that can be said of the code itself.
///
/// # Errors
/// As [`scan`].
pub(super) fn scan_explain(station: &Station, scan: Scan) -> Result<ExplainedScan, Problem> {
    station.parts.scanning.explain_scan(&scan)
}
