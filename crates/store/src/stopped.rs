//! Orders that are stopped: their shop called them off after their label was made, and nobody has answered yet.

use crate::Result;
use crate::merged::parcel_of;
use model::{OrderId, Problem, ProblemCode};
use rusqlite::{Connection, OptionalExtension};

/// Of `jobs j`: their order is stopped, or one that goes in its parcel.
pub(crate) const STOPS_JOB: &str = "EXISTS (SELECT 1 FROM late_changes l
    LEFT JOIN merged_orders m ON m.order_id = l.order_id
    WHERE l.cancelled = 1 AND j.order_id IN (l.order_id, m.main))";

/// Of `outbox e`: it would tell that a parcel ships in which a stopped order goes.
pub(crate) const STOPS_NOTICE: &str = "(e.dedup_key LIKE 'shipped %' AND EXISTS (SELECT 1 FROM late_changes l
    LEFT JOIN merged_orders m ON m.order_id = l.order_id
    WHERE l.cancelled = 1 AND coalesce(m.main, l.order_id)
        = coalesce((SELECT own.main FROM merged_orders own WHERE own.order_id = e.order_id), e.order_id)))";

/// Of `late_changes l`, with `merged_orders m` beside it: it stops the parcel `?1`.
const STOPS_PARCEL: &str = "l.cancelled = 1 AND coalesce(m.main, l.order_id) = ?1";

/// Forgets what was changed, where nothing stands for the order's parcels any more.
pub(crate) fn over(connection: &Connection, order: OrderId) -> Result<()> {
    connection.prepare_cached("DELETE FROM late_changes WHERE order_id = ?")?.execute([order.0])?;
    Ok(())
}

/// The problem of what is stopped.
pub(crate) fn problem(number: &str) -> Problem {
    Problem::new(ProblemCode::OrderCancelledTooLate).with("order", number)
}

/// Whether the parcel an order goes in is stopped.
pub(crate) fn is_stopped(connection: &Connection, order: OrderId) -> Result<bool> {
    Ok(stop_of(connection, order)?.is_some())
}

/// The problem of an order's jobs, where its parcel is stopped; it names the order that stops it.
pub(crate) fn stop_of(connection: &Connection, order: OrderId) -> Result<Option<Problem>> {
    let mut number = connection.prepare_cached(&format!(
        "SELECT o.number FROM late_changes l JOIN orders o ON o.id = l.order_id
         LEFT JOIN merged_orders m ON m.order_id = l.order_id WHERE {STOPS_PARCEL} ORDER BY l.at, o.id LIMIT 1"
    ))?;
    let parcel = parcel_of(connection, order)?;
    let number: Option<String> = number.query_row([parcel.0], |row| row.get(0)).optional()?;
    Ok(number.map(|number| problem(&number)))
}
