//! What a desk is led to and shown: how the orders of a batch stand, the orders an item in a hand may be for, and where the
//! pictures of their articles are.

use crate::column::Word;
use crate::{Result, Snapshot};
use model::{OrderId, OrderLine, ShopId, Stage};
use serde::Deserialize;
use std::collections::HashSet;

/// What is in an order, of all that its shop tells of it.
#[derive(Deserialize)]
struct Goods {
    lines: Vec<OrderLine>,
}

impl Snapshot {
    /// The number and the stage of some orders, in the sequence asked for; those that are not there are left out.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn stages_of_orders(&self, ids: &[OrderId]) -> Result<Vec<(OrderId, String, Stage)>> {
        let connection = self.connection();
        let mut order = connection.prepare_cached("SELECT number, stage FROM orders WHERE id = ?")?;
        let mut stages = Vec::with_capacity(ids.len());
        for id in ids {
            let read = |row: &rusqlite::Row<'_>| Ok((*id, row.get(0)?, row.get::<_, Word<Stage>>(1)?.0));
            stages.extend(order.query_and_then([id.0], read)?.collect::<Result<Vec<_>>>()?);
        }
        Ok(stages)
    }

    /// The orders that can be packed now, do not stand on the shelf and have such a line: those of one item first, then those
    /// that are due first; at most `most`. One that cannot be read is passed over.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn ready_orders_with(&self, most: usize, is_meant: &dyn Fn(&OrderLine) -> bool) -> Result<Vec<OrderId>> {
        let connection = self.connection();
        let mut orders = connection.prepare_cached(
            "WITH ready AS MATERIALIZED (
                     SELECT id FROM orders WHERE stage IN ('ready', 'partly_shipped') AND id NOT IN (SELECT order_id FROM shelf)
                     ORDER BY quantity <> 1, due, placed_at, id)
                 SELECT b.order_id, b.facts FROM ready CROSS JOIN order_bodies b ON b.order_id = ready.id",
        )?;
        let (mut rows, mut found) = (orders.query([])?, Vec::new());
        while found.len() < most
            && let Some(row) = rows.next()?
        {
            let facts = row.get_ref(1)?.as_str().map_err(rusqlite::Error::from)?;
            let goods: Option<Goods> = serde_json::from_str(facts).ok();
            if goods.is_some_and(|goods| goods.lines.iter().any(is_meant)) {
                found.push(OrderId(row.get(0)?));
            }
        }
        Ok(found)
    }

    /// Where shops say that the pictures of articles are: of the orders with a greater id that are still to be packed, the
    /// oldest first, at most `most` of them. One that cannot be read has none.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn pictures_after(&self, last: OrderId, most: u32) -> Result<Vec<(OrderId, ShopId, Vec<String>)>> {
        let connection = self.connection();
        let mut orders = connection.prepare_cached(
            "SELECT o.id, o.shop, b.facts FROM orders o JOIN order_bodies b ON b.order_id = o.id
                 WHERE o.id > ? AND o.stage IN ('ready', 'held', 'waiting', 'partly_shipped') ORDER BY o.id LIMIT ?",
        )?;
        let read = |row: &rusqlite::Row<'_>| {
            let facts = row.get_ref(2)?.as_str().map_err(rusqlite::Error::from)?;
            let goods: Option<Goods> = serde_json::from_str(facts).ok();
            let lines = goods.map(|goods| goods.lines).unwrap_or_default().into_iter();
            let pictures = lines.filter(|line| line.ships && !line.picture.is_empty()).map(|line| line.picture);
            Ok((OrderId(row.get(0)?), ShopId(row.get(1)?), pictures.collect()))
        };
        orders.query_and_then(rusqlite::params![last.0, most], read)?.collect()
    }

    /// Where shops say that the pictures of articles are, of every order there is. Reads all of them.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn pictures_named(&self) -> Result<HashSet<String>> {
        let mut named = self.connection().prepare_cached(
            "SELECT DISTINCT line.value ->> '$.picture' FROM order_bodies b, json_each(b.facts, '$.lines') line
                 WHERE json_valid(b.facts) AND line.value ->> '$.picture' <> ''",
        )?;
        let read = named.query_map([], |row| row.get(0))?;
        read.collect::<rusqlite::Result<_>>().map_err(Into::into)
    }
}
