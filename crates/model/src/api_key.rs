//! Keys by which shops come in over the station's own API.

use crate::{ShopId, UtcDateTime};
use serde::{Deserialize, Serialize};
#[cfg(feature = "export")]
use ts_rs::TS;

/// A key's number in this station.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(transparent)]
pub struct ApiKeyId(pub i64);

/// A key of a shop. Its secret was shown once and is kept nowhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct ApiKey {
    /// The station's number for it.
    pub id: ApiKeyId,
    /// The shop it is for: it sees that shop's orders and no other's.
    pub shop: ShopId,
    /// The public part, as `pd_…`.
    pub key: String,
    /// What it may do.
    pub access: ApiAccess,
    /// When it was made.
    pub made_at: UtcDateTime,
    /// Since when it lets nobody in.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub revoked_at: Option<UtcDateTime>,
}

/// What a key may do.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum ApiAccess {
    /// Read orders, numbers and labels.
    Read,
    /// The same, and bring orders, change them and call them off.
    #[default]
    Write,
}

impl ApiAccess {
    /// Every kind of access.
    pub const ALL: [Self; 2] = [Self::Read, Self::Write];

    /// The word used in the database and on the command line.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Write => "write",
        }
    }
}
