//! What a status means. The words are those of the shop an order comes from, so that there is no list of all of them.

use super::answers::WireOrder;
use model::{Message, OrderStatus, PaymentStatus};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// What words of shops usually mean at a desk.
pub(super) fn usual() -> Map<String, Value> {
    use OrderStatus::{Cancelled, Completed, Open, Waiting};
    let meanings = [
        ("unshipped", Open),
        ("unfulfilled", Open),
        ("processing", Open),
        ("paid", Open),
        ("awaiting_shipment", Open),
        ("ready_to_ship", Open),
        ("pending", Waiting),
        ("on-hold", Waiting),
        ("on_hold", Waiting),
        ("unpaid", Waiting),
        ("partial", Waiting),
        ("partially_fulfilled", Waiting),
        ("fulfilled", Completed),
        ("shipped", Completed),
        ("delivered", Completed),
        ("complete", Completed),
        ("completed", Completed),
        ("closed", Completed),
        ("cancelled", Cancelled),
        ("canceled", Cancelled),
        ("refunded", Cancelled),
        ("returned", Cancelled),
        ("failed", Cancelled),
    ];
    let meaning = |of: OrderStatus| serde_json::to_value(of).unwrap_or_default();
    meanings.into_iter().map(|(word, of)| (word.to_owned(), meaning(of))).collect()
}

/// What words mean, by their small letters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Meanings(BTreeMap<String, OrderStatus>);

impl Meanings {
    pub(super) fn new(words: BTreeMap<String, OrderStatus>) -> Self {
        Self(words.into_iter().map(|(word, of)| (folded(&word), of)).collect())
    }

    /// What an order's status means. A word nobody said the meaning of is named: a person says it once.
    pub(super) fn of(&self, order: &WireOrder) -> Result<OrderStatus, Message> {
        let word = order.order_details.status.as_ref().map(|status| status.code.as_str()).unwrap_or_default();
        let unknown = || Message::new("order-unknown-status").with("found", crate::shown::shown(word));
        self.0.get(&folded(word)).copied().ok_or_else(unknown)
    }
}

/// Whether it is paid; a word that is none of these says nothing.
pub(super) fn payment(word: &str) -> PaymentStatus {
    match folded(word).as_str() {
        "paid" | "completed" => PaymentStatus::Paid,
        "unpaid" | "pending" | "authorized" | "partially_paid" | "failed" | "voided" => PaymentStatus::Unpaid,
        "refunded" | "partially_refunded" => PaymentStatus::Refunded,
        _ => PaymentStatus::Unknown,
    }
}

fn folded(word: &str) -> String {
    word.trim().to_lowercase()
}
