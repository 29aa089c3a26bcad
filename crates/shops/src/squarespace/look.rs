//! Looking through orders that are known, whatever their dates say. No list can be cut by orders, so many are found among all that
//! are to be fulfilled, and few are asked for one by one.

use super::Squarespace;
use super::requests::{OrderAt, next_page, pending};
use crate::{Nonsense, Pages, ShopError};
use model::UtcDateTime;
use std::collections::BTreeSet;

/// How many orders are asked for one by one; the others are left to the next time.
const MOST_ONE_BY_ONE: usize = 20;

impl Squarespace {
    pub(super) async fn look_through(
        &self,
        references: &[String],
        now: UtcDateTime,
        pages: &mut dyn Pages,
    ) -> Result<Vec<String>, ShopError> {
        let mut missing: BTreeSet<String> =
            references.iter().filter(|reference| OrderAt::new(reference).is_ok()).cloned().collect();
        if missing.len() > MOST_ONE_BY_ONE {
            self.look_among_pending(&mut missing, now, pages).await?;
        }
        let mut gone = Vec::new();
        for reference in missing.into_iter().take(MOST_ONE_BY_ONE) {
            match self.one(&reference).await? {
                Some(order) => pages.keep(self.page(vec![order], now).await?).await?,
                None => gone.push(reference),
            }
        }
        Ok(gone)
    }

    /// Hands over those of these orders that are to be fulfilled, and leaves the others.
    async fn look_among_pending(
        &self,
        missing: &mut BTreeSet<String>,
        now: UtcDateTime,
        pages: &mut dyn Pages,
    ) -> Result<(), ShopError> {
        let mut budget = self.wire.pages();
        let mut request = pending();
        let mut before: Option<String> = None;
        loop {
            budget.take()?;
            let (mut orders, next) = self.list(&request).await?;
            orders.retain(|order| missing.remove(&order.id));
            if !orders.is_empty() {
                pages.keep(self.page(orders, now).await?).await?;
            }
            let Some(next) = next.filter(|_| !missing.is_empty()) else { return Ok(()) };
            if before.as_ref() == Some(&next) {
                return Err(Nonsense::Unexpected("the same page again".to_owned()).into());
            }
            request = next_page(&next);
            before = Some(next);
        }
    }
}
