//! Calls that bring order files in.

use crate::Station;
pub use crate::intake::{ImportReport, RefusedRow};
use model::*;
use serde::Deserialize;
use std::path::PathBuf;
use ts_rs::TS;

/// A file to bring in, by its path.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ImportFile {
    /// Where it lies.
    pub path: PathBuf,
    /// Whose orders they are; without one they belong to a shop named for the kind of file.
    #[ts(optional = nullable)]
    pub shop: Option<ShopId>,
}

/// A file to bring in, by its content.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ImportContent {
    /// Its name, for the report.
    pub name: String,
    /// Its bytes, in base64.
    pub base64: String,
    /// Whose orders they are.
    #[ts(optional = nullable)]
    pub shop: Option<ShopId>,
}

/// Brings an order file in by its path.
///
/// # Errors
/// When the file cannot be read or is no order file, or the database cannot be written.
pub(super) fn import_file(station: &Station, import: ImportFile) -> Result<ImportReport, Problem> {
    station.parts.intake.import_file(&import.path, import.shop)
}

/// Brings an order file in by its content.
///
/// # Errors
/// As [`import_file`].
pub(super) fn import_content(station: &Station, import: ImportContent) -> Result<ImportReport, Problem> {
    station.parts.intake.import_content(&import.name, &import.base64, import.shop)
}
