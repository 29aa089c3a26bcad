//! Where an order stands: its state, how it is paid, and how many of its pieces are in fulfilments and have left. Medusa's own word for
//! the last, `fulfillment_status`, is not read: it counts fulfilments.

use super::answers::{WireItem, WireOrder};
use model::{Message, Money, OrderStatus, PaymentStatus};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// What each state of payment usually means for what is still to be sent.
pub(super) fn usual() -> Map<String, Value> {
    use OrderStatus::{Cancelled, Open, Waiting};
    let meanings = [
        ("captured", Open),
        ("partially_refunded", Open),
        ("authorized", Waiting),
        ("partially_authorized", Waiting),
        ("partially_captured", Waiting),
        ("awaiting", Waiting),
        ("not_paid", Waiting),
        ("requires_action", Waiting),
        ("refunded", Cancelled),
        ("canceled", Cancelled),
    ];
    let meaning = |meaning| serde_json::to_value(meaning).unwrap_or_default();
    meanings.map(|(state, of)| (state.to_owned(), meaning(of))).into_iter().collect()
}

/// What the shop wants done with an order; nothing where its state, or that of its payment, has no meaning.
pub(super) fn status(order: &WireOrder, meanings: &BTreeMap<String, OrderStatus>) -> Option<OrderStatus> {
    let to_send = match order.status.as_str() {
        "canceled" => return Some(OrderStatus::Cancelled),
        "completed" | "archived" => return Some(OrderStatus::Completed),
        "pending" | "requires_action" => *meanings.get(paid_as(order))?,
        _ => return None,
    };
    let mut items = order.items.iter().filter(|item| item.ships()).peekable();
    items.peek()?;
    let is_sent = order.live().next().is_some();
    Some(match to_send {
        OrderStatus::Open if order.status == "requires_action" => OrderStatus::Waiting,
        to_send if items.any(|item| item.left() > 0) => to_send,
        _ if !is_sent => OrderStatus::Cancelled,
        OrderStatus::Open | OrderStatus::Waiting if is_set_apart(order) => OrderStatus::Waiting,
        _ => OrderStatus::Completed,
    })
}

/// Whether somebody made a fulfilment that has not left. One that this station made is on its way.
fn is_set_apart(order: &WireOrder) -> bool {
    order.live().any(|fulfilment| !fulfilment.has_left() && fulfilment.mark().is_empty())
}

/// What is to be sent of an item: what is in no fulfilment, or where all of an order is in some, what has not left; of an order that is
/// over, what it was.
pub(super) fn pieces(order: &WireOrder, item: &WireItem, status: OrderStatus) -> u32 {
    match status {
        OrderStatus::Open | OrderStatus::Waiting if order.items.iter().all(|item| item.left() == 0) => item.set_apart(),
        OrderStatus::Open | OrderStatus::Waiting => item.left(),
        OrderStatus::Completed | OrderStatus::Cancelled => item.quantity,
    }
}

/// How many pieces of an item beside those that are to be sent have left.
pub(super) fn beside(item: &WireItem, to_send: u32, status: OrderStatus) -> u32 {
    match status {
        OrderStatus::Open | OrderStatus::Waiting => item.quantity.saturating_sub(to_send),
        OrderStatus::Completed | OrderStatus::Cancelled => 0,
    }
}

/// The state of payment. An order that costs nothing has none.
fn paid_as(order: &WireOrder) -> &str {
    let costs_nothing = !order.total.is_empty() && order.total.bytes().all(|byte| matches!(byte, b'0' | b'.'));
    match order.payment_status.as_str() {
        "not_paid" if costs_nothing => "captured",
        state => state,
    }
}

pub(super) fn payment(order: &WireOrder) -> PaymentStatus {
    match paid_as(order) {
        "captured" | "partially_refunded" => PaymentStatus::Paid,
        "refunded" => PaymentStatus::Refunded,
        "" => PaymentStatus::Unknown,
        _ => PaymentStatus::Unpaid,
    }
}

/// What has to be known before it is packed; `refunded` is what was paid back.
pub(super) fn remarks(status: OrderStatus, refunded: Option<Money>) -> Vec<Message> {
    let leaves_something = matches!(status, OrderStatus::Open | OrderStatus::Waiting);
    let refunded = refunded.filter(|amount| leaves_something && amount.minor > 0);
    refunded.map(|amount| Message::new("remark-money-refunded").with("amount", amount)).into_iter().collect()
}
