//! How a table's numbers and dates are read.

use super::cell::DateOrder;
use crate::number::DecimalMark;
use serde::{Deserialize, Serialize};

/// How a table's numbers and dates are read; `None` where no cell depends on it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Ways {
    pub(super) mark: Option<DecimalMark>,
    pub(super) weight_mark: Option<DecimalMark>,
    pub(super) dates: Option<DateOrder>,
}
