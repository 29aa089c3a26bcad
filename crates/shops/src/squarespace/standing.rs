//! Where an order stands in the shop: whether it is to be shipped, and what has to be known before it is.

use super::answers::{WireMoney, WireOrder};
use model::{Currency, Message, Money, OrderStatus, PaymentStatus};

/// How much of an order was paid back. Squarespace does not say for which pieces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Refunded {
    Nothing,
    Part,
    Whole,
}

fn refunded(order: &WireOrder) -> Refunded {
    let minor = |money: Option<&WireMoney>| {
        let money = money?;
        let currency: Currency = money.currency.parse().ok()?;
        Some(Money::parse(&money.value, currency).ok()?.minor)
    };
    let back = minor(order.refunded_total.as_ref()).unwrap_or_default();
    let total = minor(order.grand_total.as_ref()).unwrap_or_default();
    match back {
        back if back <= 0 => Refunded::Nothing,
        back if back >= total => Refunded::Whole,
        _ => Refunded::Part,
    }
}

/// What the shop wants done with it. States of the payment that are not known wait.
pub(super) fn status(order: &WireOrder) -> Result<OrderStatus, Message> {
    match order.fulfillment_status.as_str() {
        "CANCELED" => return Ok(OrderStatus::Cancelled),
        "FULFILLED" => return Ok(OrderStatus::Completed),
        "PENDING" => {}
        _ => return Err(Message::new("order-bad-field").with("field", "fulfillmentStatus")),
    }
    let is_paid = matches!(order.payment_state.as_str(), "" | "PAID" | "AUTHORIZED" | "PARTIALLY_REFUNDED");
    Ok(match refunded(order) {
        Refunded::Whole => OrderStatus::Cancelled,
        _ if matches!(order.payment_state.as_str(), "REFUNDED" | "VOIDED") => OrderStatus::Cancelled,
        Refunded::Part => OrderStatus::Waiting,
        Refunded::Nothing if order.testmode || !is_paid => OrderStatus::Waiting,
        Refunded::Nothing => OrderStatus::Open,
    })
}

/// What has to be known before it is packed.
pub(super) fn remarks(order: &WireOrder, status: OrderStatus) -> Vec<Message> {
    if !matches!(status, OrderStatus::Open | OrderStatus::Waiting) {
        return Vec::new();
    }
    let test = order.testmode.then(|| Message::new("remark-test-order"));
    let part = (refunded(order) == Refunded::Part).then(|| Message::new("remark-refunded-in-part"));
    test.into_iter().chain(part).collect()
}

pub(super) fn payment(order: &WireOrder) -> PaymentStatus {
    match (refunded(order), order.payment_state.as_str()) {
        (Refunded::Whole, _) | (_, "REFUNDED") => PaymentStatus::Refunded,
        (_, "") => PaymentStatus::Unknown,
        (_, "PAID" | "PARTIALLY_REFUNDED") => PaymentStatus::Paid,
        _ => PaymentStatus::Unpaid,
    }
}
