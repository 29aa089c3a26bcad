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
    changes: Mutex<Changes>,
    /// The highest version of any sale that was read.
    newest: Mutex<Option<i64>>,
}

/// Up to which version of sales every change was seen.
#[derive(Debug, Clone, Copy, Default)]
enum Changes {
    /// Nobody has asked yet.
    #[default]
    Unknown,
    /// The end of the list is looked for from a version on; what is passed there changed before.
    LookedFor(i64),
    /// What changed up to this version was seen.
    Seen(i64),
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

    /// Whether what changed is known.
    pub(super) fn sees_changes(&self) -> bool {
        matches!(*lock(&self.changes), Changes::Seen(_))
    }
}

impl LightspeedX {
    /// The sales that changed since this was asked last; none before the end of the list of changes is found. It is looked for from the
    /// newest sale on that was read.
    pub(super) async fn changed_sales(&self) -> Result<BTreeSet<String>, ShopError> {
        let mut sales = BTreeSet::new();
        for _ in 0..MOST_PAGES {
            let newest = *lock(&self.kept.newest);
            let changes = *lock(&self.kept.changes);
            let (version, is_seen) = match (changes, newest) {
                (Changes::Seen(version), _) => (version, true),
                (Changes::LookedFor(version), _) | (Changes::Unknown, Some(version)) => (version, false),
                (Changes::Unknown, None) => break,
            };
            let (some, highest) = changed(&self.ask(&changed_after(version)).await?, SALES_AT_ONCE)?;
            let is_last = some.len() < SALES_AT_ONCE;
            let version = highest.unwrap_or(version).max(version);
            *lock(&self.kept.changes) =
                if is_seen || is_last { Changes::Seen(version) } else { Changes::LookedFor(version) };
            if is_seen {
                sales.extend(some.into_iter().map(|sale| sale.id));
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
