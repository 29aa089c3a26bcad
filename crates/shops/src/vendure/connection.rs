//! Testing the connection.

use super::answers::{channel, decimals, listed};
use super::requests::{fulfil, read_settings};
use super::{Vendure, field, refusal};
use crate::shown::in_one_line;
use crate::{ShopError, rights};
use model::{OpenOrders, ShopSeen};
use serde_json::json;

impl Vendure {
    /// The server says no version. The right to write is found with a fulfilment of nothing.
    pub(super) async fn test_connection(&self) -> Result<ShopSeen, ShopError> {
        let settings = self.ask(&read_settings()).await?;
        decimals(&settings.data)?;
        let mut missing_rights = Vec::new();
        // The fields of orders are asked for as well: that of weights is the shop's own.
        let to_do = self.rules.to_do();
        let orders = rights::reading(self.ask(&self.asking.first_in(&to_do)).await, &mut missing_rights)?;
        let open = orders.map(|said| listed(said.data, 1)).transpose()?;
        let nothing = json!({ "lines": [], "handler": { "code": self.rules.handler, "arguments": [] } });
        if let Some(mut said) = rights::reading(self.ask(&fulfil(&nothing)).await, &mut missing_rights)? {
            match refusal::outcome(&field(&mut said.data, "addFulfillmentToOrder")?) {
                Ok(_) | Err(ShopError::Rejected { .. }) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(ShopSeen {
            name: in_one_line(channel(&settings.data)),
            open_orders: open.map(|list| OpenOrders::exactly(list.in_all)),
            missing_rights,
            clock_ahead: settings.clock_ahead,
            ..ShopSeen::default()
        })
    }
}
