//! Open orders a shop seems to have lost, so many at once that it is not believed until a person has answered.

use crate::looks::OPEN;
use crate::{Result, Snapshot, Store};
use model::{ShopId, UtcDateTime};
use rusqlite::{Connection, params};

/// An open order its shop seems to have lost.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LostOrder {
    /// The shop's key of it.
    pub reference: String,
    /// Since when it seems lost.
    pub since: UtcDateTime,
    /// Whether a person left it be: it stays open, whatever its shop has no more.
    pub answered: bool,
}

impl Snapshot {
    /// The open orders a shop seems to have lost, in the order they came in.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn lost_orders(&self, shop: &ShopId) -> Result<Vec<LostOrder>> {
        let mut found = self.connection().prepare_cached(&format!(
            "SELECT o.reference, l.since, l.answered FROM lost_orders l JOIN orders o ON o.id = l.order_id
             WHERE o.shop = ? AND o.{OPEN} ORDER BY o.id"
        ))?;
        let lost = found.query_map([&shop.0], |row| {
            let since = UtcDateTime::from_millis(row.get(1)?);
            Ok(LostOrder { reference: row.get(0)?, since, answered: row.get(2)? })
        })?;
        Ok(lost.collect::<rusqlite::Result<_>>()?)
    }
}

impl Store {
    /// Keeps that a shop seems to have lost these orders. What was kept of one before stays.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn note_lost(&self, shop: &ShopId, references: &[String], at: UtcDateTime) -> Result<()> {
        let (shop, references) = (shop.clone(), references.to_vec());
        self.write(move |transaction| {
            let mut note = transaction.prepare_cached(
                "INSERT OR IGNORE INTO lost_orders (order_id, since)
                     SELECT id, ?3 FROM orders WHERE shop = ?1 AND reference = ?2",
            )?;
            for reference in &references {
                note.execute(params![shop.0, reference, at.millis()])?;
            }
            Ok(())
        })
    }

    /// Keeps that these orders of a shop are lost no more: it has them, or they are taken for gone.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn forget_lost(&self, shop: &ShopId, references: &[String]) -> Result<()> {
        let (shop, references) = (shop.clone(), references.to_vec());
        self.write(move |transaction| {
            let mut forget = transaction.prepare_cached(
                "DELETE FROM lost_orders WHERE order_id IN (SELECT id FROM orders WHERE shop = ? AND reference = ?)",
            )?;
            for reference in &references {
                forget.execute([&shop.0, reference])?;
            }
            Ok(())
        })
    }

    /// Keeps a person's word that what a shop seems to have lost stays open.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn leave_lost(&self, shop: &ShopId) -> Result<()> {
        let shop = shop.clone();
        self.write(move |transaction| {
            let sql = "UPDATE lost_orders SET answered = 1 WHERE order_id IN (SELECT id FROM orders WHERE shop = ?)";
            transaction.prepare_cached(sql)?.execute([&shop.0])?;
            Ok(())
        })
    }
}

/// Forgets what a shop that is taken away seemed to have lost.
pub(crate) fn forget_all(connection: &Connection, shop: &ShopId) -> Result<()> {
    let sql = "DELETE FROM lost_orders WHERE order_id IN (SELECT id FROM orders WHERE shop = ?)";
    connection.prepare_cached(sql)?.execute([&shop.0])?;
    Ok(())
}
