//! Looking through orders that are known, whatever their dates say. No list can be cut by orders, so many are found among the newest,
//! and few are asked for one by one.

use super::Lightspeed;
use super::pull::Found;
use crate::walk::Stretch;
use crate::{Pages, PulledPage, ShopError};
use model::{Currency, UtcDateTime};
use std::collections::BTreeSet;

/// How many orders are asked for one by one; the others are left to the next time.
const MOST_ONE_BY_ONE: usize = 20;

/// How many pages of the newest orders are read.
const MOST_PAGES: u32 = 4;

impl Lightspeed {
    pub(super) async fn look_through(
        &self,
        references: &[String],
        _: UtcDateTime,
        pages: &mut dyn Pages,
    ) -> Result<Vec<String>, ShopError> {
        let currency = self.currency().await?;
        let mut missing: BTreeSet<u64> =
            references.iter().filter_map(|reference| reference.parse().ok()).filter(|id| *id > 0).collect();
        if missing.len() > MOST_ONE_BY_ONE {
            self.look_among_newest(&mut missing, currency, pages).await?;
        }
        let mut gone = Vec::new();
        for id in missing.into_iter().take(MOST_ONE_BY_ONE) {
            match self.one(id).await? {
                Some(order) => pages.keep(self.page(vec![order], currency).await?).await?,
                None => gone.push(id.to_string()),
            }
        }
        Ok(gone)
    }

    async fn look_among_newest(
        &self,
        missing: &mut BTreeSet<u64>,
        currency: Currency,
        pages: &mut dyn Pages,
    ) -> Result<(), ShopError> {
        for number in 1..=MOST_PAGES {
            let orders = self.orders(Stretch::since(None), number).await?;
            let is_end = orders.is_empty();
            let orders: Vec<Found> = orders.into_iter().filter(|order| missing.remove(&order.id)).collect();
            if !orders.is_empty() {
                pages.keep(self.page(orders, currency).await?).await?;
            }
            if is_end || missing.is_empty() {
                break;
            }
        }
        Ok(())
    }

    /// Asks for orders by their keys, as one page.
    pub(super) async fn pull_orders(&self, references: &[String], _: UtcDateTime) -> Result<PulledPage, ShopError> {
        let currency = self.currency().await?;
        let mut orders = Vec::new();
        for id in references.iter().filter_map(|reference| reference.parse().ok()).filter(|id| *id > 0) {
            orders.extend(self.one(id).await?);
        }
        self.page(orders, currency).await
    }
}
