//! Which open orders of a shop are looked through next, and when they were last. Every process keeps to one rhythm.

use crate::{Result, Store};
use model::{ShopId, UtcDateTime};
use rusqlite::{Connection, OptionalExtension, params};
use std::time::Duration;

/// Of `orders`: not out of the house yet, and may still change.
pub(crate) const OPEN: &str =
    "stage IN ('ready', 'held', 'waiting', 'merged', 'partly_shipped', 'booking', 'labelled')";

/// How often the open orders of a shop are looked through, and how many at a time.
#[derive(Debug, Clone, Copy)]
pub struct LookRhythm {
    /// So long from one look to the next.
    pub every: Duration,
    /// So many orders in one look.
    pub most: u32,
}

impl Store {
    /// Begins a look through the open orders of a shop, where the last one is long enough ago: the keys, at their shop, of orders that
    /// are not out of the house yet and may still change. Where there are more than a look has, the next one goes on behind these.
    /// `None` where none is due.
    ///
    /// # Errors
    ///
    /// When the database cannot be written.
    pub fn begin_look(&self, shop: &ShopId, rhythm: LookRhythm, at: UtcDateTime) -> Result<Option<Vec<String>>> {
        let shop = shop.clone();
        self.write(move |transaction| {
            let Some(behind) = due(transaction, &shop, rhythm, at)? else { return Ok(None) };
            let orders = open_behind(transaction, &shop, behind, rhythm.most)?;
            keep(transaction, &shop, at, orders.last().map(|(id, _)| *id))?;
            Ok(Some(orders.into_iter().map(|(_, reference)| reference).collect()))
        })
    }

    /// Lets the next look go on behind this order: the last one had no time for those that follow.
    ///
    /// # Errors
    ///
    /// When the database cannot be written.
    pub fn look_on_behind(&self, shop: &ShopId, reference: &str) -> Result<()> {
        let (shop, reference) = (shop.clone(), reference.to_owned());
        self.write(move |transaction| {
            transaction
                .prepare_cached(
                    "UPDATE shops SET looked_to = (SELECT id FROM orders WHERE shop = ?1 AND reference = ?2)
                         WHERE id = ?1 AND removed_at IS NULL",
                )?
                .execute([&shop.0, &reference])?;
            Ok(())
        })
    }

    /// Keeps that everything open in a shop was just seen.
    ///
    /// # Errors
    ///
    /// When the database cannot be written.
    pub fn note_look(&self, shop: &ShopId, at: UtcDateTime) -> Result<()> {
        let shop = shop.clone();
        self.write(move |transaction| keep(transaction, &shop, at, None))
    }
}

/// The order behind which a look goes on, where one is due. A clock that went back keeps nobody waiting.
fn due(connection: &Connection, shop: &ShopId, rhythm: LookRhythm, at: UtcDateTime) -> Result<Option<i64>> {
    let last = connection
        .prepare_cached("SELECT looked_at, looked_to FROM shops WHERE id = ? AND removed_at IS NULL")?
        .query_row([&shop.0], |row| Ok((row.get::<_, Option<i64>>(0)?, row.get::<_, Option<i64>>(1)?)))
        .optional()?;
    let Some((looked_at, looked_to)) = last else { return Ok(None) };
    let looked_at = looked_at.map(UtcDateTime::from_millis);
    let rests = looked_at.is_some_and(|looked_at| looked_at <= at && at < looked_at.plus(rhythm.every));
    Ok((!rests).then(|| looked_to.unwrap_or_default()))
}

fn open_behind(connection: &Connection, shop: &ShopId, behind: i64, most: u32) -> Result<Vec<(i64, String)>> {
    let mut orders = connection.prepare_cached(&format!(
        "SELECT id, reference FROM orders WHERE shop = ? AND {OPEN} ORDER BY id <= ?, id LIMIT ?"
    ))?;
    orders.query_and_then(params![shop.0, behind, most], |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
}

fn keep(connection: &Connection, shop: &ShopId, at: UtcDateTime, to: Option<i64>) -> Result<()> {
    connection
        .prepare_cached("UPDATE shops SET looked_at = ?, looked_to = ? WHERE id = ? AND removed_at IS NULL")?
        .execute(params![at.millis(), to, shop.0])?;
    Ok(())
}
