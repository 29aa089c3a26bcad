//! What carriers said on line that orders would cost.

use crate::column::Json;
use crate::{Result, Snapshot, Store};
use model::{CarrierId, OrderId, ServiceQuote, UtcDateTime};
use rusqlite::{Row, params};

/// A carrier's answer, and when it was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptQuotes {
    /// The carrier.
    pub carrier: CarrierId,
    /// A hash of what was asked.
    pub asked: String,
    /// The answer.
    pub quotes: Vec<ServiceQuote>,
    /// When it was asked.
    pub asked_at: UtcDateTime,
}

impl Snapshot {
    /// The last answers about an order, by carrier.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn quotes(&self, order: OrderId) -> Result<Vec<KeptQuotes>> {
        let connection = self.connection();
        let mut found = connection.prepare_cached(
            "SELECT carrier, asked, quotes, asked_at FROM order_quotes WHERE order_id = ? ORDER BY carrier",
        )?;
        found.query_and_then([order.0], kept)?.collect()
    }
}

impl Store {
    /// Keeps a carrier's answer about an order, in place of the one there was. An order without its customer keeps none.
    ///
    /// # Errors
    ///
    /// When the database cannot be written.
    pub fn save_quotes(&self, order: OrderId, kept: KeptQuotes) -> Result<()> {
        self.write(move |transaction| {
            transaction.execute(
                "INSERT OR REPLACE INTO order_quotes (order_id, carrier, asked, quotes, asked_at)
                 SELECT id, ?2, ?3, ?4, ?5 FROM orders WHERE id = ?1
                 AND NOT EXISTS (SELECT 1 FROM forgotten WHERE order_id = ?1 AND person_at IS NOT NULL)",
                params![order.0, kept.carrier.0, kept.asked, Json(&kept.quotes), kept.asked_at.millis()],
            )?;
            Ok(())
        })
    }
}

fn kept(row: &Row<'_>) -> Result<KeptQuotes> {
    Ok(KeptQuotes {
        carrier: CarrierId(row.get(0)?),
        asked: row.get(1)?,
        quotes: row.get::<_, Json<_>>(2)?.0,
        asked_at: UtcDateTime::from_millis(row.get(3)?),
    })
}
