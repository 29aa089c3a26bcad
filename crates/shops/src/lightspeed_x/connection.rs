//! Testing the connection.

use super::LightspeedX;
use super::answers::{WireRetailer, fulfilments, read};
use super::requests::{PER_PAGE, fulfil, open, read_retailer};
use crate::shown::in_one_line;
use crate::{ShopError, clocks, rights};
use model::{OpenOrders, ShopSeen};
use std::collections::BTreeSet;

/// The fulfilment nobody has.
const NOBODYS: &str = "1";

impl LightspeedX {
    /// The retailer says no version: all have the same. Of what is to be dispatched the first page is counted.
    pub(super) async fn test_connection(&self) -> Result<ShopSeen, ShopError> {
        let mut missing_rights = Vec::new();
        let retailer = rights::reading(self.ask(&read_retailer()).await, &mut missing_rights)?;
        let list = rights::reading(self.ask(&open(1)).await, &mut missing_rights)?;
        let Some(answer) = retailer.as_ref().or(list.as_ref()) else {
            return Err(ShopError::Refused { status: 403, code: String::new() });
        };
        let clock_ahead = clocks::ahead(answer, self.wire.now());
        let retailer: Option<WireRetailer> = retailer.map(|answer| read(&answer, "retailer")).transpose()?;
        let list = list.map(|answer| fulfilments(&answer, PER_PAGE)).transpose()?;
        let open_orders = list.map(|(parts, count)| {
            let sales: BTreeSet<&str> = parts.iter().map(|part| part.sale_id.as_str()).collect();
            OpenOrders { count: sales.len() as u64, and_more: count == PER_PAGE }
        });
        rights::writing(self.ask(&fulfil(NOBODYS, 1, &[])?).await, &mut missing_rights)?;
        Ok(ShopSeen {
            name: retailer.map(|retailer| in_one_line(&retailer.name)).unwrap_or_default(),
            open_orders,
            missing_rights,
            clock_ahead,
            ..ShopSeen::default()
        })
    }
}
