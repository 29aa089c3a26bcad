//! Testing the connection. Whether the key may write is seen when the shop is told for the first time: a delivery nobody has is
//! not found before its rights are looked at.

use super::Shopware;
use super::requests::{count_open, read_version, sales_channels};
use crate::json_text::text_of;
use crate::shown::in_one_line;
use crate::{Nonsense, ShopError, clocks, rights};
use model::{OpenOrders, ShopSeen};
use serde_json::Value;

impl Shopware {
    pub(super) async fn test_connection(&self) -> Result<ShopSeen, ShopError> {
        let answer = self.ask(&read_version()).await?;
        let clock_ahead = clocks::ahead(&answer, self.wire.now());
        let version: Value = answer.json()?;
        let version = version.get("version").map(text_of).filter(|version| !version.is_empty());
        let mut missing_rights = Vec::new();
        let orders = rights::reading(self.ask(&count_open()).await, &mut missing_rights)?;
        let open_orders = match orders {
            Some(answer) => Some(total(&answer.json()?)?),
            None => None,
        };
        Ok(ShopSeen {
            name: self.name().await.unwrap_or_default(),
            version: version.map(|version| in_one_line(&format!("Shopware {version}"))).unwrap_or_default(),
            open_orders: open_orders.map(OpenOrders::exactly),
            missing_rights,
            clock_ahead,
            ..ShopSeen::default()
        })
    }

    /// The names of its sales channels, where the key may read them.
    async fn name(&self) -> Option<String> {
        let found: Value = self.ask(&sales_channels()).await.ok()?.json().ok()?;
        let name = |channel: &Value| {
            let own = channel.pointer("/translated/name").or_else(|| channel.get("name")).map(text_of);
            own.filter(|name| !name.is_empty())
        };
        let names: Vec<String> = found.get("data")?.as_array()?.iter().filter_map(name).collect();
        Some(in_one_line(&names.join(", ")))
    }
}

fn total(found: &Value) -> Result<u64, Nonsense> {
    found.get("total").and_then(Value::as_u64).ok_or_else(|| Nonsense::Unexpected("total".to_owned()))
}
