//! Calls about shops and what they are told.

pub use crate::intake::SyncReport;
pub use crate::shops::{ShopTested, ShopView};

use crate::Station;
use model::*;
use serde::{Deserialize, Serialize};
#[cfg(feature = "export")]
use ts_rs::TS;

/// A shop to add or change.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct SaveShop {
    /// The shop.
    pub shop: Shop,
    /// Its secrets, when they are new or changed; those that are not among them are kept.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub credentials: Option<Credentials>,
}

/// How far back a shop's old orders are to come in.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct ChooseHistory {
    /// The shop.
    pub shop: ShopId,
    /// So far; no more of them where there is none.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub reach: Option<HistoryReach>,
}

/// A delivery method customers have chosen.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
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
pub(super) fn shops(station: &Station, (): ()) -> Result<Vec<ShopView>, Problem> {
    station.parts.shops.views(&station.parts.store.snapshot()?)
}

/// The kinds of shops there are connectors for, with what each has to be told.
///
/// # Errors
/// Never.
pub(super) fn shop_kinds(station: &Station, (): ()) -> Result<Vec<ShopKindInfo>, Problem> {
    Ok(station.parts.shops.registry().kinds().cloned().collect())
}

/// Adds a shop or changes one.
///
/// # Errors
/// `account-does-not-fit`, field by field; when the keyring refuses the secret, or the database cannot be written.
pub(super) fn shop_save(station: &Station, save: SaveShop) -> Result<(), Problem> {
    station.parts.shops.save_shop(save.shop, save.credentials)
}

/// Asks a shop, as it would be saved, what it is, what waits in it and what its key may do. Saves nothing, and changes nothing
/// in the shop. Waits for the network.
///
/// # Errors
/// `account-does-not-fit`, field by field; why nothing comes of the connection.
pub(super) fn shop_test(station: &Station, test: SaveShop) -> Result<ShopTested, Problem> {
    station.parts.shops.test(test.shop, test.credentials)
}

/// Takes a shop away; its orders stay.
///
/// # Errors
/// When the database cannot be written.
pub(super) fn shop_remove(station: &Station, shop: ShopId) -> Result<(), Problem> {
    station.parts.shops.remove_shop(&shop)
}

/// Pulls a shop's orders now and tells it what has shipped.
///
/// # Errors
/// When the shop cannot be reached or refuses.
pub(super) fn shop_sync(station: &Station, shop: ShopId) -> Result<SyncReport, Problem> {
    let mut report = station.parts.intake.sync_shop(&shop)?;
    let told = station.parts.outbox.tell_shop(&shop)?;
    (report.told, report.not_told) = (told.count, told.problems);
    Ok(report)
}

/// Lets a shop's old orders come in as history, beside everything else, or no more of them; what is in stays. One that was stopped
/// goes on where it was.
///
/// # Errors
/// `no-such-shop`; `shop-not-offered` where the kind cannot be asked for them; when the database cannot be written.
pub(super) fn shop_history(station: &Station, choose: ChooseHistory) -> Result<Option<ShopHistory>, Problem> {
    station.parts.intake.choose_history(&choose.shop, choose.reach)
}

/// Brings in what is due of a shop's history now. Waits for the network, hours where the shop is large.
///
/// # Errors
/// When the shop cannot be reached or refuses; what came before is kept, and the history goes on from there.
pub(super) fn shop_history_pull(station: &Station, shop: ShopId) -> Result<ShopHistory, Problem> {
    station.parts.intake.pull_history(&shop)
}

/// Every delivery method customers have chosen.
///
/// # Errors
/// When the database cannot be read.
pub(super) fn checkout_names(station: &Station, (): ()) -> Result<Vec<CheckoutName>, Problem> {
    let names = station.parts.store.snapshot()?.checkout_names()?;
    Ok(names.into_iter().map(|(shop, name, orders)| CheckoutName { shop, name, orders }).collect())
}

/// What still has to be told to shops, newest first.
///
/// # Errors
/// When the database cannot be read.
pub(super) fn outbox(station: &Station, (): ()) -> Result<Vec<OutboxEntry>, Problem> {
    Ok(station.parts.store.snapshot()?.outbox(LIST)?)
}

/// Tries an entry that was set aside once more.
///
/// # Errors
/// When the entry is not set aside.
pub(super) fn outbox_retry(station: &Station, entry: OutboxId) -> Result<(), Problem> {
    station.parts.outbox.retry(entry)
}
