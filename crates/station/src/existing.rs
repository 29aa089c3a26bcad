//! What is asked for by its id, and has to be there.

use model::{MethodId, Order, OrderId, OrderRow, Problem, ProblemCode, SenderId, Settings};
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

/// A shipping method is there that a person chooses.
pub(crate) fn existing_method(settings: &Settings, id: &MethodId) -> Result<(), Problem> {
    let missing = || Problem::new(ProblemCode::NoSuchMethod).with("method", id.0.as_str());
    settings.catalogue.method(id).map(|_| ()).ok_or_else(missing)
}

/// A sender is there that a person chooses: one of the further ones, or the station's own address.
pub(crate) fn existing_sender(settings: &Settings, id: &SenderId) -> Result<(), Problem> {
    let missing = || Problem::new(ProblemCode::NoSuchSender).with("sender", id.0.as_str());
    let is_there = id.0.is_empty() || settings.senders.iter().any(|sender| sender.id == *id);
    if is_there { Ok(()) } else { Err(missing()) }
}

/// The rows of a few orders, those that can be packed now first.
pub(crate) fn rows(snapshot: &Snapshot, ids: &[OrderId]) -> Result<Vec<OrderRow>, Problem> {
    let mut rows = snapshot.order_rows(ids)?;
    rows.sort_by_key(|row| (!row.stage.can_be_packed(), row.placed_at));
    Ok(rows)
}
