//! Looking through orders that are known, whatever their dates say: what is changed at Sendcloud, as a point that is chosen anew, moves
//! no date of the shop. Many are found among the newest, few are asked for one by one.

use super::Sendcloud;
use super::requests::{MOST_PER_PAGE, newest, page_at};
use crate::{Pages, ShopError};
use std::collections::BTreeSet;

/// How many orders are asked for one by one; the others are left to the next time.
const MOST_ONE_BY_ONE: usize = 10;

/// How many pages of the newest orders are read.
const MOST_PAGES: usize = 10;

impl Sendcloud {
    pub(super) async fn look_through(
        &self,
        references: &[String],
        pages: &mut dyn Pages,
    ) -> Result<Vec<String>, ShopError> {
        let mut missing: BTreeSet<String> = references.iter().cloned().collect();
        if missing.len() > MOST_ONE_BY_ONE {
            self.look_among_newest(&mut missing, pages).await?;
        }
        let mut gone = Vec::new();
        for reference in missing.into_iter().take(MOST_ONE_BY_ONE) {
            match self.one(&reference).await? {
                Some(order) => pages.keep(self.page(vec![order]).await?).await?,
                None => gone.push(reference),
            }
        }
        Ok(gone)
    }

    async fn look_among_newest(&self, missing: &mut BTreeSet<String>, pages: &mut dyn Pages) -> Result<(), ShopError> {
        let mut request = newest(&self.integrations);
        for _ in 0..MOST_PAGES {
            let (mut orders, next) = self.list(&request, MOST_PER_PAGE).await?;
            orders.retain(|order| missing.remove(&order.id));
            if !orders.is_empty() {
                pages.keep(self.page(orders).await?).await?;
            }
            let Some(next) = next.filter(|_| !missing.is_empty()) else { break };
            request = page_at(&next);
        }
        Ok(())
    }
}
