//! The fifteen statuses of orders. Their numbers are the same in every store and their names can be changed, so each answers to
//! its number and to its first name (*BigCommerce developer documentation*, "Order Status").

use model::OrderStatus;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// All that was ordered is in shipments.
pub(super) const SHIPPED: u64 = 2;
/// A part of it is.
pub(super) const PARTLY_SHIPPED: u64 = 3;
pub(super) const REFUNDED: u64 = 4;
/// Paid, and nothing of it is on its way.
pub(super) const TO_SHIP: u64 = 11;

/// Numbers, names, and what they usually mean at a desk. Number 0 (*Incomplete*) is a checkout nobody finished: never an order.
const STATUSES: [(u64, &str, OrderStatus); 14] = [
    (1, "Pending", OrderStatus::Waiting),
    (SHIPPED, "Shipped", OrderStatus::Completed),
    (PARTLY_SHIPPED, "Partially Shipped", OrderStatus::Open),
    (REFUNDED, "Refunded", OrderStatus::Cancelled),
    (5, "Cancelled", OrderStatus::Cancelled),
    (6, "Declined", OrderStatus::Cancelled),
    (7, "Awaiting Payment", OrderStatus::Waiting),
    (8, "Awaiting Pickup", OrderStatus::Waiting),
    (9, "Awaiting Shipment", OrderStatus::Open),
    (10, "Completed", OrderStatus::Completed),
    (TO_SHIP, "Awaiting Fulfillment", OrderStatus::Open),
    (12, "Manual Verification Required", OrderStatus::Waiting),
    (13, "Disputed", OrderStatus::Waiting),
    (14, "Partially Refunded", OrderStatus::Open),
];

/// What each status usually means, by its name.
pub(super) fn usual() -> Map<String, Value> {
    let meaning = |meaning: OrderStatus| serde_json::to_value(meaning).unwrap_or_default();
    STATUSES.iter().map(|(_, name, of)| ((*name).to_owned(), meaning(*of))).collect()
}

/// What statuses mean at the desk, by their numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Meanings(BTreeMap<u64, OrderStatus>);

impl Meanings {
    /// By names or numbers.
    pub(super) fn new(words: BTreeMap<String, OrderStatus>) -> Self {
        let words: Vec<(String, OrderStatus)> =
            words.into_iter().map(|(word, meaning)| (word.trim().to_lowercase(), meaning)).collect();
        let of = |id: u64, name: &str| {
            let said = |wanted: &str| words.iter().find(|(word, _)| word == wanted).map(|(_, meaning)| *meaning);
            said(&id.to_string()).or_else(|| said(&name.to_lowercase()))
        };
        Self(STATUSES.iter().filter_map(|(id, name, _)| Some((*id, of(*id, name)?))).collect())
    }

    /// What a status means; nothing where nobody says it.
    pub(super) fn of(&self, status: u64) -> Option<OrderStatus> {
        self.0.get(&status).copied()
    }

    /// The statuses that leave something to do.
    pub(super) fn to_do(&self) -> impl Iterator<Item = u64> {
        let open = |(_, meaning): &(&u64, &OrderStatus)| matches!(meaning, OrderStatus::Open | OrderStatus::Waiting);
        self.0.iter().filter(open).map(|(id, _)| *id)
    }
}

/// The first name of a status.
pub(super) fn name(status: u64) -> &'static str {
    STATUSES.iter().find(|(id, _, _)| *id == status).map_or("Incomplete", |(_, name, _)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_status_answers_to_its_number_and_its_first_name() {
        let said = [
            ("awaiting fulfillment", OrderStatus::Open),
            ("12", OrderStatus::Open),
            ("Manual Verification Required", OrderStatus::Waiting),
            ("0", OrderStatus::Open),
            ("Packed", OrderStatus::Open),
        ];
        let meanings = Meanings::new(said.map(|(word, meaning)| (word.to_owned(), meaning)).into());
        assert_eq!((meanings.of(11), meanings.of(12)), (Some(OrderStatus::Open), Some(OrderStatus::Open)));
        assert_eq!((meanings.of(0), meanings.of(2)), (None, None), "an abandoned checkout is never an order");
        assert_eq!(meanings.to_do().collect::<Vec<_>>(), [11, 12]);
    }
}
