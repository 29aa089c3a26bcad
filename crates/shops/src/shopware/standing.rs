//! Where an order stands: it has a state of its own, its delivery another, and its payment a third.

use super::answers::{WireDelivery, WireOrder, WireTransaction};
use model::OrderStatus;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// Of a payment nobody has done anything about.
const OPEN: &str = "open";
/// States of a delivery.
pub(super) const SHIPPED: &str = "shipped";
pub(super) const SHIPPED_IN_PART: &str = "shipped_partially";

/// What each state of the payment usually means at a desk, as an account keeps it.
pub(super) fn usual_statuses() -> Map<String, Value> {
    use OrderStatus::{Cancelled, Open, Waiting};
    let meanings = [
        ("paid", Open),
        ("authorized", Open),
        (OPEN, Waiting),
        ("in_progress", Waiting),
        ("unconfirmed", Waiting),
        ("paid_partially", Waiting),
        ("reminded", Waiting),
        ("failed", Waiting),
        ("cancelled", Waiting),
        ("chargeback", Waiting),
        ("refunded_partially", Waiting),
        ("refunded", Cancelled),
    ];
    let meaning = |of: OrderStatus| serde_json::to_value(of).unwrap_or_default();
    meanings.into_iter().map(|(state, of)| (state.to_owned(), meaning(of))).collect()
}

/// The delivery that leaves the house: the one the shop calls the first, else the dearest of those with something in them. A discount on
/// shipping is a delivery of nothing with a negative price.
pub(super) fn main_delivery(order: &WireOrder) -> Option<&WireDelivery> {
    let first = order.deliveries.iter().find(|it| !it.id.is_empty() && it.id == order.primary_order_delivery_id);
    let rank = |it: &&WireDelivery| (!it.positions.is_empty(), it.shipping_costs.total_price);
    let dearest = || {
        let real = order.deliveries.iter().filter(|it| it.shipping_costs.total_price >= 0.0);
        // Of two that cost the same the first.
        real.reduce(|best, it| if rank(&it) > rank(&best) { it } else { best })
    };
    first.or_else(dearest)
}

/// The payment that counts: the one the shop calls the first, else the last that was tried.
pub(super) fn payment(order: &WireOrder) -> Option<&WireTransaction> {
    let first = order.transactions.iter().find(|it| !it.id.is_empty() && it.id == order.primary_order_transaction_id);
    first.or_else(|| order.transactions.iter().max_by(|one, other| one.created_at.cmp(&other.created_at)))
}

/// The state of the payment; an order that costs nothing is paid without one.
pub(super) fn payment_state(order: &WireOrder) -> &str {
    let is_free = || order.amount_total.trim_matches(['0', '.']).is_empty() && !order.amount_total.is_empty();
    match payment(order) {
        Some(payment) => &payment.state_machine_state.technical_name,
        None if is_free() => "paid",
        None => OPEN,
    }
}

/// What the shop wants done; nothing where the payment's state has no meaning here.
pub(super) fn status(
    order: &WireOrder,
    delivery: Option<&WireDelivery>,
    statuses: &BTreeMap<String, OrderStatus>,
) -> Option<OrderStatus> {
    match order.state_machine_state.technical_name.as_str() {
        "cancelled" => return Some(OrderStatus::Cancelled),
        "completed" => return Some(OrderStatus::Completed),
        _ => {}
    }
    let meaning = statuses.get(payment_state(order)).copied()?;
    Some(match (delivery.map_or(OPEN, |it| it.state_machine_state.technical_name.as_str()), meaning) {
        (SHIPPED | "returned" | "returned_partially", _) => OrderStatus::Completed,
        ("cancelled", _) => OrderStatus::Cancelled,
        // Nobody says which pieces are still here.
        (SHIPPED_IN_PART, OrderStatus::Open) => OrderStatus::Waiting,
        (_, meaning) => meaning,
    })
}
