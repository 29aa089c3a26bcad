//! Calls about the keys by which shops come in over the station's own API.

pub use crate::api_keys::MadeApiKey;

use crate::Station;
use model::*;
use serde::Deserialize;
#[cfg(feature = "export")]
use ts_rs::TS;

/// A key to make.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct MakeApiKey {
    /// For which shop.
    pub shop: ShopId,
    /// What it may do.
    pub access: ApiAccess,
}

/// Every key that was ever made, the oldest first.
///
/// # Errors
/// When the database cannot be read.
pub(super) fn api_keys(station: &Station, (): ()) -> Result<Vec<ApiKey>, Problem> {
    station.parts.api_keys.keys()
}

/// Makes a key for a shop that brings its orders itself.
///
/// # Errors
/// `no-such-shop`, `shop-brings-nothing`, `api-keys-full`; when the database cannot be written.
pub(super) fn api_key_make(station: &Station, make: MakeApiKey) -> Result<MadeApiKey, Problem> {
    station.parts.api_keys.make(&make.shop, make.access)
}

/// Lets nobody in by a key any more.
///
/// # Errors
/// `api-key-missing`; when the database cannot be written.
pub(super) fn api_key_revoke(station: &Station, key: ApiKeyId) -> Result<(), Problem> {
    station.parts.api_keys.revoke(key)
}
