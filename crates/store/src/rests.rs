//! Shops and carriers that asked to be left alone, and until when.

use crate::{Result, Snapshot, Store};
use model::{CarrierId, OutboxTarget, ShopId, UtcDateTime};
use rusqlite::Connection;

impl Snapshot {
    /// Until when a shop or carrier asked to be left alone, whichever process heard it.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn rest_of(&self, target: &OutboxTarget) -> Result<Option<UtcDateTime>> {
        let kept = self.preference(&key(target))?;
        Ok(kept.and_then(|millis| millis.parse().ok()).map(UtcDateTime::from_millis))
    }
}

impl Store {
    /// Keeps until when a shop or carrier wants to be left alone.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn save_rest(&self, target: &OutboxTarget, until: UtcDateTime) -> Result<()> {
        self.set_preference(&key(target), &until.millis().to_string())
    }
}

/// Forgets the rest of a carrier: its account may be with another service, or under another key.
pub(crate) fn forget(connection: &Connection, carrier: &CarrierId) -> Result<()> {
    let target = OutboxTarget::Carrier(carrier.clone());
    connection.execute("DELETE FROM preferences WHERE key = ?", [key(&target)])?;
    Ok(())
}

fn key(target: &OutboxTarget) -> String {
    match target {
        OutboxTarget::Shop(ShopId(id)) => format!("shop-rest {id}"),
        OutboxTarget::Carrier(CarrierId(id)) => format!("carrier-rest {id}"),
    }
}
