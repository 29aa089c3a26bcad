//! A carrier the station has an account with.

use crate::{AccountConfig, CarrierId, Grams, LastMile, Money, ParcelSize};
use serde::{Deserialize, Serialize};
#[cfg(feature = "export")]
use ts_rs::TS;

/// How a carrier account is reached. Carriers without an account number their parcels from the shop's own range.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct CarrierAccount {
    /// The carrier of the catalogue whose account it is.
    pub carrier: CarrierId,
    /// The kind of connection, as the registry of carriers names it.
    pub kind: String,
    /// How it is set up; the kind's schema says what belongs there. No secrets.
    pub config: AccountConfig,
    /// How many labels that were booked ahead may stand unused; 0: none is booked ahead.
    #[serde(default = "most_ahead")]
    pub most_ahead: u32,
}

/// How many labels of an account may stand unused where nobody says.
const MOST_AHEAD: u32 = 50;

const fn most_ahead() -> u32 {
    MOST_AHEAD
}

impl CarrierAccount {
    /// An account that is set up so, and otherwise as usual.
    #[must_use]
    pub fn new(carrier: CarrierId, kind: impl Into<String>, config: AccountConfig) -> Self {
        Self { carrier, kind: kind.into(), config, most_ahead: MOST_AHEAD }
    }
}

/// Something a carrier's account can ship with, as the carrier itself lists it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct CarrierService {
    /// The carrier's own name for it, as `postnl:standard`.
    pub code: String,
    /// The name people read.
    pub name: String,
    /// Who carries the parcel, where the account is with a platform of several.
    pub by: String,
    /// The lightest parcel it takes.
    pub min_weight: Grams,
    /// The heaviest parcel it takes.
    pub max_weight: Grams,
    /// The largest parcel it takes.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub max_size: Option<ParcelSize>,
    /// Where it hands the parcel over.
    pub last_mile: LastMile,
    /// Whether one shipment may have several parcels.
    pub several_parcels: bool,
    /// What the parcels asked about cost; `None`: the carrier does not say.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub price: Option<Money>,
    /// Days from handover to delivery, where it says.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub lead_days: Option<u32>,
}

/// What a carrier asks for one of its services, as it said on line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServiceQuote {
    /// The carrier's own name for the service.
    pub service: String,
    /// What the parcels cost; `None`: the carrier does not say.
    pub price: Option<Money>,
    /// Days from handover to delivery, where it says.
    pub lead_days: Option<u32>,
}

/// What a carrier shows of an account whose keys it accepts.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct AccountSeen {
    /// The sender addresses kept there.
    pub senders: Vec<AccountEntry>,
    /// The contracts it can book under.
    pub contracts: Vec<AccountEntry>,
}

/// A thing kept in an account, by the carrier's own number for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct AccountEntry {
    /// The number.
    pub id: String,
    /// The name people read.
    pub name: String,
}
