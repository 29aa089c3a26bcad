//! Testing the connection.

use super::Lightspeed;
use super::answers::{currency, unwrapped};
use super::refusal;
use super::requests::{PER_PAGE, read_shop, write_to_nobody};
use crate::service_point::field;
use crate::shown::in_one_line;
use crate::walk::Stretch;
use crate::{ShopError, clocks, rights};
use model::{OpenOrders, ShopSeen};
use serde_json::Value;
use wire::{Answer, Request};

impl Lightspeed {
    /// The shop says no version, and no number of orders in several statuses: those of the first page are counted.
    pub(super) async fn test_connection(&self) -> Result<ShopSeen, ShopError> {
        let (mut missing_rights, mut useful_rights) = (Vec::new(), Vec::new());
        // Where somebody entered the currency, the settings are not needed.
        let of_settings = if self.currency.get().is_none() { &mut missing_rights } else { &mut useful_rights };
        let answer = rights::reading(self.answer(&read_shop()).await, of_settings)?;
        let clock_ahead = answer.as_ref().and_then(|answer| clocks::ahead(answer, self.clusters.now()));
        let shop = answer.map(|answer| self.shop(&answer)).transpose()?.unwrap_or_default();
        let newest = rights::reading(self.orders(Stretch::since(None), 1).await, &mut missing_rights)?;
        rights::writing(self.answer(&write_to_nobody()).await, &mut missing_rights)?;
        Ok(ShopSeen {
            name: in_one_line(&field(&shop, &["title", "name", "mainDomain", "subDomain"])),
            open_orders: newest.map(|orders| OpenOrders {
                count: orders.iter().filter(|order| self.is_open(order)).count() as u64,
                and_more: orders.len() >= PER_PAGE,
            }),
            missing_rights,
            useful_rights,
            clock_ahead,
            ..ShopSeen::default()
        })
    }

    /// The shop's settings. A currency that cannot be read is an error where nobody entered one: no order says it.
    fn shop(&self, answer: &Answer) -> Result<Value, ShopError> {
        let shop = unwrapped(answer, "shop").map_err(|error| refusal::of_body(error, &read_shop()))?;
        if self.currency.get().is_none() {
            currency(&shop)?;
        }
        Ok(shop)
    }

    async fn answer(&self, request: &Request) -> Result<Answer, ShopError> {
        let answer = self.clusters.send(request).await.map_err(|error| refusal::named(error, request))?;
        refusal::said_with(&answer, request).map_or(Ok(answer), Err)
    }
}
