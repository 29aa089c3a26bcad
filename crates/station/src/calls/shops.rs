//! Calls about shops and what they are told.

use crate::Station;
use model::*;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A shop and how its last sync went.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ShopView {
    /// The shop.
    pub shop: Shop,
    /// How far it is pulled.
    pub sync: ShopSync,
    /// What its kind can do.
    pub capabilities: ShopCapabilities,
    /// Whether every secret it needs is in the keyring.
    pub has_credentials: bool,
    /// Why the keyring could not be asked.
    #[ts(optional = nullable)]
    pub secret_problem: Option<Problem>,
}

/// A shop to add or change.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SaveShop {
    /// The shop.
    pub shop: Shop,
    /// Its secrets, when they are new or changed; those that are not among them are kept.
    #[ts(optional = nullable)]
    pub credentials: Option<Credentials>,
}

/// What a sync brought.
#[derive(Debug, Clone, Default, Serialize, TS)]
pub struct SyncReport {
    /// Orders that are new.
    pub added: u32,
    /// Orders that changed.
    pub changed: u32,
    /// Orders that were as they are.
    pub unchanged: u32,
    /// Orders the station could not read, each with the reason.
    pub set_aside: Vec<Problem>,
    /// Shipments the shop was told of.
    pub told: u32,
}

/// A delivery method customers have chosen.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CheckoutName {
    /// In which shop.
    pub shop: ShopId,
    /// Its name, as the customer reads it.
    pub name: String,
    /// How many orders have it.
    pub orders: u32,
}

/// How many outbox entries a list shows at most.
const LIST: u32 = 200;

/// The shops and how their last sync went.
///
/// # Errors
/// When the database cannot be read.
pub fn shops(station: &Station, (): ()) -> Result<Vec<ShopView>, Problem> {
    station.shops()
}

/// The kinds of shops there are connectors for, with what each has to be told.
///
/// # Errors
/// Never.
pub fn shop_kinds(station: &Station, (): ()) -> Result<Vec<ShopKindInfo>, Problem> {
    Ok(station.0.shops.registry().kinds().cloned().collect())
}

/// Adds a shop or changes one.
///
/// # Errors
/// `account-does-not-fit`, field by field; when the keyring refuses the secret, or the database cannot be written.
pub fn shop_save(station: &Station, save: SaveShop) -> Result<(), Problem> {
    station.save_shop(save.shop, save.credentials)
}

/// Takes a shop away; its orders stay.
///
/// # Errors
/// When the database cannot be written.
pub fn shop_remove(station: &Station, shop: ShopId) -> Result<(), Problem> {
    station.remove_shop(&shop)
}

/// Pulls a shop's orders now and tells it what has shipped.
///
/// # Errors
/// When the shop cannot be reached or refuses.
pub fn shop_sync(station: &Station, shop: ShopId) -> Result<SyncReport, Problem> {
    station.sync_shop(&shop)
}

/// Every delivery method customers have chosen.
///
/// # Errors
/// When the database cannot be read.
pub fn checkout_names(station: &Station, (): ()) -> Result<Vec<CheckoutName>, Problem> {
    let names = station.store().checkout_names()?;
    Ok(names.into_iter().map(|(shop, name, orders)| CheckoutName { shop, name, orders }).collect())
}

/// What still has to be told to shops, newest first.
///
/// # Errors
/// When the database cannot be read.
pub fn outbox(station: &Station, (): ()) -> Result<Vec<OutboxEntry>, Problem> {
    Ok(station.store().outbox(LIST)?)
}

/// Tries an entry that was set aside once more.
///
/// # Errors
/// When the entry is not set aside.
pub fn outbox_retry(station: &Station, entry: OutboxId) -> Result<(), Problem> {
    station.retry_outbox(entry)
}
