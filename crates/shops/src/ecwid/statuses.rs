//! Where an order stands in the store. It has two statuses, that of its payment and that of its shipping; a store can have three more
//! of each, whose names Ecwid keeps to itself (*Ecwid REST API v3*, "Search orders").

use super::answers::WireOrder;
use model::{Message, OrderStatus, PaymentStatus};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// All of it is on its way.
pub(super) const SHIPPED: &str = "SHIPPED";

/// Somebody is at it.
pub(super) const PROCESSING: &str = "PROCESSING";

/// The statuses of shipping, and what they usually mean at a desk.
const STATUSES: [(&str, OrderStatus); 11] = [
    ("AWAITING_PROCESSING", OrderStatus::Open),
    (PROCESSING, OrderStatus::Open),
    (SHIPPED, OrderStatus::Completed),
    ("OUT_FOR_DELIVERY", OrderStatus::Completed),
    ("DELIVERED", OrderStatus::Completed),
    ("READY_FOR_PICKUP", OrderStatus::Completed),
    ("WILL_NOT_DELIVER", OrderStatus::Cancelled),
    ("RETURNED", OrderStatus::Cancelled),
    ("CUSTOM_FULFILLMENT_STATUS_1", OrderStatus::Waiting),
    ("CUSTOM_FULFILLMENT_STATUS_2", OrderStatus::Waiting),
    ("CUSTOM_FULFILLMENT_STATUS_3", OrderStatus::Waiting),
];

/// What each status of shipping usually means, by its name.
pub(super) fn usual() -> Map<String, Value> {
    let meaning = |meaning: OrderStatus| serde_json::to_value(meaning).unwrap_or_default();
    STATUSES.iter().map(|(name, of)| ((*name).to_owned(), meaning(*of))).collect()
}

/// What statuses of shipping mean at the desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Meanings(BTreeMap<&'static str, OrderStatus>);

impl Meanings {
    /// By their names, in letters of any size; others are none.
    pub(super) fn new(words: BTreeMap<String, OrderStatus>) -> Self {
        let said: BTreeMap<String, OrderStatus> =
            words.into_iter().map(|(word, meaning)| (word.trim().to_uppercase(), meaning)).collect();
        Self(STATUSES.iter().filter_map(|(name, _)| Some((*name, *said.get(*name)?))).collect())
    }

    /// What a status means; nothing where nobody says it.
    pub(super) fn of(&self, status: &str) -> Option<OrderStatus> {
        self.0.get(status).copied()
    }

    /// The statuses that leave something to do.
    pub(super) fn to_do(&self) -> Vec<&'static str> {
        let open = |(_, meaning): &(&&str, &OrderStatus)| matches!(meaning, OrderStatus::Open | OrderStatus::Waiting);
        self.0.iter().filter(open).map(|(name, _)| *name).collect()
    }
}

/// What the store wants done with an order; nothing where its status has no meaning, or nobody finished it at checkout. What is not
/// paid waits, and so does what was paid back in part: Ecwid does not say for which pieces.
pub(super) fn status(order: &WireOrder, meanings: &Meanings) -> Option<OrderStatus> {
    let shipping = meanings.of(&order.fulfillment_status)?;
    match (shipping, order.payment_status.as_str()) {
        (_, "INCOMPLETE") => None,
        (OrderStatus::Open | OrderStatus::Waiting, "CANCELLED" | "REFUNDED") => Some(OrderStatus::Cancelled),
        (OrderStatus::Open, "PAID") => Some(OrderStatus::Open),
        (OrderStatus::Open, _) => Some(OrderStatus::Waiting),
        (other, _) => Some(other),
    }
}

/// What has to be known before it is packed.
pub(super) fn remarks(order: &WireOrder, status: OrderStatus) -> Vec<Message> {
    let leaves_something = matches!(status, OrderStatus::Open | OrderStatus::Waiting);
    let is_part = leaves_something && order.payment_status == "PARTIALLY_REFUNDED";
    is_part.then(|| Message::new("remark-refunded-in-part")).into_iter().collect()
}

pub(super) fn payment(order: &WireOrder) -> PaymentStatus {
    match order.payment_status.as_str() {
        "PAID" | "PARTIALLY_REFUNDED" => PaymentStatus::Paid,
        "AWAITING_PAYMENT" | "CANCELLED" => PaymentStatus::Unpaid,
        "REFUNDED" => PaymentStatus::Refunded,
        _ => PaymentStatus::Unknown,
    }
}
