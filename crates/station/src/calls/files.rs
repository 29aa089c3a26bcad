//! Calls that bring order files in.

use crate::Station;
use model::*;
use serde::{Deserialize, Serialize};
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

/// What a file brought.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ImportReport {
    /// The file's name.
    pub file: String,
    /// What kind of file it turned out to be, as `woocommerce-csv`.
    pub format: String,
    /// Whose orders they are.
    pub shop: ShopId,
    /// Orders that are new.
    pub added: u32,
    /// Orders that changed.
    pub changed: u32,
    /// Orders that were as they are.
    pub unchanged: u32,
    /// Rows that were refused, the first hundred, each naming its place.
    pub refused: Vec<RefusedRow>,
    /// How many rows were refused in all.
    pub refused_count: u32,
    /// Whether a person stopped it before the end.
    pub stopped: bool,
}

/// A row that was refused.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RefusedRow {
    /// The line of the file it starts on, counted from 1.
    pub line: u64,
    /// The column, by its heading.
    pub column: String,
    /// What was expected there.
    pub expected: Message,
    /// What was found, shortened.
    pub found: String,
}

/// Brings an order file in by its path.
///
/// # Errors
/// When the file cannot be read or is no order file, or the database cannot be written.
pub fn import_file(station: &Station, import: ImportFile) -> Result<ImportReport, Problem> {
    station.import_file(&import.path, import.shop)
}

/// Brings an order file in by its content.
///
/// # Errors
/// As [`import_file`].
pub fn import_content(station: &Station, import: ImportContent) -> Result<ImportReport, Problem> {
    station.import_content(&import.name, &import.base64, import.shop)
}
