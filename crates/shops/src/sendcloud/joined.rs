//! The points of orders that come in from their shops: those shops do not keep them, and Sendcloud does.
//!
//! No list can be cut by orders, so the points of the newest orders are read and kept for some minutes: Sendcloud fetches orders from
//! their shops no oftener.

use super::Sendcloud;
use super::answers::WireOrder;
use super::choice::service_point;
use super::requests::{MOST_PER_PAGE, newest, page_at};
use crate::{OtherOrder, ShopError};
use model::{ServicePoint, UtcDateTime};
use std::collections::HashSet;
use std::sync::{MutexGuard, PoisonError};

/// How long what was read is good for orders that are not in it.
const GOOD_FOR_MILLIS: i64 = 4 * 60_000;

/// How many pages of the newest orders are read.
const MOST_PAGES: usize = 10;

/// More points are kept of no account.
const MOST_KEPT: usize = 20_000;

/// What is known of points, and when it was read.
#[derive(Debug, Default)]
pub(super) struct Points {
    known: Vec<Known>,
    read_at: Option<UtcDateTime>,
}

/// The point of an order, by what its shop calls it.
#[derive(Debug)]
struct Known {
    integration: u64,
    reference: String,
    number: String,
    point: ServicePoint,
}

impl Points {
    /// The point of an order of this integration, or of any: by the shop's own key, else by its number. Where several orders have the
    /// number, nobody knows whose point it is.
    fn of(&self, integration: Option<u64>, order: &OtherOrder) -> Option<&ServicePoint> {
        let of_integration = || self.known.iter().filter(|known| integration.is_none_or(|id| known.integration == id));
        let by_key = of_integration().filter(|known| known.reference == order.reference);
        let by_number = of_integration().filter(|known| plain(&known.number) == plain(&order.number));
        only(by_key.collect()).or_else(|| only(by_number.collect())).map(|known| &known.point)
    }

    fn is_old(&self, now: UtcDateTime) -> bool {
        self.read_at.is_none_or(|read_at| (now.millis() - read_at.millis()).abs() > GOOD_FOR_MILLIS)
    }

    /// Takes in what was read, in the place of what was known of the same orders.
    fn take(&mut self, read: Vec<Known>, now: UtcDateTime) {
        let names: HashSet<(u64, &str)> = read.iter().map(Known::name).collect();
        self.known.retain(|known| !names.contains(&known.name()));
        if self.known.len() + read.len() > MOST_KEPT {
            self.known.clear();
        }
        self.known.extend(read);
        self.read_at = Some(now);
    }
}

impl Known {
    fn name(&self) -> (u64, &str) {
        (self.integration, &self.reference)
    }
}

/// The one that was found, where it is alone.
fn only(mut found: Vec<&Known>) -> Option<&Known> {
    (found.len() == 1).then(|| found.remove(0))
}

/// A number without what shops write before it.
fn plain(number: &str) -> String {
    number.trim().trim_start_matches('#').to_lowercase()
}

fn known(order: &WireOrder) -> Option<Known> {
    Some(Known {
        integration: order.order_details.integration.as_ref().map_or(0, |integration| integration.id),
        reference: order.order_id.clone(),
        number: order.order_number.clone(),
        point: service_point(order, None)?,
    })
}

impl Sendcloud {
    /// What was read before is asked first: an order whose point is known costs nothing.
    pub(super) async fn join(
        &self,
        part: &str,
        orders: &[OtherOrder],
        now: UtcDateTime,
    ) -> Result<Vec<Option<ServicePoint>>, ShopError> {
        let integration = match part.trim() {
            "" => None,
            part => Some(part.parse::<u64>().map_err(|_| ShopError::NoRight { right: format!("integration {part}") })?),
        };
        let found = self.known_points(integration, orders);
        if found.iter().all(Option::is_some) || !self.points().is_old(now) {
            return Ok(found);
        }
        let read = self.read_points(integration).await?;
        self.points().take(read, now);
        Ok(self.known_points(integration, orders))
    }

    fn points(&self) -> MutexGuard<'_, Points> {
        self.points.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn known_points(&self, integration: Option<u64>, orders: &[OtherOrder]) -> Vec<Option<ServicePoint>> {
        let points = self.points();
        orders.iter().map(|order| points.of(integration, order).cloned()).collect()
    }

    async fn read_points(&self, integration: Option<u64>) -> Result<Vec<Known>, ShopError> {
        let mut read = Vec::new();
        let mut request = newest(integration.as_slice());
        for _ in 0..MOST_PAGES {
            let (orders, next) = self.list(&request, MOST_PER_PAGE).await?;
            read.extend(orders.iter().filter_map(|order| known(order.order()?)));
            let Some(next) = next else { break };
            request = page_at(&next);
        }
        Ok(read)
    }
}
