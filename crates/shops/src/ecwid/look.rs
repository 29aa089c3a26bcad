//! Looking through orders that are known, whatever their dates say: a list can be cut by orders.

use super::Ecwid;
use super::answers::listed;
use super::pull::Found;
use super::requests::{OrderAt, PER_PAGE, named};
use crate::{Pages, PulledPage, ShopError};
use model::UtcDateTime;
use std::collections::BTreeSet;

/// How many orders that no list has are asked for one by one; the others are left to the next time.
const MOST_ONE_BY_ONE: usize = 20;

impl Ecwid {
    pub(super) async fn look_through(
        &self,
        references: &[String],
        now: UtcDateTime,
        pages: &mut dyn Pages,
    ) -> Result<Vec<String>, ShopError> {
        let mut missing = numbers(references);
        let wanted: Vec<String> = missing.iter().cloned().collect();
        for some in wanted.chunks(PER_PAGE) {
            let orders = self.named(some, &mut missing).await?;
            if !orders.is_empty() {
                pages.keep(self.page(orders, now).await?).await?;
            }
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

    /// Asks for orders by their keys, as one page.
    pub(super) async fn pull_orders(&self, references: &[String], now: UtcDateTime) -> Result<PulledPage, ShopError> {
        let mut missing = numbers(references);
        let wanted: Vec<String> = missing.iter().cloned().collect();
        let mut orders = Vec::new();
        for some in wanted.chunks(PER_PAGE) {
            orders.extend(self.named(some, &mut missing).await?);
        }
        self.page(orders, now).await
    }

    /// Those of these orders that a list has; they are missing no more.
    async fn named(&self, numbers: &[String], missing: &mut BTreeSet<String>) -> Result<Vec<Found>, ShopError> {
        let list = listed(&self.ask(&named(numbers)).await?, PER_PAGE)?;
        let orders = list.orders.into_iter().map(Found::new);
        Ok(orders.filter(|order| missing.remove(&order.id)).collect())
    }

    /// One order; nothing where the store has none of this number.
    async fn one(&self, reference: &str) -> Result<Option<Found>, ShopError> {
        match self.ask(&OrderAt::new(reference)?.read()).await {
            Ok(answer) => Ok(Some(Found::new(answer.json()?))),
            Err(ShopError::NotFound { .. }) => Ok(None),
            Err(error) => Err(error),
        }
    }
}

/// The references that are numbers; another has no order here.
fn numbers(references: &[String]) -> BTreeSet<String> {
    references.iter().filter(|reference| OrderAt::new(reference).is_ok()).cloned().collect()
}
