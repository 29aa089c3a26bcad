//! Orders that are stopped: their shop called them off after their label was made, and nobody has answered yet.

use crate::Result;
use model::{OrderId, Problem, ProblemCode};
use rusqlite::{Connection, OptionalExtension};

/// Of `jobs j`: their order is stopped.
pub(crate) const STOPS_JOB: &str =
    "EXISTS (SELECT 1 FROM late_changes l WHERE l.order_id = j.order_id AND l.cancelled = 1)";

/// Of `outbox e`: it would tell that a stopped order ships.
pub(crate) const STOPS_NOTICE: &str = "(e.dedup_key LIKE 'shipped %'
    AND EXISTS (SELECT 1 FROM late_changes l WHERE l.order_id = e.order_id AND l.cancelled = 1))";

/// Forgets what was changed, where nothing stands for the order's parcels any more.
pub(crate) fn over(connection: &Connection, order: OrderId) -> Result<()> {
    connection.prepare_cached("DELETE FROM late_changes WHERE order_id = ?")?.execute([order.0])?;
    Ok(())
}

/// The problem of what is stopped.
pub(crate) fn problem(number: &str) -> Problem {
    Problem::new(ProblemCode::OrderCancelledTooLate).with("order", number)
}

pub(crate) fn is_stopped(connection: &Connection, order: OrderId) -> Result<bool> {
    let mut found =
        connection.prepare_cached("SELECT EXISTS (SELECT 1 FROM late_changes WHERE order_id = ? AND cancelled = 1)")?;
    Ok(found.query_row([order.0], |row| row.get(0))?)
}

/// The problem of an order's jobs, where it is stopped.
pub(crate) fn stop_of(connection: &Connection, order: OrderId) -> Result<Option<Problem>> {
    let mut number = connection.prepare_cached(
        "SELECT o.number FROM late_changes l JOIN orders o ON o.id = l.order_id WHERE l.order_id = ? AND l.cancelled = 1",
    )?;
    let number: Option<String> = number.query_row([order.0], |row| row.get(0)).optional()?;
    Ok(number.map(|number| problem(&number)))
}
