//! Looking through orders that are known, whatever their dates say: an address changed by a plugin moves none, and what was
//! deleted is in no list of changes.

use super::WooCommerce;
use super::pull::Stamped;
use super::requests::{OrderAt, list_these};
use crate::{Pages, PulledPage, ShopError};
use model::UtcDateTime;
use std::collections::BTreeSet;

/// How many orders are asked for at once; the API gives no more than 100.
const AT_ONCE: usize = 100;

/// How many orders that no list has are asked for one by one; the others are left to the next time.
const MOST_ONE_BY_ONE: usize = 20;

impl WooCommerce {
    pub(super) async fn look_through(
        &self,
        references: &[String],
        now: UtcDateTime,
        pages: &mut dyn Pages,
    ) -> Result<Vec<String>, ShopError> {
        let ids: BTreeSet<u64> = references.iter().filter_map(|reference| reference.parse().ok()).collect();
        let missing = self.look_in("any", ids, now, pages).await?;
        // What was thrown away is not part of "any".
        let missing = self.look_in("trash", missing, now, pages).await?;
        let mut gone = Vec::new();
        for id in missing.into_iter().take(MOST_ONE_BY_ONE) {
            let reference = id.to_string();
            match self.ask(&OrderAt::new(&reference)?.read()).await {
                Ok(_) => {
                    let out_of_reach = vec![reference];
                    let page = PulledPage { orders: vec![], set_aside: vec![], out_of_reach, cursor: None };
                    pages.keep(page).await?;
                }
                Err(ShopError::NotFound { .. }) => gone.push(reference),
                Err(error) => return Err(error),
            }
        }
        Ok(gone)
    }

    /// Hands over those of these orders that have this status; answers with the others.
    async fn look_in(
        &self,
        status: &str,
        mut ids: BTreeSet<u64>,
        now: UtcDateTime,
        pages: &mut dyn Pages,
    ) -> Result<BTreeSet<u64>, ShopError> {
        let all: Vec<u64> = ids.iter().copied().collect();
        for part in all.chunks(AT_ONCE) {
            let answer = self.ask(&list_these(status, part)).await?;
            let orders = Stamped::all(&answer)?.into_iter();
            let orders: Vec<Stamped> = orders.filter(|order| ids.remove(&order.id)).collect();
            if !orders.is_empty() {
                pages.keep(self.page(orders, None, now).await?).await?;
            }
        }
        Ok(ids)
    }
}
