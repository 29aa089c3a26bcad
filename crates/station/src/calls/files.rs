//! Calls that bring order files in.

use crate::Station;
pub use crate::intake::{ImportRemark, ImportReport, RefusedRow};
pub use ::shops::files::{Choices as FileChoices, Conventions as FileConventions, DateOrder, DecimalMark};
use model::*;
use serde::Deserialize;
use std::path::PathBuf;
#[cfg(feature = "export")]
use ts_rs::TS;

/// A file to bring in, by its path.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct ImportFile {
    /// Where it lies.
    pub path: PathBuf,
    /// Whose orders they are; without one they belong to a shop named for the kind of file.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub shop: Option<ShopId>,
    /// How it is to be read, where its own evidence is not enough or wrong.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(as = "Option<FileChoices>", optional))]
    pub choices: FileChoices,
}

/// A file to bring in, by its content.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct ImportContent {
    /// Its name, for the report.
    pub name: String,
    /// Its bytes, in base64.
    pub base64: String,
    /// Whose orders they are.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub shop: Option<ShopId>,
    /// How it is to be read, where its own evidence is not enough or wrong.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(as = "Option<FileChoices>", optional))]
    pub choices: FileChoices,
}

/// Brings an order file in by its path.
///
/// # Errors
/// When the file cannot be read or is no order file, when it can be read in several ways and does not say which
/// (`file-unclear-…`; `choices` answer it), or the database cannot be written.
pub(super) fn import_file(station: &Station, import: ImportFile) -> Result<ImportReport, Problem> {
    station.parts.intake.import_file(&import.path, import.shop, &import.choices)
}

/// Brings an order file in by its content.
///
/// # Errors
/// As [`import_file`].
pub(super) fn import_content(station: &Station, import: ImportContent) -> Result<ImportReport, Problem> {
    station.parts.intake.import_content(&import.name, &import.base64, import.shop, &import.choices)
}
