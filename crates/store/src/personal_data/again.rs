//! Letting go once more of what a person let go, where an older database or the shop brought it back.

use super::{Cutoffs, Purged};
use crate::marks::Removal;
use crate::{Result, Snapshot, Store};
use model::{OrderId, ShopId, UtcDateTime};
use rusqlite::{OptionalExtension as _, params};

impl Store {
    /// Takes customers out of orders that they were taken out of before, as far as those are done with.
    ///
    /// # Errors
    ///
    /// When the database or the account's notes cannot be read or written; what went before is gone.
    pub fn erase_again(&self, at: UtcDateTime) -> Result<Purged> {
        let removals = self.removals()?;
        let snapshot = self.snapshot()?;
        let mut orders = Vec::new();
        for (removal, _) in removals.iter() {
            if let Removal::Customer { shop, reference } = removal {
                orders.extend(with_person(&snapshot, shop, reference)?);
            }
        }
        drop(snapshot);
        self.take_out(&orders, at)
    }

    /// Lets go once more of what a person let go by its age.
    ///
    /// # Errors
    ///
    /// When the database or the account's notes cannot be read or written; what went before is gone.
    pub fn purge_again(&self, at: UtcDateTime) -> Result<Purged> {
        let days = self.removals()?;
        let latest = days.iter().filter_map(|(removal, _)| match removal {
            Removal::OlderThan(moment) => Some(*moment),
            _ => None,
        });
        match latest.max() {
            Some(moment) => self.purge(&Cutoffs::everything_before(moment), false, at),
            None => Ok(Purged::default()),
        }
    }
}

/// The order of that key, where it names its customer.
fn with_person(snapshot: &Snapshot, shop: &ShopId, reference: &str) -> Result<Option<OrderId>> {
    let mut found = snapshot.connection().prepare_cached(
        "SELECT o.id FROM orders o LEFT JOIN forgotten f ON f.order_id = o.id
         WHERE o.shop = ? AND o.reference = ? AND f.person_at IS NULL",
    )?;
    Ok(found.query_row(params![shop.0, reference], |row| row.get(0).map(OrderId)).optional()?)
}
