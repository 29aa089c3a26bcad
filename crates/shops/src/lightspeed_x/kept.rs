//! What is kept of a retailer between two questions, so that looking through many orders asks for few.

use super::LightspeedX;
use super::answers::{WireFulfilment, WireSale, changed};
use super::requests::{SALES_AT_ONCE, changed_after};
use crate::ShopError;
use model::UtcDateTime;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// How long a list of what is to be dispatched is good enough to look by.
const AS_GOOD_AS_NEW_MILLIS: i64 = 300_000;

/// How many pages of sales that changed are read in one look; the next goes on behind them.
const MOST_PAGES: usize = 3;

/// What is to be dispatched, by its ids.
pub(super) type Open = BTreeMap<String, WireFulfilment>;

/// What was read last.
#[derive(Default)]
pub(super) struct Kept {
    /// What was to be dispatched, and when that was asked.
    open: Mutex<Option<(UtcDateTime, Open)>>,
    /// The version of sales up to which every change was seen; nothing before that was asked.
    version: Mutex<Option<i64>>,
    /// The highest version of any sale that was read.
    newest: Mutex<Option<i64>>,
}

impl Kept {
    pub(super) fn set_open(&self, at: UtcDateTime, open: &Open) {
        *lock(&self.open) = Some((at, open.clone()));
    }

    /// What is to be dispatched, where it was asked a short while ago.
    pub(super) fn open(&self, now: UtcDateTime) -> Option<Open> {
        let kept = lock(&self.open);
        let (at, open) = kept.as_ref()?;
        (0..AS_GOOD_AS_NEW_MILLIS).contains(&(now.millis() - at.millis())).then(|| open.clone())
    }

    /// A sale was read.
    pub(super) fn saw(&self, sale: &WireSale) {
        let version = sale.metadata.as_ref().and_then(|metadata| metadata.version);
        let mut newest = lock(&self.newest);
        *newest = newest.max(version);
    }

    /// Whether it is known from where on sales changed.
    pub(super) fn sees_changes(&self) -> bool {
        lock(&self.version).is_some()
    }
}

impl LightspeedX {
    /// The sales that changed since this was asked last. At first that is since the newest sale that was read; nothing before one was.
    pub(super) async fn changed_sales(&self) -> Result<BTreeSet<String>, ShopError> {
        let mut sales = BTreeSet::new();
        let newest = *lock(&self.kept.newest);
        if let Some(newest) = newest {
            lock(&self.kept.version).get_or_insert(newest);
        }
        for _ in 0..MOST_PAGES {
            let Some(version) = *lock(&self.kept.version) else { break };
            let (some, highest) = changed(&self.ask(&changed_after(version)).await?, SALES_AT_ONCE)?;
            let is_last = some.len() < SALES_AT_ONCE;
            sales.extend(some.into_iter().map(|sale| sale.id));
            if let Some(highest) = highest.filter(|highest| *highest > version) {
                *lock(&self.kept.version) = Some(highest);
            }
            if is_last {
                break;
            }
        }
        Ok(sales)
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
