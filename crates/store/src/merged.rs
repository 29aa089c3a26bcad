//! Which orders share a parcel, as it lies in the database. One of them is the main order: shipment, jobs and label are its own, and
//! its facts hold the goods of all. The others are merged into it.

use crate::Result;
use crate::column::Json;
use model::{MergedOrder, Order, OrderId, ShopOrder};
use rusqlite::{Connection, OptionalExtension, Row, params};

/// The orders that go in the parcel of an order, in the order they were merged.
pub(crate) fn merged_into(connection: &Connection, main: OrderId) -> Result<Vec<MergedOrder>> {
    let mut found = connection.prepare_cached(
        "SELECT o.id, o.number, o.reference FROM merged_orders m JOIN orders o ON o.id = m.order_id
         WHERE m.main = ? ORDER BY m.merged_at, o.id",
    )?;
    let order =
        |row: &Row<'_>| Ok(MergedOrder { id: OrderId(row.get(0)?), number: row.get(1)?, reference: row.get(2)? });
    Ok(found.query_map([main.0], order)?.collect::<rusqlite::Result<_>>()?)
}

/// The order whose parcel an order goes in: the main order, or itself.
pub(crate) fn parcel_of(connection: &Connection, order: OrderId) -> Result<OrderId> {
    let mut main = connection.prepare_cached("SELECT main FROM merged_orders WHERE order_id = ?")?;
    let main: Option<i64> = main.query_row([order.0], |row| row.get(0)).optional()?;
    Ok(main.map_or(order, OrderId))
}

/// What its shop says of an order, without what others put in its parcel and with what of it left already.
pub(crate) fn told(connection: &Connection, order: OrderId) -> Result<ShopOrder> {
    let mut told =
        connection.prepare_cached("SELECT coalesce(own_facts, facts) FROM order_bodies WHERE order_id = ?")?;
    let Json(told) = told.query_row([order.0], |row| row.get(0))?;
    Ok(told)
}

/// The same of an order that is read already.
pub(crate) fn told_of(connection: &Connection, order: &Order) -> Result<ShopOrder> {
    if order.merged.is_empty() && !order.rest { Ok(order.facts.clone()) } else { told(connection, order.id) }
}

/// Keeps what its shop says of an order whose facts say something else; none where they do not.
pub(crate) fn keep_told(connection: &Connection, order: OrderId, told: Option<&ShopOrder>) -> Result<()> {
    connection
        .prepare_cached("UPDATE order_bodies SET own_facts = ? WHERE order_id = ?")?
        .execute(params![told.map(Json), order.0])?;
    Ok(())
}
