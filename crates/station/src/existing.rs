//! What is asked for by its id, and has to be there.

use model::{Order, OrderId, OrderRow, Problem, ProblemCode, Stage};
use store::Snapshot;

/// The order of that id.
pub(crate) fn existing_order(snapshot: &Snapshot, id: OrderId) -> Result<Order, Problem> {
    snapshot.order(id)?.ok_or_else(|| Problem::new(ProblemCode::NoSuchOrder))
}

/// The rows of a few orders, those that can be packed now first.
pub(crate) fn rows(snapshot: &Snapshot, ids: &[OrderId]) -> Result<Vec<OrderRow>, Problem> {
    let mut rows = snapshot.order_rows(ids)?;
    rows.sort_by_key(|row| (row.stage != Stage::Ready, row.placed_at));
    Ok(rows)
}
