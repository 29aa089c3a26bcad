//! Looking through orders that are known, whatever their dates say: a hold that was set or lifted need not move an order's.

use super::Shopify;
use super::answers::number_of;
use super::pull::{Listed, id_of};
use super::requests::these;
use crate::walk::same_again;
use crate::{Pages, ShopError};
use model::UtcDateTime;
use std::collections::BTreeSet;

/// How many orders are searched for at once.
const AT_ONCE: usize = 50;

/// How many orders that no list has are asked for one by one; the others are left to the next time.
const MOST_ONE_BY_ONE: usize = 20;

impl Shopify {
    pub(super) async fn look_through(
        &self,
        references: &[String],
        _: UtcDateTime,
        pages: &mut dyn Pages,
    ) -> Result<Vec<String>, ShopError> {
        let rights = self.rights().await?;
        let mut missing: BTreeSet<String> =
            references.iter().filter(|reference| id_of(reference).is_ok()).cloned().collect();
        let all: Vec<String> = missing.iter().cloned().collect();
        for chunk in all.chunks(AT_ONCE) {
            let query = these(chunk);
            let mut budget = self.wire.pages();
            let mut after: Option<String> = None;
            loop {
                budget.take()?;
                let Listed { mut orders, next } = self.list(&query, after.as_deref(), rights).await?;
                orders.retain(|order| missing.remove(number_of(&order.id)));
                if !orders.is_empty() {
                    pages.keep(self.page(orders, rights).await?).await?;
                }
                match next {
                    None => break,
                    Some(next) if after.as_ref() == Some(&next) => return Err(same_again().into()),
                    Some(next) => after = Some(next),
                }
            }
        }
        let mut gone = Vec::new();
        for reference in missing.into_iter().take(MOST_ONE_BY_ONE) {
            match self.find(&id_of(&reference)?, rights).await? {
                Some(found) => pages.keep(self.page(vec![found], rights).await?).await?,
                None if rights.old_orders => gone.push(reference),
                // It may be older than the sixty days this key sees.
                None => {}
            }
        }
        Ok(gone)
    }
}
