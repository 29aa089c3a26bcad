//! What was refused as it stands in its file, kept so that it can be read again.

use super::column_map::ColumnMap;
use super::ways::Ways;
use serde::{Deserialize, Serialize};

/// The longest text that is kept of one order, in bytes.
pub(super) const LONGEST: usize = 256 * 1024;

/// All rows of an order under the headings of their file, or its line of JSON, with what the whole file said about how they are
/// read.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    pub(super) text: String,
    pub(super) ways: Ways,
    /// Which column says what, where a person said it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) columns: Option<ColumnMap>,
}

impl std::fmt::Debug for Kept {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Kept(…)")
    }
}

impl Kept {
    /// A text; none that is too long to keep.
    pub(super) fn of(text: String, ways: Ways, columns: Option<ColumnMap>) -> Option<Self> {
        (text.len() <= LONGEST).then_some(Self { text, ways, columns })
    }
}
