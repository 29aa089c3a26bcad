//! Pulling: everything that changed, oldest change first. A list can be cut by the time orders changed, and within one moment by
//! counting only.

use super::Medusa;
use super::answers::listed;
use super::order::understand;
use super::requests::{PER_PAGE, Which, part_of};
use crate::counted::{self, Found, Walk};
use crate::walk::earlier;
use crate::{Pages, Pulled, PulledPage, ShopError, clocks};
use model::{OrderStatus, UtcDateTime};

impl Medusa {
    pub(super) async fn pull_changes(
        &self,
        since: Option<UtcDateTime>,
        now: UtcDateTime,
        pages: &mut dyn Pages,
    ) -> Result<Pulled, ShopError> {
        let mut budget = self.wire.pages();
        let mut walk = Walk::from(since);
        loop {
            budget.take()?;
            let which = match (since, walk.part.from) {
                (Some(_), Some(from)) => Which::ChangedFrom(from),
                (_, from) => Which::Alive(from),
            };
            let answer = self.ask(&part_of(which, walk.part.skip)).await?;
            // What the shop's clock shows when the station's shows this.
            let ahead = clocks::ahead(&answer, self.wire.now()).unwrap_or_default();
            let (orders, is_last) = walk.take(listed(&answer, PER_PAGE)?, earlier(now, ahead.saturating_mul(-1000)))?;
            if !orders.is_empty() {
                let mut page = self.page(orders);
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
    pub(super) fn page(&self, orders: Vec<Found>) -> PulledPage {
        counted::page(orders, |order| understand(order, &self.rules))
    }
}
