//! Testing the connection.

use super::Ecwid;
use super::answers::listed;
use super::requests::{OrderAt, count_orders, read_profile};
use super::store::Store;
use crate::{ShopError, clocks, rights};
use model::{OpenOrders, ShopSeen};
use serde_json::json;

impl Ecwid {
    /// The store says no version: all have the same. Of a token that is wrong Ecwid says no more than that it lacks a right, so one
    /// that may read nothing at all is refused.
    pub(super) async fn test_connection(&self) -> Result<ShopSeen, ShopError> {
        let mut missing_rights = Vec::new();
        let profile = rights::reading(self.ask(&read_profile()).await, &mut missing_rights)?;
        let to_do = self.meanings.to_do();
        let orders = rights::reading(self.ask(&count_orders(&to_do)).await, &mut missing_rights)?;
        let Some(answer) = profile.as_ref().or(orders.as_ref()) else {
            return Err(ShopError::Refused { status: 403, code: String::new() });
        };
        let clock_ahead = clocks::ahead(answer, self.wire.now());
        let store = profile.map(|profile| Store::read(&profile.json()?)).transpose()?;
        let open_orders = orders.map(|orders| listed(&orders, 1)).transpose()?;
        rights::writing(self.ask(&OrderAt::NOBODYS.change(&json!({}))).await, &mut missing_rights)?;
        Ok(ShopSeen {
            name: store.map(|store| store.name).unwrap_or_default(),
            open_orders: open_orders.map(|list| OpenOrders::exactly(if to_do.is_empty() { 0 } else { list.in_all })),
            missing_rights,
            clock_ahead,
            ..ShopSeen::default()
        })
    }
}
