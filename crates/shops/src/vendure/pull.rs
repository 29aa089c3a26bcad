//! Pulling: everything that changed, oldest change first. A list can be cut by the time orders changed, and within one moment by
//! counting only.

use super::answers::listed;
use super::order::understand;
use super::requests::{PER_PAGE, Which};
use super::{Said, Vendure};
use crate::counted::{self, Found, Walk};
use crate::walk::earlier;
use crate::{Pages, Pulled, PulledPage, ShopError};
use model::{OrderStatus, UtcDateTime};

impl Vendure {
    pub(super) async fn pull_changes(
        &self,
        since: Option<UtcDateTime>,
        now: UtcDateTime,
        pages: &mut dyn Pages,
    ) -> Result<Pulled, ShopError> {
        let to_do = self.rules.to_do();
        if since.is_none() && to_do.is_empty() {
            return Ok(Pulled { cursor: None });
        }
        let mut budget = self.wire.pages();
        let mut walk = Walk::from(since);
        loop {
            budget.take()?;
            let which = match (since, walk.part.from) {
                (Some(_), Some(after)) => Which::ChangedAfter(after),
                _ => Which::In(&to_do, walk.part.from),
            };
            let Said { data, clock_ahead } = self.ask(&self.asking.part_of(&which, walk.part.skip)).await?;
            // What the shop's clock shows when the station's shows this.
            let bound = earlier(now, clock_ahead.unwrap_or_default().saturating_mul(-1000));
            let (orders, is_last) = walk.take(listed(data, PER_PAGE)?, bound)?;
            if !orders.is_empty() {
                let mut page = self.page(orders).await?;
                page.cursor = walk.cursor;
                if since.is_none() {
                    page.orders.retain(|order| matches!(order.status, OrderStatus::Open | OrderStatus::Waiting));
                }
                pages.keep(page).await?;
            }
            if is_last {
                return Ok(Pulled { cursor: walk.cursor });
            }
        }
    }

    /// Orders as a page for the desk, without a cursor.
    pub(super) async fn page(&self, orders: Vec<Found>) -> Result<PulledPage, ShopError> {
        let decimals = self.decimals().await?;
        Ok(counted::page(orders, |order| understand(order, &self.rules, decimals)))
    }
}
