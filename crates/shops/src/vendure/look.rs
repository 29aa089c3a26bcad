//! Looking through orders that are known, whatever their dates say: fulfilling and cancelling moves no order's.

use super::Vendure;
use super::answers::listed;
use super::requests::PER_PAGE;
use crate::counted::Found;
use crate::{Pages, PulledPage, ShopError};
use model::UtcDateTime;
use std::collections::BTreeSet;

impl Vendure {
    pub(super) async fn look_through(
        &self,
        references: &[String],
        _: UtcDateTime,
        pages: &mut dyn Pages,
    ) -> Result<Vec<String>, ShopError> {
        let mut missing: BTreeSet<String> = references.iter().filter(|id| !id.is_empty()).cloned().collect();
        let wanted: Vec<String> = missing.iter().cloned().collect();
        for some in wanted.chunks(PER_PAGE) {
            let orders = self.named(some, &mut missing).await?;
            if !orders.is_empty() {
                pages.keep(self.page(orders).await?).await?;
            }
        }
        Ok(missing.into_iter().collect())
    }

    /// Asks for orders by their ids, as one page.
    pub(super) async fn pull_orders(&self, references: &[String], _: UtcDateTime) -> Result<PulledPage, ShopError> {
        let mut missing: BTreeSet<String> = references.iter().filter(|id| !id.is_empty()).cloned().collect();
        let wanted: Vec<String> = missing.iter().cloned().collect();
        let mut orders = Vec::new();
        for some in wanted.chunks(PER_PAGE) {
            orders.extend(self.named(some, &mut missing).await?);
        }
        self.page(orders).await
    }

    /// Those of these orders that the shop has; they are missing no more.
    async fn named(&self, ids: &[String], missing: &mut BTreeSet<String>) -> Result<Vec<Found>, ShopError> {
        Ok(listed(self.ask(&self.asking.named(ids)).await?.data, PER_PAGE)?.named(missing)?)
    }
}
