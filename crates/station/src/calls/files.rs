//! Calls that bring order files in.

use crate::Station;
use crate::intake;
pub use crate::intake::{ColumnsPreview, ImportRemark, ImportReport, RefusedRow};
pub use ::shops::files::{Choices as FileChoices, Conventions as FileConventions, DateOrder, DecimalMark};
use model::*;
use serde::Deserialize;
use std::collections::BTreeMap;
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

/// A table to look at.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct LookAtColumns {
    /// Its name, for what is said of it.
    pub name: String,
    /// The beginning of it, up to the end of a row, in base64.
    pub base64: String,
    /// Which column says what, by the words of the field `columns` of shops that are only files.
    pub columns: BTreeMap<String, String>,
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

/// Looks at a table, and at how it would be read by a map of its columns; nothing is brought in.
///
/// # Errors
/// When it cannot be read, when a column of the map is not there (`file-columns-missing`), or when it can be read in several ways and
/// does not say which (`file-unclear-…`).
pub(super) fn columns_preview(_: &Station, table: LookAtColumns) -> Result<ColumnsPreview, Problem> {
    intake::preview(&table.name, &table.base64, table.columns, &table.choices)
}
