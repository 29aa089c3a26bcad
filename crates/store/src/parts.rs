//! Orders that ship in parts. What is left of one is what its shop says less the pieces of the parts that left: while there is
//! something, and its shop wants it sent, its facts hold that alone, so that decision, check, papers, customs and label ask nothing more, and what its shop says
//! lies beside them. A part that is taken back gives its pieces back; replacements count for nothing.

use crate::column::Json;
use crate::merged::{keep_told, told};
use crate::{Result, Snapshot, checks, orders, shipments};
use model::{Difference, Order, OrderId, OrderLine, OrderStatus, ParcelItem, ShopOrder, UtcDateTime, pieces_of};
use rusqlite::{Connection, params};

/// Whether a part of an order exists or may come to exist.
pub(crate) fn has_any(connection: &Connection, order: OrderId) -> Result<bool> {
    let mut any = connection.prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM shipments
                        WHERE order_id = ? AND part <> '[]' AND state NOT IN ('failed', 'voided', 'kept'))",
    )?;
    Ok(any.query_row([order.0], |row| row.get(0))?)
}

/// The pieces of the parts of an order that left until a moment.
fn gone(connection: &Connection, order: OrderId, until: UtcDateTime) -> Result<Vec<ParcelItem>> {
    let mut parts = connection.prepare_cached(
        "SELECT s.part FROM shipments s JOIN departures d ON d.shipment = s.id
         WHERE s.order_id = ? AND s.part <> '[]' AND s.state = 'shipped' AND d.at <= ?",
    )?;
    let parts = parts.query_and_then([order.0, until.millis()], |row| Ok(row.get::<_, Json<Vec<ParcelItem>>>(0)?.0))?;
    Ok(parts.collect::<Result<Vec<_>>>()?.concat())
}

/// What is left of an order by a word of its shop once these pieces of it are gone. Those its shop knows to have left are counted out
/// already; what it knew of before the first part left elsewhere.
fn left(connection: &Connection, order: OrderId, told: &ShopOrder, gone: &[ParcelItem]) -> Result<ShopOrder> {
    let mut before = connection.prepare_cached("SELECT left_before FROM order_bodies WHERE order_id = ?")?;
    let before: Option<Json<Vec<u32>>> = before.query_row([order.0], |row| row.get(0))?;
    let before = before.map(|Json(before)| before).unwrap_or_default();
    let uncounted = |(place, line): (u32, &OrderLine)| {
        let before = usize::try_from(place).ok().and_then(|place| before.get(place)).copied().unwrap_or_default();
        let counted = line.fulfilled.saturating_sub(before);
        ParcelItem { line: place, quantity: pieces_of(gone, place).saturating_sub(counted) }
    };
    let uncounted: Vec<ParcelItem> = (0..).zip(&told.lines).map(uncounted).collect();
    let mut left = told.without(&uncounted);
    left.lines.iter_mut().for_each(|line| line.fulfilled = 0);
    Ok(left)
}

impl Snapshot {
    /// Whether parts of an order left and something of it has not, whatever its shop makes of it meanwhile.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn has_rest(&self, order: OrderId) -> Result<bool> {
        let gone = gone(self.connection(), order, UtcDateTime::from_millis(i64::MAX))?;
        let told = told(self.connection(), order)?;
        Ok(!gone.is_empty() && left(self.connection(), order, &told, &gone)?.quantity() > 0)
    }
}

/// Notes, as the first part of an order begins, what of it left elsewhere before.
pub(crate) fn begin(connection: &Connection, order: OrderId) -> Result<()> {
    if has_any(connection, order)? {
        return Ok(());
    }
    let before: Vec<u32> = told(connection, order)?.lines.iter().map(|line| line.fulfilled).collect();
    connection
        .prepare_cached("UPDATE order_bodies SET left_before = ? WHERE order_id = ?")?
        .execute(params![Json(&before), order.0])?;
    Ok(())
}

/// What its shop changed from one word to another in what was left of an order at a moment: what it counts out because it heard that
/// it left is no change of it.
pub(crate) fn differences(
    connection: &Connection,
    order: OrderId,
    (before, after): (&ShopOrder, &ShopOrder),
    at: UtcDateTime,
) -> Result<Vec<Difference>> {
    let gone = gone(connection, order, at)?;
    if gone.is_empty() {
        return Ok(before.differences(after));
    }
    Ok(left(connection, order, before, &gone)?.differences(&left(connection, order, after, &gone)?))
}

/// Makes the facts of an order that ships in parts what is left of it now.
pub(crate) fn settle(connection: &Connection, order: &mut Order) -> Result<()> {
    if order.rest || has_any(connection, order.id)? {
        let told = told(connection, order.id)?;
        follow(connection, order, &told)?;
    }
    Ok(())
}

/// The same by what its shop says of it now. Goods that are to be packed anew are checked and weighed anew.
pub(crate) fn follow(connection: &Connection, order: &mut Order, told: &ShopOrder) -> Result<()> {
    let gone = gone(connection, order.id, UtcDateTime::from_millis(i64::MAX))?;
    let left = left(connection, order.id, told, &gone)?;
    let is_to_be_sent = matches!(told.status, OrderStatus::Open | OrderStatus::Waiting);
    let rest = is_to_be_sent && !gone.is_empty() && left.quantity() > 0;
    let facts = if rest { left } else { told.clone() };
    if rest == order.rest && facts == order.facts {
        return keep_told(connection, order.id, rest.then_some(told));
    }
    keep_told(connection, order.id, rest.then_some(told))?;
    connection.prepare_cached("UPDATE orders SET rest = ? WHERE id = ?")?.execute(params![rest, order.id.0])?;
    orders::keep_facts(connection, order.id, &facts)?;
    orders::index(connection, order.id, &facts)?;
    let is_packed_anew = !facts.has_goods_of(&order.facts);
    (order.rest, order.facts) = (rest, facts);
    if is_packed_anew && shipments::standing_states(connection, order.id)?.is_empty() {
        checks::clear(connection, order.id)?;
        orders::weigh_anew(connection, order)?;
    }
    Ok(())
}
