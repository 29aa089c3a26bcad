//! Testing the connection.

use super::Medusa;
use super::answers::{listed, name};
use super::requests::{OrderAt, PER_PAGE, newest_alive, read_store};
use crate::shown::in_one_line;
use crate::{ShopError, clocks, rights};
use model::{OpenOrders, OrderStatus, ShopSeen};
use serde_json::json;

impl Medusa {
    /// The server says no version. What is to be sent can be told of no list: of the newest orders it is counted.
    pub(super) async fn test_connection(&self) -> Result<ShopSeen, ShopError> {
        let mut missing_rights = Vec::new();
        let answer = rights::reading(self.ask(&newest_alive()).await, &mut missing_rights)?;
        let clock_ahead = answer.as_ref().and_then(|answer| clocks::ahead(answer, self.wire.now()));
        let open_orders = answer.map(|answer| listed(&answer, PER_PAGE)).transpose()?.map(|list| {
            let and_more = list.in_all > list.orders.len() as u64;
            let page = self.page(list.orders);
            let is_open = |status| matches!(status, OrderStatus::Open | OrderStatus::Waiting);
            OpenOrders { count: page.orders.iter().filter(|order| is_open(order.status)).count() as u64, and_more }
        });
        let nothing = json!({ "items": [{ "id": "nobodys", "quantity": 1 }] });
        rights::writing(self.ask(&OrderAt::NOBODYS.fulfil(&nothing)).await, &mut missing_rights)?;
        let mut useful_rights = Vec::new();
        let store = rights::reading(self.ask(&read_store()).await, &mut useful_rights)?;
        let name = store.map(|answer| name(&answer)).transpose()?.unwrap_or_default();
        Ok(ShopSeen {
            name: in_one_line(&name),
            open_orders,
            missing_rights,
            useful_rights,
            clock_ahead,
            ..ShopSeen::default()
        })
    }
}
