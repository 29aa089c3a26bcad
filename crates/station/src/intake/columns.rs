//! Looking at a table before its columns are known: what is in it, and how a map would read it.

use super::import::RefusedRow;
use ::shops::files::{self, Choices, ColumnMap};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use model::*;
use serde::Serialize;
use std::collections::BTreeMap;
use std::io::Write as _;
#[cfg(feature = "export")]
use ts_rs::TS;

/// How a table would be read by a map of its columns.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct ColumnsPreview {
    /// The names of its columns, as a map has them.
    pub headings: Vec<String>,
    /// The cells of its first rows.
    pub rows: Vec<Vec<String>>,
    /// The map, with what the headings of known exports are, where it said nothing of a field.
    pub suggested: BTreeMap<String, String>,
    /// The words of the map that have to say something and do not; nothing is read until all do.
    pub missing: Vec<String>,
    /// Its first orders.
    pub orders: Vec<ShopOrder>,
    /// The first rows that are refused.
    pub refused: Vec<RefusedRow>,
}

/// Looks at a table, of which the beginning is enough.
///
/// # Errors
/// When it cannot be read, when a column of the map is not there, or when it can be read in several ways and does not say which.
pub(crate) fn preview(
    name: &str,
    base64: &str,
    columns: BTreeMap<String, String>,
    choices: &Choices,
) -> Result<ColumnsPreview, Problem> {
    let bytes = BASE64.decode(base64).map_err(|error| Problem::new(ProblemCode::BadArguments).because(error))?;
    let unreadable =
        |error: std::io::Error| Problem::new(ProblemCode::FileUnreadable).with("file", name).because(error);
    let mut copy = tempfile::NamedTempFile::new().map_err(unreadable)?;
    copy.write_all(&bytes).and_then(|()| copy.flush()).map_err(unreadable)?;
    let map = ColumnMap::from(columns);
    let seen = files::preview(copy.path(), choices, &map).map_err(|error| error.problem(name))?;
    Ok(ColumnsPreview {
        headings: seen.headings,
        rows: seen.rows,
        suggested: seen.suggested.into(),
        missing: seen.missing.into_iter().map(str::to_owned).collect(),
        orders: seen.orders,
        refused: seen.refused.into_iter().map(RefusedRow::from).collect(),
    })
}
