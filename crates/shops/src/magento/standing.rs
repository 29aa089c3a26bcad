//! Where an order stands. Its state is one of a fixed few; its status is the merchant's own word for that, of which every shop makes
//! more.

use super::requests::ToDo;
use model::OrderStatus;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// The states, and what they usually mean at a desk (`Magento\Sales\Model\Order`).
const STATES: [(&str, OrderStatus); 8] = {
    use OrderStatus::{Cancelled, Completed, Open, Waiting};
    [
        ("new", Waiting),
        ("pending_payment", Waiting),
        ("processing", Open),
        ("payment_review", Waiting),
        ("holded", Waiting),
        ("complete", Completed),
        ("closed", Cancelled),
        ("canceled", Cancelled),
    ]
};

/// Of an order that somebody put on hold.
pub(super) const ON_HOLD: &str = "holded";

/// Of an order that was paid back whole.
pub(super) const CLOSED: &str = "closed";

/// What states usually mean, as an account keeps it.
pub(super) fn usual_statuses() -> Map<String, Value> {
    let meaning = |of: OrderStatus| serde_json::to_value(of).unwrap_or_default();
    STATES.into_iter().map(|(state, of)| (state.to_owned(), meaning(of))).collect()
}

/// What states and statuses mean at the desk, by their words in small letters.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Meanings(BTreeMap<String, OrderStatus>);

impl Meanings {
    pub(super) fn new(meanings: BTreeMap<String, OrderStatus>) -> Self {
        Self(meanings.into_iter().map(|(word, meaning)| (folded(&word), meaning)).collect())
    }

    /// What an order's status means, else its state; nothing where nobody says either. A word that is a state's name means the
    /// state: merchants give the status `processing` to orders that are new, too.
    pub(super) fn of(&self, state: &str, status: &str) -> Option<OrderStatus> {
        let status = folded(status);
        let own = if is_state(&status) { None } else { self.0.get(&status) };
        own.or_else(|| self.0.get(&folded(state))).copied()
    }

    /// The states and statuses that leave something to do; nothing where none does.
    pub(super) fn to_do(&self) -> Option<ToDo> {
        let to_do = self.0.iter().filter(|(_, of)| matches!(of, OrderStatus::Open | OrderStatus::Waiting));
        let (states, statuses): (Vec<&str>, Vec<&str>) =
            to_do.map(|(word, _)| word.as_str()).partition(|word| is_state(word));
        let is_any = !states.is_empty() || !statuses.is_empty();
        is_any.then(|| ToDo { states: states.join(","), statuses: statuses.join(",") })
    }
}

fn is_state(word: &str) -> bool {
    STATES.iter().any(|(state, _)| *state == word)
}

fn folded(word: &str) -> String {
    word.trim().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;
    use OrderStatus::{Completed, Open, Waiting};

    #[test]
    fn a_status_of_the_merchants_own_goes_before_its_state() {
        let own = [("Picking_List", Completed), ("fraud", Waiting)].map(|(word, of)| (word.to_owned(), of));
        let usual = STATES.map(|(state, of)| (state.to_owned(), of));
        let meanings = Meanings::new(usual.into_iter().chain(own).collect());
        for (state, status, meaning) in [
            ("processing", "processing", Some(Open)),
            ("processing", "packed_by_hand", Some(Open)),
            ("processing", "picking_list", Some(Completed)),
            ("processing", "fraud", Some(Waiting)),
            ("new", "processing", Some(Waiting)),
            ("new", "pending", Some(Waiting)),
            ("odd", "pending", None),
        ] {
            assert_eq!(meanings.of(state, status), meaning, "{state} {status}");
        }
        let to_do = meanings.to_do().unwrap();
        assert_eq!(to_do.states, "holded,new,payment_review,pending_payment,processing");
        assert_eq!(to_do.statuses, "fraud");
        assert_eq!(Meanings::default().to_do(), None);
    }
}
