//! Looking through orders that are known, whatever their dates say: a payment that is captured moves no order's.

use super::Medusa;
use super::answers::listed;
use super::requests::{PER_PAGE, is_id, named};
use crate::counted::Found;
use crate::{Pages, PulledPage, ShopError};
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
        let wanted: Vec<String> = missing.iter().cloned().collect();
        for some in wanted.chunks(PER_PAGE) {
            let orders = self.these(some, &mut missing).await?;
            if !orders.is_empty() {
                pages.keep(self.page(orders)).await?;
            }
        }
        Ok(missing.into_iter().collect())
    }

    /// Asks for orders by their ids, as one page.
    pub(super) async fn pull_orders(&self, references: &[String], _: UtcDateTime) -> Result<PulledPage, ShopError> {
        let mut missing = ids(references);
        let wanted: Vec<String> = missing.iter().cloned().collect();
        let mut orders = Vec::new();
        for some in wanted.chunks(PER_PAGE) {
            orders.extend(self.these(some, &mut missing).await?);
        }
        Ok(self.page(orders))
    }

    /// Those of these orders that the shop has; they are missing no more.
    async fn these(&self, ids: &[String], missing: &mut BTreeSet<String>) -> Result<Vec<Found>, ShopError> {
        Ok(listed(&self.ask(&named(ids)).await?, PER_PAGE)?.named(missing)?)
    }
}

/// The references that are ids; another has no order here.
fn ids(references: &[String]) -> BTreeSet<String> {
    references.iter().filter(|reference| is_id(reference)).cloned().collect()
}
