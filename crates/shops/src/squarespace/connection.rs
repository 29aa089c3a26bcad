//! Testing the connection.

use super::Squarespace;
use super::answers::listed;
use super::requests::{pending, read_site, write_to_nobody};
use crate::json_text::text_of;
use crate::shown::in_one_line;
use crate::{ShopError, clocks, rights};
use model::{OpenOrders, ShopSeen};
use serde_json::Value;

impl Squarespace {
    /// The site says no version, and no number of orders: those of the first page are counted.
    pub(super) async fn test_connection(&self) -> Result<ShopSeen, ShopError> {
        let mut missing_rights = Vec::new();
        let answer = rights::reading(self.ask(&pending()).await, &mut missing_rights)?;
        let clock_ahead = answer.as_ref().and_then(|answer| clocks::ahead(answer, self.wire.now()));
        let first_page = answer.as_ref().map(listed).transpose()?;
        rights::writing(self.ask(&write_to_nobody()).await, &mut missing_rights)?;
        Ok(ShopSeen {
            name: self.title().await.unwrap_or_default(),
            open_orders: first_page
                .map(|page| OpenOrders { count: page.orders.len() as u64, and_more: page.next.is_some() }),
            missing_rights,
            clock_ahead,
            ..ShopSeen::default()
        })
    }

    async fn title(&self) -> Option<String> {
        let site: Value = self.ask(&read_site()).await.ok()?.json().ok()?;
        site.get("title").map(|title| in_one_line(&text_of(title)))
    }
}
