//! What came in and could not be read.

use crate::{Problem, ShopId, UtcDateTime};
use serde::{Deserialize, Serialize};
#[cfg(feature = "export")]
use ts_rs::TS;

/// The number of something unread in this station.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(transparent)]
pub struct UnreadId(pub i64);

/// An order, or a row of a file, that could not be read. It stays until it is read, or a person leaves it be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct Unread {
    /// The station's number for it.
    pub id: UnreadId,
    /// Whose it is.
    pub shop: ShopId,
    /// The name of the file it stands in; empty where the shop itself was asked.
    pub file: String,
    /// The shop's key of the order, or its number, as far as it can be told.
    pub reference: String,
    /// Why it could not be read.
    pub problem: Problem,
    /// When it was met first.
    pub first_at: UtcDateTime,
    /// When it was met last.
    pub last_at: UtcDateTime,
    /// Whether all of it is kept as it stands in its file, to be read again.
    pub is_kept: bool,
}
