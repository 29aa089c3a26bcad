//! Testing the connection.

use super::Sendcloud;
use super::answers::{WireIntegration, data};
use super::requests::{MOST_PER_PAGE, integrations, newest};
use crate::shown::in_one_line;
use crate::{ShopError, clocks, rights};
use model::{OpenOrders, OrderStatus, ShopSeen};
use serde::Deserialize;

/// The service and its version, as a test of the connection names it.
const VERSION: &str = "Sendcloud API v3";

impl Sendcloud {
    /// The names of the shops whose orders come, and how many of the newest orders leave something to do. A shop that was entered
    /// and is not there is a right that is missing.
    pub(super) async fn test_connection(&self) -> Result<ShopSeen, ShopError> {
        let mut missing_rights = Vec::new();
        let answer = self.ask(&integrations()).await?;
        let clock_ahead = clocks::ahead(&answer, self.wire.now());
        let all: Vec<WireIntegration> =
            data(&answer)?.iter().filter_map(|row| WireIntegration::deserialize(row).ok()).collect();
        let is_wanted = |id: u64| self.integrations.is_empty() || self.integrations.contains(&id);
        let names: Vec<&str> = all.iter().filter(|it| is_wanted(it.id)).map(|it| it.shop_name.as_str()).collect();
        let unknown = self.integrations.iter().filter(|id| all.iter().all(|it| it.id != **id));
        missing_rights.extend(unknown.map(|id| format!("integration {id}")));
        let listed = self.list(&newest(&self.integrations), MOST_PER_PAGE).await;
        let listed = rights::reading(listed, &mut missing_rights)?;
        let is_open = |status| matches!(status, OrderStatus::Open | OrderStatus::Waiting);
        Ok(ShopSeen {
            name: in_one_line(&names.join(", ")),
            version: VERSION.to_owned(),
            open_orders: listed.map(|(orders, next)| {
                let read = orders.iter().filter_map(|order| self.meanings.of(order.order()?).ok());
                OpenOrders { count: read.filter(|status| is_open(*status)).count() as u64, and_more: next.is_some() }
            }),
            missing_rights,
            clock_ahead,
            ..ShopSeen::default()
        })
    }
}
