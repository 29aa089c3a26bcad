//! A carrier the station has an account with.

use crate::{AccountConfig, CarrierId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How a carrier account is reached. Carriers without an account number their parcels from the shop's own range.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CarrierAccount {
    /// The carrier of the catalogue whose account it is.
    pub carrier: CarrierId,
    /// The kind of connection, as the registry of carriers names it.
    pub kind: String,
    /// How it is set up; the kind's schema says what belongs there. No secrets.
    pub config: AccountConfig,
}
