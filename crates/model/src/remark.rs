//! What was remarked of a label or paper as it was made.

use serde::{Deserialize, Serialize};
#[cfg(feature = "export")]
use ts_rs::TS;

/// The number of such a remark in this station.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(transparent)]
pub struct RemarkId(pub i64);
