//! One request after the other for each key of a shop's: the second waits for the first to end, and meets what it made.

use model::ShopId;
use std::collections::HashSet;
use std::sync::{Condvar, Mutex, PoisonError};

/// The keys requests are at.
#[derive(Default)]
pub(crate) struct Turns {
    at_work: Mutex<HashSet<(ShopId, String)>>,
    ended: Condvar,
}

/// A key a request is at; over when dropped.
pub(crate) struct Turn<'a> {
    turns: &'a Turns,
    key: (ShopId, String),
}

impl Turns {
    /// Waits until no other request is at a key.
    pub(crate) fn take(&self, shop: &ShopId, key: &str) -> Turn<'_> {
        // Keys in large and small letters are one order.
        let key = (shop.clone(), key.to_lowercase());
        let at_work = self.at_work.lock().unwrap_or_else(PoisonError::into_inner);
        let waited = self.ended.wait_while(at_work, |at_work| at_work.contains(&key));
        waited.unwrap_or_else(PoisonError::into_inner).insert(key.clone());
        Turn { turns: self, key }
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        self.turns.at_work.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.key);
        self.turns.ended.notify_all();
    }
}
