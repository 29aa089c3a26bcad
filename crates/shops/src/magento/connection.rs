//! Testing the connection.

use super::Magento;
use super::answers::WirePage;
use super::requests::{Extent, any_product, next_orders, stores, version, websites, write_to_nobody};
use crate::json_text::text_of;
use crate::shown::in_one_line;
use crate::walk::Place;
use crate::{ShopError, clocks, rights};
use model::{OpenOrders, ShopSeen};
use serde::de::IgnoredAny;
use serde_json::Value;

impl Magento {
    pub(super) async fn test_connection(&self) -> Result<ShopSeen, ShopError> {
        let mut missing_rights = Vec::new();
        let to_do = self.rules.meanings.to_do();
        let request = next_orders(&Place::After(String::new()), to_do.as_ref(), Extent::One);
        let answer = rights::reading(self.ask(&request).await, &mut missing_rights)?;
        let clock_ahead = answer.as_ref().and_then(|answer| clocks::ahead(answer, self.wire.now()));
        let orders = answer.map(|answer| answer.json::<WirePage<IgnoredAny>>()).transpose()?;
        for request in write_to_nobody() {
            rights::writing(self.ask(&request).await, &mut missing_rights)?;
        }
        let mut useful_rights = Vec::new();
        for request in [stores(), any_product()] {
            rights::beside(self.ask(&request).await, &mut useful_rights);
        }
        Ok(ShopSeen {
            name: self.name().await.unwrap_or_default(),
            version: self.version().await.unwrap_or_default(),
            open_orders: orders.map(|page| match to_do {
                Some(_) => OpenOrders::exactly(page.total_count as u64),
                None => OpenOrders::exactly(0),
            }),
            missing_rights,
            useful_rights,
            clock_ahead,
        })
    }

    /// The names of its websites; the first is that of the administration.
    async fn name(&self) -> Option<String> {
        let websites: Vec<Value> = self.ask(&websites()).await.ok()?.json().ok()?;
        let of_customers = websites.iter().filter(|site| site.get("id").is_some_and(|id| text_of(id) != "0"));
        let names: Vec<String> = of_customers.filter_map(|site| site.get("name").map(text_of)).collect();
        Some(in_one_line(&names.join(", ")))
    }

    /// As `Magento/2.4 (Community)`; nothing where the shop keeps it to itself.
    async fn version(&self) -> Option<String> {
        let answer = self.ask(&version()).await.ok()?;
        let text = std::str::from_utf8(answer.body()).ok()?.trim().trim_matches('"');
        let is_one = (1..=80).contains(&text.len()) && !text.contains(['<', '{', '\n']);
        is_one.then(|| in_one_line(text))
    }
}
