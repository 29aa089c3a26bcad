//! What a shop's words for the state of an order and of its payment mean at the desk.

use model::{OrderStatus, PaymentStatus};
use std::collections::BTreeMap;

/// What a status means: by the shop's own words, else by the station's. Large and small letters are the same.
pub(crate) fn meaning(code: &str, statuses: &BTreeMap<String, OrderStatus>) -> Option<OrderStatus> {
    let code = code.trim().to_lowercase();
    let own = statuses.iter().find(|(word, _)| word.to_lowercase() == code).map(|(_, meaning)| *meaning);
    let all = [OrderStatus::Open, OrderStatus::Waiting, OrderStatus::Cancelled, OrderStatus::Completed];
    own.or_else(|| all.into_iter().find(|status| word(*status) == code))
}

/// The station's word for a status.
pub(crate) const fn word(status: OrderStatus) -> &'static str {
    match status {
        OrderStatus::Open => "open",
        OrderStatus::Waiting => "waiting",
        OrderStatus::Cancelled => "cancelled",
        OrderStatus::Completed => "completed",
    }
}

/// Whether an order is paid. Payment states are the shop's own words; one that is none of these says nothing.
pub(crate) fn payment(code: &str) -> PaymentStatus {
    match code.trim().to_lowercase().as_str() {
        "paid" => PaymentStatus::Paid,
        "unpaid" | "pending" | "authorized" | "partially_paid" | "failed" | "voided" => PaymentStatus::Unpaid,
        "refunded" | "partially_refunded" => PaymentStatus::Refunded,
        _ => PaymentStatus::Unknown,
    }
}

/// The station's word for it.
pub(crate) const fn payment_word(payment: PaymentStatus) -> &'static str {
    match payment {
        PaymentStatus::Unknown => "unknown",
        PaymentStatus::Paid => "paid",
        PaymentStatus::Unpaid => "unpaid",
        PaymentStatus::Refunded => "refunded",
    }
}
