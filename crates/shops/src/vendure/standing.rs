//! Where an order stands: it has a state, and beside it what its fulfilments and payments say. Its state stays what it was when a
//! fulfilment is cancelled, and while an order is fulfilled whose payment is only authorised.

use super::answers::{CANCELLED, WireOrder};
use model::{Message, OrderStatus, PaymentStatus};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// What each state usually means at a desk.
pub(super) fn usual() -> Map<String, Value> {
    use OrderStatus::{Cancelled, Completed, Open, Waiting};
    let meanings = [
        ("PaymentAuthorized", Waiting),
        ("PaymentSettled", Open),
        ("PartiallyShipped", Open),
        ("Shipped", Completed),
        ("PartiallyDelivered", Open),
        ("Delivered", Completed),
        ("Modifying", Waiting),
        ("ArrangingAdditionalPayment", Waiting),
        ("Cancelled", Cancelled),
    ];
    let meaning = |meaning| serde_json::to_value(meaning).unwrap_or_default();
    meanings.map(|(state, of)| (state.to_owned(), meaning(of))).into_iter().collect()
}

/// What the shop wants done with an order; nothing where its state has no meaning, or what is sent of it stands in the orders of its
/// sellers.
pub(super) fn status(order: &WireOrder, meanings: &BTreeMap<String, OrderStatus>) -> Option<OrderStatus> {
    let meaning = meanings.get(&order.state).copied().filter(|_| order.kind != "Aggregate")?;
    let left = order.lines.iter().any(|line| order.left(line) > 0);
    let has_left = order.live().next().is_some();
    let came_back = order.fulfillments.iter().flatten().any(|fulfilment| fulfilment.state == CANCELLED);
    Some(match meaning {
        OrderStatus::Cancelled => OrderStatus::Cancelled,
        _ if !left && has_left => OrderStatus::Completed,
        _ if !left => OrderStatus::Cancelled,
        // Its fulfilment was cancelled: it is to be sent again.
        OrderStatus::Completed if came_back => OrderStatus::Open,
        OrderStatus::Open | OrderStatus::Waiting if payment(order) == PaymentStatus::Refunded => OrderStatus::Cancelled,
        meaning => meaning,
    })
}

/// What was paid, less what was paid back, is as much as the order costs.
pub(super) fn payment(order: &WireOrder) -> PaymentStatus {
    let paid = sum(order.payments.iter().filter(|payment| payment.state == "Settled").map(|payment| payment.amount));
    let total: i64 = order.total_with_tax.parse().unwrap_or(i64::MAX);
    match paid {
        1.. if paid_back(order) >= paid => PaymentStatus::Refunded,
        _ if paid >= total => PaymentStatus::Paid,
        _ => PaymentStatus::Unpaid,
    }
}

/// What was paid back, or is to be.
pub(super) fn paid_back(order: &WireOrder) -> i64 {
    let refunds = order.payments.iter().flat_map(|payment| &payment.refunds);
    sum(refunds.filter(|refund| refund.state != "Failed").map(|refund| refund.total))
}

fn sum(amounts: impl Iterator<Item = i64>) -> i64 {
    amounts.fold(0, i64::saturating_add)
}

/// How many pieces were cancelled.
fn taken_out(order: &WireOrder) -> u32 {
    let lines = order.lines.iter().map(|line| line.order_placed_quantity.saturating_sub(line.quantity));
    lines.fold(0, u32::saturating_add)
}

/// What has to be known before it is packed; `refunded` is what was paid back, where it can be said.
pub(super) fn remarks(order: &WireOrder, status: OrderStatus, refunded: Option<model::Money>) -> Vec<Message> {
    if !matches!(status, OrderStatus::Open | OrderStatus::Waiting) {
        return Vec::new();
    }
    let remark = match (taken_out(order), refunded.filter(|amount| amount.minor > 0)) {
        (0, None) => None,
        (0, Some(amount)) => Some(Message::new("remark-money-refunded").with("amount", amount)),
        (count, _) => Some(Message::new("remark-pieces-taken-out").with("count", count)),
    };
    remark.into_iter().collect()
}
