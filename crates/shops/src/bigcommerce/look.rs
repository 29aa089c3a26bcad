//! Looking through orders that are known, whatever their dates say. A list can be cut by numbers, so known orders are asked for in
//! spans of their numbers.

use super::BigCommerce;
use super::answers::rows;
use super::pull::Found;
use super::requests::{MOST_ROWS, OrderAt, orders_between};
use crate::{MOST_NAMED, Nonsense, Pages, PulledPage, ShopError};
use model::UtcDateTime;
use std::collections::BTreeSet;

/// How many orders that no list has are asked for one by one; the others are left to the next time.
const MOST_ONE_BY_ONE: usize = 20;

impl BigCommerce {
    pub(super) async fn look_through(
        &self,
        references: &[String],
        now: UtcDateTime,
        pages: &mut dyn Pages,
    ) -> Result<Vec<String>, ShopError> {
        let mut missing = numbers(references);
        for (first, last) in spans(&missing) {
            let orders = self.between(first, last).await?;
            let orders: Vec<Found> = orders.into_iter().filter(|order| missing.remove(&order.id)).collect();
            if !orders.is_empty() {
                pages.keep(self.page(orders, now).await?).await?;
            }
        }
        let mut gone = Vec::new();
        for id in missing.into_iter().take(MOST_ONE_BY_ONE) {
            match self.one(id).await? {
                Some(order) => pages.keep(self.page(vec![order], now).await?).await?,
                None => gone.push(id.to_string()),
            }
        }
        Ok(gone)
    }

    /// Asks for orders by their keys, as one page.
    pub(super) async fn pull_orders(&self, references: &[String], now: UtcDateTime) -> Result<PulledPage, ShopError> {
        let mut wanted = numbers(references);
        let mut orders = Vec::new();
        for (first, last) in spans(&wanted).into_iter().take(MOST_NAMED as usize) {
            let found = self.between(first, last).await?;
            orders.extend(found.into_iter().filter(|order| wanted.remove(&order.id)));
        }
        self.page(orders, now).await
    }

    async fn between(&self, first: u64, last: u64) -> Result<Vec<Found>, ShopError> {
        let orders = rows(&self.ask(&orders_between(first, last)).await?)?;
        if orders.len() as u64 > MOST_ROWS {
            return Err(Nonsense::LongPage.into());
        }
        Ok(orders.into_iter().map(Found::new).collect())
    }

    /// One order; nothing where the store has none of this number.
    async fn one(&self, id: u64) -> Result<Option<Found>, ShopError> {
        match self.ask(&OrderAt::new(&id.to_string())?.read()).await {
            Ok(answer) => Ok(Some(Found::new(answer.json()?))),
            Err(ShopError::NotFound { .. }) => Ok(None),
            Err(error) => Err(error),
        }
    }
}

/// The numbers in these references; another has no order here.
fn numbers(references: &[String]) -> BTreeSet<u64> {
    references.iter().filter_map(|reference| reference.parse().ok()).filter(|id| *id > 0).collect()
}

/// Spans of numbers that hold all of these, none longer than a page.
fn spans(numbers: &BTreeSet<u64>) -> Vec<(u64, u64)> {
    let mut spans: Vec<(u64, u64)> = Vec::new();
    for number in numbers {
        match spans.last_mut() {
            Some((first, last)) if number - *first < MOST_ROWS => *last = *number,
            _ => spans.push((*number, *number)),
        }
    }
    spans
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_hold_every_number_and_no_more_than_a_page() {
        assert_eq!(spans(&[3, 4, 252, 253, 9000].into()), [(3, 252), (253, 253), (9000, 9000)]);
        assert!(spans(&BTreeSet::new()).is_empty());
    }
}
