//! What is asked for by its id, and has to be there.

use model::{Order, OrderId, OrderRow, Problem, ProblemCode, Stage};
use store::Snapshot;

/// The order of that id.
pub(crate) fn existing_order(snapshot: &Snapshot, id: OrderId) -> Result<Order, Problem> {
    snapshot.order(id)?.ok_or_else(|| Problem::new(ProblemCode::NoSuchOrder))
}

/// The same, where it has to name who it goes to.
pub(crate) fn addressed_order(snapshot: &Snapshot, id: OrderId) -> Result<Order, Problem> {
    let order = existing_order(snapshot, id)?;
    match order.erased_at {
        Some(_) => Err(Problem::new(ProblemCode::OrderErased).with("order", order.facts.number)),
        None => Ok(order),
    }
}

/// The rows of a few orders, those that can be packed now first.
pub(crate) fn rows(snapshot: &Snapshot, ids: &[OrderId]) -> Result<Vec<OrderRow>, Problem> {
    let mut rows = snapshot.order_rows(ids)?;
    rows.sort_by_key(|row| (row.stage != Stage::Ready, row.placed_at));
    Ok(rows)
}
