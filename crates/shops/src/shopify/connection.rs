//! Testing the connection.

use super::reply::Reply;
use super::requests::{read_rights, read_shop};
use super::rights::Scopes;
use super::{Shopify, refusal};
use crate::ShopError;
use crate::clocks;
use crate::shown::in_one_line;
use model::{OpenOrders, ShopSeen};
use serde_json::Value;

/// Orders that are neither cancelled nor archived, and of which something is not fulfilled (*Shopify API search syntax*).
const OPEN: &str = "status:open AND (fulfillment_status:unshipped OR fulfillment_status:partial)";

/// The version that answered, where it is not the one that was asked.
const VERSION: &str = "x-shopify-api-version";

impl Shopify {
    pub(super) async fn test_connection(&self) -> Result<ShopSeen, ShopError> {
        let answer = self.wire.send(&read_rights()).await.map_err(refusal::named)?;
        let clock_ahead = clocks::ahead(&answer, self.wire.now());
        let version = answer.header(VERSION).map(|version| in_one_line(&format!("Admin API {version}")));
        let given = Reply::of(&answer)?.whole()?;
        let scopes = Scopes::of(&given);
        let shop = self.ask(&read_shop(OPEN, scopes.may("read", "orders"))).await?.whole()?;
        let count = shop.pointer("/ordersCount/count").and_then(Value::as_u64);
        let is_exact = shop.pointer("/ordersCount/precision").and_then(Value::as_str) == Some("EXACT");
        Ok(ShopSeen {
            name: in_one_line(shop.pointer("/shop/name").and_then(Value::as_str).unwrap_or_default()),
            version: version.unwrap_or_default(),
            open_orders: count.map(|count| OpenOrders { count, and_more: !is_exact }),
            missing_rights: scopes.missing(),
            useful_rights: scopes.missing_useful(),
            clock_ahead,
        })
    }
}
