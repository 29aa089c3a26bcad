//! Looking through orders that are known, whatever their dates say: a payment that is captured moves no order's.

use super::Medusa;
use super::answers::listed;
use super::pull::Found;
use super::requests::{PER_PAGE, is_id, named};
use crate::{Nonsense, Pages, PulledPage, ShopError};
use model::UtcDateTime;
use std::collections::BTreeSet;

impl Medusa {
    pub(super) async fn look_through(
        &self,
        references: &[String],
        _: UtcDateTime,
        pages: &mut dyn Pages,
    ) -> Result<Vec<String>, ShopError> {
        let mut missing = ids(references);
        let wanted: Vec<&str> = missing.iter().copied().collect();
        for some in wanted.chunks(PER_PAGE) {
            let orders = self.these(some, &mut missing).await?;
            if !orders.is_empty() {
                pages.keep(self.page(orders)).await?;
            }
        }
        Ok(missing.into_iter().map(str::to_owned).collect())
    }

    /// Asks for orders by their ids, as one page.
    pub(super) async fn pull_orders(&self, references: &[String], _: UtcDateTime) -> Result<PulledPage, ShopError> {
        let mut missing = ids(references);
        let wanted: Vec<&str> = missing.iter().copied().collect();
        let mut orders = Vec::new();
        for some in wanted.chunks(PER_PAGE) {
            orders.extend(self.these(some, &mut missing).await?);
        }
        Ok(self.page(orders))
    }

    /// Those of these orders that the shop has; they are missing no more.
    async fn these(&self, ids: &[&str], missing: &mut BTreeSet<&str>) -> Result<Vec<Found>, ShopError> {
        let list = listed(&self.ask(&named(ids)).await?, PER_PAGE)?;
        // One that is kept back is not gone.
        if list.orders.len() as u64 != list.in_all {
            return Err(Nonsense::Unexpected("count".to_owned()).into());
        }
        let orders = list.orders.into_iter().map(Found::new);
        Ok(orders.filter(|order| missing.remove(order.id.as_str())).collect())
    }
}

/// The references that are ids; another has no order here.
fn ids(references: &[String]) -> BTreeSet<&str> {
    references.iter().map(String::as_str).filter(|reference| is_id(reference)).collect()
}
