//! Calls about carriers' accounts.

pub use crate::carriers::{CarrierKindInfo, SaveCarrierAccount};

use crate::Station;
use model::*;

/// The kinds of carriers there are connectors for, with what each has to be told.
///
/// # Errors
/// Never.
pub(super) fn carrier_kinds(station: &Station, (): ()) -> Result<Vec<CarrierKindInfo>, Problem> {
    Ok(station.parts.carriers.kinds())
}

/// The accounts with carriers; a carrier without one numbers its parcels from the shop's own range.
///
/// # Errors
/// When the database cannot be read.
pub(super) fn carrier_accounts(station: &Station, (): ()) -> Result<Vec<CarrierAccount>, Problem> {
    Ok(station.parts.store.snapshot()?.carrier_accounts()?)
}

/// Adds a carrier's account or changes it.
///
/// # Errors
/// `account-does-not-fit`, field by field; when the keyring refuses the secret, or the database cannot be written.
pub(super) fn carrier_account_save(station: &Station, save: SaveCarrierAccount) -> Result<(), Problem> {
    station.parts.carriers.save_account(save)
}

/// Takes a carrier's account away; its shipments stay.
///
/// # Errors
/// When it has none.
pub(super) fn carrier_account_remove(station: &Station, carrier: CarrierId) -> Result<(), Problem> {
    station.parts.carriers.remove_account(&carrier)
}
