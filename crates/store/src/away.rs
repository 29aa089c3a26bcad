//! Carriers that could not be reached when they were asked last.

use crate::{Result, Snapshot, Store};
use model::{AwayCarrier, CarrierId, UtcDateTime};
use rusqlite::{Row, params};

impl Snapshot {
    /// The carriers that are away, by name.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn carriers_away(&self) -> Result<Vec<AwayCarrier>> {
        let mut away = self.connection().prepare_cached("SELECT carrier, since FROM carriers_away ORDER BY carrier")?;
        let carrier = |row: &Row<'_>| {
            Ok(AwayCarrier { carrier: CarrierId(row.get(0)?), since: UtcDateTime::from_millis(row.get(1)?) })
        };
        away.query_and_then([], carrier)?.collect()
    }

    /// Whether a carrier is away.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn is_away(&self, carrier: &CarrierId) -> Result<bool> {
        let mut away =
            self.connection().prepare_cached("SELECT EXISTS (SELECT 1 FROM carriers_away WHERE carrier = ?)")?;
        Ok(away.query_row([&carrier.0], |row| row.get(0))?)
    }
}

impl Store {
    /// Notes whether a carrier could be reached; whether that is another word than before. Nothing is written where it is not.
    ///
    /// # Errors
    /// When the database cannot be read or written.
    pub fn note_away(&self, carrier: &CarrierId, away: bool, at: UtcDateTime) -> Result<bool> {
        if self.snapshot()?.is_away(carrier)? == away {
            return Ok(false);
        }
        let carrier = carrier.clone();
        self.write(move |transaction| {
            let changed = if away {
                transaction
                    .prepare_cached("INSERT INTO carriers_away (carrier, since) VALUES (?, ?) ON CONFLICT DO NOTHING")?
                    .execute(params![carrier.0, at.millis()])?
            } else {
                transaction.prepare_cached("DELETE FROM carriers_away WHERE carrier = ?")?.execute([&carrier.0])?
            };
            Ok(changed > 0)
        })
    }
}
