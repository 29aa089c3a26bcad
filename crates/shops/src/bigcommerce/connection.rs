//! Testing the connection.

use super::BigCommerce;
use super::requests::{OrderAt, count_orders, read_store};
use super::statuses::TO_SHIP;
use crate::json_text::text_of;
use crate::shown::in_one_line;
use crate::{Nonsense, ShopError, clocks, rights};
use model::{OpenOrders, ShopSeen};
use serde_json::{Map, Value};

/// What a count of orders says: by status, and of all.
const COUNTS: [&str; 2] = ["statuses", "count"];

impl BigCommerce {
    /// The store does not say its version: all have the same.
    pub(super) async fn test_connection(&self) -> Result<ShopSeen, ShopError> {
        let mut missing_rights = Vec::new();
        let answer = rights::reading(self.ask(&count_orders()).await, &mut missing_rights)?;
        let clock_ahead = answer.as_ref().and_then(|answer| clocks::ahead(answer, self.wire.now()));
        let counts: Option<Map<String, Value>> = answer.map(|answer| answer.json()).transpose()?;
        rights::writing(self.ask(&OrderAt::NOBODYS.change_status(TO_SHIP)).await, &mut missing_rights)?;
        let mut useful_rights = Vec::new();
        let store = rights::beside(self.ask(&read_store()).await, &mut useful_rights);
        let store: Value = store.and_then(|answer| answer.json().ok()).unwrap_or_default();
        // What answers everything with an empty object is no store.
        let counts_orders = |counts: &Map<String, Value>| COUNTS.iter().any(|name| counts.contains_key(*name));
        if counts.as_ref().is_some_and(|counts| !counts_orders(counts)) && store.get("name").is_none() {
            return Err(Nonsense::Unexpected("orders/count".to_owned()).into());
        }
        Ok(ShopSeen {
            name: in_one_line(&store.get("name").map(text_of).unwrap_or_default()),
            open_orders: counts.and_then(|counts| self.open(&counts)).map(OpenOrders::exactly),
            missing_rights,
            useful_rights,
            clock_ahead,
            ..ShopSeen::default()
        })
    }

    /// How many orders are in a status that leaves something to do; nothing where the store does not say.
    fn open(&self, counts: &Map<String, Value>) -> Option<u64> {
        let statuses = counts.get("statuses")?.as_array()?;
        let number = |status: &Value, name: &str| status.get(name).and_then(Value::as_u64);
        let to_do: Vec<u64> = self.meanings.to_do().collect();
        let open = statuses.iter().filter(|status| number(status, "id").is_some_and(|id| to_do.contains(&id)));
        Some(open.filter_map(|status| number(status, "count")).fold(0, u64::saturating_add))
    }
}
