//! How a table's numbers and dates are read.

use super::cell::DateOrder;
use crate::number::DecimalMark;
use model::UtcDateTime;
use serde::{Deserialize, Serialize};

/// How a table's numbers and dates are read; `None` where no cell depends on it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Ways {
    pub(super) mark: Option<DecimalMark>,
    pub(super) weight_mark: Option<DecimalMark>,
    pub(super) dates: Option<DateOrder>,
    /// When the file was written, in the place of a date no column says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) written_at: Option<UtcDateTime>,
}
